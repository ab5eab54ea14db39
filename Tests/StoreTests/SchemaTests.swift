import SQLite
import TestSupport
import Testing

@testable import Store

@Suite struct SchemaTests {
  /// Layouts are in files of people: they never change, what follows is another migration.
  @Test(arguments: (1...Schema.version).map { "v\($0)" })
  func everyLayoutIsFrozen(version: String) throws {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue, upTo: version)
    let schema = try queue.read { db in
      try String.fetchAll(
        db,
        sql:
          "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'grdb%' ORDER BY type DESC, name"
      )
    }
    try expectGolden(
      schema.joined(separator: ";\n\n") + ";\n", "layout-\(version.dropFirst()).sql")
  }

  @Test func theLastLayoutIsTheOneThatIsWritten() throws {
    #expect(Schema.migrator.migrations.last == "v\(Schema.version)")
  }

  @Test func everyTableOfFactsIsNamedWithAllItsColumns() throws {
    let file = try DossierFile.inMemory()
    for table in Table.all {
      let columns = try file.reading { db in
        try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info('\(table.name)')")
      }
      #expect(columns.sorted() == table.columns.sorted(), "\(table.name)")
    }
  }

  /// The way to a new fact: a column that is in the rows of the history too, so that undo puts them
  /// back.
  @Test func aColumnThatIsAddedIsInTheHistoryToo() throws {
    let file = try Sample.file()
    let (column, rows) = try file.writing { db in
      try db.execute(sql: Schema.adding("colour", "TEXT", to: "debt"))
      return (
        try String.fetchOne(
          db, sql: "SELECT type FROM pragma_table_info('debt') WHERE name = 'colour'"),
        try Int.fetchAll(
          db,
          sql: """
            SELECT json_type(after, '$.colour') IS 'null' FROM history_step
            WHERE row_of = 'debt'
            """)
      )
    }
    #expect(column == "TEXT")
    #expect(rows == [1])
  }

  /// STRICT tables, so that no text ever stands where an amount is meant.
  @Test func everyTableIsStrict() throws {
    let file = try DossierFile.inMemory()
    let loose = try file.reading { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT name FROM pragma_table_list
          WHERE schema = 'main' AND type = 'table' AND NOT strict
            AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%'
          """)
    }
    #expect(loose == [])
  }
}
