import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store

struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .exporting,
      subcommands: [
        ExportDossier.self, ExportOverview.self, ExportBudget.self, ExportPlan.self,
        ExportLetters.self, ExportHandover.self,
      ])
  }
}

/// Writes `aflos.dossier/1` to the output, or to a file.
struct ExportDossier: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.exportDossier) }
  @Option(help: CommandHelp.option(.toFile)) var to: String?
  @Flag(help: CommandHelp.option(.redacted)) var redacted = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let (_, dossier) = try context.dossier()
    let shown = redacted ? dossier.redacted(in: context.language) : dossier
    let text = DossierDocument.text(of: shown)
    guard let to, to != "-" else { return context.display.print(text) }
    try TextFile.write(text.hasSuffix("\n") ? text : text + "\n", to: to)
    context.display.say(Say.fileWritten(to).text(in: context.language))
  }
}

/// The overview of creditors (*schuldenoverzicht*) as it stands today, on paper or for other programs.
struct ExportOverview: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.exportOverview) }
  @OptionGroup var form: ExportOptions
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let dossier = try context.exported(form).now.dossier
    try context.export(
      Exported(
        name: Say.overviewFile.text(in: context.language),
        report: creditorOverview(of: dossier, on: context.today, in: context.language),
        table: ExportTables.overview(of: dossier),
        json: OverviewDocument.json(of: dossier, on: context.today)), form)
  }
}

/// The budget of the month and the year.
struct ExportBudget: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.exportBudget) }
  @OptionGroup var form: ExportOptions
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let facts = BudgetFacts(of: try context.plan(of: context.exported(form)))
    let language = context.language
    try context.export(
      Exported(
        name: Say.budgetFile.text(in: language), report: budgetReport(facts, in: language),
        table: ExportTables.budget(facts.budget),
        json: PlanDocument.json(
          of: facts.budget, year: facts.year,
          forgotten: facts.forgotten.map { $0.question(in: language) })), form)
  }
}

/// The plan with its schedule and its chart.
struct ExportPlan: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.exportPlan) }
  @OptionGroup var form: ExportOptions
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let language = context.language
    let plan = try context.plan(of: context.exported(form))
    let dossier = plan.standing.now.dossier
    let months = scheduleReport(of: plan, freed: .passOn, in: language)
    let report = planReport(plan, in: language)
    try context.export(
      Exported(
        name: Say.planFile.text(in: language),
        report: Report(
          title: report.title,
          blocks: report.blocks + [.heading(months.title)] + months.blocks),
        picture: LevelPicture(of: plan.course, in: language),
        table: ExportTables.plan(plan, of: dossier),
        json: PlanDocument.json(of: plan) { $0.text(of: dossier, in: language) }), form)
  }
}

/// Proof of what was written and sent.
struct ExportLetters: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.exportLetters) }
  @OptionGroup var form: ExportOptions
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let (file, all) = try context.dossier()
    let dossier = form.redacted ? all.redacted(in: context.language) : all
    let kept = try stored { () throws(StoreError) in try file.letters() }
    let letters = form.redacted ? kept.map { $0.redacted(by: dossier) } : kept
    try context.export(
      Exported(
        name: Say.lettersFile.text(in: context.language),
        report: letterProof(
          of: letters, sender: dossier.sender, on: context.today, in: context.language),
        table: ExportTables.letters(letters), json: HistoryDocument.json(of: letters)), form)
  }
}

extension KeptLetter {
  /// The same letter with the creditor's name as `dossier` has it now, and a file name that tells
  /// nothing.
  func redacted(by dossier: Dossier) -> KeptLetter {
    KeptLetter(
      id: id, debt: debt,
      creditorName: dossier.debt(debt).map { dossier.name(of: $0.creditor) } ?? "-", kind: kind,
      language: language, written: written, fileName: id.text, text: "", sha256: sha256,
      monthly: monthly, terms: terms, last: last, total: total, sheet: nil,
      planSHA256: planSHA256, sent: sent)
  }
}
