import Domain

extension LetterSheet {
  /// The letter as plain text: lines of at most 78 characters, one line break at the end.
  package var text: String { broken(lines(isFlowing: false).joined(separator: "\n")) }

  /// The letter as plain text for an e-mail: each paragraph is one line, one line break at the end.
  package var flowingText: String { squeezed(lines(isFlowing: true)) }

  private func lines(isFlowing: Bool) -> [String] {
    var lines = letterhead + [""] + addressee + ["", placeAndDate, ""]
    lines += references.map { "\($0.label): \($0.value)" }
    lines += ["", "\(Self.subjectLabel(in: language)): \(subject)", "", salutation, ""]
    for (index, block) in body.enumerated() {
      lines += block.lines(isFlowing: isFlowing)
      if !(block.announces && index + 1 < body.count && body[index + 1].isList) {
        lines.append("")
      }
    }
    lines += closing
    if !annexes.isEmpty {
      lines += ["", "\(enclosedLabel):"] + annexes.map { "- \($0.title)" }
      for annex in annexes { lines += ["", Self.rule, ""] + annex.lines(isFlowing: isFlowing) }
    }
    return lines
  }

  /// What stands between a letter and what goes with it, where there are no pages.
  static let rule = String(repeating: "-", count: letterWidth)
}

extension Annex {
  /// As plain text, on its own: lines of at most 78 characters, one line break at the end.
  package var text: String { broken(lines(isFlowing: false).joined(separator: "\n")) }

  fileprivate func lines(isFlowing: Bool) -> [String] {
    [title, ""] + blocks.flatMap { $0.lines(isFlowing: isFlowing) + [""] }
  }
}

extension LetterSheet.Block {
  /// Whether the list after it belongs right under it.
  package var announces: Bool {
    switch self {
    case .paragraph(let text): text.hasSuffix(":") || text.hasSuffix("?")
    case .bullets, .table, .heading: false
    }
  }

  /// Whether it is one line under another.
  package var isList: Bool {
    switch self {
    case .bullets, .table: true
    case .paragraph, .heading: false
    }
  }

  fileprivate func lines(isFlowing: Bool) -> [String] {
    switch self {
    case .heading(let text), .paragraph(let text):
      isFlowing ? [text] : filledLines(text, indent: "")
    case .bullets(let items):
      items.flatMap { isFlowing ? ["- \($0)"] : filledLines("- \($0)", indent: "  ") }
    case .table(let table): table.lines
    }
  }
}

extension LetterSheet.Table {
  /// Columns beside each other, two spaces between them; where they do not fit beside each other,
  /// each row as lines.
  fileprivate var lines: [String] {
    let all = (titles.isEmpty ? [] : [titles]) + rows + totals
    let widths = isAmount.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    guard widths.reduce(0, +) + 2 * (widths.count - 1) <= letterWidth else {
      let isLabelled = titles.isEmpty && widths.count == 2 && widths[0] <= letterWidth / 2
      return isLabelled ? labelled(widths[0] + 2) : below
    }
    return all.map { row in
      row.indices.map { column in
        let gap = String(repeating: " ", count: widths[column] - row[column].count)
        return isAmount[column] ? gap + row[column] : row[column] + gap
      }.joined(separator: "  ")
    }
  }

  /// Labels, and beside them values that go on in next lines below where they begin.
  private func labelled(_ column: Int) -> [String] {
    rows.flatMap { row in
      let lines = filledLines(row[1], indent: "", width: letterWidth - column)
      return lines.enumerated().map { index, line in
        let label = index == 0 ? row[0] : ""
        return label + String(repeating: " ", count: column - label.count) + line
      }
    }
  }

  /// Each row as an item, with the headings before what is not empty.
  private var below: [String] {
    rows.flatMap { item($0, named: 0) }
      // What a total is called stands in its first cell, and is nothing of that column.
      + totals.flatMap { row in item(row, named: row.firstIndex { !$0.isEmpty } ?? 0) }
  }

  private func item(_ row: [String], named name: Int) -> [String] {
    let cells = row.indices.filter { !["", "-"].contains(row[$0]) }.map { column in
      titles.isEmpty || titles[column].isEmpty || column == name
        ? row[column] : "\(titles[column].lowercasedFirst) \(row[column])"
    }
    return filledLines("- " + cells.joined(separator: ", "), indent: "  ")
  }
}

extension String {
  /// Its first letter small, for use within a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
