import Domain
import Rules

extension Standing {
  /// The terms whose day has passed and of which something is open, oldest first; no key for a debt
  /// without any.
  package func missedTerms() throws(LawError) -> [ID<Debt>: [Term]] {
    var missed: [ID<Debt>: [Term]] = [:]
    for (debt, present) in zip(stated.debts, now.dossier.debts) {
      guard let promised = Commitment.of(debt, in: stated, letters: letters, since: since)
      else { continue }
      let terms = promised.terms(
        paidBy: try ledger(of: debt),
        left: present.undisputed, through: on
      ).filter { $0.standing(on: on) == .missed }
      if !terms.isEmpty { missed[debt.id] = terms }
    }
    return missed
  }
}
