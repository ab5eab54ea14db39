import Domain
@testable import Planning
import Rules
import TestSupport
import Testing

/// The terms of what was promised: their days, what the last one is, when one is too late.
@Suite struct PromisedTermsTests {
  private static let since = LocalDate.day("2026-11-21")

  private func standing(
    _ dossier: Dossier, letters: [KeptLetter] = [], on day: String = "2026-11-21"
  ) throws -> Standing {
    try Standing(
      stated: dossier, letters: letters, since: Self.since, on: .day(day), law: .shipped)
  }

  private func terms(
    _ dossier: Dossier, letters: [KeptLetter] = [], on day: String = "2026-11-21"
  ) throws -> [Term] {
    let standing = try standing(dossier, letters: letters, on: day)
    return try standing.terms(of: dossier.debts[0], through: .day("2032-12-31"))
  }

  /// One debt with interest, and what the plan offers on it.
  private func offer(
    owed: Int, rate: Debt.InterestTerms, capacity: Int
  ) throws -> (Dossier, Instalments) {
    var dossier = Dossier.example(
      capacity: capacity, debts: [.example("d1", owed: owed, interest: rate)])
    dossier.debts[0].statedOn = Self.since
    let plan = try StrategyChoice.plan(of: standing(dossier))
    return (dossier, try #require(plan.offer(for: ID("d1"))?.instalments))
  }

  private func letter(_ offered: Instalments) -> KeptLetter {
    KeptLetter(
      id: ID("b1"), debt: ID("d1"), creditorName: "", kind: "payment-proposal", language: .dutch,
      written: Self.since, fileName: "", text: "", sha256: "", monthly: offered.monthly,
      terms: offered.terms, last: offered.last, total: offered.total, sheet: nil, planSHA256: nil,
      sent: Sending(on: Self.since, by: .post))
  }

  /// Offered, accepted, agreed: the same days and the same cents, interest to come included.
  @Test(arguments: [
    (118_240, Debt.InterestTerms.statutory, 20_000), (118_240, .contract(Rate(percent: 12)), 9_999),
    (60_000, .none, 5_000), (1, .statutory, 100), (250_001, .contract(Rate(percent: 1)), 33_333),
  ])
  func whatWasOfferedIsAskedToTheCent(owed: Int, rate: Debt.InterestTerms, capacity: Int) throws {
    var (dossier, offered) = try offer(owed: owed, rate: rate, capacity: capacity)
    let letter = letter(offered)
    dossier.record.replies = [
      Reply(id: ID("a1"), debt: ID("d1"), on: Self.since, answer: .accepted, words: nil)
    ]
    func check(_ terms: [Term], _ plan: Plan) throws {
      #expect(terms.count == offered.terms)
      #expect(terms.first?.due == offered.firstDue && terms.last?.due == offered.lastDue)
      #expect(terms.last?.amount == offered.last)
      #expect(terms.map(\.amount).sum() == offered.total)
      let running = try #require(plan.offer(for: ID("d1"))?.instalments)
      #expect(running.firstDue == offered.firstDue && running.lastDue == offered.lastDue)
      #expect(running.total == offered.total)
    }
    let accepted = try standing(dossier, letters: [letter])
    try check(terms(dossier, letters: [letter]), StrategyChoice.plan(of: accepted))
    let written = try #require(accepted.agreed.first { $0.debt.id == ID("d1") && !$0.isWritten })
      .arrangement
    dossier.debts[0].arrangement = written
    try check(
      terms(dossier, letters: [letter]),
      StrategyChoice.plan(of: standing(dossier, letters: [letter])))
  }

  /// Of what is due no more is asked than is owed today, whatever was agreed.
  @Test func whatIsDueIsNoMoreThanIsOwed() throws {
    var dossier = Dossier.example(capacity: 20_000, debts: [.example("d1", owed: 10_000)])
    dossier.debts[0].arrangement = Debt.Arrangement(
      monthly: Money(cents: 4_000), dueDay: 28, from: .day("2026-11-28"), isKept: true)
    #expect(try terms(dossier).map(\.amount.cents) == [4_000, 4_000, 2_000])
    dossier.debts[0].disputed = Money(cents: 7_000)
    #expect(try terms(dossier, on: "2027-03-01").map(\.open.cents) == [3_000])
    dossier.debts[0].disputed = Money(cents: 10_000)
    #expect(try terms(dossier, on: "2027-03-01") == [])
  }

  // MARK: Days

  /// 26 December 2026 is a Saturday and a holiday: the first term waits for Monday, the others do not.
  @Test func aFirstTermThatWaitsLeavesTheOthersWhereTheyAre() {
    let dates = DueDates.agreed(from: .day("2026-12-28"), dayOfMonth: 26)
    #expect(
      (1...3).map { dates.day(ofTerm: $0).iso } == ["2026-12-28", "2027-01-26", "2027-02-26"])
    let later = DueDates.agreed(from: .day("2026-12-29"), dayOfMonth: 26)
    #expect(later.day(ofTerm: 1).iso == "2027-01-26")
    let own = DueDates.agreed(from: .day("2026-12-28"), dayOfMonth: nil)
    #expect(own.day(ofTerm: 2).iso == "2027-01-28")
  }

  /// Whatever the pay day and the day of the letter: its days come back from the first one.
  @Test func theDaysOfAnOfferComeBackFromItsFirstOne() {
    for payDay in 1...31 {
      let dossier = with(payDay)
      for ahead in 0..<430 {
        let offered = DueDates.forOffers(from: dossier, on: Self.since.adding(days: ahead)).dates
        let back = DueDates.agreed(from: offered.day(ofTerm: 1), dayOfMonth: offered.dayOfMonth)
        for term in 1...14 {
          #expect(back.day(ofTerm: term) == offered.day(ofTerm: term), "\(payDay) \(ahead) \(term)")
        }
      }
    }
  }

  private func with(_ payDay: Int) -> Dossier {
    var dossier = Dossier.example(capacity: 0, debts: [])
    dossier.incomes[0].payDay = payDay
    return dossier
  }

  // MARK: Too late

  /// Due on a day on which banks do not book: until the next one on which they do nobody is behind.
  @Test(arguments: [
    ("2026-12-26", false), ("2026-12-27", false), ("2026-12-28", false), ("2026-12-29", true),
  ])
  func aTermOnAHolidayIsNotLateUntilBanksWork(day: String, isLate: Bool) throws {
    var dossier = Dossier.example(capacity: 20_000, debts: [.example("d1", owed: 20_000)])
    dossier.debts[0].arrangement = Debt.Arrangement(
      monthly: Money(cents: 4_000), dueDay: 26, from: .day("2026-12-26"), isKept: true)
    let standing = try standing(dossier, on: day)
    let agenda = try Agenda(of: standing)
    let key = "pay.d1.2026-12-26"
    #expect(agenda.overdue.map(\.key) == (isLate ? [key] : []))
    #expect(agenda.items(from: 0, through: 0).contains { $0.key == key } == !isLate)
    let row = try #require(try PaidProgress(of: standing).rows.first)
    let behind = row.planned(on: .day(day)) - row.kept(on: .day(day))
    #expect(behind == (isLate ? Money(cents: 4_000) : .zero))
    #expect(row.missed(on: .day(day)).map(\.open).sum() == behind)
    #expect(try standing.missedTerms().isEmpty == !isLate)
  }
}

/// An answer stays on the agenda until somebody answered it.
@Suite struct AnsweredReplyTests {
  private static let day = LocalDate.day("2026-12-01")

  private func letter(
    _ kind: String, _ id: String = "b2", written: String = "2026-12-01", sent: String? = nil
  ) -> KeptLetter {
    KeptLetter(
      id: ID(id), debt: ID("d1"), creditorName: "", kind: kind, language: .dutch,
      written: .day(written), fileName: "", text: "", sha256: "", monthly: nil, terms: nil,
      last: nil, total: nil, sheet: nil, planSHA256: nil,
      sent: sent.map { Sending(on: .day($0), by: .post) })
  }

  private func stays(
    _ letters: [KeptLetter], after answer: Reply.Answer
  ) throws -> Bool {
    var dossier = Dossier.example(capacity: 10_000, debts: [.example("d1", owed: 60_000)])
    dossier.record.replies = [
      Reply(id: ID("a1"), debt: ID("d1"), on: Self.day, answer: answer, words: nil)
    ]
    let standing = try Standing(
      stated: dossier, letters: letters, since: .day("2026-11-01"), on: Self.day.adding(days: 2),
      law: .shipped)
    return try Agenda(of: standing).open.contains { $0.key == "reply.a1" }
  }

  private static let counter = Reply.Answer.counterOffer(
    Reply.CounterOffer(
      monthly: Money(cents: 20_000), terms: nil, once: nil, from: nil, total: nil,
      defaultRate: nil, onMiss: nil, waivesRights: false, answerBy: .day("2026-12-10")))

  @Test(arguments: ["register-request", "balance-request", "call-confirmation", "higher"])
  func aLetterAboutSomethingElseAnswersNothing(kind: String) throws {
    #expect(try stays([letter(kind)], after: Self.counter))
    #expect(try stays([letter(kind, written: "2026-12-03")], after: Self.counter))
    #expect(try stays([letter(kind, written: "2026-12-03")], after: .refused(.tooLow)))
  }

  @Test func whatAnswersItEndsIt() throws {
    #expect(try !stays([letter("reply-to-counter-offer")], after: Self.counter))
    #expect(try !stays([letter("payment-proposal", written: "2026-12-02")], after: Self.counter))
    #expect(try !stays([letter("reply-to-refusal")], after: .refused(.tooLow)))
    let before = letter("reply-to-refusal", written: "2026-11-30")
    #expect(try stays([before], after: .refused(.tooLow)))
    #expect(try stays([letter("reply-to-refusal")], after: Self.counter))
    #expect(try !stays([letter("agreement-confirmation")], after: .accepted))
    #expect(try !stays([letter("pause-request", written: "2026-12-02")], after: .asksInformation))
  }

  /// The offer that was answered does not answer the answer; a second one of that day does.
  @Test func anOfferOfTheSameDayIsWhatWasAnswered() throws {
    #expect(try stays([letter("payment-proposal")], after: Self.counter))
    #expect(try stays([letter("payment-proposal", sent: "2026-12-01")], after: Self.counter))
    let first = letter("payment-proposal", "b1", written: "2026-11-21", sent: "2026-11-22")
    #expect(try !stays([first, letter("payment-proposal")], after: Self.counter))
    #expect(try stays([first], after: Self.counter))
  }
}
