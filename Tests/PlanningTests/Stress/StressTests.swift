import Domain
import Rules
import TestSupport
import Testing

@testable import Planning

@Suite struct StressTests {
  private func months(_ problem: RandomProblem, start: Int) -> StressMonths {
    return StressMonths(
      of: problem.plan,
      terms: StressTerms(
        start: Money(cents: start), unexpected: Money(cents: 30_000), lowIncome: Rate(percent: 20),
        allowanceMonths: 3, months: 36))
  }

  @Test func aCentMoreOrLessBreaksThePlan() throws {
    let cent = Money(cents: 1)
    for seed in 0..<60 as Range<UInt64> {
      let problem = try RandomProblem(seed: seed)
      for start in [0, 50_000, 250_000] {
        let months = months(problem, start: start)
        let test = StressTest(of: months, paying: problem.plan.monthly)
        let start = Money(cents: start)
        if let largest = test.largestMonthly, months.paidMonths > 0 {
          #expect(StressTest.survives(months, paying: largest, from: start), "seed \(seed)")
          #expect(!StressTest.survives(months, paying: largest + cent, from: start), "seed \(seed)")
        } else {
          #expect(
            months.paidMonths == 0 || !StressTest.survives(months, paying: .zero, from: start))
        }
        let monthly = problem.plan.monthly
        #expect(StressTest.survives(months, paying: monthly, from: test.neededStart))
        if test.neededStart > .zero {
          #expect(!StressTest.survives(months, paying: monthly, from: test.neededStart - cent))
        }
        #expect(test.survives == StressTest.survives(months, paying: monthly, from: start))
        #expect(test.survives == (test.neededStart <= start), "seed \(seed)")
      }
    }
  }

  @Test func eachVerdictIsTheWorstMonth() throws {
    let dossier = Dossier.example(capacity: 10_000, debts: [.example("d1", owed: 120_000)])
    let plan = try Plan(for: dossier, on: .day("2026-11-21"), by: .proportional, law: .shipped)
    let test = StressTest(of: plan, terms: .usual)
    #expect(
      test.verdicts.map(\.tried.code) == [
        "asPlanned", "lowIncome", "unexpectedBill", "lowIncome+unexpectedBill",
      ])
    #expect(test.verdicts[0].survives)
    let bill = test.verdicts[2]
    #expect(bill.breaks == Month(iso: "2026-12") && bill.missing == Money(cents: 30_000))
    #expect(test.neededStart == Money(cents: 30_000 + 32_000))
  }

  /// The sums that are printed lead to the very figures of the verdicts.
  @Test func everyVerdictFollowsFromItsSums() throws {
    for seed in 0..<40 as Range<UInt64> {
      let problem = try RandomProblem(seed: seed)
      let test = StressTest(
        of: problem.plan, terms: .usual)
      let trace = StressTrace(
        of: problem.plan, terms: .usual)
      for verdict in test.verdicts {
        let sums = trace.sums(of: verdict, paying: test.monthly)
        for sum in sums {
          let effects = sum.effects.map(\.taken).sum()
          #expect(sum.start + sum.left - sum.creditors - effects == sum.balance, "seed \(seed)")
        }
        let (first, deepest) = (try #require(sums.first), try #require(sums.last))
        guard let breaks = verdict.breaks else {
          #expect(deepest.balance >= .zero, "seed \(seed)")
          continue
        }
        #expect(first.month == breaks && first.balance == -verdict.missing, "seed \(seed)")
        #expect(deepest.balance == -verdict.deepest, "seed \(seed)")
      }
      let lowest = try #require(trace.lowest(paying: test.monthly, from: .zero))
      #expect(max(.zero, -lowest.balance) == test.neededStart, "seed \(seed)")
    }
  }

  @Test func withoutChancesEveryRunIsThePlan() throws {
    let none = StressChances(low: .zero, bill: .zero, late: .zero, allowance: .zero)
    for seed in 0..<40 as Range<UInt64> {
      let problem = try RandomProblem(seed: seed)
      let months = months(problem, start: 0)
      let run = StressSimulation(
        of: months, paying: problem.plan.monthly,
        draw: StressDraw(terms: months.terms, chances: none, runs: 10, seed: seed))
      let stands = months.lowest(.asPlanned, paying: problem.plan.monthly, from: .zero) >= 0
      #expect(run.survived == (stands ? 10 : 0), "seed \(seed)")
    }
  }

  @Test func everyRunIsCountedOnceAndTheSeedDecides() throws {
    let problem = try RandomProblem(seed: 7)
    let months = months(problem, start: 60_000)
    func run(_ seed: UInt64) -> StressSimulation {
      StressSimulation(
        of: months, paying: problem.plan.monthly,
        draw: StressDraw(terms: months.terms, chances: .usual, runs: 2_000, seed: seed))
    }
    #expect(run(1) == run(1))
    #expect(run(1) != run(2))
    #expect(run(1).survived + run(1).firstBreaks.reduce(0, +) == 2_000)
  }

  @Test func aCertainBillComesEveryMonth() throws {
    let dossier = Dossier.example(capacity: 10_000, debts: [.example("d1", owed: 120_000)])
    let plan = try Plan(for: dossier, on: .day("2026-11-21"), by: .proportional, law: .shipped)
    let terms = StressTerms(
      start: Money(cents: 90_000), unexpected: Money(cents: 30_000), lowIncome: .zero,
      allowanceMonths: 1, months: 12)
    let chances = StressChances(
      low: .zero, bill: Rate(percent: 100), late: .zero, allowance: .zero)
    let run = StressSimulation(
      of: plan,
      draw: StressDraw(terms: terms, chances: chances, runs: 5, seed: 1))
    // Three bills are paid from the start money; the fourth is not.
    #expect(run.survived == 0 && run.firstBreaks[3] == 5)
  }
}
