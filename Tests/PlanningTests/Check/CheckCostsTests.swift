import Domain
import Planning
import Rules
import TestSupport
import Testing

/// Collection costs of a telephone bill of 1,000: at most 150.00, or 181.50 with VAT (K6).
@Suite struct CheckCostsTests {
  private func charged(_ cents: Int, _ kind: Debt.Kind = .telecom) -> Checking {
    Checking(kind, owed: 100_000).with {
      $0.debt.parts.collectionCosts = Money(cents: cents)
      $0.debt.stage = .collector
      $0.debt.bills = [.of(100_000, due: "2026-09-01", letter: "2026-09-10")]
    }
  }

  @Test(arguments: [
    (0, nil), (1, nil), (150_00, nil), (150_01, FindingCode.vatOnCosts), (181_50, .vatOnCosts),
    (181_51, .costsAboveMaximum),
  ])
  func aCentDecides(cents: Int, code: FindingCode?) {
    #expect(charged(cents).codes == [code].compactMap(\.self))
  }

  @Test func theExcessAndTheRuleAreNamed() {
    let finding = charged(200_00).finding(.costsAboveMaximum)
    let expected = CostsFound(
      charged: Money(cents: 200_00), maximum: Money(cents: 150_00),
      maximumWithVAT: Money(cents: 181_50))
    #expect(finding?.issue == .costsAboveMaximum(expected, isTrade: false))
    #expect(expected.excess == Money(cents: 50_00))
    #expect(finding?.sources.first?.citation == "BW 6:96 lid 5")
    #expect(finding?.steps == [.dispute(Money(cents: 50_00), .costsObjection)])
    #expect(finding?.certainty == .clear && finding?.severity == .warn)
  }

  @Test func aJudgeOrAnUnsettledDamageMakesItLessSure() {
    let judged = charged(200_00).with { $0.debt.judgment = .day("2026-10-01") }
    #expect(judged.finding(.costsAboveMaximum)?.certainty == .dependsOnFacts)
    #expect(charged(200_00, .damage).finding(.costsAboveMaximum)?.certainty == .dependsOnFacts)
  }

  @Test(arguments: [(150_00, false), (150_01, true)])
  func aBusinessIsToldTheScaleOnly(cents: Int, isTold: Bool) {
    let trade = charged(cents).with { $0.debt.isTrade = true }
    #expect(trade.codes == (isTold ? [.costsAboveMaximum] : []))
    #expect(trade.findings.allSatisfy { $0.severity == .info })
  }

  @Test(arguments: [Debt.Kind.fine, .tax, .municipalTax, .studentLoan, .childMaintenance])
  func theScaleIsNotForPublicDebtsAndMaintenance(kind: Debt.Kind) {
    let codes = Set(charged(900_00, kind).codes)
    #expect(codes.isDisjoint(with: [.costsAboveMaximum, .vatOnCosts, .noFourteenDayLetter]))
  }

  /// K20: three bills of 100 give 45.00 and not 120.00.
  @Test(arguments: [
    (45_00, nil), (54_45, FindingCode.vatOnCosts), (120_00, .billsChargedApart),
    (145_20, .billsChargedApart), (119_99, .costsAboveMaximum), (120_01, .costsAboveMaximum),
  ])
  func billsAreCountedAsOne(cents: Int, code: FindingCode?) {
    let three = charged(cents).with {
      $0.debt.parts.principal = Money(cents: 300_00)
      $0.debt.bills = (1...3).map { _ in .of(100_00, due: "2026-09-01", letter: "2026-09-10") }
    }
    #expect(three.codes == [code].compactMap(\.self))
  }

  @Test(arguments: [
    (Debt.Stage.invoice, false), (.reminder, true), (.collector, true), (.bailiff, true),
    (.summons, false),
  ])
  func fileCostsAreNamedFromAReminderOn(stage: Debt.Stage, isFound: Bool) {
    let other = Checking(.telecom, owed: 100_000).with {
      $0.debt.parts.otherCosts = Money(cents: 1)
      $0.debt.stage = stage
    }
    #expect(other.has(.extraFileCosts) == isFound)
    #expect(!other.with { $0.debt.isTrade = true }.has(.extraFileCosts))
    #expect(!other.with { $0.debt.parts.otherCosts = .zero }.has(.extraFileCosts))
  }

  @Test func aNamedCollectorIsEnoughForFileCosts() {
    let other = Checking(.telecom, owed: 100_000).with {
      $0.debt.parts.otherCosts = Money(cents: 1)
      $0.dossier.creditors.append(.example("c2", named: "Intrum"))
      $0.debt.collector = ID("c2")
    }
    #expect(other.has(.extraFileCosts))
  }

  /// Awb 4:113: 9 below a debt of 454, else 20.
  @Test(arguments: [
    (453_99, 9_00, false), (453_99, 9_01, true), (454_00, 20_00, false), (454_00, 20_01, true),
  ])
  func aReminderOfTheGovernmentHasAMaximum(owed: Int, costs: Int, isFound: Bool) {
    let tax = Checking(.municipalTax, owed: owed).with {
      $0.dossier.creditors[0].name = "Gemeente Rotterdam"
      $0.debt.stage = .demand
      $0.debt.parts.collectionCosts = Money(cents: costs)
    }
    #expect(tax.codes == (isFound ? [.reminderCostsAboveMaximum] : []))
    #expect(!tax.with { $0.debt.stage = .writ }.has(.reminderCostsAboveMaximum))
  }
}

/// Costs on several debts of one creditor.
@Suite struct CheckBundlingTests {
  private func two(_ kind: Debt.Kind, costs: Int, secondDue: String) -> Checking {
    Checking(kind, owed: 100_00).with {
      $0.dossier.debts.append(.example("d2", owed: 120_00, kind: kind))
      for index in 0...1 {
        $0.dossier.debts[index].parts.collectionCosts = Money(cents: costs)
        $0.dossier.debts[index].bills = [
          .of(index == 0 ? 100_00 : 120_00, due: nil, letter: "2026-10-20")
        ]
      }
      $0.dossier.debts[1].dueDate = .day(secondDue)
    }
  }

  @Test(arguments: [(20_00, false), (20_01, true), (40_00, true)])
  func claimsThatFitOneLetterAreAskedAbout(costs: Int, isFound: Bool) {
    #expect(
      two(.onlinePurchase, costs: costs, secondDue: "2026-09-02").codes
        == (isFound ? [.claimsChargedApart] : []))
  }

  /// Six months back from each instalment (Stb. 2024, 44).
  @Test(arguments: [
    (40_00, "2026-09-02", true), (20_00, "2026-09-02", false), (40_00, "2026-03-02", true),
    (40_00, "2026-03-01", false),
  ])
  func instalmentsOfOneContractMayStack(costs: Int, secondDue: String, isFound: Bool) {
    let both = two(.energy, costs: costs, secondDue: secondDue)
    #expect(both.codes == (isFound ? [.stackedCosts] : []))
    // A letter for each: up to 140 in six months.
    let apart = both.with { $0.dossier.debts[1].bills[0].fourteenDayLetter = .day("2026-10-21") }
    #expect(apart.codes == [])
  }

  @Test func anotherCreditorIsAnotherMatter() {
    let apart = two(.onlinePurchase, costs: 40_00, secondDue: "2026-09-02").with {
      $0.dossier.creditors.append(.example("c2", named: "Zalando"))
      $0.dossier.debts[1].creditor = ID("c2")
    }
    #expect(apart.codes == [])
  }
}

/// The fourteen days of BW 6:96 lid 6.
@Suite struct CheckLetterTests {
  private func letter(_ day: String?, costs: Int) -> Checking {
    Checking(.telecom, owed: 100_000).with {
      $0.debt.parts.collectionCosts = Money(cents: costs)
      $0.debt.bills = [.of(100_000, due: nil, letter: day)]
    }
  }

  @Test(arguments: [(0, false), (1, true)])
  func costsWithoutALetterAreAskedAbout(costs: Int, isFound: Bool) {
    #expect(letter(nil, costs: costs).has(.noFourteenDayLetter) == isFound)
    let bare = letter(nil, costs: costs).with { $0.debt.bills = [] }
    #expect(bare.has(.noFourteenDayLetter) == isFound)
  }

  @Test func aKnownLetterATradeDebtAndAJudgmentAskNothing() {
    #expect(letter("2026-09-10", costs: 40_00).codes == [])
    #expect(letter(nil, costs: 40_00).with { $0.debt.isTrade = true }.codes == [])
    let judged = letter(nil, costs: 40_00).with { $0.debt.stage = .judgment }
    #expect(!judged.has(.noFourteenDayLetter))
  }

  /// Sent on 7 November the days run through the 21st, a Saturday, so until Monday.
  @Test(arguments: [
    ("2026-11-06", false), ("2026-11-07", true), ("2026-11-21", true), ("2026-11-22", false),
  ])
  func theDaysStillRun(_ sent: String, isFound: Bool) {
    let found = letter(sent, costs: 0)
    #expect(found.codes == (isFound ? [.fourteenDaysRunning] : []))
    if sent == "2026-11-07" {
      #expect(
        found.findings[0].steps == [.pay(Money(cents: 100_000), through: .day("2026-11-23"))])
    }
  }

  /// The debt is due on 1 September.
  @Test(arguments: [("2026-08-31", true), ("2026-09-01", true), ("2026-09-02", false)])
  func aLetterComesAfterTheDueDay(_ sent: String, isFound: Bool) {
    #expect(letter(sent, costs: 40_00).has(.letterTooEarly) == isFound)
  }
}
