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
  /// `word` is what was typed at a question before, to be done first.
  func run(_ context: inout Context, _ word: String? = nil) throws(Leaving) {
    var menu = HomeMenu(file: file)
    menu.pending = word
    menu.showsScreen = word == nil
    var isReminded = false
    while true {
      guard file.isInPlace else {
        let file = try within { () throws(Failure) in try context.file() }
        return try Home(file: file).run(&context)
      }
      if menu.showsScreen {
        let dossier = try Entering(file: file, context: context).dossier()
        menu.restart()
        if !isReminded { try remind(dossier, context) }
        isReminded = true
        let things = try within { () throws(Failure) in
          try show(dossier, context, menu.lines(context.display.refreshed(), context.language))
        }
        menu.offer(things)
      } else if menu.pending == nil {
        context.display.say("\n" + menu.hint.text(in: context.language))
      }
      do throws(Leaving) {
        guard try menu.choose(&context) else { return }
      } catch {
        switch error {
        case .back, .done, .line: menu.showsScreen = true
        case .leave(.elsewhere(let word)):
          menu.pending = word
          menu.showsScreen = false
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

  /// Shows how things stand, with the lines of a menu below it; gives what can be done, by its letter.
  @discardableResult
  func show(
    _ dossier: Dossier, _ context: Context, _ menu: [String] = []
  ) throws(Failure) -> [HomeThing] {
    let standing = try context.standing(of: dossier, in: file)
    let plan = try context.plan(of: standing)
    guard !context.options.json else {
      context.display.print(
        PlanDocument.json(of: plan) { $0.text(of: dossier, in: context.language) })
      return []
    }
    var facts = try facts(dossier, standing, plan, context)
    facts.isDialogue = !menu.isEmpty
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
    display.print((lines + menu.map { display.spoken($0) }).joined(separator: "\n"))
    return Array(
      homeThings(of: dossier, plan: plan, facts: facts, in: context.language)
        .prefix(HomeThing.most))
  }

  /// Everything there is to do now.
  func showAll(_ dossier: Dossier, _ context: Context) throws(Failure) {
    let standing = try context.standing(of: dossier, in: file)
    let plan = try context.plan(of: standing)
    let facts = try facts(dossier, standing, plan, context)
    context.display.show(
      todayReport(of: dossier, plan: plan, facts: facts, in: context.language))
  }

  /// What is tried until it fits, the fullest first.
  private static let sizes: [(HomeDetail, Display.Spacing)] = [
    (.all, .everywhere), (.all, .grouped), (.most, .grouped), (.some, .grouped), (.some, .nowhere),
    (.least, .nowhere),
  ]

  private func facts(
    _ dossier: Dossier, _ standing: Standing, _ plan: Plan, _ context: Context
  ) throws(Failure) -> HomeFacts {
    var facts = try storedFacts(dossier, standing, context)
    facts.realism = Realism(of: plan)
    facts.outdated = try outdated(among: facts.waiting, by: plan)
    facts.tooMuch = try offersTooLarge(in: standing)
    return facts
  }

  private func storedFacts(
    _ dossier: Dossier, _ standing: Standing, _ context: Context
  ) throws(Failure) -> HomeFacts {
    let agenda = try lawful { () throws(LawError) in try Agenda(of: standing) }
    return try stored { () throws(StoreError) in
      let last = try file.history(limit: 20).first { $0.state == .done }
      var facts = try HomeFacts(
        of: standing, agenda, in: file, path: context.shownPath,
        lastDone: last.map { $0.intent.text(in: context.language) })
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
