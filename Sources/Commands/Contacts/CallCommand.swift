import ArgumentParser
import Documents
import Domain
import Exchange
import Planning

/// What to say on the phone: `aflos call d3`.
struct CallCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.call) }
  @Argument(
    help: CommandHelp.argument(.debtID), completion: CommandHelp.completion(.debtID)) var debt:
    String
  @Option(help: CommandHelp.option(.callKind)) var kind: String?
  @OptionGroup var form: ExportOptions
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let (file, all) = try context.dossier()
    var id = try Debt.find(debt, in: all).id
    var standing = try context.standing(of: all, in: file)
    if form.redacted {
      id = Redaction(of: all, letters: standing.letters, in: context.language).debt(id)
      standing = try context.redacted(standing)
    }
    let desk = try context.letterDesk(
      of: standing, language: standing.stated.language.rawValue, templates: nil)
    let matter = try desk.matter(of: id)
    guard let script = CallScript(matter, letter: try fitting(id, matter, desk, context))
    else {
      throw .problem(.nothingToCallAbout(id))
    }
    let language = context.language
    let report = callReport(script, in: language)
    guard form.format != nil || form.to != nil || context.options.json else {
      return context.display.show(report)
    }
    try context.export(
      Exported(
        name: "\(Say.callFile.text(in: language))-\(id.text)", parts: [Annex(report)],
        table: script.table(in: language), json: script.json(in: language)), form)
  }
  /// The letter that the call is like: the one that fits, or the kind that was named.
  private func fitting(
    _ debt: ID<Debt>, _ matter: LetterMatter, _ desk: LetterDesk, _ context: Context
  ) throws(Failure) -> FittingLetter {
    guard let kind else { return try desk.fitting(debt) }
    let language = context.language
    let found = try context.read(kind, .callKind) { typed throws(InputError) in
      try LetterKinds.choice(in: language).read(typed)
    }
    guard let letter = found.letter else { return try desk.fitting(debt) }
    do throws(LetterRefusal) {
      return try letter.fitting(matter, letter.suggested(for: matter))
    } catch { throw .refusal(error) }
  }
}
