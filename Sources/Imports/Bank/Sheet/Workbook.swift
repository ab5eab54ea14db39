import Domain

/// The cells of the first sheet of a workbook (MS-XLS, BIFF8): texts and numbers. No formulas, no
/// macros.
struct Workbook {
  /// A row of texts; numbers with a comma, as an export in text has them.
  private(set) var rows: [Int: [Int: String]] = [:]
  private var texts: [String] = []

  /// More cells are refused.
  static let mostCells = 2_000_000

  private struct Record {
    let kind: Int
    let data: Range<Int>
  }

  init(_ bytes: [UInt8]) throws(BankProblem) {
    let records = try Self.records(of: bytes)
    let reader = LittleEndian(bytes)
    var sheets = 0
    var cells = 0
    for (place, record) in records.enumerated() {
      switch record.kind {
      case 0x0809:
        // 5 is the workbook, 16 a sheet.
        if reader.short(record.data.lowerBound + 2) == 16 { sheets += 1 }
      case 0x002F: throw BankProblem(.encrypted)
      case 0x00FC: texts = try SharedTexts.read(bytes, Self.parts(from: place, records))
      default:
        guard sheets == 1 else { continue }
        cells += 1
        guard cells <= Self.mostCells else { throw BankProblem(.tooMany(limit: Self.mostCells)) }
        try readCell(record.kind, record.data, reader, bytes)
      }
    }
    guard sheets > 0 else { throw BankProblem(.damaged) }
  }

  private static func records(of bytes: [UInt8]) throws(BankProblem) -> [Record] {
    let reader = LittleEndian(bytes)
    var records: [Record] = []
    var index = 0
    while let kind = reader.short(index), let length = reader.short(index + 2) {
      // Behind the last record stand zeros.
      if kind == 0, length == 0 { break }
      guard index + 4 + length <= bytes.count else { throw BankProblem(.damaged) }
      records.append(Record(kind: kind, data: index + 4..<index + 4 + length))
      index += 4 + length
    }
    return records
  }

  /// A record and those that continue it.
  private static func parts(from place: Int, _ records: [Record]) -> [Range<Int>] {
    [records[place].data]
      + records[(place + 1)...].prefix { $0.kind == 0x003C }.map(\.data)
  }

  private mutating func readCell(
    _ kind: Int, _ data: Range<Int>, _ reader: LittleEndian, _ bytes: [UInt8]
  ) throws(BankProblem) {
    let start = data.lowerBound
    guard data.count >= 6, let row = reader.short(start), let column = reader.short(start + 2)
    else { return }
    switch kind {
    case 0x00FD:
      guard let index = reader.word(start + 6), index < texts.count else {
        throw BankProblem(.damaged, line: row + 1, column: column + 1)
      }
      rows[row, default: [:]][column] = texts[index]
    case 0x0203:
      guard data.count >= 14, let low = reader.word(start + 6), let high = reader.word(start + 10)
      else { throw BankProblem(.damaged, line: row + 1, column: column + 1) }
      set(Double(bitPattern: UInt64(high) << 32 | UInt64(low)), row, column)
    case 0x027E:
      guard let packed = reader.word(start + 6) else { return }
      set(Self.number(packed: packed), row, column)
    case 0x00BD:
      for place in 0..<max(0, (data.count - 6) / 6) {
        guard let packed = reader.word(start + 4 + 6 * place + 2) else { return }
        set(Self.number(packed: packed), row, column + place)
      }
    case 0x0204:
      guard let length = reader.short(start + 6), data.count >= 9 else { return }
      let isWide = bytes[start + 8] & 1 == 1
      let end = start + 9 + length * (isWide ? 2 : 1)
      guard end <= data.upperBound else {
        throw BankProblem(.damaged, line: row + 1, column: column + 1)
      }
      rows[row, default: [:]][column] = SharedTexts.text(bytes[start + 9..<end], isWide: isWide)
    default: break
    }
  }

  /// A number packed in 30 bits: whole or the top of a floating-point one, and perhaps of hundredths.
  private static func number(packed: Int) -> Double {
    let isHundredths = packed & 1 == 1
    let value: Double
    if packed & 2 == 2 {
      value = Double(Int32(truncatingIfNeeded: packed) >> 2)
    } else {
      value = Double(bitPattern: UInt64(packed & 0xFFFF_FFFC) << 32)
    }
    return isHundredths ? value / 100 : value
  }

  /// Written as an amount: the nearest cent of a number that a spreadsheet keeps in binary.
  private mutating func set(_ number: Double, _ row: Int, _ column: Int) {
    guard number.isFinite, abs(number) < 1e13 else { return }
    let cents = Int((number * 100).rounded())
    let (whole, rest) = (abs(cents) / 100, abs(cents) % 100)
    let sign = cents < 0 ? "-" : ""
    rows[row, default: [:]][column] =
      rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole),\(rest < 10 ? "0" : "")\(rest)"
  }
}

/// The texts that cells share; they run on over record borders, with a new flag byte inside a text.
enum SharedTexts {
  static func read(_ bytes: [UInt8], _ parts: [Range<Int>]) throws(BankProblem) -> [String] {
    var cursor = Cursor(bytes: bytes, parts: parts)
    _ = try cursor.word()
    let count = try cursor.word()
    guard count <= bytes.count else { throw BankProblem(.damaged) }
    var texts: [String] = []
    for _ in 0..<count { texts.append(try cursor.text()) }
    return texts
  }

  static func text(_ bytes: ArraySlice<UInt8>, isWide: Bool) -> String {
    guard isWide else { return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) })) }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
      UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
    }
    return String(decoding: units, as: UTF16.self)
  }

  private struct Cursor {
    let bytes: [UInt8]
    let parts: [Range<Int>]
    var part = 0
    var offset = 0

    private var left: Int { part < parts.count ? parts[part].count - offset : 0 }

    mutating func byte() throws(BankProblem) -> Int {
      while part < parts.count, left == 0 {
        part += 1
        offset = 0
      }
      guard part < parts.count else { throw BankProblem(.damaged) }
      offset += 1
      return Int(bytes[parts[part].lowerBound + offset - 1])
    }

    mutating func short() throws(BankProblem) -> Int { try byte() | (try byte()) << 8 }
    mutating func word() throws(BankProblem) -> Int { try short() | (try short()) << 16 }

    mutating func text() throws(BankProblem) -> String {
      var length = try short()
      var flags = try byte()
      let runs = flags & 8 == 8 ? try short() : 0
      let more = flags & 4 == 4 ? try word() : 0
      var text = ""
      while length > 0 {
        if left == 0 {
          // A text goes on in the next record behind a new flag byte.
          flags = try byte()
        }
        let isWide = flags & 1 == 1
        let count = min(length, left / (isWide ? 2 : 1))
        guard count > 0 else { throw BankProblem(.damaged) }
        let start = parts[part].lowerBound + offset
        let size = count * (isWide ? 2 : 1)
        text += SharedTexts.text(bytes[start..<start + size], isWide: isWide)
        offset += size
        length -= count
      }
      for _ in 0..<runs * 4 + more { _ = try byte() }
      return text
    }
  }
}
