import Domain
import Rules

/// Whether collection costs are owed at all (BW 6:96 lid 4 and 6).
package enum CostsGround: String, CaseIterable, Hashable, Sendable {
  /// A consumer, and a valid fourteen-day letter ran out.
  case letterRanOut
  /// A trade debt: no letter is needed.
  case trade
  /// A consumer who never got a valid fourteen-day letter: nothing is owed.
  case noValidLetter
  /// Paid within the fourteen days: nothing is owed.
  case paidInTime
}

/// What maximum is asked.
package struct CostsQuestion: Hashable, Sendable {
  /// Unpaid bills of one creditor; they count as one sum (BW 6:96 lid 7). Principal only.
  package let bills: [Money]
  package let ground: CostsGround
  /// Whether the creditor declared that VAT cannot be deducted and the costs were raised by it.
  package let withVAT: Bool
  /// What is charged; nil when only the maximum is asked.
  package let charged: Money?
  /// First day of default; decides which scale holds.
  package let on: LocalDate
  package let afterCheck: AfterCheck

  package init(
    bills: [Money], ground: CostsGround, withVAT: Bool, charged: Money?, on: LocalDate,
    afterCheck: AfterCheck
  ) {
    self.bills = bills
    self.ground = ground
    self.withVAT = withVAT
    self.charged = charged
    self.on = on
    self.afterCheck = afterCheck
  }
}

/// The most that may be charged for collecting a claim out of court, and how it came about.
package struct CollectionCosts: Hashable, Sendable {
  /// The part of the principal in one band of the scale.
  package struct Step: Hashable, Sendable {
    /// Where the band ends; nil for the last one.
    package let limit: Money?
    package let amount: Money
    package let rate: Rate
    /// Rounded so that the steps add up to `scale`.
    package let costs: Money
  }

  /// What decided the maximum.
  package enum Bound: String, Hashable, Sendable {
    case scale, minimum, maximum
    /// Nothing is owed: see the ground of the question, or there is no principal.
    case nothing
  }

  /// What was asked: the bills, the ground and what is charged.
  package let question: CostsQuestion
  /// The bills together.
  package let principal: Money
  package let steps: [Step]
  /// The scale before minimum and maximum, cents half up.
  package let scale: Money
  package let bound: Bound
  /// Without VAT.
  package let maximum: Money
  package let vatRate: Rate
  package let maximumWithVAT: Money
  /// What the bills would give if each were charged apart; never owed, shown for comparison.
  package let chargedApart: Money
  package let sources: [Source]
  /// Since when one of the figures may differ: it is the last one known. Nil where all are valid.
  package let mayDifferSince: LocalDate?

  /// The most that may be charged in this case.
  package var allowed: Money { question.withVAT ? maximumWithVAT : maximum }
  /// What is charged above it; nil when nothing was said to be charged.
  package var excess: Money? { question.charged.map { ($0 - allowed).orZero } }
}

extension CollectionCosts {
  /// The scale over the bills together, within minimum and maximum; zero where nothing is owed.
  package static func of(
    _ question: CostsQuestion, law: Law
  ) throws(LawError) -> CollectionCosts {
    var principal = Money.zero
    for bill in question.bills {
      principal += try bill.checked(as: .bill)
      guard principal <= .largest else { throw .amountTooLarge(.principal, principal) }
    }
    if let charged = question.charged { _ = try charged.checked(as: .charged) }
    let table = try law.collectionCosts.lawAnswer(on: question.on, question.afterCheck)
    // The VAT row is only needed, and only named as a source, where VAT is in question.
    let vat =
      question.withVAT
      ? try law.collectionCostsVAT.lawAnswer(on: question.on, question.afterCheck) : nil
    let scale = table.row.value
    let steps = scale.steps(of: principal)
    let (owed, bound) = question.ground.isOwed ? scale.costs(of: principal) : (.zero, .nothing)
    let apart = question.bills.map { scale.costs(of: $0).costs }.sum()
    let vatRate = vat?.row.value ?? .zero
    return CollectionCosts(
      question: question, principal: principal, steps: steps, scale: steps.map(\.costs).sum(),
      bound: bound, maximum: owed, vatRate: vatRate,
      maximumWithVAT: owed + owed.times(vatRate, rounding: .halfUp), chargedApart: apart,
      sources: table.row.sources + (vat?.row.sources ?? []),
      mayDifferSince: [table.mayDifferSince, vat?.mayDifferSince].earliest)
  }
}

extension CostsGround {
  fileprivate var isOwed: Bool { self == .letterRanOut || self == .trade }
}

extension CollectionCostScale {
  fileprivate func costs(
    of principal: Money
  ) -> (costs: Money, bound: CollectionCosts.Bound) {
    guard principal > .zero else { return (.zero, .nothing) }
    let scale = steps(of: principal).map(\.costs).sum()
    if scale < minimum { return (minimum, .minimum) }
    if scale > maximum { return (maximum, .maximum) }
    return (scale, .scale)
  }

  /// Each band's share of the exact sum; rounded cumulatively, so that the steps add up.
  fileprivate func steps(of principal: Money) -> [CollectionCosts.Step] {
    var steps: [CollectionCosts.Step] = []
    var start = Money.zero
    var exact = Int128(0)
    var rounded = Money.zero
    for band in bands where start < principal {
      let end = min(principal, band.limit ?? principal)
      exact += Int128((end - start).cents) * Int128(band.rate.partsPerMillion)
      let sum = Money(cents: Rounding.halfUp.divide(exact, by: 1_000_000))
      steps.append(
        CollectionCosts.Step(
          limit: band.limit, amount: end - start, rate: band.rate, costs: sum - rounded))
      (start, rounded) = (end, sum)
    }
    return steps
  }
}
