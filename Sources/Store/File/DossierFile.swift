import Domain
import SQLite

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

  /// Where the pages are: in the file itself, or in memory where the file is sealed.
  enum Pages: Sendable {
    case plain(DatabaseQueue)
    case sealed(SealedDatabase)
  }

  let pages: Pages
  let path: String?
  let lastReading = LastReading()
  private let opened: FileAccess.Identity?

  init(
    _ pages: Pages, path: String?, isPrivate: Bool, isReadOnly: Bool, statedDebts: Int = 0
  ) {
    self.statedDebts = statedDebts
    self.pages = pages
    opened = path.flatMap { FileAccess.identity(of: $0) }
    self.path = path
    self.isPrivate = isPrivate
    self.isReadOnly = isReadOnly
  }

  /// The database as it was read last.
  var queue: DatabaseQueue {
    switch pages {
    case .plain(let queue): queue
    case .sealed(let sealed): sealed.queue
    }
  }

  /// Whether the file is sealed: it opens with a passphrase only.
  package var isLocked: Bool { if case .sealed = pages { true } else { false } }

  /// Whether this is still the file that stands at its path: not once a lock was put on it, or removed.
  package var isInPlace: Bool {
    guard let path else { return true }
    guard FileAccess.isSealed(path) == isLocked else { return false }
    return isLocked || FileAccess.identity(of: path) == opened
  }

  /// Reads in one transaction: what it sees is of one moment.
  func reading<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    try storing(at: path) { try current().read(body) }
  }

  /// The database as it is now, also when another program sealed it anew.
  func current() throws -> DatabaseQueue {
    if case .sealed(let sealed) = pages { try sealed.refresh() }
    return queue
  }

  /// Writes in one transaction: all of it is on the disk when this returns, or none of it.
  ///
  /// The write lock is taken first, so that two programs never both read and then both write.
  func writing<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    guard !isReadOnly else { throw .readOnly(path: path ?? "") }
    return try storing(at: path) {
      switch pages {
      case .plain(let queue): try Self.write(in: queue, body)
      case .sealed(let sealed): try sealed.writing { queue in try Self.write(in: queue, body) }
      }
    }
  }

  private static func write<Result>(
    in queue: DatabaseQueue, _ body: (Database) throws -> Result
  ) throws -> Result {
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
