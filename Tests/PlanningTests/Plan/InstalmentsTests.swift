import Domain
import Planning
import Rules
import TestSupport
import Testing

@Suite struct InstalmentsTests {
  private let dates = DueDates(dayOfMonth: 26, notBefore: .day("2026-12-05"))

  private func account(
    _ principal: Int, interest: Int = 0, costs: Int = 0, at rate: Rate = .zero
  ) throws -> OwedRun {
    var debt = Debt.example("d1", owed: principal, interest: .contract(rate))
    debt.parts.interest = Money(cents: interest)
    debt.parts.collectionCosts = Money(cents: costs)
    return try debt.account(on: .day("2026-11-26"), law: .shipped)
  }

  private func repaid(_ account: OwedRun, by monthly: Int) -> Instalments? {
    let repayment = Repayment.of(account, monthly: Money(cents: monthly), dueDates: dates)
    if case .ends(let instalments) = repayment { return instalments }
    return nil
  }

  /// CJIB 1,100 in twelve terms (field-notes D8): eleven of 91.67 and one of 91.63.
  @Test func endsWithALowerLastTerm() throws {
    let instalments = try #require(repaid(account(110_000), by: 9_167))
    #expect(instalments.terms == 12)
    #expect(instalments.last == Money(cents: 9_163))
    #expect(instalments.total == Money(cents: 110_000))
    #expect(instalments.firstDue == .day("2026-12-26"))
    #expect(instalments.lastDue == .day("2027-11-26"))
  }

  @Test func aDebtThatDividesEvenlyEndsWithAFullTerm() throws {
    let instalments = try #require(repaid(account(10_000), by: 2_500))
    #expect(instalments.terms == 4)
    #expect(instalments.last == Money(cents: 2_500))
  }

  /// field-notes D12: 3,000 at 14 % and 60 a month takes 76 payments rather than 50.
  @Test func agreesWithThePublishedCaseWithInterest() throws {
    let instalments = try #require(repaid(account(300_000, at: Rate(percent: 14)), by: 6_000))
    #expect(instalments.terms == 76)
    #expect(try #require(repaid(account(300_000), by: 6_000)).terms == 50)
  }

  @Test func saysWhenInterestTakesEverything() throws {
    // 6,840.00 at 9.9 %: a twelfth of a year is 56.43.
    let account = try account(684_000, at: Rate(partsPerMillion: 99_000))
    for monthly in [1, 5_642, 5_643] {
      #expect(
        Repayment.of(account, monthly: Money(cents: monthly), dueDates: dates)
          == .never(monthlyInterest: Money(cents: 5_643)))
    }
    #expect(
      Repayment.of(account, monthly: Money(cents: 5_660), dueDates: dates) == .tooLong)
  }

  /// Case L40 of Tests/Cases/ledger.json as a debt: the terms of a letter end in 13.85.
  @Test func theTermsOfALetterAreCountedDayByDay_L40() throws {
    var debt = Debt.example("d1", owed: 118_240, interest: .statutory)
    debt.dueDate = .day("2025-09-21")
    debt.parts.collectionCosts = Money(cents: 17_736)
    let repayment = Repayment.of(
      try debt.account(on: .day("2026-11-21"), law: .shipped), monthly: Money(cents: 5_044),
      dueDates: DueDates(dayOfMonth: 25, notBefore: .day("2026-12-05")))
    guard case .ends(let terms) = repayment else {
      Issue.record("\(repayment)")
      return
    }
    #expect(terms.terms == 29 && terms.last == Money(cents: 1_385))
    #expect(terms.lastDue == .day("2029-04-25") && terms.interest == Money(cents: 6_641))
  }

  /// BW 6:44: no interest over costs, nor over interest.
  @Test func noInterestRunsOverCostsAndInterest() throws {
    let instalments = try #require(
      repaid(account(0, interest: 5_000, costs: 5_000, at: Rate(percent: 12)), by: 1_000))
    #expect(instalments.interest == .zero)
    #expect(instalments.terms == 10)
  }

  @Test func principalWaitsUntilCostsArePaid() throws {
    // 100.00 principal at 12 %: about 1.00 a month while the costs are paid in two terms of 50.00.
    let instalments = try #require(
      repaid(account(10_000, costs: 10_000, at: Rate(percent: 12)), by: 5_000))
    // Terms 1 and 2 pay the costs; interest 1.00 + 1.00 + 1.00, then over what is left.
    #expect(instalments.total == Money(cents: 20_000) + instalments.interest)
    #expect(instalments.interest >= Money(cents: 300))
  }

  @Test func alwaysAddsUp() throws {
    for seed in UInt64(0)..<300 {
      var random = SeededGenerator(seed: seed)
      var debt = Debt.example("d1", owed: 0)
      debt.parts = Debt.Parts(
        principal: .awkward(using: &random), interest: .awkward(using: &random),
        collectionCosts: .awkward(using: &random), otherCosts: .awkward(using: &random))
      guard debt.claimed > .zero else { continue }
      let monthly = Money(cents: .random(in: 1...debt.claimed.cents, using: &random))
      let terms: [Debt.InterestTerms] = [.none, .statutory, .contract(Rate(percent: 12))]
      debt.interest = terms.randomElement(using: &random) ?? .none
      let account = try debt.account(on: .day("2026-11-26"), law: .shipped)
      let repayment = Repayment.of(account, monthly: monthly, dueDates: dates)
      guard case .ends(let instalments) = repayment else { continue }
      #expect(instalments.total == debt.claimed + instalments.interest, "seed \(seed)")
      #expect(.zero < instalments.last && instalments.last <= monthly, "seed \(seed)")
      #expect(
        instalments.lastDue.inMonth
          == instalments.firstDue.inMonth.adding(instalments.terms - 1), "seed \(seed)")
      guard instalments.terms <= Repayment.longest else { continue }
      let rows = Repayment.rows(of: account, from: account, monthly: monthly, dueDates: dates)
      #expect(rows.count == instalments.terms, "seed \(seed)")
      #expect(rows.last?.paid == instalments.last && rows.last?.left == .zero, "seed \(seed)")
      #expect(rows.map(\.interest).sum() == instalments.interest, "seed \(seed)")
    }
  }
}

@Suite struct DueDatesTests {
  private func first(payDay: Int?, on day: String) -> LocalDate {
    var dossier = Dossier.example(capacity: 10_000, debts: [])
    dossier.incomes[0].payDay = payDay
    return DueDates.forOffers(from: dossier, on: .day(day)).dates.day(ofTerm: 1)
  }

  @Test(arguments: [
    // 25 to 27 December 2026: Christmas and a weekend, so the money comes on the 28th.
    (25, "2026-11-21", "2026-12-28"),
    (25, "2026-11-12", "2026-11-26"),
    (25, "2026-11-13", "2026-12-28"),
    (24, "2026-11-21", "2026-12-25"),
    // 30 and 31 May 2026 are a weekend.
    (30, "2026-05-10", "2026-06-01"),
    (27, "2026-11-21", "2026-12-28"),
    (28, "2026-11-21", "2027-01-01"),
    // 28 February 2026 is a Saturday; 1 January 2027 a holiday before a weekend.
    (31, "2026-01-25", "2026-03-02"),
    (1, "2026-11-21", "2027-01-04"),
  ])
  func theFirstTermComesAfterPayDayAndLeavesTwoWeeksToAnswer(
    payDay: Int, on day: String, expected: String
  ) {
    #expect(first(payDay: payDay, on: day) == .day(expected))
  }

  @Test func withoutAPayDayItIsThe28th() {
    #expect(first(payDay: nil, on: "2026-11-21") == .day("2026-12-28"))
  }

  @Test func noTermEverComesBeforeTheMoneyOfItsMonth() {
    for payDay in 1...31 {
      var dossier = Dossier.example(capacity: 10_000, debts: [])
      dossier.incomes[0].payDay = payDay
      let dates = DueDates.forOffers(from: dossier, on: .day("2026-11-21")).dates
      for term in 1...24 {
        let due = dates.day(ofTerm: term)
        let lastPay = [due.inMonth, due.inMonth.adding(-1)].map { $0.day(clamped: payDay) }
          .first { $0 < due }
        #expect(lastPay != nil && (lastPay ?? due).days(to: due) <= 4, "\(payDay) \(due.iso)")
      }
    }
  }
}
