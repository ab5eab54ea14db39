import ArgumentParser
import Documents
import Domain
import Exchange
import Planning

struct BudgetCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.budget) }
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let (_, standing) = try context.standing()
    let facts = BudgetFacts(of: try context.plan(of: standing))
    let usual = try context.houseCosts()
    guard context.options.json else {
      let compared = usual?.comparison(with: standing.now.dossier, in: context.language)
      return context.display.show(
        budgetReport(facts, in: context.language).adding(compared ?? []))
    }
    let budget = PlanDocument.json(
      of: facts.budget, year: facts.year,
      forgotten: facts.forgotten.map { $0.question(in: context.language) })
    context.display.print(usual.map { budget.adding("usual", $0.json) } ?? budget)
  }
}
