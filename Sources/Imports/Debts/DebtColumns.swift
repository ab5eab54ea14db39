import Domain

/// Which column is for which field, where somebody said so.
///
/// Either by name, `Saldo=principal, Memo=-`, beside the names that are known; or by order,
/// `creditor, reference, principal`, for a list without names above its columns. `-` skips one.
package struct DebtColumns: Sendable {
  /// The column by its name; nil where columns are given by order. A field of nil skips it.
  private let items: [(column: String?, field: Field?)]

  /// Nothing said: the names above the columns decide.
  package static let named = DebtColumns(items: [])

  /// Whether the list has no names above its columns.
  package var isByOrder: Bool { items.contains { $0.column == nil } }

  /// Whether nothing was said of them.
  package var isNamedOnly: Bool { items.isEmpty }

  private init(items: [(column: String?, field: Field?)]) { self.items = items }

  /// By order; nil skips a column.
  package init(inOrder fields: [Field?]) { items = fields.map { (nil, $0) } }

  /// Reads what was typed. Throws `unknownField` and `mixedColumns`.
  package init(_ typed: String, _ words: DebtWords) throws(ListProblem) {
    var items: [(column: String?, field: Field?)] = []
    for item in Self.parts(of: typed) {
      // The last sign of equality: a column may be called "a=b", a field may not.
      let sign = item.lastIndex(of: "=")
      let column = sign.map { trimmed(item[..<$0]) }
      let name = sign.map { trimmed(item[item.index(after: $0)...]) } ?? trimmed(item)
      items.append((column, try Self.field(name, words)))
    }
    guard items.allSatisfy({ ($0.column == nil) == (items[0].column == nil) }) else {
      throw ListProblem(nil, .mixedColumns)
    }
    self.items = items
  }

  /// Apart by commas; a comma before the sign of equality is of the name: `Saldo, EUR=bedrag`.
  private static func parts(of typed: String) -> [String] {
    let pieces = typed.split(separator: ",", omittingEmptySubsequences: false)
    guard typed.contains("="), pieces.last?.contains("=") == true else {
      return pieces.map { String($0) }
    }
    var parts: [String] = []
    var open = ""
    for piece in pieces {
      open += open.isEmpty ? piece : "," + piece
      guard piece.contains("=") else { continue }
      parts.append(open)
      open = ""
    }
    return parts
  }

  /// The field that somebody said this column is for.
  func field(named name: String) -> Field? {
    items.first { $0.column.map { folded($0) } == folded(name) }?.field
  }

  /// Whether somebody said what this column is.
  func names(_ cells: [String], _ column: Int) -> Bool {
    isByOrder
      || cells.indices.contains(column)
        && items.contains { $0.column.map { folded($0) } == folded(cells[column]) }
  }

  private static func field(_ name: String, _ words: DebtWords) throws(ListProblem) -> Field? {
    if name == "-" { return nil }
    guard let field = words.field(named: name) else {
      throw ListProblem(nil, .unknownField(name, nearest: nearest(to: name, words)))
    }
    return field
  }

  /// The field of each column, with everything that is wrong about them.
  func fields(
    of first: DelimitedText.Row, _ words: DebtWords, _ problems: inout [ListProblem]
  ) -> [Field?] {
    var about: [ListProblem] = []
    let fields = isByOrder ? items.map(\.field) : named(first, words, &about)
    // Where nothing names a column, the names are not there: one thing to say, not ten.
    if fields.contains(where: { $0 != nil }) { problems += about }
    for (index, field) in fields.enumerated() {
      guard let field, fields[..<index].contains(field) else { continue }
      problems.append(ListProblem(first.place(index), .columnTwice(field)))
    }
    let missing: [Field] = [.debtCreditor, .debtPrincipal].filter { !fields.contains($0) }
    if !missing.isEmpty { problems.append(ListProblem(nil, .missingColumns(missing))) }
    return fields
  }

  private func named(
    _ first: DelimitedText.Row, _ words: DebtWords, _ problems: inout [ListProblem]
  ) -> [Field?] {
    let names = first.cells.map { folded($0) }
    for case let (column?, _) in items where !names.contains(folded(column)) {
      problems.append(ListProblem(nil, .noSuchColumn(column)))
    }
    return first.cells.enumerated().map { index, name in
      if let item = items.first(where: { $0.column.map { folded($0) } == folded(name) }) {
        return item.field
      }
      // A column without a name says nothing of itself and is skipped.
      guard !trimmed(name).isEmpty else { return nil }
      guard let field = words.field(named: name) else {
        let nearest = Self.nearest(to: name, words)
        problems.append(ListProblem(first.place(index), .unknownColumn(name, nearest: nearest)))
        return nil
      }
      return field
    }
  }

  /// Names of fields that hold the typed word, or are held by it, and are not much longer. What says a
  /// day is compared with days.
  private static func nearest(to name: String, _ words: DebtWords) -> [String] {
    let key = folded(name)
    guard key.count > 2 else { return [] }
    let near = words.shownLabels.filter { label in
      let other = folded(label)
      let isNear = max(key.count, other.count) <= 2 * min(key.count, other.count)
      return isNear && (other.contains(key) || key.contains(other))
    }
    if near.isEmpty, ["datum", "date", "dag", "day"].contains(where: { key.contains($0) }) {
      return words.dayLabels
    }
    return Array(near.prefix(3))
  }
}
