/// What stands in one column of one row.
package enum DatabaseValue: Hashable, Sendable {
  case null
  case integer(Int)
  case string(String)
  /// A number with a fraction, or bytes. No column of a dossier holds one: whoever reads it finds it
  /// damaged, and it cannot be written.
  case other
}

/// What can be written into a column, and read from one.
package protocol ColumnValue: Fetched {
  /// As it is written.
  var databaseValue: DatabaseValue { get }
  /// Nil where the column holds something else.
  static func fromDatabaseValue(_ value: DatabaseValue) -> Self?
}

extension DatabaseValue: ColumnValue {
  /// Itself.
  package var databaseValue: DatabaseValue { self }
  package static func fromDatabaseValue(_ value: DatabaseValue) -> DatabaseValue? { value }
}

extension String: ColumnValue {
  /// A text.
  package var databaseValue: DatabaseValue { .string(self) }
  package static func fromDatabaseValue(_ value: DatabaseValue) -> String? {
    guard case .string(let text) = value else { return nil }
    return text
  }
}

extension Int: ColumnValue {
  /// A whole number.
  package var databaseValue: DatabaseValue { .integer(self) }
  package static func fromDatabaseValue(_ value: DatabaseValue) -> Int? {
    guard case .integer(let number) = value else { return nil }
    return number
  }
}

/// The values for the question marks of a statement, in their order; nil is written as NULL.
package struct StatementArguments: ExpressibleByArrayLiteral {
  let values: [DatabaseValue]

  package init(_ values: [DatabaseValue]) { self.values = values }
  package init(arrayLiteral elements: (any ColumnValue)?...) {
    values = elements.map { $0?.databaseValue ?? .null }
  }
}
