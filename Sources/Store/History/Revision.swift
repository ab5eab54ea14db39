import Domain
import SQLite
import Synchronization

/// Which state of the facts a file is in: two readings with the same revision saw the same facts.
///
/// The history is a line of changes: the number of the newest and of the last that holds say together
/// where on it the file is. `origin` changes when another file was put in its place, or its past was
/// removed. Drafts and progress are no facts and change nothing here.
struct Revision: Equatable, Sendable {
  let newest: Int
  let lastDone: Int
  let origin: String

  init(_ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT ifnull((SELECT max(number) FROM history), 0),
          ifnull((SELECT number FROM history WHERE state = 'done' ORDER BY number DESC LIMIT 1), 0),
          ifnull((SELECT value FROM progress WHERE key = '\(Revision.originKey)'), '')
        """)
    guard let row = try Row.fetchOne(statement) else { throw StoreError.failed(code: 0) }
    newest = Int.fromDatabaseValue(row[0]) ?? 0
    lastDone = Int.fromDatabaseValue(row[1]) ?? 0
    origin = String.fromDatabaseValue(row[2]) ?? ""
  }

  /// Under this key of `progress` stands when another file was put in the place of this one.
  static let originKey = "file.origin"
}

/// What this program read last from a file, to be compared when it writes.
final class LastReading: Sendable {
  private let revision = Mutex<Revision?>(nil)

  /// The facts were read in this state.
  func note(_ read: Revision) { revision.withLock { $0 = read } }

  /// Throws when the file is not in the state in which it was read. Nothing was read: nothing to
  /// compare.
  func compare(with now: Revision) throws {
    guard let read = revision.withLock({ $0 }), read != now else { return }
    throw StoreError.changedMeanwhile
  }

  /// This program moved the file on. What was read before somebody else changed it, stays outdated.
  func move(from before: Revision, to after: Revision) {
    revision.withLock { if $0 == before { $0 = after } }
  }
}
