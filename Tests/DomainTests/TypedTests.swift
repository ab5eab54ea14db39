import Domain
import Foundation
import TestSupport
import Testing

private func read<Value: Hashable & Sendable>(
  _ text: String, _ reading: (Typed) throws(InputError) -> Value
) -> Reading<Value> {
  Reading { () throws(InputError) in try reading(typed(text)) }
}

@Suite struct TypedTests {
  private struct Law: Decodable {
    let ibanValid: [String]
    let ibanInvalid: [String]
  }

  @Test func ibansOfTheCases() throws {
    let law = try JSONDecoder().decode(Law.self, from: Data(Cases.bytes("law.json")))
    #expect(!law.ibanValid.isEmpty && !law.ibanInvalid.isEmpty)
    for iban in law.ibanValid {
      #expect(IBAN.isValid(iban))
      let grouped = IBAN.grouped(iban)
      #expect(grouped.split(separator: " ").joined() == iban)
      for text in [iban, grouped, iban.lowercased(), " \(iban)\n"] {
        #expect(read(text) { (typed) throws(InputError) in try typed.iban() } == .value(grouped))
      }
    }
    for iban in law.ibanInvalid {
      #expect(!IBAN.isValid(iban))
      #expect(
        read(iban) { (typed) throws(InputError) in try typed.iban() } == .error(.notAnIBAN))
    }
  }

  @Test func oneWrongDigitOrTwoSwappedAreSeen() {
    let valid = Array("NL91ABNA0417164300")
    for index in valid.indices where valid[index].isNumber {
      for digit in "0123456789" where digit != valid[index] {
        var wrong = valid
        wrong[index] = digit
        #expect(!IBAN.isValid(String(wrong)))
      }
      if index > 0, valid[index - 1].isNumber, valid[index] != valid[index - 1] {
        var swapped = valid
        swapped.swapAt(index, index - 1)
        #expect(!IBAN.isValid(String(swapped)))
      }
    }
  }

  @Test(arguments: [
    "", "NL", "NL91", "91NLABNA0417164300", "NL91ABNA041716430", "NL91ABNA04171643000",
    "NL9lABNA0417164300", "NL91ABN10417164300", "NL91-ABNA-0417-1643-00", "NL91ABNA041716430٠",
    "DE89370400440532013001", "nl91abna0417164300",
  ])
  func refusesWhatIsNoIBAN(text: String) {
    #expect(!IBAN.isValid(text))
  }

  @Test(arguments: ["DE89370400440532013000", "BE68539007547034", "GB29NWBK60161331926819"])
  func takesIBANsOfOtherCountries(text: String) {
    #expect(IBAN.isValid(text))
  }

  @Test func checkDigitsAreTheOnesThatAreGiven() {
    // 98 and 01 leave the same remainder: only 98 is ever given.
    let rest = (0...9_999).lazy.map { "RABO\(String(1_000_000_000 + $0))" }
    guard let account = rest.first(where: { IBAN.isValid("NL98\($0)") }) else {
      Issue.record("no account with 98")
      return
    }
    #expect(!IBAN.isValid("NL01\(account)"))
  }

  @Test(arguments: [
    ("3011 AB", "3011 AB"), ("3011ab", "3011 AB"), (" 3011  Ab ", "3011 AB"), ("B-1000", "B-1000"),
    ("1000", "1000"), ("SW1A 1AA", "SW1A 1AA"), ("010011", "010011"), ("10115", "10115"),
  ])
  func readsAPostcode(text: String, expected: String) {
    #expect(read(text) { (typed) throws(InputError) in try typed.postcode() } == .value(expected))
  }

  @Test(arguments: ["0123 AB", "3011 --", "AB", "٣٠١١ AB", "3011 ÄB", "3011 ﬁ"])
  func refusesWhatIsNoPostcode(text: String) {
    #expect(
      read(text) { (typed) throws(InputError) in try typed.postcode() } == .error(.notAPostcode))
  }

  /// PostNL gives out no postcode with these letters, and no number below 1000.
  @Test(arguments: ["3011 SA", "1234sd", "9999 SS"])
  func refusesLettersThatNoPostcodeHas(text: String) {
    #expect(
      read(text) { (typed) throws(InputError) in try typed.postcode() }
        == .error(.postcodeNeverUsed))
  }

  @Test(arguments: [
    ("rotterdam", "Rotterdam"), ("den haag", "Den Haag"), ("'s-gravenhage", "'s-Gravenhage"),
    ("’s-hertogenbosch", "'s-Hertogenbosch"), ("ijmuiden", "IJmuiden"),
    ("capelle aan den ijssel", "Capelle aan den IJssel"), ("de bilt", "De Bilt"),
    ("nieuw-vennep", "Nieuw-Vennep"), ("'t harde", "'t Harde"),
    ("bergen op zoom", "Bergen op Zoom"),
    ("alphen aan den rijn", "Alphen aan den Rijn"), ("st. willebrord", "St. Willebrord"),
    ("krimpen a/d ijssel", "Krimpen a/d IJssel"), ("Den haag", "Den haag"),
    ("ROTTERDAM", "ROTTERDAM"),
    ("súdwest-fryslân", "Súdwest-Fryslân"), ("berkel en rodenrijs", "Berkel en Rodenrijs"),
  ])
  func writesATownAsPeopleDo(text: String, expected: String) {
    #expect(read(text) { (typed) throws(InputError) in try typed.town() } == .value(expected))
  }

  @Test(arguments: [
    ("a@b.nl", true), ("a.b+c@d-e.co.uk", true), ("é@ü.nl", true), ("a@b", false), ("@b.nl", false),
    ("a@.nl", false), ("a@b.", false), ("a@b@c.nl", false), ("a b@c.nl", false), ("a@b .nl", false),
    ("a@b.nl,c@d.nl", false), ("a@b.nl;", false), ("<a@b.nl>", false), ("a@b..nl", false),
    ("a@b.nl.", false), ("mailto", false),
  ])
  func readsAnEmailAddress(text: String, isEmail: Bool) {
    #expect(
      read(text) { (typed) throws(InputError) in try typed.email() }
        == (isEmail ? .value(text) : .error(.notAnEmail)))
  }

  @Test(arguments: [
    ("j", true), ("Ja", true), ("y", true), ("YES", true), (" true ", true), ("n", false),
    ("nee", false), ("No", false), ("false", false),
  ])
  func readsYesAndNo(text: String, isYes: Bool) {
    #expect(read(text) { (typed) throws(InputError) in try typed.yesOrNo() } == .value(isYes))
  }

  @Test(arguments: ["1", "jn", "yep", "o", "ja nee", "0"])
  func refusesWhatIsNeither(text: String) {
    #expect(
      read(text) { (typed) throws(InputError) in try typed.yesOrNo() } == .error(.notYesOrNo))
  }

  @Test(arguments: [
    ("week", Frequency.week), ("per week", .week), ("4 weken", .fourWeeks),
    ("Vier weken", .fourWeeks), ("maand", .month), ("per maand", .month), ("p/m", .month),
    ("monthly", .month), ("2 maanden", .twoMonths), ("kwartaal", .quarter),
    ("per kwartaal", .quarter),
    ("half jaar", .halfYear), ("jaar", .year), ("per year", .year), ("p/j", .year),
    ("eenmalig", .once), ("één keer", .once), ("1x", .once),
  ])
  func readsHowOften(text: String, every: Frequency) {
    #expect(read(text) { (typed) throws(InputError) in try typed.frequency() } == .value(every))
  }

  @Test(arguments: ["dag", "per", "weeks of", "5", "halfmaand"])
  func refusesAnUnknownHowOften(text: String) {
    #expect(
      read(text) { (typed) throws(InputError) in try typed.frequency() } == .error(.notAFrequency))
  }

  @Test func everyFrequencyIsKnownByItsOwnName() {
    for every in Frequency.allCases { #expect(Frequency(word: every.rawValue) == every) }
  }

  @Test(arguments: [
    ("a\nb", InputError.Reason.controlCharacter), ("a\u{0}", .controlCharacter),
    ("\u{1b}[31m", .controlCharacter), ("a\u{85}b", .controlCharacter),
    ("a\u{2028}b", .controlCharacter), ("a\u{202e}b", .controlCharacter),
    ("a\u{2066}b", .controlCharacter), ("  ", .missing),
    (String(repeating: "a", count: 201), .tooLong(limit: 200)),
    ("a" + String(repeating: "\u{301}", count: 2_000), .tooLong(limit: 200)),
  ])
  func refusesALineThatIsNone(text: String, reason: InputError.Reason) {
    #expect(read(text) { (typed) throws(InputError) in try typed.line() } == .error(reason))
  }

  @Test(arguments: ["S. Yılmaz", "Şükrü Łukasz", "e\u{301}", "👩‍👩‍👧", "a\u{a0}b", "<b> & 'c'"])
  func takesEveryName(text: String) {
    #expect(read(" \(text) ") { (typed) throws(InputError) in try typed.line() } == .value(text))
  }

  @Test(arguments: [
    ("", []), ("2014", [2014]), ("2014, 2017", [2014, 2017]),
    ("2014 2017;2020", [2014, 2017, 2020]),
  ])
  func readsNumbers(text: String, numbers: [Int]) {
    #expect(
      read(text) { (typed) throws(InputError) in try typed.numbers(in: 1900...2100) }
        == .value(numbers))
  }

  @Test(arguments: ["1899", "+2014", "-2014", "2014-2017", "two", "٢٠١٤", "99999999999999999999"])
  func refusesOtherNumbers(text: String) {
    #expect(
      read(text) { (typed) throws(InputError) in try typed.numbers(in: 1900...2100) }
        == .error(.notANumber(1900...2100)))
    #expect(
      read(text) { (typed) throws(InputError) in try typed.number(in: 1900...2100) }
        == .error(.notANumber(1900...2100)))
  }

  @Test(arguments: [("9,9", 99_000), ("12 %", 120_000), ("4%", 40_000), ("7.25", 72_500)])
  func readsARate(text: String, millionths: Int) {
    #expect(
      read(text) { (typed) throws(InputError) in try typed.rate() }
        == .value(Rate(partsPerMillion: millionths)))
  }

  @Test(arguments: ["%", "-4", "4%%", "four", "1001", "4,55555"])
  func refusesWhatIsNoRate(text: String) {
    #expect(
      read(text) { (typed) throws(InputError) in try typed.rate() } == .error(.notAPercentage))
  }

  @Test func everyReasonHasItsNameAsCode() {
    let day = LocalDate(dayNumber: 0)
    let reasons: [InputError.Reason] = [
      .missing, .tooLong(limit: 1), .controlCharacter, .notAnAmount,
      .ambiguousAmount(thousands: .zero, decimals: .zero), .brailleAmount(.zero), .negativeAmount,
      .amountAbove(.zero),
      .amountBelow(.zero), .notADay, .noSuchDay, .dayBefore(day), .dayAfter(day),
      .notANumber(1...2), .notAPercentage, .notYesOrNo, .notAFrequency, .notAChoice(nearest: []),
      .unclearChoice([]), .unknownCreditor, .unknownID, .notAPostcode, .postcodeNeverUsed,
      .notAnEmail, .notAnIBAN, .notABill, .notAParty, .notAPromise, .notSteps,
    ]
    for reason in reasons {
      #expect(typed("x").error(reason).code == String("\(reason)".prefix { $0 != "(" }))
    }
  }
}
