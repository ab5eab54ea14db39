/// The line being typed: its characters, the cursor, and what was last cut out.
///
/// Every change keeps whole characters: an accent typed after a letter joins it, and the
/// cursor never stands inside a character.
struct LineBuffer: Equatable, Sendable {
  private(set) var characters: [Character] = []
  /// Between 0, before the first character, and `characters.count`.
  private(set) var cursor = 0
  /// The text of the last cuts, for `yank`. Cuts directly after each other are one text.
  private(set) var killed: String
  private var lastWasKill = false

  /// A line with `text` and the cursor at its end.
  init(_ text: String = "", killed: String = "") {
    characters = Array(text)
    cursor = characters.count
    self.killed = killed
  }

  /// The whole line.
  var text: String { String(characters) }
  /// The line up to the cursor.
  var textBeforeCursor: String { String(characters[..<cursor]) }
  var isEmpty: Bool { characters.isEmpty }
  var isAtEnd: Bool { cursor == characters.count }

  // MARK: Typing

  mutating func insert(_ text: String) {
    set(before: textBeforeCursor + text, after: String(characters[cursor...]))
  }

  /// Replaces the whole line; the cursor goes to its end.
  mutating func replace(with text: String) { set(before: text, after: "") }

  /// Replaces what stands before the cursor.
  mutating func replaceBeforeCursor(with text: String) {
    set(before: text, after: String(characters[cursor...]))
  }

  /// Removes the character before the cursor.
  mutating func deleteBackward() { remove(max(0, cursor - 1)..<cursor) }

  /// Removes the character under the cursor.
  mutating func deleteForward() { remove(cursor..<min(cursor + 1, characters.count)) }

  // MARK: Moving

  mutating func moveLeft() { move(to: cursor - 1) }
  mutating func moveRight() { move(to: cursor + 1) }
  mutating func moveToStart() { move(to: 0) }
  mutating func moveToEnd() { move(to: characters.count) }
  /// To the start of this word, or of the one before.
  mutating func moveWordLeft() { move(to: wordStart(isPartOfWord)) }
  /// To the end of this word, or of the next.
  mutating func moveWordRight() { move(to: wordEnd) }

  // MARK: Cutting

  /// Cuts back to the start of a word of letters and digits.
  mutating func killWordBackward() { kill(wordStart(isPartOfWord)..<cursor) }
  /// Cuts back to the space before, as Ctrl-W does.
  mutating func killToSpaceBackward() { kill(wordStart { !$0.isWhitespace }..<cursor) }
  mutating func killWordForward() { kill(cursor..<wordEnd) }
  mutating func killToStart() { kill(0..<cursor) }
  mutating func killToEnd() { kill(cursor..<characters.count) }
  /// Inserts what was last cut.
  mutating func yank() { insert(killed) }
}

extension LineBuffer {
  private mutating func move(to position: Int) {
    cursor = min(max(0, position), characters.count)
    lastWasKill = false
  }

  private mutating func remove(_ range: Range<Int>) {
    set(
      before: String(characters[..<range.lowerBound]),
      after: String(characters[range.upperBound...]))
  }

  /// Keeps what was removed; a cut directly after another extends it on its own side.
  private mutating func kill(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let removed = String(characters[range])
    let backward = range.upperBound == cursor
    if !lastWasKill {
      killed = removed
    } else {
      killed = backward ? removed + killed : killed + removed
    }
    remove(range)
    lastWasKill = true
  }

  /// Characters are made again from the text: an accent or a flag may join its neighbour.
  private mutating func set(before: String, after: String) {
    characters = Array(before + after)
    cursor = min(before.count, characters.count)
    lastWasKill = false
  }

  private func wordStart(_ belongs: (Character) -> Bool) -> Int {
    var position = cursor
    while position > 0, !belongs(characters[position - 1]) { position -= 1 }
    while position > 0, belongs(characters[position - 1]) { position -= 1 }
    return position
  }

  private var wordEnd: Int {
    var position = cursor
    while position < characters.count, !isPartOfWord(characters[position]) { position += 1 }
    while position < characters.count, isPartOfWord(characters[position]) { position += 1 }
    return position
  }

  private func isPartOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
