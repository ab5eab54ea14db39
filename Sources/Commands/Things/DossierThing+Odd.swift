import Documents
import Domain
import Planning
import Rules

// Incomes, costs and debts have amounts that can be unusual.

extension Income {
  static func oddLook(in dossier: Dossier, _ context: Context) -> OddLook<Income>? {
    .look(in: dossier, context, at: { .income($0.id) }) { dossier, income in
      dossier.incomes.keep(income, at: \.id)
    }
  }
}

extension Cost {
  static func oddLook(in dossier: Dossier, _ context: Context) -> OddLook<Cost>? {
    .look(in: dossier, context, at: { .cost($0.id) }) { dossier, cost in
      dossier.costs.keep(cost, at: \.id)
    }
  }
}

extension Debt {
  static func oddLook(in dossier: Dossier, _ context: Context) -> OddLook<DebtEntry>? {
    .look(in: dossier, context, at: { .debt($0.debt.id) }) { dossier, entry in
      for creditor in entry.newCreditors { dossier.creditors.keep(creditor, at: \.id) }
      dossier.debts.keep(entry.debt, at: \.id)
    }
  }
}

extension OddLook {
  /// What is odd about the line of a value, once `keep` has put it in the dossier. Where a table does
  /// not reach back to the day nothing is.
  fileprivate static func look(
    in dossier: Dossier, _ context: Context,
    at line: @escaping @Sendable (Value) -> OddAmount.Line,
    keep: @escaping @Sendable (inout Dossier, Value) -> Void
  ) -> OddLook? {
    guard let law = try? context.law(for: dossier) else { return nil }
    let day = context.today
    let with: @Sendable (Value) -> Dossier = { value in
      var after = dossier
      keep(&after, value)
      return after
    }
    return OddLook(
      found: { value in
        let found = try? with(value).oddAmounts(
          of: line(value), newSince: dossier, on: day, law: law)
        return found ?? []
      }, dossier: with)
  }
}

extension OddAmount {
  /// That it was said to be right.
  func isRight(on day: LocalDate) -> Assurance {
    Assurance(.amountIsRight(line: line.place, amount, every), words: nil, on: day)
  }
}

extension Array {
  /// In the place of the one with the same id, else at the end.
  fileprivate mutating func keep<Key: Equatable>(_ thing: Element, at id: KeyPath<Element, Key>) {
    if let index = firstIndex(where: { $0[keyPath: id] == thing[keyPath: id] }) {
      self[index] = thing
    } else {
      append(thing)
    }
  }
}
