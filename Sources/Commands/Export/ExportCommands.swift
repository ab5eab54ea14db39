import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Rules
import Store
import Terminal

struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .exporting,
      subcommands: [
        ExportDossier.self, ExportOverview.self, ExportClaims.self, ExportBudget.self,
        ExportPlan.self,
        ExportLetters.self, ExportProgress.self, ExportHandover.self, ExportCopy.self,
      ])
  }
}

/// Writes `aflos.dossier/1` to the output, or to a file.
struct ExportDossier: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.exportDossier) }
  @Option(help: CommandHelp.option(.toFile), completion: CommandHelp.typed(.toFile)) var to: String?
  @Flag(help: CommandHelp.option(.redacted)) var redacted = false
  @Flag(help: CommandHelp.option(.force)) var force = false
  @Option(help: CommandHelp.option(.without)) var without: [String] = []
  @Flag(help: CommandHelp.option(.withHistory)) var withHistory = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let (file, dossier) = try context.dossier()
    let language = context.language
    // Letters and history are full of names: what is made anonymous goes without them.
    let left = redacted ? [.letters, .history] : try leftOut(context)
    let shown = redacted ? dossier.redacted(in: language) : dossier
    let (letters, history) = try stored { () throws(StoreError) in
      (try file.letters(), try file.history(limit: .max))
    }
    let json = DossierDocument.json(
      of: shown, letters: left.contains(.letters) ? nil : letters,
      history: left.contains(.history) ? nil : history
    ) { $0.text(in: language) }
    let text = json.text(.pretty)
    let lacking = left.filter { $0 == .letters ? !letters.isEmpty : !history.isEmpty }
    if !lacking.isEmpty {
      context.display.note(BackupSay.leftOut(lacking).text(in: language), .faint)
    }
    guard let to, to != "-" else { return context.display.print(text) }
    let whole = text.hasSuffix("\n") ? text : text + "\n"
    try context.put(Array(whole.utf8), at: to, isForced: force)
    context.display.say(Say.fileWritten(to).text(in: context.language))
  }

  private func leftOut(_ context: Context) throws(Failure) -> [DossierPart] {
    for typed in without where !DossierPart.letters.isMeant(by: typed) {
      throw .option(
        .without,
        InputError(nil, typed: typed, .notAChoice(nearest: [DossierPart.letters.rawValue])))
    }
    return (without.isEmpty ? [] : [.letters]) + (withHistory ? [] : [.history])
  }
}

/// The overview of creditors (*schuldenoverzicht*) as it stands today, on paper or for other programs.
struct ExportOverview: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.exportOverview) }
  @OptionGroup var form: ExportOptions
  @Flag(help: CommandHelp.option(.perCreditor)) var perCreditor = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let intake = Intake(of: try context.dossier().dossier)
    let plan = try context.plan(of: context.exported(form))
    // It may go to a creditor: the numbers by which public bodies know people stay out of it.
    let (dossier, language) = (
      plan.standing.now.dossier.withoutCitizenNumbers, context.language
    )
    let pages = perCreditor ? try context.creditorPages(of: plan) : []
    // What debt help asks stands behind it, where something was told.
    let circumstances =
      dossier.hasCircumstances
      ? [Annex(circumstancesReport(of: dossier, intake, room: plan.budget.room, in: language))] : []
    try context.export(
      Exported(
        name: Say.overviewFile.text(in: language),
        parts: [.overview(of: dossier, on: context.today, in: language)] + pages + circumstances,
        table: ExportTables.overview(of: dossier),
        json: OverviewDocument.json(of: dossier, intake, on: context.today)), form)
  }
}

/// Each claim with its chain and how sure its amount is, on paper or under the names of other systems.
struct ExportClaims: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.exportClaims) }
  @OptionGroup var form: ExportOptions
  @Option(help: CommandHelp.option(.fieldNames), completion: CommandHelp.typed(.fieldNames))
  var names: String?
  @Flag(help: CommandHelp.option(.perCreditor)) var perCreditor = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let language = context.language
    let names = try names.map { typed throws(Failure) in
      try context.read(typed, .fieldNames) { typed throws(InputError) in
        try Choice(FieldNames.allCases, in: language, isNumbered: false).read(typed)
      }
    }
    let plan = try context.plan(of: context.exported(form))
    let document = ClaimsDocument(of: plan, by: names ?? .aflos)
    let pages = perCreditor ? try context.creditorPages(of: plan) : []
    guard form.format != nil || form.to != nil || context.options.json || perCreditor else {
      return context.display.show(claimsReport(of: plan, in: language))
    }
    try context.export(
      Exported(
        name: Say.claimsFile.text(in: language),
        parts: [Annex(claimsReport(of: plan, in: language))] + pages,
        table: document.table, json: document.json), form)
  }
}

extension Annex {
  /// The overview of creditors with its picture.
  static func overview(of dossier: Dossier, on day: LocalDate, in language: Language) -> Annex {
    Annex(
      creditorOverview(of: dossier, on: day, in: language),
      pictures: [debtsPicture(of: dossier, in: language)].compactMap(\.self))
  }

  /// The budget with its picture.
  static func budget(_ facts: BudgetFacts, in language: Language) -> Annex {
    Annex(
      budgetReport(facts, in: language),
      pictures: [budgetPicture(of: facts.budget, in: language)].compactMap(\.self))
  }

  /// The same under another heading.
  func titled(_ title: String) -> Annex {
    var annex = Annex(title: title, blocks: blocks)
    annex.pictures = pictures
    return annex
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
        name: Say.budgetFile.text(in: language),
        parts: [.budget(facts, in: language)],
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
    let report = wholePlanReport(plan, in: language)
    try context.export(
      Exported(
        name: Say.planFile.text(in: language),
        parts: [
          Annex(
            Report(
              title: report.title,
              blocks: report.blocks + [.heading(months.title)] + months.blocks),
            pictures: planPictures(of: plan, in: language))
        ],
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
    let kept = try stored { () throws(StoreError) in try file.letters() }
    let redaction = Redaction(of: all, letters: kept, in: context.language)
    let dossier = form.redacted ? redaction.dossier(all) : all
    let letters = form.redacted ? kept.map(redaction.letter) : kept
    try context.export(
      Exported(
        name: Say.lettersFile.text(in: context.language),
        parts: [
          Annex(
            letterProof(
              of: letters, sender: dossier.sender, on: context.today, in: context.language))
        ],
        table: ExportTables.letters(letters), json: HistoryDocument.json(of: letters)), form)
  }
}

/// What was paid and what is left of each debt.
struct ExportProgress: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.exportProgress) }
  @OptionGroup var form: ExportOptions
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let standing = try context.exported(form)
    let progress = try lawful { () throws(LawError) in try PaidProgress(of: standing) }
    let (dossier, language) = (standing.stated, context.language)
    try context.export(
      Exported(
        name: Say.progressFile.text(in: language),
        parts: [
          Annex(
            progressReport(progress, of: dossier, in: language),
            pictures: [progressPicture(of: progress, dossier, in: language)].compactMap(\.self))
        ],
        table: ExportTables.progress(progress, of: dossier),
        json: AgendaDocument.json(of: progress)), form)
  }
}

extension Context {
  /// A page for each claim of the plan.
  fileprivate func creditorPages(of plan: Plan) throws(Failure) -> [Annex] {
    let missed = try lawful { () throws(LawError) in try plan.standing.missedTerms() }
    return Documents.creditorPages(of: plan, missed: missed, in: language)
  }
}
