import ArgumentParser
import Documents
import Domain
import Exchange
import Paper
import Planning
import Store
import Terminal

/// The same for many clients: shown first, confirmed once, done one client after the other, and gone on
/// with where it was left.
struct OfficeDo: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.officeDo) }
  @Argument(
    help: CommandHelp.argument(.officeWork), completion: CommandHelp.completion(.officeWork))
  var work: String
  @Argument(
    help: CommandHelp.argument(.officeFolder), completion: CommandHelp.completion(.officeFolder))
  var folder: String?
  @OptionGroup var choice: OfficeChoice
  @Option(help: CommandHelp.option(.officeInto)) var to: String?
  @Option(help: CommandHelp.option(.sentBy)) var by: String?
  @Option(help: CommandHelp.option(.sentOn)) var on: String?
  @Flag(help: CommandHelp.option(.oneFile)) var oneFile = false
  @Flag(help: CommandHelp.option(.duplex)) var duplex = false
  @Flag(name: [.long, .customShort("y")], help: CommandHelp.option(.putBack)) var yes = false
  @OptionGroup var look: LetterLook
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let root = TextFile.absolute(context.officeFolder(folder), in: context.world)
    let worker = try worker(root, context)
    let desk = try OfficeDesk(root, context)
    let clients = desk.clients(try choice.paths(desk, context).paths)
    guard !clients.isEmpty else {
      throw Failure(OfficeProblem.noClients(folder: desk.folder.path))
    }
    let book = try context.officeBook(of: desk)
    let run = OfficeRun(desk: desk, worker: worker, book: book, kind: kind(worker, context))
    let plan = try run.preview(clients, context)
    if !context.options.json { context.display.show(plan.batch.preview(in: context.language)) }
    try context.confirmBatch(isYes: yes)
    if let folder = worker.folder { try TextFile.makeFolder(folder) }
    var batch = try run.all(plan, context)
    batch.office = folder ?? ""
    if oneFile { try putInOneFile(clients, worker, desk, context) }
    guard !context.options.json else {
      return context.display.print(json(batch, clients))
    }
    context.display.say("")
    context.display.show(batch.report(in: context.language))
  }

  private func worker(_ root: String, _ context: Context) throws(Failure) -> OfficeWorker {
    let language = context.language
    let work = try meant(in: language)
    var sending: Sending?
    if work == .sent {
      let way = try context.read(by ?? "", .sentBy) { typed throws(InputError) in
        try Choice(Sending.Way.allCases, in: language, isNumbered: false).read(typed)
      }
      let today = context.today
      let day = try context.read(on ?? today.iso, .sentOn) { typed throws(InputError) in
        let day = try typed.day(today: today, leaning: .past)
        if day > today { throw typed.error(.dayAfter(today)) }
        return day
      }
      sending = Sending(on: day, by: way)
    }
    guard work != .sent || to == nil else { throw Failure(OfficeProblem.noFiles) }
    // Copies go beside the clients where no other folder is named.
    let needsFolder = work != .sent && work != .backups
    var to = to
    if needsFolder, to == nil { to = try askFolder(work, context) }
    guard !needsFolder || to != nil else { throw Failure(OfficeProblem.needsFolder) }
    let path = OfficeFolder(root).path
    let place = to.map { TextFile.absolute($0, in: context.world) }
    if work == .backups, let place, "\(place)/".hasPrefix("\(path)/") {
      throw Failure(OfficeProblem.copiesInside(folder: place))
    }
    return OfficeWorker(
      work: work, root: path, folder: place,
      look: look, sending: sending, nowhere: SystemFile.nowhere)
  }

  /// Where the files go, from somebody who is there; nil where nobody is.
  private func askFolder(_ work: OfficeWork, _ context: Context) throws(Failure) -> String? {
    guard context.canAsk, !yes else { return nil }
    let language = context.language
    var folder: String?
    try context.asking { () throws(Leaving) in
      folder = try context.conversation.ask(
        Question(
          text: OfficeSay.whichFolder.text(in: language),
          help: OfficeSay.whichFolderHelp.text(in: language), fallback: work.name(in: language))
      ) { answer throws(InputError) in try Typed(answer, for: nil).line(limit: 1_000) }
    }
    return folder
  }

  /// What was typed as the thing to do; all of them are named where it is none.
  private func meant(in language: Language) throws(Failure) -> OfficeWork {
    let choice = Choice(OfficeWork.allCases, in: language, isNumbered: false)
    do throws(InputError) { return try choice.read(Typed(work, for: nil)) } catch {
      let nearest: [String] =
        switch error.reason {
        case .unclearChoice(let names), .notAChoice(let names): names
        default: []
        }
      throw Failure(OfficeProblem.unknownWork(typed: work, nearest: nearest))
    }
  }

  /// By which work that was left is known again: the same work on the same day.
  private func kind(_ worker: OfficeWorker, _ context: Context) -> String {
    [
      context.today.iso, worker.work.rawValue, worker.folder ?? "",
      worker.sending.map { "\($0.by.rawValue) \($0.on.iso)" } ?? "",
    ].joined(separator: " ")
  }

  /// All of it in one file, with a sheet before what is of each client.
  private func putInOneFile(
    _ clients: [OfficeClient], _ worker: OfficeWorker, _ desk: OfficeDesk, _ context: Context
  ) throws(Failure) {
    guard let folder = worker.folder else { return }
    let language = context.language
    let title = OfficeSay.printed(worker.work).text(in: language)
    let fonts = try context.fonts(look.font)
    let bytes: [UInt8]
    if worker.work == .letters {
      var stacks: [LetterStack] = []
      for client in clients where client.line != nil {
        let stack = try worker.stack(client.path, client.name, context)
        if !stack.letters.isEmpty { stacks.append(stack) }
      }
      let style = LetterSheet.PrintStyle(
        language: language, day: context.today, window: try look.window(context),
        isDuplex: duplex)
      bytes = LetterSheet.pdf(of: stacks, titled: title, style: style, with: fonts).bytes
    } else {
      var parts: [Annex] = []
      for client in clients where client.line != nil {
        var own = try context.client(
          at: desk.file(of: client.path), showingNothingAt: worker.nowhere)
        let standing = try own.standing().standing
        parts += try worker.parts(of: standing, own, in: own.language).map {
          $0.titled("\(client.name): \($0.title)")
        }
      }
      bytes =
        Booklet(title: title, parts: parts).pdf(
          on: context.today, in: language, with: fonts
        ).bytes
    }
    let path = "\(folder)/\(title).pdf"
    try TextFile.write(bytes, to: path, replacing: true)
    if !context.options.json { context.display.say(Say.fileWritten(path).text(in: language)) }
  }

  private func json(_ batch: OfficeBatch, _ clients: [OfficeClient]) -> JSONValue {
    [
      "schema": "aflos.office-batch/1", "work": .choice(batch.work), "to": .text(batch.folder),
      "before": .count(batch.before),
      "clients": .list(zip(clients, batch.rows)) { client, row in
        switch row.outcome {
        case .done(let count):
          ["file": .string(client.path), "done": .count(count), "notDone": []]
        case .nothing: ["file": .string(client.path), "done": 0, "notDone": []]
        case .partly(let count, let reasons):
          [
            "file": .string(client.path), "done": .count(count),
            "notDone": .list(reasons) { .string($0) },
          ]
        }
      },
    ]
  }
}

/// One run of work on many clients.
struct OfficeRun {
  let desk: OfficeDesk
  let worker: OfficeWorker
  let book: OfficeBook
  let kind: String

  /// What is to be done.
  struct Plan {
    let clients: [OfficeClient]
    /// What became of those that were done before it was stopped.
    let before: [String: OfficeOutcome]
    let batch: OfficeBatch
  }

  func preview(_ clients: [OfficeClient], _ context: Context) throws(Failure) -> Plan {
    let kept = try stored { () throws(StoreError) in try book.done(of: kind) }
    let before = kept.compactMapValues { OfficeOutcome(kept: $0) }
    var rows: [(name: String, outcome: OfficeOutcome)] = []
    for client in clients {
      if let done = before[client.path] {
        rows.append((client.name, done))
      } else {
        rows.append(
          (
            client.name,
            try outcome(of: client, context) { path throws(Failure) in
              try worker.preview(path, context)
            }
          ))
      }
    }
    return Plan(
      clients: clients, before: before,
      batch: OfficeBatch(
        work: worker.work, rows: rows, before: before.count, folder: worker.folder))
  }

  /// Does it, one client after the other: what is done is kept, so that it goes on there when it was
  /// stopped.
  func all(_ plan: Plan, _ context: Context) throws(Failure) -> OfficeBatch {
    let line = ProgressLine(
      console: context.display.console, capabilities: context.display.capabilities)
    defer { line.clear() }
    var rows: [(name: String, outcome: OfficeOutcome)] = []
    for (place, client) in plan.clients.enumerated() {
      if let done = plan.before[client.path] {
        rows.append((client.name, done))
        continue
      }
      line.update("\(place + 1)/\(plan.clients.count)")
      let outcome = try outcome(of: client, context) { path throws(Failure) in
        try worker.run(path, context)
      }
      try stored { () throws(StoreError) in try book.note(outcome.kept, for: client.path, of: kind)
      }
      rows.append((client.name, outcome))
    }
    try stored { () throws(StoreError) in try book.finish(kind) }
    return OfficeBatch(
      work: worker.work, rows: rows, before: plan.before.count, folder: worker.folder)
  }

  /// What stops one client is said of it, and the others go on.
  private func outcome(
    of client: OfficeClient, _ context: Context,
    _ body: (String) throws(Failure) -> OfficeOutcome
  ) throws(Failure) -> OfficeOutcome {
    if case .trouble(let trouble) = client.state {
      return .partly(0, reasons: [BothLanguages.words(of: trouble.text, in: context.language)])
    }
    do throws(Failure) { return try body(client.path) } catch {
      guard error.exitCode != .interrupted, let text = error.text(in: context.language) else {
        throw error
      }
      return .partly(0, reasons: [text])
    }
  }
}

extension Context {
  /// Asks once whether what was shown is to be done; somebody has to say yes.
  func confirmBatch(isYes: Bool) throws(Failure) {
    guard !isYes else { return }
    guard canAsk else { throw Failure(OfficeProblem.needsYes) }
    var isMeant = false
    try asking { () throws(Leaving) in
      isMeant = try conversation.confirm(
        OfficeSay.doIt.text(in: language), help: OfficeSay.doItHelp.text(in: language),
        fallback: false)
    }
    guard isMeant else { throw .answered(.no) }
  }

  /// What the office keeps of its own, made where it is not there yet.
  func officeBook(of desk: OfficeDesk) throws(Failure) -> OfficeBook {
    try officeBook(in: desk.folder.path)
  }

  /// The same for the office in this folder.
  func officeBook(in folder: String) throws(Failure) -> OfficeBook {
    do throws(StoreError) { return try OfficeBook.open(in: folder) } catch {
      switch error {
      case .notPermitted, .readOnly, .notFound:
        throw Failure(OfficeProblem.cannotKeep(folder: folder))
      default: throw .store(error)
      }
    }
  }
}
