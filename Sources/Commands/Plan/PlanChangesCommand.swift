import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store

/// `aflos plan changes`: what creditors were told beside what fits now. Nothing is stored.
struct PlanChangesCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.planChanges) }
  @Option(parsing: .unconditional, help: CommandHelp.option(.income)) var income: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.months)) var months: String?
  @Option(parsing: .unconditional, help: CommandHelp.option(.sum)) var sum: String?
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let (file, standing) = try context.standing()
    let change = try change(context)
    let history = try stored { () throws(StoreError) in try file.history(limit: .max) }
    let changes = try lawful { () throws(LawError) in
      try PlanChanges(of: standing, after: EditedFacts(in: history), if: change)
    }
    guard !context.options.json else {
      return context.display.print(PlanChangesDocument.json(of: changes))
    }
    context.display.show(planChangesReport(changes, in: context.language))
  }

  private func change(_ context: Context) throws(Failure) -> PlanChangesIf? {
    let more = try context.signedAmount(income, .income)
    let once = try context.sum(sum)
    let count = try context.number(months, .months, in: 1...60)
    if count != nil, more == nil { throw .planProblem(.needs(.months, .income)) }
    guard more != nil || once != nil else { return nil }
    return PlanChangesIf(income: more, sum: once, months: count)
  }
}
