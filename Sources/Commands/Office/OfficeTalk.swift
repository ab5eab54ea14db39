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
        turn.first.map {
          .keys(next: $0.name, place: clients.count - turn.count + 1, of: clients.count)
        }
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

  /// Who has not been seen, in their order.
  private var turn: [OfficeClient] {
    let open = clients.filter { !done.contains($0.path) && $0.line != nil }
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
    if word == .list {
      try show(clients, context)
      return true
    }
    let named = word == nil ? typed : words.count > 1 ? words[1] : nil
    guard let client = try named.map({ name throws(Failure) in try find(name, context) }) ?? next
    else { return true }
    switch word {
    case .done: try finish(client, context)
    case .later:
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
    let book = try context.officeBook(of: desk)
    let kind = Self.kind(context)
    try stored { () throws(StoreError) in try book.note("seen", for: client.path, of: kind) }
    context.display.say(OfficeTalkSay.done(client.name).text(in: context.language))
  }

  /// The dossier of the client, as if it was opened by itself; then the office as it is now.
  private mutating func open(_ client: OfficeClient, _ context: inout Context) throws(Failure) {
    var world = context.world
    world.arguments = ["--file", desk.file(of: client.path)]
    if let lang = context.options.lang { world.arguments += ["--lang", lang] }
    if let today = context.options.today { world.arguments += ["--today", today] }
    if context.options.plain { world.arguments.append("--plain") }
    if context.options.noColor { world.arguments.append("--no-color") }
    if context.options.noPager { world.arguments.append("--no-pager") }
    let spoken = context.language
    // What the dossier keeps of the conversation is its own.
    let (keep, leads) = (context.conversation.keepLanguage, context.conversation.leadsHome)
    context.conversation.keepLanguage = nil
    _ = runAflos(in: world, conversation: context.conversation)
    context.conversation.keepLanguage = keep
    context.conversation.leadsHome = leads
    context.conversation.elsewhere = nil
    context.conversation.language = spoken
    let new = try look(context)
    desk = new.desk
    // The list keeps its order while somebody works through it.
    let fresh = Dictionary(new.clients.map { ($0.path, $0) }) { first, _ in first }
    clients = clients.compactMap { fresh[$0.path] ?? desk.clients([$0.path]).first }
    context.display.say("\n" + OfficeTalkSay.back.text(in: context.language))
    if let line = clients.first(where: { $0.path == client.path }) {
      try show([line], context)
    }
  }
}
