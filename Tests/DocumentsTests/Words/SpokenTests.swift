import Documents
import Domain
import Planning
import TestSupport
import Testing

/// What voices skip or lose stands in words on a screen that is read out.
@Suite struct SpokenTests {
  @Test(arguments: [
    ("28 × € 50,44 + € 13,28 = € 1.425,60", "28 keer € 50,44 plus € 13,28 is € 1.425,60"),
    ("3.000,00 x 12 / 12 = 3.000,00", "3.000,00 keer 12 gedeeld door 12 is 3.000,00"),
    ("Op 12-03-2026 en 01-12-2026.", "Op 12 maart 2026 en 1 december 2026."),
    ("99-99-2026 en 2026-11-29", "99-99-2026 en 2026-11-29"),
    ("1 januari t/m 3 maart", "1 januari tot en met 3 maart"),
    ("aflos pay d1 12,50 of ja / nee", "aflos pay d1 12,50 of ja / nee"),
    ("REF-12-345-2026/7", "REF-12-345-2026/7"), ("", ""), (" x ", " x "),
    ("(1 + 2) x 3 = 9", "(1 plus 2) keer 3 is 9"),
  ])
  func signsBecomeWords(_ text: String, _ words: String) {
    #expect(spoken(text, in: .dutch) == words)
  }

  @Test func inEnglishToo() {
    #expect(spoken("28 × €50.44 = €1,412.32", in: .english) == "28 times €50.44 is €1,412.32")
  }

  @Test func whatIsToBeTypedStays() {
    let report = Report(
      title: "Op 01-02-2027",
      blocks: [.command("aflos pay d1 5 --on 01-02-2027", explanation: "Op 01-02-2027.")])
    let words = report.spoken(in: .dutch)
    #expect(words.title == "Op 1 februari 2027")
    #expect(
      words.blocks == [
        .command("aflos pay d1 5 --on 01-02-2027", explanation: "Op 1 februari 2027.")
      ])
  }
}
