import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store

/// Everything together for whoever helps: one pack, on paper, as a page, as text or as JSON.
struct ExportHandover: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.exportHandover) }
  @OptionGroup var form: ExportOptions
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let pack = try context.handover(redacted: form.redacted)
    let language = context.language
    let name = Say.handoverFile.text(in: language)
    var form = form
    if let to = form.to, TextFile.isFolder(to) {
      let format = try context.exportFormat(form, usual: .pdf)
      form.to = "\(to)/\(name).\(format.ending)"
    }
    try context.export(
      Exported(
        name: name, parts: pack.parts(in: language),
        table: ExportTables.overview(of: pack.current), json: json(of: pack, language)), form)
  }

  private func json(of pack: HandoverPack, _ language: Language) -> JSONValue {
    let dossier = pack.facts.dossier
    return HandoverDocument.json(
      of: dossier, on: pack.facts.on, fingerprint: pack.fingerprint,
      parts: [
        ("support", SupportDocument.json(of: pack.advice) { $0.text(of: dossier, in: language) }),
        ("open", .list(pack.open) { .string($0.text(of: dossier, in: language)) }),
        (
          "check",
          CheckDocument.json(of: pack.check) { $0.text(of: pack.current, in: language) }
        ),
        ("overview", OverviewDocument.json(of: pack.current, on: pack.facts.on)),
        ("plan", PlanDocument.json(of: pack.plan) { $0.text(of: pack.current, in: language) }),
        ("changes", PlanChangesDocument.json(of: pack.changes)),
        ("letters", HistoryDocument.json(of: pack.facts.letters)),
        ("progress", AgendaDocument.json(of: pack.progress)),
        (
          "agenda",
          AgendaDocument.json(of: pack.agenda) { $0.title(of: dossier, in: language) }
        ),
      ])
  }
}

extension Context {
  /// Everything there is for a pack, on one day.
  fileprivate mutating func handover(redacted: Bool) throws(Failure) -> HandoverPack {
    let (file, whole) = try dossier()
    let history = try stored { () throws(StoreError) in try file.history(limit: .max) }
    let known = try stored { () throws(StoreError) in
      try OpenItems(file: file).all(in: whole, on: today)
    }
    let all = try agendaFacts(whole, in: file)
    let redaction = Redaction(of: whole, letters: all.letters, in: language)
    let facts =
      redacted ? redaction.facts(all, law: try law(for: redaction.dossier(whole))) : all
    let open = redacted ? known.map(redaction.open) : known
    let current = try current(facts.dossier)
    let plan = try plan(for: facts.dossier)
    let fingerprint = SHA256.hex(of: DossierDocument.text(of: whole).utf8)
    let lastChange = history.map(\.stateDay).max() ?? today
    return try lawful { () throws(LawError) in
      HandoverPack(
        facts: facts, current: current, plan: plan,
        check: ClaimCheck(
          of: try facts.dossier.claimed(on: facts.on, law: facts.law), on: facts.on,
          law: facts.law),
        advice: try HelpAdvice(facts), agenda: try Agenda(facts),
        progress: try PaidProgress(facts),
        changes: try PlanChanges(facts, after: EditedFacts(in: history), if: nil), open: open,
        lastChange: lastChange, fingerprint: fingerprint)
    }
  }
}
