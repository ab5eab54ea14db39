import Domain
import Rules
import TestSupport
import Testing

@testable import Planning

@Suite struct DistanceToBestTests {
  private static let today = LocalDate.day("2026-11-21")

  private func distance(_ dossier: Dossier) throws -> DistanceToBest? {
    let comparison = try StrategyComparison(of: dossier, on: Self.today, law: .shipped)
    return try DistanceToBest(of: comparison)
  }

  private func problem(_ dossier: Dossier) throws -> BestProblem {
    let plan = try Plan(for: dossier, on: Self.today, by: .proportional, law: .shipped)
    return try #require(try BestProblem(of: plan))
  }

  @Test func noStrategyBeatsTheBest() throws {
    var compared = 0
    for seed in 0..<30 as Range<UInt64> {
      guard let distance = try distance(try RandomProblem(seed: seed).dossier) else { continue }
      for row in distance.rows {
        #expect(row.smallestShare <= distance.fairestShare, "seed \(seed) \(row.strategy)")
        if let month = row.urgentMonths, let soonest = distance.urgentSoonest {
          #expect(month >= soonest, "seed \(seed) \(row.strategy)")
        }
        guard let best = row.best, let more = row.moreInterest, let later = row.later else {
          continue
        }
        compared += 1
        #expect(more >= .zero && later >= 0, "seed \(seed) \(row.strategy)")
        #expect(best.leastInterest <= best.interest, "seed \(seed) \(row.strategy)")
      }
    }
    #expect(compared > 60)
  }

  /// A strategy that ends is judged, by the very figures that its plan prints.
  @Test func everyPlanThatEndsIsMeasured() throws {
    for seed in 0..<30 as Range<UInt64> {
      let dossier = try RandomProblem(seed: seed).dossier
      guard let distance = try distance(dossier) else { continue }
      for row in distance.rows {
        let plan = try Plan(for: dossier, on: Self.today, by: row.strategy, law: .shipped)
        let open = Set(dossier.debts.filter { Claim($0).isOpen }.map(\.id))
        let outcomes = plan.course.outcomes.filter { open.contains($0.debt) }
        let ends = outcomes.allSatisfy { $0.left == .zero }
        #expect((row.figures != nil) == ends, "seed \(seed) \(row.strategy)")
        guard let figures = row.figures else { continue }
        if plan.course.ends {
          #expect(figures.interest == plan.course.totalInterest, "seed \(seed) \(row.strategy)")
        }
        #expect((row.best != nil), "seed \(seed) \(row.strategy)")
      }
    }
  }

  /// With one debt there is one way: every strategy is the best.
  @Test func withOneDebtEveryWayIsTheBest() throws {
    let dossier = Dossier.example(
      capacity: 10_000,
      debts: [.example("d1", owed: 120_000, interest: .contract(Rate(percent: 12)))])
    let distance = try #require(try distance(dossier))
    for row in distance.rows {
      #expect(row.moreInterest == .zero && row.later == 0)
      #expect(row.smallestShare == distance.fairestShare)
    }
    #expect(distance.unproven <= Money(cents: 10))
  }

  /// 100.00 without interest and 1,000.00 at 12%, with 200.00 a month; the terms fall on 28 December and
  /// then on the 26th. Paying the dear one first costs 12.16 (37 days) + 7.74 + 6.32 + 3.92 + 2.35 + 0.32;
  /// the small one first costs 12.16 + 8.70 + 7.35 + 4.86 + 3.39 + 1.35.
  @Test func aWayThatWaitsWithTheDearDebtCostsMore() throws {
    let dossier = Dossier.example(
      capacity: 20_000,
      debts: [
        .example("d1", owed: 10_000),
        .example("d2", owed: 100_000, interest: .contract(Rate(percent: 12))),
      ])
    let distance = try #require(try distance(dossier))
    let dearest = try #require(distance.row(of: .dearestFirst))
    let smallest = try #require(distance.row(of: .smallestFirst))
    #expect(dearest.best?.interest == Money(cents: 3_281))
    #expect(dearest.moreInterest == .zero && dearest.later == 1)
    let more = try #require(smallest.moreInterest)
    #expect(more == Money(cents: 500) && smallest.later == 0)
  }

  /// A fine of 1,100.00 and a tax of 900.00, both in twelve months: 2,000.00 of 12 x 160.00.
  @Test func rulesThatClashAreNamedAndACentDecides() throws {
    func debts() -> [Debt] {
      [.example("d1", owed: 110_000, kind: .fine), .example("d2", owed: 90_000, kind: .tax)]
    }
    let clash = try #require(try distance(.example(capacity: 16_000, debts: debts())))
    #expect(
      clash.withinRules
        == .clash([ID("d1"), ID("d2")], month: 12, missing: Money(cents: 8_000)))
    let short = try #require(try distance(.example(capacity: 16_666, debts: debts())))
    #expect(
      short.withinRules == .clash([ID("d1"), ID("d2")], month: 12, missing: Money(cents: 8)))
    let fits = try #require(try distance(.example(capacity: 16_667, debts: debts())))
    guard case .best(let figures) = fits.withinRules else {
      Issue.record("\(fits.withinRules)")
      return
    }
    #expect(figures.months == 12)
  }

  @Test func whatRunsGoesOffTheMoneyUntilItEnds() throws {
    let running = Debt.Arrangement(
      monthly: Money(cents: 3_000), dueDay: 28, from: nil, isKept: true)
    let dossier = Dossier.example(
      capacity: 10_000,
      debts: [.example("d1", owed: 8_000, arrangement: running), .example("d2", owed: 90_000)])
    let problem = try problem(dossier)
    #expect(problem.debts == [ID("d2")])
    // The first term of the arrangement falls in the month of the plan itself.
    #expect(problem.free.budget == .each([7_000, 7_000, 10_000]))
  }

  @Test func urgentDebtsComeNoLaterInTheBest() throws {
    let dossier = Dossier.example(
      capacity: 10_000,
      debts: [
        .example("d1", owed: 60_000, kind: .rent),
        .example("d2", owed: 60_000, interest: .contract(Rate(percent: 14))),
      ])
    let distance = try #require(try distance(dossier))
    #expect(distance.urgentSoonest == 6)
    let urgent = try #require(distance.row(of: .urgentFirst))
    let dearest = try #require(distance.row(of: .dearestFirst))
    #expect(urgent.urgentMonths == 6 && dearest.urgentMonths == 12)
    // Who lets the rent wait till month 12 is held against a best that may do so too.
    let (slow, fast) = (try #require(dearest.best), try #require(urgent.best))
    #expect(slow.interest < fast.interest)
  }

  @Test func whatNeverEndsIsProvenNotToEnd() throws {
    let debts = [Debt.example("d1", owed: 1_200_000, interest: .contract(Rate(percent: 12)))]
    let never = try #require(try distance(.example(capacity: 12_000, debts: debts)))
    #expect(never.endsNever && never.withinRules == .nothingEnds)
    #expect(never.rows.allSatisfy { $0.best == nil && $0.figures == nil })
    let ends = try #require(try distance(.example(capacity: 12_500, debts: debts)))
    #expect(!ends.endsNever && ends.rows.allSatisfy { $0.best != nil })
  }

  /// Interest on interest of a debt that is never paid stops before it can overflow.
  @Test func aHopelessDebtIsFollowedForFiftyYears() throws {
    let running = Debt.Arrangement(
      monthly: Money(cents: 100), dueDay: 28, from: nil, isKept: true)
    let dossier = Dossier.example(
      capacity: 1_000,
      debts: [
        .example(
          "d1", owed: 500_000, interest: .contract(Rate(percent: 100)), arrangement: running),
        .example("d2", owed: 400_000, interest: .contract(Rate(percent: 99))),
        .example("d3", owed: 500_000),
      ])
    let distance = try #require(try distance(dossier))
    #expect(distance.endsNever && distance.rows.allSatisfy { $0.figures == nil })
  }

  @Test func withoutMoneyThereIsNothingToCompare() throws {
    #expect(try distance(.example(capacity: 0, debts: [.example("d1", owed: 100)])) == nil)
    #expect(try distance(.example(capacity: 1_000, debts: [])) == nil)
  }
}
