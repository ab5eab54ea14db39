import Domain

/// Monthly terms and a last one, adding up to exactly what is owed with its interest: equal ones, or
/// in steps.
package struct Instalments: Hashable, Sendable {
  /// What it begins with.
  package let monthly: Money
  /// How many terms, the last one included.
  package let terms: Int
  /// The last term; at most what a term is then.
  package let last: Money
  /// What comes on top of what is owed on the day of the plan while the terms are paid: below zero where
  /// interest that stands open on that day is not asked at the last payment.
  package let interest: Money
  package let firstDue: LocalDate
  package let lastDue: LocalDate
  /// Where the amount changes on the way; nothing for equal terms.
  package let changes: TermChanges
  /// The terms of each amount, where it changes; nil for equal ones.
  package let runs: TermRuns?

  /// Says what the terms are; nothing is computed.
  package init(
    monthly: Money, terms: Int, last: Money, interest: Money, firstDue: LocalDate,
    lastDue: LocalDate, changes: TermChanges = .none, runs: TermRuns? = nil
  ) {
    self.monthly = monthly
    self.terms = terms
    self.last = last
    self.interest = interest
    self.firstDue = firstDue
    self.lastDue = lastDue
    self.changes = changes
    self.runs = runs
  }

  /// Everything that is paid: all terms but one, and the last.
  package var total: Money { runs?.total ?? monthly * (terms - 1) + last }
}

/// What becomes of a debt that gets the same amount every month.
package enum Repayment: Hashable, Sendable {
  case ends(Instalments)
  /// The monthly interest takes the whole amount: the debt never ends.
  case never(monthlyInterest: Money)
  /// It would take more than `Repayment.longest` terms.
  case tooLong
}

extension Repayment {
  /// The most terms that are counted: fifty years.
  package static let longest = 600

  /// Pays `monthly` on each of `dueDates` until nothing is left, day by day as the account counts.
  /// - Parameters:
  ///   - account: as it stands on the day from which interest is told.
  ///   - source: the same where the last payment left it; nil where that is the same.
  ///   - changes: another amount from a day on, and sums besides.
  /// - Precondition: `monthly` is above zero and something is owed.
  package static func of(
    _ account: OwedRun, from source: OwedRun? = nil, monthly: Money,
    changes: TermChanges = .none, dueDates: DueDates
  ) -> Repayment {
    let amounts = TermAmounts(monthly: monthly, changes: changes, dates: dueDates)
    guard account.bearsInterest || account.mayForgive else {
      return withoutInterest(account, amounts).map { .ends($0) } ?? .tooLong
    }
    do throws(LawError) {
      let terms = try OwedTerms.of(
        source ?? account, seenAt: account, monthly: monthly,
        changing: changes.isEmpty ? nil : amounts, on: { dueDates.day(ofTerm: $0) })
      switch terms {
      case .ends(let terms):
        return .ends(
          Instalments(
            monthly: monthly, terms: terms.count, last: terms.last, interest: terms.onTop,
            firstDue: terms.firstOn, lastDue: terms.lastOn, changes: changes,
            runs: changes.isEmpty ? nil : amounts.runs(of: terms.count, last: terms.last)))
      case .never(let interest): return .never(monthlyInterest: interest)
      case .tooLong: return .tooLong
      }
    } catch {
      // Interest grew beyond all that is computed with.
      return .tooLong
    }
  }

  /// The same where no interest is added any more; nil where steps take more than `longest` terms.
  static func withoutInterest(_ account: OwedRun, _ amounts: TermAmounts) -> Instalments? {
    let (owed, monthly) = (account.balance.total, amounts.monthly)
    guard amounts.changes.isEmpty else {
      guard let runs = amounts.paying(owed), let last = runs.runs.last?.amount else { return nil }
      return Instalments(
        monthly: monthly, terms: runs.terms, last: last, interest: .zero, firstDue: runs.firstDue,
        lastDue: runs.lastDue, changes: amounts.changes, runs: runs)
    }
    let terms = Rounding.up.divide(Int128(owed.cents), by: Int128(monthly.cents))
    return Instalments(
      monthly: monthly, terms: terms, last: owed - monthly * (terms - 1), interest: .zero,
      firstDue: amounts.dates.day(ofTerm: 1), lastDue: amounts.dates.day(ofTerm: terms))
  }
}

extension Debt {
  /// The parts of the claim that are not disputed.
  ///
  /// What is disputed leaves the costs first, then the interest, then the principal: that counts
  /// the interest to come rather too high than too low.
  package var undisputedParts: Parts {
    let fromOther = min(disputed, parts.otherCosts)
    let fromCollection = min(disputed - fromOther, parts.collectionCosts)
    let fromInterest = min(disputed - fromOther - fromCollection, parts.interest)
    let fromPrincipal = disputed - fromOther - fromCollection - fromInterest
    return Parts(
      principal: (parts.principal - fromPrincipal).orZero,
      interest: parts.interest - fromInterest,
      collectionCosts: parts.collectionCosts - fromCollection,
      otherCosts: parts.otherCosts - fromOther)
  }
}
