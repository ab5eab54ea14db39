import Domain
import Foundation
import Testing

@testable import Store

/// Two programs with one file: what was read is compared when it is written.
@Suite struct TwoAtOnceTests {
  @Test func whatWasReadBeforeAnotherChangedItIsNotWrittenBack() throws {
    try withTwo { one, two in
      _ = try one.dossier()
      try two.addIncome("i1")
      #expect(throws: StoreError.changedMeanwhile) { try one.addIncome("i1") }
      #expect(try one.dossier()?.incomes.map(\.id.text) == ["i1"])
      try one.addIncome("i2")
      #expect(try two.dossier()?.incomes.map(\.id.text) == ["i1", "i2"])
    }
  }

  @Test func ownChangesMoveTheReadingAlong() throws {
    try withTwo { one, _ in
      _ = try one.dossier()
      for number in 1...5 { try one.addIncome("i\(number)") }
      #expect(try one.dossier()?.incomes.count == 5)
    }
  }

  /// Undo moves the file too; redo brings back the state that was read.
  @Test func undoByAnotherIsAChange() throws {
    try withTwo { one, two in
      try one.addIncome("i1")
      _ = try one.dossier()
      _ = try two.undo(on: .day2)
      #expect(throws: StoreError.changedMeanwhile) { try one.addIncome("i2") }
      _ = try two.redo(on: .day2)
      try one.addIncome("i2")
    }
  }

  @Test func halfTypedFormsAndProgressAreNoChange() throws {
    try withTwo { one, two in
      _ = try one.dossier()
      try two.setProgress("a", "b")
      try two.keepDraft(
        Draft(form: "f", answers: [Draft.Answer(field: .debtKind, typed: "x")]))
      try one.addIncome("i1")
    }
  }

  @Test func aHouseholdKeepsWhatAnotherChangedBeside() throws {
    try withTwo { one, two in
      let old = try #require(try one.dossier())
      var name = old
      name.sender.name = "Jansen"
      var city = old
      city.sender.city = "Arnhem"
      try two.keep(city, since: old)
      try one.keep(name, since: old)
      let sender = try #require(try two.dossier()).sender
      #expect(sender.name == "Jansen")
      #expect(sender.city == "Arnhem")
    }
  }

  /// Adders in several threads, each with a reading of its own: every one that was told "done" is
  /// there, once, and no number was given twice.
  @Test func nothingThatWasAcknowledgedIsLost() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "aflos-\(UUID().uuidString)"
    ).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = "\(folder)/dossier.aflos"
    try DossierFile.open(at: path, creating: true).start()
    let done = try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<4 {
        group.addTask {
          let file = try DossierFile.open(at: path, creating: false)
          var done: [String] = []
          while done.count < 12 {
            let dossier = try #require(try file.dossier())
            let id: ID<Income> = dossier.newID("i", after: dossier.incomes.map(\.id))
            do { try file.addIncome(id.text) } catch StoreError.changedMeanwhile { continue }
            done.append(id.text)
          }
          return done
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let kept = try DossierFile.open(at: path, creating: false).dossier()?.incomes.map(\.id.text)
    #expect(kept?.sorted() == done.sorted())
    #expect(Set(done).count == 48)
  }

  private func withTwo(_ body: (DossierFile, DossierFile) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/dossier.aflos"
      let one = try DossierFile.open(at: path, creating: true)
      try one.start()
      try body(one, try DossierFile.open(at: path, creating: false))
    }
  }
}

extension DossierFile {
  fileprivate func addIncome(_ id: String) throws(StoreError) {
    try change(.added(.income, id), on: .day1) { changes throws(StoreError) in
      try changes.save(
        Income(
          id: ID(id), name: id, kind: .wages, amount: Money(cents: 1), every: .month, payDay: nil,
          low: nil, high: nil, month: nil, period: .always))
    }
  }

  fileprivate func keep(_ new: Dossier, since old: Dossier) throws(StoreError) {
    try change(.edited(.household, ""), on: .day1, ignoringOthers: true) {
      changes throws(StoreError) in try changes.setHousehold(of: new, since: old)
    }
  }
}
