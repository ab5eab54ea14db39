import Documents
import Domain
import Planning
import Store

/// What an offer still waits for, asked one by one: what may change most comes first. After each answer
/// the amount is said anew.
struct BetterStep {
  let file: DossierFile
  let entering: Entering

  /// The key under which the file keeps what was asked and left open.
  private static let asked = "journey.asked"
  /// Under which it keeps that somebody wants to go on.
  private static let wanted = "journey.goesOn"

  private var context: Context { entering.context }
  private var language: Language { context.language }

  /// Shows the picture and asks whether to go on. False when somebody wants to stop here.
  func begin() throws(Leaving) -> Bool {
    let isWanted = try kept { () throws(StoreError) in try file.progress(Self.wanted) != nil }
    guard !isWanted else { return true }
    let dossier = try entering.dossier()
    let items = try mattering(dossier)
    let plan = try plan(dossier)
    context.display.say("")
    context.display.show(provisionalReport(of: plan, waitingFor: items, in: language))
    guard !items.isEmpty else { return true }
    let goesOn = try context.conversation.confirm(
      "\n" + RoughSay.goOn(questions: items.count).text(in: language),
      help: RoughSay.goOnHelp.text(in: language), fallback: true)
    if goesOn {
      try kept { () throws(StoreError) in try file.setProgress(Self.wanted, "yes") }
    }
    return goesOn
  }

  /// Asks everything that is open, also what was left open before.
  func again() throws(Leaving) {
    try keep([])
    try run(false)
  }

  /// Asks until nothing is left, or until `.`; what was left open is not asked again.
  func run(_ comesBack: Bool) throws(Leaving) {
    if comesBack {
      let keys = try askedKeys()
      try keep(Array(keys.dropLast()))
    }
    var name = ""
    var past: [OpenItem] = []
    var again: OpenItem?
    while let (item, left) = try upcoming(again) {
      let dossier = try entering.dossier()
      let now = item.name(of: dossier, in: language)
      if now != name, again == nil { say(now, isFirst: name.isEmpty, left: left) }
      name = now
      again = nil
      do throws(Leaving) {
        let figures = try figures(dossier)
        try TodoList(file: file, entering: entering).ask(item, dossier)
        try keep(try askedKeys().filter { $0 != item.key } + [item.key])
        past.append(item)
        let after = try self.figures(try entering.dossier())
        if after != figures { say(after) }
      } catch {
        switch error {
        case .back:
          // Before the first one of today comes the step before.
          guard let last = past.popLast() else { throw error }
          again = last
          try keep(try askedKeys().filter { $0 != last.key })
        case .done: return
        case .line, .leave, .failed: throw error
        }
      }
    }
    context.display.say("\n" + RoughSay.allAnswered.text(in: language))
  }

  /// The one that is asked again, else what is open.
  private func upcoming(_ again: OpenItem?) throws(Leaving) -> (OpenItem, left: Int)? {
    if let again { return (again, 0) }
    return try next()
  }

  private func say(_ name: String, isFirst: Bool, left: Int) {
    let say: RoughSay = isFirst ? .mattersMost(name) : .then(name)
    let more = left > 0 ? " " + RoughSay.stillToAsk(left).text(in: language) : ""
    context.display.say("\n" + say.text(in: language) + more)
  }

  /// What is open and was not asked yet, the weightiest first, and how many come after it.
  private func next() throws(Leaving) -> (OpenItem, left: Int)? {
    let asked = Set(try askedKeys())
    let open = try mattering(try entering.dossier()).filter { !asked.contains($0.item.key) }
    return open.first.map { ($0.item, open.count - 1) }
  }

  private func mattering(_ dossier: Dossier) throws(Leaving) -> [WeighedItem] {
    try BetterStep.open(of: dossier, in: file, context)
  }

  /// What an offer waits for, but for what was taken off the list.
  static func open(
    of dossier: Dossier, in file: DossierFile, _ context: Context
  ) throws(Leaving) -> [WeighedItem] {
    let law = try within { () throws(Failure) in try context.law(for: dossier) }
    let today = context.today
    let items = try within { () throws(Failure) in
      try lawful { () throws(LawError) in
        try OpenItem.mattering(in: dossier, on: today, law: law)
      }
    }
    let open = try kept { () throws(StoreError) in
      Set(try OpenItems(file: file).all(in: dossier, on: today).map(\.key))
    }
    return items.filter { open.contains($0.item.key) }
  }

  private func plan(_ dossier: Dossier) throws(Leaving) -> Plan {
    try within { () throws(Failure) in
      try context.plan(of: context.standing(of: dossier, in: file))
    }
  }

  private struct Figures: Equatable {
    let capacity: Money
    let shortfall: Money
    /// Costs that everybody has and that are not known yet.
    let unknown: [Cost.Category]
  }

  private func figures(_ dossier: Dossier) throws(Leaving) -> Figures? {
    guard dossier.isIncomeKnown else { return nil }
    let standing = try within { () throws(Failure) in
      try context.standing(of: dossier, in: file)
    }
    let budget = Budget(of: standing)
    return Figures(
      capacity: budget.capacity, shortfall: budget.shortfall,
      unknown: budget.unknownEssentials(of: standing.now.dossier))
  }

  private func say(_ figures: Figures?) {
    guard let figures else { return }
    let say: RoughSay =
      figures.shortfall > .zero
      ? .nowShort(figures.shortfall) : .nowLeft(figures.capacity, without: figures.unknown)
    context.display.say(say.text(in: language))
  }

  private func askedKeys() throws(Leaving) -> [String] {
    let stored = try kept { () throws(StoreError) in try file.progress(Self.asked) }
    return (stored ?? "").split(separator: ",").map { String($0) }
  }

  private func keep(_ keys: [String]) throws(Leaving) {
    try kept { () throws(StoreError) in
      try file.setProgress(Self.asked, keys.joined(separator: ","))
    }
  }
}
