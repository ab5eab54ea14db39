import Domain
import Planning
import Rules
import TestSupport
import Testing

/// law-nl-2.md, section 3: one small dossier for each rule, with exactly the codes expected, and the
/// same dossier where the rule just does not apply.
@Suite struct CheckWaysTests {
  private func log(
    _ stage: Debt.Stage, on day: String, answerBy: String? = nil, debt: String = "d1"
  ) -> LogEntry {
    LogEntry(
      id: ID("n1"), debt: ID(debt), on: .day(day), channel: .letterIn, person: nil, said: nil,
      stage: stage, answerBy: answerBy.map { .day($0) }, promises: [])
  }

  private func fine(_ stage: Debt.Stage, due: String) -> Checking {
    Checking(.fine, owed: 149_00).with {
      $0.dossier.creditors[0].name = "CJIB"
      $0.debt.stage = stage
      $0.debt.dueDate = .day(due)
    }
  }

  // 1. Register of collectors.
  @Test func aCollectorWithCostsIsLookedUp() {
    let collected = Checking(.telecom, owed: 100_00).with {
      $0.dossier.creditors.append(.example("c2", named: "Snelgeld BV"))
      $0.debt.collector = ID("c2")
      $0.debt.stage = .collector
      $0.debt.parts.collectionCosts = Money(cents: 40_00)
      $0.debt.bills = [.of(100_00, due: "2026-08-01", letter: "2026-09-01")]
    }
    #expect(collected.codes == [.collectorRegister])
    #expect(collected.with { $0.debt.parts.collectionCosts = .zero }.codes == [])
    #expect(collected.with { $0.on = .day("2026-09-30") }.codes == [])
    #expect(
      collected.with { $0.dossier.creditors[1].name = "Deurwaarder Jansen" }.codes == [])
    // Answered with no: the costs were taken out of the offer.
    #expect(collected.with { $0.debt.disputed = Money(cents: 40_00) }.codes == [])
  }

  // 2. Fines.
  @Test func aFineOfThreeToSixYearsIsNotTooOld() {
    // Barred from income and goods after three years, pressed until five.
    let old = fine(.demand, due: "2023-11-20")
    #expect(old.codes == [.fineMeasures])
    // The three years end a day later: nothing is too old, and nothing is said of it.
    let young = old.with { $0.debt.dueDate = .day("2023-11-21") }
    #expect(young.codes == [.secondReminderOfFine])
    let over = fine(.demand, due: "2021-11-20")
    #expect(over.codes.first == .mayBeTimeBarred)
    #expect(!over.has(.fineMeasures))
  }

  @Test func theStagesOfAFineAreTwoReminders() {
    #expect(fine(.reminder, due: "2026-12-01").codes == [.fineRises])
    #expect(fine(.demand, due: "2026-12-01").codes == [.secondReminderOfFine])
    // A parking firm sends bills, and is no CJIB.
    let parking = fine(.demand, due: "2026-10-01").with {
      $0.dossier.creditors[0].name = "Parkeerbeheer BV"
    }
    #expect(parking.codes == [.kindUnlikely])
  }

  @Test(arguments: [
    ("2026-11-07", "2026-11-23"), ("2026-11-09", "2026-11-23"), ("2026-11-06", nil),
    ("2026-12-20", nil),
  ])
  func againstAWritOfCJIBThereAreTwoWeeks(served: String, last: String?) {
    // 21 November is a Saturday: the two weeks of the 7th end on Monday.
    let writ = fine(.writ, due: "2026-06-01").with {
      $0.dossier.record.log = [log(.writ, on: served)]
    }
    let finding = writ.finding(.oppositionToWrit)
    if served == "2026-12-20" {
      #expect(finding?.issue == .oppositionToWrit(through: nil))
    } else {
      #expect(finding?.issue == last.map { .oppositionToWrit(through: .day($0)) })
    }
  }

  // 3. Central government together.
  @Test func twoBodiesOfTheStateMakeOneArrangement() {
    let both = fine(.reminder, due: "2026-12-01").with {
      $0.dossier.creditors.append(.example("c2", named: "DUO"))
      var loan = Debt.example("d2", owed: 900_00, kind: .studentLoan)
      loan.creditor = ID("c2")
      $0.dossier.debts.append(loan)
    }
    #expect(both.codes == [.fineRises, .studentLoanByCapacity, .centralGovernmentTogether])
    let one = both.with { $0.dossier.creditors[1].name = "CJIB" }
    #expect(!one.has(.centralGovernmentTogether))
    #expect(
      !both.with { $0.dossier.debts[1].disputed = Money(cents: 900_00) }
        .has(.centralGovernmentTogether))
  }

  // 4. Remission.
  @Test(arguments: [(1_419_46, true), (1_450_00, true), (1_600_00, false)])
  func aLowIncomeAsksRemissionFirst(income: Int, isFound: Bool) {
    let tax = Checking(.municipalTax, owed: 400_00).with {
      $0.dossier.creditors[0].name = "Gemeente Delft"
      $0.dossier.incomes = [.example("i1", income, every: .month)]
    }
    #expect(tax.codes == (isFound ? [.remission] : []))
    #expect(!tax.with { $0.debt.kind = .telecom }.has(.remission))
  }

  // 5. Bank account.
  @Test func aSeizureSaysWhatStaysInTheAccount() {
    let seized = Checking(.telecom, owed: 500_00).with {
      $0.debt.stage = .seizure
      $0.debt.judgment = .day("2026-01-05")
    }
    #expect(seized.codes == [.seizure, .bankAccountProtected])
    #expect(
      seized.finding(.bankAccountProtected)?.issue
        == .bankAccountProtected(Money(cents: 2_208_48)))
    #expect(seized.with { $0.debt.stage = .judgment }.codes == [.judgment])
  }

  // 6. Health insurance.
  @Test func theCAKIsNotTheInsurer() {
    let arrears = Checking(.healthInsurance, owed: 1_200_00).with {
      $0.debt.rank = .preferent
      $0.dossier.creditors[0].name = "CAK"
      $0.dossier.costs = [.example("k1", 159_00, every: .month, category: .healthInsurance)]
    }
    #expect(arrears.codes == [.cakPremium])
    let insurer = arrears.with {
      $0.debt.rank = .concurrent
      $0.dossier.creditors[0].name = "VGZ"
    }
    #expect(insurer.codes == [.healthPremiumArrears])
  }

  @Test func monthsBehindAreCountedForOneAdult() {
    let couple = Checking(.healthInsurance, owed: 954_00).with {
      $0.dossier.household.kind = .couple
      $0.dossier.costs = [.example("k1", 318_00, every: .month, category: .healthInsurance)]
    }
    guard
      case .healthPremiumArrears(let months, _, let premium)? =
        couple.finding(.healthPremiumArrears)?.issue
    else {
      Issue.record("no arrears")
      return
    }
    #expect(months == 6 && premium == Money(cents: 159_00))
  }

  // 7. LBIO.
  @Test func maintenanceHasAWayOfItsOwn() throws {
    let maintenance = Checking(.childMaintenance, owed: 600_00).with {
      $0.dossier.creditors[0].name = "LBIO"
      $0.dossier.creditors[0].kind = .government
      $0.debt.stage = .demand
    }
    #expect(maintenance.codes == [.maintenanceCollection])
    let ladder = try Ladder.of(
      maintenance.debt,
      in: .supposed(maintenance.dossier, on: maintenance.on, law: .shipped))
    guard case .step(let step) = ladder.next else {
      Issue.record("no step")
      return
    }
    #expect(step.stage == .seizure)
    let partner = maintenance.with { $0.dossier.creditors[0].name = "J. de Boer" }
    guard
      case .step(let taken) = try Ladder.of(
        partner.debt, in: .supposed(partner.dossier, on: partner.on, law: .shipped)
      ).next
    else {
      Issue.record("no step")
      return
    }
    #expect(taken.costs == [.surcharge(Money(cents: 90_00), term: .weeks(2))])
  }

  /// BW 3:324 lid 3: each instalment five years, whatever the day of the decision.
  @Test(arguments: [("2021-11-20", true), ("2021-11-22", false), ("2020-01-01", true)])
  func maintenanceInADecisionIsFiveYears(due: String, isFound: Bool) {
    let old = Checking(.childMaintenance, owed: 600_00).with {
      $0.debt.dueDate = .day(due)
      $0.debt.judgment = .day("2019-01-01")
    }
    #expect(old.has(.mayBeTimeBarred) == isFound)
  }

  // 9. Pay later.
  @Test func feesForPayingLaterAreAsked() {
    let later = Checking(.payLater, owed: 100_00).with {
      $0.debt.parts.otherCosts = Money(cents: 15_00)
    }
    #expect(later.codes == [.payLaterFees])
    #expect(later.with { $0.debt.parts.otherCosts = .zero }.codes == [])
    #expect(later.with { $0.debt.isTrade = true }.codes == [])
  }

  // 10. Water and children.
  @Test(arguments: [(Household.Kind.singleParent, true), (.single, false)])
  func childrenProtectTheWater(kind: Household.Kind, isProtected: Bool) {
    let water = Checking(.water, owed: 300_00).with {
      $0.debt.stage = .demand
      $0.dossier.household.kind = kind
    }
    #expect(water.codes == [.disconnection])
    let protections = water.findings[0].protections.map(\.protection)
    #expect(protections.contains(.childrenAtHome) == isProtected)
  }

  // 13. Judgment without its day.
  @Test(arguments: [Debt.Stage.judgment, .writ, .seizure])
  func aTitleWithoutItsDayIsAskedAndNeverTooOld(stage: Debt.Stage) throws {
    let titled = Checking(.telecom, owed: 500_00).with {
      $0.debt.stage = stage
      $0.debt.dueDate = .day("2009-01-01")
    }
    #expect(titled.has(.judgmentDayUnknown))
    #expect(!titled.has(.mayBeTimeBarred) && !titled.has(.ageUnknown))
    #expect(
      try LimitationGate.of(titled.debt, on: titled.on, law: .shipped) == .clear)
    let dated = titled.with { $0.debt.judgment = .day("2010-01-01") }
    #expect(!dated.has(.judgmentDayUnknown) && !dated.has(.mayBeTimeBarred))
    #expect(dated.with { $0.debt.judgment = .day("2005-01-01") }.has(.mayBeTimeBarred))
    #expect(titled.with { $0.debt.stage = .bailiff }.has(.mayBeTimeBarred))
  }

  @Test(arguments: [(40_00, false), (800_00, true)])
  func oldInterestUnderAJudgmentIsAsked(claimed: Int, isFound: Bool) {
    let judged = Checking(.loan, owed: 2_000_00).with {
      $0.debt.stage = .judgment
      $0.debt.interest = .statutory
      $0.debt.dueDate = .day("2014-12-01")
      $0.debt.judgment = .day("2015-01-01")
      $0.debt.parts.interest = Money(cents: claimed)
    }
    #expect(judged.has(.oldInterestInJudgment) == isFound)
    #expect(
      !judged.with { $0.debt.judgment = .day("2022-01-01") }.has(.oldInterestInJudgment))
  }

  // 14. Fourteen-day letter.
  @Test(arguments: [
    (Debt.Kind.tax, false), (.fine, false), (.childMaintenance, false), (.municipalTax, false),
    (.studentLoan, false), (.allowanceRepayment, false), (.telecom, true),
  ])
  func theFourteenDayLetterPlaysNoPartForTheGovernment(kind: Debt.Kind, isAsked: Bool) {
    let debt = Checking(kind, owed: 100_00).with {
      $0.debt.parts.collectionCosts = Money(cents: 40_00)
    }
    #expect(debt.has(.noFourteenDayLetter) == isAsked)
    #expect(debt.debt.mayHaveFourteenDayLetter == isAsked)
    var judged = debt.debt
    judged.stage = .judgment
    #expect(!judged.mayHaveFourteenDayLetter)
  }

  // 15. Sold claims.
  @Test func aClaimThatWasSoldIsAsked() {
    let sold = Checking(.telecom, owed: 250_00).with {
      $0.dossier.creditors.append(.example("c2", named: "Intrum"))
      var other = Debt.example("d2", owed: 250_00, kind: .telecom)
      other.creditor = ID("c2")
      $0.dossier.debts.append(other)
    }
    #expect(sold.codes == [.possibleDouble])
    #expect(sold.with { $0.dossier.debts[1].dueDate = .day("2026-09-02") }.codes == [])
    // A buyer calls the whole earlier claim its principal.
    let total = sold.with {
      $0.dossier.debts[1].dueDate = .day("2026-10-01")
      $0.dossier.debts[0].parts.interest = Money(cents: 3_21)
      $0.dossier.debts[1].parts.principal = Money(cents: 253_21)
    }
    #expect(total.has(.possibleDouble))
  }

  // 16. Rent, three months.
  @Test func whatBringsTheRentBelowThreeMonths() {
    let rent = Checking(.rent, owed: 2_500_00).with {
      $0.dossier.costs = [.example("k1", 800_00, every: .month, category: .housing)]
    }
    guard case .rentArrears(3, 3, _, .zero, let below)? = rent.finding(.rentArrears)?.issue else {
      Issue.record("no arrears")
      return
    }
    #expect(below == Money(cents: 100_01))
  }

  // 17. File costs.
  @Test(arguments: [
    (Debt.Stage.invoice, false), (.reminder, true), (.demand, true), (.collector, true),
    (.summons, false),
  ])
  func fileCostsAreFlaggedFromAReminderOn(stage: Debt.Stage, isFound: Bool) {
    let filed = Checking(.telecom, owed: 100_00).with {
      $0.debt.stage = stage
      $0.debt.parts.otherCosts = Money(cents: 25_00)
    }
    #expect(filed.has(.extraFileCosts) == isFound)
  }

  // A summons leads, with its day.
  @Test func aSummonsLeadsWithItsDay() {
    let both = Checking(.telecom, owed: 500_00).with {
      $0.debt.stage = .summons
      var rent = Debt.example("d2", owed: 2_700_00, kind: .rent)
      rent.stage = .demand
      $0.dossier.costs = [.example("k1", 800_00, every: .month, category: .housing)]
      $0.dossier.debts.append(rent)
    }
    #expect(both.codes == [.summons, .rentArrears])
    #expect(both.findings.first?.issue == .summons(hearing: nil))
    #expect(both.findings.first?.steps.first == .writeDownHearing)
    let known = both.with {
      $0.dossier.record.log = [log(.summons, on: "2026-11-10", answerBy: "2026-12-08")]
    }
    #expect(known.findings.first?.issue == .summons(hearing: .day("2026-12-08")))
  }
}
