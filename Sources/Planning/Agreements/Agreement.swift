import Domain
import Rules

/// Why something cannot be agreed on a debt as it stands: facts, no sentences.
package enum AgreementProblem: Error, Hashable, Coded {
  /// An arrangement runs on it already, of so much a month.
  case arrangementRuns(ID<Debt>, Money)
  /// No arrangement runs on it.
  case noArrangement(ID<Debt>)
  /// Nothing was owed on that day.
  case nothingOwed(ID<Debt>, on: LocalDate)
  /// Together more than what was owed on the day, the interest to come counted in.
  case aboveOwed(ID<Debt>, total: Money, owed: Money)
  /// All terms but one, and the last one, are not the total.
  case doesNotAddUp(AgreementSums)
  /// An agreement ends, and nobody said why.
  case whyEnded(ID<Debt>)
  /// One month is more than all that was owed: most likely a slip in the amount.
  case monthlyAboveOwed(ID<Debt>, monthly: Money, owed: Money)
  /// More terms than can be counted.
  case tooManyTerms(most: Int)
  /// Long before the claim was there.
  case beforeTheDebt(ID<Debt>, on: LocalDate, first: LocalDate)
  /// The first term lies before the day on which it was agreed.
  case firstTermBefore(LocalDate, agreed: LocalDate)
  /// An agreement acknowledges the claim, and it may be too old (BW 3:318).
  case mayBeTooOld(ID<Debt>, LimitationGate)

  /// Whether it holds no longer once somebody says that it is meant so.
  package var canBeMeant: Bool {
    switch self {
    case .mayBeTooOld, .monthlyAboveOwed: true
    case .arrangementRuns, .noArrangement, .nothingOwed, .aboveOwed, .doesNotAddUp, .whyEnded,
      .tooManyTerms, .beforeTheDebt, .firstTermBefore:
      false
    }
  }
}

/// The terms of an agreement in figures.
package struct AgreementSums: Hashable, Sendable {
  package let monthly: Money
  /// How many terms, the last one included.
  package let terms: Int
  package let last: Money
  package let total: Money
  /// The terms of each amount, where it changes on the way; nil for equal ones.
  package let runs: TermRuns?

  package init(monthly: Money, terms: Int, last: Money, total: Money, runs: TermRuns? = nil) {
    self.monthly = monthly
    self.terms = terms
    self.last = last
    self.total = total
    self.runs = runs
  }

  /// Whether all terms but one, and the last one, are exactly the total.
  package var addsUp: Bool {
    terms >= 1 && last > .zero && (runs?.total ?? monthly * (terms - 1) + last) == total
  }
}

/// What was said about the figures of an agreement; what is nil follows from the rest.
package struct AgreementFigures: Hashable, Sendable {
  /// Above zero.
  package let monthly: Money
  package let terms: Int?
  package let last: Money?
  package let total: Money?
  /// Where the amount changes on the way.
  package let changes: TermChanges

  package init(
    monthly: Money, terms: Int?, last: Money?, total: Money?, changes: TermChanges = .none
  ) {
    self.monthly = monthly
    self.terms = terms
    self.last = last
    self.total = total
    self.changes = changes
  }

  /// The same in steps, on the days of the terms.
  private func sums(
    paying owed: Money, on dates: DueDates
  ) throws(AgreementProblem) -> AgreementSums {
    let each = TermAmounts(monthly: monthly, changes: changes, dates: dates)
    let all = total ?? terms.map { min(owed, each.total(of: $0)) } ?? owed
    guard let runs = each.paying(all) else { throw .tooManyTerms(most: Repayment.longest) }
    let count = terms ?? runs.terms
    guard count <= Repayment.longest else { throw .tooManyTerms(most: Repayment.longest) }
    let rest = last ?? all - each.total(of: count - 1)
    let sums = AgreementSums(
      monthly: monthly, terms: count, last: rest, total: all,
      runs: each.runs(of: count, last: rest))
    guard sums.addsUp, last != nil || rest <= each.amount(ofTerm: count) + Money(cents: count)
    else { throw .doesNotAddUp(sums) }
    return sums
  }

  /// The whole of it: what was said, and what follows from it. Without a total or a number of terms
  /// it pays all of `owed`.
  ///
  /// A last term that was not named is at most a term, and the cents that rounding put there.
  /// - Parameter dates: the days of the terms, for an amount that changes on the way.
  /// - Throws: `doesNotAddUp` or `tooManyTerms`.
  package func sums(
    paying owed: Money, on dates: DueDates? = nil
  ) throws(AgreementProblem) -> AgreementSums {
    if !changes.isEmpty, let dates { return try sums(paying: owed, on: dates) }
    let sums: AgreementSums
    switch (terms, last, total) {
    case (let terms?, let last?, let total):
      sums = AgreementSums(
        monthly: monthly, terms: terms, last: last,
        total: total ?? monthly * (terms - 1) + last)
    case (let terms?, nil, let total):
      let total = total ?? min(owed, monthly * terms)
      sums = AgreementSums(
        monthly: monthly, terms: terms, last: total - monthly * (terms - 1), total: total)
      guard sums.last > .zero, sums.last <= monthly + Money(cents: terms) else {
        throw .doesNotAddUp(
          AgreementSums(monthly: monthly, terms: terms, last: monthly, total: total))
      }
    case (nil, let last?, let total):
      let total = total ?? owed
      let before = (total - last).orZero
      sums = AgreementSums(
        monthly: monthly,
        terms: Rounding.up.divide(Int128(before.cents), by: Int128(monthly.cents)) + 1,
        last: last, total: total)
    case (nil, nil, let total):
      let total = total ?? owed
      let terms = max(1, Rounding.up.divide(Int128(total.cents), by: Int128(monthly.cents)))
      sums = AgreementSums(
        monthly: monthly, terms: terms, last: total - monthly * (terms - 1), total: total)
    }
    guard sums.terms <= Repayment.longest else { throw .tooManyTerms(most: Repayment.longest) }
    guard sums.addsUp else { throw .doesNotAddUp(sums) }
    return sums
  }
}

/// An agreement before it is kept: what the figures are held against.
package struct AgreementCase: Sendable {
  /// As it is kept, payments and all.
  package let dossier: Dossier
  /// One of its debts, as it is kept.
  package let debt: Debt
  /// The day on which it was agreed.
  package let on: LocalDate
  /// Whether interest and costs stop while it is kept.
  package let interestStops: Bool?
  /// The tables, with the corrections of the dossier.
  package let law: Law
  /// The day of the month of its terms; nil where it is that of the first one.
  package let dueDay: Int?

  package init(
    dossier: Dossier, debt: Debt, on: LocalDate, interestStops: Bool?, law: Law,
    dueDay: Int? = nil
  ) {
    self.dossier = dossier
    self.debt = debt
    self.on = on
    self.interestStops = interestStops
    self.law = law
    self.dueDay = dueDay
  }

  /// The debt as it stood on the day of the agreement, without an arrangement.
  package func debtThen() throws(LawError) -> Debt {
    var before = dossier
    // What runs now did not stop the interest before it was agreed.
    for index in before.debts.indices where before.debts[index].id == debt.id {
      before.debts[index].arrangement = nil
    }
    return try Standing.of(before, on: on, law: law).now.dossier.debt(debt.id) ?? debt
  }

  /// The most that may be paid under it: what was owed that day, and the interest that the law gives
  /// while the terms are paid, unless it stops.
  /// - Parameter first: the day of the first term; where it is not known they begin a month later.
  package func most(
    paying monthly: Money, changing changes: TermChanges = .none, from first: LocalDate?
  ) throws(LawError) -> Money {
    let then = try debtThen()
    guard interestStops != true, monthly > .zero, then.claimed > .zero else {
      return then.claimed
    }
    let repayment = Repayment.of(
      try then.account(of: then.parts, on: on, law: law), monthly: min(monthly, then.claimed),
      changes: changes, dueDates: dates(from: first))
    guard case .ends(let instalments) = repayment else { return then.claimed }
    let rounding = instalments.interest > .zero ? Self.rounding : .zero
    return then.claimed + instalments.interest.orZero + rounding
  }

  /// The days of the terms; where the first is not known they begin a month later.
  func dates(from first: LocalDate?) -> DueDates {
    guard let first else {
      return DueDates(
        dayOfMonth: on.day, notBefore: on.inMonth.adding(1).day(clamped: on.day))
    }
    return .agreed(from: first, dayOfMonth: dueDay)
  }

  /// Interest that is counted from the day of a letter, and not from the day of the agreement, has its
  /// lines rounded at other days.
  static let rounding = Money(cents: 2)

  /// The first day on which it may have been agreed; nil where that is not known.
  package var firstDay: LocalDate? { debt.firstDay }
}
