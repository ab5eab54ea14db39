import Domain
import Planning
import Rules
import TestSupport
import Testing

@Suite struct PercentageOfferTests {
  private func claims(_ preferent: [Int], _ concurrent: [Int]) -> [PercentageOffer.Claim] {
    preferent.map { .init(amount: Money(cents: $0), rank: .preferent) }
      + concurrent.map { .init(amount: Money(cents: $0), rank: .concurrent) }
  }

  /// D5, D6, D9, D10, D11: derived from Fw 349 and BW 3:277.
  @Test func theCasesOfLawJSON() throws {
    let cases = try LawCases.read().distribution
    #expect(cases.map(\.id) == ["D5", "D6", "D9", "D10", "D11"])
    for item in cases {
      let offer = try PercentageOffer.of(
        Money(cents: item.budgetCents), over: claims(item.preferentCents, item.concurrentCents))
      #expect(offer.amounts.map(\.cents) == item.preferent + item.concurrent, "\(item.id)")
    }
  }

  @Test func sharesOf_D5_D6() throws {
    let five = try PercentageOffer.of(Money(cents: 900_00), over: claims([2_000_00], [8_000_00]))
    #expect([five.preferentShare.percentText, five.concurrentShare.percentText] == ["15", "7.5"])
    let six = try PercentageOffer.of(Money(cents: 1_000_00), over: claims([500_00], [1_000_00]))
    #expect([six.preferentShare.percentText, six.concurrentShare.percentText] == ["100", "50"])
  }

  /// D1: Rb Noord-Nederland RBNNE:2024:5048, 79.29 % and 39.65 %; D2: 54.34 and 27.17.
  @Test(arguments: [(79_290_00, "79.29", "39.645"), (54_340_00, "54.34", "27.17")])
  func theCourtCaseIsTwoToOne_D1_D2(_ budget: Int, _ twice: String, _ once: String) throws {
    let offer = try PercentageOffer.of(
      Money(cents: budget), over: claims([50_000_00], [100_000_00]))
    #expect(offer.preferentShare.percentText == twice)
    #expect(offer.concurrentShare.percentText == once)
  }

  @Test func preferentIsPaidInFullBeforeMoreGoesToOthers() throws {
    let offer = try PercentageOffer.of(Money(cents: 1_200_00), over: claims([500_00], [1_000_00]))
    #expect(offer.amounts.map(\.cents) == [500_00, 700_00])
    #expect(offer.concurrentShare.percentText == "70")
  }

  @Test func nothingOwedOrNothingToDivide() throws {
    #expect(try PercentageOffer.of(Money(cents: 100), over: []).amounts.isEmpty)
    let none = try PercentageOffer.of(.zero, over: claims([100], [100]))
    #expect(none.amounts == [.zero, .zero])
    #expect(none.preferentShare == .zero)
    #expect(throws: LawError.negativeAmount(.budget, Money(cents: -1))) {
      try PercentageOffer.of(Money(cents: -1), over: [])
    }
  }

  @Test(arguments: UInt64(0)..<500)
  func keepsItsPromises(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let claims = (0..<Int.random(in: 0...9, using: &random)).map { _ in
      PercentageOffer.Claim(
        amount: random.amount(upTo: 5_000_000),
        rank: Debt.Rank.allCases.randomElement(using: &random) ?? .concurrent)
    }
    let budget = random.amount(upTo: 20_000_000)
    let offer = try PercentageOffer.of(budget, over: claims)
    let total = claims.map(\.amount).sum()
    #expect(offer.amounts.sum() == min(budget, total))
    #expect(zip(offer.amounts, claims).allSatisfy { .zero <= $0 && $0 <= $1.amount })
    #expect(offer.concurrentShare <= offer.preferentShare)
    #expect(offer.preferentShare <= Rate(percent: 100))
    for (amount, claim) in zip(offer.amounts, claims) {
      let share = claim.rank == .preferent ? offer.preferentShare : offer.concurrentShare
      // Shares are shown in parts per million: a cent, and a millionth of the claim.
      let shown = claim.amount.times(share, rounding: .down)
      #expect((0...(2 + claim.amount.cents / 1_000_000)).contains((amount - shown).cents))
    }
  }
}

@Suite struct FineLadderTests {
  /// O1: bouwmanadvocaten.nl, 149 becomes 447.
  @Test func theCaseOfLawJSON() throws {
    for item in try LawCases.read().fine {
      let ladder = try FineLadder.of(
        Money(cents: item.fineCents), on: day("2026-11-21"), law: .shipped, afterCheck: .refuse)
      #expect(
        [ladder.first.cents, ladder.second.cents] == [item.first, item.second], "\(item.id)")
      #expect(ladder.payWithin == .weeks(2) && ladder.reminderTerm == .weeks(4))
    }
  }

  @Test func halfACentGoesUp() throws {
    let ladder = try FineLadder.of(
      Money(cents: 1), on: day("2026-11-21"), law: .shipped, afterCheck: .refuse)
    #expect([ladder.first.cents, ladder.second.cents] == [2, 4])
  }

  @Test(arguments: [("2026-12-31", nil), ("2027-01-01", "2027-01-01")])
  func fromTheNextChangeItIsTheLastKnown(on day: String, since: String?) throws {
    let ladder = try FineLadder.of(
      Money(cents: 100), on: #require(LocalDate(iso: day)), law: .shipped, afterCheck: .assume)
    #expect(ladder.mayDifferSince?.iso == since)
  }
}

@Suite struct StandardInstalmentsTests {
  /// O4: 300 at Toeslagen is 20 a month, 15 months; Leidraad 79.7 for the others.
  @Test(arguments: [
    (300_00, 20_00, 15, 20_00), (480_00, 20_00, 24, 20_00), (480_01, 20_01, 24, 19_78),
    (2_400_00, 100_00, 24, 100_00), (1, 1, 1, 1), (20_01, 20_00, 2, 1),
  ])
  func planOfToeslagen_O4(_ debt: Int, _ monthly: Int, _ terms: Int, _ last: Int) throws {
    let plan = try #require(
      try StandardInstalments.of(
        Money(cents: debt), terms: .allowanceStandard, on: day("2026-11-21"), law: .shipped,
        afterCheck: .refuse))
    #expect([plan.monthly.cents, plan.terms, plan.last.cents] == [monthly, terms, last])
  }

  @Test func withoutFixedTermsThereIsNoPlan() throws {
    let plan = try StandardInstalments.of(
      Money(cents: 300_00), terms: .anyOther, on: day("2026-11-21"), law: .shipped,
      afterCheck: .refuse)
    #expect(plan == nil)
  }
}
