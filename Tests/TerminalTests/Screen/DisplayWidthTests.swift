import Testing

@testable import Terminal

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("€ 312,00", 8), ("één", 3), ("e\u{301}", 1), ("日本", 4), ("ｱ", 1),
    ("Ａ", 2), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👍🏽", 2),
    ("👨‍👩‍👧", 2), ("🇳🇱", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("─", 1), ("…", 1), ("\u{A0}", 1),
    ("\t", 0), ("\u{0}", 0), ("\r\n", 0), ("\u{7F}", 0), ("a\u{200B}b", 2), ("ş ğ İ ł", 7),
    ("1\u{FE0F}\u{20E3}", 2), ("क्षि", 3),
  ])
  func columns(of text: String, are width: Int) {
    #expect(displayWidth(of: text) == width)
  }

  @Test(arguments: [
    ("\u{1B}[1;31mrood\u{1B}[0m", 4), ("\u{1B}[0m", 0), ("\u{1B}x", 1), ("\u{1B}[12", 0),
    ("\u{1B}", 0),
  ])
  func colourCodesTakeNoColumns(in text: String, width: Int) {
    #expect(displayWidth(of: text) == width)
  }

  @Test(arguments: UInt64(0)..<100)
  func cellsAreTheWholeText(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let text = Paint(colour: true)(random.text(atMost: 20), .stop)
    #expect(cells(of: text).map(\.text).joined() == text)
  }
}
