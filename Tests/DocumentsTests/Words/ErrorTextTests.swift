import Domain
import Rules
import Testing

@testable import Documents

@Suite struct ErrorTextTests {
  private static let day = LocalDate(dayNumber: 20_778)
  private static let reasons: [InputError.Reason] = [
    .missing, .tooLong(limit: 200), .controlCharacter, .notAnAmount,
    .ambiguousAmount(thousands: Money(cents: 125_000), decimals: Money(cents: 125)),
    .brailleAmount(Money(cents: 4_550)),
    .negativeAmount, .amountAbove(.largest), .amountBelow(Money(cents: 1)), .notADay, .noSuchDay,
    .dayBefore(day), .dayAfter(day), .notANumber(1...31), .notAPercentage, .notYesOrNo,
    .notAFrequency, .notAChoice(nearest: []), .notAChoice(nearest: ["huur", "rent"]),
    .unclearChoice(["huur", "rent"]), .unclearChoice(["a", "b", "c", "d", "e", "f"]),
    .unknownCreditor, .unknownID, .notAPostcode, .postcodeNeverUsed, .notAnEmail, .notAnIBAN,
    .notABill, .notAParty,
    .notAPromise, .notSteps,
  ]

  @Test func theListHoldsEveryReason() {
    let codes = Set(Self.reasons.map { InputError(nil, typed: "", $0).code })
    #expect(codes.count == 29)
  }

  @Test(arguments: Language.allCases)
  func namesTheFieldRepeatsWhatWasTypedAndIsPlain(language: Language) {
    for reason in Self.reasons {
      for field in [Field.debtPrincipal, .senderName, .debtBills, nil] {
        let error = InputError(field, typed: "xyz", reason)
        let text = error.text(in: language)
        let name = field.map { "\($0.name(in: language)): " } ?? ""
        #expect(text.hasPrefix(name))
        #expect(text.contains("“xyz”") == (reason != .missing), "\(text)")
        #expect(text.hasSuffix(".") || text.hasSuffix("?"))
        #expect(text.first?.isLowercase == false)
        let sentences = String(text.dropFirst(name.count))
        expectPlain(
          field == .debtBills ? sentences.replacing(";", with: "") : sentences, in: language)
      }
    }
  }

  @Test(arguments: [
    (
      InputError.Reason.missing, "",
      "Hoofdsom: hier is nog niets ingevuld. Typ bijvoorbeeld 450,00."
    ),
    (
      .notAnAmount, "veel",
      "Hoofdsom: “veel” is geen bedrag. Typ euro’s en centen, zoals 450,00 of 12,50."
    ),
    (
      .ambiguousAmount(thousands: Money(cents: 125_000), decimals: Money(cents: 125)), "1.250",
      "Hoofdsom: “1.250” kan €\u{A0}1.250,00 zijn of €\u{A0}1,25. Typ 1250 of 1,25."
    ),
    (
      .dayAfter(day), "1-1-2030",
      "Hoofdsom: “1-1-2030” is te laat. Typ 21-11-2026 of een eerdere dag."
    ),
    (
      .notAChoice(nearest: ["huur", "water", "boete"]), "huurr",
      "Hoofdsom: “huurr” staat niet in de lijst. Bedoelt u huur, water of boete?"
    ),
  ])
  func saysItInDutch(reason: InputError.Reason, typed: String, text: String) {
    #expect(InputError(.debtPrincipal, typed: typed, reason).text(in: .dutch) == text)
  }

  @Test(arguments: [
    (
      InputError.Reason.missing, "", "Principal: nothing is filled in yet. Type for example 450.00."
    ),
    (
      .ambiguousAmount(thousands: Money(cents: 125_000), decimals: Money(cents: 125)), "1,250",
      "Principal: “1,250” can be €1,250.00 or €1.25. Type 1250 or 1.25."
    ),
    (.notANumber(1...31), "32", "Principal: “32” does not fit here. Type a number from 1 to 31."),
  ])
  func saysItInEnglish(reason: InputError.Reason, typed: String, text: String) {
    #expect(InputError(.debtPrincipal, typed: typed, reason).text(in: .english) == text)
  }

  @Test func withoutAFieldItStartsWithACapital() {
    #expect(InputError(nil, typed: "", .missing).text(in: .dutch) == "Hier is nog niets ingevuld.")
    #expect(
      InputError(nil, typed: "d9", .unknownID).text(in: .english)
        == "“d9” is not in your file. Type a code from the list, like d1.")
  }

  @Test(arguments: [
    ("abc", "abc"), ("a\nb", "a␊b"), ("a\tb\u{7F}", "a␉b␡"), ("\u{1B}[31m", "␛[31m"),
    ("a\u{202E}b", "a<U+202E>b"), ("\u{85}\u{2029}", "<U+85><U+2029>"), ("é€ş", "é€ş"),
    (String(repeating: "a", count: 60), String(repeating: "a", count: 60)),
    (String(repeating: "a", count: 61), String(repeating: "a", count: 59) + "…"),
  ])
  func whatWasTypedIsShownVisiblyAndShort(typed: String, text: String) {
    #expect(shown(typed, limit: 60) == text)
  }

  @Test func aCharacterOfThousandsOfMarksIsShortenedToo() {
    let heap = "a" + String(repeating: "\u{0301}", count: 100_000)
    #expect(shown(heap, limit: 60).unicodeScalars.count == 60)
  }

  @Test(arguments: Language.allCases)
  func everyTableSaysWhatItDoesNotKnow(language: Language) {
    let names = RuleName.allCases.map { $0.name(in: language) }
    #expect(Set(names).count == names.count)
    for rule in RuleName.allCases {
      let errors: [RuleError] = [
        .beforeFirst(rule, on: Self.day, first: nil),
        .beforeFirst(rule, on: Self.day, first: Self.day.adding(days: 1)),
        .mayDiffer(rule, on: Self.day, since: Self.day.adding(days: -1)),
      ]
      for error in errors {
        let text = error.text(in: language)
        expectPlain(text, in: language)
        #expect(text.contains(Self.day.text(in: language)))
        #expect(text.lowercased().hasPrefix(rule.name(in: language).lowercased()))
      }
    }
  }

  @Test func namesTheDaysOfATable() {
    let error = RuleError.mayDiffer(
      .statutoryInterest, on: Self.day.adding(days: 41), since: Self.day.adding(days: 41))
    #expect(
      error.text(in: .dutch)
        == "Wettelijke rente: het cijfer voor de dag 1 januari 2027 is nog niet bekend."
        + " Het kan anders zijn sinds 1 januari 2027.")
  }
}
