import Domain
import SQLite
import TestSupport
import Testing

@testable import Store

/// What debt help asks, in the file: kept, undone, and taken over from the layout of before.
@Suite struct IntakeStoreTests {
  private static let day = LocalDate.day("2026-11-30")

  /// Children of the layout of before are the same children, and undo goes back through them.
  @Test func childrenOfBeforeKeepTheirPlaceAndTheirHistory() throws {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue, upTo: "v12")
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO child (position, birth_year) VALUES (1, 2014), (2, 2018);
          INSERT INTO history (number, day, code, argument, state, state_day)
            VALUES (1, '2026-11-01', 'edited.household', 'x', 'done', '2026-11-01');
          INSERT INTO history_step (entry, row_of, before, after) VALUES
            (1, 'child', NULL, '{"position":1,"birth_year":2014}'),
            (1, 'child', '{"position":2,"birth_year":2017}', '{"position":2,"birth_year":2018}');
          """)
    }
    try Schema.migrator.migrate(queue)
    let (rows, after) = try queue.read { db in
      (
        try String.fetchAll(
          db, sql: "SELECT id || birth_year || home FROM child ORDER BY position"),
        try String.fetchAll(db, sql: "SELECT after FROM history_step ORDER BY id")
      )
    }
    #expect(rows == ["g12014here", "g22018here"])
    let kept = try queue.read { db in
      try ["g1", "g2"].map { try Table.child.object([.string($0)], in: db) }
    }
    #expect(kept == after)
  }

  @Test func aThingIsAddedChangedRemovedAndUndone() throws {
    let file = try Sample.file()
    let before = try #require(try file.dossier())
    var car = Asset.blank(ID("a1"), .car)
    try file.change(.added(.asset, "auto"), on: Self.day) { changes throws(StoreError) in
      try changes.save(car)
    }
    car.value = Money(cents: 150_000)
    try file.change(.edited(.asset, "auto"), on: Self.day) { changes throws(StoreError) in
      try changes.save(car)
    }
    #expect(try file.dossier()?.assets == [car])
    try file.change(.removed(.asset, "auto"), on: Self.day) { changes throws(StoreError) in
      try changes.remove(car.id)
    }
    #expect(try file.dossier()?.assets == [])
    _ = try file.undo(on: Self.day)
    #expect(try file.dossier()?.assets == [car])
    _ = try file.undo(on: Self.day)
    _ = try file.undo(on: Self.day)
    #expect(try file.dossier() == before)
    // Its number is never given again.
    #expect(try file.dossier()?.newID(Asset.prefix, after: [ID<Asset>]()).text == "a2")
  }

  /// A matter stays when its debt goes, and is about it again when that is undone.
  @Test func aMatterOutlivesItsDebt() throws {
    let file = try Sample.file()
    let debt = try #require(try file.dossier()?.debts.first)
    var seizure = LegalMatter.blank(ID("m1"), .seizureOfWages)
    seizure.debt = debt.id
    try file.change(.added(.matter, "beslag"), on: Self.day) { changes throws(StoreError) in
      try changes.save(seizure)
    }
    try file.change(.removed(.debt, "x"), on: Self.day) { changes throws(StoreError) in
      try changes.remove(debt.id)
    }
    #expect(try file.dossier()?.matters.map(\.debt) == [nil])
    _ = try file.undo(on: Self.day)
    #expect(try file.dossier()?.matters == [seizure])
    seizure.debt = ID("d999")
    let unknown = seizure
    #expect(throws: StoreError.unknown(table: "debt", id: "d999")) {
      try file.change(.edited(.matter, "x"), on: Self.day) { changes throws(StoreError) in
        try changes.save(unknown)
      }
    }
  }

  /// “There is none” and “not known” are taken back by the fact itself.
  @Test func aFactTakesBackThatThereWasNone() throws {
    let file = try Sample.file()
    let said = [
      Assurance(.asked(.topic(.car), .none), words: nil, on: Self.day),
      Assurance(.asked(.topic(.lease), .unknown), words: nil, on: Self.day),
      Assurance(.asked(.field(.work), .unknown), words: nil, on: Self.day),
    ]
    try file.change(.added(.assurance, "x"), on: Self.day) { changes throws(StoreError) in
      for one in said { try changes.save(one) }
    }
    try file.change(.added(.asset, "x"), on: Self.day) { changes throws(StoreError) in
      try changes.save(.blank(ID("a1"), .vehicle))
    }
    let now = try #require(try file.dossier())
    #expect(now.said(to: .topic(.car)) == nil)
    #expect(now.said(to: .topic(.lease)) == .unknown)
    var told = now
    told.persons.you.work = .student
    try file.change(.edited(.household, "x"), on: Self.day) { changes throws(StoreError) in
      try changes.setHousehold(of: told, since: now)
    }
    #expect(try file.dossier()?.said(to: .field(.work)) == nil)
    #expect(try file.dossier()?.persons.you.work == .student)
  }

  /// A number that cannot be one is damage, not a fact.
  @Test func aNumberThatFailsTheTestIsDamage() throws {
    let file = try Sample.file()
    _ = try file.writing { db in
      try db.execute(sql: "UPDATE dossier SET bsn = '111222334'")
    }
    #expect(throws: StoreError.damaged(table: "dossier", id: "1")) { try file.dossier() }
  }
}
