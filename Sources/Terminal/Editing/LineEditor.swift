/// What a key does to the line: the editor without a terminal.
struct LineEditor: Sendable {
  /// What is left to do for whoever owns the screen.
  enum Effect: Equatable, Sendable {
    /// Nothing changed.
    case nothing
    /// The line or the cursor changed.
    case redraw
    /// There is nothing to complete.
    case bell
    /// Show these candidates under the line.
    case list([String])
    /// Clear the screen.
    case clearScreen
    /// Stop the program until it is continued.
    case suspend
    /// Reading is done.
    case finish(LineEvent)
  }

  private(set) var buffer: LineBuffer
  /// The rest of a paste after its first line end; it belongs to the lines that follow.
  private(set) var unread = ""

  private let request: LineRequest
  /// Place in the history; at its end the line being typed.
  private var place: Int
  /// The line being typed while the history is shown.
  private var draft = ""
  /// Whether the key before was Tab and there was nothing to add.
  private var tabbed = false

  /// - Parameters:
  ///   - start: What stands on the line at first, the cursor at its end.
  ///   - killed: What was cut from an earlier line.
  init(_ request: LineRequest, start: String, killed: String = "") {
    self.request = request
    buffer = LineBuffer(start, killed: killed)
    place = request.history.count
  }

  /// Does what `key` means.
  mutating func apply(_ key: Key) -> Effect {
    let tabbedBefore = tabbed
    tabbed = false
    switch key {
    case .text(let text): return changing { $0.insert(text) }
    case .paste(let text): return paste(text)
    case .enter: return .finish(.line(buffer.text))
    case .tab: return complete(again: tabbedBefore)
    case .control(let letter): return applyControl(letter)
    case .alt(let letter): return applyAlt(letter)
    case .backspace: return changing { $0.deleteBackward() }
    case .delete: return changing { $0.deleteForward() }
    case .left: return changing { $0.moveLeft() }
    case .right: return changing { $0.moveRight() }
    case .up: return showHistory(place - 1)
    case .down: return showHistory(place + 1)
    case .home: return changing { $0.moveToStart() }
    case .end: return changing { $0.moveToEnd() }
    case .wordLeft: return changing { $0.moveWordLeft() }
    case .wordRight: return changing { $0.moveWordRight() }
    case .deleteWordLeft: return changing { $0.killWordBackward() }
    case .deleteWordRight: return changing { $0.killWordForward() }
    case .escape, .unknown: return .nothing
    }
  }

  private mutating func applyControl(_ letter: Character) -> Effect {
    switch letter {
    case "a": changing { $0.moveToStart() }
    case "b": changing { $0.moveLeft() }
    case "c": .finish(.interrupted)
    case "d": buffer.isEmpty ? .finish(.endOfInput) : changing { $0.deleteForward() }
    case "e": changing { $0.moveToEnd() }
    case "f": changing { $0.moveRight() }
    case "k": changing { $0.killToEnd() }
    case "l": .clearScreen
    case "n": showHistory(place + 1)
    case "p": showHistory(place - 1)
    case "u": changing { $0.killToStart() }
    case "w": changing { $0.killToSpaceBackward() }
    case "y": changing { $0.yank() }
    case "z": .suspend
    default: .nothing
    }
  }

  private mutating func applyAlt(_ letter: Character) -> Effect {
    switch letter {
    case "b": changing { $0.moveWordLeft() }
    case "d": changing { $0.killWordForward() }
    case "f": changing { $0.moveWordRight() }
    default: .nothing
    }
  }

  private mutating func changing(_ change: (inout LineBuffer) -> Void) -> Effect {
    let before = buffer
    change(&buffer)
    return buffer == before ? .nothing : .redraw
  }

  // MARK: Pasting

  /// The first line joins what was typed; the others wait in `unread`.
  private mutating func paste(_ text: String) -> Effect {
    let text = pasteable(text)
    guard let end = text.firstIndex(where: \.isNewline) else { return changing { $0.insert(text) } }
    buffer.insert(String(text[..<end]))
    unread = String(text[text.index(after: end)...])
    return .finish(.line(buffer.text))
  }

  // MARK: History

  private mutating func showHistory(_ new: Int) -> Effect {
    guard !request.secret, (0...request.history.count).contains(new) else { return .nothing }
    if place == request.history.count { draft = buffer.text }
    place = new
    let shown = new == request.history.count ? draft : request.history[new]
    return changing { $0.replace(with: shown) }
  }

  // MARK: Completion

  private mutating func complete(again: Bool) -> Effect {
    guard !request.secret else { return .bell }
    let typed = buffer.textBeforeCursor
    let candidates = request.completions(typed)
    guard !candidates.isEmpty else { return .bell }
    if let completed = completion(of: typed, among: candidates) {
      return changing { $0.replaceBeforeCursor(with: completed) }
    }
    tabbed = true
    if candidates.count == 1 { return .nothing }
    return again ? .list(candidates) : .bell
  }
}

/// Text from a paste without what no keyboard types: control characters but tab and line ends.
func pasteable(_ text: String) -> String {
  let kept = text.unicodeScalars.filter {
    $0.properties.generalCategory != .control || $0 == "\t" || $0 == "\n" || $0 == "\r"
  }
  return String(String.UnicodeScalarView(kept))
}

/// What `typed` can be made into without choosing: the only candidate, or what all have in
/// common when that is longer. Nil when nothing can be added.
///
/// Capitals do not matter for what is common; the first candidate says how it is spelled.
func completion(of typed: String, among candidates: [String]) -> String? {
  guard let first = candidates.first else { return nil }
  if candidates.count == 1 { return first == typed ? nil : first }
  var common = Array(first)
  for candidate in candidates.dropFirst() {
    let same = zip(common, candidate).prefix { $0.lowercased() == $1.lowercased() }
    common = Array(common.prefix(Array(same).count))
  }
  let text = String(common)
  let extends = common.count > typed.count && text.lowercased().hasPrefix(typed.lowercased())
  return extends ? text : nil
}
