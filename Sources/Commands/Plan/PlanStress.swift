import ArgumentParser
import Documents
import Domain
import Exchange
import Planning

/// `aflos plan stress`: whether the plan stands in bad months.
struct PlanStress: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.planStress) }
  @OptionGroup var stress: StressOptions
  @Option(
    parsing: .unconditional, help: CommandHelp.option(.strategy),
    completion: CommandHelp.typed(.strategy)) var strategy: String?
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let plan = try context.plan(of: try context.standing(trying: strategy))
    let draw = try stress.draw(context, from: plan.year.start)
    let test = StressTest(of: plan, terms: draw.terms)
    let luck = StressLuck(of: plan, test: test, draw: draw)
    guard context.options.json else {
      return context.display.show(stressReport(test, luck: luck, in: context.language))
    }
    context.display.print(StressDocument.json(of: test, luck: luck))
  }
}

/// What a bad month is and how often it comes, as it is typed.
struct StressOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: CommandHelp.option(.balance)) var balance: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.unexpected)) var unexpected: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.lowIncome)) var lowIncome: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.allowanceMonths))
  var allowanceMonths: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.months)) var months: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.runs)) var runs: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.seed)) var seed: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.chanceLow)) var chanceLow: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.chanceBill)) var chanceBill: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.chanceLate)) var chanceLate: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.chanceAllowance))
  var chanceAllowance: String?

  /// - Parameter start: What is in the account where nothing was typed.
  func draw(_ context: Context, from start: Money) throws(Failure) -> StressDraw {
    let (terms, chances) = (StressTerms.usual, StressChances.usual)
    return StressDraw(
      terms: StressTerms(
        start: try context.signedAmount(balance, .balance) ?? start,
        unexpected: try context.optionalAmount(unexpected, .unexpected) ?? terms.unexpected,
        lowIncome: try context.percentage(lowIncome, .lowIncome) ?? terms.lowIncome,
        allowanceMonths: try context.number(
          allowanceMonths, .allowanceMonths, in: StressTerms.allowanceMonthsAllowed)
          ?? terms.allowanceMonths,
        months: try context.number(months, .months, in: StressTerms.monthsAllowed)
          ?? terms.months),
      chances: StressChances(
        low: try context.chance(chanceLow, .chanceLow) ?? chances.low,
        bill: try context.chance(chanceBill, .chanceBill) ?? chances.bill,
        late: try context.chance(chanceLate, .chanceLate) ?? chances.late,
        allowance: try context.chance(chanceAllowance, .chanceAllowance) ?? chances.allowance),
      runs: try context.number(runs, .runs, in: StressSimulation.runsAllowed) ?? 10_000,
      seed: UInt64(try context.number(seed, .seed, in: 0...999_999_999) ?? 1))
  }
}
