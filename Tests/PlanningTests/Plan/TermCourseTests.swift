import Domain
import Planning
import Rules
import TestSupport
import Testing

/// The least a month that ends within so many months, with the interest of those months.
@Suite struct TermCourseTests {
  private static let today = LocalDate.day("2026-11-30")

  private static func course(_ debt: Debt) throws -> TermCourse {
    try TermCourse(
      of: debt, on: today, law: .shipped, dueDates: DueDates(dayOfMonth: 28, notBefore: today))
  }

  /// How many terms of `monthly` it takes; nil where it does not end.
  private static func terms(_ debt: Debt, paying monthly: Money) throws -> Int? {
    let repayment = Repayment.of(
      try debt.account(on: today, law: .shipped), monthly: monthly,
      dueDates: DueDates(dayOfMonth: 28, notBefore: today))
    return if case .ends(let instalments) = repayment { instalments.terms } else { nil }
  }

  /// 1,182.40 at 4 percent: a twelfth is 98.54, which leaves a thirteenth term.
  @Test func interestIsPaidWithinTheMonthsToo() throws {
    var debt = Debt.example("d1", owed: 118_240, kind: .other, interest: .statutory)
    (debt.statedOn, debt.dueDate) = (Self.today, Self.today)
    #expect(try Self.terms(debt, paying: Money(cents: 98_54)) == 13)
    let least = try Self.course(debt).least(within: 12)
    #expect(try Self.terms(debt, paying: least) == 12)
    #expect(try Self.terms(debt, paying: least - Money(cents: 1)) == 13)
    #expect(least > Money(cents: 98_54) && least < Money(cents: 101_00))
  }

  @Test func itIsTheLeastThatEndsInTime() throws {
    var found = 0
    for seed in 0..<400 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let kind = [Debt.Kind.energy, .tax, .loan, .other].randomElement(using: &random) ?? .other
      let owed =
        [1, 2, 99, 100, 2_400, 45_000, 118_240, 670_000].randomElement(using: &random) ?? 1
      let rates = [
        Debt.InterestTerms.statutory, .contract(Rate(percent: 14)), .contract(Rate(percent: 60)),
        .none,
      ]
      var debt = Debt.example(
        "d1", owed: owed, kind: kind,
        interest: kind == .tax ? .statutory : rates.randomElement(using: &random) ?? .none)
      debt.parts.interest = Money(cents: [0, 0, 3_333].randomElement(using: &random) ?? 0)
      debt.parts.collectionCosts = Money(cents: [0, 4_000].randomElement(using: &random) ?? 0)
      debt.statedOn = [Self.today, .day("2024-02-29")].randomElement(using: &random)
      debt.dueDate = [Self.today, .day("2024-02-29"), .day("2025-12-31")]
        .randomElement(using: &random)
      let months = [1, 2, 3, 12, 24, 36, 240].randomElement(using: &random) ?? 12
      let account = try debt.account(on: Self.today, law: .shipped)
      let total = account.balance.total
      guard total > .zero else { continue }
      let least = try Self.course(debt).least(within: months)
      #expect(least > .zero && least <= total, "seed \(seed)")
      guard least < total else { continue }
      found += 1
      let step = kind == .tax ? 1_00 : 1
      let ends = try #require(try Self.terms(debt, paying: least), "seed \(seed)")
      #expect(ends <= months, "seed \(seed)")
      for more in [1, 50, 99, 100, 1_37] {
        let ends = try Self.terms(debt, paying: least + Money(cents: more)) ?? .max
        #expect(ends <= months, "seed \(seed), \(more) cents more")
      }
      let less = least - Money(cents: step)
      guard less > .zero else { continue }
      #expect(try Self.terms(debt, paying: less) ?? .max > months, "seed \(seed)")
    }
    #expect(found > 200)
  }
}
