/// How wide the columns of a table are, from what stands in them.
struct TableWidths {
  /// What one column wants, in thousandths of a point, padding left out.
  struct Column {
    /// The widest part that cannot be broken.
    var word = 0
    /// The widest cell on one line.
    var line = 0
    /// The widest cell on one line, the heading left out: a heading may be wrapped.
    var amount = 0
    let side: PaperTable.Column.Side

    mutating func take(_ needs: (word: Int, line: Int), isHeading: Bool) {
      word = max(word, needs.word)
      line = max(line, needs.line)
      if !isHeading { amount = max(amount, needs.line) }
    }
  }

  /// The width of each column, which together with `padding` for each fill `total`.
  ///
  /// Where all cells fit on one line, each column gets the same part of what is left. Where not,
  /// amounts keep their line as far as the words of other columns leave room, and of what is left
  /// each column gets the same part until it has all its lines need: short texts stay whole.
  static func widths(of columns: [Column], padding: Int, total: Int) -> [Int] {
    guard !columns.isEmpty else { return [] }
    let room = max(total - padding * columns.count, columns.count)
    let lines = columns.map { max($0.line, 1) }
    let extra = room - lines.reduce(0, +)
    if extra >= 0 {
      return lines.enumerated().map { index, line in
        line + extra / lines.count + (index < extra % lines.count ? 1 : 0)
      }
    }
    for amountsMayWrap in [false, true] {
      let least = columns.map { column in
        max(column.side == .right && !amountsMayWrap ? column.amount : 0, column.word, 1)
      }
      let needed = least.reduce(0, +)
      if needed <= room { return share(room - needed, over: least, upTo: lines) }
    }
    // Not even the words fit: each column gets its part, and words are broken.
    let words = columns.map { max($0.word, 1) }
    let needed = words.reduce(0, +)
    return words.map { max($0 * room / needed, 1) }
  }

  /// Divides what is over in equal parts among the columns that still want some.
  private static func share(_ extra: Int, over least: [Int], upTo lines: [Int]) -> [Int] {
    var widths = least
    var rest = extra
    var open = least.indices.filter { least[$0] < lines[$0] }
    while rest > 0, !open.isEmpty {
      let part = max(rest / open.count, 1)
      for index in open {
        let given = min(part, lines[index] - widths[index], rest)
        widths[index] += given
        rest -= given
      }
      open.removeAll { widths[$0] >= lines[$0] }
    }
    return widths
  }
}
