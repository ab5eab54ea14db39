import Domain
import Rules

/// What became of one debt: what was stated, what was paid and came back, and what is owed on a day.
///
/// It is the account of `Planning/Owed`, told in the words of a debt: a payment settles costs, then
/// interest, then principal (BW 6:44 lid 1; Awb 4:92 lid 1); interest runs from the day on which the
/// amounts were stated, and statutory interest joins after each year of default (6:119 lid 2). A
/// creditor's next statement replaces it. Without that day no interest is added.
///
/// On every day: `left.total - overpaid = stated.total - paid + returned + interest`.
package struct DebtLedger: Hashable, Sendable {
  /// One payment, or money that came back, and what it did.
  package struct Entry: Hashable, Sendable {
    /// The payment as it was entered.
    package let payment: Payment
    /// What of it went to each part, or came back to it.
    package let settled: Debt.Parts
    /// What of it was more than was owed; for money that came back, what of that it took away.
    package let over: Money
    /// What was owed right after it.
    package let left: Debt.Parts
    /// Whether it counts: not when it lies before the day on which the amounts were stated.
    package let counts: Bool

    package init(
      payment: Payment, settled: Debt.Parts, over: Money, left: Debt.Parts, counts: Bool
    ) {
      self.payment = payment
      self.settled = settled
      self.over = over
      self.left = left
      self.counts = counts
    }
  }

  /// The debt it is the ledger of.
  package let debt: ID<Debt>
  /// What the creditor stated.
  package let stated: Debt.Parts
  /// The day of `left`.
  package let on: LocalDate
  /// Payments through that day, oldest first; on one day what came back comes last.
  package let entries: [Entry]
  /// What is owed; no part is below zero.
  package let left: Debt.Parts
  /// What was paid above what was owed, and did not come back.
  package let overpaid: Money
  /// The interest that was added to what was stated.
  package let interest: Money
  /// Why no interest was added over a part of the time; nil when all of it is in. Whoever shows the
  /// balance must say so.
  package let interestGap: LawError?
  /// The account where the last payment left it: what comes after is counted from there, so that terms
  /// that are paid as they were offered leave exactly nothing.
  let account: OwedRun
  /// How the interest stands on that day; nil where none runs.
  package let clock: Debt.InterestClock?
  /// What of each payment still stands: what came back is taken off the payment it belonged to.
  package let standing: [ID<Payment>: Money]

  /// What was paid, counted payments only.
  package var paid: Money { sum(.paid) }
  /// What came back, counted payments only.
  package var returned: Money { sum(.returned) }
  /// Whether nothing is owed any more after at least one payment.
  package var isPaidOff: Bool { left.total == .zero && paid > .zero }

  private func sum(_ kind: Payment.Kind) -> Money {
    entries.filter { $0.counts && $0.payment.kind == kind }.map(\.payment.amount).sum()
  }
}

extension DebtLedger {
  /// The ledger of `debt` through `day`, that day included.
  ///
  /// Where the table of statutory interest does not reach back far enough, or the sum would be too
  /// large, no interest is added over that stretch, and `interestGap` says why: one figure that is not
  /// known must not take the rest of the dossier away.
  package static func of(
    _ debt: Debt, payments: [Payment], on day: LocalDate, law: Law
  ) throws(LawError) -> DebtLedger {
    let claim = OwedClaim(of: debt, parts: debt.parts, statedOn: debt.statedOn)
    do throws(LawError) {
      return try of(debt, claim, payments, on: day, law: law, gap: nil)
    } catch {
      return try of(debt, claim.without(error), payments, on: day, law: law, gap: error)
    }
  }

  private static func of(
    _ debt: Debt, _ claim: OwedClaim, _ payments: [Payment], on day: LocalDate, law: Law,
    gap: LawError?
  ) throws(LawError) -> DebtLedger {
    var run = try OwedRun(claim, law: law)
    let payments = payments.ofLedger(debt.id, through: day)
    var entries: [Entry] = []
    for (index, payment) in payments.enumerated() {
      guard run.counts(on: payment.on) else {
        // The creditor knew of it when it stated what is owed.
        entries.append(
          Entry(payment: payment, settled: .nothing, over: .zero, left: run.parts, counts: false))
        continue
      }
      try run.move(to: payment.on)
      let amount = payment.amount.cents
      let effect =
        payment.kind == .paid
        ? run.pay(amount, naming: debt.place(ofBill: payment.bill), as: index)
        : run.restore(amount, of: nil)
      entries.append(
        Entry(
          payment: payment, settled: effect.parts, over: effect.over, left: run.parts, counts: true
        ))
    }
    let account = run
    try run.move(to: day)
    let standing = run.settlements.compactMap { settlement in
      settlement.event.map { (payments[$0].id, Money(cents: settlement.standing)) }
    }
    return DebtLedger(
      debt: debt.id, stated: debt.parts, on: day, entries: entries, left: run.parts,
      overpaid: run.balance.overpaid, interest: run.addedInterest, interestGap: gap,
      account: account,
      clock: run.clock(since: debt.interestClock),
      standing: Dictionary(standing) { $0 + $1 })
  }
}

extension OwedClaim {
  /// This claim without the interest that could not be counted: before the first known rate, or all
  /// of it.
  fileprivate func without(_ error: LawError) -> OwedClaim {
    var claim = self
    for index in claim.parts.indices {
      if case .rule(.beforeFirst(_, _, let first?)) = error {
        claim.parts[index].rate.knownFrom = first
      } else {
        claim.parts[index].rate = .none
      }
    }
    return claim
  }
}

extension [Payment] {
  /// The payments on `debt` through `day` in the order in which they count: by day, money that came
  /// back last, then as entered.
  fileprivate func ofLedger(_ debt: ID<Debt>, through day: LocalDate) -> [Payment] {
    enumerated().filter { $0.element.debt == debt && $0.element.on <= day }.sorted { a, b in
      let (first, second) = (a.element, b.element)
      if first.on != second.on { return first.on < second.on }
      if first.kind != second.kind { return first.kind == .paid }
      return a.offset < b.offset
    }.map(\.element)
  }
}

extension Debt.Parts {
  /// No money in any part.
  package static let nothing = Debt.Parts(
    principal: .zero, interest: .zero, collectionCosts: .zero, otherCosts: .zero)

  static func - (a: Debt.Parts, b: Debt.Parts) -> Debt.Parts {
    Debt.Parts(
      principal: a.principal - b.principal, interest: a.interest - b.interest,
      collectionCosts: a.collectionCosts - b.collectionCosts,
      otherCosts: a.otherCosts - b.otherCosts)
  }

  /// What of `amount` goes to each part: costs, interest, principal, never more than is there.
  func settling(_ amount: Money) -> Debt.Parts {
    let collection = min(amount, collectionCosts)
    let other = min(amount - collection, otherCosts)
    let toInterest = min(amount - collection - other, interest)
    let toPrincipal = min(amount - collection - other - toInterest, principal)
    return Debt.Parts(
      principal: toPrincipal, interest: toInterest, collectionCosts: collection, otherCosts: other)
  }
}

extension OwedEffect {
  /// What it did to each part of a debt: its costs are collection costs first, then other costs.
  fileprivate var parts: Debt.Parts {
    let other = Money(
      cents: taken.reduce(0) { $1.slot == .cost(1) ? $0 + $1.cents : $0 })
    return Debt.Parts(
      principal: principal, interest: interest, collectionCosts: costs - other, otherCosts: other)
  }
}
