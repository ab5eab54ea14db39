import Domain
import SQLite

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What an office saw last of its clients, in one file beside them, so that looking again is quick.
///
/// It is never the truth: an entry counts only while its file has the same mark and the day and the
/// basis are the same, and the whole file can be removed at any time. What stands in it is opaque here.
package final class OfficeIndex {
  /// What was seen of a client.
  package struct Entry: Hashable, Sendable {
    /// From the folder of the office on.
    package let path: String
    /// The file as it was when it was seen.
    package let mark: FileMark
    /// On which day, by which program and law.
    package let basis: String
    /// Whether all of it was worked out, or only what takes little time.
    package let isWhole: Bool
    /// By which clients are sorted: smaller comes first.
    package let order: String
    /// The last day of the first thing; nil where there is none.
    package let due: LocalDate?
    /// What is searched, small and without signs, each thing on a line of its own.
    package let words: String
    /// Codes of findings, each between spaces.
    package let codes: String
    /// What is owed, in cents.
    package let owed: Int
    /// The line, or what was wrong with the file.
    package let line: String

    package init(
      path: String, mark: FileMark, basis: String, isWhole: Bool, order: String,
      due: LocalDate?, words: String, codes: String, owed: Int, line: String
    ) {
      self.path = path
      self.mark = mark
      self.basis = basis
      self.isWhole = isWhole
      self.order = order
      self.due = due
      self.words = words
      self.codes = codes
      self.owed = owed
      self.line = line
    }
  }

  /// What is known of an entry without reading it.
  package struct Known: Hashable, Sendable {
    package let mark: FileMark
    package let basis: String
    package let isWhole: Bool
    package let order: String
    package let due: LocalDate?
    package let owed: Int
  }

  private let queue: DatabaseQueue
  /// Whether it is kept in a file.
  package let isKept: Bool

  private init(_ queue: DatabaseQueue, isKept: Bool) {
    self.queue = queue
    self.isKept = isKept
  }

  /// Written in the header: "AFLO".
  private static let applicationID = 0x4146_4C4F
  /// Another layout is made anew.
  private static let version = 1

  /// The index at `path`, made where there is none, and made anew where it is damaged, of another
  /// layout or no index. In memory where it cannot be kept.
  package static func open(at path: String?) throws(StoreError) -> OfficeIndex {
    if let path {
      if let index = try? opened(path) { return index }
      FileAccess.removeIndex(at: path)
      if let index = try? opened(path) { return index }
    }
    return try storing {
      let queue = try DatabaseQueue()
      try make(in: queue)
      return OfficeIndex(queue, isKept: false)
    }
  }

  private static func opened(_ path: String) throws -> OfficeIndex {
    try FileAccess.createFolder(of: path)
    FileAccess.createPrivate(path)
    var configuration = Configuration()
    configuration.waitingSeconds = 5
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    _ = FileAccess.makePrivate(path)
    let numbers = try queue.read { db in
      try Row.fetchOne(
        db,
        sql: "SELECT application_id, user_version FROM pragma_application_id, pragma_user_version")
    }
    let id: Int? = numbers?[0]
    let version: Int? = numbers?[1]
    if id == 0, version == 0 {
      try make(in: queue)
    } else if id != applicationID || version != Self.version {
      throw StoreError.foreign(path: path)
    }
    return OfficeIndex(queue, isKept: true)
  }

  private static func make(in queue: DatabaseQueue) throws {
    try queue.write { db in
      try db.execute(
        sql: """
          CREATE TABLE IF NOT EXISTS client (
            path TEXT NOT NULL PRIMARY KEY, size INTEGER NOT NULL, number INTEGER NOT NULL,
            changed INTEGER NOT NULL, counter INTEGER NOT NULL, basis TEXT NOT NULL,
            is_whole INTEGER NOT NULL, sorting TEXT NOT NULL, due TEXT, owed INTEGER NOT NULL,
            codes TEXT NOT NULL, words TEXT NOT NULL, line TEXT NOT NULL) STRICT;
          PRAGMA application_id = \(applicationID);
          PRAGMA user_version = \(version);
          """)
    }
  }
}

extension OfficeIndex {
  /// What is known of every client, by path.
  package func known() -> [String: Known] {
    let known = try? queue.read { db in
      var known: [String: Known] = [:]
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT path, size, number, changed, counter, basis, is_whole, sorting, due, owed
          FROM client
          """)
      while let row = try rows.next() {
        guard let path: String = row[0], let mark = FileMark(row, from: 1),
          let basis: String = row[5], let isWhole: Int = row[6], let order: String = row[7],
          let owed: Int = row[9]
        else { throw DatabaseError(.mismatch, "an entry of the index") }
        let due: String? = row[8]
        known[path] = Known(
          mark: mark, basis: basis, isWhole: isWhole == 1, order: order,
          due: due.flatMap { LocalDate(iso: $0) }, owed: owed)
      }
      return known
    }
    // What cannot be read is read from the files again.
    return known ?? [:]
  }

  /// The lines of these clients, by path; those that are not there are left out.
  package func lines(of paths: [String]) -> [String: String] {
    let lines = try? queue.read { db in
      var lines: [String: String] = [:]
      let statement = try db.cachedStatement(sql: "SELECT line FROM client WHERE path = ?")
      for path in paths {
        lines[path] = try String.fetchOne(statement, arguments: [path])
      }
      return lines
    }
    return lines ?? [:]
  }

  /// The clients of which the words hold all of `words`, and of which a finding has this code.
  package func paths(holding words: [String], code: String?) -> Set<String> {
    let paths = try? queue.read { db in
      let tests =
        words.map { _ in "instr(words, ?) > 0" } + (code == nil ? [] : ["instr(codes, ?) > 0"])
      return try String.fetchAll(
        db, sql: "SELECT path FROM client WHERE " + (["1"] + tests).joined(separator: " AND "),
        arguments: StatementArguments(
          (words + [code.map { " \($0) " }].compactMap(\.self)).map { .string($0) }))
    }
    return Set(paths ?? [])
  }

  /// Every entry, by path.
  package func entries() throws(StoreError) -> [Entry] {
    try storing {
      try queue.read { db in
        var entries: [Entry] = []
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT path, size, number, changed, counter, basis, is_whole, sorting, due, owed, codes,
              words, line
            FROM client ORDER BY path
            """)
        while let row = try rows.next() {
          guard let entry = Entry(row) else { throw StoreError.damaged(table: "client", id: nil) }
          entries.append(entry)
        }
        return entries
      }
    }
  }

  /// Keeps these entries in the place of older ones and forgets clients that are gone, in one
  /// transaction. What cannot be kept is worked out again the next time.
  package func keep(_ entries: [Entry], forgetting gone: [String] = []) {
    guard !entries.isEmpty || !gone.isEmpty else { return }
    try? queue.write { db in
      for path in gone {
        try db.cachedStatement(sql: "DELETE FROM client WHERE path = ?").execute(arguments: [path])
      }
      try Self.insert(entries, in: db)
    }
  }

  fileprivate static func insert(_ entries: [Entry], in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO client VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for entry in entries {
      try statement.execute(
        arguments: [
          entry.path, entry.mark.size, entry.mark.number, entry.mark.changed, entry.mark.counter,
          entry.basis, entry.isWhole ? 1 : 0, entry.order, entry.due?.iso, entry.owed, entry.codes,
          entry.words, entry.line,
        ])
    }
  }

  /// Writes an index of exactly these entries to `path`, by path: equal entries give equal bytes.
  package static func write(
    _ entries: [Entry], to path: String, replacing: Bool
  ) throws(StoreError) {
    let queue = try storing {
      let queue = try DatabaseQueue()
      try make(in: queue)
      try queue.write { db in try insert(entries.sorted { $0.path < $1.path }, in: db) }
      return queue
    }
    let bytes = try storing { try queue.writeWithoutTransaction { db in try db.image() } }
    try FileAccess.createFolder(of: path)
    try FileAccess.put(bytes, to: path, replacing: replacing)
  }

  /// The entries of an index that somebody made; an error where it is none.
  package static func entries(at path: String) throws(StoreError) -> [Entry] {
    guard case .file = FileAccess.kind(of: path) else { throw .notFound(path: path) }
    let index: OfficeIndex
    do { index = try opened(path) } catch let error as StoreError { throw error } catch {
      throw .notADatabase(path: path)
    }
    return try index.entries()
  }

  /// The entries of several indexes as one: of two for one client the one that was seen whole, else the
  /// one that comes last by what it holds. In whatever order and however often they are given, the
  /// outcome is the same.
  package static func merged(_ parts: [[Entry]]) -> [Entry] {
    var best: [String: Entry] = [:]
    for entry in parts.joined() {
      guard let other = best[entry.path] else {
        best[entry.path] = entry
        continue
      }
      if other.isBehind(entry) { best[entry.path] = entry }
    }
    return best.values.sorted { $0.path < $1.path }
  }
}

extension OfficeIndex.Entry {
  fileprivate init?(_ row: Row) {
    guard let path: String = row[0], let mark = FileMark(row, from: 1), let basis: String = row[5],
      let isWhole: Int = row[6], let order: String = row[7], let owed: Int = row[9],
      let codes: String = row[10], let words: String = row[11], let line: String = row[12]
    else { return nil }
    let due: String? = row[8]
    self.init(
      path: path, mark: mark, basis: basis, isWhole: isWhole == 1, order: order,
      due: due.flatMap { LocalDate(iso: $0) }, words: words, codes: codes, owed: owed, line: line)
  }

  /// A total order over all that an entry holds.
  fileprivate func isBehind(_ other: Self) -> Bool {
    if basis != other.basis { return basis < other.basis }
    if numbers != other.numbers { return numbers.lexicographicallyPrecedes(other.numbers) }
    return line < other.line
  }

  private var numbers: [Int] {
    [mark.changed, isWhole ? 1 : 0, mark.size, mark.number, mark.counter]
  }
}

extension FileMark {
  fileprivate init?(_ row: Row, from place: Int) {
    guard let size: Int = row[place], let number: Int = row[place + 1],
      let changed: Int = row[place + 2], let counter: Int = row[place + 3]
    else { return nil }
    self.init(size: size, number: number, changed: changed, counter: counter)
  }
}

extension FileAccess {
  /// Removes an index that is of no use any more. Nothing else is removed: it has to be an ordinary file.
  fileprivate static func removeIndex(at path: String) {
    guard occupant(of: path) == .file else { return }
    unlink(path)
    unlink("\(path)-journal")
  }
}
