import Domain
@testable import Planning
import Rules
import TestSupport
import Testing

/// How far a creditor has gone, what comes next, and what still stops it.
@Suite struct LadderTests {
  private static let today = "2026-11-21"

  private func ladder(
    _ debt: Debt, on day: String = today, _ change: (inout Dossier) -> Void = { _ in }
  ) throws -> Ladder {
    var dossier = Dossier.example(capacity: 20_000, debts: [debt])
    change(&dossier)
    return try Ladder.of(dossier.debts[0], in: .supposed(dossier, on: .day(day), law: .shipped))
  }

  private func step(_ ladder: Ladder) throws -> Ladder.Step {
    guard case .step(let step) = ladder.next else {
      throw Missing(what: "\(ladder.next)")
    }
    return step
  }

  private struct Missing: Error { let what: String }

  private func entry(
    _ stage: Debt.Stage, on day: String, answerBy: String? = nil, id: String = "n1"
  ) -> LogEntry {
    LogEntry(
      id: ID(id), debt: ID("d1"), on: .day(day), channel: .letterIn, person: nil, said: nil,
      stage: stage, answerBy: answerBy.map { .day($0) }, promises: [])
  }

  private static let government: @Sendable (inout Dossier) -> Void = {
    $0.creditors[0].kind = .government
  }

  // MARK: Steps

  @Test(arguments: [
    (Debt.Kind.telecom, Debt.Stage.invoice, Debt.Stage.reminder), (.telecom, .reminder, .demand),
    (.telecom, .demand, .fourteenDayLetter), (.telecom, .fourteenDayLetter, .collector),
    (.telecom, .collector, .bailiff), (.telecom, .bailiff, .summons),
    (.telecom, .summons, .judgment), (.telecom, .judgment, .seizure), (.telecom, .writ, .seizure),
    (.childMaintenance, .demand, .collector),
    (.tax, .invoice, .demand), (.tax, .reminder, .demand), (.tax, .demand, .writ),
    (.tax, .collector, .writ), (.tax, .writ, .seizure), (.municipalTax, .bailiff, .seizure),
    (.fine, .invoice, .reminder), (.fine, .reminder, .demand), (.fine, .demand, .writ),
    (.fine, .writ, .seizure),
  ])
  func everyStepHasItsNext(kind: Debt.Kind, stage: Debt.Stage, next: Debt.Stage) throws {
    let ladder = try ladder(.example("d1", owed: 41_260, kind: kind, stage: stage)) {
      if kind == .tax || kind == .fine { Self.government(&$0) }
    }
    #expect(try step(ladder).stage == next)
    let hasCosts = try !step(ladder).costs.isEmpty
    #expect(hasCosts && !ladder.stops.isEmpty)
  }

  @Test(arguments: [Debt.Kind.telecom, .tax, .fine])
  func seizureIsTheLastStep(kind: Debt.Kind) throws {
    let ladder = try ladder(
      .example("d1", owed: 41_260, kind: kind, stage: .seizure), Self.government)
    #expect(ladder.next == .none)
    #expect(ladder.stops.first == .exemptAmount)
  }

  @Test func aTradeDebtNeedsNoLetterOfFourteenDays() throws {
    var debt = Debt.example("d1", owed: 41_260, kind: .supplier, stage: .demand)
    debt.isTrade = true
    let step = try step(try ladder(debt))
    #expect(step.stage == .collector)
    #expect(
      step.costs == [.collection(Money(cents: 6_189), withVAT: Money(cents: 7_489))])
  }

  // MARK: Days

  @Test(
    arguments: [
      ("2026-11-23", "2026-11-24"), ("2026-11-24", "2026-11-24"), ("2026-11-25", nil),
    ] as [(String, String?)])
  func costsComeAfterFourteenDays(day: String, last: String?) throws {
    let ladder = try ladder(
      .example("d1", owed: 41_260, kind: .telecom, stage: .fourteenDayLetter), on: day
    ) { $0.record.log = [entry(.fourteenDayLetter, on: "2026-11-10")] }
    let step = try step(ladder)
    #expect(step.earliest == .day("2026-11-25"))
    #expect(step.basis == .law([Source("BW 6:96 lid 6")]))
    #expect(
      step.costs == [.collection(Money(cents: 6_189), withVAT: Money(cents: 7_489))])
    #expect(ladder.stops.first == .pay(Money(cents: 41_260), through: last.map { .day($0) }))
    #expect(ladder.deadline == last.map { .day($0) })
  }

  @Test func aWritNeedsTwoWeeksOfReminder() throws {
    let ladder = try ladder(
      .example("d1", owed: 31_200, kind: .municipalTax, stage: .demand)
    ) { $0.record.log = [entry(.demand, on: "2026-11-10")] }
    #expect(try step(ladder).earliest == .day("2026-11-25"))
    #expect(ladder.stops.first == .pay(Money(cents: 31_200), through: .day("2026-11-24")))
  }

  @Test(arguments: [(45_399, 900), (45_400, 2_000)])
  func theFeeOfAReminderHasTwoAmounts(owed: Int, fee: Int) throws {
    let ladder = try ladder(.example("d1", owed: owed, kind: .municipalTax, stage: .invoice))
    #expect(try step(ladder).costs == [.reminderFee(Money(cents: fee))])
  }

  @Test func aFineRisesOnTheDayAfter() throws {
    var debt = Debt.example("d1", owed: 14_900, kind: .fine, stage: .invoice)
    debt.dueDate = .day("2026-11-30")
    let ladder = try ladder(debt, Self.government)
    #expect(try step(ladder).earliest == .day("2026-12-01"))
    #expect(try step(ladder).costs == [.fine(to: Money(cents: 22_350))])
    #expect(ladder.stops.first == .pay(Money(cents: 14_900), through: .day("2026-11-30")))
    let hasPause = ladder.stops.contains { if case .emergencyStop = $0 { true } else { false } }
    #expect(hasPause)
  }

  @Test(arguments: [
    (50_000, Creditor.Kind.company, 13_900), (50_001, .company, 35_000), (50_000, .person, 9_300),
  ])
  func theCourtFeeGoesByTheClaim(owed: Int, kind: Creditor.Kind, fee: Int) throws {
    let ladder = try ladder(.example("d1", owed: owed, kind: .telecom, stage: .bailiff)) {
      $0.creditors[0].kind = kind
    }
    #expect(try step(ladder).costs == [.courtFee(Money(cents: fee)), .unknown])
  }

  /// Six weeks end on Saturday 21 November, so on Monday (Algemene termijnenwet art. 1).
  @Test(arguments: [
    ("2026-11-20", true), ("2026-11-21", true), ("2026-11-23", true), ("2026-11-24", false),
  ])
  func anObjectionHasSixWeeks(day: String, isInTime: Bool) throws {
    var dossier = Dossier.example(
      capacity: 20_000, debts: [.example("d1", owed: 31_200, kind: .tax, stage: .invoice)])
    dossier.record.log = [entry(.invoice, on: "2026-10-10")]
    let ladder = try Ladder.of(
      dossier.debts[0], in: .supposed(dossier, on: .day(day), law: .shipped))
    #expect(ladder.stops.contains(.objection(through: .day("2026-11-23"))) == isInTime)
    let agenda = try Agenda(
      of: Standing(
        stated: dossier, letters: [], since: .day("2026-10-01"), on: .day(day), law: .shipped))
    #expect(agenda.open.map(\.key).contains("objection.n1") == isInTime)
  }

  @Test func stepsComeInTheirOrderAndTheLastDayIsTheNearest() throws {
    var debt = Debt.example("d1", owed: 41_260, kind: .telecom, stage: .bailiff)
    debt.lastDemand = .day("2026-11-18")
    let ladder = try ladder(debt) {
      $0.record.log = [
        entry(.collector, on: "2026-10-20", answerBy: "2026-11-20", id: "n1"),
        entry(.bailiff, on: "2026-11-18", answerBy: "2026-12-02", id: "n2"),
        entry(.demand, on: "2026-09-20", id: "n3"),
      ]
    }
    #expect(ladder.rungs.map(\.stage) == [.demand, .collector, .bailiff])
    #expect(ladder.rungs.last?.origin == .letter(ID("n2")))
    #expect(ladder.lastDay == .day("2026-12-02"))
    #expect(ladder.deadline == .day("2026-12-02"))
  }

  @Test func aLetterThatWasDealtWithNamesNoLastDay() throws {
    let ladder = try ladder(.example("d1", owed: 41_260, kind: .telecom, stage: .demand)) {
      $0.record.log = [entry(.demand, on: "2026-11-10", answerBy: "2026-12-02")]
      $0.record.marks = [AgendaMark(item: "letter.n1", state: .done, on: .day("2026-11-20"))]
    }
    #expect(ladder.lastDay == nil)
  }

  // MARK: What stops it

  @Test func anArrangementThatIsKeptStopsEverything() throws {
    let arrangement = Debt.Arrangement(
      monthly: Money(cents: 4_000), dueDay: 28, from: .day("2026-05-28"), isKept: true)
    let ladder = try ladder(
      .example("d1", owed: 41_260, arrangement: arrangement, stage: .collector))
    #expect(ladder.next == .arrangement && ladder.stops.isEmpty)
  }

  @Test func aDebtThatIsPaidHasNoNextStep() throws {
    let ladder = try ladder(.example("d1", owed: 0))
    #expect(ladder.next == .paid && ladder.stops.isEmpty && ladder.deadline == nil)
  }

  @Test func aClaimThatMayBeTooOldIsNeverPaidOrOffered() throws {
    for stage in Debt.Stage.allCases {
      var debt = Debt.example("d1", owed: 41_260, kind: .telecom, stage: stage)
      debt.dueDate = .day("2020-01-01")
      debt.judgment = nil
      let ladder = try ladder(debt)
      // With a title it is not too old before its day is known.
      guard stage < .judgment else {
        #expect(ladder.stops.contains(.arrangement), "\(stage)")
        continue
      }
      guard case .askDetails = ladder.stops.first else {
        Issue.record("\(stage): \(ladder.stops)")
        continue
      }
      #expect(ladder.stops.filter(\.mayAcknowledge).isEmpty, "\(stage)")
    }
  }

  @Test func homeAtRiskComesFirstThenWhatHasALastDay() throws {
    var dossier = Dossier.example(
      capacity: 20_000,
      debts: [
        .example("d1", owed: 10_000, kind: .telecom, stage: .collector),
        .example("d2", owed: 10_000, kind: .onlinePurchase, stage: .demand),
        .example("d3", owed: 90_000, kind: .rent, stage: .summons),
      ])
    var letter = entry(.demand, on: "2026-11-10", answerBy: "2026-12-05")
    letter.debt = ID("d2")
    dossier.record.log = [letter]
    let ladders = try dossier.debts.map {
      try Ladder.of($0, in: .supposed(dossier, on: .day(Self.today), law: .shipped))
    }
    #expect(Ladder.mostPressingFirst(ladders).map { $0.debt.text } == ["d3", "d2", "d1"])
    let asksHelp = ladders[2].stops.contains {
      if case .municipality = $0 { true } else { false }
    }
    #expect(asksHelp)
  }

  /// Every dossier has a ladder for each debt; the days agree with each other; what is too old is left
  /// alone.
  @Test func everyDossierHasItsLadders() throws {
    for seed in UInt64(0)..<300 {
      var random = SeededGenerator(seed: seed)
      let dossier = Dossier.recorded(using: &random)
      let day = LocalDate.day(Self.today).adding(days: .random(in: 0...700, using: &random))
      for debt in dossier.debts {
        let ladder = try Ladder.of(debt, in: .supposed(dossier, on: day, law: .shipped))
        let days = ladder.rungs.compactMap(\.on)
        #expect(days == days.sorted() && days.count >= ladder.rungs.count - 1, "seed \(seed)")
        #expect(ladder.rungs.map(\.stage).contains(debt.stage), "seed \(seed)")
        #expect(ladder.deadline.map { $0 >= day } ?? true, "seed \(seed)")
        let gate = try LimitationGate.of(debt, on: day, law: .shipped)
        let admitting = ladder.stops.filter(\.mayAcknowledge)
        #expect(gate == .clear || admitting.isEmpty, "seed \(seed)")
      }
    }
  }
}

extension Dossier {
  /// Debts at any step, with letters, days and amounts that are awkward.
  fileprivate static func random(using random: inout SeededGenerator) -> Dossier {
    let start = LocalDate.day("2026-11-21")
    func day() -> LocalDate { start.adding(days: .random(in: -2_500...60, using: &random)) }
    let debts = (1...Int.random(in: 1...5, using: &random)).map { number in
      var debt = Debt.example(
        "d\(number)", owed: max(0, Money.awkward(using: &random).cents),
        kind: Debt.Kind.allCases.randomElement(using: &random) ?? .other,
        stage: Debt.Stage.allCases.randomElement(using: &random) ?? .reminder)
      debt.dueDate = Bool.random(using: &random) ? day() : nil
      debt.lastDemand = Bool.random(using: &random) ? day() : nil
      debt.judgment = debt.stage >= .judgment && Bool.random(using: &random) ? day() : nil
      debt.isTrade = Bool.random(using: &random)
      return debt
    }
    var dossier = Dossier.example(capacity: 20_000, debts: debts)
    dossier.creditors[0].kind =
      Creditor.Kind.allCases.randomElement(using: &random) ?? .company
    dossier.record.log = (1...4).map { index in
      let on = day()
      return LogEntry(
        id: ID("n\(index)"), debt: debts.randomElement(using: &random)?.id, on: on,
        channel: .letterIn, person: nil, said: nil,
        stage: Debt.Stage.allCases.randomElement(using: &random),
        answerBy: Bool.random(using: &random)
          ? on.adding(days: .random(in: 0...60, using: &random)) : nil, promises: [])
    }
    return dossier
  }
}
