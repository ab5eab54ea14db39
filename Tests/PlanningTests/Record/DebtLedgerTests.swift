import Domain
import Planning
import Rules
import TestSupport
import Testing

/// What is owed on a day, after payments, money that came back, and interest.
@Suite struct DebtLedgerTests {
  /// The published example of the order: 5,000 principal, 600 interest, 875 costs, 2,000 paid.
  @Test func costsComeBeforeInterestBeforePrincipal() throws {
    let debt = Debt.owing(principal: 500_000, interest: 60_000, costs: 87_500)
    let ledger = try debt.ledger([.paid(200_000, on: "2026-11-21")])
    #expect(ledger.entries.first?.settled.costs == Money(cents: 87_500))
    #expect(ledger.entries.first?.settled.interest == Money(cents: 60_000))
    #expect(ledger.entries.first?.settled.principal == Money(cents: 52_500))
    #expect(ledger.left.total == Money(cents: 447_500))
    #expect(ledger.left.principal == Money(cents: 447_500))
  }

  @Test func whatIsTooMuchIsNamedAndNotLost() throws {
    let ledger = try Debt.owing(principal: 5_000).ledger([.paid(5_001, on: "2026-11-21")])
    #expect(ledger.left == .nothing)
    #expect(ledger.overpaid == Money(cents: 1))
    #expect(ledger.isPaidOff)
  }

  @Test func aReturnedPaymentRestoresWhatItHadSettled() throws {
    let debt = Debt.owing(principal: 10_000, interest: 500, costs: 1_500)
    let ledger = try debt.ledger([
      .paid(1_800, on: "2026-11-02"), .paid(2_500, on: "2026-11-05"),
      .returned(1_800, on: "2026-11-09"),
    ])
    let back = ledger.entries.last
    #expect(back?.settled.costs == Money(cents: 1_500))
    #expect(back?.settled.interest == Money(cents: 300))
    #expect(back?.settled.principal == .zero)
    #expect(ledger.left.costs == Money(cents: 1_500))
    #expect(ledger.left.total == Money(cents: 9_500))
    #expect(ledger.standing[ID("p1")] == .zero)
    #expect(ledger.standing[ID("p2")] == Money(cents: 2_500))
  }

  @Test func moneyThatWasTooMuchPaysWhatIsOwedAgain() throws {
    let ledger = try Debt.owing(principal: 5_000).ledger([
      .paid(2_000, on: "2026-11-02"), .paid(4_000, on: "2026-11-03"),
      .returned(2_000, on: "2026-11-04"),
    ])
    #expect(ledger.left.total == Money(cents: 1_000))
    #expect(ledger.overpaid == .zero)
  }

  @Test func aPaymentBeforeTheStatementIsInIt() throws {
    let debt = Debt.owing(principal: 10_000, statedOn: "2026-11-10")
    let ledger = try debt.ledger([
      .paid(1_000, on: "2026-11-09"), .paid(2_000, on: "2026-11-10"),
    ])
    #expect(ledger.left.total == Money(cents: 8_000))
    #expect(ledger.entries.map(\.counts) == [false, true])
  }

  /// 10,000 at 10% for 73 days is 200; then 5,000 of principal less.
  @Test func interestRunsOverThePrincipalSinceTheStatement() throws {
    let debt = Debt.owing(
      principal: 1_000_000, interestTerms: .contract(Rate(percent: 10)), statedOn: "2026-01-01")
    let first = try debt.ledger([], on: "2026-03-15")
    #expect(first.interest == Money(cents: 20_000))
    let paid = try debt.ledger([.paid(520_000, on: "2026-03-15")], on: "2026-05-27")
    #expect(paid.entries.first?.settled.interest == Money(cents: 20_000))
    #expect(paid.left.principal == Money(cents: 500_000))
    #expect(paid.left.interest == Money(cents: 10_000))
    #expect(try debt.ledger([], on: "2026-01-01").interest == .zero)
    #expect(try debt.ledger([], on: "2025-12-31").interest == .zero)
  }

  /// Without the day of the statement nobody knows from when.
  @Test func withoutADayNoInterestIsAdded() throws {
    let debt = Debt.owing(principal: 1_000_000, interestTerms: .statutory)
    #expect(try debt.ledger([]).interest == .zero)
  }

  @Test func interestIsSimpleOverTheYears() throws {
    let debt = Debt.owing(
      principal: 100_000, interestTerms: .contract(Rate(percent: 10)), statedOn: "2023-01-01")
    #expect(try debt.ledger([], on: "2026-01-01").interest == Money(cents: 30_027))
  }

  @Test func anArrangementThatStopsInterestStopsIt() throws {
    var debt = Debt.owing(
      principal: 1_000_000, interestTerms: .contract(Rate(percent: 10)), statedOn: "2026-01-01")
    debt.arrangement = Debt.Arrangement(
      monthly: Money(cents: 5_000), dueDay: 1, from: .day("2026-03-15"), isKept: true)
    debt.arrangement?.agreed.interestStops = true
    #expect(try debt.ledger([], on: "2026-11-21").interest == Money(cents: 20_000))
    debt.arrangement?.isKept = false
    #expect(try debt.ledger([], on: "2026-11-21").interest > Money(cents: 20_000))
  }

  /// Balance = claim - payments + returned + interest, on every day; no part below zero.
  @Test func theBalanceIsRightOnEveryDay() throws {
    for seed in UInt64(0)..<400 {
      var random = SeededGenerator(seed: seed)
      let (debt, payments) = Debt.random(using: &random)
      var last = Money.zero
      // Every week, and the days around each payment and the statement.
      let start = LocalDate.day("2026-01-01")
      let near = (payments.map(\.on) + [debt.statedOn].compactMap(\.self))
        .flatMap { day in (-1...1).map { start.days(to: day.adding(days: $0)) } }
      for day in Set(stride(from: 0, to: 420, by: 7)).union(near).sorted() {
        let on = start.adding(days: day)
        let ledger = try DebtLedger.of(debt, payments: payments, on: on, law: .shipped)
        let parts = ledger.left
        #expect(
          parts.total - ledger.overpaid
            == debt.claimed - ledger.paid + ledger.returned + ledger.interest,
          "seed \(seed) on \(on.iso)")
        for part in [
          parts.principal, parts.interest, parts.collectionCosts, parts.otherCosts,
          ledger.overpaid,
        ] { #expect(part >= .zero, "seed \(seed) on \(on.iso)") }
        #expect(parts.total == .zero || ledger.overpaid == .zero, "seed \(seed) on \(on.iso)")
        #expect(ledger.interest >= last, "seed \(seed) on \(on.iso)")
        last = ledger.interest
        for entry in ledger.entries where entry.counts {
          #expect(entry.settled.total + entry.over == entry.payment.amount, "seed \(seed)")
          let isLater = entry.settled.principal > .zero && entry.payment.kind == .paid
          #expect(!isLater || entry.left.costs + entry.left.interest == .zero, "seed \(seed)")
        }
      }
    }
  }

  /// What was worked in is not worked in again.
  @Test func currentTwiceIsCurrentOnce() throws {
    for seed in UInt64(0)..<200 {
      var random = SeededGenerator(seed: seed)
      var (debt, payments) = Debt.random(using: &random)
      debt.disputed = min(Money.awkward(using: &random), debt.claimed)
      var dossier = Dossier.example(capacity: 10_000, debts: [debt])
      dossier.record.payments = payments
      let day = LocalDate.day("2026-06-30")
      let once = try Standing.of(dossier, on: day, law: .shipped).now.dossier
      #expect(try Standing.of(once, on: day, law: .shipped).now.dossier == once, "seed \(seed)")
      #expect(once.debts[0].disputed <= once.debts[0].claimed, "seed \(seed)")
      _ = try Plan(for: once, on: day, by: .proportional, law: .shipped)
    }
  }

  /// Interest of one year and a day at 6 % over 1,000, on a bill of 400 and one of 600.
  @Test func eachBillHasItsOwnClock() throws {
    var debt = Debt.owing(
      principal: 100_000, interestTerms: .contract(Rate(percent: 6)), statedOn: "2026-01-01")
    #expect(try debt.ledger([], on: "2027-01-01").interest == Money(cents: 6_000))
    debt.bills = [("F-1", "2025-12-31", 40_000), ("F-2", "2026-06-30", 60_000)].map {
      Debt.Bill(
        number: $0, date: nil, dueDate: .day($1), amount: Money(cents: $2), fourteenDayLetter: nil)
    }
    // Agreed interest runs before default as well: from the statement at the latest.
    #expect(try debt.ledger([], on: "2027-01-01").interest == Money(cents: 6_000))
    debt.interest = .statutory
    let law = try debt.ledger([], on: "2027-01-01")
    let young = try Debt.owing(
      principal: 60_000, interestTerms: .statutory, statedOn: "2026-01-01"
    ).late(since: "2026-06-30").ledger([], on: "2027-01-01").interest
    let old = try Debt.owing(
      principal: 40_000, interestTerms: .statutory, statedOn: "2026-01-01"
    ).late(since: "2025-12-31").ledger([], on: "2027-01-01").interest
    #expect(law.interest == young + old)
    // One bill with another amount, or without its day: the claim runs as one.
    debt.bills[1].dueDate = nil
    #expect(debt.clockedBills.isEmpty)
  }

  @Test func aBillThatIsNamedIsPaidFirst() throws {
    var debt = Debt.owing(
      principal: 100_000, interestTerms: .statutory, statedOn: "2026-01-01")
    debt.bills = [("F-1", "2025-06-30", 40_000), ("F-2", "2025-12-31", 60_000)].map {
      Debt.Bill(
        number: $0, date: nil, dueDate: .day($1), amount: Money(cents: $2), fourteenDayLetter: nil)
    }
    var payment = Payment.paid(60_000, on: "2026-01-01")
    let oldest = try DebtLedger.of(debt, payments: [payment], on: .day("2027-01-01"), law: .shipped)
    payment.bill = "F-2"
    let named = try DebtLedger.of(debt, payments: [payment], on: .day("2027-01-01"), law: .shipped)
    #expect(oldest.left.principal == named.left.principal)
    // The one that is left is older by half a year, and its interest of before was stated as none.
    #expect(named.left.principal == Money(cents: 40_000))
    payment.bill = "F-3"
    #expect(
      try payment.problems(on: debt, among: [], law: .shipped) == [
        .unknownBill(ID("d1"), typed: "F-3", known: ["F-1", "F-2"])
      ])
    debt.bills = []
    #expect(
      try payment.problems(on: debt, among: [], law: .shipped) == [
        .unknownBill(ID("d1"), typed: "F-3", known: [])
      ])
  }

  @Test(
    arguments: [
      (nil, 50_000, 0, 0), (.claim, 50_000, 0, 0), (.principalFirst, 44_600, 5_000, 400),
      (.interestFirst, 49_600, 0, 400),
    ] as [(Debt.Settling?, Int, Int, Int)])
  func paymentsSettleInTheOrderThatWasAgreed(
    settles: Debt.Settling?, principal: Int, interest: Int, costs: Int
  ) throws {
    var debt = Debt.owing(principal: 50_000, interest: 5_000, costs: 400, statedOn: "2026-01-01")
    debt.terms.settles = settles
    let left = try debt.ledger([.paid(5_400, on: "2026-01-02")]).left
    #expect(left.principal == Money(cents: principal))
    #expect(left.interest == Money(cents: interest))
    #expect(left.costs == Money(cents: costs))
  }

  /// 365 days at 12 % over 1,000: simple 120.00; each month it joins, and each year on the second day.
  @Test func interestJoinsAsItWasAgreed() throws {
    var debt = Debt.owing(
      principal: 100_000, interestTerms: .contract(Rate(percent: 12)), statedOn: "2025-01-01")
    debt.dueDate = nil
    let days = ["2026-01-01", "2027-01-01"]
    func interest() throws -> [Int] { try days.map { try debt.ledger([], on: $0).interest.cents } }
    #expect(try interest() == [12_000, 24_000])
    debt.terms.compounding = .never
    #expect(try interest() == [12_000, 24_000])
    debt.terms.compounding = .year
    #expect(try interest() == [12_000, 25_440])
    debt.terms.compounding = .month
    #expect(try interest()[0] > 12_600 && interest()[0] < 12_700)
  }

  @Test func aPauseHasNoInterestAndEnds() throws {
    var debt = Debt.owing(
      principal: 365_000, interestTerms: .contract(Rate(percent: 10)), statedOn: "2026-01-01")
    debt.terms.freezeFrom = .day("2026-02-01")
    #expect(try debt.ledger([], on: "2026-12-01").interest == Money(cents: 31 * 100))
    debt.terms.freezeTo = .day("2026-03-01")
    #expect(try debt.ledger([], on: "2026-03-11").interest == Money(cents: 41 * 100))
  }

  /// 4 % over 365.00 of court costs is four cents a day, from the day of the judgment on.
  @Test func costsOfACourtBearInterestWhereAJudgmentSaysSo() throws {
    var debt = Debt.owing(principal: 100, statedOn: "2026-01-01")
    debt.parts.otherCosts = Money(cents: 36_500)
    #expect(try debt.ledger([], on: "2026-04-11").left.interest == .zero)
    debt.terms.costsInterestFrom = .day("2025-06-01")
    // What ran before the statement is in it.
    #expect(try debt.ledger([], on: "2026-01-01").left.interest == .zero)
    #expect(try debt.ledger([], on: "2026-04-11").left.interest == Money(cents: 400))
    debt.terms.costsInterestFrom = .day("2026-04-01")
    #expect(try debt.ledger([], on: "2026-04-11").left.interest == Money(cents: 40))
  }

  @Test func aPaymentAcknowledgesTheClaim() throws {
    var dossier = Dossier.example(capacity: 10_000, debts: [.example("d1", owed: 10_000)])
    dossier.record.payments = [.paid(1_000, on: "2026-11-05"), .returned(1_000, on: "2026-11-07")]
    let current = try Standing.of(dossier, on: .day("2026-11-21"), law: .shipped).now.dossier
    #expect(current.debts[0].lastAcknowledged == .day("2026-11-05"))
    #expect(current.debts[0].claimed == Money(cents: 10_000))
    let before = try Standing.of(dossier, on: .day("2026-11-04"), law: .shipped).now.dossier
    #expect(before.debts[0].lastAcknowledged == nil)
  }
}

extension Debt {
  static func owing(
    principal: Int, interest: Int = 0, costs: Int = 0,
    interestTerms: InterestTerms = .none, statedOn: String? = nil
  ) -> Debt {
    var debt = Debt.example("d1", owed: principal, interest: interestTerms)
    debt.parts.interest = Money(cents: interest)
    debt.parts.collectionCosts = Money(cents: costs)
    debt.statedOn = statedOn.map { .day($0) }
    return debt
  }

  func ledger(_ payments: [Payment], on day: String = "2026-11-21") throws -> DebtLedger {
    let numbered = payments.enumerated().map { index, payment in
      Payment(
        id: ID("p\(index + 1)"), debt: payment.debt, on: payment.on, amount: payment.amount,
        kind: payment.kind, note: nil)
    }
    return try DebtLedger.of(self, payments: numbered, on: .day(day), law: .shipped)
  }

  /// A debt with payments around it: zeros, one cent, the same amount twice, the same day.
  fileprivate static func random(
    using random: inout SeededGenerator
  ) -> (Debt, [Payment]) {
    var debt = Debt.owing(
      principal: Money.awkward(using: &random).cents, interest: Money.awkward(using: &random).cents,
      costs: Money.awkward(using: &random).cents)
    debt.parts.otherCosts = Money.awkward(using: &random)
    let terms: [InterestTerms] = [.none, .statutory, .contract(Rate(percent: 9))]
    debt.interest = terms.randomElement(using: &random) ?? .none
    debt.isTrade = .random(using: &random)
    let start = LocalDate.day("2026-01-01")
    if Int.random(in: 0..<4, using: &random) > 0 {
      debt.statedOn = start.adding(days: .random(in: 0...40, using: &random))
    }
    let payments = (0..<Int.random(in: 0...9, using: &random)).map { index in
      Payment(
        id: ID("p\(index + 1)"), debt: ID("d1"),
        on: start.adding(days: [0, 30, 31, 31, 200, 400].randomElement(using: &random) ?? 0),
        amount: max(Money(cents: 1), .awkward(using: &random)),
        kind: Int.random(in: 0..<4, using: &random) == 0 ? .returned : .paid, note: nil)
    }
    return (debt, payments)
  }
}

extension Debt {
  fileprivate func late(since day: String) -> Debt {
    var debt = self
    debt.dueDate = .day(day)
    return debt
  }
}

extension Payment {
  static func paid(_ cents: Int, on day: String) -> Payment {
    Payment(
      id: ID("p1"), debt: ID("d1"), on: .day(day), amount: Money(cents: cents), kind: .paid,
      note: nil)
  }

  static func returned(_ cents: Int, on day: String) -> Payment {
    Payment(
      id: ID("p9"), debt: ID("d1"), on: .day(day), amount: Money(cents: cents),
      kind: .returned, note: nil)
  }
}
