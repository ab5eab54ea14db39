import Domain
import SQLite

/// Reads the columns of one row by their names.
///
/// Checks again what was checked before it was stored: the file may have been edited or damaged.
/// Whatever cannot be right is `.damaged`, with the table and the row.
struct RowReader {
  private let row: Row
  private let table: Table

  init(_ row: Row, of table: Table) {
    self.row = row
    self.table = table
  }

  private func value(_ column: String) throws -> DatabaseValue {
    guard let place = table.places[column] else { throw damaged }
    return row[place]
  }

  var damaged: StoreError {
    .damaged(table: table.name, id: table.id(of: row.databaseValues))
  }

  func optionalText(_ column: String) throws -> String? {
    switch try value(column) {
    case .null: nil
    case .string(let text): text
    default: throw damaged
    }
  }

  func optionalNumber(_ column: String, _ range: ClosedRange<Int>) throws -> Int? {
    switch try value(column) {
    case .null: return nil
    case .integer(let number):
      guard range.contains(number) else { throw damaged }
      return number
    default: throw damaged
    }
  }

  func optionalMoney(_ column: String) throws -> Money? {
    try optionalNumber(column, 0...Money.largest.cents).map { Money(cents: $0) }
  }

  func optionalDay(_ column: String) throws -> LocalDate? {
    guard let text = try optionalText(column) else { return nil }
    guard let day = LocalDate(iso: text) else { throw damaged }
    return day
  }

  func optionalFlag(_ column: String) throws -> Bool? {
    try optionalNumber(column, 0...1).map { $0 == 1 }
  }

  func optionalID<Thing>(_ column: String) throws -> ID<Thing>? {
    guard let text = try optionalText(column) else { return nil }
    guard ID<Thing>.isValid(text) else { throw damaged }
    return ID(text)
  }

  func text(_ column: String) throws -> String { try present(optionalText(column)) }
  func number(_ column: String, _ range: ClosedRange<Int>) throws -> Int {
    try present(optionalNumber(column, range))
  }
  func money(_ column: String) throws -> Money { try present(optionalMoney(column)) }
  func day(_ column: String) throws -> LocalDate { try present(optionalDay(column)) }
  func flag(_ column: String) throws -> Bool { try present(optionalFlag(column)) }
  func id<Thing>(_ column: String) throws -> ID<Thing> { try present(optionalID(column)) }

  func choice<Choice: RawRepresentable<String>>(_ column: String) throws -> Choice {
    try present(Choice(rawValue: text(column)))
  }

  func optionalChoice<Choice: RawRepresentable<String>>(_ column: String) throws -> Choice? {
    guard let text = try optionalText(column) else { return nil }
    return try present(Choice(rawValue: text))
  }

  /// The days on which something holds.
  func period() throws -> Period {
    try present(Period(from: optionalDay("first_day"), to: optionalDay("last_day")))
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
