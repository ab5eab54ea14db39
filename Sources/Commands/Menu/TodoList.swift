import Documents
import Domain
import Planning
import Store

/// The list of what can still be filled in, in the dialogue: each is asked by its number, or taken
/// off.
struct TodoList {
  let file: DossierFile
  let entering: Entering

  private var context: Context { entering.context }

  /// Shows the list and does what is typed, until `<` or `.` or until nothing is left.
  func run() throws(Leaving) {
    while true {
      let dossier = try entering.dossier()
      let items = try kept { () throws(StoreError) in
        try OpenItems(file: file).all(in: dossier, on: context.today)
      }
      guard !items.isEmpty else { return say(.listEmpty) }
      show(items, dossier)
      let typed = try context.conversation.command(prompt: "> ", completions: [])
      switch typed.lowercased() {
      case "<", ".", "terug", "back", "klaar", "done": return
      case "!": throw .leave(.asked)
      case "", "?": continue
      default: break
      }
      let isOff = typed.hasPrefix("-")
      guard let number = Int(trimmed(isOff ? typed.dropFirst() : typed[...])),
        items.prefix(Conversation.mostNumbered).indices.contains(number - 1)
      else {
        say(.notInList(typed))
        continue
      }
      if isOff {
        try kept { () throws(StoreError) in try OpenItems(file: file).takeOff(items[number - 1]) }
        say(.takenOff)
      } else {
        try fillIn(items[number - 1], dossier)
      }
    }
  }

  private func show(_ items: [OpenItem], _ dossier: Dossier) {
    let language = context.language
    context.display.say("")
    for (index, item) in items.prefix(Conversation.mostNumbered).enumerated() {
      context.display.say(" \(index + 1)  \(item.text(of: dossier, in: language))", hanging: 4)
    }
    let rest = items.count - Conversation.mostNumbered
    if rest > 0 { say(.more(rest)) }
    context.display.say("")
    say(.listHelp)
  }

  private func say(_ what: MenuSay) { context.display.say(what.text(in: context.language)) }

  /// Asks one thing; going back from it, or being done with it, leads to the list again.
  private func fillIn(_ item: OpenItem, _ dossier: Dossier) throws(Leaving) {
    do throws(Leaving) { try ask(item, dossier) } catch {
      switch error {
      case .back, .done, .line: return
      case .leave, .failed: throw error
      }
    }
  }

  /// Asks one thing.
  func ask(_ item: OpenItem, _ dossier: Dossier) throws(Leaving) {
    switch item {
    case .nothing(.income): try RoughIncome(file: file, entering: entering).run()
    case .nothing(.cost): try CostsStep(file: file, entering: entering).run(false)
    case .nothing: try RoughDebts(file: file, entering: entering).run()
    case .household(let field): try entering.household([field], .unknown)
    case .income(let id, let field): try entering.one(Income.self, id.text, field)
    case .cost(let id, let field): try entering.one(Cost.self, id.text, field)
    case .debt(let id, let field): try entering.one(Debt.self, id.text, field)
    case .creditor(let id, let field): try creditor(id, field)
    case .forgotten(.cost(let category)): try cost(category)
    case .forgotten(.ownRisk): try cost(.healthCare)
    case .forgotten(.liability): try cost(.insurance)
    case .forgotten(.taxOfBusiness): try cost(.reserve)
    case .forgotten(.income(let kind)):
      guard try !entering.ask(kind) else { return }
      try kept { () throws(StoreError) in try OpenItems(file: file).takeOff(item) }
      say(.takenOff)
    }
  }

  private func cost(_ category: Cost.Category) throws(Leaving) {
    try entering.ask(AskedCost(category))
  }

  /// An address is asked as a whole.
  private func creditor(_ id: ID<Creditor>, _ field: Field) throws(Leaving) {
    let fields: [Field] =
      field == .creditorStreet ? [.creditorStreet, .creditorPostcode, .creditorCity] : [field]
    for field in fields { try entering.one(Creditor.self, id.text, field) }
  }
}

extension Entering {
  /// Asks one field of one thing; what changes is kept at once.
  func one<Kind: DossierThing>(
    _ kind: Kind.Type, _ id: String, _ field: Field
  ) throws(Leaving) {
    let dossier = try dossier()
    guard let found = kind.all(in: dossier).first(where: { $0.idText == id }) else { return }
    let before = kind.filling(of: found, dossier, context)
    let desk = kind.editingDesk(dossier, in: file, context)
    var filling = before
    // What is about so much stands in brackets; what is open is asked as if it was never told.
    if !before.about.contains(field) { filling.answered.remove(field) }
    var dialogue = FormDialogue(
      form: kind.form, conversation: context.conversation, context: context.formContext(dossier)
    ) { filling, _ throws(Leaving) in
      guard !filling.says(theSameAs: before), let checked = try? kind.checked(filling.value)
      else { return }
      let intent = Intent.edited(kind.thing, kind.name(of: checked, in: dossier))
      try kept { () throws(StoreError) in
        try file.change(intent, on: context.today) { changes throws(StoreError) in
          try kind.save(checked, of: filling, at: desk, in: &changes)
        }
      }
      context.display.say(intent.text(in: context.language) + ".")
    }
    dialogue.maySkipAll = true
    try dialogue.fill(&filling, from: [field])
  }
}
