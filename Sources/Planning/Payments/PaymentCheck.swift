import Domain
import Rules

/// Why a payment cannot be entered as it stands: facts, no sentences.
package enum PaymentProblem: Error, Hashable, Coded {
  /// Nothing was left to pay on that day; whoever paid twice can say so.
  case nothingLeft(ID<Debt>, on: LocalDate)
  /// Long before the claim was there.
  case beforeTheDebt(ID<Debt>, on: LocalDate, first: LocalDate)
  /// More came back than was paid.
  case moreThanWasPaid(ID<Debt>, paid: Money)
  /// A payment acknowledges the claim, and it may be too old (BW 3:318).
  case mayBeTooOld(ID<Debt>, LimitationGate)

  /// Whether it holds no longer once somebody says that it is meant so.
  package var canBeMeant: Bool {
    switch self {
    case .nothingLeft, .mayBeTooOld: true
    case .beforeTheDebt, .moreThanWasPaid: false
    }
  }
}

extension Payment {
  /// What is clearly wrong with entering this payment beside `others`, most serious first; empty
  /// where nothing is.
  ///
  /// More than is owed is no problem here: money that has left the account is a fact, and the ledger
  /// names what is too much. A day before the amounts were stated is none either: such a payment is in
  /// what was stated.
  package func problems(
    on debt: Debt, among others: [Payment], law: Law
  ) throws(LawError) -> [PaymentProblem] {
    var problems: [PaymentProblem] = []
    if let first = debt.firstDay, on < first {
      problems.append(.beforeTheDebt(debt.id, on: on, first: first))
    }
    let before = try DebtLedger.of(debt, payments: others, on: on, law: law)
    switch kind {
    case .paid:
      if before.left.total == .zero { problems.append(.nothingLeft(debt.id, on: on)) }
      let known = debt.acknowledged(by: others, through: on)
      let gate = try LimitationGate.of(known, on: on, law: law)
      switch gate {
      case .mayBeBarred, .soon: problems.append(.mayBeTooOld(debt.id, gate))
      case .clear, .ageUnknown: break
      }
    case .returned:
      let paid = others.filter { $0.debt == debt.id && $0.on <= on && $0.kind == .paid }
      let back = others.filter { $0.debt == debt.id && $0.kind == .returned }
      let most = paid.map(\.amount).sum() - back.map(\.amount).sum()
      if amount > most { problems.append(.moreThanWasPaid(debt.id, paid: most.orZero)) }
    }
    return problems
  }
}

extension Debt {
  /// A day before which nobody can have paid this claim: that of its first bill, else a year before
  /// it had to be paid; nil where neither is known.
  var firstDay: LocalDate? {
    bills.compactMap(\.date).min() ?? dueDate?.adding(months: -12)
  }
}
