import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Rules

/// `aflos law limitation`: since when a claim may be too old.
struct LawLimitation: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.lawLimitation) }
  @Option(
    parsing: .unconditional, help: CommandHelp.option(.lawKind),
    completion: CommandHelp.typed(.lawKind)) var kind: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.due)) var due: String?
  @Option(parsing: .unconditionalSingleValue, help: CommandHelp.option(.demand))
  var demand: [String] = []
  @Option(parsing: .unconditionalSingleValue, help: CommandHelp.option(.acknowledged))
  var acknowledged: [String] = []
  @Option(parsing: .unconditional, help: CommandHelp.option(.judgment)) var judgment: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.lawOn)) var on: String?
  @Flag(help: CommandHelp.option(.trade)) var trade = false
  @Flag(help: CommandHelp.option(.nothingElse)) var nothingElse = false
  @Flag(help: CommandHelp.option(.strict)) var strict = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let use = try context.lawInUse()
    let question = try question(context)
    let limitation = try lawful { () throws(LawError) in
      try Limitation.of(question, law: use.law)
    }
    context.show(
      limitationReport(limitation, in: context.language),
      json: LawDocument.json(of: limitation), corrections: use.corrections,
      sources: limitation.sources)
  }

  private func question(_ context: Context) throws(Failure) -> LimitationQuestion {
    let kind = try context.choice(need(kind, .lawKind), .lawKind, of: Debt.Kind.allCases)
    let day = try context.dayOrToday(on, .lawOn)
    var demands: [LocalDate] = []
    for text in demand { demands.append(try context.day(text, .demand, through: day)) }
    var promises: [LocalDate] = []
    for text in acknowledged {
      promises.append(try context.day(text, .acknowledged, through: day))
    }
    let judged: LocalDate? =
      if let judgment { try context.day(judgment, .judgment, through: day) } else { nil }
    return LimitationQuestion(
      kind: kind, isTrade: trade, due: try context.optionalDay(due, .due), demands: demands,
      acknowledgements: promises, judgment: judged, hasTitle: judged != nil, deferrals: [],
      isHistoryComplete: nothingElse, on: day, afterCheck: strict ? .refuse : .assume)
  }
}
