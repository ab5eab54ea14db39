import Testing

@testable import Terminal

@Suite struct ProgressLineTests {
  /// What is drawn for texts said at these milliseconds after the start.
  private func drawn(_ said: [(Int, String)], shown: Bool = true, clears: Bool = true) -> String {
    let pipe = Pipe()
    let start = ContinuousClock.Instant.now
    var time = start
    let line = ProgressLine(
      console: Console(error: pipe.writing), shown: shown, width: 20, now: { time })
    for (milliseconds, text) in said {
      time = start + .milliseconds(milliseconds)
      line.update(text)
    }
    if clears { line.clear() }
    return pipe.received()
  }

  @Test func saysNothingInTheFirstSecond() {
    #expect(drawn([(0, "a"), (500, "b"), (999, "c")]) == "")
  }

  @Test func isDrawnAfterASecondAndClearedAtTheEnd() {
    #expect(drawn([(1_000, "busy")]) == "\rbusy\u{1B}[K\r\u{1B}[K")
  }

  @Test func isDrawnAtMostTenTimesASecond() {
    #expect(
      drawn([(1_000, "a"), (1_050, "b"), (1_100, "c")], clears: false)
        .hasPrefix("\ra\u{1B}[K\rc\u{1B}[K"))
  }

  @Test func staysOnOneRow() {
    #expect(
      drawn([(1_000, "a line that is too long\nand more")])
        .hasPrefix("\ra line that is too…\u{1B}[K"))
  }

  @Test func isNeverDrawnWhereNobodyLooks() {
    #expect(drawn([(5_000, "busy")], shown: false) == "")
    let pipe = Pipe()
    let line = ProgressLine(
      console: Console(error: pipe.writing), capabilities: Capabilities(interactive: true))
    line.update("a pipe is no terminal")
    #expect(pipe.received() == "")
  }
}
