import Synchronization

/// How many debts each creditor has: counted once for a list of debts, however often it is asked.
///
/// Copies of a dossier share it until one of them changes its debts. It follows from the debts, so it
/// makes no two dossiers different.
final class DebtCounts: Hashable, Sendable, CustomReflectable {
  private let counts = Mutex<[ID<Creditor>: Int]?>(nil)

  /// The counts of `debts`, which must be the debts this belongs to.
  func count(of creditor: ID<Creditor>, in debts: [Debt]) -> Int {
    counts.withLock { known in
      if let known { return known[creditor] ?? 0 }
      var counted: [ID<Creditor>: Int] = [:]
      for place in debts.indices { counted[debts[place].creditor, default: 0] += 1 }
      known = counted
      return counted[creditor] ?? 0
    }
  }

  static func == (a: DebtCounts, b: DebtCounts) -> Bool { true }
  func hash(into hasher: inout Hasher) {}
  /// It holds nothing of its own; a lock cannot be looked into either.
  var customMirror: Mirror { Mirror(self, children: []) }
}
