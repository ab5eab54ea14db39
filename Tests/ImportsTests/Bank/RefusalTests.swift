import Domain
import Imports
import TestSupport
import Testing

/// What cannot be read says why and where, and nothing of it is kept.
@Suite struct RefusalTests {
  private func problem(_ text: String) -> BankProblem? { problem(Array(text.utf8)) }

  private func problem(_ bytes: [UInt8]) -> BankProblem? {
    do throws(BankProblem) {
      _ = try Statement.read(ByteSource(bytes))
      return nil
    } catch { return error }
  }

  private static let header =
    "\"Datum\";\"Naam / Omschrijving\";\"Rekening\";\"Tegenrekening\";\"Code\";\"Af Bij\";"
    + "\"Bedrag (EUR)\";\"Mutatiesoort\";\"Mededelingen\"\n"

  private func row(
    _ date: String = "20260105", _ sign: String = "Af", _ amount: String = "12,34"
  ) -> String {
    "\"\(date)\";\"X\";\"NL07INGB0142233322\";\"\";\"BA\";\"\(sign)\";\"\(amount)\";\"\";\"\"\n"
  }

  @Test func aTableNamesLineAndColumn() {
    let first = Self.header + row()
    #expect(problem(first) == nil)
    #expect(problem(first + row("20260231")) == BankProblem(.notADay, line: 3, column: 1))
    #expect(
      problem(first + row("20260105", "Weg")) == BankProblem(.unknownSign, line: 3, column: 6))
    for amount in ["12,345", "1.23,4", "12,3,4", "abc", "", "99999999999999999,00", "1 2"] {
      #expect(
        problem(first + row("20260105", "Af", amount))
          == BankProblem(.notAnAmount, line: 3, column: 7), "\(amount)")
    }
    #expect(problem(first + "\"20260105\";\"X\"\n")?.reason == .wrongCount(found: 2, expected: 9))
    #expect(problem(first + "\"20260105\";\"X") == BankProblem(.unclosedQuote, line: 3, column: 2))
    #expect(
      problem(first + "\"2026\"0105\";\"X\"\n") == BankProblem(.unclosedQuote, line: 3, column: 1))
    #expect(problem(first + "\"\(String(repeating: "x", count: 70_000))\"\n")?.code == "tooLong")
  }

  @Test func whatIsNoStatementIsSaidToBeNone() {
    #expect(problem("")?.reason == .empty)
    #expect(problem("\n \n")?.reason == .empty)
    #expect(problem("Beste lezer, dit is een brief.\n")?.reason == .unknownFormat)
    #expect(problem("\"a\";\"b\"\n\"1\";\"2\"\n")?.reason == .unknownFormat)
    #expect(problem([0x41, 0, 0x42])?.reason == .notText)
    #expect(problem("<html><body/></html>")?.reason == .unknownFormat)
    #expect(
      problem("\"Datum\";\"Rekening\";\"Rekening naam\";\"Valuta\";\"Boeksaldo\"\n")?.reason
        == .balancesOnly)
  }

  @Test func bookingsOfTodayAreNotRead() {
    let name = "urn:iso:std:iso:20022:tech:xsd:camt."
    #expect(
      problem("<Document xmlns=\"\(name)052.001.02\"></Document>")?.reason
        == .intraday("CAMT.052"))
    #expect(
      problem("<a:Document xmlns:a=\"\(name)054.001.08\"></a:Document>")?.reason
        == .intraday("CAMT.054"))
    #expect(problem(":20:X\n:25:NL07INGB0142233322\n:34F:EUR0,\n")?.reason == .intraday("MT942"))
  }

  private static let open =
    "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><Stmt><Acct><Id>"
    + "<IBAN>NL07INGB0142233322</IBAN></Id></Acct>"
  private static let close = "</Stmt></BkToCstmrStmt></Document>"

  private func camt(_ inner: String) -> BankProblem? { problem(Self.open + inner + Self.close) }

  @Test func hostileXMLIsHarmless() {
    #expect(camt("") == nil)
    #expect(
      problem("<!DOCTYPE a [<!ENTITY b \"c\">]>" + Self.open + Self.close)?.reason == .documentType)
    #expect(problem("<!ENTITY b \"c\">")?.reason == .documentType)
    #expect(camt("&b;")?.reason == .unknownEntity)
    #expect(camt("<x>&nbsp;</x>")?.reason == .unknownEntity)
    for number in ["&#0;", "&#xD800;", "&#x110000;", "&#;", "&#x;", "&#8;"] {
      #expect(camt("<Ntry>\(number)</Ntry>")?.reason == .unknownEntity, "\(number)")
    }
    let deep = String(repeating: "<a>", count: 40) + String(repeating: "</a>", count: 40)
    #expect(camt(deep)?.reason == .tooDeep(limit: 32))
    for bad in [
      "<a></b>", "<a", "<a b=c></a>", "<a b='<'></a>", "</a>", "<a 'b'></a>", "< a></a>", "<!x>",
      "<![CDATA[x", "<a/><b", "<a b='1'c='2'></a>",
    ] {
      #expect(camt(bad) != nil, "\(bad)")
    }
    #expect(problem(Self.open)?.reason == .endsEarly)
    #expect(problem(Self.open + Self.close + "<a></a>")?.reason == .notWellFormed)
    #expect(problem(Self.open + Self.close + "x")?.reason == .notWellFormed)
    #expect(
      camt("<Ntry><AddtlNtryInf>\(String(repeating: "x", count: 70_000))</AddtlNtryInf></Ntry>")?
        .code == "tooLong")
  }

  @Test func anEntryNeedsItsAmountSignAndDay() {
    let rest = "<Sts>BOOK</Sts><BookgDt><Dt>2026-01-05</Dt></BookgDt>"
    let amount = "<Amt Ccy=\"EUR\">1.00</Amt>"
    let sign = "<CdtDbtInd>DBIT</CdtDbtInd>"
    #expect(camt("<Ntry>\(amount)\(sign)\(rest)</Ntry>") == nil)
    #expect(camt("<Ntry>\(sign)\(rest)</Ntry>")?.reason == .notAnAmount)
    #expect(camt("<Ntry>\(amount)\(rest)</Ntry>")?.reason == .unknownSign)
    #expect(camt("<Ntry>\(amount)\(sign)<Sts>BOOK</Sts></Ntry>")?.reason == .notADay)
    #expect(
      camt("<Ntry><Amt Ccy=\"USD\">1.00</Amt>\(sign)\(rest)</Ntry>")?.reason == .otherCurrency)
    #expect(camt("<Ntry><Sts>PDNG</Sts></Ntry>") == nil)
  }

  private static let mt940 = ":20:X\n:25:NL07INGB0142233322\n:60F:C260101EUR10,\n"

  @Test func theSignsOfMT940AreThoseOfTheStandard() throws {
    let lines = [
      ("C", 100), ("D", -100), ("RD", 100), ("RC", -100), ("CR", 100), ("DR", -100),
    ]
    for (mark, cents) in lines {
      let text = Self.mt940 + ":61:2601050105\(mark)1,NTRFNONREF\n:86:x\n:62F:C260105EUR10,\n"
      let read = try Statement.read(ByteSource(Array(text.utf8))).transactions
      #expect(read.map(\.amount.cents) == [cents], "\(mark)")
    }
  }

  @Test func theEntryDayIsTheOneNearestTheValueDay() throws {
    for (line, day) in [
      ("2512310102", "2026-01-02"), ("2601011231", "2025-12-31"), ("2602280301", "2026-03-01"),
    ] {
      let text = Self.mt940 + ":61:\(line)C1,NTRFNONREF\n:86:x\n:62F:C260105EUR11,\n"
      #expect(
        try Statement.read(ByteSource(Array(text.utf8))).transactions.map(\.date.iso) == [day])
    }
  }

  @Test func aMistakeInMT940NamesItsLine() {
    #expect(problem(Self.mt940 + ":61:26AB05C1,N\n")?.line == 4)
    #expect(problem(Self.mt940 + ":61:2601050105X1,N\n")?.reason == .unknownSign)
    #expect(problem(Self.mt940 + ":61:2601050105C1,234N\n")?.reason == .notAnAmount)
    #expect(problem(":20:X\n:61:2601050105C1,N\n:86:x\n")?.reason == .noAccount)
    #expect(
      problem(":20:X\n:25:NL07INGB0142233322\n:60F:C260101USD10,\n")?.reason == .otherCurrency)
  }

  @Test func anArchiveIsCheckedWhileItIsUnpacked() throws {
    let bytes = try Cases.bytes("statements/abn-camt-v2.zip")
    #expect(problem(bytes) == nil)
    #expect(problem(Array(bytes.dropLast(30)))?.reason == .damaged)
    var wrong = bytes
    wrong[200] ^= 0xFF
    #expect(problem(wrong) != nil)
    // The check sum in the central directory.
    let directory = try #require(
      wrong.indices.dropLast(4).first {
        Array(bytes[$0..<$0 + 4]) == [0x50, 0x4B, 1, 2]
      })
    wrong = bytes
    wrong[directory + 16] ^= 1
    #expect(problem(wrong)?.reason == .damaged)
    wrong = bytes
    wrong[directory + 8] |= 1
    #expect(problem(wrong)?.reason == .encrypted)
  }
}
