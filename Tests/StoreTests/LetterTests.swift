import Domain
import GRDB
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
      try changes.replace(with: .empty(in: .english))
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

  @Test(arguments: ["", String(repeating: "0A", count: 32), String(repeating: "0", count: 63)])
  func needAHash(_ hash: String) throws {
    let file = try Sample.file()
    let letter = KeptLetter(
      id: ID("l1"), debt: ID("d1"), creditorName: "", kind: "", language: .english,
      written: .day1, fileName: "", text: "", sha256: hash, monthly: nil, terms: nil, last: nil,
      total: nil)
    #expect(throws: StoreError.refused(table: "letter", id: "l1")) {
      try file.change(.lettersWritten(1), on: .day1) { changes throws(StoreError) in
        try changes.record(letter)
      }
    }
  }
}
