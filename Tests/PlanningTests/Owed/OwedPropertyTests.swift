import Domain
import Planning
import Rules
import TestSupport
import Testing

/// The engine against the slow account, on every day of three years, and what must always hold.
@Suite struct OwedPropertyTests {
  private static let first = LocalDate.day("2023-07-01")
  private static let last = LocalDate.day("2026-06-30")

  @Test(arguments: UInt64(1)...80)
  func everyDayOfThreeYearsIsAsTheSlowAccountSays(seed: UInt64) throws {
    let claim = OwedClaim.random(seed: seed)
    var slow = SlowAccount(claim)
    let expected = slow.balances(from: Self.first, to: Self.last)
    var run = try OwedRun(claim, law: .shipped)
    var wrong: LocalDate?
    for balance in expected where wrong == nil {
      // Asking for a day changes nothing: the account stops at what happened last.
      try run.move(throughEventsUntil: balance.on)
      if try run.balance(on: balance.on) != balance { wrong = balance.on }
    }
    let found = try wrong.map { day throws(LawError) in try run.balance(on: day) }
    #expect(wrong == nil, "\(String(describing: found)), not \(expected.filter { $0.on == wrong })")
  }

  /// What is owed = claim + interest - payments, on every day of three years.
  @Test(arguments: UInt64(1)...40) func nothingIsLostAndNothingIsMade(seed: UInt64) throws {
    let claim = OwedClaim.random(seed: seed)
    let stated = claim.parts.map { $0.principal + ($0.stated?.interest ?? .zero) }.sum()
    var run = try OwedRun(claim, law: .shipped)
    var wrong: [LocalDate] = []
    var day = Self.first
    while day <= Self.last {
      try run.move(throughEventsUntil: day)
      var asked = run
      try asked.move(to: day)
      let charged = claim.costs.filter { $0.on.map { $0 <= day } ?? true }.map(\.amount).sum()
      var paid = Money.zero
      for event in claim.events where event.on <= day && run.counts(on: event.on) {
        if case .paid = event.matter { paid += event.amount } else { paid -= event.amount }
      }
      let balance = asked.balance
      let isWhole =
        balance.total - balance.overpaid == stated + charged + asked.addedInterest - paid
        && balance.principal >= .zero && balance.interest >= .zero && balance.costs >= .zero
        && balance.capitalised <= balance.interest
      if !isWhole { wrong.append(day) }
      day = day.adding(days: 1)
    }
    #expect(wrong.isEmpty)
  }

  /// Booking the terms as payments leaves exactly nothing, and their sum is what was owed with the
  /// interest of the terms.
  @Test(arguments: UInt64(1)...60) func termsAreTheAccountWithPaymentsToCome(seed: UInt64) throws {
    var claim = OwedClaim.random(seed: seed)
    claim.events = claim.events.filter { $0.on < Self.last }
    var run = try OwedRun(claim, law: .shipped)
    try run.move(to: Self.last)
    let owed = run.balance.total
    guard owed > .zero else { return }
    let days = OwedTermDays(
      first: Self.last.adding(days: 25), dayOfMonth: seed.isMultiple(of: 2) ? 31 : 25,
      movesToBankDays: seed.isMultiple(of: 3))
    let monthly = Money(cents: max(1, owed.cents / 20))
    var booked: [OwedTerm] = []
    let terms = try OwedTerms.of(
      run, monthly: monthly, on: { days.day(ofTerm: $0) }, note: { booked.append($0) })
    guard case .ends(let found) = terms else {
      Issue.record("\(terms)")
      return
    }
    #expect(found.total == owed + found.interest)
    #expect(found.total == booked.map(\.paid).sum())
    #expect(found.last > .zero && found.last <= monthly && found.lastOn == booked.last?.on)
    claim.events += booked.map {
      OwedClaim.Event(on: $0.on, amount: $0.paid, matter: .paid(bill: nil))
    }
    var paying = try OwedRun(claim, law: .shipped)
    try paying.move(to: Self.last)
    for term in booked { try paying.move(to: term.on) }
    #expect(paying.balance.total == .zero && paying.balance.overpaid == run.balance.overpaid)
  }

  @Test func aYearThatMadeNothingSmallerNeverEnds() throws {
    let claim = OwedClaim(
      parts: [
        OwedClaim.Part(
          principal: Money(cents: 1_500_000), from: .day("2025-05-01"), stated: nil,
          rate: .statutory)
      ])
    var run = try OwedRun(claim, law: .shipped)
    try run.move(to: .day("2026-11-21"))
    let days = OwedTermDays(
      first: .day("2026-12-28"), dayOfMonth: 28, movesToBankDays: false)
    func terms(_ cents: Int) throws -> OwedTerms {
      try OwedTerms.of(run, monthly: Money(cents: cents), on: { days.day(ofTerm: $0) })
    }
    for cents in [4_000, 5_300] {
      guard case .never(let interest) = try terms(cents) else {
        Issue.record("\(cents)")
        continue
      }
      #expect(interest >= Money(cents: cents))
    }
    // 65.00 is above the interest of a month, but not by enough for fifty years.
    #expect(try terms(5_700) == .tooLong)
  }

  @Test(arguments: [
    ("2025-11-01", "2025-12-31", 60), ("2026-02-10", "2026-03-01", 19),
    ("2026-02-01", "2026-03-01", 30), ("2024-02-29", "2024-03-01", 0),
    ("2024-02-01", "2024-02-29", 28), ("2026-01-31", "2026-02-01", 1),
    ("2025-01-01", "2026-01-01", 360), ("2026-05-05", "2026-05-05", 0),
  ])
  func theTaxOfficeCountsMonthsOf30Days(from: String, to: String, days: Int) {
    #expect(days360(from: .day(from), to: .day(to)) == days)
  }
}
