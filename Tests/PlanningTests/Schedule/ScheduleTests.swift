import Domain
import Planning
import Rules
import TestSupport
import Testing

@Suite struct ScheduleTests {
  private func schedule(
    _ dossier: Dossier, _ freed: FreedMoney
  ) throws -> (Plan, Schedule) {
    let plan = try Plan(for: dossier, on: .day("2026-11-21"), by: .proportional, law: .shipped)
    return (plan, Schedule(of: plan, freed: freed))
  }

  @Test func everyCentIsAccountedFor() throws {
    for seed in 0..<120 as Range<UInt64> {
      let problem = try RandomProblem(seed: seed)
      for freed in FreedMoney.allCases {
        let schedule = Schedule(of: problem.plan, freed: freed)
        for row in schedule.rows {
          let pool = problem.plan.pool(in: row.month)
          #expect(row.paid + row.kept == max(row.paid, pool), "seed \(seed) \(row.month)")
          let most = problem.plan.isInSteps ? pool : problem.plan.monthly
          #expect(row.paid <= most, "seed \(seed) \(row.month)")
          #expect(row.kept >= .zero, "seed \(seed) \(row.month)")
        }
        for outcome in schedule.outcomes {
          let payments = schedule.rows.flatMap(\.payments).filter { $0.debt == outcome.debt }
          #expect(payments.map(\.paid).sum() == outcome.paid, "seed \(seed)")
          #expect(payments.map(\.interest).sum() == outcome.interest, "seed \(seed)")
          if let last = payments.last { #expect(last.left == outcome.left, "seed \(seed)") }
          if case .paid = outcome.end { #expect(outcome.left == .zero, "seed \(seed)") }
        }
      }
    }
  }

  /// The letters promise what the plan says: kept money leaves every debt exactly as computed there.
  @Test func withoutStepUpsADebtRunsAsThePlanSays() throws {
    for seed in 0..<120 as Range<UInt64> {
      let problem = try RandomProblem(seed: seed)
      let schedule = Schedule(of: problem.plan, freed: .keep)
      #expect(schedule.stepUps.isEmpty)
      for (offer, outcome) in zip(problem.plan.offers, schedule.outcomes) {
        switch offer.repayment {
        case .ends(let terms) where terms.terms > Schedule.longest - 12:
          #expect(outcome.end != .waits, "more months than a schedule counts")
        case .ends(let terms):
          #expect(outcome.end == .paid(terms.lastDue.inMonth), "seed \(seed) \(offer.debt)")
          #expect(outcome.interest == terms.interest && outcome.paid == terms.total)
        case .never:
          guard case .never(let interest) = outcome.end else {
            Issue.record("seed \(seed): \(outcome.end)")
            continue
          }
          #expect(interest >= offer.monthly, "seed \(seed)")
        case .tooLong: #expect(outcome.end == .tooLong)
        case nil: #expect(outcome.end == (offer.owed == .zero ? .nothingOwed : .waits))
        }
      }
    }
  }

  @Test func passingOnIsNeverSlowerAndNeverDearer() throws {
    for seed in 0..<120 as Range<UInt64> {
      let problem = try RandomProblem(seed: seed)
      let kept = Schedule(of: problem.plan, freed: .keep)
      let passed = Schedule(of: problem.plan, freed: .passOn)
      guard let last = kept.debtFree else { continue }
      #expect(passed.debtFree.map { $0 <= last } ?? false, "seed \(seed)")
      #expect(passed.totalInterest <= kept.totalInterest, "seed \(seed)")
    }
  }

  @Test func aStepUpComesTheMonthAfterADebtIsPaid() throws {
    let (_, schedule) = try schedule(
      .example(
        capacity: 10_000,
        debts: [.example("d1", owed: 20_000, kind: .energy), .example("d2", owed: 200_000)]),
      .passOn)
    #expect(schedule.rows.map(\.payments.count).first == 2)
    let step = try #require(schedule.stepUps.first)
    let paid = try #require(schedule.outcomes[0].end.month)
    #expect(step.debt == ID("d2") && step.month == paid.adding(1))
    #expect(schedule.debtFree == schedule.rows.last?.month)
    #expect(schedule.rows.count == 23 && step.after == Money(cents: 10_000))
  }

  /// Arrangements above the capacity leave to others only what there is.
  @Test func noMoreIsPassedOnThanTheCapacity() throws {
    let running = Debt.Arrangement(
      monthly: Money(cents: 8_000), dueDay: 28, from: nil, isKept: true)
    let (_, schedule) = try schedule(
      .example(
        capacity: 5_000,
        debts: [
          .example("d1", owed: 16_000, arrangement: running), .example("d2", owed: 50_000),
        ]), .passOn)
    #expect(schedule.stepUps.map(\.after) == [Money(cents: 5_000)])
    #expect(schedule.rows.suffix(10).allSatisfy { $0.paid + $0.kept == Money(cents: 5_000) })
  }

  @Test func freedMoneyEndsADebtThatInterestKeptAlive() throws {
    let debts = [
      Debt.example("d1", owed: 684_000, interest: .contract(Rate(partsPerMillion: 99_000))),
      Debt.example("d2", owed: 30_000),
    ]
    let dossier = Dossier.example(capacity: 5_800, debts: debts)
    let (_, kept) = try schedule(dossier, .keep)
    guard case .never = kept.outcomes[0].end else {
      Issue.record("\(kept.outcomes[0].end)")
      return
    }
    let (_, passed) = try schedule(dossier, .passOn)
    let growth = try #require(passed.growths.first)
    #expect(growth.debt == ID("d1") && growth.by > .zero)
    #expect(passed.outcomes[0].end.month != nil || passed.outcomes[0].left > .zero)
  }

  @Test func yearlyBillsAndHolidayPayComeEveryYear() throws {
    var dossier = Dossier.example(capacity: 10_000, debts: [.example("d1", owed: 360_000)])
    dossier.incomes.append(.example("h", 90_000, every: .year, kind: .holidayPay, month: 5))
    let (_, schedule) = try schedule(dossier, .passOn)
    let months = schedule.rows.filter { $0.cash?.occasions.isEmpty == false }.map(\.month)
    #expect(months == [Month(iso: "2027-05"), Month(iso: "2028-05"), Month(iso: "2029-05")])
    let year = try Plan(for: dossier, on: .day("2026-11-21"), by: .proportional, law: .shipped).year
    #expect(schedule.rows.prefix(12).map(\.cash?.income) == year.rows.map(\.income))
  }

  @Test func nothingOfferedIsNoRows() throws {
    let (_, schedule) = try schedule(
      .example(capacity: 0, debts: [.example("d1", owed: 1_000)]), .passOn)
    #expect(schedule.rows.isEmpty && schedule.outcomes[0].end == .waits && !schedule.ends)
  }
}

@Suite struct CashCalendarTests {
  private func calendar(
    _ dossier: Dossier, months: Int = 2, start: Int = 0
  ) throws -> CashCalendar {
    let plan = try Plan(for: dossier, on: .day("2026-11-21"), by: .proportional, law: .shipped)
    return CashCalendar(of: plan, months: months, start: Money(cents: start))
  }

  @Test func balanceIsStartPlusEverything() throws {
    for seed in 0..<100 as Range<UInt64> {
      let problem = try RandomProblem(seed: seed)
      let calendar = CashCalendar(
        of: problem.plan, months: 3, start: Money(cents: 12_345))
      let all = calendar.days.flatMap(\.entries).map(\.amount).sum()
      #expect(calendar.end == Money(cents: 12_345) + all, "seed \(seed)")
      #expect(calendar.days.map(\.day) == calendar.days.map(\.day).sorted())
      #expect(calendar.days.allSatisfy { calendar.from <= $0.day && $0.day <= calendar.through })
    }
  }

  /// Christmas 2026 is on a Friday, so wages of the 25th arrive on Monday the 28th.
  @Test func moneyArrivesOnABankWorkingDay() throws {
    let calendar = try calendar(.example(capacity: 10_000, debts: [.example("d1", owed: 90_000)]))
    let term = try #require(calendar.firstTerms.first)
    // The first term waits for it.
    #expect(term.due == .day("2026-12-28"))
    #expect(term.incomeArrives == .day("2026-12-28") && term.safeDay == .day("2026-12-28"))
    let days = calendar.days.filter { $0.entries.contains { $0.cause == .income(ID("i1")) } }
    #expect(days.map(\.day.iso) == ["2026-11-25", "2026-12-28", "2027-01-25"])
  }

  @Test func aCentLessAtTheStartEmptiesTheAccount() throws {
    for seed in 0..<100 as Range<UInt64> {
      let problem = try RandomProblem(seed: seed)
      let empty = CashCalendar(of: problem.plan, months: 2, start: .zero)
        .empty
      guard let needed = empty?.neededStart else { continue }
      let enough = CashCalendar(of: problem.plan, months: 2, start: needed)
      let less = CashCalendar(
        of: problem.plan, months: 2, start: needed - Money(cents: 1))
      #expect(enough.empty == nil && less.empty != nil, "seed \(seed)")
    }
  }
}
