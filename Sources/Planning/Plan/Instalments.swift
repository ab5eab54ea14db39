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

  /// Pays `monthly` every month until nothing is left.
  ///
  /// Before each term one twelfth of `rate` a year runs over the principal that is left, half a
  /// cent up. A term pays costs first, then interest, then principal (BW 6:44 lid 1), so no
  /// interest runs over costs or over interest.
  /// - Precondition: `monthly` is above zero and not above what is owed.
  package static func of(
    _ parts: Debt.Parts, monthly: Money, rate: Rate, dueDates: DueDates
  ) -> Repayment {
    precondition(monthly > .zero && monthly <= parts.total)
    var balance = RunningBalance(parts)
    if rate == .zero { return .ends(withoutInterest(parts.total, monthly, dueDates)) }
    var interest = Money.zero
    var terms = 0
    while true {
      let grown = balance.grow(by: rate, over: .principal)
      interest += grown
      if grown >= monthly { return .never(monthlyInterest: grown) }
      terms += 1
      if terms > longest { return .tooLong }
      let paid = min(monthly, balance.total)
      balance.pay(paid)
      guard balance.total == .zero else { continue }
      return .ends(
        Instalments(
          monthly: monthly, terms: terms, last: paid, interest: interest,
          firstDue: dueDates.day(ofTerm: 1), lastDue: dueDates.day(ofTerm: terms)))
    }
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

/// What is left of a claim while it is paid: costs, interest, principal.
struct RunningBalance: Hashable, Sendable {
  private var costs: Money
  private var interest: Money
  private(set) var principal: Money

  init(_ parts: Debt.Parts) {
    costs = parts.costs
    interest = parts.interest
    principal = parts.principal
  }

  var total: Money { costs + interest + principal }

  /// What is left, part by part; all costs count as collection costs.
  var parts: Debt.Parts {
    Debt.Parts(
      principal: principal, interest: interest, collectionCosts: costs, otherCosts: .zero)
  }

  /// Adds a month of interest and gives it back. Over the whole balance none is added any more to
  /// a debt that is beyond all that can ever be paid: interest on interest would have no end.
  mutating func grow(by rate: Rate, over base: InterestBase) -> Money {
    guard base == .principal || total.cents < MonthlyGrowth.hopeless else { return .zero }
    let bearing =
      switch base {
      case .principal: principal
      case .wholeBalance: total
      }
    let month = Money(
      cents: Rounding.halfUp.divide(
        Int128(bearing.cents) * Int128(rate.partsPerMillion), by: 12_000_000))
    interest += month
    return month
  }

  /// Pays costs first, then interest, then principal (BW 6:44 lid 1).
  mutating func pay(_ amount: Money) {
    let toCosts = min(amount, costs)
    let toInterest = min(amount - toCosts, interest)
    costs -= toCosts
    interest -= toInterest
    principal -= amount - toCosts - toInterest
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
