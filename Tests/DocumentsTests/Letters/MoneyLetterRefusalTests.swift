import Documents
import Domain
import Planning
import Rules
import TestSupport
import Testing

/// When letters about money and time are not written, to the cent and to the day.
@Suite struct MoneyLetterRefusalTests {
  /// One debt of 1,200.00 with 60.00 a month agreed on the 28th, 100.00 a month for it, paid on the
  /// 25th; today is Saturday 21 November 2026.
  private func refusal(
    _ kind: LetterKind, capacity: Int = 10_000, _ change: (inout Dossier) -> Void = { _ in },
    saying facts: (inout LetterFacts) -> Void
  ) throws -> LetterRefusal? {
    let example = LetterExample(
      "refused", of: kind, capacity: capacity,
      change: {
        $0.debts = [$0.debts[0]]
        $0.debts[0].arrangement = Debt.Arrangement(
          monthly: Money(cents: 6_000), dueDay: 28, from: nil, isKept: true)
        change(&$0)
      }, saying: facts)
    let letter = try #require(kind.letter)
    let matter = try example.matter
    do throws(LetterRefusal) {
      _ = try letter.fitting(matter, example.facts.filled(from: letter.suggested(for: matter)))
      return nil
    } catch { return error }
  }

  private static func money(_ cents: Int) -> Money { Money(cents: cents) }

  @Test(arguments: [
    ("2026-12-03", LetterRefusal.dayBefore(.letterUntil, .day("2026-12-04"))),
    ("2026-12-04", nil), ("2027-02-21", nil),
    ("2027-02-22", .dayAfter(.letterUntil, .day("2027-02-21"))),
  ])
  func anOverviewTakesBetweenAnAnswerAndThreeMonths(day: String, reason: LetterRefusal?) throws {
    #expect(try refusal(OverviewPause.kind) { $0.until = .day(day) } == reason)
  }

  @Test(arguments: [
    ("2026-11-24", LetterRefusal.dayBefore(.letterUntil, .day("2026-11-25"))),
    ("2026-11-25", .tooLittleBy(.day("2026-11-25"), needed: money(12_000), there: money(10_000))),
    ("2026-12-25", .noBankDay(.letterUntil, next: .day("2026-12-28"))),
    ("2026-12-26", .noBankDay(.letterUntil, next: .day("2026-12-28"))),
    ("2026-12-28", nil), ("2027-11-22", .dayAfter(.letterUntil, .day("2027-11-21"))),
  ])
  func aPaymentComesWhenTheMoneyIsThere(day: String, reason: LetterRefusal?) throws {
    #expect(
      try refusal(ShortDeferral.kind, { $0.debts[0] = .example("d1", owed: 12_000) }) {
        $0.until = .day(day)
      } == reason)
  }

  @Test(arguments: [
    (0, LetterRefusal.amountOutside(.letterAmount, above: .zero, through: money(120_000))),
    (1, nil), (10_000, nil),
    (10_001, .tooLittleBy(.day("2026-11-25"), needed: money(10_001), there: money(10_000))),
    (120_001, .amountOutside(.letterAmount, above: .zero, through: money(120_000))),
  ])
  func noMoreIsPutOffThanCanBePaid(cents: Int, reason: LetterRefusal?) throws {
    #expect(
      try refusal(ShortDeferral.kind) {
        $0.amount = Self.money(cents)
        $0.until = .day("2026-11-25")
      } == reason)
  }

  @Test func aPaymentThatFitsNowhereHasNoSuggestedDay() throws {
    #expect(try refusal(ShortDeferral.kind) { _ in } == .missing(.letterUntil))
  }

  @Test(arguments: [
    (0, LetterRefusal.amountOutside(.letterAmount, above: .zero, through: money(10_000))),
    (1, nil), (9_999, nil), (10_000, nil),
    (10_001, .amountOutside(.letterAmount, above: .zero, through: money(10_000))),
  ])
  func aTokenFitsThePlan(cents: Int, reason: LetterRefusal?) throws {
    #expect(try refusal(TokenPayment.kind) { $0.amount = Self.money(cents) } == reason)
  }

  @Test(arguments: [
    ("2026-12-27", LetterRefusal.dayBefore(.letterUntil, .day("2026-12-28"))),
    ("2026-12-28", nil), ("2028-11-21", nil),
    ("2028-11-22", .dayAfter(.letterUntil, .day("2028-11-21"))),
  ])
  func aTokenHasATermAndAnEnd(day: String, reason: LetterRefusal?) throws {
    #expect(try refusal(TokenPayment.kind) { $0.until = .day(day) } == reason)
  }

  @Test(arguments: [TokenPayment.kind, LowerAmount.kind, TemporaryLowerAmount.kind])
  func withoutRoomNothingIsPromised(kind: LetterKind) throws {
    #expect(
      try refusal(kind, capacity: 0) {
        $0.amount = Self.money(1)
        $0.current = Self.money(6_000)
      } == .noRoom)
  }

  @Test func securedDebtsTakeNoPartInADivision() throws {
    #expect(
      try refusal(FinalDischargeProposal.kind, { $0.debts[0].rank = .secured }) { _ in }
        == .secured)
    #expect(
      try refusal(SettlementOffer.kind, { $0.debts[0].rank = .secured }) {
        $0.sum = Self.money(100)
      } == .secured)
  }

  /// 18 times 66.66 is 1,199.88; 18 times 66.67 is 1,200.06.
  @Test(arguments: [
    (0, LetterRefusal.noRoom), (1, nil), (6_666, nil), (6_667, .nothingToWaive),
  ])
  func aDischargeLeavesSomethingToWaive(capacity: Int, reason: LetterRefusal?) throws {
    #expect(try refusal(FinalDischargeProposal.kind, capacity: capacity) { _ in } == reason)
  }

  @Test(arguments: [
    (0, LetterRefusal.amountOutside(.letterSum, above: .zero, through: .largest)), (1, nil),
    (119_999, nil), (120_000, .nothingToWaive),
  ])
  func aSumIsThereAndDoesNotPayAll(cents: Int, reason: LetterRefusal?) throws {
    #expect(try refusal(SettlementOffer.kind) { $0.sum = Self.money(cents) } == reason)
    #expect(try refusal(SettlementOffer.kind) { _ in } == .missing(.letterSum))
  }

  @Test(arguments: [
    (0, LetterRefusal.amountOutside(.letterAmount, above: .zero, through: money(5_999))),
    (1, nil), (5_999, nil),
    (6_000, .amountOutside(.letterAmount, above: .zero, through: money(5_999))),
  ])
  func aLowerAmountIsLower(cents: Int, reason: LetterRefusal?) throws {
    for kind in [LowerAmount.kind, TemporaryLowerAmount.kind] {
      #expect(try refusal(kind) { $0.amount = Self.money(cents) } == reason)
    }
  }

  @Test(arguments: [
    ("2026-11-20", "2026-12-28", LetterRefusal.dayBefore(.letterFrom, .day("2026-11-21"))),
    ("2026-11-21", "2026-11-27", .dayBefore(.letterUntil, .day("2026-11-28"))),
    ("2026-11-21", "2026-11-28", nil), ("2026-11-28", "2026-11-28", nil),
    ("2026-11-29", "2026-12-27", .dayBefore(.letterUntil, .day("2026-12-28"))),
    ("2026-11-21", "2031-11-28", nil),
    ("2026-11-21", "2031-11-29", .dayAfter(.letterUntil, .day("2031-11-28"))),
    // The last of twenty terms of 60.00 is on 28 June 2028.
    ("2028-06-28", "2028-06-28", nil),
    ("2028-06-29", "2028-07-28", .dayAfter(.letterFrom, .day("2028-06-28"))),
  ])
  func aLowerAmountHoldsForTermsThatCome(
    from: String, until: String, reason: LetterRefusal?
  ) throws {
    #expect(
      try refusal(TemporaryLowerAmount.kind) {
        $0.amount = Self.money(2_000)
        $0.from = .day(from)
        $0.until = .day(until)
      } == reason)
  }

  @Test(arguments: [
    (
      6_000, LetterRefusal.amountOutside(.letterAmount, above: money(6_000), through: money(10_000))
    ),
    (6_001, nil), (10_000, nil),
    (10_001, .amountOutside(.letterAmount, above: money(6_000), through: money(10_000))),
  ])
  func aHigherAmountIsHigherAndFits(cents: Int, reason: LetterRefusal?) throws {
    #expect(try refusal(HigherAmount.kind) { $0.amount = Self.money(cents) } == reason)
  }

  /// A debt of which nobody sees the end, and a day at the end of all days.
  @Test(arguments: [HigherAmount.kind, TemporaryLowerAmount.kind, ShortDeferral.kind])
  func noDayIsTooFarToBeRefused(kind: LetterKind) throws {
    let reason = try refusal(
      kind,
      {
        $0.debts[0] = .example(
          "d1", owed: Money.largest.cents, arrangement: $0.debts[0].arrangement)
        $0.debts.append(.example("d2", owed: Money.largest.cents, arrangement: Self.endless))
        $0.debts[0].arrangement?.monthly = Self.money(2)
      }
    ) {
      $0.amount = Self.money(kind == HigherAmount.kind ? 3 : 1)
      $0.from = .day("9999-12-31")
      $0.until = .day("9999-12-31")
    }
    switch reason {
    case .dayAfter: break
    default: Issue.record("\(String(describing: reason))")
    }
  }

  private static let endless = Debt.Arrangement(
    monthly: Money(cents: 1), dueDay: 28, from: nil, isKept: true)

  @Test(arguments: [6_000, 6_001])
  func aHigherAmountNeedsRoom(capacity: Int) throws {
    let reason = try refusal(HigherAmount.kind, capacity: capacity) {
      $0.amount = Self.money(6_001)
      $0.from = .day("2026-12-28")
    }
    #expect(reason == (capacity == 6_000 ? .noRoom : nil))
  }

  @Test(arguments: [HigherAmount.kind, TemporaryLowerAmount.kind, MissedTermNotice.kind])
  func aChangeNeedsAnArrangement(kind: LetterKind) throws {
    #expect(try refusal(kind, { $0.debts[0].arrangement = nil }) { _ in } == .noArrangement)
  }

  @Test(arguments: [
    ("2026-11-20", "2026-12-28", LetterRefusal.dayBefore(.letterTerm, .day("2026-11-21"))),
    ("2026-11-21", "2026-11-24", .dayBefore(.letterUntil, .day("2026-11-25"))),
    ("2026-11-21", "2026-11-25", nil),
    ("2026-11-30", "2026-11-30", .dayBefore(.letterUntil, .day("2026-12-01"))),
    ("2026-11-30", "2026-12-01", nil),
    ("2026-11-28", "2026-12-25", .noBankDay(.letterUntil, next: .day("2026-12-28"))),
  ])
  func aTermIsAnnouncedBeforeItsDay(
    term: String, until: String, reason: LetterRefusal?
  ) throws {
    #expect(
      try refusal(MissedTermNotice.kind) {
        $0.term = .day(term)
        $0.until = .day(until)
      } == reason)
  }

  @Test(arguments: [
    (0, LetterRefusal.amountOutside(.letterAmount, above: .zero, through: money(6_000))),
    (1, nil), (6_000, nil),
    (6_001, .amountOutside(.letterAmount, above: .zero, through: money(6_000))),
  ])
  func noMoreOfATermIsMissedThanIsDue(cents: Int, reason: LetterRefusal?) throws {
    #expect(try refusal(MissedTermNotice.kind) { $0.amount = Self.money(cents) } == reason)
  }

  /// Every kind here offers money or asks for time.
  @Test(arguments: LetterExample.money)
  func whatMayBeTooOldIsNeverAcknowledged(_ example: LetterExample) throws {
    let letter = try #require(example.kind?.letter)
    #expect(letter is any AcknowledgingLetter.Type)
    for gate in [LimitationGate.ageUnknown, .mayBeBarred(from: LetterExample.today)] {
      let choice = LetterChoice(
        plan: try example.plan, days: LetterExample.days, missed: [:], realism: nil)
      let matter = try choice.matter(of: ID("d1"), gate: gate)
      #expect(throws: LetterRefusal.gate(gate)) { try letter.fitting(matter, example.facts) }
    }
  }

  @Test(arguments: [
    LetterRefusal.secured, .nothingToWaive, .noBankDay(.letterUntil, next: .day("2026-12-28")),
    .tooLittleBy(.day("2026-12-28"), needed: money(2), there: money(1)),
  ])
  func aReasonIsSaidPlainly(_ refusal: LetterRefusal) {
    for language in Language.allCases { expectPlain(refusal.text(in: language), in: language) }
    #expect(refusal.code.hasPrefix("letter."))
  }
}
