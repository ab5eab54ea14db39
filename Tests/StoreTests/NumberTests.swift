import Domain
import SQLite
import Testing

@testable import Store

/// A number is given once: what names a thing by it must never come to mean another.
@Suite struct NumberTests {
  @Test func theNumberOfWhatWasRemovedIsNotGivenAgain() throws {
    let file = try Sample.file()
    try file.save(Sample.debt("d9", of: "c1"))
    #expect(try file.nextDebt() == "d10")
    try file.change(.removed(.debt, ""), on: .day2) { changes throws(StoreError) in
      try changes.remove(ID<Debt>("d9"))
    }
    #expect(try file.nextDebt() == "d10")
  }

  @Test func norIsTheNumberOfWhatWasUndone() throws {
    let file = try Sample.file()
    try file.save(Sample.debt("d9", of: "c1"))
    _ = try file.undo(on: .day2)
    #expect(try file.nextDebt() == "d10")
    _ = try file.redo(on: .day2)
    #expect(try file.nextDebt() == "d10")
  }

  /// A file of an older Aflos did not keep them: its history, its letters and the marks on them did.
  @Test func theyAreFoundInWhatAnOlderProgramKept() throws {
    let file = try Sample.file()
    try file.save(Sample.debt("d7", of: "c1"))
    try file.change(.lettersWritten(1), on: .day1) { changes throws(StoreError) in
      try changes.record(Sample.letter("b4", about: "d12"))
    }
    try file.change(.removed(.debt, ""), on: .day2) { changes throws(StoreError) in
      try changes.remove(ID<Debt>("d7"))
    }
    try file.writing { db in try db.execute(sql: "DELETE FROM progress") }
    let dossier = try #require(try file.dossier())
    #expect(dossier.numbers.highest("d") == 12)
    #expect(dossier.numbers.highest("b") == 4)
    try file.save(Sample.debt("d2", of: "c1"))
    #expect(try file.nextDebt() == "d13")
  }

  @Test func replacingEverythingGivesNoNumberAgain() throws {
    let file = try Sample.file()
    try file.save(Sample.debt("d9", of: "c1"))
    try file.change(.imported(""), on: .day2) { changes throws(StoreError) in
      try changes.replace(with: .empty(in: .dutch))
    }
    #expect(try file.nextDebt() == "d10")
  }

  @Test func lettersGoWithTheDossierThatIsReplacedAndComeBackWithIt() throws {
    let file = try Sample.file()
    try file.change(.lettersWritten(1), on: .day1) { changes throws(StoreError) in
      try changes.record(Sample.letter("b1"))
      try changes.mark(ID("b1"), as: Sending(on: .day1, by: .post))
    }
    try file.keepDraft(
      Draft(form: "debt.edit.d1", answers: [Draft.Answer(field: .debtKind, typed: "huur")]))
    let before = try file.letters()
    var other = try #require(try file.dossier())
    other.sender.name = "Somebody else"
    let new = other
    try file.change(.imported(""), on: .day2) { changes throws(StoreError) in
      try changes.replace(with: new)
    }
    #expect(try file.letters().isEmpty)
    #expect(try file.draft(for: "debt.edit.d1") == nil)
    _ = try file.undo(on: .day3)
    #expect(try file.letters() == before)
    _ = try file.redo(on: .day3)
    #expect(try file.letters().isEmpty)
    #expect(throws: StoreError.self) {
      _ = try file.undo(on: .day3)
      try file.writing { db in try db.execute(sql: "DELETE FROM letter") }
    }
  }

  @Test func lettersThatComeWithADossierStandInIt() throws {
    let file = try Sample.file()
    let dossier = try #require(try file.dossier())
    try file.change(.lettersWritten(1), on: .day1) { changes throws(StoreError) in
      try changes.record(Sample.letter("b1"))
    }
    try file.change(.imported(""), on: .day2) { changes throws(StoreError) in
      try changes.replace(with: dossier, letters: [Sample.letter("b1", about: "d2")])
    }
    #expect(try file.letters().map(\.debt.text) == ["d2"])
  }
}

extension DossierFile {
  fileprivate func save(_ debt: Debt) throws(StoreError) {
    try change(.added(.debt, ""), on: .day1) { changes throws(StoreError) in
      try changes.save(debt)
    }
  }

  fileprivate func nextDebt() throws -> String? {
    try dossier().map { $0.newID("d", after: $0.debts.map(\.id)).text }
  }
}
