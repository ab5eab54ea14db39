import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Rules

/// `aflos law interest`: interest over a claim, segment by segment.
struct LawInterest: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.lawInterest) }
  @Option(parsing: .unconditional, help: CommandHelp.option(.principal)) var principal: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.lawFrom)) var from: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.lawTo)) var to: String?
  @Flag(help: CommandHelp.option(.commercial)) var commercial = false
  @Option(parsing: .unconditional, help: CommandHelp.option(.percent)) var percent: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.compound)) var compound: String?
  @Flag(help: CommandHelp.option(.leapYears)) var leapYears = false
  @Flag(help: CommandHelp.option(.strict)) var strict = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let use = try context.lawInUse()
    let question = try question(context)
    let interest = try lawful { () throws(LawError) in
      try InterestCalculation.of(question, law: use.law)
    }
    context.show(
      interestReport(interest, in: context.language), json: LawDocument.json(of: interest),
      corrections: use.corrections, sources: interest.segments.flatMap(\.sources))
  }

  private func question(_ context: Context) throws(Failure) -> InterestQuestion {
    let missing =
      (principal == nil ? [OptionWords.principal] : []) + (from == nil ? [OptionWords.lawFrom] : [])
    guard missing.isEmpty else { throw .lawProblem(.missing(missing)) }
    let amount = try context.amount(need(principal, .principal), .principal)
    let first = try context.day(need(from, .lawFrom), .lawFrom)
    let last = try context.dayOrToday(to, .lawTo)
    guard first <= last else {
      throw .option(.to, Typed(to ?? last.iso, for: nil).error(.dayBefore(first)))
    }
    return InterestQuestion(
      principal: amount, from: first, to: last, kind: try kind(context),
      yearLength: leapYears ? .actual : .always365, afterCheck: strict ? .refuse : .assume,
      joining: try joining(context))
  }

  private func joining(_ context: Context) throws(Failure) -> OwedRate.Joining? {
    guard let compound else { return nil }
    return try context.choice(compound, .compound, of: OwedRate.Joining.allCases)
  }

  private func kind(_ context: Context) throws(Failure) -> OwedRate.Kind {
    guard let percent else { return commercial ? .commercial : .statutory }
    guard !commercial else { throw .lawProblem(.together(.commercial, .percent)) }
    return .fixed(
      try context.read(percent, .percent) { typed throws(InputError) in try typed.rate() })
  }
}
