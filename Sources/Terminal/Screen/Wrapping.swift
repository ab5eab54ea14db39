/// On which side of its space a text stands.
package enum Alignment: Sendable {
  /// At the left; the spaces come after.
  case leading
  /// At the right, for amounts; the spaces come before.
  case trailing
}

/// `text` filled up with spaces to `width` columns; unchanged when it is wider.
package func padded(
  _ text: String, width: Int, alignment: Alignment = .leading
) -> String {
  let spaces = String(repeating: " ", count: max(0, width - displayWidth(of: text)))
  return alignment == .leading ? text + spaces : spaces + text
}

/// `text` cut to at most `width` columns; the last one is "…" when something was cut.
///
/// A character two columns wide is never cut in half. A colour that was on is ended.
package func clipped(_ text: String, width: Int) -> String {
  guard displayWidth(of: text) > width else { return text }
  guard width > 0 else { return "" }
  var kept = ""
  var used = 0
  for cell in cells(of: text) {
    guard used + cell.width < width else { break }
    kept += cell.text
    used += cell.width
  }
  return closingStyles([kept + "…"])[0]
}

/// `text` with every control character that could steer a terminal made visible as `U+FFFD`.
///
/// For text that came from a file or a letter: a name must not be able to clear the screen.
/// Newlines and tabs stay.
package func withoutControls(_ text: String) -> String {
  func steers(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
  }
  guard text.unicodeScalars.contains(where: steers) else { return text }
  var shown = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { shown.append(steers(scalar) ? "\u{FFFD}" : scalar) }
  return String(shown)
}

/// Breaks `text` into lines of at most `width` columns (at least 2).
///
/// - Breaks only at spaces and tabs, never at U+00A0: "€\u{A0}312,00" stays together.
/// - A word that only fits on a line without its indent, such as a path, gets one.
/// - A word longer than the screen starts on a line of its own and is cut.
/// - A newline in `text` starts a new line; an empty line stays empty.
/// - Parameters:
///   - indent: Spaces before every line.
///   - hanging: Spaces more before every line but the first.
package func wrapped(
  _ text: String, width: Int, indent: Int = 0, hanging: Int = 0
) -> [String] {
  let width = max(width, 2)
  if indent <= 0, fitsAsItIs(text, width: width) { return [text] }
  let first = min(max(indent, 0), width - 2)
  let rest = min(max(indent + hanging, 0), width - 2)
  var filler = LineFiller(width: width, indent: first, nextIndent: rest)
  for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
    filler.addParagraph(paragraph)
  }
  return zip(closingStyles(filler.lines), filler.indents).map { line, indent in
    line.isEmpty ? "" : String(repeating: " ", count: indent) + line
  }
}

/// Whether `text` is one short line of printable ASCII without a space at its end, which most cells
/// of a table are: then there is nothing to break.
private func fitsAsItIs(_ text: String, width: Int) -> Bool {
  var count = 0
  var last: UInt8 = 0x20
  for byte in text.utf8 {
    guard 0x20 <= byte, byte < 0x7F else { return false }
    count += 1
    last = byte
  }
  return last != 0x20 && count <= width
}

/// Ends a colour at the end of each line and takes it up again on the next, so that it
/// cannot run into what stands beside the line.
func closingStyles(_ lines: [String]) -> [String] {
  var active = ""
  return lines.map { line in
    guard !active.isEmpty || line.contains(escape) else { return line }
    let opening = active
    for cell in cells(of: line) where cell.text.first == escape && cell.text.last == "m" {
      active = cell.text == Paint.reset ? "" : active + cell.text
    }
    return opening + line + (active.isEmpty ? "" : Paint.reset)
  }
}

/// Fills lines word by word.
private struct LineFiller {
  private(set) var lines: [String] = []
  /// Spaces before each of the lines.
  private(set) var indents: [Int] = []
  private let width: Int
  /// Before the line being filled, and before every line after it.
  private var indent: Int
  private let nextIndent: Int
  private var line = ""
  private var used = 0

  init(width: Int, indent: Int, nextIndent: Int) {
    self.width = width
    self.indent = indent
    self.nextIndent = nextIndent
  }

  private var room: Int { width - indent }

  mutating func addParagraph(_ paragraph: Substring) {
    var spaces = 0
    var rest = paragraph
    while let character = rest.first {
      if isBreak(character) {
        spaces += 1
        rest = rest.dropFirst()
      } else {
        let word = rest.prefix { !isBreak($0) }
        add(word: String(word), after: spaces)
        spaces = 0
        rest = rest[word.endIndex...]
      }
    }
    endLine()
  }

  private func isBreak(_ character: Character) -> Bool { character == " " || character == "\t" }

  private mutating func add(word: String, after spaces: Int) {
    let width = displayWidth(of: word)
    if used + spaces + width <= room {
      line += String(repeating: " ", count: spaces) + word
      used += spaces + width
      return
    }
    if !line.isEmpty { endLine() }
    // A path that is broken cannot be copied: it may stand at the very left.
    if width > room, width <= self.width { indent = 0 }
    if width <= room {
      line = word
      used = width
    } else {
      cut(word)
    }
  }

  /// Fills lines with a word that is longer than a line, at least one character on each.
  private mutating func cut(_ word: String) {
    for cell in cells(of: word) {
      if used > 0, used + cell.width > room { endLine() }
      line += cell.text
      used += cell.width
    }
  }

  private mutating func endLine() {
    lines.append(line)
    indents.append(indent)
    line = ""
    used = 0
    indent = nextIndent
  }
}
