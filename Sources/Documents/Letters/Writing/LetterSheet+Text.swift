import Domain

extension LetterSheet {
  /// The letter as plain text: lines of at most 78 characters, one line break at the end.
  package var text: String {
    var lines = letterhead + [""] + addressee + ["", placeAndDate, ""]
    lines += references.map { "\($0.label): \($0.value)" }
    lines += ["", "\(Self.subjectLabel(in: language)): \(subject)", "", salutation, ""]
    for (index, block) in body.enumerated() {
      lines += block.lines
      if !(block.announces && index + 1 < body.count && body[index + 1].isList) {
        lines.append("")
      }
    }
    return broken((lines + closing).joined(separator: "\n"))
  }
}

extension LetterSheet.Block {
  /// Whether the list after it belongs right under it.
  package var announces: Bool {
    switch self {
    case .paragraph(let text): text.hasSuffix(":") || text.hasSuffix("?")
    case .bullets, .table: false
    }
  }

  /// Whether it is one line under another.
  package var isList: Bool {
    switch self {
    case .bullets, .table: true
    case .paragraph: false
    }
  }

  fileprivate var lines: [String] {
    switch self {
    case .paragraph(let text): filledLines(text, indent: "")
    case .bullets(let items): items.flatMap { filledLines("- \($0)", indent: "  ") }
    case .table(let table): table.lines
    }
  }
}

extension LetterSheet.Table {
  /// Columns beside each other, two spaces between them.
  fileprivate var lines: [String] {
    let all = (titles.isEmpty ? [] : [titles]) + rows
    let widths = isAmount.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { row in
      row.indices.map { column in
        let gap = String(repeating: " ", count: widths[column] - row[column].count)
        return isAmount[column] ? gap + row[column] : row[column] + gap
      }.joined(separator: "  ")
    }
  }
}
