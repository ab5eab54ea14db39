import Domain
import TestSupport
import Testing

@testable import Documents

@Suite struct MoneyTextTests {
  @Test(arguments: [
    (0, "€ 0,00", "€0.00"), (1, "€ 0,01", "€0.01"), (10, "€ 0,10", "€0.10"),
    (99, "€ 0,99", "€0.99"), (100, "€ 1,00", "€1.00"), (99_999, "€ 999,99", "€999.99"),
    (100_000, "€ 1.000,00", "€1,000.00"), (123_456, "€ 1.234,56", "€1,234.56"),
    (99_999_999_999, "€ 999.999.999,99", "€999,999,999.99"),
    (-1, "€ -0,01", "-€0.01"), (-1_200, "€ -12,00", "-€12.00"),
    (-123_456, "€ -1.234,56", "-€1,234.56"),
  ])
  func readsAsItsLanguageWritesIt(cents: Int, dutch: String, english: String) {
    let money = Money(cents: cents)
    #expect(money.text(in: .dutch) == dutch.replacing("€ ", with: "€\u{00A0}"))
    #expect(money.text(in: .english) == english)
    #expect(money.plain(in: .dutch) == dutch.replacing("€ ", with: ""))
    #expect(money.plain(in: .english) == english.replacing("€", with: ""))
  }

  @Test func theSmallestNumberThereIsDoesNotTrap() {
    #expect(Money(cents: .min).plain(in: .english) == "-92,233,720,368,547,758.08")
  }

  @Test(arguments: [
    (0, "0", "0"), (125_000, "1250", "1250"), (125, "1,25", "1.25"), (120, "1,20", "1.20"),
    (123_456_789, "1234567,89", "1234567.89"),
  ])
  func typableHasNoGroups(cents: Int, dutch: String, english: String) {
    #expect(Money(cents: cents).typable(in: .dutch) == dutch)
    #expect(Money(cents: cents).typable(in: .english) == english)
  }

  @Test(arguments: Language.allCases)
  func whatIsTypableReadsBackToTheSameAmount(language: Language) throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let money = Money(cents: .random(in: 0...Money.largest.cents, using: &random))
      #expect(try Typed(money.typable(in: language), for: nil).amount() == money)
    }
  }

  @Test(arguments: [
    (40_000, "4%", "4%"), (99_000, "9,9%", "9.9%"), (101_500, "10,15%", "10.15%"),
    (0, "0%", "0%"), (1, "0,0001%", "0.0001%"), (-22_500, "-2,25%", "-2.25%"),
  ])
  func ratesHaveNoMoreDecimalsThanNeeded(parts: Int, dutch: String, english: String) {
    #expect(Rate(partsPerMillion: parts).text(in: .dutch) == dutch)
    #expect(Rate(partsPerMillion: parts).text(in: .english) == english)
  }
}
