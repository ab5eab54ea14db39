import Domain
import Planning
import Rules
import TestSupport
import Testing

/// Who pays what was offered, on the days on which it was offered, owes nothing in the end.
@Suite struct OfferedTermsTests {
  private static let today = LocalDate.day("2026-11-29")

  private func household(_ seed: UInt64) -> Dossier {
    var random = SeededGenerator(seed: seed)
    let kinds = [Debt.Kind.energy, .tax, .benefitRepayment, .loan, .other]
    let rates = [
      Debt.InterestTerms.statutory, .statutory, .contract(Rate(percent: 9)), .none,
    ]
    let debts = (1...4).map { number in
      var debt = Debt.example(
        "d\(number)", owed: [1, 99, 45_000, 118_240, 670_000].randomElement(using: &random) ?? 1,
        kind: kinds.randomElement(using: &random) ?? .other,
        interest: rates.randomElement(using: &random) ?? .none)
      debt.parts.interest = Money(cents: [0, 0, 3_333].randomElement(using: &random) ?? 0)
      debt.parts.collectionCosts = Money(cents: [0, 4_000].randomElement(using: &random) ?? 0)
      // Border days: a leap day, the first of a half year, the day itself.
      debt.statedOn = .day(
        ["2024-02-29", "2026-07-01", "2026-11-29", "2026-10-31"].randomElement(using: &random)
          ?? "2026-10-31")
      debt.dueDate = .day(
        ["2024-01-31", "2026-02-28", "2026-06-30"].randomElement(using: &random) ?? "2026-06-30")
      debt.runOtherwise(using: &random)
      return debt
    }
    var dossier = Dossier.example(
      capacity: [9_000, 25_000, 61_234].randomElement(using: &random) ?? 9_000, debts: debts)
    for number in 1...3 {
      dossier.record.payments.append(
        Payment(
          id: ID("p\(number)"), debt: ID("d\(number)"), on: .day("2026-11-\(20 + number)"),
          amount: Money(cents: [100, 2_500].randomElement(using: &random) ?? 100), kind: .paid,
          note: nil))
    }
    return dossier
  }

  /// A tax brings its interest with each payment, that of before the plan too: what comes on top of what is owed
  /// today is less, and terms and months say the same of it.
  @Test func onATaxOnlyWhatComesOnTopIsToCome() throws {
    for (capacity, owed) in [
      (39_000, 95_400), (8_300, 95_400), (50_000, 50_000), (10_001, 240_000), (99_000, 95_400),
    ] {
      var debt = Debt.example("d1", owed: owed, kind: .tax, interest: .statutory)
      (debt.statedOn, debt.dueDate) = (.day("2026-03-31"), .day("2026-03-31"))
      let dossier = Dossier.example(capacity: capacity, debts: [debt])
      let plan = try Plan(of: .of(dossier, on: Self.today, law: .shipped), by: .proportional)
      let offer = plan.offers[0]
      let terms = try #require(offer.instalments)
      #expect(terms.total == offer.owed + terms.interest)
      #expect(plan.totalInterest == terms.interest && plan.offeredInterest == terms.interest)
      let left = plan.course.rows.map { $0.payments.map(\.left).sum() }
      #expect(left == offer.rows.map(\.left))
      let interest = plan.course.rows.map { $0.payments.map(\.interest).sum() }
      #expect(interest == offer.rows.map(\.interest))
    }
  }

  @Test func theyLeaveExactlyNothing() throws {
    var ended = 0
    for seed in 0..<120 as Range<UInt64> {
      var dossier = household(seed)
      let standing = try Standing.of(dossier, on: Self.today, law: .shipped)
      let plan = try Plan(of: standing)
      for offer in plan.offers {
        guard let terms = offer.instalments else { continue }
        ended += 1
        #expect(
          terms.total == offer.account.balance.total + terms.interest, "seed \(seed)")
        #expect(offer.rows.map(\.interest).sum() == terms.interest, "seed \(seed)")
        for term in 1...terms.terms {
          dossier.record.payments.append(
            Payment(
              id: ID("t\(offer.debt.text)-\(term)"), debt: offer.debt,
              on: offer.dueDates.day(ofTerm: term),
              amount: term == terms.terms ? terms.last : offer.amounts.amount(ofTerm: term),
              kind: .paid, note: nil))
        }
      }
      for offer in plan.offers {
        guard let terms = offer.instalments, let debt = dossier.debt(offer.debt) else { continue }
        let before = try dossier.ledger(
          of: debt, on: terms.lastDue.adding(days: -1), law: .shipped)
        #expect(
          before.left.total > .zero,
          "seed \(seed) \(debt.id.text) \(debt.kind) \(debt.interest) \(terms)")
        let after = try dossier.ledger(of: debt, on: terms.lastDue, law: .shipped)
        #expect(
          after.left.total == .zero && after.overpaid == .zero,
          "seed \(seed) \(debt.id.text): \(after.left.total.cents) \(after.overpaid.cents)")
      }
    }
    #expect(ended > 200)
  }
}

extension Debt {
  /// Now and then otherwise than the law has it: bills with their own clocks, an agreed order, interest on
  /// interest or over costs, a pause.
  fileprivate mutating func runOtherwise(using random: inout SeededGenerator) {
    func chance(_ outOf: Int) -> Bool { Int.random(in: 0..<outOf, using: &random) == 0 }
    if chance(3), parts.principal > Money(cents: 1) {
      let first = parts.principal.times(1, over: 2, rounding: .down)
      bills = [(first, "2024-02-29"), (parts.principal - first, "2026-06-30")].map { amount, day in
        Bill(
          number: "F-\(amount.cents)", date: nil, dueDate: .day(day), amount: amount,
          fourteenDayLetter: nil)
      }
    }
    if chance(3) { terms.settles = Settling.allCases.randomElement(using: &random) }
    if chance(3) {
      parts.otherCosts = Money(cents: 45_200)
      terms.costsInterestFrom = .day(chance(2) ? "2024-03-01" : "2026-12-13")
    }
    if chance(3) {
      terms.freezeFrom = .day(chance(2) ? "2026-11-29" : "2027-01-31")
      if chance(2) { terms.freezeTo = .day("2027-02-28") }
    }
    if case .contract = interest, chance(2) {
      terms.compounding = Compounding.allCases.randomElement(using: &random)
    }
  }
}
