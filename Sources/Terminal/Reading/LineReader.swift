/// Reads lines from a person or a pipe.
///
/// On a terminal there is an editor; in plain mode the terminal's own line editing; from a file
/// or pipe just lines. The prompt is written in all three, so a dialogue can be scripted.
/// Ctrl-C never ends the program while it reads. One reader at a time per process.
package final class LineReader {
  /// Lines read so far, for messages about piped input.
  package private(set) var lineNumber = 0

  let capabilities: Capabilities
  let console: Console
  let input: Descriptor

  private var source: LineSource
  /// The end was seen while a last line without a line end was given.
  private var sawEnd = false

  // What the editor keeps between lines.
  var decoder = KeyDecoder()
  var waitingKeys: [Key] = []
  var unreadPaste = ""
  var killed = ""

  /// - Parameters:
  ///   - input: File descriptor to read from.
  ///   - console: Where prompts go and the line is drawn.
  ///   - capabilities: Whether there is a terminal at both, and how to use it.
  package init(input: Int32 = 0, console: Console, capabilities: Capabilities) {
    self.input = Descriptor(number: input)
    self.console = console
    self.capabilities = capabilities
    source = LineSource(self.input)
  }

  /// Asks for one line and waits for it. When the prompt cannot be written because nobody reads
  /// the output any more, that is the end of input.
  package func read(_ request: LineRequest) -> LineEvent {
    let edits = capabilities.interactive && !capabilities.plain
    let event = edits ? edit(request) ?? readWhole(request) : readWhole(request)
    if case .line = event { lineNumber += 1 }
    return event
  }

  /// Forgets the lines of a paste that were not asked for yet, and keys typed ahead.
  ///
  /// For when an answer was wrong: what follows was meant for other questions.
  package func discardPasted() {
    unreadPaste = ""
    waitingKeys = []
  }

  /// Whether lines of a paste wait to be asked for.
  package var hasPasted: Bool { !unreadPaste.isEmpty }

  /// The rest of a paste, with its line ends, when it is one thing and no answers to questions.
  package func takePasted() -> String {
    defer { unreadPaste = "" }
    return unreadPaste
  }

  /// How many lines of a paste wait to be asked for.
  package var pastedLines: Int {
    unreadPaste.isEmpty ? 0 : unreadPaste.split(whereSeparator: \.isNewline).count
  }

  /// Lets lines of a paste that were taken be asked for again.
  package func giveBack(_ pasted: String) { unreadPaste = pasted }

  /// Reads a line as it comes: from a pipe, or as the terminal itself lets it be typed.
  private func readWhole(_ request: LineRequest) -> LineEvent {
    let hides = request.secret && capabilities.interactive
    let watch = SignalWatch.begin(guardsTerminal: hides)
    var hidden = hides && TerminalMode.enter(.silent, input: input, output: console.output)
    defer {
      TerminalMode.leave()
      watch.end()
      // Enter was not echoed either.
      if hidden { console.write("\n") }
    }
    // Nobody sees the question any more: do not answer it for them.
    guard console.write(request.prompt) else { return .endOfInput }
    while true {
      if let line = source.nextLine() { return .line(line) }
      if sawEnd {
        sawEnd = false
        return .endOfInput
      }
      _ = waitUntilReadable([input, watch.descriptor])
      for event in watch.events() {
        switch event {
        case .interrupt:
          if capabilities.interactive, !hidden { console.write("\n") }
          return .interrupted
        case .suspend, .resume:
          TerminalMode.leave()
          if event == .suspend { watch.stopUntilContinued() }
          hidden = TerminalMode.enter(.silent, input: input, output: console.output)
          console.write(request.prompt)
        case .resize: break
        }
      }
      guard isReadable(input) else { continue }
      if !source.read() {
        guard let rest = source.remainder() else { return .endOfInput }
        sawEnd = true
        return .line(rest)
      }
    }
  }
}
