import Domain
import GRDB

/// Reads one row from left to right, in the order of the columns of its table.
///
/// Checks again what was checked before it was stored: the file may have been edited or damaged.
/// Whatever cannot be right is `.damaged`, with the table and the row.
struct RowReader {
  private let row: Row
  private let table: Table
  private var index = 0

  init(_ row: Row, of table: Table) {
    self.row = row
    self.table = table
  }

  private mutating func next() -> DatabaseValue.Storage {
    defer { index += 1 }
    let value: DatabaseValue = row[index]
    return value.storage
  }

  var damaged: StoreError {
    .damaged(table: table.name, id: table.id(of: Array(row.databaseValues)))
  }

  mutating func optionalText() throws -> String? {
    switch next() {
    case .null: nil
    case .string(let text): text
    default: throw damaged
    }
  }

  mutating func optionalNumber(_ range: ClosedRange<Int>) throws -> Int? {
    switch next() {
    case .null: return nil
    case .int64(let number):
      guard let number = Int(exactly: number), range.contains(number) else { throw damaged }
      return number
    default: throw damaged
    }
  }

  mutating func optionalMoney() throws -> Money? {
    try optionalNumber(0...Money.largest.cents).map { Money(cents: $0) }
  }

  mutating func optionalDay() throws -> LocalDate? {
    guard let text = try optionalText() else { return nil }
    guard let day = LocalDate(iso: text) else { throw damaged }
    return day
  }

  mutating func optionalFlag() throws -> Bool? { try optionalNumber(0...1).map { $0 == 1 } }

  mutating func optionalID<Thing>() throws -> ID<Thing>? {
    guard let text = try optionalText() else { return nil }
    guard ID<Thing>.isValid(text) else { throw damaged }
    return ID(text)
  }

  mutating func text() throws -> String { try present(optionalText()) }
  mutating func number(_ range: ClosedRange<Int>) throws -> Int {
    try present(optionalNumber(range))
  }
  mutating func money() throws -> Money { try present(optionalMoney()) }
  mutating func day() throws -> LocalDate { try present(optionalDay()) }
  mutating func flag() throws -> Bool { try present(optionalFlag()) }
  mutating func id<Thing>() throws -> ID<Thing> { try present(optionalID()) }

  mutating func choice<Choice: RawRepresentable<String>>() throws -> Choice {
    try present(Choice(rawValue: text()))
  }

  mutating func optionalChoice<Choice: RawRepresentable<String>>() throws -> Choice? {
    guard let text = try optionalText() else { return nil }
    return try present(Choice(rawValue: text))
  }

  mutating func period() throws -> Period {
    let from = try optionalDay()
    return try present(Period(from: from, to: optionalDay()))
  }

  private func present<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw damaged }
    return value
  }
}

extension ClosedRange<Int> {
  static let daysOfMonth = 1...31
  static let monthsOfYear = 1...12
  static let years = 1...9999
  static let positions = 1...Int.max
}
