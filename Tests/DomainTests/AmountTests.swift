import Domain
import TestSupport
import Testing

@Suite struct AmountTests {
  @Test(arguments: [
    ("0", 0), ("5", 500), ("1250", 125_000), ("1.250,00", 125_000), ("1,250.00", 125_000),
    ("1250,00", 125_000), ("1250.00", 125_000), ("1250,5", 125_050), ("1.250,5", 125_050),
    ("0,05", 5), ("0.50", 50), ("12,34", 1_234), ("12.34", 1_234), ("99,9", 9_990),
    ("1.250.000", 125_000_000), ("1,250,000", 125_000_000), ("1.250.000,75", 125_000_075),
    ("1,250,000.75", 125_000_075), ("007", 700), ("999.999.999,99", 99_999_999_999),
    ("1 250", 125_000), ("1 250,00", 125_000), ("1 250 000.5", 125_000_050),
    ("1\u{a0}250,00", 125_000), ("1\u{202f}250", 125_000), ("1\u{2009}250", 125_000),
    ("50,-", 5_000), ("50,--", 5_000), ("50,=", 5_000), ("50,–", 5_000), ("1.250,-", 125_000),
    ("1 250,-", 125_000), ("€ 50,-", 5_000), ("€ 1.250,--", 125_000),
    ("€50", 5_000), ("€ 50", 5_000), ("€\u{a0}1.250,00", 125_000), ("50€", 5_000), ("50 €", 5_000),
    ("EUR 50", 5_000), ("50 EUR", 5_000), ("euro 50", 5_000), ("50 euro", 5_000),
    ("50 euro's", 5_000), ("50 euros", 5_000), ("Euro 12,50", 1_250),
    (" 50 ", 5_000), ("\t50\n", 5_000), ("\u{a0}50", 5_000),
    ("12x50", 60_000), ("12 x 50", 60_000), ("12X50,25", 60_300), ("12*50", 60_000),
    ("12×50", 60_000), ("12 x € 50", 60_000), ("45+12,50", 5_750), ("2x10+5", 2_500),
    ("1 + 1 + 1", 300), ("1000x1", 100_000),
  ])
  func readsDutchAndEnglish(text: String, cents: Int) {
    #expect(amount(text) == .value(Money(cents: cents)))
  }

  @Test(arguments: [
    ("1.250", 125_000, 125), ("1,250", 125_000, 125), ("12.500", 1_250_000, 1_250),
    ("999,999", 99_999_900, 100_000), ("€ 1.250", 125_000, 125), ("1.250 euro", 125_000, 125),
    ("1.255", 125_500, 126), ("12x1.250", 125_000, 125), ("1.000", 100_000, 100),
  ])
  func asksWhatCanMeanTwoThings(text: String, thousands: Int, decimals: Int) {
    #expect(
      amount(text)
        == .error(
          .ambiguousAmount(thousands: Money(cents: thousands), decimals: Money(cents: decimals))))
  }

  /// After the mark of the decimals, braille that is typed back has letters for digits.
  @Test(arguments: [
    ("45,ej", 4_550), ("€ 45,ej", 4_550), ("45,EJ", 4_550), ("1.250,jj", 125_000), ("13.bh", 1_328),
    ("0,ji euro", 9), ("12,e", 1_250),
  ])
  func asksWhatLooksLikeBraille(text: String, cents: Int) {
    #expect(amount(text) == .error(.brailleAmount(Money(cents: cents))))
  }

  @Test(arguments: ["45,ek", "45,eje", "ej", ",ej", "4a,ej", "45,e5", "45,"])
  func whatIsNoBrailleIsNotTakenForIt(text: String) {
    #expect(amount(text) == .error(.notAnAmount))
  }

  @Test(arguments: [
    "-5", "- 50", "−50", "–50", "-€50", "€ -50", "€-1.250,00", "-1.250", "12x-5", "50+-5",
    "-99999999999999999999", "50-", "(50)", "12,50-", "(1.250,00)", "€ 12,50-", "12,50−",
  ])
  func saysWhenItIsBelowZero(text: String) {
    #expect(amount(text) == .error(.negativeAmount))
  }

  @Test(arguments: [
    "1000000000", "999.999.999.999", "1000x999.999.999", "99999999999999999999999999999999999",
    "999999999,99+0,01", "€ 1.000.000.000,00",
  ])
  func saysWhenItIsTooMuch(text: String) {
    #expect(amount(text) == .error(.amountAbove(.largest)))
  }

  @Test(arguments: [
    "abc", "-", "--5", "€", "euro", "€€50", "5€5", "1e3", "0x10", "5.", ".5", ",5", "5,", "5,,5",
    "5..5", "1.2.3", "1,2,3", "1.250.00", "1,250,00", "1.25,000", "12.50.000", "1.2500", "1,2500",
    "0.250", "0,125", "01.250", "0 250", "1250.000,00", "1.250,000", "1.250,00,00", "1,250.00.00",
    "1 25", "12 50", "1 2500", "1  250", "1\t250", "1\n250", "1.250 000", "1 250.000",
    "1,250,-", "50,---", "50.-", ",-", "50,5,-", "(50", "50)", "()", "50--", "50%", "½", "²",
    "50 dollar", "$50",
    "vijftig", "x50", "12x", "12xx50", "0x5", "1001x1", "12x12x5", "1,5x50", "5+", "+5", "5++5",
    "eur0 5", "5 0 euro", "50\u{0}", "5\u{7f}0", "5\u{200b}0", "\u{202e}50", "5\u{301}0",
    "50\u{301}",
    "٥٠", "१२", "１２", "1٢", "1.٢٥٠", "1٢٣.456", "1.250,٠٠", "12x٥", "٢x5", "𝟝", "1'250", "1_000",
    "50/", "/50", "50/100", "50//jaar", "50/jaar/jaar", "NaN", "inf", "true",
  ])
  func refusesTheRest(text: String) {
    #expect(amount(text) == .error(.notAnAmount))
    #expect(amountWithFrequency(text) == .error(.notAnAmount))
  }

  @Test(arguments: ["", " ", "\t\n", "\u{a0}"])
  func saysWhenThereIsNothing(text: String) {
    #expect(amount(text) == .error(.missing))
  }

  @Test(arguments: [
    ("3000/jaar", 300_000, Frequency.year), ("3000 / jaar", 300_000, .year),
    ("85 per week", 8_500, .week), ("€ 85,- per week", 8_500, .week), ("50/m", 5_000, .month),
    ("50 p/m", 5_000, .month), ("50 p/j", 5_000, .year), ("50 pm", 5_000, .month),
    ("50 p/w", 5_000, .week), ("120/4 weken", 12_000, .fourWeeks),
    ("12x50/jaar", 60_000, .year), ("12x50 per year", 60_000, .year),
    ("75 per kwartaal", 7_500, .quarter), ("75/half jaar", 7_500, .halfYear),
    ("100/eenmalig", 10_000, .once), ("1.250,00 PER MAAND", 125_000, .month),
    ("50\u{a0}per\u{a0}maand", 5_000, .month), ("300/wk", 30_000, .week),
    ("1200/4wk", 120_000, .fourWeeks), ("1500 p.m.", 150_000, .month),
    ("per week 45", 4_500, .week),
    ("per 4 weken 45,50", 4_550, .fourWeeks), ("45 p.w.", 4_500, .week),
    ("600/2 weken", 30_000, .week), ("600 per fortnight", 30_000, .week),
  ])
  func readsHowOftenAlongWithIt(text: String, cents: Int, every: Frequency) {
    #expect(
      amountWithFrequency(text) == .value(TypedAmount(money: Money(cents: cents), every: every)))
    #expect(amount(text) == .error(.notAnAmount))
  }

  @Test(arguments: ["50/uur", "50 per dag", "50 per", "4 weken", "maand", "per maand", "50 maand"])
  func refusesAnUnknownHowOften(text: String) {
    #expect(amountWithFrequency(text) == .error(.notAnAmount))
  }

  @Test func holdsTheLeastThatIsAsked() {
    let least = Money(cents: 500)
    let read = { (text: String) in
      Reading { () throws(InputError) in try typed(text).amount(above: least) }
    }
    #expect(read("5") == .value(least))
    #expect(read("4,99") == .error(.amountBelow(least)))
  }

  @Test func anErrorSaysTheFieldAndWhatWasTyped() {
    let error = #expect(throws: InputError.self) { try typed(" x ").amount() }
    #expect(error == InputError(.debtPrincipal, typed: " x ", .notAnAmount))
    #expect(error?.code == "notAnAmount")
  }

  @Test(arguments: UInt64(0)..<10)
  func everyAmountWrittenReadsBack(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let edges = [0, 1, 9, 10, 99, 100, 101, 99_999, 100_000, 100_001, 99_999_999, 100_000_000]
    let chosen = (0..<500).map { _ in
      let most = [1_000, 1_000_000, Money.largest.cents].randomElement(using: &random) ?? 1
      return Int.random(in: 0...most, using: &random)
    }
    for cents in edges + chosen + [Money.largest.cents] {
      for (thousands, point) in [(".", ","), (",", "."), ("", ","), ("", "."), (" ", ",")] {
        let text = written(cents, thousands: thousands, point: point)
        for text in [text, "€ \(text)", "\(text) euro"]
        where amount(text) != .value(Money(cents: cents)) {
          Issue.record("\(text)")
        }
      }
    }
  }

  /// Whatever is read, the digits are those that were typed: nothing is dropped or made up.
  @Test(arguments: UInt64(0)..<20)
  func neverReadsOtherDigits(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "0", "1", "2", "5", "25", "250", "000", ".", ",", " ", "-", "€", "\u{a0}", "٣", "１", "é",
      "\u{301}", "\u{0}", "e", "euro", ",-", "'", "½",
    ]
    for _ in 0..<1_000 {
      let text = (0..<Int.random(in: 0...7, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      guard case .value(let money) = amount(text) else { continue }
      let digits = text.unicodeScalars.filter { ("0"..."9").contains($0) }
      let number = Int(String(String.UnicodeScalarView(digits)))
      let isKept = [1, 10, 100].contains { (number ?? -1) * $0 == money.cents }
      if !isKept { Issue.record("\(text.debugDescription) -> \(money.cents)") }
    }
  }

  private func written(_ cents: Int, thousands: String, point: String) -> String {
    var groups: [String] = []
    var whole = String(cents / 100)
    while whole.count > 3 {
      groups.insert(String(whole.suffix(3)), at: 0)
      whole.removeLast(3)
    }
    let rest = cents % 100
    return ([whole] + groups).joined(separator: thousands) + point + (rest < 10 ? "0" : "")
      + String(rest)
  }
}

/// Amounts that come back, where a count may be how often or how many.
@Suite struct ComingBackTests {
  private func read(_ text: String) -> Reading<TypedAmount> {
    Reading { () throws(InputError) in
      try Typed(text, for: .incomeAmount).amountThatComesBack()
    }
  }

  @Test(arguments: [
    ("13x1200", Frequency.fourWeeks, 120_000), ("12x50", .month, 5_000), ("52 x 45", .week, 4_500),
    ("4x120,50", .quarter, 12_050),
  ])
  func aCountThatIsARhythmIsAsked(text: String, every: Frequency, each: Int) {
    #expect(read(text) == .error(.timesAYear(every, each: Money(cents: each))))
  }

  @Test(arguments: [
    ("3x40", 12_000, nil as Frequency?), ("2x50", 10_000, nil), ("12x50/jaar", 60_000, .year),
    ("50/maand", 5_000, .month), ("12x50+10", 61_000, nil),
  ])
  func othersAreAmounts(text: String, cents: Int, every: Frequency?) {
    #expect(read(text) == .value(TypedAmount(money: Money(cents: cents), every: every)))
  }

  @Test func twoWeeksIsSaidWithTheAmount() {
    #expect(
      Reading { () throws(InputError) in try Typed("2 weken", for: .incomeEvery).frequency() }
        == .error(.everyTwoWeeks))
  }
}
