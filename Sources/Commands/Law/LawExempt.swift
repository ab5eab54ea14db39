import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Rules

/// `aflos law exempt`: the income a bailiff must leave (*beslagvrije voet*).
struct LawExempt: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.lawExempt) }
  @Option(
    parsing: .unconditional, help: CommandHelp.option(.lawHousehold),
    completion: CommandHelp.typed(.lawHousehold)) var household: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.taxableYear)) var taxableYear: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.netMonth)) var netMonth: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.rent)) var rent: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.lawOn)) var on: String?
  @Flag(help: CommandHelp.option(.strict)) var strict = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let use = try context.lawInUse()
    let question = try question(context)
    let exempt = try lawful { () throws(LawError) in try ExemptAmount.of(question, law: use.law) }
    context.show(
      exemptReport(exempt, in: context.language), json: LawDocument.json(of: exempt),
      corrections: use.corrections, sources: exempt.sources)
  }

  private func question(_ context: Context) throws(Failure) -> ExemptQuestion {
    let missing =
      (household == nil ? [OptionWords.lawHousehold] : [])
      + (taxableYear == nil ? [OptionWords.taxableYear] : [])
    guard missing.isEmpty else { throw .lawProblem(.missing(missing)) }
    return ExemptQuestion(
      household: try context.choice(
        need(household, .lawHousehold), .lawHousehold, of: ExemptHousehold.allCases),
      taxableYear: try context.amount(need(taxableYear, .taxableYear), .taxableYear),
      netMonth: try context.optionalAmount(netMonth, .netMonth),
      rent: try context.optionalAmount(rent, .rent), on: try context.dayOrToday(on, .lawOn),
      afterCheck: strict ? .refuse : .assume)
  }
}
