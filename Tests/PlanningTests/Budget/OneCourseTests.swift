import Domain
import Rules
import TestSupport
import Testing

@testable import Planning

/// One course of money: the year, the schedule, a bad month and the calendar hold the same money in the
/// same months, whatever the rhythm of what comes and goes.
@Suite struct OneCourseTests {
  private static let day = LocalDate.day("2026-11-21")

  @Test(arguments: UInt64(0)..<60)
  func everyScreenHoldsTheSameMonths(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let dossier = Self.household(using: &random)
    let plan = try Plan(of: Standing.of(dossier, on: Self.day, law: .shipped))
    let stress = StressMonths(of: plan, terms: .usual)
    let first = Self.day.inMonth.adding(1)
    for (index, row) in plan.year.rows.enumerated() {
      let real = RealMonth(of: dossier, budget: plan.budget, monthsAhead: index + 1)
      #expect(real.income == row.income && real.costs == row.costs, "seed \(seed) \(row.month)")
      #expect(stress.left[index] == real.left.cents, "seed \(seed) \(row.month)")
      if let cash = plan.course.row(in: row.month)?.cash { #expect(cash == real, "seed \(seed)") }
      #expect(
        row.toCreditors == plan.course.row(in: row.month)?.paid ?? .zero, "seed \(seed)")
    }
    #expect(plan.year.rows.map(\.month) == (0..<12).map { first.adding($0) })
    try check(plan, dossier, seed)
  }

  /// The days of the calendar add up to the months of the year: money that is known to come on a day.
  private func check(_ plan: Plan, _ dossier: Dossier, _ seed: UInt64) throws {
    let calendar = CashCalendar(of: plan, months: 12, start: plan.year.start)
    for row in plan.year.rows {
      let entries = calendar.days.filter { $0.day.inMonth == row.month }.flatMap(\.entries)
      func sum(_ isMeant: (CashCalendar.Cause) -> Bool) -> Money {
        entries.filter { isMeant($0.cause) }.map(\.amount).sum()
      }
      let income = sum { if case .income = $0 { true } else { false } }
      let costs = sum { if case .cost = $0 { true } else { false } }
      let paid = sum { if case .debt = $0 { true } else { false } }
      #expect(income == row.income, "seed \(seed) \(row.month)")
      #expect(costs == -row.costs, "seed \(seed) \(row.month)")
      #expect(paid == -row.toCreditors, "seed \(seed) \(row.month)")
    }
  }

  /// Weekly and four-weekly money on known Wednesdays, monthly and yearly money on days that do not move
  /// to another month, starts and ends, and a balance.
  private static func household(using random: inout SeededGenerator) -> Dossier {
    func one<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: 0..<values.count, using: &random)]
    }
    var dossier = Dossier.example(
      capacity: one([6_000, 20_000]),
      debts: (1...one([1, 3])).map { .example("d\($0)", owed: one([30_000, 90_000, 400_000])) })
    let wednesday = LocalDate.day("2026-11-04")
    let every: [Frequency] = [.week, .fourWeeks, .month, .quarter, .halfYear, .year]
    for number in 1...one([1, 2, 4]) {
      let rhythm = one(every)
      let ends: LocalDate? = one([nil, .day("2027-06-30"), .day("2027-03-15")])
      let begins: LocalDate? =
        rhythm.daysApart != nil ? wednesday : one([nil, .day("2027-02-01")])
      dossier.incomes.append(
        .example(
          "j\(number)", one([1_000, 12_345]), every: rhythm, kind: .other,
          payDay: one([3, 12, 20]),
          month: rhythm.monthsApart.map { $0 > 1 } ?? false ? one([2, 5, 9]) : nil,
          period: Period(from: begins, to: ends) ?? .always))
    }
    for number in 1...one([1, 2, 4]) {
      let rhythm = one(every)
      let isPlaced = rhythm.monthsApart.map { $0 > 1 } ?? false && one([true, true, false])
      let begins: LocalDate? =
        rhythm.daysApart != nil ? wednesday : one([nil, .day("2027-04-01"), .day("2027-12-15")])
      dossier.costs.append(
        .example(
          "l\(number)", one([700, 10_001]), every: rhythm, category: one([.other, .household]),
          month: isPlaced ? one([1, 3, 11]) : nil,
          period: Period(from: begins, to: one([nil, .day("2028-08-31")])) ?? .always))
    }
    if one([true, false]) {
      dossier.assurances = [
        Assurance(.sum(.balance, Money(cents: one([0, 45_000, 210_000]))), words: nil, on: day)
      ]
    }
    return dossier
  }
}
