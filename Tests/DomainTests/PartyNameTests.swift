import Domain
import Testing

/// Who is who: taken to be the same without asking, or only like it.
@Suite struct PartyNameTests {
  @Test(arguments: [
    ("Ziggo", "Ziggo B.V."), ("ZIGGO", "ziggo bv"), ("T-Mobile", "T Mobile"),
    ("Crèche Zon", "creche zon"),
    ("Wehkamp Finance B. V.", "Wehkamp Finance"), ("Hema N.V.", "HEMA"),
    ("Café  't Hoekje", "Cafe t Hoekje"),
    ("Studio 100 BV", "studio 100"), ("Coöp U.A.", "Coop"),
  ])
  func oneCreditorInSpellings(one: String, other: String) {
    #expect(PartyName.identity(one) == PartyName.identity(other))
  }

  @Test(arguments: [
    ("Gemeente Rotterdam", "Gemeente Amsterdam"), ("Studio 100", "Studio 200"),
    ("Ziggo", "Ziggo Services"),
    ("Tele2", "Tele"), ("De Vries", "De Wit"), ("BV", "NV"),
  ])
  func othersAreOthers(one: String, other: String) {
    #expect(PartyName.identity(one) != PartyName.identity(other))
  }

  @Test(arguments: [
    ("Flanderijn inzake Ziggo B.V.", "Flanderijn", "Ziggo B.V."),
    ("GGN inz. Vattenfall", "GGN", "Vattenfall"),
    ("Bosveld namens de Gemeente Ede", "Bosveld", "de Gemeente Ede"),
    ("Intrum o.b.o. KPN", "Intrum", "KPN"),
  ])
  func whoWritesAndForWhom(name: String, who: String, of: String) {
    let found = PartyName.onBehalf(name)
    #expect(found?.who == who && found?.of == of)
  }

  @Test(arguments: ["Ziggo", "inzake Ziggo", "Flanderijn inzake", "Namens", ""])
  func nobodyIsInvented(name: String) { #expect(PartyName.onBehalf(name) == nil) }
}

/// References as spreadsheets leave them.
@Suite struct ReferenceTextTests {
  @Test(arguments: [
    ("=\"0001234\"", "0001234"), ("'0001234", "0001234"), (" F-1 ", "F-1"),
    ("'t Hof's 3", "'t Hof's 3"),
    ("'=1+1", "=1+1"), ("2026/118", "2026/118"),
  ])
  func whatSpreadsheetsPutAroundIsTakenOff(written: String, text: String) {
    #expect(ReferenceText(written).text == text)
    #expect(ReferenceText(written).isAsItIs)
  }

  @Test(arguments: [
    "5,00006E+15", "5.00006E+15", "5E+15", "#N/B", "#n/a", "####", "#", "#WAARDE!",
    "5000056789012350",
  ])
  func whatASpreadsheetLostIsSeen(text: String) { #expect(ReferenceText(text).isDamaged) }

  @Test(arguments: [
    "E15", "5E15", "1E+", "#1234", "5000056789012345", "12345678901234567890", "F-0",
  ])
  func otherNumbersAreWhole(text: String) { #expect(!ReferenceText(text).isDamaged) }

  @Test(arguments: [
    ("5000056789012351", true), ("5000 0567 8901 2351", true), ("5000056789012345", false),
    ("RF18539007547034", false), ("RF19539007547034", true), ("123456789012345", false),
    ("RF-2026", false),
  ])
  func checkDigitsAreLookedAt(text: String, isWrong: Bool) {
    #expect(ReferenceText(text).hasWrongCheckDigit == isWrong)
  }

  @Test func quotationMarksKeepItAsItIs() throws {
    #expect(
      try Typed("\"5000056789012351\"", for: .debtReference).reference() == "5000056789012351")
    #expect(throws: InputError(.debtReference, typed: "5000056789012351", .wrongCheckDigit)) {
      try Typed("5000056789012351", for: .debtReference).reference()
    }
  }
}
