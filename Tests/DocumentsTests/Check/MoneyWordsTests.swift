import Domain
import Planning
import Rules
import TestSupport
import Testing

@testable import Documents

/// Amounts that are missing, said of the right month and as what they are.
@Suite struct MoneyWordsTests {
  private func text(_ issue: RealismIssue, _ language: Language) -> String {
    Finding(.realism(issue), on: nil).text(of: Sample.normal.dossier, in: language)
  }

  /// What is missing is missing in the deepest month, whose bills are named.
  @Test func aShortageIsToldInItsOwnMonth() throws {
    let month = LocalDate.day("2027-01-01").inMonth
    let dip = Dip(
      first: month, deepest: month.adding(1), missing: Money(cents: 85_268),
      bills: [.example("Zorgkosten", 38_500, every: .year, month: 1)],
      deepestBills: [.example("Gemeente", 31_200, every: .year, month: 2)],
      holdBack: Money(cents: 50_000), most: nil, canHoldBack: false)
    let short = ShortMonth(dip: dip, full: Money(cents: 9_604))
    let said = text(.shortMonth(short, isStop: true), .english)
    #expect(said.contains("February 2027: €852.68") && said.contains("Gemeente"))
    #expect(!said.contains("January") && !said.contains("Zorgkosten"))
    // Without an amount it is the first month that lacks something.
    let first = text(.shortMonth(short, isStop: false), .english)
    #expect(first.contains("January 2027") && first.contains("Zorgkosten"))
  }

  @Test(arguments: [-99_000, -1, 0, 1, 50_000], Language.allCases)
  func nothingToLiveOnIsAShortage(left: Int, language: Language) {
    let said = text(
      .belowMinimum(left: Money(cents: left), minimum: Money(cents: 77_500), year: 2023, .stop),
      language)
    #expect(!said.contains("-") && !said.contains("€ -"))
    let short = language.say(dutch: "tekort", english: "short")
    #expect(said.contains(short) == (left < 0))
  }
}
