import Domain
import Foundation
import SQLite
import Testing
import TestSupport

@testable import Store

@Suite struct DamageTests {
  @Test func aFileCutOffIsDamagedAndNeverReadInPart() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/dossier.aflos"
      try DossierFile.open(at: path, creating: true).start()
      let whole = try Data(contentsOf: URL(filePath: path))
      for size in stride(from: 512, to: whole.count, by: 1_536) {
        try whole.prefix(size).write(to: URL(filePath: path))
        do throws(StoreError) {
          let file = try DossierFile.open(at: path, creating: false)
          _ = try file.dossier()
          Issue.record("read \(size) of \(whole.count) bytes")
        } catch {
          let expected: [StoreError] = [
            .damaged(table: nil, id: nil), .notADatabase(path: path),
          ]
          #expect(expected.contains(error), "\(size) bytes")
        }
      }
    }
  }

  /// Bytes that are not ours, anywhere in the file, give an error or another dossier; never a
  /// crash. (SQLite keeps no sum of its pages: a changed letter of a name cannot be seen.)
  @Test func randomBytesNeverCrash() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/dossier.aflos"
      let file = try DossierFile.open(at: path, creating: true)
      var random = SeededGenerator(seed: 5)
      for _ in 0..<12 { try file.changeAtRandom(&random) }
      let whole = try Data(contentsOf: URL(filePath: path))
      for index in 0..<200 {
        var broken = whole
        for _ in 0..<20 {
          let place = Int.random(in: 100..<whole.count, using: &random)
          broken[place] = UInt8.random(in: 0...255, using: &random)
        }
        let copy = "\(folder)/\(index)"
        try broken.write(to: URL(filePath: copy))
        do throws(StoreError) {
          let file = try DossierFile.open(at: copy, creating: false)
          _ = try file.dossier()
          _ = try file.history(limit: 99)
          _ = try file.letters()
          _ = try file.undo(on: .day2)
        } catch {}
      }
    }
  }

  @Test(arguments: [
    ("UPDATE income SET kind = 'lottery'", "income", "i1"),
    ("UPDATE income SET amount_cents = -1", "income", "i1"),
    ("UPDATE income SET pay_day = 0", "income", "i1"),
    ("UPDATE income SET first_day = '2026-02-30'", "income", "i1"),
    ("UPDATE income SET first_day = '2026-02-02', last_day = '2026-02-01'", "income", "i1"),
    ("UPDATE dossier SET language = 'fr'", "dossier", "1"),
    ("UPDATE dossier SET urgent_months = 0", "dossier", "1"),
    ("UPDATE debt SET creditor = 'c9'", "debt", "d1"),
    ("UPDATE debt SET id = 'd 1'", "debt", "d 1"),
    ("UPDATE debt SET rate_kind = 'contract'", "debt", "d1"),
    ("UPDATE debt SET arrangement_due_day = 3", "debt", "d1"),
    ("UPDATE bill SET debt = 'd9' WHERE position = 1", "bill", "d9"),
    ("UPDATE bill SET amount_cents = 99999999999 + 1 WHERE position = 2", "bill", "d1/2"),
  ])
  func readingChecksAgain(_ sql: String, _ table: String, _ id: String) throws {
    let file = try Sample.file()
    try file.change(.added(.income, ""), on: .day1) { changes throws(StoreError) in
      try changes.save(Sample.income)
    }
    try file.queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF")
      try db.execute(sql: sql)
    }
    #expect(throws: StoreError.damaged(table: table, id: id)) { try file.dossier() }
  }
}
