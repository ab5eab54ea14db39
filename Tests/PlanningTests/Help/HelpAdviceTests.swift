import Domain
import Planning
import Rules
import TestSupport
import Testing

/// When to get help, and why.
@Suite struct HelpAdviceTests {
  private static let today = LocalDate.day("2026-11-21")

  private func advice(_ dossier: Dossier) throws -> HelpAdvice {
    let standing = try Standing.of(dossier, on: Self.today, law: .shipped)
    return try HelpAdvice(of: Plan(of: standing), ClaimCheck(of: standing))
  }

  private func codes(_ dossier: Dossier) throws -> [String] {
    try advice(dossier).reasons.map(\.trigger.code)
  }

  @Test func withoutAReasonItSaysWhenToLookAgain() throws {
    let advice = try advice(.example(capacity: 10_000, debts: [.example("d1", owed: 50_000)]))
    #expect(advice.reasons == [])
    #expect(advice.lookAgain == .day("2027-02-21"))
  }

  /// Around each border.
  @Test(arguments: [(10, false), (11, true)])
  func moreThanTenCreditorsAreMany(count: Int, isReason: Bool) throws {
    let debts = (1...count).map { number in
      var debt = Debt.example("d\(number)", owed: 1_000)
      debt.creditor = ID("c\(number)")
      return debt
    }
    var dossier = Dossier.example(capacity: 10_000, debts: debts)
    dossier.creditors = (1...count).map { .example("c\($0)", named: "Schuldeiser \($0)") }
    #expect(try codes(dossier) == (isReason ? ["manyCreditors"] : []))
    dossier.debts[0].parts.principal = .zero
    #expect(try !codes(dossier).contains("manyCreditors") || count > 11)
  }

  @Test(arguments: [(36, []), (37, ["cannotEnd"])])
  func longerThanThreeYearsIsTooLong(months: Int, codes expected: [String]) throws {
    let dossier = Dossier.example(
      capacity: 1_000, debts: [.example("d1", owed: months * 1_000)])
    #expect(try codes(dossier) == expected)
  }

  @Test(arguments: [(1, []), (0, ["nothingLeft"]), (-1, ["nothingLeft"])])
  func nothingLeftIsAReason(capacity: Int, codes expected: [String]) throws {
    let dossier = Dossier.example(capacity: capacity, debts: [.example("d1", owed: 1)])
    #expect(try codes(dossier) == expected)
    let trigger = try advice(dossier).reasons.first?.trigger
    if case .nothingLeft(let missing) = trigger {
      #expect(missing == Money(cents: max(0, -capacity)))
    }
  }

  @Test func aHomeAtRiskComesFirstAndTheTalkIsSoon() throws {
    var fine = Debt.example("d2", owed: 30_000, kind: .fine, stage: .writ)
    fine.isTrade = false
    let dossier = Dossier.example(
      capacity: -500, debts: [fine, .example("d1", owed: 300_000, kind: .rent, stage: .summons)])
    let advice = try advice(dossier)
    #expect(
      advice.reasons.map(\.trigger.code).prefix(3) == [
        "basicsAtRisk", "nothingLeft", "fineDetention",
      ])
    #expect(advice.isUrgent)
    #expect(advice.reasons[0].protections.map(\.protection).contains(.moratorium))
    // A Saturday: Monday, Tuesday, Wednesday.
    #expect(advice.talkBy == .day("2026-11-25"))
    #expect(advice.lookAgain == nil)
  }

  @Test func withoutHasteTheTalkIsWithinFourWeeks() throws {
    let advice = try advice(.example(capacity: 0, debts: [.example("d1", owed: 1)]))
    #expect(!advice.isUrgent)
    #expect(advice.talkBy == .day("2026-12-19"))
  }

  @Test(arguments: [
    (Debt.Kind.energy, Debt.Stage.demand, "disconnection"), (.mortgage, .demand, "homeOwner"),
    (.other, .summons, "courtDate"), (.fine, .writ, "fineDetention"),
    (.other, .seizure, "seizureUnchecked"), (.rent, .judgment, "basicsAtRisk"),
  ])
  func eachStepOfACreditorHasItsReason(kind: Debt.Kind, stage: Debt.Stage, code: String) throws {
    let dossier = Dossier.example(
      capacity: 100_000, debts: [.example("d1", owed: 50_000, kind: kind, stage: stage)])
    #expect(try codes(dossier).contains(code))
    var paid = dossier
    paid.debts[0].parts.principal = .zero
    #expect(try codes(paid) == [])
  }

  @Test func aSeizureThatLeavesTooLittleIsNamedWithBothAmounts() throws {
    var dossier = Dossier.example(
      capacity: 10_000, debts: [.example("d1", owed: 50_000, stage: .seizure)])
    dossier.incomes[0].amount = Money(cents: 100_000)
    let reasons = try advice(dossier).reasons.map(\.trigger)
    #expect(
      reasons.contains {
        if case .seizureTooHigh(_, let income, let exempt) = $0 {
          income == Money(cents: 100_000) && exempt > income
        } else {
          false
        }
      })
    #expect(!reasons.map(\.code).contains("seizureUnchecked"))
  }

  @Test func refusalsAndBrokenArrangementsAreReasons() throws {
    var dossier = Dossier.example(
      capacity: 10_000,
      debts: [
        .example("d1", owed: 20_000), .example("d2", owed: 20_000), .example("d3", owed: 20_000),
      ])
    func refuse(_ debt: String, _ why: Reply.Refusal) {
      dossier.record.replies.append(
        Reply(
          id: ID("r\(debt)"), debt: ID(debt), on: Self.today, answer: .refused(why), words: nil))
    }
    refuse("d1", .tooLow)
    refuse("d2", .tooLow)
    #expect(try codes(dossier) == [])
    refuse("d3", .other)
    #expect(try advice(dossier).reasons.map(\.trigger) == [.allRefused(3)])
    dossier.record.replies.append(
      Reply(id: ID("r9"), debt: ID("d3"), on: Self.today, answer: .accepted, words: nil))
    #expect(try codes(dossier) == [])
    refuse("d2", .earlierAttempt)
    #expect(try codes(dossier) == ["earlierFailed"])
    dossier.debts[0].arrangement = Debt.Arrangement(
      monthly: Money(cents: 500), dueDay: 1, from: nil, isKept: false)
    #expect(try advice(dossier).reasons[0].trigger == .earlierFailed([ID("d1"), ID("d2")]))
  }

  @Test func debtsOfABusinessAreNamed() throws {
    var debt = Debt.example("d1", owed: 20_000)
    debt.isTrade = true
    #expect(try codes(.example(capacity: 10_000, debts: [debt])) == ["businessDebts"])
  }

  /// The home screen calls for help exactly where the first rules do.
  @Test func theHomeScreenGoesByTheSameRule() throws {
    for seed in UInt64(0)..<150 {
      var random = SeededGenerator(seed: seed)
      let stages: [Debt.Stage] = [.reminder, .summons, .seizure]
      let dossier = Dossier.example(
        capacity: [-1, 0, 1, 2, 5_000].randomElement(using: &random) ?? 0,
        debts: (1...Int.random(in: 1...3, using: &random)).map { number in
          .example(
            "d\(number)", owed: Money.awkward(using: &random).cents,
            kind: Bool.random(using: &random) ? .rent : .other,
            stage: stages.randomElement(using: &random) ?? .reminder)
        })
      let plan = try Plan(for: dossier, on: Self.today, by: .proportional, law: .shipped)
      let steps = NextStep.steps(
        for: dossier, plan: plan, progress: Progress(hasSeenPlan: true, written: []))
      let codes = Set(try codes(dossier))
      let pressing = !codes.isDisjoint(with: ["basicsAtRisk", "nothingLeft", "nothingToOffer"])
      let isKept = Realism(of: plan).verdict != .noOffer
      #expect(steps.contains(.callMunicipality) == (pressing || !isKept), "seed \(seed)")
    }
  }
}
