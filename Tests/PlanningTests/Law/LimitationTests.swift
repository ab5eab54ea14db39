import Domain
import Planning
import Rules
import TestSupport
import Testing

/// A question with the history complete and nothing else known; tests fill in what they mean.
struct Age {
  var kind = Debt.Kind.loan
  var isTrade = false
  var due: String? = "2020-01-15"
  var demands: [String] = []
  var acknowledged: [String] = []
  var judgment: String?
  var deferrals: [(String, String)] = []
  var isComplete = true
  var on = "2026-11-21"

  func limitation() throws -> Limitation {
    try .of(
      LimitationQuestion(
        kind: kind, isTrade: isTrade, due: due.map(day), demands: demands.map(day),
        acknowledgements: acknowledged.map(day), judgment: judgment.map(day), hasTitle: false,
        deferrals: deferrals.map { .init(from: day($0.0), to: day($0.1)) },
        isHistoryComplete: isComplete, on: day(on), afterCheck: .assume),
      law: .shipped)
  }

  func barredFrom() throws -> String? { try limitation().barredFrom?.iso }
}

@Suite struct LimitationTests {
  @Test func theCaseOfLawJSON_O6() throws {
    for item in try LawCases.read().limitation {
      let kind = try #require(Debt.Kind(rawValue: item.kind))
      let result = try Age(
        kind: kind, due: item.due, demands: [item.lastDemand], on: item.on
      ).limitation()
      #expect(result.barredFrom?.iso == item.possiblyBarredFrom, "\(item.id)")
      #expect(result.isPossiblyBarred == item.barred)
      #expect(result.certainty == .sure)
      #expect(
        result.steps == [
          .began(day("2024-03-02"), period: .years(2), barredFrom: day("2026-03-02")),
          .interrupted(
            .demand, on: day("2024-04-01"), period: .years(2), barredFrom: day("2026-04-02")),
        ])
    }
  }

  /// The day before, the day itself and the day after; and the six months of warning before it.
  @Test(arguments: [
    ("2024-07-15", Limitation.Standing.running), ("2024-07-16", .soon), ("2024-07-17", .soon),
    ("2025-01-15", .soon), ("2025-01-16", .possiblyBarred), ("2025-01-17", .possiblyBarred),
  ])
  func borderDays(_ on: String, _ standing: Limitation.Standing) throws {
    let result = try Age(due: "2020-01-15", on: on).limitation()
    #expect(result.barredFrom?.iso == "2025-01-16")
    #expect(result.warnFrom?.iso == "2024-07-16")
    #expect(result.standing == standing)
    #expect(result.needsCare == (standing != .running))
  }

  @Test(arguments: [
    ("2024-02-28", "2026-03-01"), ("2024-02-29", "2026-03-01"), ("2023-02-28", "2025-03-01"),
    ("2024-12-31", "2027-01-01"),
  ])
  func leapDays(_ due: String, _ barred: String) throws {
    #expect(try Age(kind: .energy, due: due).barredFrom() == barred)
  }

  @Test func anInterruptionOnTheLastDayIsInTime() throws {
    let inTime = try Age(due: "2020-01-15", demands: ["2025-01-15"]).barredFrom()
    #expect(inTime == "2030-01-16")
    let tooLate = try Age(due: "2020-01-15", demands: ["2025-01-16"]).limitation()
    #expect(tooLate.barredFrom?.iso == "2025-01-16")
    #expect(tooLate.steps.last == .tooLate(.demand, on: day("2025-01-16")))
    #expect(tooLate.certainty == .sure)
  }

  /// A demand after completion does nothing; what an acknowledgement then does is disputed.
  @Test func acknowledgedAfterCompletionIsUnclear() throws {
    let result = try Age(due: "2020-01-15", acknowledged: ["2025-01-16"]).limitation()
    #expect(result.isPossiblyBarred)
    #expect(result.certainty == .factsMissing([.acknowledgedTooLate]))
    #expect(
      try Age(due: "2020-01-15", acknowledged: ["2025-01-15"]).limitation().standing == .running)
  }

  @Test func aLaterDemandDoesNotReviveWhatAnEarlierGapEnded() throws {
    let result = try Age(
      kind: .energy, due: "2018-01-10", demands: ["2019-06-01", "2021-06-02", "2022-01-01"]
    ).limitation()
    #expect(result.barredFrom?.iso == "2021-06-02")
    #expect(
      result.steps.suffix(2) == [
        .tooLate(.demand, on: day("2021-06-02")), .tooLate(.demand, on: day("2022-01-01")),
      ])
  }

  @Test func theOrderOfTheEventsDoesNotMatter() throws {
    let a = Age(due: "2015-03-01", demands: ["2019-01-01", "2017-05-05", "2023-02-02"])
    let b = Age(due: "2015-03-01", demands: ["2023-02-02", "2019-01-01", "2017-05-05"])
    #expect(try a.limitation().steps == b.limitation().steps)
    #expect(try a.barredFrom() == "2028-02-03")
  }

  @Test func eventsBeforeTheClaimWasDueOrAfterTheDayAreNoMatter() throws {
    let result = try Age(
      due: "2020-01-15", demands: ["2020-01-15", "2026-11-22"], on: "2026-11-21"
    ).limitation()
    #expect(result.barredFrom?.iso == "2025-01-16")
    #expect(result.steps.last == .beforeBeginning(.demand, on: day("2020-01-15")))
    #expect(try Age(due: "2020-01-15", demands: ["2020-01-16"]).barredFrom() == "2025-01-17")
  }

  /// BW 3:319 lid 2: twenty years restart with five, and never end before the original.
  @Test(arguments: [
    ([], "2030-05-02"), (["2012-01-01"], "2030-05-02"), (["2025-05-01"], "2030-05-02"),
    (["2025-05-02"], "2030-05-03"), (["2026-06-01"], "2031-06-02"),
  ])
  func aJudgmentHoldsTwentyYearsThenFive(_ demands: [String], _ barred: String) throws {
    let result = try Age(
      due: "2005-01-01", demands: demands, judgment: "2010-05-01"
    ).limitation()
    #expect(result.claim == .judgment)
    #expect(result.period == .years(20))
    #expect(result.barredFrom?.iso == barred)
  }

  @Test func anEarlyInterruptionDoesNotShortenAJudgment() throws {
    let result = try Age(due: nil, demands: ["2012-01-01"], judgment: "2010-05-01").limitation()
    #expect(
      result.steps == [
        .judged(day("2010-05-01"), period: .years(20), barredFrom: day("2030-05-02")),
        .interrupted(
          .demand, on: day("2012-01-01"), period: .years(5), barredFrom: day("2030-05-02")),
      ])
  }

  @Test func aJudgmentAfterTheDayDoesNotCountYet() throws {
    let result = try Age(due: "2020-01-15", judgment: "2026-12-01").limitation()
    #expect(result.claim == .contract)
    #expect(result.isPossiblyBarred)
  }

  @Test func aJudgmentNeedsNoDueDate() throws {
    let result = try Age(due: nil, judgment: "2010-05-01").limitation()
    #expect(result.barredFrom?.iso == "2030-05-02")
    #expect(result.certainty == .sure)
  }

  @Test func withoutADueDateNothingIsSaid() throws {
    let result = try Age(due: nil, demands: ["2024-01-01"]).limitation()
    #expect(result.standing == .unknown && result.needsCare)
    #expect(result.certainty == .factsMissing([.dueDateUnknown]))
    #expect(result.steps.isEmpty && result.warnFrom == nil)
  }

  @Test func anIncompleteHistoryIsNotSure() throws {
    let result = try Age(isComplete: false).limitation()
    #expect(result.certainty == .factsMissing([.historyIncomplete]))
  }

  /// WAHV 25 lid 3: three years, one more with instalments; demands do not interrupt.
  @Test func finesEndAfterThreeYears() throws {
    let plain = try Age(kind: .fine, due: "2022-01-15", demands: ["2023-01-01"]).limitation()
    #expect(plain.barredFrom?.iso == "2025-01-16")
    #expect(plain.steps.last == .withoutEffect(.demand, on: day("2023-01-01")))
    #expect(plain.certainty == .factsMissing([.dayFineWasFinal]))
    let instalments = try Age(
      kind: .fine, due: "2022-01-15", deferrals: [("2022-03-01", "2022-09-01")]
    ).limitation()
    #expect(instalments.barredFrom?.iso == "2026-01-16")
    #expect(instalments.steps.last == .lengthened(barredFrom: day("2026-01-16")))
  }

  /// Awb 4:111: deferral lengthens the period by its own days, overlaps once.
  @Test func deferralByAGovernmentBodyLengthens() throws {
    func barred(_ deferrals: [(String, String)], demands: [String]) throws -> String? {
      try Age(kind: .tax, due: "2020-01-15", demands: demands, deferrals: deferrals).barredFrom()
    }
    #expect(try barred([], demands: []) == "2025-01-16")
    #expect(try barred([("2021-01-01", "2021-01-10")], demands: []) == "2025-01-26")
    #expect(
      try barred([("2021-01-01", "2021-01-10"), ("2021-01-05", "2021-01-20")], demands: [])
        == "2025-02-05")
    #expect(
      try barred([("2021-01-01", "2021-01-10")], demands: ["2022-01-01"]) == "2027-01-02")
    #expect(
      try barred([("2022-12-31", "2023-01-09")], demands: ["2023-01-04"]) == "2028-01-10")
    #expect(
      try Age(due: "2020-01-15", deferrals: [("2021-01-01", "2021-06-10")]).barredFrom()
        == "2025-01-16", "not for private claims")
    #expect(throws: LawError.endBeforeStart(from: day("2021-01-02"), to: day("2021-01-01"))) {
      try barred([("2021-01-02", "2021-01-01")], demands: [])
    }
  }

  @Test(arguments: [
    (Debt.Kind.damage, [Limitation.Doubt.dayOfKnowledge, .twoReadings]),
    (.payLater, [.twoReadings]), (.overdraft, [.dayAccountClosed]),
    (.mortgage, [.dayOfMortgage]), (.other, [.kindUnknown, .twoReadings]),
    (.studentLoan, [.uncheckedPeriod]), (.loan, []),
  ])
  func whatTheKindLeavesOpen(_ kind: Debt.Kind, _ doubts: [Limitation.Doubt]) throws {
    let certainty = try Age(kind: kind).limitation().certainty
    #expect(certainty == (doubts.isEmpty ? .sure : .factsMissing(doubts)))
  }

  @Test func bothReadingsAreGiven() throws {
    let result = try Age(kind: .payLater, due: "2022-06-01").limitation()
    #expect(result.barredFrom?.iso == "2024-06-02")
    #expect(result.barredFromByOtherReading?.iso == "2027-06-02")
    #expect(try Age(kind: .payLater, isTrade: true).limitation().barredFromByOtherReading == nil)
  }

  @Test(arguments: ["2026-11-22", "2027-02-01", "2040-01-01"])
  func periodsHoldUntilTheLawChanges(on day: String) throws {
    let result = try Age(on: day).limitation()
    #expect(result.mayDifferSince == nil)
    #expect(result.certainty == .sure)
  }

  /// Never before the original end, never later than five years and a day after the last event,
  /// unless the original is; one more event never makes it earlier.
  @Test(arguments: UInt64(0)..<400)
  func keepsItsPromises(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var age = Age()
    age.kind = Debt.Kind.allCases.randomElement(using: &random) ?? .loan
    age.isTrade = Bool.random(using: &random)
    let due = day("2012-01-01").adding(days: .random(in: 0...4_000, using: &random))
    age.due = due.iso
    let original = try #require(try age.limitation().barredFrom)
    let events = (0..<Int.random(in: 0...5, using: &random)).map { _ in
      due.adding(days: .random(in: -10...4_000, using: &random)).iso
    }
    age.demands = events.filter { _ in Bool.random(using: &random) }
    age.acknowledged = events.filter { !age.demands.contains($0) }
    let result = try age.limitation()
    let barred = try #require(result.barredFrom)
    #expect(original <= barred)
    let last = events.filter { $0 <= age.on }.max().map(day) ?? due
    #expect(barred <= max(original, last.adding(days: 1).after(.years(5))))
    age.demands.append(due.adding(days: .random(in: 0...4_000, using: &random)).iso)
    let more = try #require(try age.limitation().barredFrom)
    #expect(barred <= more)
    #expect(result.isPossiblyBarred == (barred <= day(age.on)))
  }
}
