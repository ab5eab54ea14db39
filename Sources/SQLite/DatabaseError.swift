/// What SQLite answered instead of `SQLITE_OK`.
///
/// Source: https://www.sqlite.org/rescode.html
package struct DatabaseError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Which code of SQLite; compared with the constants below.
  package struct Code: RawRepresentable, Hashable, Sendable {
    /// As SQLite has it.
    package let rawValue: Int32
    /// Any code, also one that has no name here.
    package init(rawValue: Int32) { self.rawValue = rawValue }

    /// A statement that does not compile, or no more exact code.
    package static let error = Code(rawValue: 1)
    /// The file may not be used this way.
    package static let permission = Code(rawValue: 3)
    /// Another program has the file locked.
    package static let busy = Code(rawValue: 5)
    /// The same connection has the table locked.
    package static let locked = Code(rawValue: 6)
    /// No memory is left.
    package static let noMemory = Code(rawValue: 7)
    /// It cannot be written.
    package static let readOnly = Code(rawValue: 8)
    /// The pages of the file do not fit together.
    package static let corrupt = Code(rawValue: 11)
    /// The disk is full.
    package static let full = Code(rawValue: 13)
    /// The file cannot be opened or made.
    package static let cannotOpen = Code(rawValue: 14)
    /// A rule of a table is broken.
    package static let constraint = Code(rawValue: 19)
    /// A value of another kind.
    package static let mismatch = Code(rawValue: 20)
    /// A mistake of the program.
    package static let misuse = Code(rawValue: 21)
    /// Not allowed.
    package static let authorization = Code(rawValue: 23)
    /// The file is no database.
    package static let notADatabase = Code(rawValue: 26)
    /// The file was moved or replaced since it was opened.
    package static let moved = Code(rawValue: 8 | 4 << 8)
    /// A row refers to nothing.
    package static let looseReference = Code(rawValue: 19 | 3 << 8)
  }

  /// The code with what SQLite adds to it, `moved` for one.
  package let extendedResultCode: Code
  /// What SQLite says of it, in English; for whoever develops, not for whoever owes.
  package let message: String

  /// Also for what is found out here, before SQLite is asked.
  package init(_ code: Code, _ message: String = "") {
    extendedResultCode = code
    self.message = message
  }

  /// The code without what is added.
  package var resultCode: Code { Code(rawValue: extendedResultCode.rawValue & 0xFF) }

  /// For whoever develops.
  package var description: String { "SQLite \(extendedResultCode.rawValue): \(message)" }
}
