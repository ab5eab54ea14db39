import Domain
import Planning
import Rules
import TestSupport
import Testing

/// Interest over 1,000 from 2025-11-21 to 2026-11-21: 41 days at 6 % (6.74) and 324 at 4 % (35.51) is
/// 42.25, in two segments.
@Suite struct CheckInterestTests {
  private func claimed(_ cents: Int, _ terms: Debt.InterestTerms = .statutory) -> Checking {
    Checking(.telecom, owed: 100_000).with {
      $0.debt.dueDate = .day("2025-11-21")
      $0.debt.parts.interest = Money(cents: cents)
      $0.debt.interest = terms
    }
  }

  @Test(arguments: [(0, false), (42_25, false), (42_27, false), (42_28, true)])
  func aCentForEachSegmentIsLeft(cents: Int, isFound: Bool) {
    #expect(claimed(cents).codes == (isFound ? [.interestAboveLaw] : []))
    #expect(claimed(cents, .none).codes == (isFound ? [.interestAboveLaw] : []))
  }

  /// 222 days at 10.15 % and 143 at 10.40 % on the same debt: 61.73 and 40.75 is 102.48.
  @Test(arguments: [(102_48, FindingCode.commercialInterest), (103_00, .interestAboveLaw)])
  func theRateBetweenBusinessesIsRecognised(cents: Int, code: FindingCode) {
    #expect(claimed(cents).codes == [code])
    let trade = claimed(cents).with { $0.debt.isTrade = true }
    #expect(trade.has(.interestAboveLaw) == (code == .interestAboveLaw))
  }

  /// Twelve percent over a year of 365 days is 120.00.
  @Test(arguments: [(120_00, false), (120_01, false), (120_02, true)])
  func anAgreedRateMayBeHigherThanTheStatutory(cents: Int, isFound: Bool) {
    let found = claimed(cents, .contract(Rate(percent: 12))).with { $0.debt.kind = .creditCard }
    #expect(found.codes == (isFound ? [.interestAboveLaw] : []))
    #expect(found.findings.allSatisfy { $0.severity == .ask })
  }

  @Test func aLowerAgreedRateDoesNotReplaceTheStatutory() {
    #expect(claimed(42_25, .contract(Rate(percent: 1))).codes == [])
  }

  @Test func creditWithoutAPercentageIsAskedAbout() {
    let loan = claimed(1, .none).with { $0.debt.kind = .loan }
    #expect(loan.codes == [.interestRateUnknown])
    #expect(claimed(0, .none).with { $0.debt.kind = .loan }.codes == [])
  }

  @Test func beforeTheDueDayNothingRuns() {
    let early = claimed(1).with { $0.debt.dueDate = .day("2026-11-21") }
    #expect(early.codes == [.interestAboveLaw])
  }

  @Test func eachBillRunsFromItsOwnDay() {
    let bills = claimed(42_25).with {
      $0.debt.dueDate = nil
      $0.debt.judgment = .day("2026-10-01")
      $0.debt.bills = [.of(100_000, due: "2025-11-21", letter: nil)]
    }
    #expect(!bills.has(.interestAboveLaw))
    #expect(bills.with { $0.debt.parts.interest = Money(cents: 42_28) }.has(.interestAboveLaw))
  }

  @Test func aDayBeforeTheTablesIsSaidAndNotPassedOver() {
    let old = claimed(10_00).with { $0.debt.dueDate = .day("1997-12-31") }
    let finding = old.findings.first { $0.code == .notChecked }
    #expect(finding != nil)
    if case .notChecked(let part, _)? = finding?.issue { #expect(part == .interest) }
  }

  @Test(arguments: [
    (400, nil), (401, FindingCode.rateAboveStatutory), (1039, .rateAboveStatutory),
    (1040, .commercialRate), (1041, .rateAboveStatutory),
  ])
  func aRateOnAnOrdinaryBill(hundredths: Int, code: FindingCode?) {
    let terms = Debt.InterestTerms.contract(Rate(hundredthsOfPercent: hundredths))
    #expect(claimed(0, terms).codes == [code].compactMap(\.self))
    #expect(claimed(0, terms).with { $0.debt.isTrade = true }.codes == [])
    #expect(claimed(0, terms).with { $0.debt.kind = .person }.codes == [])
  }

  /// 12 % on 2026-11-21; 15 % was the highest since 2015.
  @Test(arguments: [
    (1200, nil), (1201, FindingSeverity.ask), (1500, .ask), (1501, .warn),
  ])
  func creditHasAMaximum(hundredths: Int, severity: FindingSeverity?) {
    let loan = claimed(0, .contract(Rate(hundredthsOfPercent: hundredths))).with {
      $0.debt.kind = .loan
    }
    #expect(loan.findings.map(\.severity) == [severity].compactMap(\.self))
    #expect(loan.codes.allSatisfy { $0 == .creditAboveMaximum })
  }

  @Test func theMaximumIsThatOfTheDay() {
    let loan = claimed(0, .contract(Rate(percent: 14))).with { $0.debt.kind = .loan }
    #expect(loan.with { $0.on = .day("2025-12-31") }.codes == [])
    #expect(loan.with { $0.on = .day("2026-01-01") }.codes == [.creditAboveMaximum])
  }
}
