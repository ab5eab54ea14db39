import Domain
import SQLite

/// What is written into one row, each value by the name of its column.
typealias RowValues = [String: DatabaseValue]

extension Table {
  /// The values in the order of the columns. Each column has one, and nothing else has.
  func values(_ row: RowValues) -> [DatabaseValue] {
    let values = columns.compactMap { row[$0] }
    precondition(
      values.count == columns.count && row.count == columns.count,
      "a row of \(name) with other columns than the table")
    return values
  }
}

// Facts that are a single value, by their descriptions.
extension StatedFact {
  /// The value of this fact, as it is kept.
  func stored(of whole: Whole) -> DatabaseValue {
    switch value {
    case .text(let path, _), .citizenNumber(let path): .text(whole[keyPath: path])
    case .amount(let path): .cents(whole[keyPath: path])
    case .amountIfKnown(let path): .cents(whole[keyPath: path])
    case .dayIfKnown(let path): .day(whole[keyPath: path])
    case .numberIfKnown(let path, _): .number(whole[keyPath: path])
    case .yesOrNo(let path): .flag(whole[keyPath: path])
    case .choice(let choosing): .text(choosing.word(whole))
    case .choiceIfKnown(let choosing): .text(choosing.word(whole))
    }
  }

  /// Puts the value that is kept into `whole`.
  func read(_ row: RowReader, into whole: inout Whole) throws {
    switch value {
    case .text(let path, _): whole[keyPath: path] = try row.optionalText(column)
    case .citizenNumber(let path):
      let number = try row.optionalText(column)
      guard number.map(CitizenNumber.isValid) ?? true else { throw row.damaged }
      whole[keyPath: path] = number
    case .amount(let path): whole[keyPath: path] = try row.money(column)
    case .amountIfKnown(let path): whole[keyPath: path] = try row.optionalMoney(column)
    case .dayIfKnown(let path): whole[keyPath: path] = try row.optionalDay(column)
    case .numberIfKnown(let path, let range):
      whole[keyPath: path] = try row.optionalNumber(column, range.lowerBound...Int.max)
    case .yesOrNo(let path): whole[keyPath: path] = try row.flag(column)
    case .choice(let choosing):
      guard choosing.take(try row.text(column), &whole) else { throw row.damaged }
    case .choiceIfKnown(let choosing):
      guard choosing.take(try row.optionalText(column), &whole) else { throw row.damaged }
    }
  }
}
