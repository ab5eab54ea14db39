import Exchange
import Testing

@Suite struct JSONNumberTests {
  @Test(arguments: [
    ("0", 0, JSONNumber.Whole.exactly(0)), ("-0", 0, .exactly(0)), ("45000", 0, .exactly(45_000)),
    ("45000.0", 0, .exactly(45_000)), ("4.5e4", 0, .exactly(45_000)),
    ("450000e-1", 0, .exactly(45_000)),
    ("-7", 0, .exactly(-7)), ("450.5", 0, .fraction(isNegative: false)),
    ("-0.1", 0, .fraction(isNegative: true)), ("1e-1", 0, .fraction(isNegative: false)),
    ("9.9", 4, .exactly(99_000)), ("12.0", 4, .exactly(120_000)), ("7.25", 4, .exactly(72_500)),
    ("0.0001", 4, .exactly(1)), ("0.00001", 4, .fraction(isNegative: false)),
    ("0.00010", 4, .exactly(1)), ("10.15", 4, .exactly(101_500)),
    ("999999999999999999", 0, .exactly(999_999_999_999_999_999)),
    ("1000000000000000000", 0, .tooLarge(isNegative: false)),
    ("-1000000000000000000", 0, .tooLarge(isNegative: true)),
    ("1e99999999999999999999", 0, .tooLarge(isNegative: false)),
    ("1e-99999999999999999999", 0, .fraction(isNegative: false)),
    ("0e99999999999999999999", 0, .exactly(0)), ("0.000e-5", 0, .exactly(0)),
    ("1E+2", 0, .exactly(100)),
  ])
  func shiftsExactly(literal: String, places: Int, whole: JSONNumber.Whole) throws {
    #expect(try #require(JSONNumber(literal: literal)).shifted(by: places) == whole)
  }

  @Test(arguments: ["", "-", "01", "1.", ".1", "1e", "+1", " 1", "1 ", "1,5", "٣", "0x1", "NaN"])
  func takesOnlyNumbers(literal: String) {
    #expect(JSONNumber(literal: literal) == nil)
  }
}
