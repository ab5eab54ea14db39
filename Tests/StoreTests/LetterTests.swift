import Domain
import SQLite
import Testing

@testable import Store

@Suite struct LetterTests {
  private func fileWithLetters() throws -> DossierFile {
    let file = try Sample.file()
    try file.change(.lettersWritten(2), on: .day2) { changes throws(StoreError) in
      try changes.record(Sample.letter("l2"))
      try changes.record(Sample.letter("l1", about: "gone"))
    }
    return file
  }

  @Test func areKeptAsWrittenOldestFirst() throws {
    let letters = try fileWithLetters().letters()
    #expect(letters == [Sample.letter("l2"), Sample.letter("l1", about: "gone")])
  }

  @Test func outliveTheDebtTheyAreAbout() throws {
    let file = try fileWithLetters()
    try file.change(.imported(""), on: .day2) { changes throws(StoreError) in
      try changes.remove(ID<Debt>("d1"))
    }
    #expect(try file.letters().map(\.id.text) == ["l2", "l1"])
  }

  @Test func cannotBeChangedOrTakenAway() throws {
    let file = try fileWithLetters()
    for sql in ["UPDATE letter SET text = ''", "DELETE FROM letter WHERE id = 'l1'"] {
      #expect(throws: StoreError.self, "\(sql)") {
        try file.writing { db in try db.execute(sql: sql) }
      }
    }
    #expect(throws: StoreError.refused(table: "letter", id: "l1")) {
      try file.change(.lettersWritten(1), on: .day2) { changes throws(StoreError) in
        try changes.record(Sample.letter("l1"))
      }
    }
    #expect(try file.letters().count == 2)
  }

  @Test func goWithTheChangeThatWroteThemAndComeBackWithIt() throws {
    let file = try fileWithLetters()
    let written = try file.letters()
    #expect(try file.undo(on: .day3)?.intent == .lettersWritten(2))
    #expect(try file.letters().isEmpty)
    #expect(try file.redo(on: .day3) != nil)
    #expect(try file.letters() == written)
  }

  @Test func sendingIsKeptCorrectedAndTakenBackWithoutTouchingTheLetter() throws {
    let file = try fileWithLetters()
    let first = Sending(on: .day2, by: .post)
    let second = Sending(on: .day3, by: .portal)
    for sending in [first, second] {
      try file.change(.letterSent("l2"), on: .day3) { changes throws(StoreError) in
        try changes.mark(ID("l2"), as: sending)
      }
      #expect(try file.letters().map(\.sent) == [sending, nil])
    }
    #expect(try file.undo(on: .day3)?.intent == .letterSent("l2"))
    #expect(try file.letters().first?.sent == first)
    #expect(try file.undo(on: .day3) != nil)
    #expect(try file.letters() == [Sample.letter("l2"), Sample.letter("l1", about: "gone")])
    #expect(try file.redo(on: .day3) != nil)
    #expect(try file.letters().first?.sent == first)
  }

  @Test func aLetterThatIsNotThereCannotBeSent() throws {
    let file = try fileWithLetters()
    #expect(throws: StoreError.unknown(table: "letter", id: "l9")) {
      try file.change(.letterSent("l9"), on: .day2) { changes throws(StoreError) in
        try changes.mark(ID("l9"), as: Sending(on: .day2, by: .mail))
      }
    }
  }

  /// Letters of before have no parts; undo and redo over them still work.
  @Test func lettersOfAnOlderLayoutComeAlongWithTheirHistory() throws {
    let queue = try DatabaseQueue()
    try queue.writeWithoutTransaction { db in try Schema.create(in: db) }
    try Schema.migrator.migrate(queue, upTo: "v3")
    let letter = """
      'position', 1, 'id', 'b1', 'entry', 1, 'debt', 'd1', 'creditor_name', 'Bol', 'kind', 'x',
      'language', 'nl', 'written', '2026-11-21', 'file_name', 'a.txt', 'text', 'Tekst',
      'sha256', '\(String(repeating: "0a", count: 32))', 'monthly_cents', NULL, 'terms', NULL,
      'last_cents', NULL, 'total_cents', NULL
      """
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO history VALUES (1, '2026-11-21', 'lettersWritten', '1', 'done', '2026-11-21');
          INSERT INTO letter SELECT 1, 'b1', 1, 'd1', 'Bol', 'x', 'nl', '2026-11-21', 'a.txt',
            'Tekst', '\(String(repeating: "0a", count: 32))', NULL, NULL, NULL, NULL;
          INSERT INTO history_step (entry, row_of, before, after)
            VALUES (1, 'letter', NULL, json_object(\(letter)));
          """)
    }
    try Schema.migrator.migrate(queue)
    let file = DossierFile(.plain(queue), path: nil, isPrivate: true, isReadOnly: false)
    let kept = try file.letters()
    #expect(kept.map(\.text) == ["Tekst"])
    #expect(kept.first?.sheet == nil)
    #expect(try file.undo(on: .day3) != nil)
    #expect(try file.letters().isEmpty)
    #expect(try file.redo(on: .day3) != nil)
    #expect(try file.letters() == kept)
  }

  @Test(arguments: ["", String(repeating: "0A", count: 32), String(repeating: "0", count: 63)])
  func needAHash(_ hash: String) throws {
    let file = try Sample.file()
    let letter = KeptLetter(
      id: ID("l1"), debt: ID("d1"), creditorName: "", kind: "", language: .english,
      written: .day1, fileName: "", text: "", sha256: hash, monthly: nil, terms: nil, last: nil,
      total: nil, sheet: nil, planSHA256: nil, sent: nil)
    #expect(throws: StoreError.refused(table: "letter", id: "l1")) {
      try file.change(.lettersWritten(1), on: .day1) { changes throws(StoreError) in
        try changes.record(letter)
      }
    }
  }
}
