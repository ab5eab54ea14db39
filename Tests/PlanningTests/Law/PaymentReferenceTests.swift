import Domain
import Planning
import Testing

@Suite struct PaymentReferenceTests {
  /// O8 and law-nl.md 9.2: Betaalvereniging, and test values of the Belastingdienst.
  @Test func theCasesOfLawJSON() throws {
    let cases = try LawCases.read()
    for text in cases.paymentReferenceValid { #expect(PaymentReference(text).isValid, "\(text)") }
    for text in cases.paymentReferenceInvalid {
      #expect(PaymentReference(text).check == .wrongCheckDigit, "\(text)")
    }
    for text in cases.ibanValid { #expect(IBAN.isValid(text), "\(text)") }
    for text in cases.ibanInvalid { #expect(!IBAN.isValid(text), "\(text)") }
  }

  private static let valid = [
    "5000056789012345", "12234534622567", "5010.0021.6701.0010", "3010.0021.6704.2021",
    "0001.0411.4691.0100", "9001.0411.4681.2501", "2017.1667.7760.0001", "0017.1667.7885.4231",
    "8049.2444.8248.0005", "2049.2444.8240.0055", "3961.3079.9841.0020", "7010.0021.6751.0014",
    "0010.0021.6972.3011", "5010.0021.6852.3010", "1049.2307.6782.4589", "3049.2307.6872.4589",
    "1808.9801.9762.9000", "8808.9801.9782.9003", "2001.0411.4120.1080", "4001.0411.4130.1240",
    "1001.0411.4140.1310", "6001.0411.4120.1230", "2001.0411.4120.1400", "6849.6130.7600.3030",
    "6849.6130.7680.3740", "4849.6130.7690.3320", "1849.6130.7610.3400",
  ]

  @Test(arguments: valid)
  func publishedTestValuesAreValid(_ text: String) {
    #expect(PaymentReference(text).isValid)
  }

  @Test(arguments: valid)
  func aChangedCheckDigitIsCaught(_ text: String) {
    let digits = Array(PaymentReference(text).digits)
    for other in "0123456789" where other != digits[0] {
      #expect(!PaymentReference(String([other] + digits.dropFirst())).isValid)
    }
  }

  @Test(arguments: [
    ("1234567", PaymentReference.Check.withoutCheckDigit), ("12345678", .wrongLength(8)),
    ("123456789012345", .wrongLength(15)), ("12345678901234567", .wrongLength(17)),
    ("123456", .wrongLength(6)), ("", .notDigits), (" . ", .notDigits),
    ("50000567890123A5", .notDigits),
    ("５000056789012345", .notDigits), ("13234534622567", .wrongLengthDigit),
    ("22234534622567", .wrongCheckDigit),
  ])
  func otherShapes(_ text: String, _ check: PaymentReference.Check) {
    #expect(PaymentReference(text).check == check)
  }

  @Test func spacesAndDotsAreNoMatter() {
    let reference = PaymentReference(" 5000 0567\u{A0}8901.2345 ")
    #expect(reference.isValid)
    #expect(reference.grouped == "5000 0567 8901 2345")
  }
}
