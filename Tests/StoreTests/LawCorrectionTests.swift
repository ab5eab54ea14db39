import Domain
import SQLite
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
      // The day of the amounts came between what is done and what was undone.
      let history = try file.history(limit: 10)
      #expect(history.map(\.intent) == [before[0].intent, .debtsStated(1), before[1].intent])
      #expect(history.map(\.state) == [.undone, .done, .done])
      #expect(try file.dossier()?.debts.map(\.id.text) == ["d1"])
      // The way of dividing of before stays, as if it had been chosen.
      let settings = Settings(
        countsYearlyIncome: false, urgentMonths: 12, strategy: .proportional,
        lettersShow: .standard)
      #expect(try file.dossier()?.settings == settings)
      #expect(try file.redo(on: .day1) != nil)
      #expect(try file.dossier()?.debts.isEmpty == true)
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

  /// The history of the file: started, and the debt removed and brought back. Written in SQL, as
  /// the program of that time did.
  private func fileOfLayoutOne(at path: String) throws -> [HistoryEntry] {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in try Schema.create(in: db) }
    try Schema.migrator.migrate(queue, upTo: "v1")
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: Self.factsOfLayoutOne)
      for table in ["dossier", "creditor", "debt", "bill", "letter"] {
        let columns = try String.fetchAll(
          db, sql: "SELECT name FROM pragma_table_info('\(table)')")
        let object = columns.map { "'\($0)', \($0)" }.joined(separator: ", ")
        try db.execute(
          sql: """
            INSERT INTO history_step (entry, row_of, before, after)
              SELECT 1, '\(table)', NULL, json_object(\(object)) FROM \(table);
            INSERT INTO history_step (entry, row_of, before, after)
              SELECT 2, '\(table)', json_object(\(object)), NULL FROM \(table)
              WHERE '\(table)' IN ('debt', 'bill');
            """)
      }
    }
    try queue.close()
    return [
      HistoryEntry(
        number: 2, day: .day1, intent: .removed(.debt, "d1"), state: .undone, stateDay: .day1),
      HistoryEntry(
        number: 1, day: .day1, intent: .started, state: .done, stateDay: .day1),
    ]
  }

  private static let factsOfLayoutOne = """
    INSERT INTO history (number, day, code, argument, state, state_day) VALUES
      (1, '\(LocalDate.day1.iso)', 'started', '', 'done', '\(LocalDate.day1.iso)'),
      (2, '\(LocalDate.day1.iso)', 'removed.debt', 'd1', 'undone', '\(LocalDate.day1.iso)');
    INSERT INTO dossier (id, language, name, kind, reserve_cents, counts_yearly_income,
      urgent_months) VALUES (1, 'nl', '', 'single', 0, 0, 12);
    INSERT INTO creditor (position, id, name, kind) VALUES (1, 'c1', 'Vattenfall', 'company');
    INSERT INTO debt (position, id, creditor, kind, principal_cents, interest_cents,
      collection_costs_cents, other_costs_cents, stage, rank, is_trade, rate_kind, disputed_cents)
      VALUES (1, 'd1', 'c1', 'energy', 45000, 0, 0, 0, 'reminder', 'concurrent', 0, 'none', 0);
    INSERT INTO bill (debt, position, amount_cents) VALUES ('d1', 1, 45000);
    INSERT INTO letter (position, id, entry, debt, creditor_name, kind, language, written,
      file_name, text, sha256) VALUES (1, 'b1', 1, 'd1', 'Vattenfall', 'pause-request', 'nl',
      '2026-11-01', 'a.txt', 'x', '\(String(repeating: "0", count: 64))');

    """
}
