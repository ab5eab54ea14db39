import Domain
import GRDB

/// The dossier of one household: one SQLite file.
///
/// Every fact goes in through `change(_:on:_:)`, which stores it durably, names what was meant and
/// records how to take it back. Nothing is computed here.
package struct DossierFile: Sendable {
  /// Whether only the owner of the file may read it. False on a file system that cannot say so.
  package let isPrivate: Bool
  /// Whether it can be read only: the file, its folder or what they are on cannot be written.
  package let isReadOnly: Bool

  /// How many debts got a day for their amounts when this file was opened; zero for all but the first
  /// time after an older layout.
  package let statedDebts: Int

  let queue: DatabaseQueue
  let path: String?
  let lastReading = LastReading()

  init(
    queue: DatabaseQueue, path: String?, isPrivate: Bool, isReadOnly: Bool, statedDebts: Int = 0
  ) {
    self.statedDebts = statedDebts
    self.queue = queue
    self.path = path
    self.isPrivate = isPrivate
    self.isReadOnly = isReadOnly
  }

  /// Reads in one transaction: what it sees is of one moment.
  func reading<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    try storing(at: path) { try queue.read(body) }
  }

  /// Writes in one transaction: all of it is on the disk when this returns, or none of it.
  ///
  /// The write lock is taken first, so that two programs never both read and then both write.
  func writing<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    guard !isReadOnly else { throw .readOnly(path: path ?? "") }
    return try storing(at: path) {
      try queue.writeWithoutTransaction { db in
        var result: Result?
        try db.inTransaction(.immediate) {
          result = try body(db)
          return .commit
        }
        guard let result else { throw StoreError.failed(code: 0) }
        return result
      }
    }
  }
}
