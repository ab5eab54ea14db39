import Domain
import Rules
import TestSupport
import Testing

@testable import Planning

/// The account of one sum against the whole account: the same cents on every day, after every payment, and
/// the same parts when it is given back.
@Suite struct OneSumTests {
  @Test func itSaysWhatTheWholeAccountSays() throws {
    var compared = 0
    for seed in 0..<1_500 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      var whole = try OwedRun(.random(seed: seed), law: .shipped)
      try whole.move(to: LocalDate.day("2026-06-30"))
      guard var one = whole.oneSum(from: LocalDate.day("2026-07-01")) else { continue }
      compared += 1
      let original = whole
      for step in 0..<40 {
        let day = one.day.adding(days: pick([0, 1, 28, 30, 31, 31, 365, 366], &random))
        // Asked first, as a month without a payment does, and then moved.
        var ahead = one
        try ahead.move(throughLinesUntil: day)
        let asked = try ahead.total(on: day)
        if step % 3 == 0 { one = ahead }
        try one.move(to: day)
        try whole.move(to: day)
        let amount = min(
          Money(cents: pick([0, 1, 50, 5_000, 20_001, 90_000_000], &random)), one.total)
        try #require(asked == whole.balance.total, "seed \(seed), step \(step)")
        one.pay(amount)
        if amount > .zero {
          whole.pay(amount.cents, naming: nil, as: nil)
          whole.forgetSettlements()
        }
        let balance = whole.balance
        try #require(one.total == balance.total, "seed \(seed), step \(step)")
        try #require(one.interest == balance.interest, "seed \(seed), step \(step)")
        try #require(one.monthlyInterest == whole.monthlyInterest, "seed \(seed), step \(step)")
      }
      var back = original
      back.take(one)
      #expect(back.balance == whole.balance, "seed \(seed)")
      #expect(back.parts == whole.parts, "seed \(seed)")
      #expect(back.clock() == whole.clock(), "seed \(seed)")
    }
    #expect(compared > 150, "else little was compared: \(compared)")
  }

  /// Terms counted by figures alone end where those of the whole account end, or never do.
  @Test func itsTermsAreThoseOfTheWholeAccount() throws {
    var counts: [String: Int] = [:]
    for seed in 0..<1_500 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      var run = try OwedRun(.random(seed: seed), law: .shipped)
      let day = LocalDate.day("2026-06-30")
      try run.move(to: day)
      run.forgetEvents()
      let dates = DueDates(dayOfMonth: pick([1, 28, 29, 31], &random), notBefore: day)
      guard run.balance.total > .zero, run.oneSum(from: dates.day(ofTerm: 1)) != nil else {
        continue
      }
      let monthly = Money(cents: pick([1, 50, 117, 1_000, 5_000, 40_000, 900_000], &random))
      let one = try OwedTerms.of(run, monthly: monthly, on: { dates.day(ofTerm: $0) })
      let whole = try OwedTerms.of(
        run, monthly: monthly, on: { dates.day(ofTerm: $0) }, note: { _ in })
      try #require(one == whole, "seed \(seed)")
      switch one {
      case .ends: counts["ends", default: 0] += 1
      case .never: counts["never", default: 0] += 1
      case .tooLong: counts["tooLong", default: 0] += 1
      }
    }
    #expect(counts.values.allSatisfy { $0 > 4 } && counts.count == 3, "\(counts)")
  }

  private func pick(_ values: [Int], _ random: inout SeededGenerator) -> Int {
    values.randomElement(using: &random) ?? 0
  }

  /// Nothing is taken for one sum that is more.
  @Test func whatIsMoreStaysWhole() throws {
    let day = LocalDate.day("2024-02-29")
    let part = OwedClaim.Part(
      principal: Money(cents: 10_000), from: day, stated: nil, rate: .statutory)
    func isOne(_ claim: OwedClaim) throws -> Bool {
      var run = try OwedRun(claim, law: .shipped)
      try run.move(to: day.adding(days: 40))
      return run.oneSum(from: day.adding(days: 60)) != nil
    }
    let claim = OwedClaim(parts: [part])
    #expect(try isOne(claim))
    var twice = claim
    twice.parts.append(part)
    #expect(try !isOne(twice))
    var taxed = claim
    taxed.parts[0].rate = .tax
    #expect(try !isOne(taxed))
    var later = claim
    later.costs = [OwedClaim.Cost(amount: Money(cents: 4_000), on: day.adding(days: 50))]
    #expect(try !isOne(later))
    var waived = claim
    waived.waived = Money(cents: 2_000)
    #expect(try !isOne(waived))
    var agreed = claim
    agreed.order = .agreed([.principal])
    #expect(try !isOne(agreed))
  }
}
