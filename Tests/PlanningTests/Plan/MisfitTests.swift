import Domain
import Rules
import TestSupport
import Testing

@testable import Planning

@Suite struct MisfitTests {
  private let today = LocalDate.day("2026-11-21")

  private func misfit(_ capacity: Int, _ debts: [Debt]) throws -> Misfit? {
    try Plan(
      for: .example(capacity: capacity, debts: debts), on: today, by: .creditorRulesFirst,
      law: .shipped
    ).misfit
  }

  private let fineAndTax = [
    Debt.example("d1", owed: 110_000, kind: .fine), .example("d2", owed: 90_000, kind: .tax),
  ]

  /// field-notes D8: 91.67 + 75.00 = 166.67 against 160.00, short 6.67.
  @Test func theFineAndTheTaxClash() throws {
    let misfit = try #require(try misfit(16_000, fineAndTax))
    #expect(misfit.missing == Money(cents: 667))
    #expect(misfit.smallestBudget == Money(cents: 16_667))
    #expect(misfit.clash.map(\.debt) == [ID("d1"), ID("d2")])
    #expect(misfit.clash.map(\.amount.cents) == [9_167, 7_500])
    #expect(
      misfit.exits == [
        .fewerAtATime(paid: [ID("d2")], waiting: [ID("d1")]),
        .longerByConsent([
          Misfit.Longer(debt: ID("d1"), monthly: Money(cents: 8_800), terms: 13),
          Misfit.Longer(debt: ID("d2"), monthly: Money(cents: 7_200), terms: 13),
        ]),
        .tokenOrPause([
          Misfit.Pause(debt: ID("d1"), longest: nil), Misfit.Pause(debt: ID("d2"), longest: nil),
        ]), .professionalHelp,
      ])
  }

  @Test func aCentDecides() throws {
    #expect(try misfit(16_666, fineAndTax)?.missing == Money(cents: 1))
    #expect(try misfit(16_667, fineAndTax) == nil)
  }

  @Test func withoutAnyMoneyThereIsNothingToFit() throws {
    #expect(try misfit(0, fineAndTax) == nil)
    #expect(try misfit(16_000, []) == nil)
  }

  /// field-notes D11: fourteen debts of at least 25 a month and 200: eight can be paid.
  @Test func fourteenAtOnceIsTooMany() throws {
    let debts = (1...14).map { number -> Debt in
      var debt = Debt.example("d\(number)", owed: 50_000)
      debt.minimum = Money(cents: 2_500)
      return debt
    }
    let misfit = try #require(try misfit(20_000, debts))
    #expect(misfit.smallestBudget == Money(cents: 35_000))
    #expect(misfit.clash.count == 9)
    guard case .fewerAtATime(let paid, let waiting) = misfit.exits.first else {
      Issue.record("no fewer at a time")
      return
    }
    #expect(paid == (1...8).map { ID("d\($0)") })
    #expect(waiting == (9...14).map { ID("d\($0)") })
  }

  @Test func whatIsUrgentIsNeverAskedToWait() throws {
    var shop = Debt.example("d2", owed: 50_000)
    shop.minimum = Money(cents: 1_000)
    let debts = [Debt.example("d1", owed: 120_000, kind: .rent), shop]
    #expect(
      try misfit(10_999, debts)?.exits.first == .fewerAtATime(paid: [ID("d1")], waiting: [ID("d2")])
    )
    #expect(
      try misfit(9_999, debts)?.exits == [
        .tokenOrPause([Misfit.Pause(debt: ID("d2"), longest: nil)]), .professionalHelp,
      ])
  }

  @Test func oneDemandAloneCanClash() throws {
    var debt = Debt.example("d1", owed: 50_000)
    debt.minimum = Money(cents: 5_001)
    let misfit = try #require(try misfit(5_000, [debt, .example("d2", owed: 10_000)]))
    #expect(misfit.clash.map(\.debt) == [ID("d1")])
    #expect(!misfit.exits.contains { if case .fewerAtATime = $0 { true } else { false } })
    debt.minimum = Money(cents: 5_000)
    #expect(try self.misfit(5_000, [debt, .example("d2", owed: 10_000)]) == nil)
  }

  /// Every set of at most ten demands is tried.
  @Test func theClashIsTheSmallestAndOfThoseTheLargest() {
    for seed in UInt64(0)..<400 {
      var random = SeededGenerator(seed: seed)
      let demands = (0..<Int.random(in: 0...10, using: &random)).map { index in
        Misfit.Demand(
          debt: ID("d\(index)"), amount: .awkward(using: &random), cause: .running)
      }
      let capacity = Money.awkward(using: &random)
      let clash = Misfit.clash(of: demands, within: capacity)
      let sets = (0..<(1 << demands.count)).map { (bits: Int) -> [Money] in
        demands.indices.filter { bits & (1 << $0) != 0 }.map { demands[$0].amount }
      }.filter { (set: [Money]) in set.sum() > capacity }
      guard let least = sets.map(\.count).min() else {
        #expect(clash.isEmpty, "seed \(seed)")
        continue
      }
      #expect(clash.count == least, "seed \(seed)")
      #expect(
        clash.map(\.amount).sum()
          == sets.filter { $0.count == least }.map { (set: [Money]) in set.sum() }.max(),
        "seed \(seed)")
    }
  }
}
