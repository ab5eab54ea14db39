import Domain

/// Equal monthly terms and a last one, adding up to exactly what is owed with its interest.
package struct Instalments: Hashable, Sendable {
  package let monthly: Money
  /// How many terms, the last one included.
  package let terms: Int
  /// The last term; at most `monthly`.
  package let last: Money
  /// Interest that runs while the terms are paid.
  package let interest: Money
  package let firstDue: LocalDate
  package let lastDue: LocalDate

  /// Says what the terms are; nothing is computed.
  package init(
    monthly: Money, terms: Int, last: Money, interest: Money, firstDue: LocalDate,
    lastDue: LocalDate
  ) {
    self.monthly = monthly
    self.terms = terms
    self.last = last
    self.interest = interest
    self.firstDue = firstDue
    self.lastDue = lastDue
  }

  /// Everything that is paid: `terms - 1` times `monthly` plus `last`.
  package var total: Money { monthly * (terms - 1) + last }
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
  /// - Precondition: `monthly` is above zero and something is owed.
  package static func of(
    _ account: OwedRun, from source: OwedRun? = nil, monthly: Money, dueDates: DueDates
  ) -> Repayment {
    guard account.bearsInterest || account.mayForgive else {
      return .ends(withoutInterest(account.balance.total, monthly, dueDates))
    }
    do throws(LawError) {
      let terms = try OwedTerms.of(
        source ?? account, seenAt: account, monthly: monthly, on: { dueDates.day(ofTerm: $0) })
      switch terms {
      case .ends(let terms):
        return .ends(
          Instalments(
            monthly: monthly, terms: terms.count, last: terms.last, interest: terms.interest,
            firstDue: terms.firstOn, lastDue: terms.lastOn))
      case .never(let interest): return .never(monthlyInterest: interest)
      case .tooLong: return .tooLong
      }
    } catch {
      // Interest grew beyond all that is computed with.
      return .tooLong
    }
  }

  /// The same where no interest is added any more.
  static func withoutInterest(
    _ account: OwedRun, monthly: Money, dueDates: DueDates
  ) -> Instalments {
    withoutInterest(account.balance.total, monthly, dueDates)
  }

  private static func withoutInterest(
    _ owed: Money, _ monthly: Money, _ dueDates: DueDates
  ) -> Instalments {
    let terms = Rounding.up.divide(Int128(owed.cents), by: Int128(monthly.cents))
    return Instalments(
      monthly: monthly, terms: terms, last: owed - monthly * (terms - 1), interest: .zero,
      firstDue: dueDates.day(ofTerm: 1), lastDue: dueDates.day(ofTerm: terms))
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
