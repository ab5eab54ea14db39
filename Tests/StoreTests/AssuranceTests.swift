import Domain
import TestSupport
import Testing

@testable import Store

/// What was said besides amounts and facts: kept one for each matter, undone, gone with its thing.
@Suite struct AssuranceTests {
  private let day = LocalDate.day("2026-11-21")

  @Test func laterTakesThePlaceOfEarlier() throws {
    let file = try Sample.file()
    let first = Assurance(.cost(.energy, .none), words: nil, on: day)
    let second = Assurance(.cost(.energy, .included), words: "de huur", on: day.adding(days: 1))
    try save(first, in: file)
    #expect(try file.dossier()?.assurances == [first])
    try save(second, in: file)
    #expect(try file.dossier()?.assurances == [second])
    _ = try file.undo(on: day)
    #expect(try file.dossier()?.assurances == [first])
    _ = try file.undo(on: day)
    #expect(try file.dossier()?.assurances == [])
    _ = try file.redo(on: day)
    #expect(try file.dossier()?.assurances == [first])
  }

  @Test func everyKindIsReadBack() throws {
    let file = try Sample.file()
    for said in Assurance.samples { try save(said, in: file) }
    let kept = try #require(try file.dossier()).assurances
    #expect(Set(kept) == Set(Assurance.samples))
  }

  @Test func whatWasSaidAboutAThingGoesWithIt() throws {
    let file = try Sample.file()
    let debt = try #require(try file.dossier()?.debts.first)
    let cost = Cost.example("k1", 70_000, every: .month, category: .housing)
    try file.change(.added(.cost, "x"), on: day) { changes throws(StoreError) in
      try changes.save(cost)
    }
    let stays = Assurance(.cost(.water, .none), words: nil, on: day)
    for said in [
      stays, Assurance(.anyway(code: "crumb", debt: debt.id), words: "x", on: day),
      Assurance(.amountIsRight(line: cost.id.text, cost.amount, .month), words: nil, on: day),
      Assurance(.whose(debt.id, .notMine), words: "x", on: day),
      Assurance(.sold(debt.id, by: debt.creditor), words: nil, on: day),
      Assurance(
        .aboutDay(line: debt.id.text, .debtDueDate, RoughDay(day, .month)), words: nil, on: day),
    ] { try save(said, in: file) }
    try file.change(.removed(.cost, "x"), on: day) { changes throws(StoreError) in
      try changes.remove(cost.id)
      try changes.remove(debt.id)
    }
    #expect(try file.dossier()?.assurances == [stays])
    _ = try file.undo(on: day)
    #expect(try file.dossier()?.assurances.count == 6)
  }

  @Test func whatNobodySaidCannotBeTakenBack() throws {
    let file = try Sample.file()
    #expect(throws: StoreError.unknown(table: "assurance", id: "cost.water")) {
      try file.change(.removed(.assurance, "x"), on: day) { changes throws(StoreError) in
        try changes.remove(.cost(.water, .none))
      }
    }
  }

  private func save(_ said: Assurance, in file: DossierFile) throws {
    try file.change(.added(.assurance, "x"), on: day) { changes throws(StoreError) in
      try changes.save(said)
    }
  }
}

extension AssuranceTests {
  /// Days that are not exact take the place of what was said of them before, and undo brings that back.
  @Test func daysAreSettledTogether() throws {
    let file = try Sample.file()
    func settle(_ days: [Field: RoughDay]) throws {
      try file.change(.edited(.debt, "x"), on: .day("2026-11-21")) { changes throws(StoreError) in
        try changes.settle(days, of: "d1")
      }
    }
    func kept() throws -> [Assurance.Matter] { try file.dossier()?.assurances.map(\.matter) ?? [] }
    let year = RoughDay(.day("2019-01-01"), .year)
    let month = RoughDay(.day("2020-03-31"), .monthEnd)
    try settle([.debtDueDate: year, .debtLastDemand: month])
    #expect(try kept().count == 2)
    try settle([.debtDueDate: month])
    #expect(try kept() == [.aboutDay(line: "d1", .debtDueDate, month)])
    // What is said of another line stays: `d1` begins `d10`.
    try file.change(.edited(.debt, "x"), on: .day("2026-11-21")) { changes throws(StoreError) in
      try changes.settle([.debtDueDate: year], of: "d10")
    }
    try settle([:])
    #expect(try kept() == [.aboutDay(line: "d10", .debtDueDate, year)])
    _ = try file.undo(on: .day("2026-11-21"))
    #expect(try kept().count == 2)
  }
}
