extension LineReader {
  /// Reads a line with the editor; nil when the terminal cannot be put in raw mode.
  func edit(_ request: LineRequest) -> LineEvent? {
    if let line = takePastedLine() {
      Screen(request, console: console, fallback: capabilities).echo(line)
      return .line(line)
    }
    let watch = SignalWatch.begin(guardsTerminal: true)
    defer { watch.end() }
    guard enterRaw() else { return nil }
    defer { TerminalMode.leave() }

    let start = unreadPaste.isEmpty ? request.prefill : unreadPaste
    unreadPaste = ""
    var editor = LineEditor(request, start: start, killed: killed)
    var screen = Screen(request, console: console, fallback: capabilities)
    screen.begin(editor.buffer)
    while true {
      if let event = handleKeys(&editor, &screen, watch) {
        screen.end(editor.buffer, event)
        keep(editor, after: event, secret: request.secret)
        return event
      }
      if let event = handleSignals(editor, &screen, watch) {
        screen.end(editor.buffer, event)
        keep(editor, after: event, secret: request.secret)
        return event
      }
      if !fillKeys(watch) {
        screen.end(editor.buffer, .endOfInput)
        return .endOfInput
      }
    }
  }

  private func enterRaw() -> Bool {
    TerminalMode.enter(.raw, input: input, output: console.output)
  }

  /// The next whole line of an earlier paste.
  private func takePastedLine() -> String? {
    guard let end = unreadPaste.firstIndex(where: \.isNewline) else { return nil }
    let line = String(unreadPaste[..<end])
    unreadPaste = String(unreadPaste[unreadPaste.index(after: end)...])
    return line
  }

  private func keep(_ editor: LineEditor, after event: LineEvent, secret: Bool) {
    unreadPaste = editor.unread
    if !secret { killed = editor.buffer.killed }
    if event == .interrupted { discardPasted() }
  }

  /// Applies the keys that are there, then draws once.
  private func handleKeys(
    _ editor: inout LineEditor, _ screen: inout Screen, _ watch: SignalWatch
  ) -> LineEvent? {
    var changed = false
    while !waitingKeys.isEmpty {
      switch editor.apply(takeKey()) {
      case .nothing: break
      case .redraw: changed = true
      case .bell: console.write("\u{07}")
      case .list(let candidates): screen.list(candidates, under: editor.buffer)
      case .clearScreen: screen.clear(editor.buffer)
      case .suspend: suspend(editor, &screen, watch)
      case .finish(let event): return event
      }
    }
    if changed { screen.draw(editor.buffer) }
    return nil
  }

  /// The next key; letters that came at once are one text, so that a long line is drawn and changed
  /// once and not ten thousand times.
  private func takeKey() -> Key {
    var text = ""
    var count = 0
    for key in waitingKeys {
      guard case .text(let letters) = key else { break }
      text += letters
      count += 1
    }
    guard count > 0 else { return waitingKeys.removeFirst() }
    waitingKeys.removeFirst(count)
    return .text(text)
  }

  private func handleSignals(
    _ editor: LineEditor, _ screen: inout Screen, _ watch: SignalWatch
  ) -> LineEvent? {
    for event in watch.events() {
      switch event {
      case .interrupt: return .interrupted
      case .resize: screen.resize(editor.buffer)
      case .suspend: suspend(editor, &screen, watch)
      case .resume:
        // The shell may have changed the mode while we were stopped.
        TerminalMode.leave()
        _ = enterRaw()
        screen.begin(editor.buffer)
      }
    }
    return nil
  }

  private func suspend(_ editor: LineEditor, _ screen: inout Screen, _ watch: SignalWatch) {
    console.write("\n")
    TerminalMode.leave()
    watch.stopUntilContinued()
    _ = enterRaw()
    // Continuing was noted as a signal as well; once is enough.
    _ = watch.events()
    screen.begin(editor.buffer)
  }

  /// Waits for input or a signal. False when the terminal is gone.
  private func fillKeys(_ watch: SignalWatch) -> Bool {
    let patience: Int? =
      switch decoder.pending {
      case .nothing: nil
      // Long enough for a slow line; a lone Escape does nothing anyway.
      case .sequence: 500
      // A terminal that lost the end of a paste must not swallow everything typed after it.
      case .paste: 2_000
      }
    guard waitUntilReadable([input, watch.descriptor], milliseconds: patience) else {
      waitingKeys += decoder.flush()
      return true
    }
    guard isReadable(input) else { return true }
    switch input.read() {
    case .end: return false
    case .nothing: return true
    case .bytes(let bytes):
      waitingKeys += decoder.feed(bytes)
      return true
    }
  }
}
