import Domain
import Rules

/// Why a payment cannot be entered as it stands: facts, no sentences.
package enum PaymentProblem: Error, Hashable, Coded {
  /// No bill of the debt has that number, or its bills are not known one by one.
  case unknownBill(ID<Debt>, typed: String, known: [String])
  /// Nothing was left to pay on that day; whoever paid twice can say so.
  case nothingLeft(ID<Debt>, on: LocalDate)
  /// The same amount on the same day is written down already: one payment typed twice, or two.
  case twice(ID<Debt>, on: LocalDate, amount: Money)
  /// Long before the claim was there.
  case beforeTheDebt(ID<Debt>, on: LocalDate, first: LocalDate)
  /// More came back than was paid.
  case moreThanWasPaid(ID<Debt>, paid: Money)
  /// Far more than was owed: most likely a slip in the amount; whoever paid it can say so.
  case farMoreThanOwed(ID<Debt>, paid: Money, owed: Money)
  /// A payment acknowledges the claim, and it may be too old (BW 3:318).
  case mayBeTooOld(ID<Debt>, LimitationGate)

  /// Whether it holds no longer once somebody says that it is meant so.
  package var canBeMeant: Bool {
    switch self {
    case .nothingLeft, .farMoreThanOwed, .twice, .mayBeTooOld: true
    case .beforeTheDebt, .moreThanWasPaid, .unknownBill: false
    }
  }
}

extension Payment {
  /// What is clearly wrong with entering this payment beside `others`, most serious first; empty
  /// where nothing is.
  ///
  /// A little more than is owed is no problem here: money that has left the account is a fact, and the ledger
  /// names what is too much. A day before the amounts were stated is none either: such a payment is in
  /// what was stated.
  package func problems(
    on debt: Debt, among others: [Payment], law: Law
  ) throws(LawError) -> [PaymentProblem] {
    var problems: [PaymentProblem] = []
    if let bill, debt.place(ofBill: bill) == nil {
      problems.append(
        .unknownBill(debt.id, typed: bill, known: debt.clockedBills.compactMap(\.number)))
    }
    if let first = debt.firstDay, on < first {
      problems.append(.beforeTheDebt(debt.id, on: on, first: first))
    }
    let before = try DebtLedger.of(debt, payments: others, on: on, law: law)
    switch kind {
    case .paid:
      if others.contains(where: { isSame(as: $0) }) {
        problems.append(.twice(debt.id, on: on, amount: amount))
      }
      let owed = before.left.total
      if owed == .zero {
        problems.append(.nothingLeft(debt.id, on: on))
      } else if amount > owed + max(Self.leeway, Money(cents: owed.cents / 10)) {
        problems.append(.farMoreThanOwed(debt.id, paid: amount, owed: owed))
      }
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

  /// Whether `other` says the same: debt, day, amount and direction.
  private func isSame(as other: Payment) -> Bool {
    other.debt == debt && other.on == on && other.amount == amount && other.kind == kind
  }
}

extension Payment {
  /// So much, or a tenth where that is more, may be paid above what is known here: interest and costs
  /// that the creditor added meanwhile.
  fileprivate static let leeway = Money(cents: 5_000)
}

extension Debt {
  /// A day before which nobody can have paid this claim: that of its first bill, else a year before
  /// it had to be paid; nil where neither is known.
  var firstDay: LocalDate? {
    bills.compactMap(\.date).min() ?? dueDate?.adding(months: -12)
  }
}
