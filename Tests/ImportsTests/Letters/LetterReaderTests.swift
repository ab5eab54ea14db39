import Domain
import TestSupport
import Testing

@testable import Imports

/// Letters of all kinds, read from their text.
@Suite struct LetterReaderTests {
  private static let today = LocalDate(year: 2026, month: 11, day: 30) ?? LocalDate(dayNumber: 0)
  private func read(_ text: String) -> LetterReading {
    LetterReader(today: Self.today).read(ReadText(text), from: .text)
  }

  @Test func everyFieldOfEveryLetterIsFound() throws {
    for letter in try LetterTruth.all() {
      let reading = read(letter.text)
      for name in ReadField.Name.allCases {
        let found = reading.fields.filter { $0.name == name }.map(\.plain)
        guard let truth = letter[name] else { continue }
        #expect(found == [truth], "\(letter.name) \(name)")
      }
    }
  }

  /// What the letter asks to name with the payment is its reference; costs that are only announced are none.
  @Test func aPlainReminderHasItsOwnReferenceAndNoCosts() {
    let reading = read(
      """
      Vattenfall Klantenservice
      Amsterdam, 12 november 2026

      Klantnummer: 8812345
      Factuurnummer: F-2026-771
      Onderwerp: aanmaning

      Wij verzoeken u € 612,30 uiterlijk 26 november 2026 te betalen op
      rekening NL91 ABNA 0417 1643 00 t.n.v. Vattenfall
      onder vermelding van F-2026-771.

      Betaalt u niet? Dan brengen wij incassokosten van € 91,85 in rekening.
      """)
    #expect(reading.only(.reference)?.plain == "F-2026-771")
    #expect(reading.only(.collectionCosts)?.why == .ifLate)
  }

  /// Names of agencies seldom say what they are; the line about whom it is has two names of others.
  @Test func whoeverStandsAboveTheLetterWroteIt() {
    let reading = read(
      """
      GGV Voorbeeld Credit
      Postbus 19000, 3001 BA Rotterdam

      De heer T. Test
      Voorbeeldstraat 1
      1234 AB Utrecht

      Inzake: Kabel Voorbeeld B.V. / Test

      Sommatie

      Namens onze opdrachtgever Kabel Voorbeeld B.V. vorderen wij van u betaling.
      """)
    #expect(reading.only(.sender)?.plain == "GGV Voorbeeld Credit")
    #expect(reading.only(.onBehalfOf)?.plain == "Kabel Voorbeeld B.V.")
    #expect(reading.only(.stage)?.plain == "collector")
    let bare = read(
      "De heer T. Test\nVoorbeeldstraat 1\n1234 AB Utrecht\n\nBetreft: Winkel Voorbeeld B.V.")
    #expect(bare.only(.sender) == nil)
  }

  @Test func totalsThatAddUpAreProvenAndOnlyThose() throws {
    for letter in try LetterTruth.all() {
      let reading = read(letter.text)
      // Costs of a letter of fourteen days are not due yet; one amount has no sum.
      let isOpen = ["fourteen-days", "one-amount"].contains(letter.name)
      #expect((reading.proven(.total) == nil) == isOpen, "\(letter.name)")
      for field in reading.fields where field.why.isProof {
        #expect(letter[field.name] == field.plain, "\(letter.name) \(field.name)")
      }
    }
  }

  @Test func costsThatComeOnlyIfLateAreNotDue() throws {
    let letter = try #require(try LetterTruth.all().first { $0.name == "fourteen-days" })
    let reading = read(letter.text)
    #expect(reading.only(.collectionCosts)?.why == .ifLate)
    #expect(reading.only(.total)?.why == .ifLate)
    #expect(reading.proven(.principal)?.amount == Money(cents: 41_236))
  }

  @Test func aPaymentLeavesOpenWhichPartIsLeft() throws {
    let letter = try #require(try LetterTruth.all().first { $0.name == "collector" })
    let reading = read(letter.text)
    #expect(reading.proven(.total)?.amount == Money(cents: 116_339))
    #expect(reading.only(.principal)?.why == .notProven)
  }

  @Test func theAccountOfTheReaderIsLeftOut() throws {
    let letter = try #require(try LetterTruth.all().first { $0.name == "own-account" })
    #expect(read(letter.text).only(.account)?.plain == letter[.account])
  }

  @Test func amountsAreReadByTheirShapeOnly() {
    func values(_ line: String) -> [Int?] {
      AmountScan(ReadText(line)).amounts.map { $0.value?.cents }
    }
    #expect(values("Totaal € 1.234,56") == [123_456])
    #expect(values("€ 290, 40 en 290, 40") == [29_040])
    #expect(values("5 1.250,00") == [125_000])
    #expect(values("Af 12,50- en -3,10 en (4,00)") == [-1_250, -310, 400])
    #expect(values("€ 250,-") == [25_000])
    #expect(values("€ 1.250 en € 950") == [125_000, 95_000])
    #expect(values("€ 1250") == [nil])
    #expect(values("€ 117 en € 1,20") == [nil, 120])
    #expect(values("€ 1,250,00") == [nil])
    #expect(values("€ 2:232,24") == [nil])
    #expect(values("rente 8,25% en 8,25 % en 12,50 kWh op 12.11.2026") == [])
    #expect(values("EUR1.000,01") == [100_001])
  }

  @Test func anAmountThatStandsTwiceIsNoSum() {
    let reading = read("Hoofdsom € 50,00\nRente € 0,00\nTotaal € 50,00\n")
    #expect(reading.only(.total)?.why == .notProven)
  }

  @Test func aSumThatFailsSaysWhichAndMendsNothing() {
    let reading = read("Hoofdsom € 50,00\nRente € 1,00\nTotaal € 51,10\n")
    #expect(
      reading.problems.contains(
        .sumFails(total: Money(cents: 5_110), sum: Money(cents: 5_100))))
    #expect(reading.fields.allSatisfy { !($0.name.isAmount && $0.why.isProof) })
  }

  @Test func anUnreadableAmountBreaksTheSum() {
    let reading = read("Hoofdsom € 50,00\nRente € 1,0O\nKosten incasso € 40,00\nTotaal € 90,00\n")
    #expect(reading.proven(.total) == nil)
    #expect(reading.unreadable == ["1,0O"])
  }

  @Test func accountsAreMendedByPlaceOnly() throws {
    let good = try #require(IBAN.dutch(bank: "INGB", number: "1234567"))
    let printed = IBAN.grouped(good)
    let misread = String(
      good.enumerated().map { $0.offset > 7 && $0.element == "0" ? "O" : $0.element })
    #expect(ReadAccount.accounts(in: "op \(printed) van") == [good])
    #expect(ReadAccount.accounts(in: "op \(misread), ten name van") == [good])
    #expect(ReadAccount.accounts(in: "op \(good)9") == [])
    #expect(ReadAccount.accounts(in: "op NL00INGB0001234567") == [])
  }

  @Test func daysOutsideWhatIsPossibleAreNotProven() {
    let late = read("Datum: 1 november 2026\nBetaal uiterlijk 1 november 2027\n")
    #expect(late.only(.payBy)?.why == .notProven)
    let wrongDay = read("Datum: 1 november 2026\nBetaal uiterlijk maandag 12 november 2026\n")
    #expect(wrongDay.only(.payBy)?.why == .notProven)
    let ahead = read("Datum: 1 december 2026\n")
    #expect(ahead.only(.letterDay)?.why == .notProven)
    let two = read("Datum: 1 november 2026\nuiterlijk 8 november 2026\nuiterlijk 9 november 2026\n")
    #expect(two.fields.filter { $0.name == .payBy }.map(\.why) == [.notProven, .notProven])
  }

  @Test func wordsThatSayTwoThingsSayNothing() {
    #expect(ReadSum.label(of: "Hoofdsom incl. rente") == nil)
    #expect(ReadSum.label(of: "Rente en kosten") == nil)
    #expect(ReadSum.label(of: "Belkosten") == nil)
    #expect(ReadSum.label(of: "Bedrag aan kosten") == nil)
    #expect(ReadSum.label(of: "Subtotaal excl. btw") == .subtotal)
    #expect(ReadSum.label(of: "Levering excl. btw") == .principal)
    #expect(ReadSum.label(of: "Rente over hoofdsom") == .interest)
    #expect(ReadSum.label(of: "Incassokosten incl. btw") == .collectionCosts)
    #expect(ReadSum.label(of: "Btw over incassokosten") == .tax)
    #expect(ReadSum.label(of: "Nog niet betaald") == nil)
    #expect(ReadSum.label(of: "Af: betaald op 2 oktober") == .paid)
    #expect(ReadSum.label(of: "Betalingskenmerk 12") == nil)
  }

  @Test func taxBelongsToWhatStandsBeforeIt() {
    let reading = read(
      "Hoofdsom € 100,00\nIncassokosten € 40,00\nBtw € 8,40\nTotaal € 148,40\n")
    #expect(reading.proven(.collectionCosts)?.amount == Money(cents: 4_840))
    #expect(reading.proven(.principal)?.amount == Money(cents: 10_000))
  }

  @Test func aTotalBehindWhichMoreIsCountedIsNone() {
    let more = read("Hoofdsom € 50,00\nRente € 1,00\nTotaal € 51,00\nIncassokosten € 40,00\n")
    #expect(more.proven(.total) == nil)
    let again = read("Hoofdsom € 50,00\nRente € 1,00\nTotaal € 51,00\nTe betalen € 93,00\n")
    #expect(again.proven(.total) == nil)
    let same = read("Hoofdsom € 50,00\nRente € 1,00\nTotaal € 51,00\n\nTe betalen € 51,00\n")
    #expect(same.proven(.total)?.amount == Money(cents: 5_100))
    let part = read("Hoofdsom € 50,00\nRente € 1,00\nSubtotaal € 51,00\n")
    #expect(part.proven(.total) == nil)
  }
}
