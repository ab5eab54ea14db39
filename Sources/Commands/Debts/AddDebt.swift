import ArgumentParser
import Documents
import Domain

/// `aflos debt add`: by options, by a line of words, or both.
struct AddDebt: AflosCommand {
  static var configuration: CommandConfiguration { Debt.command("add") }
  @Argument(
    help: CommandHelp.argument(.debtWords), completion: CommandHelp.completion(.debtWords))
  var words: [String] = []
  @OptionGroup var fields: DebtOptions
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    guard !words.isEmpty else { return try Debt.add(fields.typed, isSure: fields.sure, &context) }
    let (file, dossier) = try context.dossier()
    try QuickDebt(file: file, context: context).add(
      words, fields.typed, isSure: fields.sure, dossier)
  }
}
