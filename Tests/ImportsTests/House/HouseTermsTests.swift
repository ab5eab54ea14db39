import Domain
import Imports
import TestSupport
import Testing

/// Texts that an office keeps once for all its clients.
@Suite struct HouseTermsTests {
  private let today = LocalDate.day("2026-11-30")

  @Test func termsAreReadInEitherLanguage() throws {
    let book = try HouseTermsBook(
      text: """
        # what we know

        schuldeiser: Vattenfall
        minstens: 25,00
        maanden: 24
        rekening: NL91ABNA0417164300
        straat: Postbus 41920
        postcode: 1009dc
        plaats: Amsterdam
        accepteert: regeling online
        dag: 1-11-2026
        bron: telefoon, mw. Jansen

        creditor: CJIB
        months: 12
        day: 2026-10-02
        source: letter
        """, today: today)
    #expect(book.all.count == 2)
    let first = try #require(book.of("vattenfall bv"))
    #expect(first.minimum == Money(cents: 2_500) && first.months == 24)
    #expect(first.iban == "NL91 ABNA 0417 1643 00" && first.postcode == "1009 DC")
    #expect(first.day == .day("2026-11-01") && first.source == "telefoon, mw. Jansen")
    #expect(book.of("cjib")?.minimum == nil)
    #expect(book.of("Vattenfall Warmte") == nil)
  }

  @Test(arguments: [
    ("minstens: 25", 1, HouseTextProblem.Reason.beforeName),
    ("creditor: A\nfoo: 1", 2, .unknownWord("foo")),
    ("creditor: A\nnothing", 2, .notKeyAndValue), ("creditor: A\nday:", 2, .notKeyAndValue),
    ("creditor: A\nmonths: 3\nmonths: 4", 3, .twice("months")),
    ("creditor: A\nmonths: 3\nsource: x", 1, .noDay),
    ("creditor: A\nmonths: 3\nday: 1-11-2026", 1, .noSource),
    ("\ncreditor: A\nsource: x\nday: 1-11-2026", 2, .saysNothing("A")),
    (
      "creditor: A\nmonths: 3\nsource: x\nday: 1-11-2026\ncreditor: A BV\nmonths: 3\nsource: x\nday: 1-11-2026",
      5, .twice("A BV")
    ),
  ])
  func whatIsWrongIsNamedWithItsLine(
    text: String, line: Int, reason: HouseTextProblem.Reason
  ) {
    #expect(throws: HouseTextProblem(line: line, reason)) {
      try HouseTermsBook(text: text, today: today)
    }
  }

  @Test(arguments: [
    "minimum: -1", "minimum: 0", "months: 0", "months: 601", "account: NL00ABNA0417164300",
    "email: x", "day: 1-12-2026", "day: 31-2-2026",
  ])
  func valuesAreReadAsElsewhere(line: String) {
    #expect {
      try HouseTermsBook(text: "creditor: A\n\(line)", today: today)
    } throws: { error in
      guard let problem = error as? HouseTextProblem, case .value = problem.reason else {
        return false
      }
      return problem.line == 2
    }
  }

  private func costs(_ text: String) throws -> HouseCosts {
    try HouseCosts(text: text, today: today) { word in
      ["household": Cost.Category.household, "eten": .household, "clothing": .clothing][word]
    } kind: { word in
      ["single": Household.Kind.single, "single parent": .singleParent][word]
    }
  }

  @Test func costsAreReadWithTheHouseholdTheyAreFor() throws {
    let costs = try costs(
      """
      dag: 1-11-2026
      bron: Nibud 2026
      household: 300
      eten single: 275
      household single parent: 65 per week
      vraag: Is er een bewindvoerder?
      """)
    #expect(costs.usual(.household, for: .single)?.amount == Money(cents: 27_500))
    #expect(costs.usual(.household, for: .couple)?.amount == Money(cents: 30_000))
    #expect(costs.usual(.household, for: .singleParent)?.every == .week)
    #expect(costs.usual(.clothing, for: .single) == nil)
    #expect(costs.questions == ["Is er een bewindvoerder?"])
  }

  @Test(arguments: [
    ("source: x\nclothing: 5", nil, HouseTextProblem.Reason.noDay),
    ("day: 1-11-2026\nclothing: 5", nil, .noSource),
    ("clothing banana: 5", 1, .unknownCost("clothing banana")),
    ("clothing: 5\nclothing: 6", 2, .twice("clothing")),
    ("day: 1-11-2026\nday: 1-11-2026", 2, .twice("day")),
  ])
  func wrongCostsAreNamed(text: String, line: Int?, reason: HouseTextProblem.Reason) {
    #expect(throws: HouseTextProblem(line: line, reason)) { try costs(text) }
  }
}
