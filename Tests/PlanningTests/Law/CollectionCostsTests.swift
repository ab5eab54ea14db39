import Domain
import Planning
import Rules
import TestSupport
import Testing

@Suite struct CollectionCostsTests {
  private func costs(
    _ bills: [Int], ground: CostsGround, withVAT: Bool, charged: Int?
  ) throws -> CollectionCosts {
    try .of(
      CostsQuestion(
        bills: bills.map { Money(cents: $0) }, ground: ground, withVAT: withVAT,
        charged: charged.map { Money(cents: $0) }, on: day("2026-11-21"), afterCheck: .refuse),
      law: .shipped)
  }

  private func maximum(_ cents: Int) throws -> Int {
    try costs([cents], ground: .letterRanOut, withVAT: false, charged: nil).maximum.cents
  }

  /// K6, K8, K11 published, the others derived.
  @Test func theCasesOfLawJSON() throws {
    let cases = try LawCases.read().collectionCosts
    #expect(cases.count == 12)
    for item in cases {
      #expect(
        try maximum(item.principalCents) == item.costsCents, "\(item.id), \(item.origin)")
      guard let withVAT = item.withVatCents else { continue }
      let result = try costs(
        [item.principalCents], ground: .letterRanOut, withVAT: true, charged: nil)
      #expect(result.maximumWithVAT.cents == withVAT, "\(item.id), \(item.origin)")
    }
  }

  /// law-nl.md 2.7: Council of Ministers 2010; schuldinfo.nl; nova-incasso.nl; shillinq.
  @Test(arguments: [
    (1_000_00, 150_00), (3_000_00, 425_00), (4_000_00, 525_00), (8_400_00, 795_00),
    (1_000_000_00, 6_775_00), (2_000_000_00, 6_775_00),
  ])
  func examplesPublishedByOthers(_ principal: Int, _ costs: Int) throws {
    #expect(try maximum(principal) == costs)
  }

  @Test func theExampleOfShillinqWithVAT() throws {
    let result = try costs([8_400_00], ground: .letterRanOut, withVAT: true, charged: nil)
    #expect(result.maximumWithVAT == Money(cents: 961_95))
    #expect(result.steps.map(\.costs.cents) == [375_00, 250_00, 170_00])
  }

  /// The steps of exact.com: 375 + 250 + 50.
  @Test func stepsPerBand_K11() throws {
    let result = try costs([6_000_00], ground: .letterRanOut, withVAT: false, charged: nil)
    #expect(result.steps.map(\.costs.cents) == [375_00, 250_00, 50_00])
    #expect(result.steps.map(\.amount.cents) == [2_500_00, 2_500_00, 1_000_00])
    #expect(result.bound == .scale)
  }

  @Test(arguments: [
    (0, 0, CollectionCosts.Bound.nothing), (1, 40_00, .minimum), (266_66, 40_00, .scale),
    (266_63, 40_00, .minimum), (266_67, 40_00, .scale), (266_70, 40_01, .scale),
    (1_000_000_00, 6_775_00, .scale), (1_000_002_00, 6_775_00, .maximum),
  ])
  func minimumAndMaximum(_ cents: Int, _ costs: Int, _ bound: CollectionCosts.Bound) throws {
    let result = try self.costs([cents], ground: .trade, withVAT: false, charged: nil)
    #expect(result.maximum.cents == costs)
    #expect(result.bound == bound)
  }

  @Test func billsInOneReminderCountOnce_K20() throws {
    for item in try LawCases.read().bundling {
      let result = try costs(
        item.billsCents, ground: .letterRanOut, withVAT: false, charged: 120_00)
      #expect(result.maximum.cents == item.costsCents, "\(item.id)")
      #expect(result.chargedApart == Money(cents: 120_00))
      #expect(result.excess == Money(cents: 75_00))
    }
  }

  @Test(arguments: [CostsGround.noValidLetter, .paidInTime])
  func noLetterOrPaidInTimeIsNoCosts_K22_K23(_ ground: CostsGround) throws {
    let result = try costs([500_00], ground: ground, withVAT: true, charged: 75_00)
    #expect(result.maximumWithVAT == .zero)
    #expect(result.bound == .nothing)
    #expect(result.excess == Money(cents: 75_00))
  }

  /// K25: only principal is a base; interest is not handed in.
  @Test func interestIsNoBase_K25() throws {
    #expect(try maximum(300_00) == 45_00)
  }

  @Test(arguments: [(187_50, 37_50), (150_00, 0), (149_99, 0), (150_01, 1)])
  func chargedTooMuch(_ charged: Int, _ excess: Int) throws {
    let result = try costs([1_000_00], ground: .letterRanOut, withVAT: false, charged: charged)
    #expect(result.excess == Money(cents: excess))
  }

  @Test func withVATTheDeclaredSumIsAllowed() throws {
    let result = try costs([1_000_00], ground: .letterRanOut, withVAT: true, charged: 187_50)
    #expect(result.allowed == Money(cents: 181_50))
    #expect(result.excess == Money(cents: 6_00))
  }

  @Test func whatCannotBeIsRefused() throws {
    #expect(throws: LawError.negativeAmount(.bill, Money(cents: -1))) { try maximum(-1) }
    #expect(throws: LawError.negativeAmount(.charged, Money(cents: -1))) {
      try costs([1], ground: .trade, withVAT: false, charged: -1)
    }
    #expect(throws: LawError.self) {
      try costs(
        [Money.largest.cents, 1], ground: .trade, withVAT: false, charged: nil)
    }
  }

  /// BIK-besluit art. 3: not for defaults before 2012-07-01.
  @Test func aDefaultBeforeTheScaleIsSaid() throws {
    let question = CostsQuestion(
      bills: [Money(cents: 100)], ground: .trade, withVAT: false, charged: nil,
      on: day("2012-06-30"), afterCheck: .refuse)
    #expect(
      throws: LawError.rule(
        .beforeFirst(.collectionCosts, on: day("2012-06-30"), first: day("2012-07-01")))
    ) { try CollectionCosts.of(question, law: .shipped) }
  }

  @Test(arguments: UInt64(0)..<300)
  func neverFallWithThePrincipalAndStepsAddUp(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let principal = random.amount(upTo: 150_000_000).cents
    let more =
      principal + (Bool.random(using: &random) ? 1 : .random(in: 0...50_000, using: &random))
    #expect(try maximum(principal) <= maximum(more))
    let result = try costs([principal], ground: .trade, withVAT: true, charged: nil)
    #expect(result.steps.map(\.costs).sum() == result.scale)
    #expect(result.steps.map(\.amount).sum() == result.principal)
    #expect(result.maximum <= result.maximumWithVAT)
  }

  @Test(arguments: UInt64(0)..<200)
  func bundlingNeverCostsMoreThanApart(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bills = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      random.amount(upTo: 2_000_000).cents
    }
    let result = try costs(bills, ground: .letterRanOut, withVAT: false, charged: nil)
    // Each bill rounds to cents by itself.
    #expect(result.maximum.cents <= result.chargedApart.cents + bills.count)
  }
}
