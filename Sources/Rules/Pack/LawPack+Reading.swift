import Domain

extension LawPack {
  /// Reads a pack. Every line must be understood: what is not would be missed in silence.
  package init(text: String) throws(PackError) {
    var reader = PackReader()
    var number = 0
    // Lines as they come from any system.
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      try reader.take(line, number)
    }
    self = try reader.pack()
  }
}

/// A pack while it is read.
private struct PackReader {
  private var hasFormat = false
  private var number: Int?
  private var made: LocalDate?
  private var tables: [LawPack.Table] = []
  private var name: RuleName?
  private var checkedOn: LocalDate?
  private var rows: [LawPack.Row] = []
  private var fields: [Field] = []
  private var last = 0

  struct Field {
    let line: Int
    let name: String
    let value: String
  }

  mutating func take(_ line: Substring, _ number: Int) throws(PackError) {
    last = number
    let text = line.trimmed
    guard hasFormat else {
      guard text.hasPrefix("aflos.law/") else { throw .notAPack }
      guard text == LawPack.format else { throw .unknownFormat(String(text.prefix(40))) }
      hasFormat = true
      return
    }
    if text.hasPrefix("#") { return }
    guard !text.isEmpty else { return try endBlock() }
    guard let colon = text.firstIndex(of: ":") else { throw .line(number, .notAPair) }
    let (name, value) = (text[..<colon].trimmed, text[text.index(after: colon)...].trimmed)
    guard !name.isEmpty, !value.isEmpty else { throw .line(number, .notAPair) }
    guard !fields.contains(where: { $0.name == name }) else { throw .line(number, .twice(name)) }
    fields.append(Field(line: number, name: name, value: value))
  }

  /// A head, the head of a table, or a row.
  private mutating func endBlock() throws(PackError) {
    guard let first = fields.first else { return }
    defer { fields = [] }
    if number == nil {
      try takeHead()
    } else if first.name == "table" {
      try endTable()
      guard let table = RuleName(rawValue: first.value) else {
        throw .line(first.line, .unknownName(first.value))
      }
      guard !tables.contains(where: { $0.name == table }) else { throw .table(table, .twice) }
      name = table
      checkedOn = try day("checked")
      try onlyKnown(["table", "checked"])
    } else {
      guard name != nil else { throw .line(first.line, .unknownName(first.name)) }
      rows.append(try row(first.line))
    }
  }

  private mutating func takeHead() throws(PackError) {
    try onlyKnown(["number", "made"])
    guard let field = field("number") else { throw .line(last, .missing("number")) }
    guard let value = Int(field.value), (1...1_000_000).contains(value) else {
      throw .line(field.line, .notANumber(field.value))
    }
    number = value
    made = try day("made")
  }

  private mutating func endTable() throws(PackError) {
    guard let name, let checkedOn else { return }
    guard !rows.isEmpty else { throw .table(name, .empty) }
    tables.append(LawPack.Table(name: name, checkedOn: checkedOn, rows: rows))
    rows = []
  }

  private static let words = ["from", "for", "source", "address", "checked", "sure", "next"]

  private func row(_ line: Int) throws(PackError) -> LawPack.Row {
    var facts: [Fact] = []
    for field in fields where !Self.words.contains(field.name) {
      guard let key = FactKey(text: field.name) else {
        throw .line(field.line, .unknownName(field.name))
      }
      for value in field.value.split(separator: ",") {
        guard let quantity = Quantity(packText: value) else {
          throw .line(field.line, .notAValue(String(value.trimmed.prefix(40))))
        }
        facts.append(Fact(key: key, quantity: quantity))
      }
    }
    guard let source = field("source") else { throw .line(line, .missing("source")) }
    guard let sure = field("sure") else { throw .line(line, .missing("sure")) }
    guard let standing = Source.Standing(rawValue: sure.value), standing != .entered else {
      throw .line(sure.line, .unknownName(sure.value))
    }
    return LawPack.Row(
      line: line, from: try optionalDay("from"), subject: field("for")?.value, facts: facts,
      source: Source(
        source.value, standing, address: field("address")?.value,
        checkedOn: try optionalDay("checked")), next: try optionalDay("next"))
  }

  mutating func pack() throws(PackError) -> LawPack {
    guard hasFormat else { throw .notAPack }
    try endBlock()
    try endTable()
    guard let number, let made, !tables.isEmpty else { throw .line(last, .missing("table")) }
    return LawPack(number: number, made: made, tables: tables)
  }

  private func field(_ name: String) -> Field? { fields.first { $0.name == name } }

  private func optionalDay(_ name: String) throws(PackError) -> LocalDate? {
    guard let field = field(name) else { return nil }
    guard let day = LocalDate(iso: field.value) else {
      throw .line(field.line, .notADay(field.value))
    }
    return day
  }

  private func day(_ name: String) throws(PackError) -> LocalDate {
    guard let day = try optionalDay(name) else {
      throw .line(fields.first?.line ?? last, .missing(name))
    }
    return day
  }

  private func onlyKnown(_ names: [String]) throws(PackError) {
    for field in fields where !names.contains(field.name) {
      throw .line(field.line, .unknownName(field.name))
    }
  }
}

extension StringProtocol {
  /// Without white space at both ends.
  fileprivate var trimmed: String {
    let rest = drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }
}
