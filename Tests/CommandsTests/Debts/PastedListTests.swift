import Testing

@testable import Commands

/// A list that was refused, in the form in which it is mended.
@Suite struct PastedListTests {
  @Test(arguments: [
    ("a\tb\nc\td", ["a;b", "c;d"]),
    ("a;b\r\n\r\nc;\"d;e\"", ["a;b", "c;\"d;e\""]),
    ("a\t\"b \"\"c\"\"\"\t", ["a;\"b \"\"c\"\"\";"]),
    ("+ een 1\n\n  twee 2 ", ["+ een 1", "twee 2"]),
  ])
  func hasOneDebtOnEachLine(text: String, lines: [String]) {
    #expect(PastedList(text).lines == lines)
    // Mended once, it stays as it is.
    #expect(PastedList(PastedList(text).text).lines == lines)
  }

  @Test func aLineIsReplacedOrLeftOut() {
    let list = PastedList("a;b\nc;d\ne;f")
    #expect(list.replacing(2, with: "x;y").lines == ["a;b", "x;y", "e;f"])
    #expect(list.replacing(3, with: "").lines == ["a;b", "c;d"])
    #expect(list.replacing(4, with: "x").lines == list.lines)
    #expect(list.line(2) == "c;d" && list.line(0) == "" && list.line(4) == "")
  }
}
