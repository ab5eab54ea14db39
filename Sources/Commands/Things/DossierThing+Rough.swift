import Domain
import Planning

// What may be told roughly: amounts that are about so much, and how far a creditor has gone.

extension Income {
  static func line(of entry: Income) -> (place: String, amount: Money, every: Frequency)? {
    (entry.id.text, entry.amount, entry.every)
  }
}

extension Cost {
  static func line(of entry: Cost) -> (place: String, amount: Money, every: Frequency)? {
    (entry.id.text, entry.amount, entry.every)
  }
}

extension Debt {
  static func line(of entry: DebtEntry) -> (place: String, amount: Money, every: Frequency)? {
    (entry.debt.id.text, entry.debt.claimed, .once)
  }

  static func untold(of entry: DebtEntry) -> Assurance.Matter? { .untold(entry.debt.id) }

  /// What it is for is told where the name says it.
  func untoldFields(in dossier: Dossier) -> Set<Field> {
    guard dossier.assurances.holdsUntold(id) else { return [] }
    return kind == .other ? [.debtKind, .debtStage] : [.debtStage]
  }
}
