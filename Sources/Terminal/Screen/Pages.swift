/// Lines that are shown a screen at a time. Where to go on is told; nothing is read or written here.
package struct Pages: Sendable {
  private let lines: [String]
  /// How many lines a screen has room for, with one for the question below them.
  private let room: Int
  /// The first line that was not shown yet.
  private var next = 0
  /// Where each screen so far began, the last one last.
  private var begins: [Int] = []

  /// - Parameter height: Rows of the screen; two of them stay free, for the question and for what stood
  ///   there.
  package init(_ lines: [String], height: Int) {
    self.lines = lines
    room = max(3, height - 2)
  }

  /// Whether all of it fits on one screen.
  package var fitsOneScreen: Bool { lines.count <= room }
  /// How many lines were not shown yet.
  package var left: Int { lines.count - next }

  /// What comes next.
  package mutating func following() -> ArraySlice<String> {
    begins.append(next)
    let end = min(next + room, lines.count)
    defer { next = end }
    return lines[next..<end]
  }

  /// All that was not shown.
  package mutating func rest() -> ArraySlice<String> {
    defer { next = lines.count }
    return lines[next...]
  }

  /// The screen before the one that is shown; the first again where there is none.
  package mutating func before() -> ArraySlice<String> {
    if begins.count > 1 { begins.removeLast() }
    next = begins.popLast() ?? 0
    return following()
  }

  /// The screen from the next line that holds `word`, capitals or not; from the top when it is not
  /// further on. Nil when it is nowhere.
  package mutating func search(_ word: String) -> ArraySlice<String>? {
    let key = word.lowercased()
    func holds(_ index: Int) -> Bool { lines[index].lowercased().contains(key) }
    guard !key.isEmpty,
      let found = (next..<lines.count).first(where: holds) ?? lines.indices.first(where: holds)
    else { return nil }
    next = found
    return following()
  }
}
