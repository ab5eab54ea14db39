import Domain
import Planning
import Rules
import TestSupport
import Testing

/// What comes after an answer, and while there is none.
@Suite struct ReplyStepTests {
  private static let dossier = Dossier.example(
    capacity: 10_000, debts: [.example("d1", owed: 60_000), .example("d2", owed: 60_000)])

  private func facts(
    _ replies: [Reply], letters: [KeptLetter] = [], on day: String = "2026-12-01",
    _ change: (inout Dossier) -> Void = { _ in }
  ) throws -> Standing {
    var dossier = Self.dossier
    dossier.record.replies = replies
    change(&dossier)
    return try Standing(
      stated: dossier, letters: letters, since: .day("2026-11-01"),
      on: .day(day), law: .shipped)
  }

  private func step(_ facts: Standing) -> ReplyStep {
    facts.reply(on: facts.stated.debts[0]).step
  }

  private static let letter = KeptLetter.offering(5_000, 12, 5_000, on: "2026-11-21")

  /// Ten working days after 21 November end on 4 December.
  @Test(arguments: [
    ("2026-12-04", ReplyStep.wait(until: .day("2026-12-04"))),
    ("2026-12-05", .remind(since: .day("2026-12-05"))),
  ])
  func aReminderWaitsTenWorkingDays(day: String, step: ReplyStep) throws {
    #expect(try self.step(facts([], letters: [Self.letter], on: day)) == step)
  }

  @Test func withoutALetterNobodyCanAnswer() throws {
    #expect(try step(facts([])) == .writeFirst)
  }

  @Test(arguments: [
    (Reply.Answer.accepted, ReplyStep.agree), (.counterOffer(.nothing), .answerOffer),
    (.refused(.tooLow), .askAgain), (.refused(.willNotCooperate), .askAgain),
    (.refused(.unknownClient), .askDetails), (.refused(.earlierDischarge), .professionalHelp),
    (.asksInformation, .sendInformation), (.saysPaid, .comparePayments),
    (.passedOn("Bureau"), .enterCollector("Bureau")),
  ])
  func eachAnswerHasItsStep(answer: Reply.Answer, step: ReplyStep) throws {
    let reply = Reply.of(answer, on: "2026-11-25")
    #expect(try self.step(facts([reply], letters: [Self.letter])) == step)
  }

  @Test func anOlderAnswerIsNoAnswerToANewLetter() throws {
    let before = Reply.of(.refused(.tooLow), on: "2026-11-20")
    #expect(
      try step(facts([before], letters: [Self.letter])) == .wait(until: .day("2026-12-04")))
    let same = Reply.of(.refused(.tooLow), on: "2026-11-21")
    #expect(try step(facts([same], letters: [Self.letter])) == .askAgain)
  }

  /// A letter that asked to wait was refused, and there is no offer to repeat.
  @Test func withNothingToOfferAProfessionalHelps() throws {
    let pause = KeptLetter.offering(0, 1, 0, on: "2026-11-21")
    let reply = Reply.of(.refused(.other), on: "2026-11-25")
    #expect(try step(facts([reply], letters: [pause])) == .professionalHelp)
    #expect(try step(facts([reply])) == .writeFirst)
  }

  @Test func aSecondRefusalIsForAComplaint() throws {
    let replies = [
      Reply.of(.refused(.tooLow), on: "2026-11-22"),
      Reply.of(.refused(.other), on: "2026-11-25", id: "r2"),
    ]
    #expect(try step(facts(replies, letters: [Self.letter])) == .complain)
  }

  @Test func whenAllRefuseAProfessionalHelps() throws {
    let replies = [
      Reply.of(.refused(.tooLow), on: "2026-11-22"),
      Reply.of(.refused(.tooLow), on: "2026-11-25", debt: "d2", id: "r2"),
    ]
    #expect(try step(facts(replies, letters: [Self.letter])) == .professionalHelp)
    // One that was agreed on is not asked any more; one that is paid neither.
    let agreed = try facts([replies[0]], letters: [Self.letter]) {
      $0.debts[1].arrangement = Debt.Arrangement(
        monthly: Money(cents: 100), dueDay: nil, from: nil, isKept: true)
    }
    #expect(step(agreed) == .professionalHelp)
    let paid = try facts([replies[0]], letters: [Self.letter]) {
      $0.record.payments = [
        Payment(
          id: ID("p1"), debt: ID("d2"), on: .day("2026-11-22"), amount: Money(cents: 60_000),
          kind: .paid, note: nil)
      ]
    }
    #expect(step(paid) == .professionalHelp)
  }

  @Test func anAgreementThatRunsIsKept() throws {
    let reply = Reply.of(.accepted, on: "2026-11-25")
    let running = try facts([reply], letters: [Self.letter]) {
      $0.debts[0].arrangement = Debt.Arrangement(
        monthly: Money(cents: 5_000), dueDay: nil, from: nil, isKept: true)
    }
    #expect(step(running) == .keepPaying)
  }

  // MARK: Agenda

  private func keys(_ facts: Standing) throws -> [String: LocalDate] {
    let items = try Agenda(of: facts).open.filter { $0.kind == "reply" }
    return Dictionary(items.map { ($0.key, $0.due) }) { $1 }
  }

  @Test func theirLastDayIsOnTheAgenda() throws {
    var offer = Reply.CounterOffer.nothing
    offer.answerBy = .day("2026-12-09")
    let reply = Reply.of(.counterOffer(offer), on: "2026-11-30")
    #expect(try keys(facts([reply])) == ["reply.r1": .day("2026-12-09")])
    let item = try #require(try Agenda(of: facts([reply])).item("reply.r1"))
    #expect(item.act == .day("2026-12-06"))
  }

  @Test func aLetterOrAnAgreementSinceThenTakesItOff() throws {
    let reply = Reply.of(.refused(.tooLow), on: "2026-11-30")
    #expect(try keys(facts([reply])).count == 1)
    let answered = KeptLetter.offering(5_000, 12, 5_000, on: "2026-12-01", id: "b2")
    #expect(try keys(facts([reply], letters: [answered])).isEmpty)
    #expect(try keys(facts([reply], letters: [Self.letter])).count == 1)
    // The only offer of the day on which they answered is what they answered; a second one is not.
    let sameDay = KeptLetter.offering(5_000, 12, 5_000, on: "2026-11-30", id: "b2")
    #expect(try keys(facts([reply], letters: [sameDay])).count == 1)
    #expect(try keys(facts([reply], letters: [Self.letter, sameDay])).isEmpty)
    let agreed = try facts([reply]) {
      $0.debts[0].arrangement = Debt.Arrangement(
        monthly: Money(cents: 5_000), dueDay: 28, from: nil, isKept: true)
    }
    #expect(try keys(agreed).isEmpty)
  }

  @Test func aReplyBeforeTheDebtIsRefused() throws {
    let debt = Self.dossier.debts[0]
    #expect(Reply.of(.accepted, on: "2025-09-01").problem(on: debt) == nil)
    #expect(Reply.of(.accepted, on: "2025-08-31").problem(on: debt)?.code == "beforeTheDebt")
  }
}
