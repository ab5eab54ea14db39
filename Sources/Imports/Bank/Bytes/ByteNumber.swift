import Domain

/// How decimals are written.
enum DecimalMark: Sendable {
  /// `1.234,56`
  case comma
  /// `1,234.56`
  case point
  /// One or the other: the last mark with one or two digits behind it.
  case either
}

/// Amounts and days, straight from bytes; nil where they are none. Nothing is guessed.
enum ByteNumber {
  /// Most digits of an amount: beyond them an `Int` could overflow.
  private static let mostDigits = 15

  /// A signed amount in whole cents; at most two decimals, as many as are written.
  @inline(__always)
  static func cents(_ field: ByteField, _ mark: DecimalMark) -> Int? {
    var index = field.start
    var isNegative = false
    let (base, end) = (field.base, field.end)
    guard index < end else { return nil }
    if base[index] == 0x2D || base[index] == 0x2B {
      isNegative = base[index] == 0x2D
      index += 1
    }
    var whole = 0
    let first = index
    while index < end, Bytes.isDigit(base[index]) {
      whole = whole &* 10 &+ Int(base[index] &- 0x30)
      index += 1
    }
    guard index > first, index - first <= mostDigits else { return nil }
    if index == end { return isNegative ? -whole * 100 : whole * 100 }
    // Nearly always: digits, one mark, two digits.
    let isMark = mark == .comma ? base[index] == 0x2C : base[index] == 0x2E
    if isMark || mark == .either, end - index == 3, Bytes.isDigit(base[index + 1]),
      Bytes.isDigit(base[index + 2]), base[index] == 0x2C || base[index] == 0x2E
    {
      let cents =
        whole * 100 + Int(base[index + 1] &- 0x30) * 10 + Int(base[index + 2] &- 0x30)
      return isNegative ? -cents : cents
    }
    return slowly(field, from: first, isNegative, mark)
  }

  /// With marks between thousands, and fewer decimals.
  private static func slowly(
    _ field: ByteField, from first: Int, _ isNegative: Bool, _ mark: DecimalMark
  ) -> Int? {
    let (comma, point) = (UInt8(ascii: ","), UInt8(ascii: "."))
    var decimal: UInt8
    switch mark {
    case .comma: decimal = comma
    case .point: decimal = point
    case .either:
      let last = field.bytes.lastIndex { $0 == comma || $0 == point }
      decimal = last.map { field.bytes[$0] } ?? comma
      // `1.234` could be either: three digits behind one mark say thousands, or a mistake.
      if let last, field.bytes.count - last > 3 { decimal = decimal == comma ? point : comma }
    }
    let group = decimal == comma ? point : comma
    var (value, digits, decimals) = (0, 0, -1)
    var sinceGroup = -1
    for index in first..<field.end {
      let byte = field.base[index]
      if Bytes.isDigit(byte) {
        value = value * 10 + Int(byte - 0x30)
        digits += 1
        if decimals >= 0 { decimals += 1 }
        if sinceGroup >= 0, decimals < 0 { sinceGroup += 1 }
      } else if byte == decimal, decimals < 0, digits > 0, sinceGroup < 0 || sinceGroup == 3 {
        decimals = 0
      } else if byte == group, decimals < 0, digits > 0,
        sinceGroup == 3 || sinceGroup < 0 && digits <= 3
      {
        sinceGroup = 0
      } else {
        return nil
      }
      guard digits <= mostDigits, decimals <= 2 else { return nil }
    }
    guard digits > 0, sinceGroup < 0 || sinceGroup == 3 else { return nil }
    if decimals < 2 { value *= decimals == 1 ? 10 : 100 }
    return isNegative ? -value : value
  }

  /// A day, however the banks write it: `20261121`, `2026-11-21` with or without an hour behind it,
  /// `21-11-2026`, `1/7/2026` (the day first: they are European).
  @inline(__always)
  static func day(_ field: ByteField) -> LocalDate? {
    if field.count == 8, let number = digits(field, 0, 8) {
      return LocalDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
    if field.count >= 10, field[4] == 0x2D, field[7] == 0x2D {
      guard field.count == 10 || field[10] == 0x20 || field[10] == 0x54,
        let year = digits(field, 0, 4), let month = digits(field, 5, 2),
        let day = digits(field, 8, 2)
      else { return nil }
      return LocalDate(year: year, month: month, day: day)
    }
    return dayFirst(field)
  }

  private static func dayFirst(_ field: ByteField) -> LocalDate? {
    let mark = field.bytes.first { !Bytes.isDigit($0) }
    guard let mark, mark == 0x2D || mark == 0x2F || mark == 0x2E else { return nil }
    let parts = field.bytes.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
      parts[2].count == 4
    else { return nil }
    var numbers: [Int] = []
    for part in parts {
      guard part.allSatisfy(Bytes.isDigit) else { return nil }
      numbers.append(part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    return LocalDate(year: numbers[2], month: numbers[1], day: numbers[0])
  }

  /// The number of exactly `count` digits at `offset`.
  @inline(__always)
  static func digits(_ field: ByteField, _ offset: Int, _ count: Int) -> Int? {
    guard offset + count <= field.count else { return nil }
    var value = 0
    for index in offset..<offset + count {
      let byte = field[index]
      guard Bytes.isDigit(byte) else { return nil }
      value = value &* 10 &+ Int(byte &- 0x30)
    }
    return value
  }
}
