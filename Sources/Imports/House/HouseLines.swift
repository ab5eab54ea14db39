import Domain

/// The lines of a text of an office as a person wrote them, to change some: comments, empty lines, the
/// order and the ends of lines stay as they are. Lines count from 1, as in `HouseFacts`.
struct HouseLines {
  private var lines: [(text: String, end: String)] = []

  init(_ text: String) {
    var line = ""
    for character in text {
      guard character.isNewline else {
        line.append(character)
        continue
      }
      lines.append((line, String(character)))
      line = ""
    }
    if !line.isEmpty { lines.append((line, "")) }
  }

  var text: String { lines.map { $0.text + $0.end }.joined() }

  /// How lines end here.
  private var end: String { lines.first { !$0.end.isEmpty }?.end ?? "\n" }

  /// Puts another value behind the colon of a line; the word and the space around it stay.
  mutating func setValue(_ value: String, at line: Int) {
    let old = lines[line - 1].text
    guard let colon = old.firstIndex(of: ":") else { return }
    let space = old[old.index(after: colon)...].prefix { $0 == " " || $0 == "\t" }
    lines[line - 1].text = old[...colon] + (space.isEmpty ? " " : space) + value
  }

  mutating func insert(_ text: String, after line: Int) {
    closeLast()
    lines.insert((text, end), at: line)
  }

  /// Adds lines behind everything else.
  mutating func append(_ texts: [String]) {
    closeLast()
    lines += texts.map { ($0, end) }
  }

  /// Adds lines behind everything else, with an empty line before them.
  mutating func appendBlock(_ texts: [String]) {
    let isApart = lines.last.map { trimmed($0.text).isEmpty } ?? true
    append(isApart ? texts : [""] + texts)
  }

  /// Takes lines out, and an empty one where two would meet.
  mutating func remove(_ range: ClosedRange<Int>) {
    lines.removeSubrange((range.lowerBound - 1)...(range.upperBound - 1))
    let place = range.lowerBound - 1
    let isEmptyBefore = place > 0 && trimmed(lines[place - 1].text).isEmpty
    if isEmptyBefore, place >= lines.count || trimmed(lines[place].text).isEmpty {
      lines.remove(at: place - 1)
    }
  }

  private mutating func closeLast() {
    if let last = lines.last, last.end.isEmpty { lines[lines.count - 1].end = end }
  }
}
