import Testing

@testable import Terminal

@Suite struct CapabilitiesTests {
  private func decide(
    _ environment: [String: String] = [:], input: Bool = true, output: Bool = true,
    size: (width: Int, height: Int)? = (100, 30), plain: Bool = false, noColour: Bool = false
  ) -> Capabilities {
    Capabilities.decide(
      inputIsTerminal: input, outputIsTerminal: output, size: size, environment: environment,
      plain: plain, noColour: noColour)
  }

  @Test func aTerminalHasColourAndItsOwnSize() {
    #expect(
      decide(["TERM": "xterm", "COLUMNS": "7", "NO_COLOR": ""])
        == Capabilities(interactive: true, width: 100, height: 30, colour: true))
  }

  @Test func nobodyCanBeAskedThroughAPipe() {
    #expect(!decide(input: false).interactive)
    #expect(!decide(output: false).interactive)
    #expect(decide(input: false).colour)
  }

  @Test func colourIsOffWhenRefused() {
    #expect(!decide(["NO_COLOR": "1"]).colour)
    #expect(!decide(noColour: true).colour)
    #expect(!decide(output: false).colour)
    #expect(!decide(plain: true).colour)
  }

  @Test func aDumbTerminalIsPlain() {
    let dumb = decide(["TERM": "dumb"])
    #expect(dumb.plain && !dumb.colour && dumb.interactive)
  }

  @Test(arguments: [
    ([:], 80, 24), (["COLUMNS": "132", "LINES": "50"], 132, 50), (["COLUMNS": "x"], 80, 24),
    (["COLUMNS": "0"], 80, 24), (["COLUMNS": "3", "LINES": "1"], 20, 5),
  ])
  func sizeWithoutATerminal(_ environment: [String: String], width: Int, height: Int) {
    let found = decide(environment, size: nil)
    #expect(found.width == width && found.height == height)
  }

  @Test func isNeverNarrowerThanTwenty() {
    #expect(decide(size: (5, 2)).width == 20)
    #expect(Capabilities(interactive: false, width: 1).width == 20)
  }
}
