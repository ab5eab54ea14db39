import Documents
import Domain
import Planning
import Rules
import TestSupport
import Testing

/// Which letter fits, and that no claim that may be too old gets an acknowledging one.
@Suite struct LetterChoiceTests {
  private static let barred = LimitationGate.mayBeBarred(from: .day("2026-06-02"))
  private static let soon = LimitationGate.soon(from: .day("2026-12-02"))

  @Test(arguments: LetterExample.proposals)
  func instalmentsGetAProposal(_ example: LetterExample) throws {
    guard case .acknowledging(let letter, _) = try example.fitting else {
      Issue.record("no acknowledging letter")
      return
    }
    #expect(letter is PaymentProposal)
  }

  @Test(arguments: [barred, soon, .ageUnknown], [16_000, 0, -1])
  func whatMayBeTooOldIsNeverAcknowledged(gate: LimitationGate, capacity: Int) throws {
    let example = LetterExample("old", capacity: capacity, gate: gate)
    guard case .neutral(let letter) = try example.fitting else {
      Issue.record("not a neutral letter")
      return
    }
    #expect(letter is SpecificationRequest)
  }

  @Test(arguments: [
    (5_000, PauseRequest.Reason.basicsFirst), (0, .nothingLeft), (1, .nothingLeft),
    (-1, .nothingLeft),
  ])
  func noRoomGetsARequestToWait(capacity: Int, reason: PauseRequest.Reason) throws {
    let example = LetterExample("none", capacity: capacity) {
      $0.debts[1] = .example("d2", owed: 455_000, kind: .rent)
    }
    guard case .acknowledging(let letter as PauseRequest, _) = try example.fitting else {
      Issue.record("no request to wait")
      return
    }
    #expect(letter.reason == reason)
  }

  @Test(arguments: [LimitationGate.clear, barred, .ageUnknown])
  func aRunningArrangementNeedsNoLetter(gate: LimitationGate) throws {
    let example = LetterExample("running", gate: gate) {
      $0.debts[0].arrangement = Debt.Arrangement(
        monthly: Money(cents: 1_000), dueDay: nil, from: nil, isKept: true)
    }
    guard case .none(.arrangementRuns) = try example.fitting else {
      Issue.record("a letter")
      return
    }
    #expect(try example.fitting.written(in: .dutch, with: LetterTemplates(overrides: [])) == nil)
  }

  @Test func nothingClaimedNeedsNoLetter() throws {
    let example = LetterExample("zero") { $0.debts[0] = .example("d1", owed: 0) }
    guard case .none(.nothingClaimed) = try example.fitting else {
      Issue.record("a letter")
      return
    }
  }

  @Test func whatIsWhollyDisputedIsAskedAbout() throws {
    for disputed in [119_999, 120_000, 120_001] {
      let example = LetterExample("disputed") { $0.debts[0].disputed = Money(cents: disputed) }
      let isNeutral = if case .neutral = try example.fitting { true } else { false }
      #expect(isNeutral == (disputed >= 120_000), "\(disputed)")
    }
  }

  @Test(arguments: [nil, "", "  ", "Ik heb al betaald."], [31_199, 31_200])
  func whatIsWhollyDisputedIsDisputedWithItsReason(reason: String?, disputed: Int) throws {
    let example = LetterExample("disputed") {
      $0.debts[0] = .example("d1", owed: 31_200, disputed: disputed)
      $0.debts[0].disputeReason = reason
    }
    let isDispute =
      if case .neutral(let letter) = try example.fitting { letter is Dispute } else { false }
    #expect(isDispute == (disputed == 31_200 && reason == "Ik heb al betaald."))
  }

  @Test func aMissingDebtOrCreditorIsNamed() throws {
    let example = LetterExample("missing") { $0.debts[0].collector = ID("c7") }
    #expect(throws: LetterError.unknownCreditor(ID("c7"))) { try example.fitting }
    let choice = try LetterChoice(
      plan: example.plan, days: LetterExample.days, missed: [:], realism: nil)
    #expect(throws: LetterError.unknownDebt(ID("d9"))) {
      try choice.letter(for: ID("d9"), gate: .clear)
    }
  }

  @Test(arguments: ["", "  "])
  func noLetterIsWrittenWithoutAName(name: String) {
    let example = LetterExample("nameless") { $0.sender.name = name }
    #expect(throws: LetterError.emptyField("senderName", template: "letterhead.nl.mustache")) {
      try example.written(in: .dutch)
    }
  }

  /// Awkward amounts, rates, disputes and capacities: a letter comes out, tidy, with its amounts.
  @Test func everyPlanLeadsToALetter() throws {
    let templates = try LetterTemplates(overrides: [])
    let rates: [Debt.InterestTerms] = [.none, .statutory, .contract(Rate(percent: 14))]
    let kinds: [Debt.Kind] = [.rent, .loan, .tax, .energy]
    for seed in UInt64(0)..<300 {
      var random = SeededGenerator(seed: seed)
      let gate = [LimitationGate.clear, .clear, Self.barred, .ageUnknown][Int(seed % 4)]
      let example = LetterExample(
        "random", capacity: Money.awkward(using: &random).cents - 1_000, gate: gate
      ) { dossier in
        for index in dossier.debts.indices {
          var debt = Debt.example(
            "d\(index + 1)", owed: Money.awkward(using: &random).cents,
            kind: kinds[Int.random(in: 0..<4, using: &random)],
            interest: rates[Int.random(in: 0..<3, using: &random)],
            disputed: Bool.random(using: &random) ? Money.awkward(using: &random).cents : 0)
          debt.creditor = ID("c\(index + 1)")
          dossier.debts[index] = debt
        }
      }
      let language = Language.allCases[Int(seed / 4 % 2)]
      guard let letter = try example.fitting.written(in: language, with: templates) else {
        continue
      }
      #expect((letter.amounts == nil) || gate == .clear, "seed \(seed)")
      #expect(!letter.text.contains("\n\n\n") && !letter.text.contains("{{"), "seed \(seed)")
      if let amounts = letter.amounts {
        #expect(amounts.total == amounts.monthly * (amounts.terms - 1) + amounts.last)
        #expect(letter.text.contains(amounts.total.text(in: language)), "seed \(seed)")
      }
    }
  }
}
