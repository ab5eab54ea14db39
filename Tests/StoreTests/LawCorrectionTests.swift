import Domain
import GRDB
import Testing

@testable import Store

@Suite struct LawCorrectionTests {
  private func correction(_ id: String, value: String) throws -> LawCorrection {
    LawCorrection(
      id: ID(id), tableName: "statutoryInterest", subject: nil, fact: "rate",
      from: try #require(LocalDate(iso: "2027-01-01")), unit: .percent, value: value,
      source: "Stb. 2026, 999", entered: .day1)
  }

  @Test func aCorrectionIsKeptReplacedRemovedAndEachIsUndone() throws {
    let file = try Sample.file()
    let (first, second) = (try correction("w1", value: "5"), try correction("w1", value: "6"))
    var dumps = [try file.dump()]
    for change in [first, second] {
      try file.change(.added(.lawCorrection, ""), on: .day1) { changes throws(StoreError) in
        try changes.save(change)
      }
      #expect(try file.dossier()?.lawCorrections == [change])
      dumps.append(try file.dump())
    }
    try file.change(.removed(.lawCorrection, ""), on: .day1) { changes throws(StoreError) in
      try changes.remove(first.id)
    }
    #expect(try file.dossier()?.lawCorrections == [])
    for dump in dumps.reversed() {
      _ = try file.undo(on: .day1)
      #expect(try file.dump() == dump)
    }
    for _ in dumps.dropFirst() { _ = try file.redo(on: .day1) }
    #expect(try file.dossier()?.lawCorrections == [second])
  }

  @Test func aCorrectionThatIsNotThereCannotBeRemoved() throws {
    let file = try Sample.file()
    #expect(throws: StoreError.unknown(table: "law_override", id: "w9")) {
      try file.change(.removed(.lawCorrection, ""), on: .day1) { changes throws(StoreError) in
        try changes.remove(ID<LawCorrection>("w9"))
      }
    }
  }

  /// A file of layout 1, with something undone in it, is brought to the present layout when it is opened.
  @Test func aFileOfLayoutOneKeepsItsFactsAndItsHistory() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/dossier.aflos"
      let before = try fileOfLayoutOne(at: path)
      let file = try DossierFile.open(at: path, creating: false)
      #expect(try file.history(limit: 10) == before)
      #expect(try file.dossier()?.debts.map(\.id.text) == ["d1"])
      #expect(try file.dossier()?.settings == .standard)
      #expect(try file.redo(on: .day1) != nil)
      #expect(try file.dossier()?.debts.isEmpty == true)
      #expect(try file.letters().map(\.sheet) == [nil])
      while try file.undo(on: .day1) != nil {}
      #expect(try file.dossier() == nil)
      while try file.redo(on: .day1) != nil {}
      let new = try correction("w1", value: "5")
      try file.change(.added(.lawCorrection, ""), on: .day1) { changes throws(StoreError) in
        try changes.save(new)
      }
      #expect(try file.dossier()?.lawCorrections == [new])
    }
  }

  /// The history of the file: started, and the debt removed and brought back.
  ///
  /// The file is written by today's code, which knows more columns: they are there while that
  /// writes, and taken out of the tables and the history again.
  private func fileOfLayoutOne(at path: String) throws -> [HistoryEntry] {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in try Schema.create(in: db) }
    try Schema.migrator.migrate(queue, upTo: "v1")
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          ALTER TABLE dossier ADD COLUMN strategy TEXT;
          ALTER TABLE letter ADD COLUMN sheet TEXT;
          ALTER TABLE letter ADD COLUMN plan_sha256 TEXT;
          """)
    }
    let file = DossierFile(queue: queue, path: path, isPrivate: true)
    try file.change(.started, on: .day1) { changes throws(StoreError) in
      try changes.start(in: .dutch)
      try changes.save(Sample.creditor("c1", name: "Vattenfall"))
      try changes.save(Sample.debt("d1", of: "c1", bills: [Sample.bill]))
      try changes.record(Sample.letter("b1"))
    }
    try file.change(.removed(.debt, "d1"), on: .day1) { changes throws(StoreError) in
      try changes.remove(ID<Debt>("d1"))
    }
    _ = try file.undo(on: .day1)
    let history = try file.history(limit: 10)
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          ALTER TABLE dossier DROP COLUMN strategy;
          ALTER TABLE letter DROP COLUMN sheet;
          ALTER TABLE letter DROP COLUMN plan_sha256;
          UPDATE history_step
            SET before = json_remove(before, '$.strategy', '$.sheet', '$.plan_sha256')
            WHERE before NOT NULL;
          UPDATE history_step
            SET after = json_remove(after, '$.strategy', '$.sheet', '$.plan_sha256')
            WHERE after NOT NULL;
          """)
    }
    try queue.close()
    return history
  }
}
