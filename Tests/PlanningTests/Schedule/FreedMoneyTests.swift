import Domain
import Planning
import Rules
import TestSupport
import Testing

@Suite struct FreedMoneyTests {
  private func schedule(_ strategy: Strategy, _ dossier: Dossier) throws -> Schedule {
    let plan = try Plan(for: dossier, on: .day("2026-11-21"), by: strategy, law: .shipped)
    return Schedule(of: plan, freed: .passOn)
  }

  private func steps(_ schedule: Schedule) -> [String] {
    schedule.stepUps.map { "\($0.month.iso) \($0.debt.text) \($0.after.cents)" }
  }

  /// 300.00, 900.00 at 12% and 600.00: who is next depends on the strategy.
  private var three: Dossier {
    .example(
      capacity: 30_000,
      debts: [
        .example("d1", owed: 30_000),
        .example("d2", owed: 90_000, interest: .contract(Rate(percent: 12))),
        .example("d3", owed: 60_000),
      ])
  }

  @Test func smallestFirstGoesOnWithTheNextSmallest() throws {
    #expect(
      steps(try schedule(.smallestFirst, three)) == [
        "2027-01 d3 30000", "2027-03 d2 30000",
      ])
  }

  @Test func dearestFirstGoesOnWithTheNextDearest() throws {
    // The last of the dear debt leaves most of its month in the account.
    #expect(
      steps(try schedule(.dearestFirst, three)) == ["2027-04 d1 30000", "2027-05 d3 30000"])
  }

  @Test func proportionalGoesOnInProportion() throws {
    let dossier = Dossier.example(
      capacity: 9_000,
      debts: [
        .example("d1", owed: 9_000, kind: .rent), .example("d2", owed: 40_000),
        .example("d3", owed: 80_000),
      ])
    var schedule = try schedule(.proportional, dossier)
    #expect(schedule.stepUps.map(\.debt) == [ID("d2"), ID("d3")])
    let more = schedule.stepUps.map { $0.after - $0.before }
    #expect(more.sum() == Money(cents: 750) && more[0] == Money(cents: 250))
    schedule = try self.schedule(.equal, dossier)
    let equal = schedule.stepUps.filter { $0.month == schedule.stepUps[0].month }
    #expect(equal.map { $0.after - $0.before } == [Money(cents: 4_125)])
  }

  /// What is urgent and was not covered comes before all others when money comes free.
  @Test func urgentArrearsThatFellShortComeFirst() throws {
    let running = Debt.Arrangement(
      monthly: Money(cents: 5_000), dueDay: 28, from: nil, isKept: true)
    let dossier = Dossier.example(
      capacity: 10_000,
      debts: [
        .example("d1", owed: 120_000, kind: .rent),
        .example("d2", owed: 10_000, arrangement: running), .example("d3", owed: 50_000),
      ])
    for strategy in Strategy.allCases {
      let first = try #require(try schedule(strategy, dossier).stepUps.first)
      #expect(first.debt == ID("d1") && first.after == Money(cents: 10_000), "\(strategy)")
    }
  }

  @Test func nobodyEverGetsLessAndEveryStepIsHandedOverOnce() throws {
    for seed in 0..<40 as Range<UInt64> {
      let dossier = try RandomProblem(seed: seed).dossier
      for strategy in Strategy.allCases {
        let plan = try Plan(for: dossier, on: .day("2026-11-21"), by: strategy, law: .shipped)
        let schedule = Schedule(of: plan, freed: .passOn)
        var amounts = Dictionary(
          uniqueKeysWithValues: plan.offers.map { ($0.debt, $0.monthly) })
        for step in schedule.stepUps {
          #expect(step.after > step.before && step.before == amounts[step.debt], "seed \(seed)")
          amounts[step.debt] = step.after
        }
        for handover in schedule.handovers {
          let steps = schedule.stepUps.filter { $0.month == handover.month }
          let more = steps.map { $0.after - $0.before }.sum()
          #expect(more + handover.allocation.left == handover.free, "seed \(seed) \(strategy)")
        }
        #expect(Set(schedule.stepUps.map(\.month)) == Set(schedule.handovers.map(\.month)))
        for row in schedule.rows {
          let pool = plan.pool(in: row.month)
          #expect(row.paid + row.kept == max(row.paid, pool), "seed \(seed) \(strategy)")
          #expect(row.paid <= (plan.isInSteps ? pool : plan.monthly), "seed \(seed) \(strategy)")
        }
      }
    }
  }
}

extension Plan {
  /// What there is for creditors in a month: one amount, or that of its step and what comes besides.
  func pool(in month: Month) -> Money {
    guard let ahead else { return min(monthly, capacity) }
    return ahead.amount(in: month) + ahead.extra(in: month)
  }
}
