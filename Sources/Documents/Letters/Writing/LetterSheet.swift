import Domain

/// A letter in its parts, in the order in which they stand on the page. Every form of it (plain
/// text, a page, paper, e-mail) is made from this and says the same.
package struct LetterSheet: Hashable, Sendable {
  package let language: Language
  /// From whom: the lines at the top.
  package let letterhead: [String]
  /// To whom: the lines in the window of an envelope.
  package let addressee: [String]
  package let placeAndDate: String
  /// The numbers by which both sides find the file, with their labels.
  package let references: [Reference]
  /// What it is about, with the number of the addressee.
  package let subject: String
  package let salutation: String
  package let body: [Block]
  /// The closing and the name, an empty line where the signature goes.
  package let closing: [String]
  /// What goes with it; named below the name, each beginning on a page of its own.
  package var annexes: [Annex] = []

  /// A number with its label: "Uw kenmerk", "F-2026-1".
  package struct Reference: Hashable, Sendable {
    package let label: String
    package let value: String
  }

  /// One piece of the body.
  package enum Block: Hashable, Sendable {
    /// Stands over what follows; only annexes have them.
    case heading(String)
    case paragraph(String)
    case bullets([String])
    case table(Table)
  }

  /// Rows of text; every row has one cell for each column.
  package struct Table: Hashable, Sendable {
    /// Empty where the table has no headings.
    package let titles: [String]
    /// Which columns stand to the right: amounts.
    package let isAmount: [Bool]
    package let rows: [[String]]
    /// Rows below the line; only annexes have them.
    package let totals: [[String]]

    /// - Precondition: every row, the totals and the headings where there are any, has a cell for
    ///   each column.
    package init(
      titles: [String], isAmount: [Bool], rows: [[String]], totals: [[String]] = []
    ) {
      self.titles = titles
      self.isAmount = isAmount
      self.rows = rows
      self.totals = totals
    }
  }
}

extension LetterSheet {
  /// The same sheet without the window of the envelope, marked as a copy for who signs.
  var markedForOneself: LetterSheet {
    let mark = language.say(
      dutch: "VOOR UZELF: dit is een vertaling. Stuur deze bladzijde niet mee.",
      english: "FOR YOURSELF: this is a translation. Do not send this page.")
    return LetterSheet(
      language: language, letterhead: [mark, ""] + letterhead, addressee: addressee,
      placeAndDate: placeAndDate, references: references, subject: subject,
      salutation: salutation, body: body, closing: closing)
  }

  /// "Betreft" and its like, before the subject.
  static func subjectLabel(in language: Language) -> String {
    language.say(dutch: "Betreft", english: "Subject")
  }
}

extension LetterSheet.Block {
  /// The blocks of a body that was filled in.
  ///
  /// An empty line ends a block. Lines that start with `- ` are items of a list. Lines that start
  /// with `|` are rows of a table with `|` between the cells; a second row of dashes makes the first
  /// one headings, and `---:` puts its column to the right. Everything else is a paragraph, of which
  /// the lines are joined.
  static func blocks(of text: String) -> [LetterSheet.Block] {
    var blocks: [LetterSheet.Block] = []
    var lines: [Substring] = []
    func flush() {
      if !lines.isEmpty { blocks.append(block(of: lines)) }
      lines = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = line.drop { $0 == " " }
      if line.isEmpty {
        flush()
        continue
      }
      if let first = lines.first, sort(first) != sort(line), sort(first) != .item { flush() }
      if lines.first.map(sort) == .item, sort(line) == .row { flush() }
      lines.append(line)
    }
    flush()
    return blocks
  }

  private enum Sort { case words, item, row }

  private static func sort(_ line: Substring) -> Sort {
    line.hasPrefix("- ") ? .item : line.hasPrefix("|") ? .row : .words
  }

  private static func block(of lines: [Substring]) -> LetterSheet.Block {
    switch sort(lines[0]) {
    case .words: return .paragraph(joined(lines))
    case .row: return .table(LetterSheet.Table(lines))
    case .item:
      var items: [[Substring]] = []
      for line in lines {
        if sort(line) == .item {
          items.append([line.dropFirst(2)])
        } else {
          items[items.count - 1].append(line)
        }
      }
      return .bullets(items.map(joined))
    }
  }

  /// Lines as one, with single spaces; no-break spaces stay.
  private static func joined(_ lines: [Substring]) -> String {
    lines.flatMap { $0.split(separator: " ") }.joined(separator: " ")
  }
}

extension LetterSheet.Table {
  fileprivate init(_ lines: [Substring]) {
    var rows = lines.map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
        .map { $0.split(separator: " ").joined(separator: " ") }
    }
    let width = rows.map(\.count).max() ?? 0
    rows = rows.map { $0 + Array(repeating: "", count: width - $0.count) }
    let isRuled = rows.count > 1 && rows[1].allSatisfy { $0.hasPrefix("-") }
    titles = isRuled ? rows[0] : []
    isAmount = isRuled ? rows[1].map { $0.hasSuffix(":") } : Array(repeating: false, count: width)
    self.rows = isRuled ? Array(rows.dropFirst(2)) : rows
    totals = []
  }
}
