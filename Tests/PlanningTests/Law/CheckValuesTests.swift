import Domain
import Planning
import Rules
import TestSupport
import Testing

/// The check values of law-nl-2.md that no other test holds, each with its section there.
@Suite struct CheckValuesTests {
  /// Section 4; derived from the scale of the BIK-besluit, 1,000,000 and more published.
  @Test(arguments: [
    (1, 40_00), (266_66, 40_00), (266_67, 40_00), (266_70, 40_01), (2_500_00, 375_00),
    (2_500_10, 375_01), (5_000_00, 625_00), (6_000_00, 675_00), (10_000_00, 875_00),
    (200_000_00, 2_775_00), (1_000_000_00, 6_775_00), (5_000_000_00, 6_775_00),
  ])
  func collectionCosts(principal: Int, most: Int) throws {
    let costs = try CollectionCosts.of(
      CostsQuestion(
        bills: [Money(cents: principal)], ground: .letterRanOut, withVAT: false, charged: nil,
        on: .day("2026-11-29"), afterCheck: .refuse), law: .shipped)
    #expect(costs.maximum == Money(cents: most))
  }

  /// Section 4: the example that a Dutch calculator publishes: one claim in three stretches, each with
  /// the interest of the one before.
  @Test(arguments: [
    (3_000_00, "2014-05-29", "2014-12-12", 48_58), (1_648_58, "2014-12-12", "2015-05-29", 16_08),
    (1_664_66, "2015-05-29", "2015-09-28", 11_13),
  ])
  func statutoryInterest(principal: Int, from: String, to: String, interest: Int) throws {
    let found = try InterestCalculation.of(
      InterestQuestion(
        principal: Money(cents: principal), from: .day(from), to: .day(to), kind: .statutory,
        yearLength: .always365, afterCheck: .refuse), law: .shipped)
    #expect(found.interest == Money(cents: interest))
  }

  /// Section 4: a year that begins on 29 February ends at the end of 28 February.
  @Test func aYearFromALeapDay() throws {
    let found = try InterestCalculation.of(
      InterestQuestion(
        principal: Money(cents: 1_000_00), from: .day("2024-02-29"), to: .day("2025-03-31"),
        kind: .statutory, yearLength: .always365, afterCheck: .refuse), law: .shipped)
    let joined = found.segments.filter { $0.base > Money(cents: 1_000_00) }
    #expect(joined.first?.from == .day("2025-03-01"))
  }

  /// Section 1.6: Stb. 2025, 383; 4 % since 2024. Before that no rate was found.
  @Test(arguments: [
    ("2024-01-01", 400), ("2025-12-31", 400), ("2026-01-01", 430), ("2026-12-31", 430),
  ])
  func invorderingsrente(on day: String, hundredths: Int) throws {
    #expect(
      try Law.shipped.taxInterest.row(on: .day(day)).value == Rate(hundredthsOfPercent: hundredths))
  }

  /// Section 1.6: tax and allowances that are paid back bear it, simple; others the statutory interest.
  @Test(arguments: [
    (Debt.Kind.tax, 43_00), (.allowanceRepayment, 43_00), (.telecom, 40_00),
  ])
  func whatTheTaxOfficeCollectsBearsItsOwnRate(kind: Debt.Kind, interest: Int) throws {
    var debt = Debt.example("d1", owed: 1_000_00, kind: kind)
    debt.interest = .statutory
    debt.statedOn = .day("2026-01-01")
    debt.dueDate = .day("2025-12-31")
    let ledger = try DebtLedger.of(
      debt, payments: [], on: .day("2027-01-01"), law: .shipped)
    #expect(ledger.interest == Money(cents: interest))
  }

  /// Section 2: days named by decree (sterfgeval.nl, 2025-10-04).
  @Test(arguments: ["2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"])
  func daysByDecree(day: String) {
    #expect(PublicHoliday.on(.day(day)) == .byDecree)
    #expect(!PublicHoliday.isWorkingDay(.day(day)))
  }

  /// Section 2: three working days after 4 May 2027 end on 12 May, because of the 5th, 6th and 7th.
  @Test func workingDaysPassOverThem() {
    #expect(
      TermOfLaw.lastDay(of: .workingDays(3), after: .day("2027-05-04")) == .day("2027-05-12"))
  }

  /// Section 2 with the Algemene termijnenwet: a term that ends on such a day, or in the weekend after
  /// it, ends on the next working day.
  @Test(arguments: [
    ("2027-04-22", "2027-05-10"), ("2027-04-23", "2027-05-10"), ("2027-04-26", "2027-05-10"),
    ("2027-04-27", "2027-05-11"), ("2027-04-20", "2027-05-04"),
  ])
  func twoWeeksEndOnAWorkingDay(after day: String, last: String) {
    #expect(TermOfLaw.lastDay(of: .weeks(2), after: .day(day)) == .day(last))
  }

  /// Section 1.5: WAHV 23; in practice eight weeks after the fine was sent.
  @Test func aFineIsPaidWithinTwoWeeks() throws {
    let row = try Law.shipped.fineIncreases.row(on: .day("2026-11-29")).value
    #expect(row.payWithin == .weeks(2))
    #expect(row.firstIncrease == Rate(percent: 50) && row.secondIncrease == Rate(percent: 100))
  }

  /// Section 1.8: against a writ of a municipality there is opposition; the weeks to object are over,
  /// and remission can still be asked.
  @Test func aWritOfAMunicipalityIsOpposed() throws {
    let writ = Checking(.municipalTax, owed: 400_00).with {
      $0.dossier.creditors[0].name = "Gemeente Delft"
      $0.dossier.incomes = [.example("i1", 1_400_00, every: .month)]
      $0.debt.stage = .writ
      $0.debt.judgment = .day("2026-11-01")
    }
    #expect(writ.codes == [.writ, .oppositionToWrit, .remission])
    let protections = writ.findings.flatMap(\.protections).map(\.protection)
    #expect(protections.contains(.opposition) && protections.contains(.remission))
    #expect(!protections.contains(.objection))
    #expect(writ.findings.allSatisfy { !$0.steps.contains(.letter(.objection)) })
  }

  /// Section 3.6: taxlive.nl.
  @Test func thePremiumOfCAK() throws {
    #expect(try Law.shipped.cakPremium.row(on: .day("2026-11-29")).value == Money(cents: 172_70))
  }

  /// Section 3.7: BW 1:408, lbio.nl.
  @Test func theSurchargeOfLBIO() throws {
    let row = try Law.shipped.maintenanceCollection.row(on: .day("2026-11-29")).value
    #expect(row.surcharge == Rate(percent: 15) && row.minimum == Money(cents: 19_00))
    #expect(row.payWithin == .weeks(2))
  }

  /// Section 4: where the principal was paid the base of the costs is asked, never "at most 0.00"; with
  /// the bills the scale counts over them.
  @Test(arguments: [
    (0, [] as [Int], 40_00, [FindingCode.costsBaseUnknown]), (0, [300_00], 45_00, []),
    (0, [300_00], 60_00, [.costsAboveMaximum]), (20_00, [300_00], 45_00, []),
    (20_00, [], 45_00, [.vatOnCosts]), (1, [], 40_00, []), (0, [], 0, []),
  ])
  func costsOnAPrincipalThatIsPaid(
    principal: Int, bills: [Int], charged: Int, codes: [FindingCode]
  ) {
    let found = Checking(.telecom, owed: principal).with {
      $0.debt.parts.collectionCosts = Money(cents: charged)
      $0.debt.stage = .demand
      $0.debt.bills = bills.map { .of($0, due: "2026-08-01", letter: "2026-09-01") }
    }
    #expect(found.codes.filter { $0 != .noFourteenDayLetter } == codes)
  }
}
