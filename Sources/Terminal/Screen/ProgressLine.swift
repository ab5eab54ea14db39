/// A line that says what is going on during work that takes longer than a second.
///
/// Drawn on the error output, and only when that is a terminal and the mode is not plain:
/// never in a log, never read aloud. Nothing stays of it.
package final class ProgressLine {
  private let console: Console
  private let shown: Bool
  private let width: Int
  private let now: () -> ContinuousClock.Instant
  private let start: ContinuousClock.Instant
  private var lastDrawn: ContinuousClock.Instant?

  /// A line that appears when the work takes longer than a second from now.
  package convenience init(console: Console, capabilities: Capabilities) {
    self.init(
      console: console, shown: console.error.isTerminal && !capabilities.plain,
      width: screenSize(of: console.error.number)?.width ?? capabilities.width,
      now: { .now })
  }

  init(
    console: Console, shown: Bool, width: Int, now: @escaping () -> ContinuousClock.Instant
  ) {
    self.console = console
    self.shown = shown
    self.width = width
    self.now = now
    start = now()
  }

  deinit { clear() }

  /// Says `text` instead of what was said before; at most ten times a second.
  package func update(_ text: String) {
    guard shown else { return }
    let time = now()
    guard time - start >= .seconds(1) else { return }
    if let lastDrawn, time - lastDrawn < .milliseconds(100) { return }
    lastDrawn = time
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    console.writeError("\r" + clipped(line, width: width - 1) + "\u{1B}[K")
  }

  /// Takes the line away; to be called before anything else is written.
  package func clear() {
    guard lastDrawn != nil else { return }
    lastDrawn = nil
    console.writeError("\r\u{1B}[K")
  }
}
