import Domain
import Exchange
import Testing

/// Tables as files, in both dialects.
@Suite struct TableTextTests {
  private static let table = TableText(
    columns: ["id", "creditor", "amount", "rate", "due", "month", "terms", "note"],
    rows: [
      [
        .text("d1"), .text("Zoë \"Zo\" B.V."), .amount(Money(cents: -125_005)),
        .rate(Rate(partsPerMillion: 95_000)), .day(LocalDate(dayNumber: 20_800)),
        .month(LocalDate(dayNumber: 20_800).inMonth), .number(3), .text("=1+1"),
      ],
      [
        .text("d2"), .text("a,b;c"), .amount(Money(cents: 7)), .empty, .optional(nil as LocalDate?),
        .empty, .empty, .text("two\nlines"),
      ],
    ])

  @Test func dutchSpreadsheets() {
    #expect(
      Self.table.text(.spreadsheet(.dutch))
        == "\u{FEFF}id;\"creditor\";\"amount\";\"rate\";\"due\";\"month\";\"terms\";\"note\"\r\n"
        + "d1;\"Zoë \"\"Zo\"\" B.V.\";-1250,05;9,5;2026-12-13;2026-12;3;\"'=1+1\"\r\n"
        + "d2;\"a,b;c\";0,07;;;;;\"two\nlines\"\r\n")
  }

  @Test func englishSpreadsheets() {
    #expect(
      Self.table.text(.spreadsheet(.english))
        == "\u{FEFF}id,\"creditor\",\"amount\",\"rate\",\"due\",\"month\",\"terms\",\"note\"\r\n"
        + "d1,\"Zoë \"\"Zo\"\" B.V.\",-1250.05,9.5,2026-12-13,2026-12,3,\"'=1+1\"\r\n"
        + "d2,\"a,b;c\",0.07,,,,,\"two\nlines\"\r\n")
  }

  /// A program gets what is kept, to the letter.
  @Test func programs() {
    #expect(
      Self.table.text(.plain)
        == "id,creditor,amount,rate,due,month,terms,note\n"
        + "d1,\"Zoë \"\"Zo\"\" B.V.\",-1250.05,9.5,2026-12-13,2026-12,3,=1+1\n"
        + "d2,\"a,b;c\",0.07,,,,,\"two\nlines\"\n")
  }
}
