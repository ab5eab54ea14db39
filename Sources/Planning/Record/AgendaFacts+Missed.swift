import Domain
import Rules

extension AgendaFacts {
  /// The terms whose day has passed and of which something is open, oldest first; no key for a debt
  /// without any.
  package func missedTerms() throws(LawError) -> [ID<Debt>: [Term]] {
    let current = try dossier.current(on: on, law: law)
    var missed: [ID<Debt>: [Term]] = [:]
    for debt in dossier.debts {
      guard let promised = Commitment.of(debt, in: dossier, letters: letters, since: since)
      else { continue }
      let terms = promised.terms(
        paidBy: try dossier.ledger(of: debt, on: on, law: law),
        left: current.debt(debt.id)?.undisputed ?? .zero, through: on
      ).filter { $0.standing(on: on) == .missed }
      if !terms.isEmpty { missed[debt.id] = terms }
    }
    return missed
  }
}
