import Domain
import Planning
import Rules
import TestSupport
import Testing

@Suite struct BudgetTests {
  private let today = LocalDate.day("2026-11-21")

  private func budget(_ change: (inout Dossier) -> Void) -> Budget {
    var dossier = Dossier.empty(in: .dutch)
    change(&dossier)
    return Budget(of: dossier, on: today)
  }

  /// 85.00 a week is 368.333… a month: down as income, up as a cost.
  @Test(arguments: [
    (Frequency.week, 8_500, 36_833, 36_834),
    (.fourWeeks, 55_800, 60_450, 60_450),
    (.month, 8_500, 8_500, 8_500),
    (.twoMonths, 5_001, 2_500, 2_501),
    (.quarter, 101_600, 33_866, 33_867),
    (.halfYear, 18_000, 3_000, 3_000),
    (.year, 31_201, 2_600, 2_601),
  ])
  func roundsIncomeDownAndCostsUp(every: Frequency, cents: Int, income: Int, cost: Int) {
    let budget = budget {
      $0.settings.countsYearlyIncome = true
      $0.incomes = [.example("i1", cents, every: every)]
      $0.costs = [.example("k1", cents, every: every)]
    }
    #expect(budget.income == Money(cents: income))
    #expect(budget.allCosts == Money(cents: cost))
  }

  @Test func countsOnTheLowAmount() {
    let budget = budget { $0.incomes = [.example("i1", 200_000, every: .month, low: 150_000)] }
    #expect(budget.income == Money(cents: 150_000))
  }

  @Test func keepsYearlyIncomeApartUnlessTheSettingCountsIt() {
    func income(counted: Bool) -> Money {
      budget {
        $0.settings.countsYearlyIncome = counted
        $0.incomes = [.example("i1", 120_000, every: .year, kind: .holidayPay, month: 5)]
      }.income
    }
    #expect(income(counted: false) == .zero)
    #expect(income(counted: true) == Money(cents: 10_000))
  }

  @Test func capacityIsNeverBelowZeroAndTheShortfallIsSaid() {
    for (left, capacity, shortfall) in [(1, 1, 0), (0, 0, 0), (-1, 0, 1), (-30_069, 0, 30_069)] {
      let budget = Budget(of: .example(capacity: left, debts: []), on: today)
      #expect(budget.capacity == Money(cents: capacity))
      #expect(budget.shortfall == Money(cents: shortfall))
    }
  }

  @Test func theReserveComesOffFirst() {
    let budget = budget {
      $0.reserve = Money(cents: 5_000)
      $0.incomes = [.example("i1", 12_000, every: .month)]
    }
    #expect(budget.left == Money(cents: 7_000))
    // Of so little income the law takes a twentieth.
    #expect(budget.capacity == Money(cents: 600))
  }

  @Test func whatIsSetAsideForRareBillsIsApart() {
    let budget = budget {
      $0.costs = [
        .example("k1", 10_000, every: .month), .example("k2", 12_000, every: .year, month: 3),
        .example("k3", 3_000, every: .quarter, month: 1),
      ]
    }
    #expect(budget.monthlyCosts == Money(cents: 10_000))
    #expect(budget.setAside == Money(cents: 2_000))
  }

  @Test(
    arguments: [
      (nil, "2026-11-20", 0), (nil, "2026-11-21", 10_000), ("2026-11-21", nil, 10_000),
      ("2026-11-22", nil, 0),
    ] as [(String?, String?, Int)])
  func incomeCountsOnlyWhileItHolds(from: String?, to: String?, expected: Int) throws {
    let period = try #require(
      Period(from: from.map { LocalDate.day($0) }, to: to.map { LocalDate.day($0) }))
    let budget = budget {
      $0.incomes = [.example("i1", 10_000, every: .month, period: period)]
    }
    #expect(budget.income == Money(cents: expected))
  }

  @Test func aCostThatStartsWithinAYearCountsAlready() throws {
    for (from, expected) in [("2027-11-21", 10_000), ("2027-11-22", 0)] {
      let period = try #require(Period(from: .day(from), to: nil))
      let budget = budget {
        $0.costs = [.example("k1", 10_000, every: .month, period: period)]
      }
      #expect(budget.allCosts == Money(cents: expected))
    }
  }
}

@Suite struct YearViewTests {
  private let today = LocalDate.day("2026-11-21")

  private func year(_ dossier: Dossier) throws -> YearView {
    try Plan(for: dossier, on: today, by: .proportional, law: .shipped).year
  }

  @Test func spreadAmountsAddUpToExactlyAYear() throws {
    var dossier = Dossier.empty(in: .dutch)
    dossier.incomes = [.example("i1", 8_501, every: .week)]
    dossier.costs = [.example("k1", 8_501, every: .fourWeeks)]
    let rows = try year(dossier).rows
    #expect(rows.map(\.income).sum() == Money(cents: 8_501 * 52))
    #expect(rows.map(\.costs).sum() == Money(cents: 8_501 * 13))
  }

  @Test func rareBillsFallInTheirOwnMonths() throws {
    var dossier = Dossier.empty(in: .dutch)
    dossier.costs = [.example("k1", 6_150, every: .quarter, month: 2)]
    let months = try year(dossier).rows.filter { $0.costs > .zero }.map(\.month.iso)
    #expect(months == ["2027-02", "2027-05", "2027-08", "2027-11"])
  }

  /// 120.00 a year is set aside as 10.00 a month; the bill in the second month finds 20.00.
  @Test func namesTheMonthThatDipsAndTheWayOut() throws {
    var dossier = Dossier.example(capacity: 5_000, debts: [])
    dossier.costs.append(.example("k2", 12_000, every: .year, month: 1))
    let dip = try #require(try year(dossier).dip)
    #expect(dip.first.iso == "2027-01")
    #expect(dip.missing == Money(cents: 10_000))
    #expect(dip.bills.map(\.id) == [ID("k2")] && dip.deepestBills == dip.bills)
    #expect(dip.holdBack == Money(cents: 5_000))
    #expect(!dip.canHoldBack)
  }

  @Test func holdingBackWhatItSaysPreventsTheDip() throws {
    for seed in UInt64(0)..<500 {
      var random = SeededGenerator(seed: seed)
      var dossier = Dossier.example(
        capacity: .random(in: 0...60_000, using: &random), debts: [])
      dossier.costs.append(
        .example(
          "k2", .random(in: 1...200_000, using: &random), every: .year,
          month: .random(in: 1...12, using: &random)))
      guard let dip = try year(dossier).dip, dip.canHoldBack else { continue }
      dossier.reserve += dip.holdBack
      #expect(try year(dossier).dip == nil, "seed \(seed)")
      dossier.reserve -= Money(cents: 1)
      #expect(try year(dossier).dip != nil, "seed \(seed): a cent less would do")
    }
  }

  /// A twelfth of the holiday pay is in what the law asks each month: of the sum itself it asks nothing more.
  @Test func holidayPayIsAskedOnce() throws {
    var dossier = Dossier.realistic(leaving: 200_000, debts: [.example("d1", owed: 900_000)])
    dossier.reserve = Money(cents: 2_500)
    // Creditors cannot reach it, so that more is left than the law asks.
    dossier.incomes.append(.example("i3", 90_000, every: .month, kind: .rentAllowance))
    dossier.incomes.append(.example("i2", 185_000, every: .year, kind: .holidayPay, month: 5))
    let plan = try Plan(of: .of(dossier, on: .day("2026-11-30"), law: .shipped), by: .proportional)
    #expect(plan.budget.holdsHolidayPay == Money(cents: 15_416))
    let windfall = try #require(plan.year.windfalls.first)
    #expect(windfall.toReserve == Money(cents: 30_000))
    #expect(windfall.toCreditors == .zero && windfall.kept == Money(cents: 155_000))
    // Without it the monthly amount is that much lower.
    dossier.incomes.removeLast()
    let without = try Plan(
      of: .of(dossier, on: .day("2026-11-30"), law: .shipped), by: .proportional)
    let less = plan.capacity - without.capacity
    #expect(less >= Money(cents: 14_600) && less <= Money(cents: 15_416))
  }

  /// Where less is left than the law asks, of a yearly sum it asks what is missing of a year.
  @Test func aYearlySumGoesToCreditorsAsFarAsTheLawAsks() throws {
    for capacity in [0, 1, 5_000, 20_000, 40_000, 67_421, 90_000, 200_000] {
      var dossier = Dossier.realistic(leaving: capacity, debts: [.example("d1", owed: 9_000_000)])
      dossier.incomes.append(.example("i2", 900_000, every: .year, kind: .other, month: 5))
      let budget = Budget(of: try .of(dossier, on: .day("2026-11-30"), law: .shipped))
      let plan = try Plan(
        of: .of(dossier, on: .day("2026-11-30"), law: .shipped), by: .proportional)
      let windfall = try #require(plan.year.windfalls.first)
      let room = try #require(budget.room).room
      #expect(windfall.toReserve + windfall.toCreditors + windfall.kept == windfall.amount)
      #expect(windfall.toCreditors <= (room * 12 - plan.capacity * 12).orZero, "\(capacity)")
    }
  }

  @Test func aWindfallFillsTheReserveFirst() throws {
    var dossier = Dossier.example(capacity: 5_000, debts: [])
    dossier.reserve = Money(cents: 1_000)
    dossier.incomes.append(
      .example("i2", 30_000, every: .year, kind: .holidayPay, payDay: 24, month: 5))
    let windfall = try #require(try year(dossier).windfalls.first)
    #expect(windfall.month.iso == "2027-05")
    #expect(windfall.toReserve == Money(cents: 12_000))
    #expect(windfall.toCreditors == Money(cents: 18_000))
  }
}
