import Domain
import Rules
import TestSupport
import Testing

@testable import Planning

/// The amount for creditors is the most that no month breaks.
@Suite struct ShortMonthTests {
  private static let today = LocalDate.day("2026-11-21")

  private func cents(_ amount: Int) -> Money { Money(cents: amount) }

  /// 100.00 is left, 20.00 of it is set aside for the bill of April; five months have 100.00 then.
  private func household(owed: Int = 100_000) -> Dossier {
    var dossier = Dossier.example(capacity: 10_000, debts: [.example("d1", owed: owed)])
    dossier.costs.append(.example("Wegenbelasting", 24_000, every: .year, month: 4))
    return dossier
  }

  private func plan(_ dossier: Dossier, on day: LocalDate = today) throws -> Plan {
    try Plan(for: dossier, on: day, by: .proportional, law: .shipped)
  }

  @Test func noMonthEndsBelowZero() throws {
    let plan = try plan(household())
    // 5 x (100.00 - 52.00) = 240.00.
    #expect(plan.capacity == cents(52_00) && plan.monthly == cents(52_00))
    #expect(plan.budget.left == cents(80_00) && plan.budget.keptFor == .shortMonth)
    #expect(plan.budget.short?.full == cents(80_00))
    #expect(plan.year.dip == nil)
    #expect(plan.year.rows.map(\.balance).min() == .zero)
    #expect(Realism(of: plan).findings.contains { $0.code == .shortMonth && $0.severity == .info })
  }

  /// What is there until the next income is not counted: only what is left over.
  @Test func whatIsInTheAccountCounts() throws {
    var dossier = household()
    for (told, most) in [(140_00, 80_00), (139_99, 79_99), (0, 52_00)] {
      dossier.assurances = [Assurance(.sum(.balance, cents(told)), words: nil, on: Self.today)]
      let plan = try plan(dossier)
      #expect(plan.year.start == cents(told))
      #expect(plan.year.rows.allSatisfy { $0.balance >= .zero })
      #expect(plan.capacity == cents(most))
    }
  }

  /// A balance of another month says nothing any more.
  @Test func anOldBalanceIsForgotten() throws {
    var dossier = household()
    dossier.assurances = [
      Assurance(.sum(.balance, cents(500_00)), words: nil, on: .day("2026-10-31"))
    ]
    let plan = try plan(dossier)
    #expect(plan.standing.balance == nil && plan.year.start == .zero)
    #expect(plan.capacity == cents(52_00))
  }

  /// Less a month would take more than three years: then less is offered until the first large bill, and
  /// all that is left after it.
  @Test func whereItWouldTakeTooLongItGoesInSteps() throws {
    let plan = try plan(household(owed: 250_000))
    let offer = try #require(plan.offers.first)
    #expect(plan.isInSteps && offer.monthly < cents(80_00))
    #expect(offer.changes.steps.map(\.monthly) == [cents(80_00)])
    #expect(plan.year.dip == nil && plan.course.dip == nil)
    #expect(offer.instalments.map { $0.terms <= 36 && $0.total == cents(2_500_00) } == true)
  }

  /// Where that takes too long as well nothing is offered until somebody says that the money is there.
  @Test func whereItWouldTakeTooLongTheOfferStops() throws {
    var dossier = household(owed: 287_000)
    let found = Realism(of: try plan(dossier))
    #expect(found.most == cents(80_00))
    #expect(found.verdict == .answersNeeded || found.verdict == .noOffer)
    let stop = try #require(found.findings.first { $0.code == .shortMonth })
    #expect(stop.severity == .stop && stop.lift == .reason)
    #expect(found.stops(.offer, about: ID("d1")).contains { $0.code == .shortMonth })
    #expect(found.stops(.neutral, about: ID("d1")).isEmpty)
    dossier.assurances = [
      Assurance(.anyway(code: "shortMonth", debt: nil), words: "Spaargeld", on: Self.today)
    ]
    let lifted = Realism(of: try plan(dossier))
    #expect(lifted.lifted.map(\.finding.code) == [.shortMonth])
    #expect(!lifted.findings.contains { $0.code == .shortMonth })
  }

  /// Whatever the household: where something is held back no month breaks, and one cent more a month
  /// breaks one.
  @Test func oneCentMoreBreaksAMonth() throws {
    var held = 0
    for seed in 0..<200 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      var dossier = Dossier.example(
        capacity: Int.random(in: 50_00...300_00, using: &random),
        debts: (1...Int.random(in: 1...4, using: &random)).map {
          .example("d\($0)", owed: Int.random(in: 1...300_000, using: &random))
        })
      for bill in 0..<Int.random(in: 1...3, using: &random) {
        dossier.costs.append(
          .example(
            "b\(bill)", Int.random(in: 0...40_000, using: &random),
            every: [.year, .halfYear, .quarter].randomElement(using: &random) ?? .year,
            month: Int.random(in: 1...12, using: &random)))
      }
      let standing = try Standing.of(dossier, on: Self.today, law: .shipped)
      let budget = Budget(of: standing).holdingBack(for: standing)
      guard budget.short != nil else { continue }
      held += 1
      let plan = try plan(dossier)
      #expect(plan.capacity == budget.capacity && plan.year.dip == nil, "seed \(seed)")
      #expect(plan.capacity > .zero && plan.monthly <= plan.capacity)
      var course = RoughCourse(
        of: standing, dossier.debts.map { Claim($0) }, by: Budget(of: standing))
      #expect(course.dip(paying: budget.capacity) == nil, "seed \(seed)")
      #expect(course.dip(paying: budget.capacity + cents(1)) != nil, "seed \(seed)")
    }
    #expect(held > 40)
  }

  /// Every way of dividing has the same money.
  @Test func everyStrategyHasTheSameMoney() throws {
    let plans = try Strategy.allCases.map {
      try Plan(for: household(), on: Self.today, by: $0, law: .shipped)
    }
    #expect(Set(plans.map(\.capacity)).count == 1)
  }

  // MARK: Money that goes by weeks

  private func fourWeekly(from: String?) -> Income {
    .example(
      "i1", 1_000_00, every: .fourWeeks, kind: .wages,
      period: Period(from: from.map { .day($0) }, to: nil) ?? .always)
  }

  @Test func fourWeeklyMoneyFallsOnItsDays() {
    let start = LocalDate.day("2026-12-01").inMonth
    // 4 December, 1 and 29 January, 26 February.
    let known = fourWeekly(from: "2026-11-06")
    let amounts = (0..<3).map {
      known.falls(known.amount, index: $0, after: start, rounding: .down)
    }
    #expect(amounts == [cents(1_000_00), cents(2_000_00), cents(1_000_00)])
    // A year of it is the same money, spread.
    let unknown = fourWeekly(from: nil)
    let year = (0..<12).map {
      unknown.falls(unknown.amount, index: $0, after: start, rounding: .down)
    }
    #expect(year.sum() == cents(13_000_00))
    #expect(year.first == cents(1_083_33))
  }

  @Test func nothingFallsBeforeTheFirstDay() {
    let start = LocalDate.day("2026-12-01").inMonth
    let later = fourWeekly(from: "2027-01-31")
    let amounts = (0..<4).map {
      later.falls(later.amount, index: $0, after: start, rounding: .down)
    }
    #expect(amounts == [.zero, cents(1_000_00), cents(1_000_00), cents(1_000_00)])
  }
}
