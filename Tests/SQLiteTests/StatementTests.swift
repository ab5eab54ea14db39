import Testing

@testable import SQLite

/// Statements take values and give them back as they were.
@Suite struct StatementTests {
  private func table(_ columns: String = "a") throws -> DatabaseQueue {
    let queue = try DatabaseQueue()
    try queue.write { db in try db.execute(sql: "CREATE TABLE t (\(columns))") }
    return queue
  }

  @Test(
    arguments: [
      .null, .integer(0), .integer(-1), .integer(.max), .integer(.min), .string(""),
      .string("é €"),
      .string("a\u{0}b"), .string(String(repeating: "x", count: 100_000)),
      .string("'; DROP TABLE t"),
    ] as [DatabaseValue])
  func aValueComesBackAsItWas(_ value: DatabaseValue) throws {
    let read = try table().write { db in
      try db.execute(sql: "INSERT INTO t VALUES (?)", arguments: StatementArguments([value]))
      return try Row.fetchAll(db, sql: "SELECT a, a FROM t").map(\.databaseValues)
    }
    #expect(read == [[value, value]])
  }

  /// Text that is not UTF-8 is read, with a sign for what cannot be.
  @Test func damagedTextIsReadable() throws {
    let read = try table().write { db in
      try String.fetchOne(db, sql: "SELECT CAST(x'61FF62' AS TEXT)")
    }
    #expect(read == "a\u{FFFD}b")
  }

  @Test func whatNoColumnHoldsIsOtherAndCannotBeWritten() throws {
    let queue = try table()
    let read = try queue.read { db in
      try Row.fetchOne(db, sql: "SELECT 1.5, x'00', 1, 'a', NULL")?.databaseValues
    }
    #expect(read == [.other, .other, .integer(1), .string("a"), .null])
    #expect(throws: DatabaseError.self) {
      try queue.write { db in
        try db.execute(sql: "INSERT INTO t VALUES (?)", arguments: [DatabaseValue.other])
      }
    }
    let row = try #require(
      try queue.read { db in try Row.fetchOne(db, sql: "SELECT 1, 'a', NULL") })
    #expect([row[0], row[1], row[2]] as [Int?] == [1, nil, nil])
    #expect([row[0], row[1], row[2]] as [String?] == [nil, "a", nil])
  }

  @Test func eachQuestionMarkHasOneValue() throws {
    try table("a, b").write { db in
      for arguments in [[], ["x"], ["x", "y", "z"]] as [StatementArguments] {
        #expect(throws: DatabaseError.self) {
          try db.execute(sql: "INSERT INTO t VALUES (?, ?)", arguments: arguments)
        }
      }
      let none: String? = nil
      try db.execute(sql: "INSERT INTO t VALUES (?, ?)", arguments: [none, 7])
      let rows = try Row.fetchAll(db, sql: "SELECT * FROM t").map(\.databaseValues)
      #expect(rows == [[.null, .integer(7)]])
    }
  }

  @Test func aTextMayHoldSeveralStatements() throws {
    try table().write { db in
      try db.execute(
        sql: "INSERT INTO t VALUES (1); -- one; two\n INSERT INTO t VALUES (2) ;; /* end */ \n")
      try db.execute(sql: "")
      try db.execute(sql: "  \n-- nothing\n")
      #expect(try Int.fetchAll(db, sql: "SELECT a FROM t ORDER BY a") == [1, 2])
      // What stands before the mistake was done; a transaction takes it back.
      #expect(throws: DatabaseError.self) {
        try db.execute(sql: "INSERT INTO t VALUES (3); INSERT INTO nowhere VALUES (4)")
      }
      #expect(throws: DatabaseError.self) { try db.statement(sql: " ") }
    }
  }

  /// A misspelt column in double quotes is no text.
  @Test func aNameInDoubleQuotesIsNoText() throws {
    try table().read { db in
      #expect(throws: DatabaseError.self) {
        try String.fetchOne(db, sql: "SELECT \"nowhere\" FROM t")
      }
      let rows = try Row.fetchAll(db, sql: "SELECT \"a\" FROM t")
      #expect(rows.isEmpty)
    }
  }

  @Test func aCachedStatementIsUsedAgainFromTheStart() throws {
    try table().write { db in
      let insert = try db.cachedStatement(sql: "INSERT INTO t VALUES (?)")
      for number in 1...3 { try insert.execute(arguments: [number]) }
      #expect(try db.cachedStatement(sql: "INSERT INTO t VALUES (?)") === insert)
      let first = try db.cachedStatement(sql: "SELECT a FROM t ORDER BY a")
      #expect(try Int.fetchOne(first) == 1)
      #expect(try Int.fetchOne(first) == 1)
      #expect(try Int.fetchAll(first) == [1, 2, 3])
      #expect(db.changesCount == 1)
      #expect(db.totalChangesCount == 3)
      // It is compiled anew by itself when the table changed.
      try db.execute(sql: "ALTER TABLE t ADD COLUMN b")
      #expect(throws: DatabaseError.self) { try insert.execute(arguments: [4]) }
      #expect(try Int.fetchAll(first) == [1, 2, 3])
    }
  }

  @Test func nullIsNothingInOneValueAndAMistakeAmongMany() throws {
    try table().write { db in
      #expect(try Int.fetchOne(db, sql: "SELECT max(a) FROM t") == nil)
      #expect(try Int.fetchOne(db, sql: "SELECT a FROM t") == nil)
      try db.execute(sql: "INSERT INTO t VALUES (1), (NULL), ('x')")
      #expect(throws: DatabaseError.self) { try Int.fetchAll(db, sql: "SELECT a FROM t") }
      #expect(throws: DatabaseError.self) {
        try Int.fetchOne(db, sql: "SELECT a FROM t WHERE a = 'x'")
      }
    }
  }

  @Test func rowsComeOneAtATimeAndMayBeLeft() throws {
    try table().write { db in
      try db.execute(sql: "INSERT INTO t VALUES (1), (2), (3)")
      do {
        let rows = try Int.fetchCursor(db, sql: "SELECT a FROM t ORDER BY a")
        #expect(try rows.next() == 1)
      }
      // Nothing of it is in the way any more.
      try db.execute(sql: "DROP TABLE t")
    }
  }

  @Test func anErrorSaysWhatSQLiteSays() throws {
    let queue = try table("a INTEGER CHECK (a > 0)")
    do {
      try queue.write { db in try db.execute(sql: "INSERT INTO t VALUES (0)") }
      Issue.record("0 was taken")
    } catch let error as DatabaseError {
      #expect(error.resultCode == .constraint)
      #expect(error.extendedResultCode.rawValue == 275)
      #expect(error.message.contains("CHECK"))
    }
  }
}
