import Domain

/// Why an agreement does not go on.
package enum AgreementEnd: String, CaseIterable, Hashable, Sendable {
  /// A term was not paid in time, or the creditor ended it.
  case broken
  /// Everything under it was paid.
  case finished
  /// Something else was agreed, or will be.
  case replaced
}

extension Debt {
  /// The debt after something was agreed on it, or after what was agreed is written down otherwise.
  ///
  /// A new agreement is kept so far; one that is only changed is kept or not as it was. Agreeing
  /// acknowledges the claim (BW 3:318), on the day on which it was agreed where that is known.
  package func agreed(_ new: Arrangement, isNew: Bool) -> Debt {
    var debt = self
    debt.arrangement = new
    debt.arrangement?.isKept = isNew || arrangement?.isKept ?? true
    return new.agreed.on.map { debt.acknowledged(on: $0) } ?? debt
  }

  /// The debt after its agreement ended. A broken one is kept in mind: it may be taken up again.
  package func ended(_ end: AgreementEnd) -> Debt {
    var debt = self
    switch end {
    case .broken: debt.arrangement?.isKept = false
    case .finished, .replaced: debt.arrangement = nil
    }
    return debt
  }
}
