import Domain

/// Reads MT940, line by line, in the dialects of Dutch and German banks.
struct MT940Reader {
  /// Whose file it is, where that changes how a text is read.
  enum Dialect { case abnAmro, asn, other }

  /// A line longer than this is refused; bunq writes long ones.
  static let longestLine = 1 << 16

  static func read<Sink: StatementSink>(
    _ window: ByteWindow, from start: Int, into sink: inout Sink
  ) throws(BankProblem) -> String {
    var state = MT940Statement<Sink>(dialect: dialect(window, from: start))
    var position = start
    while true {
      guard let (line, next) = try line(window, from: &position) else { break }
      do throws(BankProblem) { try state.take(line, into: &sink) } catch {
        var problem = error
        problem.line = problem.line ?? window.line(at: line.start)
        throw problem
      }
      position = next
    }
    try state.finish(into: &sink)
    return state.layout
  }

  private static func dialect(_ window: ByteWindow, from start: Int) -> Dialect {
    let head = UnsafeBufferPointer(
      start: window.base + start, count: min(64, window.end - start))
    let text = String(decoding: head, as: UTF8.self)
    if text.hasPrefix("ABNANL2A") { return .abnAmro }
    let isASN = ["ASNB", "SNSB", "RBRB"].contains { text.hasPrefix("{1:F01\($0)") }
    return isASN ? .asn : .other
  }

  /// The next line, without its end; `position` may move with the window.
  private static func line(
    _ window: ByteWindow, from position: inout Int
  ) throws(BankProblem) -> (line: ByteField, next: Int)? {
    while true {
      let end = Bytes.find(0x0A, 0x0D, 0x0A, in: window.base, from: position, to: window.end)
      guard end - position <= longestLine else {
        throw BankProblem(.tooLong(limit: longestLine), line: window.line(at: position))
      }
      // A carriage return at the very end may have its line feed still to come.
      if end + 1 < window.end || window.isComplete && position < window.end {
        var next = min(end + 1, window.end)
        if end < window.end, window.base[end] == 0x0D, next < window.end,
          window.base[next] == 0x0A
        {
          next += 1
        }
        return (ByteField(base: window.base, start: position, end: end), next)
      }
      if window.isComplete { return nil }
      _ = try window.more(keepingFrom: position)
      position = 0
    }
  }
}

/// What stands on a `:61:`.
struct MT940Entry {
  var value: LocalDate
  /// The booking day, where the bank gives one.
  var booked: LocalDate?
  var cents: Int
  /// Whether it undoes another entry: `RC` or `RD`.
  var isReversal = false
  /// Three characters behind the N, F or S.
  var code: String = ""
  var reference: String = ""
  /// The bank's own number, behind `//`.
  var bankReference: String = ""

  /// - Throws: what is wrong, with the place in the line.
  init(_ line: ByteField, wantsTexts: Bool) throws(BankProblem) {
    guard let value = Self.day(line, 4) else { throw BankProblem(.notADay, column: 5) }
    self.value = value
    var index = 10
    if let month = ByteNumber.digits(line, index, 2),
      let day = ByteNumber.digits(line, index + 2, 2)
    {
      guard let booked = Self.nearest(month: month, day: day, to: value) else {
        throw BankProblem(.notADay, column: 11)
      }
      self.booked = booked
      index += 4
    }
    if index < line.count, line[index] == UInt8(ascii: "R") {
      isReversal = true
      index += 1
    }
    guard index < line.count,
      line[index] == UInt8(ascii: "C") || line[index] == UInt8(ascii: "D")
    else { throw BankProblem(.unknownSign, column: index + 1) }
    // RD undoes a debit: money comes in. RC undoes a credit.
    let isCredit = (line[index] == UInt8(ascii: "C")) != isReversal
    index += 1
    // The third letter of the currency may stand here.
    if index < line.count, !Bytes.isDigit(line[index]) { index += 1 }
    let first = index
    while index < line.count,
      Bytes.isDigit(line[index]) || line[index] == 0x2C || line[index] == 0x2E
    {
      index += 1
    }
    guard let amount = Self.amount(line, first, index) else {
      throw BankProblem(.notAnAmount, column: first + 1)
    }
    cents = isCredit ? amount : -amount
    if wantsTexts { readRest(line, from: index) }
  }

  private mutating func readRest(_ line: ByteField, from index: Int) {
    guard index < line.count else { return }
    let rest = ByteField(base: line.base, start: line.start + index, end: line.end)
      .text(.windows1252)
    code = trimmed(rest.dropFirst().prefix(3))
    let tail = Substring(rest.dropFirst(4))
    let place = tail.firstRange(of: "//")
    reference = trimmed(place.map { tail[..<$0.lowerBound] } ?? tail)
    bankReference = trimmed(place.map { tail[$0.upperBound...] } ?? "")
  }

  /// `YYMMDD` at `offset`; years run from 1980 to 2079.
  static func day(_ line: ByteField, _ offset: Int) -> LocalDate? {
    guard let number = ByteNumber.digits(line, offset, 6) else { return nil }
    let year = number / 10_000
    return LocalDate(
      year: year < 80 ? 2000 + year : 1900 + year, month: number / 100 % 100, day: number % 100)
  }

  /// The entry day has no year: the one nearest the value date is meant.
  private static func nearest(month: Int, day: Int, to value: LocalDate) -> LocalDate? {
    if value.month == month, value.day == day { return value }
    let candidates = (-1...1).compactMap {
      LocalDate(year: value.year + $0, month: month, day: day)
    }
    return candidates.min { abs($0.days(to: value)) < abs($1.days(to: value)) }
  }

  /// A comma with at most two decimals, or none behind it; old files of Rabobank have a point.
  static func amount(_ line: ByteField, _ first: Int, _ end: Int) -> Int? {
    var field = ByteField(base: line.base, start: line.start + first, end: line.start + end)
    guard field.count > 0, field.count <= 15 else { return nil }
    if field[field.count - 1] == 0x2C { field.end -= 1 }
    // Padded with zeros: more than fifteen digits are never meant.
    let hasComma = Bytes.find(0x2C, in: field.base, from: field.start, to: field.end) < field.end
    return ByteNumber.cents(field, hasComma ? .comma : .point)
  }
}

extension Balance {
  /// `C251130EUR1522,65`; nil where it cannot be read. Throws for another currency.
  init?(mt940 line: ByteField, from offset: Int) throws(BankProblem) {
    guard line.count > offset + 10, let day = MT940Entry.day(line, offset + 1) else { return nil }
    let currency = ByteField(
      base: line.base, start: line.start + offset + 7, end: line.start + offset + 10)
    guard currency.equals("EUR") else { throw BankProblem(.otherCurrency, column: offset + 8) }
    guard let amount = MT940Entry.amount(line, offset + 10, line.count) else {
      throw BankProblem(.notAnAmount, column: offset + 11)
    }
    switch line[offset] {
    case UInt8(ascii: "C"): self.amount = Money(cents: amount)
    case UInt8(ascii: "D"): self.amount = Money(cents: -amount)
    default: throw BankProblem(.unknownSign, column: offset + 1)
    }
    self.day = day
  }
}
