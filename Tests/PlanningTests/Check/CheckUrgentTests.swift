import Domain
import Planning
import Rules
import TestSupport
import Testing

@Suite struct CheckUrgentTests {
  private func at(_ stage: Debt.Stage, _ kind: Debt.Kind) -> Checking {
    Checking(kind, owed: 50_000).with {
      $0.debt.stage = stage
      $0.debt.rank = kind == .mortgage ? .secured : .concurrent
    }
  }

  @Test(arguments: [
    (Debt.Stage.reminder, []), (.demand, [FindingCode.disconnection]), (.bailiff, [.disconnection]),
    (.summons, [.basicsAtRisk]),
    (.seizure, [.basicsAtRisk, .judgmentDayUnknown, .bankAccountProtected]),
  ])
  func energyStepByStep(stage: Debt.Stage, codes: [FindingCode]) {
    #expect(at(stage, .energy).codes == codes)
  }

  @Test(arguments: [
    (Debt.Stage.bailiff, []), (.summons, [FindingCode.summons]),
    (.judgment, [.judgment, .judgmentDayUnknown]), (.writ, [.writ, .judgmentDayUnknown]),
    (.seizure, [.seizure, .judgmentDayUnknown, .bankAccountProtected]),
  ])
  func anOrdinaryDebtStepByStep(stage: Debt.Stage, codes: [FindingCode]) {
    #expect(at(stage, .telecom).codes == codes)
  }

  @Test(arguments: [(Debt.Stage.reminder, false), (.demand, true), (.summons, false)])
  func aMortgageMayCostTheHome(stage: Debt.Stage, isFound: Bool) {
    #expect(at(stage, .mortgage).has(.saleOfHome) == isFound)
  }

  @Test func whatIsWhollyDisputedDoesNotThreaten() {
    let disputed = at(.summons, .energy).with { $0.debt.disputed = Money(cents: 50_000) }
    #expect(disputed.codes == [])
    #expect(
      at(.summons, .energy).with { $0.debt.disputed = Money(cents: 49_999) }.codes
        == [.basicsAtRisk])
  }

  @Test(arguments: [
    ("2026-09-30", false), ("2026-10-01", true), ("2027-03-31", true), ("2027-04-01", false),
  ])
  func winterIsFromOctoberUntilApril(_ on: String, expected: Bool) {
    let energy = at(.demand, .energy).with { $0.on = .day(on) }
    guard case .disconnection(3, .days(14), let isWinter)? = energy.finding(.disconnection)?.issue
    else {
      Issue.record("no disconnection")
      return
    }
    #expect(isWinter == expected)
  }

  /// Saturday 21 November: Monday to Wednesday are the three working days.
  @Test func theMunicipalityTalksWithinThreeWorkingDays() {
    let steps = at(.summons, .energy).findings[0].steps
    #expect(
      steps.prefix(3) == [
        .respond(.summons), .writeDownHearing, .municipality(by: .day("2026-11-25")),
      ])
  }

  private func rent(_ owed: Int) -> Checking {
    Checking(.rent, owed: owed).with {
      $0.dossier.costs = [.example("k1", 800_00, every: .month, category: .housing)]
    }
  }

  @Test(arguments: [
    (1_599_99, nil), (1_600_00, FindingSeverity.warn), (2_399_99, .warn), (2_400_00, .stop),
  ])
  func threeMonthsOfRent(owed: Int, severity: FindingSeverity?) {
    let found = rent(owed)
    #expect(found.findings.map(\.severity) == [severity].compactMap(\.self))
    #expect(found.codes.allSatisfy { $0 == .rentArrears })
    #expect(found.with { $0.dossier.costs = [] }.codes == [])
    #expect(found.findings.allSatisfy { $0.certainty == .practice })
  }

  @Test(arguments: [
    (199_99, nil), (200_00, FindingSeverity.info), (399_99, .info), (400_00, .warn),
    (599_99, .warn),
    (600_00, .stop),
  ])
  func sixPremiumsOfTheHealthInsurance(owed: Int, severity: FindingSeverity?) {
    let found = Checking(.healthInsurance, owed: owed).with {
      $0.dossier.costs = [.example("k1", 100_00, every: .month, category: .healthInsurance)]
    }
    #expect(found.findings.map(\.severity) == [severity].compactMap(\.self))
    #expect(found.codes.allSatisfy { $0 == .healthPremiumArrears })
  }

  @Test(arguments: [(true, []), (false, [FindingCode.arrangementNotKept])])
  func anArrangementIsKeptOrNot(isKept: Bool, codes: [FindingCode]) {
    let found = Checking(.telecom, owed: 50_000).with {
      $0.debt.arrangement = Debt.Arrangement(
        monthly: Money(cents: 1_000), dueDay: nil, from: nil, isKept: isKept)
    }
    #expect(found.codes == codes)
  }

  /// 95 % of the norm of a single person on 2026-11-21 is 1,348.49; a couple may have half of its own.
  @Test(arguments: [
    (Household.Kind.single, 1_348_48, true), (.single, 1_348_49, false), (.single, 0, false),
    (.couple, 963_19, true), (.couple, 963_20, false),
  ])
  func aSeizureLeavesTheExemptAmount(kind: Household.Kind, income: Int, isFound: Bool) {
    let found = at(.seizure, .telecom).with {
      $0.dossier.household.kind = kind
      $0.dossier.incomes = [.example("i1", income, every: .month)]
    }
    #expect(found.has(.seizureBelowExempt) == isFound)
    #expect(!found.with { $0.debt.stage = .writ }.has(.seizureBelowExempt))
  }
}

@Suite struct CheckFineTests {
  /// O1: 149, 223.50, 447.00.
  private func fine(_ stage: Debt.Stage, due: String?) -> Checking {
    Checking(.fine, owed: 149_00).with {
      $0.dossier.creditors[0].name = "CJIB"
      $0.debt.stage = stage
      $0.debt.dueDate = due.map { .day($0) }
    }
  }

  @Test(arguments: [("2026-11-21", true), ("2026-12-01", true), ("2026-11-20", false)])
  func aFineRisesAfterItsDay(_ due: String, rises: Bool) {
    #expect(fine(.invoice, due: due).codes == [rises ? .fineRises : .fineMayHaveRisen])
  }

  @Test func theLadderIsThatOfTheLaw() {
    let first = fine(.invoice, due: "2026-12-01").finding(.fineRises)
    #expect(
      first?.issue
        == .fineRises(
          FineRise(
            now: Money(cents: 149_00), from: .day("2026-12-02"), next: Money(cents: 223_50),
            last: Money(cents: 447_00))))
    let second = fine(.reminder, due: "2026-12-01").with {
      $0.debt.parts.principal = Money(cents: 223_50)
    }
    #expect(
      second.finding(.fineRises)?.issue
        == .fineRises(
          FineRise(
            now: Money(cents: 223_50), from: .day("2026-12-02"), next: Money(cents: 447_00),
            last: Money(cents: 447_00))))
  }

  /// Four weeks from the reminder: of 24 October until 21 November.
  @Test(arguments: [("2026-10-23", FindingCode.fineMayHaveRisen), ("2026-10-24", .fineRises)])
  func theReminderGivesFourWeeks(_ sent: String, code: FindingCode) {
    let found = fine(.reminder, due: "2026-09-01").with { $0.debt.lastDemand = .day(sent) }
    #expect(found.codes == [code])
  }

  @Test func afterTheSecondReminderNothingIsAdded() {
    #expect(fine(.demand, due: "2026-12-01").codes == [.secondReminderOfFine])
  }

  @Test func aFineWithAnArrangementOrOfACompanyDoesNotRise() {
    let kept = fine(.invoice, due: "2026-12-01").with {
      $0.debt.arrangement = Debt.Arrangement(
        monthly: Money(cents: 1_000), dueDay: nil, from: nil, isKept: true)
    }
    #expect(kept.codes == [])
    let company = fine(.invoice, due: "2026-12-01").with { $0.dossier.creditors[0].name = "NS" }
    #expect(company.codes == [.kindUnlikely])
  }

  @Test func thePlanNamesTheDayAndDividesAsBefore() throws {
    let rising = fine(.invoice, due: "2026-12-01").with {
      $0.dossier.debts.append(.example("d2", owed: 149_00, kind: .telecom))
    }
    let plan = try Plan(for: rising.dossier, on: rising.on, by: .proportional, law: .shipped)
    #expect(plan.says(.fineRises, of: "d1"))
    #expect(plan.offers[0].monthly == plan.offers[1].monthly)
  }
}
