import Domain
import Rules

extension Dossier {
  /// The ledger of one of its debts through `day`.
  package func ledger(
    of debt: Debt, on day: LocalDate, law: Law
  ) throws(LawError) -> DebtLedger {
    try DebtLedger.of(debt, payments: record.payments, on: day, law: law)
  }

  /// The same dossier as it stands on `day`: each debt with what is owed then, payments through that
  /// day worked in.
  ///
  /// Those payments are no longer in it, so that doing it twice is doing it once. Budget, plan and
  /// letters need not know of payments; whatever changes or shows the record uses the dossier itself.
  package func current(on day: LocalDate, law: Law) throws(LawError) -> Dossier {
    var current = self
    for index in debts.indices {
      let ledger = try ledger(of: debts[index], on: day, law: law)
      let disputed = min(debts[index].disputed, ledger.left.total)
      current.debts[index] = debts[index].acknowledged(by: record.payments, through: day)
      current.debts[index].parts = ledger.left
      current.debts[index].disputed = disputed
      if debts[index].statedOn != nil {
        current.debts[index].statedOn = max(day, debts[index].statedOn ?? day)
      }
    }
    current.record.payments.removeAll { $0.on <= day }
    return current
  }

  /// For a check of claims: what is left of a debt stays as it was stated, because what a creditor
  /// charged is judged by what it charged; a debt of which nothing is left has no amounts any more.
  package func claimed(on day: LocalDate, law: Law) throws(LawError) -> Dossier {
    var claimed = try current(on: day, law: law)
    for index in debts.indices where claimed.debts[index].claimed > .zero {
      claimed.debts[index].parts = debts[index].parts
      claimed.debts[index].disputed = debts[index].disputed
      claimed.debts[index].statedOn = debts[index].statedOn
    }
    return claimed
  }
}

extension Debt {
  /// With the payments through `day` as acknowledgements: paying is one (BW 3:318), and each counts,
  /// because the claim may have become too old between two of them. Money that came back does not
  /// undo it.
  func acknowledged(by payments: [Payment], through day: LocalDate) -> Debt {
    let paid = payments.filter { $0.debt == id && $0.kind == .paid && $0.on <= day }.map(\.on)
    guard !paid.isEmpty else { return self }
    var debt = self
    let known = earlierAcknowledgements + [lastAcknowledged].compactMap(\.self)
    let days = Set(known + paid).sorted()
    debt.lastAcknowledged = days.last
    debt.earlierAcknowledgements = days.dropLast()
    return debt
  }
}
