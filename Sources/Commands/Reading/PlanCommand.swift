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
    @Option(parsing: .unconditional, help: CommandHelp.option(.strategy)) var strategy: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      let (_, dossier) = try context.dossier(trying: strategy)
      let plan = try context.plan(for: dossier)
      let language = context.language
      guard context.options.json else {
        let law = try context.law(for: dossier)
        return context.display.show(
          planReport(plan, of: dossier, in: language).noting(
            law.lastKnown(on: context.today, among: plan.sourcesOfRules), in: language))
      }
      let json = PlanDocument.json(of: plan) { $0.text(of: dossier, in: language) }
      let corrections = dossier.lawCorrections
      context.display.print(
        corrections.isEmpty
          ? json : json.adding("lawCorrections", .list(corrections) { LawDocument.json(of: $0) }))
    }
  }
}

extension Context {
  /// The plan for the dossier as it stands today, payments worked in.
  func plan(for dossier: Dossier) throws(Failure) -> Plan {
    let dossier = try current(dossier)
    let law = try law(for: dossier)
    do throws(LawError) {
      return try Plan(for: dossier, on: today, by: dossier.settings.strategy, law: law)
    } catch { throw .law(error) }
  }
}
