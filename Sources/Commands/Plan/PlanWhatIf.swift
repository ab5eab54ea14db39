import ArgumentParser
import Documents
import Domain
import Exchange
import Planning

/// `aflos plan what-if`: a plan beside the plan it would become. Nothing is stored.
struct PlanWhatIf: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.planWhatIf) }
  @OptionGroup var whatIf: WhatIfOptions
  @Option(
    parsing: .unconditional, help: CommandHelp.option(.strategy),
    completion: CommandHelp.typed(.strategy)) var strategy: String?
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let standing = try context.standing(trying: strategy)
    let change = try whatIf.change(of: standing.now.dossier, context)
    let plan = try context.plan(of: standing)
    let outcome = try lawful { () throws(LawError) in try WhatIf(change, to: plan) }
    guard context.options.json else {
      return context.display.show(whatIfReport(outcome, in: context.language))
    }
    context.display.print(WhatIfDocument.json(of: outcome))
  }
}

/// A change, as it is typed.
struct WhatIfOptions: ParsableArguments {
  @Option(
    parsing: .unconditional, help: CommandHelp.option(.debt), completion: CommandHelp.typed(.debt))
  var debt: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.monthly)) var monthly: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.income)) var income: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.lump)) var lump: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.planFrom)) var from: String?

  /// Whether anything was typed.
  var isEmpty: Bool {
    [debt, monthly, income, lump, from].allSatisfy { $0 == nil }
  }

  func change(of dossier: Dossier, _ context: Context) throws(Failure) -> WhatIfChange {
    let named = try debt.map { text throws(Failure) in try Debt.find(text, in: dossier).id }
    let fixed = try context.optionalAmount(monthly, .monthly)
    let sum = try context.optionalAmount(lump, .lump)
    let more = try context.signedAmount(income, .income)
    if fixed != nil, named == nil { throw .planProblem(.needs(.monthly, .debt)) }
    if named != nil, fixed == nil, sum == nil { throw .planProblem(.needs(.debt, .monthly)) }
    guard fixed != nil || sum != nil || more != nil else { throw .planProblem(.nothingToChange) }
    return WhatIfChange(
      fixed: named.flatMap { debt in fixed.map { .init(debt: debt, monthly: $0) } },
      income: more, lump: sum, lumpTo: named, from: try context.monthToCome(from))
  }
}
