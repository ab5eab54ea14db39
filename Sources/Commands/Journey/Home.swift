import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store

/// The home screen and its menu.
struct Home {
  let file: DossierFile

  /// Shows the screen and does what is chosen, until somebody stops.
  func run(_ context: inout Context) throws(Leaving) {
    while true {
      let dossier = try Entering(file: file, context: context).dossier()
      try within { () throws(Failure) in try show(dossier, context) }
      showMenu(context)
      do throws(Leaving) {
        guard try choose(&context) else { return }
      } catch {
        switch error {
        case .back, .done, .line: continue
        case .leave(.interrupted), .leave(.asked), .leave(.endOfInput), .failed: throw error
        }
      }
    }
  }

  func show(_ dossier: Dossier, _ context: Context) throws(Failure) {
    let plan = try context.plan(for: dossier)
    guard !context.options.json else {
      return context.display.print(
        PlanDocument.json(of: plan) { $0.text(of: dossier, in: context.language) })
    }
    let facts = try stored { () throws(StoreError) in
      let last = try file.history(limit: 20).first { $0.state == .done }
      return HomeFacts(
        path: context.path, lastDone: last.map { $0.intent.text(in: context.language) },
        progress: Progress(
          hasSeenPlan: try file.progress(LetterStep.seenPlan) != nil,
          written: Set(try file.letters().map(\.debt))))
    }
    context.display.say("")
    context.display.show(homeReport(of: dossier, plan: plan, facts: facts, in: context.language))
  }

  private func showMenu(_ context: Context) {
    let lines = MenuItem.allCases.enumerated().map { index, item in
      " \(index + 1)  \(item.name(in: context.language))"
    }
    context.display.say("\n" + lines.joined(separator: "\n"))
    context.display.say(Dialogue.menuPrompt.text(in: context.language))
  }

  /// Does one thing; false when somebody stops.
  private func choose(_ context: inout Context) throws(Leaving) -> Bool {
    let words =
      MenuItem.allCases.map { $0.rawValue }
      + CommandWords.allCases.filter { $0 != .aflos && $0 != .start }.map(\.rawValue)
    let typed = try context.conversation.command(prompt: "> ", completions: words)
    switch typed {
    case "": return true
    case "?":
      context.display.say(Dialogue.menuHelp.text(in: context.language))
      return true
    case "!": throw .leave(.asked)
    case "<", ".": return true
    default: break
    }
    if try addsDebts(typed, context) { return true }
    guard let item = MenuItem.item(typed, in: context.language) else {
      runCommand(typed, context)
      return true
    }
    if item == .stop { throw .leave(.asked) }
    try open(item, &context)
    return true
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

  private func open(_ item: MenuItem, _ context: inout Context) throws(Leaving) {
    let entering = Entering(file: file, context: context)
    let lists = ThingLists(file: file, entering: entering)
    switch item {
    case .plan: try LetterStep(file: file, entering: entering).run(&context)
    case .letters: try LetterStep(file: file, entering: entering).write(&context)
    case .budget:
      context.display.say("")
      runCommand("budget", context)
    case .debts: try lists.run(Debt.self, context)
    case .income: try lists.run(Income.self, context)
    case .costs: try lists.run(Cost.self, context)
    case .details: try entering.household(Dossier.householdForm.rows.map(\.field), .all)
    case .history:
      context.display.say("")
      runCommand("history", context)
    case .stop: break
    }
  }

  /// Runs a typed command as on the command line, on this dossier; what goes wrong is said and the
  /// dialogue goes on.
  private func runCommand(_ typed: String, _ context: Context) {
    var words = CommandLineWords.split(typed)
    if words.first == "aflos" { words.removeFirst() }
    var world = context.world
    world.arguments = words + ["--file", context.path, "--lang", context.language.rawValue]
    if let today = context.options.today { world.arguments += ["--today", today] }
    _ = runAflos(in: world, conversation: context.conversation)
  }
}

extension MenuItem {
  /// The item that was typed by number, name or another word; nil for anything else.
  static func item(_ typed: String, in language: Language) -> MenuItem? {
    if let number = Int(typed) {
      return allCases.indices.contains(number - 1) ? allCases[number - 1] : nil
    }
    let word = typed.lowercased()
    return allCases.first { $0.rawValue == word || $0.synonyms.contains(word) }
  }
}

/// Words of a command line, with quotes for words that hold spaces.
enum CommandLineWords {
  static func split(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var quote: Character?
    var isInWord = false
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word.append(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        isInWord = true
      } else if character.isWhitespace {
        if isInWord { words.append(word) }
        (word, isInWord) = ("", false)
      } else {
        word.append(character)
        isInWord = true
      }
    }
    return isInWord ? words + [word] : words
  }
}
