import Domain
import Planning
import Rules
import TestSupport
import Testing

@Suite struct StrategyComparisonTests {
  private let today = LocalDate.day("2026-11-21")

  private func compare(_ capacity: Int, _ debts: [Debt]) throws -> StrategyComparison {
    try StrategyComparison(
      of: .example(capacity: capacity, debts: debts), on: today, law: .shipped)
  }

  private func row(
    _ strategy: Strategy, _ comparison: StrategyComparison
  ) throws -> StrategyComparison.Row {
    try #require(comparison.rows.first { $0.strategy == strategy })
  }

  @Test func whatComesFreeGoesToTheOthers() throws {
    let debts = [Debt.example("d1", owed: 10_000), .example("d2", owed: 30_000)]
    let smallest = try row(.smallestFirst, compare(10_000, debts))
    #expect(
      smallest.schedule.outcomes.map(\.end.month) == ["2026-12", "2027-03"].map { Month(iso: $0) })
    #expect(smallest.months == 4)
    #expect(smallest.total == Money(cents: 40_000))
    #expect(smallest.interest == .zero)
    #expect(smallest.waiting == [ID("d2")])
    #expect(smallest.schedule.count(finishedWithin: 3) == 1)
  }

  @Test func interestRunsOverThePrincipalThatIsLeft() throws {
    let debts = [
      Debt.example("d1", owed: 120_000, interest: .contract(Rate(percent: 12)))
    ]
    let plan = try Plan(
      for: .example(capacity: 10_000, debts: debts), on: today, by: .proportional,
      law: .shipped)
    let only = try row(.proportional, compare(10_000, debts))
    #expect(only.interest == plan.totalInterest)
    #expect(only.months == plan.offers[0].instalments?.terms)
  }

  @Test func aDebtThatInterestKeepsAliveHasNoEnd() throws {
    let debts = [
      Debt.example("d1", owed: 1_200_000, interest: .contract(Rate(percent: 12)))
    ]
    let comparison = try compare(12_000, debts)
    #expect(comparison.rows.allSatisfy { $0.months == nil && $0.total == nil })
    #expect(comparison.recommended?.reasons.contains(.doesNotEnd) == true)
    #expect(try compare(12_500, debts).rows.allSatisfy { $0.months != nil })
  }

  @Test func theOneThatKeepsTheRulesIsRecommended() throws {
    let debts = [
      Debt.example("d1", owed: 110_000, kind: .fine), .example("d2", owed: 90_000, kind: .tax),
    ]
    // The fine has to be paid in three months: 33.34; the other wants 66.00.
    var other = Debt.example("d2", owed: 90_000)
    other.minimum = Money(cents: 6_600)
    let fits = try compare(10_000, [.example("d1", owed: 10_000, kind: .fine), other])
    #expect(fits.recommended?.strategy == .creditorRulesFirst)
    #expect(fits.recommended?.reasons.first == .keepsRules)
    #expect(fits.misfit == nil)
    let tight = try compare(16_000, debts)
    #expect(tight.recommended?.reasons.first == .fewestBroken(1))
    #expect(tight.misfit?.missing == Money(cents: 667))
    #expect(try row(.proportional, tight).broken == [ID("d1"), ID("d2")])
    #expect(try row(.creditorRulesFirst, tight).lacking == Money(cents: 667))
  }

  @Test func threeYearsIsTheBorder() throws {
    let debts = [Debt.example("d1", owed: 36_000)]
    #expect(
      try compare(1_000, debts).recommended?.reasons.contains(.ends(months: 36, inTime: true))
        == true)
    #expect(
      try compare(999, debts).recommended?.reasons.contains(.ends(months: 37, inTime: false))
        == true)
  }

  @Test func urgentDebtsThatAreNotCoveredAreSaid() throws {
    let debts = [Debt.example("d1", owed: 120_000, kind: .rent)]
    #expect(
      try compare(10_000, debts).recommended?.reasons.first == .coversUrgent(true))
    #expect(
      try compare(9_999, debts).recommended?.reasons.first == .coversUrgent(false))
  }

  @Test func withoutMoneyNothingIsRecommended() throws {
    #expect(try compare(0, [.example("d1", owed: 100)]).recommended == nil)
    #expect(try compare(1_000, []).recommended == nil)
  }

  @Test func theBalanceOfAMonthCountsItsBills() throws {
    var dossier = Dossier.example(capacity: 10_000, debts: [.example("d1", owed: 100_000)])
    dossier.costs.append(
      .example("k2", 24_000, every: .year, category: .transport, month: 1))
    let rows = try StrategyComparison(of: dossier, on: today, law: .shipped).rows
    // Of the capacity 20.00 a month is set aside for the bill of 240.00 in January.
    #expect(rows.allSatisfy { $0.worst?.month == LocalDate.day("2027-01-01").inMonth })
    #expect(rows.allSatisfy { $0.worst?.balance == Money(cents: -20_000) })
  }

  @Test func everyCourseAddsUp() throws {
    for seed in UInt64(0)..<60 {
      var random = SeededGenerator(seed: seed)
      let debts = Debt.several(using: &random)
      let comparison = try compare(.random(in: 0...30_000, using: &random), debts)
      let owed = debts.map { Claim($0).owed }.sum()
      for row in comparison.rows {
        guard let total = row.total, let interest = row.interest else { continue }
        #expect(total == owed + interest, "seed \(seed) \(row.strategy)")
        #expect(row.schedule.ends, "seed \(seed) \(row.strategy)")
        let most = max(row.plan.capacity, debts.map { Claim($0).running }.sum())
        #expect(row.schedule.rows.allSatisfy { $0.paid <= most }, "seed \(seed) \(row.strategy)")
      }
    }
  }
}
