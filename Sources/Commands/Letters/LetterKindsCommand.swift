import ArgumentParser
import Documents
import Domain
import Exchange
import Store

/// `aflos letter kinds`: every kind of letter, and for a debt which of them fit it now.
struct LetterKindsCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.letterKinds) }
  @Argument(
    help: CommandHelp.argument(.debtID), completion: CommandHelp.completion(.debtID)) var debt:
    String?
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    guard let debt else {
      let entries = LetterKinds.all.map { KindEntry($0, fit: nil) }
      return show(entries, about: nil, context)
    }
    let (file, dossier) = try context.dossier()
    let found = try Debt.find(debt, in: dossier)
    let desk = try context.letterDesk(file, dossier, language: nil, templates: nil)
    let matter = try desk.matter(of: found.id)
    show(LetterKinds.all.map { KindEntry($0, for: matter) }, about: found.id, context)
  }

  private func show(_ entries: [KindEntry], about debt: ID<Debt>?, _ context: Context) {
    guard !context.options.json else {
      return context.display.print(kindsDocument(entries, about: debt, in: context.language))
    }
    context.display.show(kindsReport(entries, about: debt?.text, in: context.language))
  }
}
