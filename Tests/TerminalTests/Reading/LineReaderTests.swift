import Synchronization
import Testing

@testable import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Serialized: signals and the mode of the terminal belong to the whole process.
@Suite(.serialized) struct LineReaderTests {
  /// All events that come of `bytes` from a pipe, and what was written meanwhile.
  private func events(
    of bytes: [UInt8]
  ) -> (events: [LineEvent], lineNumber: Int, written: String) {
    let input = Pipe()
    let output = Pipe()
    input.send(bytes)
    input.closeWriting()
    let reader = LineReader(
      input: input.reading, console: Console(output: output.writing),
      capabilities: Capabilities(interactive: false))
    var events: [LineEvent] = []
    repeat {
      events.append(reader.read(LineRequest(prompt: "? ")))
    } while events.last
      != .endOfInput
    return (events, reader.lineNumber, output.received())
  }

  @Test(arguments: [
    ("", []), ("a\n", ["a"]), ("a", ["a"]), ("a\r\nb\n\nc", ["a", "b", "", "c"]),
    ("één €\n", ["één €"]), ("a\rb\u{0}\t\u{1B}[A\n", ["a\rb\u{0}\t\u{1B}[A"]),
  ])
  func linesOfAPipe(_ text: String, are lines: [String]) {
    let found = events(of: Array(text.utf8))
    #expect(found.events == lines.map { .line($0) } + [.endOfInput])
    #expect(found.lineNumber == lines.count)
    #expect(found.written == String(repeating: "? ", count: lines.count + 1))
  }

  @Test func bytesThatAreNoTextAreShownAsSuch() {
    #expect(events(of: [0x61, 0xFF, 0x0A]).events == [.line("a\u{FFFD}"), .endOfInput])
  }

  @Test func linesComeWholeHoweverTheyAreCutUp() {
    let input = Pipe()
    let output = Pipe()
    let reader = LineReader(
      input: input.reading, console: Console(output: output.writing),
      capabilities: Capabilities(interactive: false))
    input.send("one\ntw\u{20}".utf8)
    #expect(reader.read(LineRequest(prompt: "")) == .line("one"))
    input.send("o\n".utf8)
    #expect(reader.read(LineRequest(prompt: "")) == .line("tw o"))
    let long = String(repeating: "é", count: 20_000)
    input.send(long.utf8)
    input.closeWriting()
    #expect(reader.read(LineRequest(prompt: "")) == .line(long))
    #expect(reader.read(LineRequest(prompt: "")) == .endOfInput)
  }

  @Test func aClosedInputIsTheEnd() {
    let output = Pipe()
    let reader = LineReader(
      input: 1_000, console: Console(output: output.writing),
      capabilities: Capabilities(interactive: false))
    #expect(reader.read(LineRequest(prompt: "")) == .endOfInput)
  }

  @Test func nobodyReadingTheQuestionIsTheEnd() {
    let input = Pipe()
    input.send("yes\n".utf8)
    let reader = LineReader(
      input: input.reading, console: Console(output: 1_000),
      capabilities: Capabilities(interactive: false))
    #expect(reader.read(LineRequest(prompt: "? ")) == .endOfInput)
  }

  // MARK: On a terminal

  @Test func editsOnATerminalAndLeavesItAsItWas() {
    let terminal = PseudoTerminal()
    let before = terminal.mode
    terminal.type("bc\u{1B}[Ha\r")
    #expect(terminal.reader().read(LineRequest(prompt: "Name? ")) == .line("abc"))
    let drawn = terminal.drawn()
    #expect(drawn.hasPrefix("\u{1B}[?2004h\rName? "))
    #expect(drawn.hasSuffix("\rName? abc\u{1B}[K\n\u{1B}[?2004l"))
    #expect(terminal.mode == before)
  }

  @Test func keysTypedAheadAreForTheNextLine() {
    let terminal = PseudoTerminal()
    terminal.type("one\rtwo\r\u{4}")
    let reader = terminal.reader()
    let events = (0..<3).map { _ in reader.read(LineRequest(prompt: "")) }
    #expect(events == [.line("one"), .line("two"), .endOfInput])
    #expect(reader.lineNumber == 2)
  }

  @Test func ctrlCForgetsWhatWasTypedAhead() {
    let terminal = PseudoTerminal()
    terminal.type("x\u{3}yes\r")
    let reader = terminal.reader()
    #expect(reader.read(LineRequest(prompt: "")) == .interrupted)
    terminal.type("no\r")
    #expect(reader.read(LineRequest(prompt: "")) == .line("no"))
  }

  @Test func linesOfAPasteFollowEachOtherAndTheLastCanBeChanged() {
    let terminal = PseudoTerminal()
    terminal.type("\u{1B}[200~a\tb\r\nc\nd\u{1B}[201~e\r")
    let reader = terminal.reader()
    var request = LineRequest(prompt: "")
    #expect(reader.read(request) == .line("a\tb"))
    request.prefill = "not this"
    #expect(reader.read(request) == .line("c"))
    #expect(reader.read(request) == .line("de"))
  }

  @Test func theRestOfAPasteCanBeForgotten() {
    let terminal = PseudoTerminal()
    terminal.type("\u{1B}[200~a\nb\nc\u{1B}[201~")
    let reader = terminal.reader()
    #expect(reader.read(LineRequest(prompt: "")) == .line("a"))
    reader.discardPasted()
    terminal.type("x\r")
    #expect(reader.read(LineRequest(prompt: "", prefill: "p")) == .line("px"))
  }

  @Test func aCutCanBePastedOnTheNextLineButNotASecret() {
    let terminal = PseudoTerminal()
    terminal.type("word\u{15}\r\u{19}\rsecret\u{15}\r\u{19}\r")
    let reader = terminal.reader()
    #expect(reader.read(LineRequest(prompt: "")) == .line(""))
    #expect(reader.read(LineRequest(prompt: "")) == .line("word"))
    #expect(reader.read(LineRequest(prompt: "", secret: true)) == .line(""))
    #expect(reader.read(LineRequest(prompt: "")) == .line("word"))
  }

  @Test func aSecretIsNotDrawn() {
    let terminal = PseudoTerminal()
    terminal.type("geheim\r")
    #expect(terminal.reader().read(LineRequest(prompt: "", secret: true)) == .line("geheim"))
    #expect(!terminal.drawn().contains("g"))
  }

  @Test(arguments: [UInt16(20), 40, 80])
  func noRowIsWiderThanTheTerminalWhileTyping(width: UInt16) {
    let terminal = PseudoTerminal(width: width)
    let text = String(repeating: "lang 日本 €\u{A0}12 ", count: 8)
    terminal.type(text + "\u{4}\u{1}\u{1B}f\u{1B}f\u{3}")
    #expect(terminal.reader().read(LineRequest(prompt: "What is it? ")) == .interrupted)
    let rows = terminal.drawn().split { $0 == "\r" || $0 == "\n" || $0 == "\r\n" }
    #expect(rows.count > 3)
    #expect(rows.allSatisfy { displayWidth(of: String($0)) < Int(width) })
  }

  @Test func plainModeMovesNoCursor() {
    let terminal = PseudoTerminal(cooked: true)
    let before = terminal.mode
    terminal.type("answer\n")
    let request = LineRequest(prompt: "Name? ", prefill: "old")
    #expect(terminal.reader(plain: true).read(request) == .line("answer"))
    #expect(!terminal.drawn().contains(escape))
    #expect(terminal.mode == before)
  }

  @Test func plainModeHidesASecret() {
    let terminal = PseudoTerminal(cooked: true)
    let before = terminal.mode
    let typing = Beside {
      while terminal.mode == before { usleep(1_000) }
      terminal.type("geheim\n")
    }
    let reader = terminal.reader(plain: true)
    #expect(reader.read(LineRequest(prompt: "? ", secret: true)) == .line("geheim"))
    #expect(terminal.drawn() == "? \r\n")
    #expect(terminal.mode == before)
    _ = typing.value()
  }

  // MARK: Signals

  @Test(arguments: [true, false])
  func anInterruptEndsReadingNotTheProgram(interactive: Bool) {
    let terminal = PseudoTerminal()
    let before = terminal.mode
    // A signal that comes before reading starts must not end the tests.
    signal(SIGINT) { _ in }
    defer { signal(SIGINT, SIG_DFL) }
    let over = Atomic(false)
    let sending = Beside {
      while !over.load(ordering: .relaxed) {
        kill(getpid(), SIGINT)
        usleep(20_000)
      }
    }
    let reader = LineReader(
      input: terminal.terminal, console: Console(output: terminal.terminal),
      capabilities: Capabilities(interactive: interactive))
    #expect(reader.read(LineRequest(prompt: "")) == .interrupted)
    over.store(true, ordering: .relaxed)
    _ = sending.value()
    #expect(terminal.mode == before)
  }

  @Test func signalsAreAsBeforeWhenReadingIsDone() {
    func action(_ number: Int32) -> Int {
      var found = sigaction()
      sigaction(number, nil, &found)
      return withUnsafeBytes(of: &found) { $0.load(as: Int.self) }
    }
    let signals = [SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH, SIGSEGV]
    let before = signals.map(action)
    let terminal = PseudoTerminal()
    terminal.type("x\r")
    _ = terminal.reader().read(LineRequest(prompt: ""))
    #expect(signals.map(action) == before)
  }

  @Test func aNewSizeIsDrawnAtOnce() {
    let terminal = PseudoTerminal(width: 80)
    let typing = Beside {
      terminal.type(String(repeating: "x", count: 60))
      var drawn = ""
      while !drawn.contains("xx\u{1B}[K") {
        drawn += terminal.drawn()
        usleep(1_000)
      }
      terminal.resize(width: 30)
      kill(getpid(), SIGWINCH)
      drawn = ""
      while !drawn.contains("…") {
        drawn += terminal.drawn()
        usleep(1_000)
      }
      terminal.type("\r")
      return drawn
    }
    let event = terminal.reader().read(LineRequest(prompt: "? "))
    #expect(event == .line(String(repeating: "x", count: 60)))
    #expect(typing.value()?.contains("\u{1B}[2A\u{1B}[J\r? …xxx") == true)
  }
}
