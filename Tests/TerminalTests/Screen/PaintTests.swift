import Testing

@testable import Terminal

@Suite struct PaintTests {
  @Test(arguments: Emphasis.allCases)
  func leavesTextAloneWithoutColour(_ emphasis: Emphasis) {
    #expect(Paint(colour: false)("text", emphasis) == "text")
  }

  @Test(arguments: Emphasis.allCases.filter { $0 != .faint })
  func endsWhatItBegins(_ emphasis: Emphasis) {
    let painted = Paint(colour: true)("text", emphasis)
    #expect(painted.hasPrefix("\u{1B}["))
    #expect(painted.hasSuffix("text\u{1B}[0m"))
    #expect(displayWidth(of: painted) == 4)
  }

  @Test func paintsEachLineByItself() {
    #expect(Paint(colour: true)("a\n\nb", .strong) == "\u{1B}[1ma\u{1B}[0m\n\n\u{1B}[1mb\u{1B}[0m")
    #expect(Paint(colour: true)("", .strong) == "")
    #expect(Paint(colour: true)("text", .faint) == "text")
  }
}
