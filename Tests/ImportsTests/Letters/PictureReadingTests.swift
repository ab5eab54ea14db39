import Domain
import TestSupport
import Testing

@testable import Imports

/// Letters that were read from pictures: twice, with or without a code.
@Suite struct PictureReadingTests {
  private let reader = LetterReader(
    today: LocalDate(year: 2026, month: 11, day: 30) ?? LocalDate(dayNumber: 0))
  private let lines =
    "Datum: 2 november 2026\nHoofdsom € 50,00\nRente € 1,00\nTotaal € 51,00\n"
    + String(repeating: "Wij vragen u dit bedrag over te maken\n", count: 9)

  @Test func oneReadingOfAPictureProvesNoAmount() {
    let reading = reader.read(picture: ReadText(lines), again: nil, code: nil)
    #expect(reading.only(.total)?.why == .readOnce)
    #expect(reading.only(.letterDay)?.why == .readOnce)
    #expect(reading.problems.contains(.onlyOnce))
  }

  @Test func twoReadingsThatDifferProveNothing() {
    let other = lines.replacing("50,00", with: "60,00").replacing("51,00", with: "61,00")
    let same = reader.read(picture: ReadText(lines), again: ReadText(lines), code: nil)
    #expect(same.proven(.total)?.amount == Money(cents: 5_100))
    let differs = reader.read(picture: ReadText(lines), again: ReadText(other), code: nil)
    #expect(differs.only(.total)?.why == .differs)
    #expect(differs.only(.interest)?.why == .sumIsRight)
    #expect(differs.only(.principal)?.why == .differs)
  }

  @Test func aCodeOutranksThePrintAndADifferenceIsAsked() throws {
    let code = try #require(
      PaymentCode("BCD\n002\n1\nSCT\n\nStichting X\nNL20INGB0001234567\nEUR51\n\n\nF-1"))
    let sure = reader.read(picture: ReadText("Te betalen 51,00"), again: nil, code: code)
    #expect(sure.proven(.total)?.amount == Money(cents: 5_100))
    #expect(sure.proven(.account)?.text == "NL20INGB0001234567")
    let other = reader.read(
      picture: ReadText(lines.replacing("1,00\nT", with: "2,00\nT").replacing("51", with: "52")),
      again: nil, code: code)
    #expect(
      other.fields.filter { $0.name == .total }.map(\.why) == [.readOnce, .code]
        || other.proven(.total) == nil)
  }

  @Test func codesOfOtherKindsAreNone() {
    #expect(PaymentCode("https://tx.ideal.nl/2/abc") == nil)
    #expect(PaymentCode("BCD\n002\n1\nSCT\n\nX\nNL21INGB0001234567\nEUR51") == nil)
    #expect(PaymentCode("BCD\n002\n1\nSCT\n\nX\nNL20INGB0001234567\nEUR5,10") == nil)
    #expect(
      PaymentCode("BCD\r\n001\r\n1\r\nSCT\r\nINGBNL2A\r\nX\r\nNL20INGB0001234567\r\nEUR12.3")?
        .amount
        == Money(cents: 1_230))
  }

  @Test func wordsOfATableAreJoinedToLines() {
    let tsv = """
      level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
      1\t1\t0\t0\t0\t0\t0\t0\t100\t100\t-1\t
      5\t1\t1\t1\t1\t1\t10\t10\t40\t10\t96.1\tHoofdsom
      5\t1\t1\t1\t1\t2\t60\t10\t10\t10\t96.1\t€
      5\t1\t1\t1\t1\t3\t75\t10\t30\t10\t40.0\t50,00
      5\t1\t1\t1\t2\t1\t10\t30\t40\t10\t96.1\tRente
      nonsense
      """
    #expect(ReadText(tsv: tsv).lines == ["Hoofdsom € 50,00", "Rente"])
  }

  @Test func aHalfPictureIsSaidToBeOne() {
    let reading = reader.read(picture: ReadText("Geachte heer"), again: nil, code: nil)
    #expect(reading.problems.contains(.fewWords(2)))
    #expect(reading.problems.contains(.noAmount))
  }

  /// Not the account either: it may be that of whoever reads.
  @Test func ofHalfALetterOnlyTheCodeIsProven() {
    let half = "Aanmaning\nDatum: 2 november 2026\nHoofdsom € 50,00\nRente € 1,00\nTotaal € 51,00\n"
    let text = ReadText(half + "op NL20 INGB 0001 2345 67")
    let reading = reader.read(picture: text, again: text, code: nil)
    #expect(!reading.fields.isEmpty)
    #expect(reading.fields.filter { $0.why.isProof }.map(\.name) == [])
  }
}
