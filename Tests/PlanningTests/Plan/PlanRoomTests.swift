import Domain
import Planning
import Rules
import TestSupport
import Testing

@Suite struct PlanRoomTests {
  private func plan(
    capacity: Int = 10_000, payDay: Int? = 25, _ change: (inout Dossier) -> Void = { _ in }
  ) throws -> Plan {
    let arrangement = Debt.Arrangement(
      monthly: Money(cents: 4_000), dueDay: 28, from: nil, isKept: true)
    var dossier = Dossier.example(
      capacity: capacity,
      debts: [
        .example("d1", owed: 100_000), .example("d2", owed: 10_000, arrangement: arrangement),
      ])
    dossier.incomes[0].payDay = payDay
    change(&dossier)
    return try Plan(for: dossier, on: .day("2026-11-21"), by: .proportional, law: .shipped)
  }

  /// Terms of d2: 28 November, December and January.
  @Test(arguments: [
    ("2026-11-21", 6_000), ("2027-01-28", 6_000), ("2027-01-29", 10_000),
  ])
  func whatOthersDoNotGetIsThere(day: String, cents: Int) throws {
    #expect(try plan().room(for: ID("d1"), on: .day(day)) == Money(cents: cents))
  }

  @Test func thereIsNeverLessThanNothing() throws {
    #expect(try plan(capacity: 3_000).room(for: ID("d1"), on: .day("2026-11-21")) == .zero)
  }

  /// 25 December is a bank holiday, and so are the days until Monday the 28th.
  @Test(arguments: [
    (25, "2026-11-24", "2026-11-25"), (25, "2026-11-25", "2026-12-28"),
    (25, "2026-12-27", "2026-12-28"), (31, "2027-01-29", "2027-02-01"),
    (31, "2027-02-01", "2027-03-01"),
  ])
  func incomeArrivesWhenBanksBook(payDay: Int, after: String, on day: String) throws {
    #expect(try plan(payDay: payDay).incomeArrives(after: .day(after)) == .day(day))
  }

  @Test(arguments: [
    (25, "2026-11-24", 0), (25, "2026-11-25", 6_000), (25, "2026-12-27", 6_000),
    (25, "2026-12-28", 12_000), (nil, "2026-11-30", 0), (nil, "2026-12-01", 6_000),
  ])
  func eachPayDayPutsSomethingBy(payDay: Int?, through day: String, cents: Int) throws {
    let plan = try plan(payDay: payDay)
    #expect(plan.putBy(for: ID("d1"), through: .day(day)) == Money(cents: cents))
    #expect(plan.incomeArrives(after: plan.on) == payDay.map { _ in .day("2026-11-25") })
  }

  @Test func holidayPayCountsWhenItIsThere() throws {
    let plan = try plan {
      $0.incomes.append(
        .example("i2", 50_000, every: .year, kind: .holidayPay, payDay: 24, month: 5))
    }
    let before = plan.putBy(for: ID("d1"), through: .day("2027-05-23"))
    let after = plan.putBy(for: ID("d1"), through: .day("2027-05-24"))
    #expect(after - before == plan.year.windfalls[0].toCreditors)
    #expect(after > before)
  }
}
