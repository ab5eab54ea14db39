import SQLite

/// Letters may go only while this is noted, inside one transaction: see layout 7.
enum LettersSetAside {
  private static let key = "letters.setAside"

  static func allow(in db: Database) throws {
    try db.execute(sql: "INSERT OR REPLACE INTO progress VALUES ('\(key)', 'now')")
  }

  static func end(in db: Database) throws {
    try db.execute(sql: "DELETE FROM progress WHERE key = '\(key)'")
  }
}
