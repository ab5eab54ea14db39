import Domain

/// `aflos.debtList/1`: debts that were read from a list, for other programs.
package struct DebtListDocument: Sendable {
  /// In the order of the list, with the ids they have or would have.
  package var debts: [Debt]
  package var newCreditors: [Creditor]
  /// For a debt that seems to be there already: which one it is.
  package var doubles: [ID<Debt>: ID<Debt>]
  /// How many were left out because they were there already.
  package var skipped: Int
  /// Whether they are stored now.
  package var isStored: Bool
  /// What was understood and left out, each in words too.
  package var notes: [(note: ListNote, message: String)]

  package init(
    debts: [Debt], newCreditors: [Creditor], doubles: [ID<Debt>: ID<Debt>], skipped: Int,
    isStored: Bool, notes: [(note: ListNote, message: String)]
  ) {
    self.debts = debts
    self.newCreditors = newCreditors
    self.doubles = doubles
    self.skipped = skipped
    self.isStored = isStored
    self.notes = notes
  }

  /// `doubles` in the order of `debts`.
  package var json: JSONValue {
    [
      "schema": "aflos.debtList/1", "stored": .bool(isStored),
      "debts": .list(debts) { DossierDocument.json(of: $0) },
      "newCreditors": .list(newCreditors) { DossierDocument.json(of: $0) },
      "doubles": .list(debts.filter { doubles[$0.id] != nil }) {
        ["debt": .id($0.id), "sameAs": .id(doubles[$0.id])]
      },
      "skipped": .count(skipped),
      "notes": .list(notes) {
        [
          "code": .string($0.note.code), "line": $0.note.place.map { .count($0.line) } ?? .null,
          "message": .string($0.message),
        ]
      },
    ]
  }
}
