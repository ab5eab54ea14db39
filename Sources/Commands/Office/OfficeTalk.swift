import Documents
import Domain
import Planning
import Store
import Terminal

/// Works through the list of an office: Enter opens the client whose turn it is, and the dossier comes
/// back to the list where it was.
struct OfficeTalk {
  /// Makes the office anew, as it is after a client was opened.
  let look: (Context) throws(Failure) -> (desk: OfficeDesk, clients: [OfficeClient])
  /// Shows the list.
  let show: ([OfficeClient], Context) throws(Failure) -> Void

  private var clients: [OfficeClient] = []
  private var desk: OfficeDesk
  /// Who was put off, in that order; they come after the others.
  private var later: [String] = []
  /// Who was done with today.
  private var done: Set<String> = []
  /// Who was opened last and is not done with: what `done` and `later` mean.
  private var last: String?

  init(
    _ desk: OfficeDesk, _ clients: [OfficeClient],
    look: @escaping (Context) throws(Failure) -> (desk: OfficeDesk, clients: [OfficeClient]),
    show: @escaping ([OfficeClient], Context) throws(Failure) -> Void
  ) {
    (self.desk, self.clients) = (desk, clients)
    (self.look, self.show) = (look, show)
  }

  private static func kind(_ context: Context) -> String { "seen \(context.today.iso)" }

  mutating func run(_ context: inout Context) throws(Failure) {
    if let book = try existingBook(), let seen = try? book.done(of: Self.kind(context)) {
      done = Set(seen.keys)
    }
    while true {
      let turn = turn
      let keys: OfficeTalkSay =
        turn.first.map { .keys(next: $0.name, place: number(of: $0), of: readable.count) }
        ?? .allDone
      context.display.say("\n" + keys.text(in: context.language))
      var typed = ""
      do throws(Leaving) {
        typed = try context.conversation.command(
          prompt: "> ",
          completions: clients.map(\.file)
            + OfficeWord.allCases.map { $0.name(in: context.language) })
      } catch {
        if case .failed(let failure) = error { throw failure }
        return
      }
      guard try doing(typed, turn.first, &context) else { return }
    }
  }

  private func existingBook() throws(Failure) -> OfficeBook? {
    let folder = desk.folder.path
    return try stored { () throws(StoreError) in try OfficeBook.existing(in: folder) }
  }

  private var readable: [OfficeClient] { clients.filter { $0.line != nil } }

  private func number(of client: OfficeClient) -> Int {
    (clients.firstIndex { $0.path == client.path } ?? 0) + 1
  }

  /// Who has not been seen, in their order; who was opened or put off comes after the others.
  private var turn: [OfficeClient] {
    let open = readable.filter { !done.contains($0.path) }
    return open.filter { !later.contains($0.path) }
      + later.compactMap { path in open.first { $0.path == path } }
  }

  /// False when somebody stops.
  private mutating func doing(
    _ typed: String, _ next: OfficeClient?, _ context: inout Context
  ) throws(Failure) -> Bool {
    let words = typed.split(separator: " ", maxSplits: 1).map { String($0) }
    guard let first = words.first else {
      if let next { try open(next, &context) }
      return true
    }
    if first == "?" {
      context.display.say(OfficeTalkSay.help.text(in: context.language))
      return true
    }
    let word = OfficeWord(first)
    if word == .stop { return false }
    if word == .list || Self.command(typed).isEmpty {
      try show(clients, context)
      return true
    }
    if word == nil, let asked = CommandWords.ofOffice(Self.command(typed), in: context.language) {
      let told = DialogueOptions.read(asked.arguments, of: asked.command, context.language)
      try run(asked.command.path + told, &context)
      return true
    }
    let named = word == nil ? typed : words.count > 1 ? words[1] : nil
    let meant =
      word == nil ? next : last.flatMap { path in clients.first { $0.path == path } } ?? next
    guard let client = try named.map({ name throws(Failure) in try find(name, context) }) ?? meant
    else { return true }
    switch word {
    case .done: try finish(client, context)
    case .later:
      last = nil
      later = later.filter { $0 != client.path } + [client.path]
      context.display.say(OfficeTalkSay.later(client.name).text(in: context.language))
    default: try open(client, &context)
    }
    return true
  }

  /// By the number in the list, the file, the number of the office or the name.
  private func find(_ typed: String, _ context: Context) throws(Failure) -> OfficeClient? {
    if let number = Int(typed), clients.indices.contains(number - 1) { return clients[number - 1] }
    do throws(Failure) {
      let path = try desk.find(typed)
      return clients.first { $0.path == path } ?? desk.clients([path]).first
    } catch {
      context.display.note(
        error.text(in: context.language)
          ?? OfficeTalkSay.notKnown(typed).text(in: context.language),
        .caution)
      return nil
    }
  }

  private mutating func finish(_ client: OfficeClient, _ context: Context) throws(Failure) {
    done.insert(client.path)
    last = nil
    let book = try context.officeBook(of: desk)
    let kind = Self.kind(context)
    try stored { () throws(StoreError) in try book.note("seen", for: client.path, of: kind) }
    context.display.say(OfficeTalkSay.done(client.name).text(in: context.language))
  }

  /// The words of a command, also where `kantoor` or `aflos office` stands before it.
  private static func command(_ typed: String) -> [String] {
    var words = CommandLineWords.split(typed)
    if words.first == "aflos" { words.removeFirst() }
    if let first = words.first, CommandWords.office.synonyms.contains(first.lowercased()) {
      words.removeFirst()
    }
    return words
  }

  private func arguments(_ words: [String], _ context: Context) -> [String] {
    var words = words
    if let lang = context.options.lang { words += ["--lang", lang] }
    if let today = context.options.today { words += ["--today", today] }
    if context.options.plain { words.append("--plain") }
    if context.options.noColor { words.append("--no-color") }
    if context.options.noPager { words.append("--no-pager") }
    return words
  }

  /// Runs a command of the office on this folder; what goes wrong is said, and the list goes on as it is
  /// after that.
  private mutating func run(_ words: [String], _ context: inout Context) throws(Failure) {
    var world = context.world
    world.environment["AFLOS_OFFICE"] = desk.folder.path
    world.arguments = arguments(words, context)
    _ = runAflos(in: world, conversation: context.conversation)
    context.conversation.elsewhere = nil
    try lookAgain(context)
  }

  /// The office as it is now; the list keeps its order while somebody works through it, and who is new
  /// comes at its end.
  private mutating func lookAgain(_ context: Context) throws(Failure) {
    let new = try look(context)
    desk = new.desk
    let fresh = Dictionary(new.clients.map { ($0.path, $0) }) { first, _ in first }
    let known = Set(clients.map(\.path))
    clients =
      clients.compactMap { fresh[$0.path] ?? desk.clients([$0.path]).first }
      + new.clients.filter { !known.contains($0.path) }
  }

  /// The dossier of the client, as if it was opened by itself; then the office as it is now.
  private mutating func open(_ client: OfficeClient, _ context: inout Context) throws(Failure) {
    var world = context.world
    // What is asked of the office from there is asked of this one.
    world.environment["AFLOS_OFFICE"] = desk.folder.path
    world.arguments = arguments(["--file", desk.file(of: client.path)], context)
    let spoken = context.language
    // What the dossier keeps of the conversation is its own.
    let (keep, leads) = (context.conversation.keepLanguage, context.conversation.leadsHome)
    context.conversation.keepLanguage = nil
    _ = runAflos(in: world, conversation: context.conversation)
    context.conversation.keepLanguage = keep
    context.conversation.leadsHome = leads
    context.conversation.elsewhere = nil
    context.conversation.language = spoken
    try lookAgain(context)
    last = client.path
    later = later.filter { $0 != client.path } + [client.path]
    context.display.say("\n" + OfficeTalkSay.back(client.name).text(in: context.language))
    if let line = clients.first(where: { $0.path == client.path }) {
      try show([line], context)
    }
  }
}
