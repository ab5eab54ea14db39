import Documents
import Domain
import Store
import Terminal

/// What can be typed below the home screen, and what it does.
struct HomeMenu {
  let file: DossierFile
  /// Whether the whole screen is to be shown before the next question.
  var showsScreen = true
  /// What numbers mean now.
  private var listing = Listing.entries([])
  /// What was typed and could not be done, for the up arrow.
  private var aside: [String] = []

  private enum Listing {
    case entries([MenuEntry])
    case groups([CommandGroup])
  }

  init(file: DossierFile) { self.file = file }

  /// What can be done now, by its letter.
  private var things: [HomeThing] = []
  /// A word that was typed at a question, to be done next.
  var pending: String?

  /// The menu as it is shown below the screen.
  mutating func restart() {
    listing = .entries(Menu.entries)
    showsScreen = false
  }

  /// What the letters of the screen mean.
  mutating func offer(_ things: [HomeThing]) { self.things = things }

  /// The lines of the menu and the question below it.
  func lines(_ display: Display, _ language: Language) -> [String] {
    guard case .entries(let entries) = listing else { return [] }
    let blank = display.capabilities.height < 24 && display.capabilities.interactive ? [] : [""]
    return blank + display.numbered(entries.map { $0.name(in: language) })
      + [MenuSay.choose.text(in: language)]
  }

  /// What is said instead of the menu when the screen is not shown again.
  var hint: MenuSay {
    if case .groups = listing { .chooseInGroup } else { .chooseAgain }
  }

  /// Does one thing; false when somebody stops.
  mutating func choose(_ context: inout Context) throws(Leaving) -> Bool {
    let typed = try next(context)
    (aside, pending) = ([], nil)
    let word = typed.lowercased()
    if Self.returning.contains(word) {
      showsScreen = true
    } else if ["?", "help", "hulp"].contains(word) {
      showGroups(context)
    } else if word == "!" {
      throw .leave(.asked)
    } else if let language = LanguageSwitch.language(word) {
      try context.conversation.speak(language)
      showsScreen = true
    } else if let paths = DroppedStatement.paths(typed, in: context.world) {
      run(["import", "bank"] + paths, typed, .importBank, &context)
    } else if let path = DroppedLetter.path(typed, in: context.world) {
      run(["read", path], typed, .read, &context)
    } else if try addsDebts(typed, context) {
      showsScreen = typed == "+"
    } else if let number = Int(typed) {
      return try choose(number, typed, &context)
    } else if let place = HomeThing.keys.firstIndex(of: word), things.indices.contains(place),
      let command = things[place].command
    {
      return try find(command, &context)
    } else if try opensThing(typed, &context) {
      return true
    } else {
      return try find(typed, &context)
    }
    return true
  }

  /// What was typed at a question before, or is typed now.
  private func next(_ context: Context) throws(Leaving) -> String {
    if let pending { return pending }
    return try context.conversation.command(
      prompt: "> ", completions: try words(context), aside: aside)
  }

  /// Words that bring back the screen.
  private static let returning: Set = [
    "", "<", ".", "terug", "back", "overzicht", "overview", "menu",
  ]

  private func words(_ context: Context) throws(Leaving) -> [String] {
    let dossier = try Entering(file: file, context: context).dossier()
    let names = dossier.debts.map(\.id.text) + dossier.debts.map { dossier.name(of: $0.creditor) }
    return Self.words(context.language) + names
  }

  private static func words(_ language: Language) -> [String] {
    let commands = CommandWords.allCases.filter { $0 != .aflos && $0 != .start }
    let all =
      MenuItem.allCases.map { $0.name(in: language) }
      + commands.map { $0.name(in: language) } + commands.map(\.rawValue)
    return Set(all).sorted()
  }

  /// `+ Vattenfall 612,30 …`, a pasted table, or the word for pasting one.
  private func addsDebts(_ typed: String, _ context: Context) throws(Leaving) -> Bool {
    let paste = DebtPaste(file: file, context: context)
    if typed.contains("\n") {
      try paste.take(typed)
    } else if DebtPaste.isAsked(by: typed) {
      try paste.ask()
    } else if typed == "+" {
      try Entering(file: file, context: context).addOne(Debt.self)
    } else if typed.hasPrefix("+") {
      try QuickDebt(file: file, context: context).add(typed: String(typed.dropFirst()))
    } else {
      return false
    }
    return true
  }
}

// MARK: Things of the dossier, and going on

extension HomeMenu {
  /// `d3`, `Vattenfall` or `d3 bedrag 612,30`; false where nothing of the dossier is named.
  private mutating func opensThing(
    _ typed: String, _ context: inout Context
  ) throws(Leaving) -> Bool {
    let entering = Entering(file: file, context: context)
    let known = KnownThing(dossier: try entering.dossier())
    switch known.isChange(typed) {
    case .debt: try entering.take(typed, Debt.self, try entering.dossier())
    case .income: try entering.take(typed, Income.self, try entering.dossier())
    case .cost: try entering.take(typed, Cost.self, try entering.dossier())
    case .creditor: try entering.take(typed, Creditor.self, try entering.dossier())
    default:
      guard let words = known.command(for: typed) else { return false }
      if case .nothing = CommandFinder(language: context.language).find([typed]) {
      } else {
        // A name that is a word of ours means the word.
        guard words.last == typed.lowercased() else { return false }
      }
      run(words, typed, nil, &context)
    }
    showsScreen = false
    return true
  }

  /// The first run where it was left, else what an offer still waits for.
  private mutating func goOn(_ context: inout Context) throws(Leaving) {
    var journey = Journey(file: file, conversation: context.conversation)
    guard try !journey.run(&context) else { return }
    let better = BetterStep(file: file, entering: Entering(file: file, context: context))
    try better.again()
    showsScreen = false
    try LetterStep(file: file, entering: Entering(file: file, context: context)).run(&context)
  }

  private mutating func showToday(_ context: Context) throws(Leaving) {
    showsScreen = false
    context.display.say("")
    let dossier = try Entering(file: file, context: context).dossier()
    try within { () throws(Failure) in try Home(file: file).showAll(dossier, context) }
  }
}

// MARK: All there is

extension HomeMenu {
  private mutating func showGroups(_ context: Context) {
    let language = context.language
    let groups = CommandGroup.allCases.filter { !$0.commands.isEmpty }
    context.display.say(MenuSay.help.text(in: language))
    context.display.say("\n" + MenuSay.groups.text(in: language))
    for (index, group) in groups.enumerated() {
      let names = group.commands.map { $0.name(in: language) }
      context.display.say(
        " \(index + 1)  \(group.name(in: language)): \(names.joined(separator: ", "))",
        hanging: 4)
    }
    listing = .groups(groups)
  }

  private mutating func show(_ group: CommandGroup, _ context: Context) {
    let language = context.language
    let commands = group.commands.prefix(Conversation.mostNumbered)
    context.display.heading("\n" + capitalised(group.name(in: language)))
    for (index, command) in commands.enumerated() {
      context.display.say(
        " \(index + 1)  \(command.name(in: language)): \(command.purpose(in: language))",
        hanging: 4)
    }
    listing = .entries(commands.map { .command($0) })
  }
}

// MARK: Doing it

extension HomeMenu {
  private mutating func choose(
    _ number: Int, _ typed: String, _ context: inout Context
  ) throws(Leaving) -> Bool {
    switch listing {
    case .groups(let groups):
      if groups.indices.contains(number - 1) {
        show(groups[number - 1], context)
        return true
      }
    case .entries(let entries):
      if entries.indices.contains(number - 1) { return try open(entries[number - 1], &context) }
    }
    refuse(typed, [], context)
    return true
  }

  private mutating func find(
    _ typed: String, _ context: inout Context
  ) throws(Leaving) -> Bool {
    var words = CommandLineWords.split(typed)
    if words.first == "aflos" { words.removeFirst() }
    // An option first is for the dialogue as a whole: as on the command line.
    guard let first = words.first, !first.hasPrefix("-") else {
      run(words, typed, nil, &context)
      return true
    }
    switch CommandFinder(language: context.language).find(words) {
    case .item(let item): return try open(.item(item), &context)
    case .command(let command, let arguments):
      let part = MissingPart(file: file, context: context)
      let told = DialogueOptions.read(arguments, of: command, context.language)
      guard let complete = try part.completed(command, told) else { return true }
      if complete.isEmpty { return try open(.command(command), &context) }
      run(command.path + complete, typed, command, &context)
    case .nothing(let nearest):
      // A key behind a word that is not known counts as that key.
      switch AnswerWord.key(atEndOf: typed)?.word {
      case .stop: throw .leave(.asked)
      case .help: showGroups(context)
      case .back: showsScreen = true
      case .unknown, .undo, nil: refuse(typed, nearest, context)
      }
    }
    return true
  }

  private mutating func refuse(_ typed: String, _ nearest: [String], _ context: Context) {
    let text = MenuSay.unknown(typed: typed, nearest: nearest).text(in: context.language)
    context.display.note(text, .caution)
    aside = [typed]
  }

  private mutating func open(
    _ entry: MenuEntry, _ context: inout Context
  ) throws(Leaving) -> Bool {
    if entry == .item(.stop) { throw .leave(.asked) }
    switch entry {
    case .item(let item): try open(item, &context)
    case .command(let command):
      if let item = MenuItem.allCases.first(where: { $0.command == command }) {
        return try open(.item(item), &context)
      }
      let part = MissingPart(file: file, context: context)
      guard let missing = try part.completed(command, []) else { return true }
      run(command.path + missing, command.name(in: context.language) + " ", command, &context)
    }
    return true
  }

  private mutating func open(_ item: MenuItem, _ context: inout Context) throws(Leaving) {
    let entering = Entering(file: file, context: context)
    let lists = ThingLists(file: file, entering: entering)
    showsScreen = true
    switch item {
    case .plan:
      showsScreen = false
      try LetterStep(file: file, entering: entering).run(&context)
    case .letters:
      showsScreen = false
      try LetterStep(file: file, entering: entering).write(&context)
    case .debts: try lists.run(Debt.self, context)
    case .income: try lists.run(Income.self, context)
    case .costs: try lists.run(Cost.self, context)
    case .creditors: try lists.run(Creditor.self, context)
    case .details: try entering.household(Dossier.detailsForm.rows.map(\.field), .all)
    case .envelopes: try entering.list(Debt.self)
    case .todo: try TodoList(file: file, entering: entering).run()
    case .better: try goOn(&context)
    case .today: try showToday(context)
    case .budget, .check, .history:
      context.display.say("")
      run([item.command?.rawValue ?? item.rawValue], item.rawValue, item.command, &context)
    case .handover:
      showsScreen = false
      try IntakeTalk(file: file, entering: entering).run()
    case .stop: break
    }
  }

  /// Runs a command as on the command line, on this dossier; what goes wrong is said, with an example
  /// and the line is one key away, and the dialogue goes on. True when it could be done.
  @discardableResult
  private mutating func run(
    _ words: [String], _ typed: String, _ command: CommandWords?, _ context: inout Context
  ) -> Bool {
    showsScreen = false
    var world = context.world
    world.arguments = words + ["--file", context.path, "--lang", context.language.rawValue]
    if let today = context.options.today { world.arguments += ["--today", today] }
    if context.options.plain { world.arguments.append("--plain") }
    if context.options.noColor { world.arguments.append("--no-color") }
    if context.options.noPager { world.arguments.append("--no-pager") }
    let language = try? file.head()?.language
    let code = runAflos(in: world, conversation: context.conversation)
    if let spoken = try? file.head()?.language, spoken != language {
      context.speakFromNowOn(spoken)
    }
    if let word = context.conversation.elsewhere {
      (pending, context.conversation.elsewhere) = (word, nil)
    }
    guard code == Failure.ExitCode.wrongInput.rawValue else { return true }
    if let example = command?.example {
      context.display.say(MenuSay.like(example).text(in: context.language))
    }
    aside = [typed]
    return false
  }
}
