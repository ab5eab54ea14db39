import Foundation
import Testing

@testable import SQLite

/// A transaction holds whole or not at all, also beside others.
@Suite struct TransactionTests {
  struct Stop: Error {}

  private func count(_ queue: DatabaseQueue) throws -> Int? {
    try queue.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM t") }
  }

  private func table() throws -> DatabaseQueue {
    let queue = try DatabaseQueue()
    try queue.write { db in try db.execute(sql: "CREATE TABLE t (a UNIQUE)") }
    return queue
  }

  @Test func whatThrowsIsTakenBack() throws {
    let queue = try table()
    #expect(throws: Stop.self) {
      try queue.write { db in
        try db.execute(sql: "INSERT INTO t VALUES (1)")
        throw Stop()
      }
    }
    #expect(try count(queue) == 0)
    try queue.inTransaction(.exclusive) { db in
      try db.execute(sql: "INSERT INTO t VALUES (1)")
      return .rollback
    }
    #expect(try count(queue) == 0)
    // A statement that breaks a rule ends itself, not the transaction, unless it is thrown on.
    try queue.write { db in
      try db.execute(sql: "INSERT INTO t VALUES (1)")
      #expect(throws: DatabaseError.self) { try db.execute(sql: "INSERT INTO t VALUES (1)") }
    }
    #expect(try count(queue) == 1)
  }

  /// A full disk ends the transaction by itself: it is told as such, and the next one is whole.
  @Test func aFullDiskIsToldAndLeavesNothing() throws {
    let queue = try table()
    try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA max_page_count = 20") }
    do {
      try queue.write { db in
        for number in 0..<1_000 {
          try db.execute(
            sql: "INSERT INTO t VALUES (? || hex(zeroblob(1000)))", arguments: [number])
        }
      }
      Issue.record("it was taken")
    } catch let error as DatabaseError {
      #expect(error.resultCode == .full)
    }
    #expect(try count(queue) == 0)
    try queue.write { db in try db.execute(sql: "INSERT INTO t VALUES (1)") }
    #expect(try count(queue) == 1)
  }

  @Test func readingWritesNothing() throws {
    let queue = try table()
    do {
      try queue.read { db in try db.execute(sql: "INSERT INTO t VALUES (1)") }
      Issue.record("it was taken")
    } catch let error as DatabaseError {
      #expect(error.resultCode == .readOnly)
    }
    #expect(try count(queue) == 0)
    try queue.write { db in try db.execute(sql: "INSERT INTO t VALUES (1)") }
  }

  @Test func referencesAreKept() throws {
    let queue = try DatabaseQueue()
    try queue.write { db in
      try db.execute(
        sql:
          "CREATE TABLE p (a PRIMARY KEY); CREATE TABLE c (a REFERENCES p DEFERRABLE INITIALLY DEFERRED)"
      )
    }
    // It is found when the transaction ends, and taken back with it.
    #expect(throws: DatabaseError.self) {
      try queue.write { db in try db.execute(sql: "INSERT INTO c VALUES (1)") }
    }
    #expect(try queue.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM c") } == 0)
    try queue.write { db in
      try db.execute(sql: "INSERT INTO c VALUES (1); INSERT INTO p VALUES (1)")
    }
  }

  // MARK: Two at once

  private func file<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sqlite-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.appending(path: "f.db").path)
  }

  @Test func whatIsHeldIsBusyOrWaitedFor() async throws {
    try file { path in
      let one = try DatabaseQueue(path: path)
      try one.write { db in try db.execute(sql: "CREATE TABLE t (a)") }
      let other = try DatabaseQueue(path: path)
      try one.inTransaction(.immediate) { _ in
        do {
          try other.write { _ in }
          Issue.record("both write")
        } catch let error as DatabaseError {
          #expect(error.resultCode == .busy)
        }
        // Reading goes on, as it was before.
        #expect(try count(other) == 0)
        return .commit
      }
      var patient = Configuration()
      patient.waitingSeconds = 60
      let waiting = try DatabaseQueue(path: path, configuration: patient)
      let writing = Thread {
        try? one.inTransaction(.exclusive) { _ in
          Thread.sleep(forTimeInterval: 0.2)
          return .commit
        }
      }
      writing.start()
      try waiting.write { db in try db.execute(sql: "INSERT INTO t VALUES (1)") }
      #expect(try count(other) == 1)
    }
  }

  /// Two readings in one transaction see the same, whatever another writes in between.
  @Test func aReadingIsOfOneMoment() throws {
    try file { path in
      let one = try DatabaseQueue(path: path)
      try one.write { db in
        try db.execute(sql: "CREATE TABLE t (a)")
      }
      try one.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA journal_mode = WAL") }
      let other = try DatabaseQueue(path: path)
      try one.read { db in
        #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM t") == 0)
        try other.write { db in try db.execute(sql: "INSERT INTO t VALUES (1)") }
        #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM t") == 0)
      }
      #expect(try count(one) == 1)
    }
  }

  @Test func threadsTakeTurns() async throws {
    let queue = try table()
    try queue.write { db in try db.execute(sql: "INSERT INTO t VALUES (0)") }
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<50 {
        group.addTask {
          try? queue.write { db in
            let now = try Int.fetchOne(db, sql: "SELECT a FROM t") ?? 0
            try db.execute(sql: "UPDATE t SET a = ?", arguments: [now + 1])
          }
        }
      }
    }
    #expect(try queue.read { db in try Int.fetchOne(db, sql: "SELECT a FROM t") } == 50)
  }

  // MARK: Files

  @Test func whatIsNoDatabaseIsFoundOnOpening() throws {
    try file { path in
      try Data(String(repeating: "no database ", count: 200).utf8).write(to: URL(filePath: path))
      do {
        _ = try DatabaseQueue(path: path)
        Issue.record("it was opened")
      } catch let error as DatabaseError {
        #expect(error.resultCode == .notADatabase)
      }
      do {
        _ = try DatabaseQueue(path: path + "/in/it")
        Issue.record("it was opened")
      } catch let error as DatabaseError {
        #expect(error.resultCode == .cannotOpen)
      }
    }
  }

  @Test func aFileForReadingIsNotMadeAndNotWritten() throws {
    try file { path in
      var reading = Configuration()
      reading.readonly = true
      #expect(throws: DatabaseError.self) {
        try DatabaseQueue(path: path, configuration: reading)
      }
      #expect(!FileManager.default.fileExists(atPath: path))
      try DatabaseQueue(path: path).write { db in try db.execute(sql: "CREATE TABLE t (a)") }
      let queue = try DatabaseQueue(path: path, configuration: reading)
      #expect(try count(queue) == 0)
      #expect(throws: DatabaseError.self) {
        try queue.writeWithoutTransaction { db in try db.execute(sql: "INSERT INTO t VALUES (1)") }
      }
    }
  }

  @Test func aCopyIsWholeAndTakesThePlaceOfWhatWasThere() throws {
    let (from, to) = (try table(), try DatabaseQueue())
    try from.write { db in try db.execute(sql: "INSERT INTO t VALUES (1), (2)") }
    try to.write { db in try db.execute(sql: "CREATE TABLE other (x)") }
    try from.backup(to: to)
    #expect(try count(to) == 2)
    #expect(throws: DatabaseError.self) {
      try to.read { db in try Int.fetchOne(db, sql: "SELECT 1 FROM other") }
    }
    // Each goes its own way after it.
    try to.write { db in try db.execute(sql: "DELETE FROM t") }
    #expect(try count(from) == 2)
  }

  @Test func aDatabaseGoesThroughBytesAndBack() throws {
    let from = try table()
    try from.write { db in try db.execute(sql: "INSERT INTO t VALUES (1), ('é')") }
    let bytes = try from.writeWithoutTransaction { db in try db.image() }
    #expect(bytes.starts(with: "SQLite format 3".utf8))
    let (loaded, to) = (try DatabaseQueue(), try DatabaseQueue())
    try loaded.writeWithoutTransaction { db in try db.load(bytes) }
    try loaded.backup(to: to)
    try to.write { db in try db.execute(sql: "INSERT INTO t VALUES (3)") }
    #expect(try count(to) == 3)
    // What is no database is found when it is read, not taken for an empty one.
    let damaged = try DatabaseQueue()
    #expect(throws: DatabaseError.self) {
      try damaged.writeWithoutTransaction { db in
        try db.load(Array(repeating: 7, count: 5_000))
        _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master")
      }
    }
  }

  /// A database that nobody has any more gives its file back, also when statements were kept.
  @Test func whatNobodyHasIsClosed() throws {
    weak var left: Database?
    try file { path in
      let queue = try DatabaseQueue(path: path)
      try queue.write { db in
        try db.execute(sql: "CREATE TABLE t (a)")
        _ = try Int.fetchOne(db.cachedStatement(sql: "SELECT count(*) FROM t"))
        left = db
        #expect(left != nil)
      }
    }
    #expect(left == nil)
  }

  @Test func whatIsClosedIsNotUsed() throws {
    let queue = try table()
    try queue.close()
    #expect(throws: DatabaseError.self) { try count(queue) }
    try queue.close()
  }
}
