import Documents
import Domain
import Store

// How the debts came about: asked last, one debt after another, and only of who prepares a handover.
extension IntakeTalk {
  /// The debts of which nobody said yet how they came about.
  func untoldDebts() throws(Leaving) -> [Debt] {
    try entering.dossier().debts.filter {
      $0.claimed > .zero && $0.cause == nil && $0.causeWords == nil
    }
  }

  /// Under which a debt that was skipped is remembered.
  static func key(of debt: Debt) -> String { "debt.\(debt.id.text)" }

  /// Asks about those that were not skipped before.
  func askAboutDebts(_ passed: inout [String]) throws(Leaving) {
    try askEach(
      try untoldDebts(), &passed, heading: .debts, because: .whyDebts, key: Self.key
    ) { id throws(Leaving) in try tellCause(of: id) }
  }

  /// Asks the same of each debt that was not skipped before, one after another; back goes to the one
  /// before it.
  /// - Parameter ask: False where it was skipped.
  func askEach(
    _ debts: [Debt], _ passed: inout [String], heading: IntakeSay, because reason: IntakeSay,
    key: (Debt) -> String, _ ask: (ID<Debt>) throws(Leaving) -> Bool
  ) throws(Leaving) {
    let open = debts.filter { !passed.contains(key($0)) }
    guard !open.isEmpty else { return }
    context.display.heading("\n" + heading.text(in: language))
    why(reason.text(in: language))
    var place = 0
    while place < open.count {
      let key = key(open[place])
      do throws(Leaving) {
        let isTold = try ask(open[place].id)
        passed.removeAll { $0 == key }
        if !isTold { passed.append(key) }
        try keep(passed)
        place += 1
      } catch {
        switch error {
        case .back:
          guard place > 0 else { return }
          place -= 1
        case .done: return
        case .line, .leave, .failed: throw error
        }
      }
    }
  }

  /// The cause, and what it was once where that is known; false where it was skipped.
  private func tellCause(of id: ID<Debt>) throws(Leaving) -> Bool {
    let dossier = try entering.dossier()
    guard let debt = dossier.debt(id) else { return true }
    context.display.say("")
    say(.debt(dossier.label(of: id)))
    let desk = Debt.editingDesk(dossier, in: file, context)
    var filling = Debt.filling(of: debt, dossier, context)
    var dialogue = desk.dialogue()
    dialogue.maySkipAll = true
    dialogue.asksLeftAlone = true
    try dialogue.fill(&filling, from: [.debtCause])
    guard filling.value.debt.cause != nil else { return false }
    try dialogue.fill(&filling, from: [.debtOriginal, .debtOriginOn])
    try save(
      filling, at: desk, .edited(.debt, Debt.name(of: filling.value, in: dossier)), Debt.self)
    return true
  }
}
