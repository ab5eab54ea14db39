/// Glyphs side by side, and how wide they are together.
struct Line {
  /// A line after which the text goes on with another word ends in a space: who has the text read out
  /// hears one part of the document as one run of characters, whatever lines it stands on.
  var glyphs: ArraySlice<Glyph>
  /// Without the space at the end.
  /// Thousandths of a point, at the size the line was broken for.
  var width: Int
}

/// Breaks text into lines.
struct LineBreaker {
  /// Thousandths of a point.
  let width: Int
  let size: Int

  /// The lines of the text: broken at spaces, after hyphens, at soft hyphens, and within a word
  /// only when the word alone is too wide. Each line has at least one glyph, or was left empty by
  /// the text itself.
  func lines(of glyphs: [Glyph]) -> [Line] {
    guard !glyphs.isEmpty else { return [] }
    var lines: [Line] = []
    var start = 0
    while let cut = nextCut(in: glyphs, from: start) {
      var line = line(glyphs[start..<cut.end], showsHyphen: cut.showsHyphen)
      if !line.glyphs.isEmpty, let space = joint(after: cut, in: glyphs) {
        line.glyphs.append(space)
      }
      lines.append(line)
      start = cut.next
    }
    return lines
  }

  /// How wide the text is when it is not broken.
  static func width(of glyphs: some Sequence<Glyph>, size: Int) -> Int {
    glyphs.reduce(0) { $0 + ($1.role == .softHyphen ? 0 : Int($1.advance)) } * size / 1_000
  }

  /// How wide the widest part is that cannot be broken, and the widest line the text asks for.
  static func needs(of glyphs: [Glyph], size: Int) -> (word: Int, line: Int) {
    var (word, line, widestWord, widestLine) = (0, 0, 0, 0)
    for glyph in glyphs {
      let advance = glyph.role == .softHyphen ? 0 : Int(glyph.advance)
      line += advance
      switch glyph.role {
      case .letter: word += advance
      case .hyphen:
        widestWord = max(widestWord, word + advance)
        word = 0
      case .space, .softHyphen, .openJoint: word = 0
      case .newLine: (word, line) = (0, 0)
      }
      widestWord = max(widestWord, word)
      widestLine = max(widestLine, line)
    }
    // Rounded up: a column that gets exactly this holds the text.
    return ((widestWord * size + 999) / 1_000, (widestLine * size + 999) / 1_000)
  }

  /// Where a line ends, and where the next one begins.
  private struct Cut {
    let end: Int
    let next: Int
    /// Whether it ends with a soft hyphen, which then shows.
    var showsHyphen = false
  }

  /// `nil` when nothing is left. A line feed at the very end begins no line.
  private func nextCut(in glyphs: [Glyph], from start: Int) -> Cut? {
    guard start < glyphs.count else { return nil }
    let limit = width * 1_000 / size
    var used = 0
    var candidate: Cut?
    for index in start..<glyphs.count {
      let glyph = glyphs[index]
      let advance = Int(glyph.advance)
      switch glyph.role {
      case .newLine: return Cut(end: index, next: index + 1)
      case .openJoint: candidate = Cut(end: index, next: index + 1)
      case .space:
        candidate = Cut(end: index, next: index + 1)
        used += advance
      case .softHyphen:
        if used + advance <= limit {
          candidate = Cut(end: index + 1, next: index + 1, showsHyphen: true)
        }
      case .letter, .hyphen:
        used += advance
        if used > limit, index > start {
          let cut = candidate ?? Cut(end: index, next: index)
          return Cut(
            end: cut.end, next: afterSpaces(in: glyphs, from: cut.next),
            showsHyphen: cut.showsHyphen)
        }
        if glyph.role == .hyphen { candidate = Cut(end: index + 1, next: index + 1) }
      }
    }
    return Cut(end: glyphs.count, next: glyphs.count)
  }

  /// The space that stood where the line was cut; nil within a word, and where nothing follows.
  private func joint(after cut: Cut, in glyphs: [Glyph]) -> Glyph? {
    guard cut.end < glyphs.count, glyphs[cut.end].role.parts,
      glyphs[cut.next...].contains(where: { !$0.role.parts })
    else { return nil }
    return glyphs[cut.end]
  }

  private func afterSpaces(in glyphs: [Glyph], from start: Int) -> Int {
    glyphs[start...].firstIndex { $0.role != .space } ?? glyphs.count
  }

  /// The line without spaces at its end and without marks that do not show.
  private func line(_ slice: ArraySlice<Glyph>, showsHyphen: Bool) -> Line {
    var glyphs = slice
    while glyphs.last?.role == .space { glyphs.removeLast() }
    if glyphs.contains(where: \.isHidden) {
      let last = showsHyphen ? glyphs.last : nil
      glyphs = glyphs.filter { !$0.isHidden }[...]
      if let last { glyphs.append(last) }
    }
    let advances = glyphs.reduce(0) { $0 + Int($1.advance) }
    return Line(glyphs: glyphs, width: advances * size / 1_000)
  }
}

extension Glyph.Role {
  /// Whether it stands between two words.
  fileprivate var parts: Bool { self == .space || self == .newLine }
}

extension Glyph {
  /// A mark that only steers where a line may end.
  fileprivate var isHidden: Bool { role == .softHyphen || role == .openJoint }
}
