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
  @Flag(help: CommandHelp.option(.packCopies)) var copies = false
  @Flag(help: CommandHelp.option(.perCreditor)) var perCreditor = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let packing = copies ? try ProofPacking(form, &context) : nil
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
        name: name,
        parts: pack.parts(in: language, perCreditor: perCreditor),
        table: ExportTables.overview(of: pack.standing.now.dossier), json: json(of: pack, language)),
      form)
    try packing?.pack(context)
  }

  private func json(of pack: HandoverPack, _ language: Language) -> JSONValue {
    let (dossier, current) = (pack.standing.stated, pack.standing.now.dossier)
    return HandoverDocument.json(
      of: dossier, on: pack.standing.on, fingerprint: pack.fingerprint,
      parts: [
        ("intake", IntakeDocument.json(of: dossier, pack.intake)),
        ("story", StoryDocument.json(of: Story(of: pack.standing))),
        ("support", SupportDocument.json(of: pack.advice) { $0.text(of: dossier, in: language) }),
        ("open", .list(pack.open) { .string($0.text(of: dossier, in: language)) }),
        (
          "check",
          CheckDocument.json(of: pack.check) { $0.text(of: current, in: language) }
        ),
        ("overview", OverviewDocument.json(of: current, pack.intake, on: pack.standing.on)),
        ("plan", PlanDocument.json(of: pack.plan) { $0.text(of: current, in: language) }),
        ("changes", PlanChangesDocument.json(of: pack.changes)),
        (
          "proofs",
          ProofsDocument.json(of: ProofList(of: dossier, on: pack.standing.on)) {
            $0.text(of: dossier, in: language)
          }
        ),
        ("letters", HistoryDocument.json(of: pack.standing.letters)),
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
    let all = try standing(of: whole, in: file)
    let shown = redacted ? try self.redacted(all) : all
    let redaction = Redaction(of: whole, letters: all.letters, in: language)
    let open = redacted ? known.map(redaction.open) : known
    let plan = try plan(of: shown)
    let fingerprint = SHA256.hex(of: DossierDocument.text(of: whole).utf8)
    let lastChange = history.map(\.stateDay).max() ?? today
    return try lawful { () throws(LawError) in
      let check = ClaimCheck(of: shown)
      return HandoverPack(
        plan: plan, check: check, advice: try HelpAdvice(of: plan, check),
        agenda: try Agenda(of: shown), progress: try PaidProgress(of: shown),
        changes: try PlanChanges(of: shown, after: EditedFacts(in: history), if: nil), open: open,
        intake: Intake(of: whole), lastChange: lastChange, fingerprint: fingerprint)
    }
  }
}
