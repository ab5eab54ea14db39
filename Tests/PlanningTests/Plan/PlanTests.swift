import Domain
import Planning
import Rules
import TestSupport
import Testing

@Suite struct PlanTests {
  private let today = LocalDate.day("2026-11-21")

  private func plan(_ capacity: Int, _ debts: [Debt]) throws -> Plan {
    try Plan(
      for: .example(capacity: capacity, debts: debts), on: today, by: .proportional,
      law: .shipped)
  }

  private func monthly(_ capacity: Int, _ debts: [Debt]) throws -> [Int] {
    try plan(capacity, debts).offers.map(\.monthly.cents)
  }

  /// angeladvance.co.uk; law-nl D10.
  @Test func agreesWithThePublishedCases() throws {
    let three = [455_000, 670_000, 120_000].enumerated().map { index, owed in
      Debt.example("d\(index + 1)", owed: owed)
    }
    #expect(try monthly(16_000, three) == [5_847, 8_611, 1_542])
    let even = [33_333, 33_333, 33_334].enumerated().map { index, owed in
      Debt.example("d\(index + 1)", owed: owed)
    }
    #expect(try monthly(10_000, even) == [3_333, 3_333, 3_334])
  }

  @Test func runningArrangementsStayAsTheyAre() throws {
    let running = Debt.example(
      "d1", owed: 50_000,
      arrangement: Debt.Arrangement(
        monthly: Money(cents: 2_500), dueDay: 28, from: nil, isKept: true))
    let offers = try plan(10_000, [running, .example("d2", owed: 100_000)]).offers
    #expect(offers.map(\.kind) == [.running, .instalments])
    #expect(offers.map(\.monthly.cents) == [2_500, 7_500])
    #expect(offers[0].instalments?.firstDue == .day("2026-11-28"))
  }

  @Test func anArrangementThatIsNotKeptIsOfferedAnew() throws {
    let broken = Debt.example(
      "d1", owed: 50_000,
      arrangement: Debt.Arrangement(
        monthly: Money(cents: 2_500), dueDay: 28, from: nil, isKept: false))
    let plan = try plan(10_000, [broken])
    #expect(plan.offers.map(\.kind) == [.instalments])
    #expect(plan.says(.arrangementNotKept, of: "d1"))
  }

  @Test func runningArrangementsAboveTheCapacityAreNamed() throws {
    let running = Debt.example(
      "d1", owed: 50_000,
      arrangement: Debt.Arrangement(
        monthly: Money(cents: 2_500), dueDay: nil, from: nil, isKept: true))
    let plan = try plan(2_499, [running, .example("d2", owed: 100)])
    #expect(plan.offers.map(\.monthly.cents) == [2_500, 0])
    #expect(
      plan.says(
        .runningAboveCapacity(running: Money(cents: 2_500), capacity: Money(cents: 2_499))))
  }

  /// Rent 1,200.00 needs 100.00 a month to end within twelve months.
  @Test func whatThreatensTheHomeIsClearedWithinAYear() throws {
    let debts = [
      Debt.example("d1", owed: 120_000, kind: .rent), .example("d2", owed: 100_000),
    ]
    #expect(try monthly(16_000, debts) == [10_000, 6_000])
    #expect(try monthly(10_000, debts) == [10_000, 0])
    #expect(try monthly(9_999, debts) == [9_999, 0])
  }

  @Test func urgentDebtsShareInProportionWhenEvenThatDoesNotFit() throws {
    let debts = [
      Debt.example("d1", owed: 120_000, kind: .rent),
      .example("d2", owed: 60_000, kind: .energy), .example("d3", owed: 60_000),
    ]
    #expect(try monthly(9_000, debts) == [6_000, 3_000, 0])
    let plan = try plan(9_000, debts)
    #expect(
      plan.says(
        .urgentNotWithin(
          months: 12, needed: Money(cents: 15_000), offered: Money(cents: 9_000))))
    #expect(plan.says(.noRoom, on: "d3"))
  }

  @Test func whatOthersCannotTakeClearsUrgentDebtsSooner() throws {
    let debts = [
      Debt.example("d1", owed: 120_000, kind: .rent), .example("d2", owed: 1_000),
    ]
    #expect(try monthly(20_000, debts) == [19_000, 1_000])
  }

  @Test func disputedPartsStayOut() throws {
    let plan = try plan(
      10_000,
      [.example("d1", owed: 10_000, disputed: 4_000), .example("d2", owed: 500, disputed: 500)])
    #expect(plan.offers.map(\.owed.cents) == [6_000, 0])
    #expect(plan.offers.map(\.monthly.cents) == [6_000, 0])
    #expect(plan.offers.map(\.kind) == [.instalments, .none])
    #expect(plan.debtFree != nil)
  }

  @Test func nothingIsOfferedFromNothing() throws {
    for capacity in [0, -1, -5_000] {
      let plan = try plan(capacity, [.example("d1", owed: 100)])
      #expect(plan.monthly == .zero)
      #expect(plan.says(.nothingLeft, on: nil))
      #expect(plan.debtFree == nil)
    }
  }

  @Test func lessThanACentEachIsNoOffer() throws {
    let debts = (1...3).map { Debt.example("d\($0)", owed: 1_000) }
    #expect(try monthly(2, debts) == [0, 0, 0])
    #expect(try monthly(3, debts) == [1, 1, 1])
    #expect(
      try plan(2, debts).says(.lessThanACentEach(Money(cents: 2), creditors: 3)))
  }

  @Test func aClaimThatMayBeTooOldIsNamed() throws {
    var old = Debt.example("d1", owed: 10_000, kind: .onlinePurchase)
    old.dueDate = .day("2024-11-20")
    #expect(
      try plan(1_000, [old]).says(.mayBeTimeBarred(from: .day("2026-11-21")), on: "d1"))
    old.dueDate = nil
    old.stage = .collector
    #expect(try plan(1_000, [old]).says(.ageUnknown, on: "d1"))
  }

  @Test func keepsItsPromises() throws {
    for seed in UInt64(0)..<1_000 {
      var random = SeededGenerator(seed: seed)
      let debts = (0..<Int.random(in: 0...8, using: &random)).map {
        Debt.awkward("d\($0)", using: &random)
      }
      let capacity = Int.random(in: -100...30_000, using: &random)
      let plan = try plan(capacity, debts)
      let running = debts.map { Claim($0).running }.sum()
      let open = debts.map { Claim($0) }.filter(\.isOpen)
      let left = (plan.capacity - running).orZero
      let expected = left.cents < open.count ? Money.zero : min(left, open.map(\.owed).sum())
      #expect(plan.monthly == running + expected, "seed \(seed)")
      for offer in plan.offers {
        #expect(.zero <= offer.monthly && offer.monthly <= offer.owed, "seed \(seed)")
        guard let terms = offer.instalments else { continue }
        #expect(terms.total == offer.owed + terms.interest, "seed \(seed)")
      }
      let taken = plan.allocation.records.map(\.taken).sum()
      #expect(taken == plan.monthly, "seed \(seed): steps")
    }
  }
}

extension Debt {
  /// Debts on which plans break: ties, zeros, disputes, urgent kinds, running arrangements.
  fileprivate static func awkward(_ id: String, using random: inout SeededGenerator) -> Debt {
    let owed = Money.awkward(using: &random).cents
    let kinds: [Kind] = [.rent, .energy, .other, .other, .loan, .fine]
    let interest: [InterestTerms] = [.none, .none, .statutory, .contract(Rate(percent: 12))]
    let runs = Int.random(in: 0..<5, using: &random) == 0
    return .example(
      id, owed: owed, kind: kinds.randomElement(using: &random) ?? .other,
      interest: interest.randomElement(using: &random) ?? .none,
      disputed: [0, 0, 1, owed].randomElement(using: &random).map { min($0, owed) } ?? 0,
      arrangement: runs
        ? Arrangement(
          monthly: Money(cents: .random(in: 1...5_000, using: &random)), dueDay: nil, from: nil,
          isKept: .random(using: &random)) : nil)
  }
}
