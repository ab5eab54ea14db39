import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Rules
import Store

struct PlanCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .plan,
      subcommands: [
        Show.self, Explain.self, Compare.self, Choose.self, Settle.self, PlanSchedule.self,
        PlanStress.self, PlanWhatIf.self, PlanCalendar.self, PlanSolve.self,
        PlanChangesCommand.self,
      ], defaultSubcommand: Show.self)
  }

  struct Show: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.planShow) }
    @Option(
      parsing: .unconditional, help: CommandHelp.option(.strategy),
      completion: CommandHelp.typed(.strategy)) var strategy: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let standing = try context.standing(trying: strategy)
      let (plan, dossier) = (try context.plan(of: standing), standing.now.dossier)
      let language = context.language
      guard context.options.json else {
        return context.display.show(
          planReport(Realism(of: plan), in: language).noting(plan.lastKnown, in: language))
      }
      let json = PlanDocument.json(of: plan) { $0.text(of: dossier, in: language) }
        .adding(
          "verdict",
          CheckDocument.json(of: Realism(of: plan)) { $0.text(of: dossier, in: language) })
      let corrections = dossier.lawCorrections
      context.display.print(
        corrections.isEmpty
          ? json : json.adding("lawCorrections", .list(corrections) { LawDocument.json(of: $0) }))
    }
  }
}
