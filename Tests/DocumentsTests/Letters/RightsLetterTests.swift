import Documents
import Domain
import Planning
import Rules
import TestSupport
import Testing

/// When letters that answer or stand on a right are refused, and that their figures add up.
@Suite struct RightsLetterTests {
  private func refusal(_ example: LetterExample) -> LetterRefusal? {
    do {
      _ = try example.fitting
      return nil
    } catch { return error as? LetterRefusal }
  }

  // Reminders.

  /// Ten working days after Friday 6 November end with Friday the 20th; today is Saturday the 21st.
  @Test(arguments: [("2026-11-05", nil), ("2026-11-06", nil), ("2026-11-09", "2026-11-23")])
  func aReminderWaitsUntilTheTimeToAnswerIsOver(written: String, due: String?) {
    let example = LetterExample("r", of: Reminder.kind, kept: [.offer(written: written)])
    #expect(refusal(example) == due.map { .answerStillDue(.day($0)) })
  }

  @Test func aReminderFollowsTheNewestLetter() {
    let details = KeptLetter.example(SpecificationRequest.kind)
    #expect(refusal(LetterExample("r", of: Reminder.kind)) == .nothingSent)
    #expect(refusal(LetterExample("r", of: NeutralReminder.kind)) == .nothingSent)
    #expect(
      refusal(LetterExample("r", of: Reminder.kind, kept: [.offer(), details]))
        == .otherReminder(NeutralReminder.kind))
    #expect(
      refusal(LetterExample("r", of: NeutralReminder.kind, kept: [details, .offer()]))
        == .otherReminder(Reminder.kind))
    // A reminder is no letter to be reminded of.
    let again = KeptLetter.example(Reminder.kind, written: "2026-11-20")
    #expect(refusal(LetterExample("r", of: Reminder.kind, kept: [.offer(), again])) == nil)
  }

  /// A letter that repeats an offer does not make it last longer than the plan can pay it.
  @Test func whatRepeatsAnOfferIsHeldAgainstThePlanAsWell() {
    let dear = KeptLetter.offer("payment-proposal", 1_543, written: "2026-10-01")
    let reply = KeptLetter.offer(ReplyToRefusal.kind.rawValue, 1_543)
    let expected = LetterRefusal.offerNoLongerFits(
      offered: Money(cents: 1_543), now: Money(cents: 1_542))
    for kind in [Reminder.kind, ReplyToRefusal.kind] {
      #expect(refusal(LetterExample("r", of: kind, kept: [dear, reply])) == expected)
    }
  }

  /// What was agreed is no proposal any more.
  @Test func aReminderOfAnAgreementRepeatsNoOffer() throws {
    let agreed = KeptLetter.offer(AgreementConfirmation.kind.rawValue, 5_000)
    let example = LetterExample("r", of: Reminder.kind, kept: [agreed])
    #expect(try example.written(in: .english).amounts == nil)
    #expect(refusal(LetterExample("r", of: ReplyToRefusal.kind, kept: [agreed])) == .nothingSent)
  }

  @Test func anAcknowledgingReminderNeedsTheGate() {
    let example = LetterExample("r", of: Reminder.kind, gate: .ageUnknown, kept: [.offer()])
    #expect(refusal(example) == .gate(.ageUnknown))
  }

  @Test(arguments: [(1_541, true), (1_542, true), (1_543, false)])
  func anOfferThatThePlanCannotPayIsNotRepeated(monthly: Int, fits: Bool) {
    let kept = KeptLetter.offer("payment-proposal", monthly)
    for kind in [Reminder.kind, ReplyToRefusal.kind] {
      let expected =
        fits
        ? nil
        : LetterRefusal.offerNoLongerFits(
          offered: Money(cents: monthly), now: Money(cents: 1_542))
      #expect(refusal(LetterExample("r", of: kind, kept: [kept])) == expected)
    }
  }

  // Opposition and set-off.

  /// Two weeks after a writ of a fine that came on 7 November end on the 21st, a Saturday: Monday the 23rd.
  @Test(arguments: [("2026-11-07", nil), ("2026-11-06", "2026-11-20"), ("2026-11-21", nil)])
  func oppositionAgainstAFineHasItsTime(served: String, tooLate: String?) {
    let example = LetterExample(
      "o", of: OppositionNotice.kind,
      change: {
        $0.creditors[0].kind = .government
        $0.debts[0].kind = .fine
        $0.debts[0].stage = .writ
      },
      saying: {
        $0.theirLetter = .day(served)
        $0.reason = "x"
      })
    #expect(refusal(example) == tooLate.map { .oppositionTooLate(.day($0)) })
  }

  @Test(arguments: [Debt.Stage.collector, .bailiff, .summons])
  func oppositionNeedsATitle(stage: Debt.Stage) {
    let example = LetterExample("o", of: OppositionNotice.kind) { $0.debts[0].stage = stage }
    #expect(refusal(example) == .noTitle)
  }

  /// Who asks to set off takes the claim as it is.
  @Test func setOffNeedsTheGateAndAnAmount() {
    func example(_ cents: Int?, _ gate: LimitationGate) -> LetterExample {
      LetterExample(
        "s", of: SetOffRequest.kind, gate: gate,
        saying: {
          $0.amount = cents.map { Money(cents: $0) }
          $0.reason = "x"
        })
    }
    #expect(refusal(example(100, .ageUnknown)) == .gate(.ageUnknown))
    #expect(refusal(example(nil, .clear)) == .missing(.letterAmount))
    #expect(
      refusal(example(0, .clear))
        == .amountOutside(.letterAmount, above: .zero, through: .largest))
    #expect(refusal(example(1, .clear)) == nil)
  }

  // Answers.

  @Test(arguments: [
    ("2026-11-01", LetterRefusal.dayBefore(.letterTheirs, .day("2026-11-02"))),
    ("2026-11-02", nil), ("2026-11-21", nil),
    ("2026-11-22", .dayAfter(.letterTheirs, .day("2026-11-21"))),
  ])
  func aRefusalComesBetweenTheOfferAndToday(day: String, expected: LetterRefusal?) {
    let example = LetterExample(
      "r", of: ReplyToRefusal.kind, kept: [.offer()], saying: { $0.theirLetter = .day(day) })
    #expect(refusal(example) == expected)
  }

  @Test func aRefusalIsOfAnOffer() {
    let details = KeptLetter.example(SpecificationRequest.kind)
    #expect(refusal(LetterExample("r", of: ReplyToRefusal.kind, kept: [details])) == .nothingSent)
  }

  @Test(arguments: [
    (1_541, LetterRefusal.fitsThePlan(monthly: Money(cents: 1_542))),
    (1_542, .fitsThePlan(monthly: Money(cents: 1_542))), (1_543, nil), (120_000, nil),
    (
      120_001,
      .amountOutside(
        .letterAmount, above: Money(cents: 1_542), through: Money(cents: 120_000))
    ),
  ])
  func aCounterOfferAsksMoreThanThePlanHas(asked: Int, expected: LetterRefusal?) {
    let example = LetterExample(
      "c", of: ReplyToCounterOffer.kind, saying: { $0.amount = Money(cents: asked) })
    #expect(refusal(example) == expected)
  }

  @Test func aCounterOfferNeedsAnAmountAndRoom() {
    #expect(
      refusal(LetterExample("c", of: ReplyToCounterOffer.kind)) == .missing(.letterAmount))
    #expect(refusal(LetterExample("c", of: ReplyToCounterOffer.kind, capacity: 0)) == .noRoom)
  }

  // Agreements.

  private func agreement(
    amount: Int = 5_000, months: Int? = nil, talked: String = "2026-11-20",
    from: String = "2026-12-28"
  ) -> LetterExample {
    LetterExample(
      "a", of: AgreementConfirmation.kind,
      saying: {
        $0.amount = Money(cents: amount)
        $0.months = months
        $0.talkedOn = .day(talked)
        $0.from = .day(from)
      })
  }

  @Test func anAgreementIsHeldAgainstItsOwnDays() {
    #expect(refusal(agreement(talked: "2026-11-21")) == nil)
    #expect(
      refusal(agreement(talked: "2026-11-22"))
        == .dayAfter(.letterTalkedOn, .day("2026-11-21")))
    #expect(refusal(agreement(from: "2026-11-20")) == nil)
    #expect(
      refusal(agreement(from: "2026-11-19")) == .dayBefore(.letterFrom, .day("2026-11-20")))
  }

  @Test func anAgreementPaysNoMoreThanIsOwed() {
    let outside = LetterRefusal.amountOutside(
      .letterAmount, above: .zero, through: Money(cents: 120_000))
    #expect(refusal(agreement(amount: 0)) == outside)
    #expect(refusal(agreement(amount: 1)) == nil)
    #expect(refusal(agreement(amount: 120_000)) == nil)
    #expect(refusal(agreement(amount: 120_001)) == outside)
    #expect(refusal(agreement(months: 24)) == nil)
    #expect(
      refusal(agreement(months: 25))
        == .moreThanOwed(Money(cents: 125_000), owed: Money(cents: 120_000)))
  }

  @Test func anAgreementAddsUp() throws {
    for seed in UInt64(0)..<1_000 {
      var random = SeededGenerator(seed: seed)
      let amount = Int.random(in: 1...120_000, using: &random)
      guard case .acknowledging(let letter, _) = try agreement(amount: amount).fitting else {
        Issue.record("seed \(seed)")
        continue
      }
      let amounts = try #require(letter.amounts)
      #expect(amounts.monthly * (amounts.terms - 1) + amounts.last == amounts.total)
      #expect(amounts.total == Money(cents: 120_000) && amounts.last > .zero, "seed \(seed)")
      #expect(amounts.last <= amounts.monthly, "seed \(seed)")
    }
  }

  @Test(arguments: [Field.letterTalkedOn, .letterAmount, .letterFrom])
  func anAgreementNeedsItsFacts(missing: Field) {
    let example = LetterExample(
      "a", of: AgreementConfirmation.kind,
      saying: {
        $0.amount = missing == .letterAmount ? nil : Money(cents: 5_000)
        $0.talkedOn = missing == .letterTalkedOn ? nil : .day("2026-11-20")
        $0.from = missing == .letterFrom ? nil : .day("2026-12-28")
      })
    #expect(refusal(example) == .missing(missing))
  }

  // Disputes and objections.

  @Test func aDisputeNeedsAnAmountAndAReason() {
    #expect(refusal(LetterExample("d", of: Dispute.kind)) == .nothingDisputed)
    let silent = LetterExample("d", of: Dispute.kind) { $0.debts[0].disputed = Money(cents: 1) }
    #expect(refusal(silent) == .missing(.letterReason))
    let blank = LetterExample("d", of: Dispute.kind) {
      $0.debts[0].disputed = Money(cents: 1)
      $0.debts[0].disputeReason = "  "
    }
    #expect(refusal(blank) == .missing(.letterReason))
  }

  /// The scale gives 180.00 on 1,200.00.
  @Test(arguments: [(17_999, true), (18_000, true), (18_001, false)])
  func costsWithinTheScaleAreNotObjectedTo(costs: Int, isFine: Bool) {
    let example = LetterExample("o", of: CostsObjection.kind) {
      $0.debts[0].parts.collectionCosts = Money(cents: costs)
      $0.debts[0].bills = [
        Debt.Bill(
          number: nil, date: nil, dueDate: nil, amount: Money(cents: 120_000),
          fourteenDayLetter: .day("2026-09-15"))
      ]
    }
    #expect(refusal(example) == (isFine ? .nothingToObjectTo : nil))
  }

  /// What is asked less the difference is what is allowed, in every row and together.
  @Test func everyObjectionAddsUp() throws {
    for example in LetterExample.rights where example.kind == CostsObjection.kind {
      let found = ClaimObjections(try example.matter)
      #expect(found.rows.allSatisfy { $0.difference > .zero && $0.most >= .zero })
      #expect(Set(found.rows.map(\.part)).count == found.rows.count)
      let text = try example.written(in: .english).text
      for row in found.rows { #expect(text.contains(row.difference.text(in: .english))) }
      if found.rows.count > 1 { #expect(text.contains(found.excess.text(in: .english))) }
    }
  }

  @Test func noPartOfAClaimIsObjectedToTwice() throws {
    let example = try #require(LetterExample.rights.first { $0.name == "objection-three-parts" })
    let found = ClaimObjections(try example.matter)
    #expect(found.rows.map(\.part) == [.collectionCosts, .otherCosts, .interest])
    #expect(found.rows.map(\.most.cents) == [0, 0, 1_065])
    #expect(found.excess <= (try example.matter).debt.claimed)
  }

  // Limitation.

  @Test func limitationIsInvokedWhenItMayHold() {
    let day = LocalDate.day("2026-12-02")
    func refusal(at gate: LimitationGate) -> LetterRefusal? {
      self.refusal(LetterExample("l", of: LimitationLetter.kind, gate: gate))
    }
    #expect(refusal(at: .clear) == .notTooOld)
    #expect(refusal(at: .soon(from: day)) == .waitUntil(day))
    #expect(refusal(at: .mayBeBarred(from: LetterExample.today)) == nil)
    #expect(refusal(at: .ageUnknown) == nil)
  }

  /// By the law itself, around the day on which five years have passed.
  @Test(arguments: [("2021-11-19", true), ("2021-11-20", true), ("2021-11-21", false)])
  func fiveYearsDecide(due: String, isOld: Bool) throws {
    var dossier = LetterExample("l").dossier
    dossier.debts[0].dueDate = .day(due)
    dossier.debts[0].kind = .telecom
    let gate = try LimitationGate.of(
      dossier.debts[0], on: LetterExample.today, law: .shipped)
    let example = LetterExample("l", of: LimitationLetter.kind, gate: gate) { $0 = dossier }
    #expect((refusal(example) == nil) == isOld)
  }

  // The others.

  @Test func theExemptAmountIsForASeizure() {
    #expect(refusal(LetterExample("e", of: ExemptAmountRequest.kind)) == .noSeizure)
    let told = LetterExample(
      "e", of: ExemptAmountRequest.kind, saying: { $0.theirLetter = .day("2026-11-22") })
    #expect(refusal(told) == .dayAfter(.letterTheirs, .day("2026-11-21")))
  }

  @Test(arguments: [("2026-11-21", true), ("2026-11-22", false)])
  func theLastPaymentWasMade(day: String, isRight: Bool) {
    let example = LetterExample(
      "f", of: FinalPaymentConfirmation.kind, saying: { $0.term = .day(day) })
    #expect(
      refusal(example) == (isRight ? nil : .dayAfter(.letterTerm, .day("2026-11-21"))))
  }

  private func objection(_ kind: Debt.Kind, _ day: String?, reason: String? = "x")
    -> LetterExample
  {
    LetterExample(
      "b", of: DecisionObjection.kind,
      change: { LetterExample.government(&$0, kind) },
      saying: {
        $0.theirLetter = day.map { .day($0) }
        $0.reason = reason
      })
  }

  /// Six weeks before 21 November 2026 is 10 October.
  @Test(arguments: [
    ("2026-10-09", LetterRefusal.objectionTooLate(.day("2026-11-20"))), ("2026-10-10", nil),
    ("2026-10-11", nil), ("2026-11-21", nil),
    ("2026-11-22", .dayAfter(.letterTheirs, .day("2026-11-21"))),
  ])
  func anObjectionIsInTime(day: String, expected: LetterRefusal?) {
    #expect(refusal(objection(.tax, day)) == expected)
  }

  @Test func anObjectionIsAgainstADecision() {
    #expect(refusal(objection(.telecom, "2026-11-01")) == .noDecision)
    #expect(refusal(objection(.fine, "2026-11-01")) == .finesGoElsewhere)
    #expect(refusal(objection(.tax, nil)) == .missing(.letterTheirs))
    #expect(refusal(objection(.tax, "2026-11-01", reason: nil)) == .missing(.letterReason))
  }

  @Test func anObjectionGoesToWhoDecided() throws {
    let example = try #require(LetterExample.rights.first { $0.name == "decision-tax" })
    let text = try example.written(in: .dutch).text
    #expect(text.contains("\nBelastingdienst\n") && !text.contains("Incasso Noord"))
  }

  @Test(arguments: [nil, "", "  "])
  func aHandoverNamesTheHelper(helper: String?) {
    let example = LetterExample(
      "h", of: DebtHelpHandover.kind, saying: { $0.helper = helper })
    #expect(refusal(example) == .missing(.letterHelper))
  }

  @Test(arguments: Language.allCases)
  func refusalsAndPurposesArePlain(language: Language) {
    let (some, more, day) = (Money(cents: 1), Money(cents: 2), LetterExample.today)
    let refusals: [LetterRefusal] = [
      .otherReminder(Reminder.kind), .answerStillDue(day),
      .offerNoLongerFits(offered: more, now: some), .fitsThePlan(monthly: some),
      .moreThanOwed(more, owed: some), .notTooOld, .waitUntil(day), .noSeizure,
      .finesGoElsewhere, .objectionTooLate(day), .noTax, .needsNoRegister,
      .taxCanBePaid(more),
      .notToldNotMine(ID("d1")),
    ]
    for refusal in refusals { expectPlain(refusal.text(in: language), in: language) }
    #expect(Set(refusals.map(\.code)).count == refusals.count)
    for letter in Set(LetterExample.rights.compactMap(\.kind)).compactMap(\.letter) {
      expectPlain(letter.purpose(in: language), in: language)
    }
  }

  @Test func askingForPatienceNeedsTheGate() {
    let example = LetterExample(
      "h", of: DebtHelpHandover.kind, gate: .ageUnknown, saying: { $0.helper = "Gemeente" })
    #expect(refusal(example) == .gate(.ageUnknown))
  }
}
