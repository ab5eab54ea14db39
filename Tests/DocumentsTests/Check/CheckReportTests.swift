import Documents
import Domain
import Exchange
import Planning
import Rules
import TestSupport
import Testing

/// A check as a person reads it, and as a program reads it.
@Suite struct CheckReportTests {
  private let day = LocalDate.day("2026-11-21")

  private func household(_ name: String) throws -> (Dossier, ClaimCheck) {
    let bytes = try Cases.bytes("households/\(name).json")
    let dossier = try DossierDocument.read(bytes, ignoringUnknownKeys: false).get()
    return (dossier, ClaimCheck(of: dossier, on: day, law: .shipped))
  }

  @Test(arguments: Cases.households, Language.allCases)
  func householdsReadAsRecorded(name: String, language: Language) throws {
    let (_, check) = try household(name)
    let report = checkReport(check, in: language)
    try expectGolden(report.transcript, "\(name).\(language.rawValue).txt")
  }

  @Test(arguments: Cases.households)
  func householdsAreTheSameAsJSON(name: String) throws {
    let (dossier, check) = try household(name)
    let json = CheckDocument.json(of: check) { $0.text(of: dossier, in: .english) }
    try expectGolden(json.text(.pretty) + "\n", "\(name).json")
  }

  @Test(arguments: Language.allCases)
  func anEmptyAndACleanDossierGetACalmLine(language: Language) {
    for debts in [[], [Debt.example("d1", owed: 5_000)]] {
      let dossier = Dossier.example(capacity: 100, debts: debts)
      let check = ClaimCheck(of: dossier, on: day, law: .shipped)
      let report = checkReport(check, in: language)
      #expect(report.blocks.count == 2)
      for sentence in report.sentences { expectPlain(sentence, in: language) }
    }
  }

  @Test func adviceIsGivenOnceForADebt() throws {
    let (_, check) = try household("3-nothing-left")
    for debt in check.debts {
      let report = checkReport(check.only(debt), in: .dutch)
      let said = report.sentences.filter { !$0.hasPrefix("Regel:") }
      #expect(Set(said).count == said.count, "\(debt.text)")
    }
  }

  @Test func everyCodeHasALineForTheManual() {
    let lines = FindingCode.allCases.map(\.summary)
    #expect(Set(lines).count == lines.count)
    #expect(lines.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") })
  }
}

/// Every finding in words, in both languages.
@Suite struct CheckWordsTests {
  private static let money = Money(cents: 123_456)
  private static let other = Money(cents: 23_456)
  private static let day = LocalDate.day("2026-11-21")
  private static let later = LocalDate.day("2027-01-01")
  private static let costs = CostsFound(charged: money, maximum: other, maximumWithVAT: money)
  private static let high = Rate(hundredthsOfPercent: 1040)
  private static let four = Rate(percent: 4)
  private static let rise = FineRise(now: other, from: later, next: money, last: money * 2)

  static let issues: [FindingIssue] =
    ofClaimsAndPlans + RealismSamples.issues.map { FindingIssue.realism($0) }
    + RecordWordsTests.findings.map { FindingIssue.offer($0) }

  private static let ofClaimsAndPlans: [FindingIssue] = [
    .basicsAtRisk(.summons, hearing: nil), .basicsAtRisk(.summons, hearing: later),
    .basicsAtRisk(.writ, hearing: nil), .summons(hearing: nil), .summons(hearing: later),
    .seizureBelowExempt(income: other, exempt: money),
    .seizure, .judgment, .writ,
    .rentArrears(months: 2, limit: 3, rent: money, untilLimit: other, toGetBelow: .zero),
    .rentArrears(months: 3, limit: 3, rent: money, untilLimit: .zero, toGetBelow: other),
    .healthPremiumArrears(months: 2, limit: 6, premium: other), .saleOfHome,
    .disconnection(reminders: 3, term: .days(14), isWinter: true),
    .disconnection(reminders: 1, term: nil, isWinter: false),
    .disconnection(reminders: nil, term: nil, isWinter: false), .fineRises(rise),
    .fineMayHaveRisen(to: money), .secondReminderOfFine(orElse: money),
    .fineMeasures(recoveryUntil: day, measuresUntil: later), .oppositionToWrit(through: later),
    .oppositionToWrit(through: nil), .bankAccountProtected(money), .cakPremium(other),
    .maintenanceCollection(surcharge: four, least: other, term: .weeks(2), isTaken: true),
    .maintenanceCollection(surcharge: four, least: other, term: .weeks(2), isTaken: false),
    .studentLoanByCapacity(pause: .years(5)), .remission(couldPay: .zero),
    .remission(couldPay: other), .centralGovernmentTogether([ID("d1"), ID("d2")]),
    .judgmentDayUnknown(.writ), .oldInterestInJudgment(claimed: money, young: other, from: day),
    .payLaterFees(other), .collectorRegister(ID("c1"), costs: other),
    .arrangementNotKept(money), .mayBeTimeBarred(from: day),
    .soonTimeBarred(from: later), .ageUnknown,
    .fourteenDaysRunning(letter: day, through: later), .letterTooEarly(letter: day, due: later),
    .noFourteenDayLetter(costs: money, bills: 0, of: 0),
    .noFourteenDayLetter(costs: money, bills: 1, of: 2), .billsChargedApart(costs, bills: 3),
    .costsAboveMaximum(costs, isTrade: false), .costsAboveMaximum(costs, isTrade: true),
    .vatOnCosts(costs), .claimsChargedApart(costs, debts: [ID("d1"), ID("d2")]),
    .stackedCosts(costs, debts: [ID("d1"), ID("d2")], from: day, to: later),
    .costsBaseUnknown(money), .extraFileCosts(money),
    .reminderCostsAboveMaximum(charged: money, maximum: other),
    .commercialInterest(claimed: money, lawful: other, commercial: money),
    .interestAboveLaw(claimed: money, lawful: other, isAgreed: true),
    .interestAboveLaw(claimed: money, lawful: other, isAgreed: false),
    .commercialRate(high, statutory: four), .rateAboveStatutory(high, statutory: four),
    .creditAboveMaximum(high, maximum: four, highest: high),
    .creditAboveMaximum(high, maximum: four, highest: four), .interestRateUnknown(claimed: money),
    .possibleDouble(of: [ID("d2")], signs: DoubleSign.allCases.filter { $0 != .nearAmount }),
    .possibleDouble(of: [ID("d2"), ID("d3")], signs: [.sameAmount, .sameCreditor]),
    .kindUnlikely(expected: [.tax, .fine]), .kindUnlikely(expected: []),
    .rankByLaw(stated: .preferent, byLaw: .concurrent), .jointLiability([ID("d1")]),
    .notMyDebt(isFine: true), .notMyDebt(isFine: false),
    .wrongIBAN(ID("c1"), "NL00"), .wrongReference("5000", isLength: true),
    .wrongReference("5000", isLength: false), .notChecked(.interest, .resultTooLarge),
    .shortfall(money), .nothingLeft, .lessThanACentEach(Money(cents: 2), creditors: 3),
    .monthBelowZero(day.inMonth, deepest: later.inMonth, missing: money), .payDayUnknown,
    .runningAboveCapacity(running: money, capacity: other),
    .urgentNotWithin(months: 12, needed: money, offered: other), .noRoom, .waitsForOthers,
    .belowRule(least: money, offered: other), .neverEnds(monthlyInterest: other), .takesTooLong,
    .longerThanThreeYears(later.inMonth, paysAll: true),
    .longerThanThreeYears(later.inMonth, paysAll: false), .disputed(other),
    .rateAssumed(four, mayDifferSince: nil, by: .commercial),
    .rateAssumed(four, mayDifferSince: day, by: .commercial),
    .rateAssumed(four, mayDifferSince: nil, by: .tax), .interestNotKnown(.sample(.tooLong)),
  ]

  private func finding(_ issue: FindingIssue, _ steps: [FindingStep]) -> Finding {
    Finding(
      debt: ID("d1"), issue: issue, sources: [], certainty: .clear, steps: steps, protections: [])
  }

  @Test func everyCodeHasWords() {
    #expect(Set(Self.issues.map(\.code)) == Set(FindingCode.allCases))
  }

  @Test(arguments: Language.allCases)
  func wordsArePlainAndNeverAVerdict(language: Language) {
    let verdicts = [" onterecht", " niet toegestaan", " illega", " must pay", " hoeft niets"]
    for issue in Self.issues {
      let text = finding(issue, []).text(of: Sample.normal.dossier, in: language)
      #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(issue.code): \(text)")
      #expect(verdicts.allSatisfy { !text.contains($0) }, "\(text)")
      if issue.code != .notChecked { expectPlain(text, in: language) }
    }
    for certainty in FindingCertainty.allCases {
      expectPlain(certainty.text(in: language), in: language)
    }
    for letter in CheckLetter.allCases { expectPlain(letter.advice(in: language), in: language) }
  }

  @Test func languagesDiffer() {
    for issue in Self.issues {
      let texts = Language.allCases.map {
        finding(issue, []).text(of: Sample.normal.dossier, in: $0)
      }
      #expect(texts[0] != texts[1], "\(issue.code)")
    }
  }

  @Test(arguments: Language.allCases)
  func whatProtectsIsPlain(language: Language) throws {
    for protection in Protection.allCases {
      let row = try Law.shipped.protections.answer(
        for: protection, on: Self.day, afterCheck: .refuse
      ).row
      let said = FindingProtection(protection: protection, terms: row.value, sources: row.sources)
      expectPlain(said.text(in: language), in: language)
    }
  }

  /// A question is answered by a command that exists, and amounts can be typed.
  @Test(arguments: Language.allCases)
  func everyStepHasWordsOrACommand(language: Language) {
    let steps: [FindingStep] = [
      .answer([.debtDueDate]), .answer([.debtBills]),
      .answer([.debtPrincipal, .debtDueDate, .debtStage]),
      .answerBefore(.debtLastDemand, Self.day), .answerBefore(.debtLastAcknowledged, Self.later),
      .answerCreditor(ID("c1"), .creditorIBAN), .dispute(Self.other, .dispute),
      .letter(.limitation), .letter(.specification), .pay(Self.other, through: Self.day),
      .municipality(by: Self.day), .legalDesk, .emergencyStop(.months(4)), .compare([ID("d2")]),
      .compare([ID("d2"), ID("d3")]),
    ]
    let standing = Standing.supposed(Sample.normal.dossier, on: Self.day, law: .shipped)
    for step in steps {
      let check = ClaimCheck(
        standing: standing, findings: [finding(.summons(hearing: nil), [step])], debts: [ID("d1")])
      let report = checkReport(check, in: language)
      #expect(report.blocks.count > 4, "\(step)")
      for sentence in report.sentences { expectPlain(sentence, in: language) }
    }
    let question = ClaimCheck(
      standing: standing, findings: [finding(.ageUnknown, [steps[3], steps[4]])], debts: [ID("d1")])
    let commands = checkReport(question, in: language).commands
    let day = language == .dutch ? "DAG" : "DAY"
    #expect(
      commands.dropLast() == [
        "aflos debt edit d1 --last-demand \(day)", "aflos debt edit d1 --last-acknowledged \(day)",
      ])
  }

  @Test(arguments: Language.allCases)
  func theLetterSaysWhyItIsNeutral(language: Language) {
    let gates: [LimitationGate] = [
      .clear, .mayBeBarred(from: Self.day), .soon(from: Self.later), .ageUnknown,
    ]
    for gate in gates {
      let text = Say.neutralInstead(ID("d1"), gate).text(in: language)
      expectPlain(text, in: language)
      #expect(text.contains("aflos check d1") == (gate != .clear))
    }
  }
}
