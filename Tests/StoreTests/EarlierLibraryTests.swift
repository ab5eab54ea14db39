import Domain
import Foundation
import SQLite
import TestSupport
import Testing

@testable import Store

/// A dossier that was written through the library of before, GRDB 7.10.0, is the same dossier.
@Suite struct EarlierLibraryTests {
  private func copy<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "grdb-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "d.aflos").path
    try Data(Cases.bytes("dossiers/layout-10-by-grdb.sqlite")).write(to: URL(filePath: path))
    return try body(path)
  }

  @Test func itIsReadWholeWithItsHistory() throws {
    try copy { path in
      let file = try DossierFile.open(at: path, creating: false)
      #expect(try file.problems() == [])
      let dossier = try #require(try file.dossier())
      #expect(dossier.debts.count == 9)
      #expect(dossier.record.payments.map(\.amount) == [Money(cents: 10_00)])
      #expect(try file.history(limit: 9).map(\.state) == [.undone, .done, .done])
    }
  }

  /// Undo takes back what the earlier program did, redo does it again.
  @Test func whatWasDoneThenIsUndoneNow() throws {
    try copy { path in
      let file = try DossierFile.open(at: path, creating: false)
      let day = LocalDate.day("2026-11-29")
      let before = try file.dump()
      #expect(try file.redo(on: day)?.number == 3)
      for number in [3, 2, 1] { #expect(try file.undo(on: day)?.number == number) }
      #expect(try file.undo(on: day) == nil)
      for number in [1, 2] { #expect(try file.redo(on: day)?.number == number) }
      #expect(try file.dump() == before)
    }
  }

  /// Both libraries leave the same layout, the list of steps included.
  @Test func aNewFileHasTheSameLayout() throws {
    let tables = "SELECT sql FROM sqlite_master ORDER BY name"
    let steps = "SELECT identifier FROM grdb_migrations ORDER BY rowid"
    let new = try DossierFile.inMemory().reading { db in
      (try Row.fetchAll(db, sql: tables).map(\.databaseValues), try String.fetchAll(db, sql: steps))
    }
    try copy { path in
      let old = try DossierFile.open(at: path, creating: false).reading { db in
        (
          try Row.fetchAll(db, sql: tables).map(\.databaseValues),
          try String.fetchAll(db, sql: steps)
        )
      }
      #expect(old == new)
    }
  }
}
