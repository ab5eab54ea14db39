/// The part of the line that is on the screen: a window that follows the cursor.
struct LineView: Equatable, Sendable {
  /// The first character shown.
  private var first = 0

  /// What to write, and in which of its columns the cursor stands.
  struct Picture: Equatable {
    let text: String
    let cursor: Int
  }

  /// Draws `characters` in `columns` columns (at least 6), of which the last is only for the
  /// cursor. "…" stands where more of the line is hidden.
  mutating func draw(_ characters: [Character], cursor: Int, columns: Int) -> Picture {
    let shown = characters.map(visible)
    let widths = shown.map(displayWidth)
    let room = max(columns, 6) - 1
    if widths.reduce(0, +) <= room {
      first = 0
      return Picture(text: shown.joined(), cursor: widths[..<cursor].reduce(0, +))
    }
    scroll(widths: widths, cursor: cursor, room: room)
    return picture(shown: shown, widths: widths, cursor: cursor, room: room)
  }

  /// Moves the window as little as is needed, but back by a third so that words come with it.
  private mutating func scroll(widths: [Int], cursor: Int, room: Int) {
    first = min(first, widths.count)
    if cursor <= first {
      first = cursor
      takeBack(widths: widths, atMost: room / 3)
    }
    // The cursor, the character under it and the mark after it.
    let under = cursor < widths.count ? widths[cursor] + 1 : 0
    // Summed up once: a line of ten thousand characters must not take a second.
    var before = widths[first..<cursor].reduce(0, +)
    while first < cursor, mark + before + under > room {
      before -= widths[first]
      first += 1
    }
    // No empty room at the right while something is hidden at the left.
    let rest = widths[first...].reduce(0, +)
    takeBack(widths: widths, atMost: room - 1 - rest)
  }

  private var mark: Int { first > 0 ? 1 : 0 }

  private mutating func takeBack(widths: [Int], atMost columns: Int) {
    var left = columns
    while first > 0, left >= widths[first - 1] {
      first -= 1
      left -= widths[first]
    }
  }

  private func picture(shown: [String], widths: [Int], cursor: Int, room: Int) -> Picture {
    var text = first > 0 ? "…" : ""
    var used = mark
    let hidesEnd = used + widths[first...].reduce(0, +) > room
    for index in first..<shown.count {
      guard used + widths[index] <= (hidesEnd ? room - 1 : room) else { break }
      text += shown[index]
      used += widths[index]
    }
    if hidesEnd { text += "…" }
    return Picture(text: text, cursor: mark + widths[first..<cursor].reduce(0, +))
  }

  /// How a character is drawn: a tab as a space, other control characters as `^X`, a mark
  /// without a letter on a circle, so that each can be seen and counted.
  private func visible(_ character: Character) -> String {
    guard let scalar = character.unicodeScalars.first else { return "" }
    if character == "\t" { return " " }
    if scalar.value < 0x20 || scalar.value == 0x7F {
      return "^" + String(Character(Unicode.Scalar(UInt8(scalar.value) ^ 0x40)))
    }
    if scalar.properties.generalCategory == .control { return "?" }
    return scalar.properties.generalCategory == .nonspacingMark
      ? "\u{25CC}" + String(character) : String(character)
  }
}

/// `items` in as many columns as fit in `width`, downwards, at most `height` lines; when there
/// are more the last line says how many: "… +12".
func candidateLines(_ items: [String], width: Int, height: Int) -> [String] {
  let items = items.map { clipped(withoutControls($0), width: width) }
  let widest = items.map(displayWidth).max() ?? 0
  let perLine = max(1, (width + 2) / (widest + 2))
  let needed = (items.count + perLine - 1) / perLine
  let shown = needed <= height ? items : Array(items.prefix(max(1, height - 1) * perLine))
  let rows = (shown.count + perLine - 1) / perLine
  var lines = (0..<rows).map { row in
    let cells = stride(from: row, to: shown.count, by: rows).map { shown[$0] }
    return cells.dropLast().map { padded($0, width: widest + 2) }.joined() + (cells.last ?? "")
  }
  if shown.count < items.count { lines.append("… +\(items.count - shown.count)") }
  return lines
}
