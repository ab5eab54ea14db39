import Documents
import Domain
import Exchange
import Paper
import Planning
import Store

/// Does one thing for one client of an office, by the same steps as the client's own commands: whatever
/// stops them there, stops it here.
struct OfficeWorker {
  let work: OfficeWork
  /// The folder of the office: clients are named from there on.
  let root: String
  /// The folder for the files; nil where there are none.
  let folder: String?
  let look: LetterLook
  /// How and when letters went.
  let sending: Sending?
  /// Where what a command says goes.
  let nowhere: Int32

  /// What would be done for this client.
  func preview(_ path: String, _ office: Context) throws(Failure) -> OfficeOutcome {
    var context = try office.client(at: "\(root)/\(path)", showingNothingAt: nowhere)
    let (file, dossier) = try context.dossier()
    switch work {
    case .overviews: return dossier.debts.isEmpty ? .nothing : .done(1)
    case .budgets, .backups: return .done(1)
    case .letters:
      let desk = try desk(of: dossier, in: file, context)
      let (envelopes, refused) = try desk.envelopes()
      let language = office.language
      return outcome(
        envelopes.count,
        refused.map { Say.letterNotWritten($0, $1).text(in: language) })
    case .sent:
      let open = try letters(in: file).filter { $0.sent == nil }
      return try split(open, office)
    }
  }

  /// Does it.
  func run(_ path: String, _ office: Context) throws(Failure) -> OfficeOutcome {
    var context = try office.client(at: "\(root)/\(path)", showingNothingAt: nowhere)
    let (file, dossier) = try context.dossier()
    switch work {
    case .overviews, .budgets:
      guard work == .budgets || !dossier.debts.isEmpty else { return .nothing }
      let standing = try context.standing(of: dossier, in: file)
      let parts = try self.parts(of: standing, context, in: context.language)
      let booklet = Booklet(title: parts.first?.title ?? "", parts: parts)
      let bytes = booklet.pdf(on: context.today, in: context.language, with: try context.fonts(nil))
      try TextFile.write(bytes.bytes, to: place(path, ending: "pdf"), replacing: true)
      return .done(1)
    case .letters: return try write(file, dossier, path, context, office)
    case .sent: return try send(file, context, office)
    case .backups:
      let copies = copies(of: path, context)
      if folder != nil { try TextFile.makeFolder(copies.folder) }
      let target = copies.free(.asked)
      try stored { () throws(StoreError) in
        try file.copy(to: target)
        if !file.isReadOnly { try file.setProgress(BackupReminder.key, copies.today.iso) }
      }
      _ = copies.prune(keeping: Backups.usuallyKept)
      return .done(1)
    }
  }

  /// Where the copies of a client go: beside it, or to its own place in the folder that was named, so that
  /// two of one name in two folders do not meet.
  private func copies(of path: String, _ context: Context) -> Backups {
    guard let folder else { return context.backups }
    let below = path.split(separator: "/").dropLast().map { "/\($0)" }.joined()
    return Backups(of: context.path, in: folder + below, on: context.today)
  }

  private func outcome(_ count: Int, _ reasons: [String]) -> OfficeOutcome {
    guard reasons.isEmpty else { return .partly(count, reasons: reasons) }
    return count == 0 ? .nothing : .done(count)
  }

  private func letters(in file: DossierFile) throws(Failure) -> [KeptLetter] {
    try stored { () throws(StoreError) in try file.letters() }
  }
}

// MARK: Overviews and budgets

extension OfficeWorker {
  /// The pages of an overview or a budget, as its own export makes them.
  func parts(
    of standing: Standing, _ context: Context, in language: Language
  ) throws(Failure) -> [Annex] {
    if work == .overviews {
      return [.overview(of: standing.now.dossier, on: standing.on, in: language)]
    }
    return [.budget(BudgetFacts(of: try context.plan(of: standing)), in: language)]
  }

  private func place(_ path: String, ending: String) -> String {
    "\(folder ?? ".")/\(Self.stem(path)).\(ending)"
  }

  /// The place of the client in the office, as the name of a file or a folder.
  static func stem(_ path: String) -> String {
    let name =
      path.hasSuffix(OfficeFolder.ending)
      ? String(path.dropLast(OfficeFolder.ending.count)) : path
    return name.split(separator: "/").joined(separator: "-")
  }
}

// MARK: Letters

extension OfficeWorker {
  /// The desk of a client, with the language, texts and head that were asked for all of them.
  private func desk(
    of dossier: Dossier, in file: DossierFile, _ context: Context
  ) throws(Failure) -> LetterDesk {
    try context.letterDesk(
      file, dossier, language: look.letterLanguage, templates: look.templates,
      letterhead: look.letterhead)
  }

  private func write(
    _ file: DossierFile, _ dossier: Dossier, _ path: String, _ context: Context, _ office: Context
  ) throws(Failure) -> OfficeOutcome {
    let desk = try desk(of: dossier, in: file, context)
    var order = LetterOrder(
      debts: dossier.debts.map(\.id), folder: "\(folder ?? ".")/\(Self.stem(path))")
    order.reader = context.language
    order.beside = try LetterLanguages(look.letterLanguage, context).beside
    order.forms = look.format.isEmpty ? [.pdf] : try look.forms(context)
    order.appendices = try look.appendices(context)
    order.hasCoverList = true
    let press = try look.press(context, desk, for: order.forms)
    var writing = LetterWriting(order: order, desk: desk, file: file, press: press)
    let outcomes = try writing.run(on: context.today) { debt, _ throws(Failure) in
      try desk.letter(for: debt)
    }
    var written = 0
    var reasons: [String] = []
    for outcome in outcomes {
      switch outcome {
      case .written: written += 1
      case .exists, .notNeeded: break
      case .refused(let debt, let refusal):
        reasons.append(Say.letterNotWritten(debt, refusal).text(in: office.language))
      }
    }
    return self.outcome(written, reasons)
  }

  private func split(
    _ open: [KeptLetter], _ office: Context
  ) throws(Failure) -> OfficeOutcome {
    let held = open.filter { !$0.canGo(by: sending?.by ?? .post) }
    let names = held.map { "\($0.id.text) (\($0.creditorName))" }
    return outcome(
      open.count - held.count,
      names.isEmpty ? [] : [EnvelopeSay.withoutAddress(names).text(in: office.language)])
  }

  private func send(
    _ file: DossierFile, _ context: Context, _ office: Context
  ) throws(Failure) -> OfficeOutcome {
    guard let sending else { return .nothing }
    let open = try letters(in: file).filter { $0.sent == nil }
    let going = open.filter { $0.canGo(by: sending.by) && $0.written <= sending.on }
    if !going.isEmpty { _ = try context.mark(going, as: sending, in: file) }
    return try split(open, office)
  }

  /// The letters of a client that were not sent, for printing.
  func stack(_ path: String, _ name: String, _ office: Context) throws(Failure) -> LetterStack {
    var context = try office.client(at: "\(root)/\(path)", showingNothingAt: nowhere)
    let (file, _) = try context.dossier()
    let sheets = try letters(in: file).filter { $0.sent == nil }.compactMap {
      ShownLetter($0).sheet
    }
    return LetterStack(
      client: name, letters: sheets, look: try context.house(look.letterhead)?.look())
  }
}
