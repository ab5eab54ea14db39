import Domain
import Rules

extension Standing {
  /// The terms whose day has passed and of which something is open, oldest first; no key for a debt
  /// without any.
  package func missedTerms() throws(LawError) -> [ID<Debt>: [Term]] {
    var missed: [ID<Debt>: [Term]] = [:]
    for debt in stated.debts {
      let terms = try terms(of: debt, through: on).filter { $0.standing(on: on) == .missed }
      if !terms.isEmpty { missed[debt.id] = terms }
    }
    return missed
  }
}
