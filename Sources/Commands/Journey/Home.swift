import Documents
import Domain
import Exchange
import Planning
import Store
import Terminal

/// The home screen: how things stand, and the menu below it.
struct Home {
  let file: DossierFile

  /// Shows the screen and does what is chosen, until somebody stops.
  func run(_ context: inout Context) throws(Leaving) {
    var menu = HomeMenu(file: file)
    var isReminded = false
    while true {
      guard file.isInPlace else {
        let file = try within { () throws(Failure) in try context.file() }
        return try Home(file: file).run(&context)
      }
      if menu.showsScreen {
        let dossier = try Entering(file: file, context: context).dossier()
        try menu.restart()
        if !isReminded { try remind(dossier, context) }
        isReminded = true
        try within { () throws(Failure) in
          try show(dossier, context, menu.lines(context.display.refreshed(), context.language))
        }
      } else {
        context.display.say("\n" + menu.hint.text(in: context.language))
      }
      do throws(Leaving) {
        guard try menu.choose(&context) else { return }
      } catch {
        switch error {
        case .back, .done, .line: menu.showsScreen = true
        case .leave, .failed: throw error
        }
      }
    }
  }

  /// Says once that it is time for a copy.
  private func remind(_ dossier: Dossier, _ context: Context) throws(Leaving) {
    let text = try kept { () throws(StoreError) in
      try BackupReminder.text(of: dossier, in: file, context)
    }
    if let text { context.display.note(text, .faint) }
  }

  /// Shows how things stand, with the lines of a menu below it.
  func show(
    _ dossier: Dossier, _ context: Context, _ menu: [String] = []
  ) throws(Failure) {
    let standing = try context.standing(of: dossier, in: file)
    let plan = try context.plan(of: standing)
    guard !context.options.json else {
      return context.display.print(
        PlanDocument.json(of: plan) { $0.text(of: dossier, in: context.language) })
    }
    var facts = try facts(dossier, standing.letters, context)
    facts.agenda = try agenda(standing)
    facts.outdated = try context.outdated(among: facts.waiting, by: plan)
    let display = context.display.refreshed()
    let limit = display.capabilities.height - menu.count - 1
    let isLimited = !menu.isEmpty && display.capabilities.interactive && !display.capabilities.plain
    var lines: [String] = []
    for (detail, spacing) in Self.sizes {
      facts.detail = detail
      let report = homeReport(of: dossier, plan: plan, facts: facts, in: context.language)
      lines = [""] + display.lines(of: report, spacing)
      if !isLimited || lines.count <= limit { break }
    }
    if isLimited, lines.count > limit { lines.removeFirst() }
    display.print((lines + menu).joined(separator: "\n"))
  }

  /// What is tried until it fits, the fullest first.
  private static let sizes: [(HomeDetail, Display.Spacing)] = [
    (.all, .everywhere), (.all, .grouped), (.most, .grouped), (.some, .grouped), (.some, .nowhere),
    (.least, .nowhere),
  ]

  /// What is too late, two at most, and what comes within a fortnight, three in all.
  private func agenda(_ standing: Standing) throws(Failure) -> [AgendaItem] {
    let agenda = try lawful { () throws(LawError) in try Agenda(of: standing) }
    let late = agenda.overdue.prefix(2)
    return late + Array(agenda.items(from: 0, through: 14).prefix(3 - late.count))
  }

  private func facts(
    _ dossier: Dossier, _ letters: [KeptLetter], _ context: Context
  ) throws(Failure) -> HomeFacts {
    try stored { () throws(StoreError) in
      let last = try file.history(limit: 20).first { $0.state == .done }
      var facts = HomeFacts(
        path: context.shownPath, lastDone: last.map { $0.intent.text(in: context.language) },
        progress: Progress(
          hasSeenPlan: try file.progress(LetterStep.seenPlan) != nil,
          written: Set(letters.map(\.debt))))
      // What was written about a debt before its last letter waits for nothing any more.
      var newest: [ID<Debt>: KeptLetter] = [:]
      for letter in letters { newest[letter.debt] = letter }
      facts.waiting = newest.values.sorted { $0.id < $1.id }
      facts.open = try OpenItems(file: file).all(in: dossier, on: context.today).count
      return facts
    }
  }
}

extension Context {
  /// Where the file is, with `~` for the home folder.
  var shownPath: String {
    guard let home = world.environment["HOME"], home.count > 1, path.hasPrefix(home + "/") else {
      return path
    }
    return "~" + path.dropFirst(home.count)
  }
}
