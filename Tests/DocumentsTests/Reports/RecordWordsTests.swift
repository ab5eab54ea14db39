import Domain
import Planning
import Rules
import TestSupport
import Testing

@testable import Documents

/// What is said about answers, offers and agreements.
@Suite struct RecordWordsTests {
  private static let dossier = Dossier.example(
    capacity: 10_000, debts: [.example("d1", owed: 60_000), .example("d2", owed: 60_000)])
  private static let day = LocalDate.day("2026-12-04")
  private static let money = Money(cents: 7_550)

  static let findings: [OfferIssue] = [
    .aboveCapacity(asked: money, most: money), .urgentGetLess([ID("d1"), ID("d2")]),
    .othersGetLess(asked: money, room: money),
    .otherBelowRule(ID("d2"), least: money, after: money),
    .onceAbove(asked: money, by: day, most: money), .amountUnknown,
    .totalAboveOwed(total: money, owed: money), .totalHoldsInterest(money),
    .totalAboveFound(total: money, found: money), .sumsDiffer(byTerms: money, total: money),
    .leavesOpen(money), .takesLong(terms: 40), .interestRuns,
    .defaultInterest(Rate(percent: 24), lawful: Rate(percent: 4)), .waivesRights, .allDueOnMiss,
    .firstTermTooEarly(day, income: day), .dueBeforePay(day: 24, payDay: 25, better: 26),
    .shortAnswer(day, fair: day), .answerDayPassed(day),
    .mayBeTooOld(.mayBeBarred(from: day)),
  ]
  private static let steps: [ReplyStep] = [
    .writeFirst, .wait(until: day), .remind(since: day), .agree, .answerOffer, .askAgain, .complain,
    .askDetails, .sendInformation, .comparePayments, .enterCollector("Bureau"), .professionalHelp,
    .keepPaying,
  ]
  private static let problems: [AgreementProblem] = [
    .arrangementRuns(ID("d1"), money), .noArrangement(ID("d1")), .nothingOwed(ID("d1"), on: day),
    .aboveOwed(ID("d1"), total: money, owed: money),
    .doesNotAddUp(AgreementSums(monthly: money, terms: 3, last: money, total: money)),
    .whyEnded(ID("d1")), .tooManyTerms(most: 600),
    .beforeTheDebt(ID("d1"), on: day, first: day), .firstTermBefore(day, agreed: day),
    .mayBeTooOld(ID("d1"), .soon(from: day)),
  ]

  private func texts(in language: Language) -> [String] {
    Self.findings.map { $0.text(of: Self.dossier, about: ID("d1"), in: language) }
      + Self.steps.map { $0.explanation(in: language) }
      + Self.problems.map { $0.text(in: language) }
      + OfferCheck.Verdict.allCases.map { $0.text(in: language) }
      + [ReplyProblem.beforeTheDebt(ID("d1"), on: Self.day, first: Self.day), .noOffer(ID("d1"))]
      .map { $0.text(in: language) }
  }

  @Test func everyFindingHasItsOwnCode() {
    #expect(Set(Self.findings.map(\.code)).count == Self.findings.count)
    #expect(Set(Self.steps.map(\.code)).count == Self.steps.count)
    #expect(Set(Self.problems.map(\.code)).count == Self.problems.count)
  }

  @Test(arguments: Language.allCases)
  func sentencesArePlain(language: Language) {
    for text in texts(in: language) { expectPlain(text, in: language) }
  }

  /// A person decides: nothing here tells them to sign.
  @Test(arguments: Language.allCases)
  func nobodyIsToldToSign(language: Language) {
    for text in texts(in: language) {
      let lower = text.lowercased()
      #expect(!lower.contains("teken") && !lower.contains("sign "), "\(text)")
    }
  }

  @Test(arguments: Language.allCases)
  func theSentencesAreKnown(language: Language) throws {
    try expectGolden(
      texts(in: language).joined(separator: "\n") + "\n", "record.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func theScreenOfACheckIsKnown(language: Language) throws {
    let offer = Reply.CounterOffer(
      monthly: Money(cents: 7_500), terms: 9, once: nil, from: .day("2026-12-01"),
      total: Money(cents: 67_500), defaultRate: Rate(percent: 24), onMiss: .allDue,
      waivesRights: true, answerBy: .day("2026-12-01"))
    let check = try OfferCheck(
      OfferQuestion(
        standing: .of(Self.dossier, on: .day("2026-11-30"), law: .shipped),
        debt: Self.dossier.debts[0], offer: offer, cameOn: .day("2026-11-28")))
    let report = offerCheckReport(check, of: Self.dossier, in: language)
    try expectGolden(report.transcript, "offer-check.\(language.rawValue).txt")
  }
}
