import Domain
import Rules
import TestSupport
import Testing

@testable import Planning

/// Debts without interest are booked only when somebody asks for their parts: then it has to be what the
/// account says, term by term.
@Suite struct PlainAccountTests {
  private static let day = LocalDate.day("2026-11-21")

  @Test func whatIsBookedLaterIsWhatTheAccountSays() throws {
    var plain = 0
    for seed in 0..<150 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let plan = try Self.plan(using: &random)
      for months in [1, 2, 7, 30] {
        var run = PaymentRun(of: plan.courseFacts, freed: .passOn)
        run.toTheEnd(before: Self.day.inMonth.adding(months))
        let later = Self.day.inMonth.adding(months).firstDay
        for (place, left) in run.debts(on: later).enumerated() {
          let offer = plan.offers[place]
          var account = offer.source
          for (term, payment) in run.rows.compactMap({ $0.payments.of(offer.debt) }).enumerated() {
            let due = offer.dueDates.day(ofTerm: term + 1)
            guard due < later else { break }
            try account.move(to: due)
            #expect(payment.interest == .zero, "seed \(seed)")
            account.pay(payment.paid.cents, naming: nil, as: nil)
            #expect(account.balance.total == payment.left, "seed \(seed) \(offer.debt)")
          }
          try account.move(to: later)
          #expect(account.parts == left.parts, "seed \(seed) \(offer.debt) after \(months)")
          if offer.source.isPlain(from: offer.dueDates.day(ofTerm: 1)) { plain += 1 }
        }
      }
    }
    #expect(plain > 1_000, "else nothing was compared")
  }

  /// Some debts of several parts and bills, with days that tie and days to come; no interest runs.
  private static func plan(using random: inout SeededGenerator) throws -> Plan {
    let debts = (1...Int.random(in: 1...6, using: &random)).map { index in
      debt("d\(index)", using: &random)
    }
    let capacity = [1, 7, 5_800, 16_000, 41_667].randomElement(using: &random) ?? 1
    let strategy = Strategy.allCases.randomElement(using: &random) ?? .proportional
    return try Plan(
      for: .example(capacity: capacity, debts: debts), on: day, by: strategy, law: .shipped)
  }

  private static func debt(_ id: String, using random: inout SeededGenerator) -> Debt {
    let amounts = [0, 1, 2, 333, 5_000, 33_333, 120_001]
    func amount() -> Money { Money(cents: amounts.randomElement(using: &random) ?? 0) }
    var debt = Debt.example(id, owed: 1, kind: .other)
    let bills = (0..<Int.random(in: 0...4, using: &random)).map { index in
      Debt.Bill(
        number: "\(index)", date: nil,
        dueDate: ["2026-01-31", "2026-01-31", "2026-11-21", "2027-02-01"]
          .randomElement(using: &random).map { .day($0) },
        amount: amount() + Money(cents: 1), fourteenDayLetter: nil)
    }
    debt.bills = bills
    debt.parts = Debt.Parts(
      principal: bills.isEmpty ? amount() : bills.map(\.amount).sum(), interest: amount(),
      collectionCosts: amount(), otherCosts: amount())
    debt.disputed = Int.random(in: 0..<4, using: &random) == 0 ? min(amount(), debt.claimed) : .zero
    debt.terms.settles =
      [nil, .bills, .claim, .principalFirst, .interestFirst].randomElement(using: &random) ?? nil
    return debt
  }
}
