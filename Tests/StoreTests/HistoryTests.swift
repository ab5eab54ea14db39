import Domain
import SQLite
import Testing

@testable import Store

@Suite struct HistoryTests {
  private func setReserve(_ cents: Int, in file: DossierFile) throws {
    try file.change(.settingChanged(.reserve), on: .day2) { changes throws(StoreError) in
      try changes.set(reserve: Money(cents: cents))
    }
  }

  @Test func tellsWhatWasMeantNewestFirst() throws {
    let file = try Sample.file()
    try setReserve(1, in: file)
    #expect(
      try file.history(limit: 9) == [
        HistoryEntry(
          number: 2, day: .day2, intent: .settingChanged(.reserve), state: .done, stateDay: .day2),
        HistoryEntry(number: 1, day: .day1, intent: .started, state: .done, stateDay: .day1),
      ])
    #expect(try file.history(limit: 1).map(\.number) == [2])
    #expect(try file.history(limit: 0).isEmpty)
  }

  @Test func undoesAndRedoesByMeaning() throws {
    let file = try Sample.file()
    try setReserve(1, in: file)
    let undone = try #require(try file.undo(on: .day3))
    #expect(undone.intent == .settingChanged(.reserve))
    #expect(undone.state == .undone)
    #expect(undone.stateDay == .day3)
    #expect(try file.dossier()?.reserve == .zero)
    #expect(try file.history(limit: 1) == [undone])

    let redone = try #require(try file.redo(on: .day3))
    #expect(redone.state == .done)
    #expect(try file.dossier()?.reserve == Money(cents: 1))
    #expect(try file.redo(on: .day3) == nil)
  }

  @Test func undoEndsWhereTheDossierBegan() throws {
    let file = try Sample.file()
    #expect(try file.undo(on: .day1)?.intent == .started)
    #expect(try file.dossier() == nil)
    #expect(try file.undo(on: .day1) == nil)
  }

  @Test func aNewChangeDiscardsWhatWasUndone() throws {
    let file = try Sample.file()
    for cents in 1...3 { try setReserve(cents, in: file) }
    _ = try file.undo(on: .day3)
    _ = try file.undo(on: .day3)
    try setReserve(9, in: file)
    #expect(try file.redo(on: .day3) == nil)
    #expect(
      try file.history(limit: 9).map(\.state) == [.done, .discarded, .discarded, .done, .done])
    _ = try file.undo(on: .day3)
    #expect(try file.dossier()?.reserve == Money(cents: 1))
  }

  @Test func whatChangesNothingLeavesNoTrace() throws {
    let file = try Sample.file()
    try setReserve(1, in: file)
    _ = try file.undo(on: .day3)
    let before = try file.history(limit: 9)
    try setReserve(0, in: file)
    let dossier = try #require(try file.dossier())
    try file.change(.imported("same"), on: .day3) { changes throws(StoreError) in
      try changes.replace(with: dossier)
    }
    try file.change(.added(.cost, ""), on: .day3) { changes throws(StoreError) in
      try changes.save(Sample.cost)
      try changes.remove(Sample.cost.id)
    }
    #expect(try file.history(limit: 9) == before)
    #expect(try file.redo(on: .day3) != nil)
  }

  @Test func refusesToUndoWhatSomeoneElseChanged() throws {
    let file = try Sample.file()
    try setReserve(1, in: file)
    try file.writing { db in try db.execute(sql: "UPDATE dossier SET reserve_cents = 2") }
    let before = try (file.dump(), file.history(limit: 9))
    #expect(throws: StoreError.damaged(table: "history", id: "2")) { try file.undo(on: .day3) }
    #expect(try file.dump() == before.0)
    #expect(try file.history(limit: 9) == before.1)
  }

  @Test(arguments: [
    Intent.started, .imported("a b.json"), .settingChanged(.urgentMonths), .lettersWritten(12),
    .debtsTakenIn(3),
    .added(.debt, "d.1"), .edited(.household, ""), .removed(.creditor, "'x'"),
    .other(code: "moved", argument: "x"), .other(code: "added.pet", argument: "Rex"),
    .other(code: "settingChanged", argument: "household.cat"),
    .other(code: "lettersWritten", argument: "many"), .other(code: "", argument: ""),
    .other(code: "added", argument: "x"), .other(code: "started", argument: "x"),
  ])
  func anIntentIsReadAsItWasWritten(_ intent: Intent) throws {
    let file = try Sample.file()
    try file.change(intent, on: .day1) { changes throws(StoreError) in
      try changes.save(Sample.cost)
    }
    #expect(try file.history(limit: 1).first?.intent == intent)
  }
}
