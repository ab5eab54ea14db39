import Domain
import Testing

@testable import Store

@Suite struct DraftTests {
  private let draft = Draft(
    form: "debt.add",
    answers: [
      Draft.Answer(field: .debtPrincipal, typed: "1.250"),
      Draft.Answer(field: .debtCreditor, typed: "Vattenfall’s "),
      Draft.Answer(field: .debtReference, typed: ""),
    ])

  @Test func isKeptAsTypedBeforeADossierIsStarted() throws {
    let file = try DossierFile.inMemory()
    try file.keepDraft(draft)
    #expect(try file.draft(for: "debt.add") == draft)
    #expect(try file.draft(for: "debt.edit.d1") == nil)
    #expect(try file.dossier() == nil)
  }

  @Test func takesThePlaceOfTheOneBefore() throws {
    let file = try DossierFile.inMemory()
    try file.keepDraft(draft)
    let shorter = Draft(form: "debt.add", answers: [draft.answers[2]])
    try file.keepDraft(shorter)
    #expect(try file.draft(for: "debt.add") == shorter)
    try file.dropDraft(for: "debt.add")
    #expect(try file.draft(for: "debt.add") == nil)
  }

  @Test func goesWithTheChangeThatCompletesItOrStaysWhenThatFails() throws {
    let file = try Sample.file()
    try file.keepDraft(draft)
    #expect(throws: StoreError.self) {
      try file.change(.added(.debt, ""), on: .day1) { changes throws(StoreError) in
        try changes.dropDraft(for: "debt.add")
        try changes.save(Sample.debt("d2", of: "c7"))
      }
    }
    #expect(try file.draft(for: "debt.add") == draft)
    try file.change(.added(.debt, ""), on: .day1) { changes throws(StoreError) in
      try changes.dropDraft(for: "debt.add")
      try changes.save(Sample.debt("d2", of: "c1"))
    }
    #expect(try file.draft(for: "debt.add") == nil)
  }

  @Test func isNoPartOfUndo() throws {
    let file = try Sample.file()
    _ = try file.undo(on: .day1)
    try file.keepDraft(draft)
    try file.setProgress("step", "debts")
    #expect(try file.redo(on: .day1) != nil)
    #expect(try file.draft(for: "debt.add") == draft)
    #expect(try file.history(limit: 9).count == 1)
  }

  @Test func progressIsRememberedAndForgotten() throws {
    let file = try DossierFile.inMemory()
    #expect(try file.progress("step") == nil)
    try file.setProgress("step", "costs")
    try file.setProgress("step", "debts")
    #expect(try file.progress("step") == "debts")
    try file.setProgress("step", nil)
    #expect(try file.progress("step") == nil)
  }
}
