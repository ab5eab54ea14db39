import Domain

/// The cells of a sheet of an xlsx file: the values that are kept, not how they are shown.
struct WorksheetPart: SheetPart {
  private(set) var rows = SheetRows()
  private let texts: [String]
  private let formats: [SheetFormat]
  private let counts1904: Bool

  private var stack: [UInt64] = []
  private var row = 0
  private var column = 0
  private var isHidden = false
  private var cell = Cell()

  private struct Cell {
    var type = ""
    var style = 0
    var value: [UInt8] = []
    var inline: [UInt8] = []
    var hasFormula = false
  }

  init(texts: [String], formats: [SheetFormat], counts1904: Bool) {
    (self.texts, self.formats, self.counts1904) = (texts, formats, counts1904)
  }

  var wantsText: Bool {
    guard let last = stack.last else { return false }
    return last == XMLName("v").key
      || last == XMLName("t").key && !stack.contains(XMLName("rPh").key)
  }

  mutating func start(_ name: XMLName, _ attributes: ByteField) throws(BankProblem) {
    stack.append(name.key)
    if name.key == XMLName("row").key {
      let found = try XMLAttributes(attributes)
      let number = found["r"].flatMap { Int($0) } ?? row + 1
      guard number > row, number <= 1 << 20 else { throw BankProblem(.damaged) }
      (row, column) = (number, 0)
      isHidden = ["1", "true"].contains(found["hidden"])
    } else if name.key == XMLName("c").key {
      let found = try XMLAttributes(attributes)
      let number = found["r"].flatMap { Self.column(of: $0) } ?? column + 1
      guard number > column else { throw BankProblem(.damaged) }
      column = number
      cell = Cell(type: found["t"] ?? "n", style: found["s"].flatMap { Int($0) } ?? 0)
    } else if name.key == XMLName("f").key {
      cell.hasFormula = true
    }
  }

  mutating func end() throws(BankProblem) {
    guard stack.popLast() == XMLName("c").key else { return }
    let (text, origin) = try value()
    try rows.add(text, origin, row: row, column: column, isHidden: isHidden)
  }

  mutating func text(_ run: UnsafeBufferPointer<UInt8>) {
    if stack.last == XMLName("v").key {
      cell.value.append(contentsOf: run)
    } else {
      cell.inline.append(contentsOf: run)
    }
  }

  private func value() throws(BankProblem) -> (String, DelimitedText.Origin) {
    let value = String(decoding: cell.value, as: UTF8.self)
    switch cell.type {
    case "s":
      guard let index = Int(value), texts.indices.contains(index) else {
        throw BankProblem(.damaged)
      }
      return (texts[index], .text)
    case "inlineStr": return (String(decoding: cell.inline, as: UTF8.self), .text)
    case "str": return (value, .text)
    case "e": return (value, .broken)
    case "b": return (value == "1" ? "ja" : value.isEmpty ? "" : "nee", .text)
    case "d": return (String(value.prefix(10)), .day)
    default: return number(trimmed(value))
    }
  }

  private func number(_ value: String) -> (String, DelimitedText.Origin) {
    guard !value.isEmpty else { return ("", cell.hasFormula ? .broken : .text) }
    guard SheetNumber(value) != nil else { return (value, .broken) }
    let format = formats.indices.contains(cell.style) ? formats[cell.style] : .general
    if format.isPercentage, let percent = SheetNumber(value)?.percent { return (percent, .text) }
    if let currency = format.currency { return (value, .foreign(currency)) }
    guard format.isDay, let day = SheetDay.day(of: value, counts1904: counts1904) else {
      return (value, .number)
    }
    return (day.iso, .day)
  }

  /// `AB12` is column 28.
  private static func column(of place: String) -> Int? {
    var column = 0
    for byte in place.utf8 {
      guard (0x41...0x5A).contains(byte | 0x20 &- 0x20), byte >= 0x41 else { break }
      column = column * 26 + Int((byte & 0xDF) - 0x40)
      guard column <= 1 << 14 else { return nil }
    }
    return column > 0 ? column : nil
  }
}

/// Days as spreadsheets count them.
enum SheetDay {
  /// Day 0 is 30 December 1899, which is right for every day from March 1900; or 1 January 1904.
  static func day(of value: String, counts1904: Bool) -> LocalDate? {
    guard let whole = Int(value.prefix { $0 != "." }), (1...200_000).contains(whole) else {
      return nil
    }
    return LocalDate(dayNumber: whole - (counts1904 ? 24_107 : 25_569))
  }
}
