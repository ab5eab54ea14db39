import Domain
import Foundation
import SQLite
import Testing

@testable import Store

@Suite struct CopyTests {
  @Test func aCopyHoldsEverythingAndIsForTheOwnerOnly() throws {
    try withSample { folder, path, file in
      let copy = "\(folder)/backups/copy.aflos"
      try file.copy(to: copy)
      #expect(try mode(of: copy) == 0o600)
      #expect(try mode(of: "\(folder)/backups") == 0o700)
      let other = try DossierFile.open(at: copy, creating: false)
      #expect(try other.dump() == file.dump())
      #expect(try other.history(limit: 99) == file.history(limit: 99))
      #expect(throws: StoreError.taken(path: copy)) { try file.copy(to: copy) }
      #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/backups").count == 1)
      _ = path
    }
  }

  /// Somebody else is in the middle of writing: their half change is not in the copy.
  @Test func aCopyIsOfOneMomentWhileOthersWrite() throws {
    try withSample { folder, path, file in
      let before = try file.dump()
      let writer = try DossierFile.open(at: path, creating: false)
      try writer.writing { db in
        try db.execute(sql: "DELETE FROM bill; DELETE FROM debt; DELETE FROM creditor")
        try file.copy(to: "\(folder)/copy.aflos")
      }
      #expect(try DossierFile.open(at: "\(folder)/copy.aflos", creating: false).dump() == before)
      #expect(try file.dump() != before)
    }
  }

  @Test func aCopyOfDamagedPagesIsNotMade() throws {
    try withSample { folder, path, file in
      try file.queue.close()
      try damage(path)
      #expect(throws: StoreError.self) {
        try DossierFile.open(at: path, creating: false).copy(to: "\(folder)/copy.aflos")
      }
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/copy.aflos"))
    }
  }

  @Test func whatIsRestoredTakesThePlaceAndTheOldIsSetAside() throws {
    try withSample { folder, path, file in
      let (copy, aside) = ("\(folder)/copy.aflos", "\(folder)/aside.aflos")
      try file.copy(to: copy)
      let then = try file.dump()
      try file.add("Later")
      let later = try file.dump()
      try restore(copy, at: path, aside)
      #expect(try file.dump() == then)
      #expect(try DossierFile.open(at: aside, creating: false).dump() == later)
      try restore(aside, at: path, "\(folder)/again.aflos")
      #expect(try file.dump() == later)
    }
  }

  /// Someone decided by what was there before the file was replaced.
  @Test func whatWasReadBeforeARestoreIsNotWrittenAfterIt() throws {
    try withSample { folder, path, file in
      let copy = "\(folder)/copy.aflos"
      try file.copy(to: copy)
      let open = try DossierFile.open(at: path, creating: false)
      _ = try open.dossier()
      try restore(copy, at: path, "\(folder)/aside.aflos")
      #expect(throws: StoreError.changedMeanwhile) { try open.addWithoutReading() }
    }
  }

  @Test func aDamagedFileIsMovedAsideAsItIs() throws {
    try withSample { folder, path, file in
      let (copy, aside) = ("\(folder)/copy.aflos", "\(folder)/aside.aflos")
      try file.copy(to: copy)
      let whole = try file.dump()
      try file.queue.close()
      try Data("not a database at all, and long enough to look at".utf8).write(
        to: URL(filePath: path))
      let bytes = try Data(contentsOf: URL(filePath: path))
      try restore(copy, at: path, aside)
      #expect(try DossierFile.open(at: path, creating: false).dump() == whole)
      #expect(try Data(contentsOf: URL(filePath: aside)) == bytes)
    }
  }

  @Test func pagesThatDoNotFitTogetherAreSeenOnOpening() throws {
    try withSample { _, path, file in
      try file.queue.close()
      try damage(path)
      #expect(throws: StoreError.damaged(table: nil, id: nil)) {
        try DossierFile.open(at: path, creating: false)
      }
    }
  }

  @Test func anOlderLayoutIsCopiedBeforeItIsChanged() throws {
    try withTemporaryFolder { folder in
      let (path, old) = ("\(folder)/dossier.aflos", "\(folder)/backups/old.aflos")
      let queue = try DatabaseQueue(path: path)
      try queue.writeWithoutTransaction { db in try Schema.create(in: db) }
      try Schema.migrator.migrate(queue, upTo: "v6")
      try queue.close()
      let bytes = try Data(contentsOf: URL(filePath: path))
      let opening = DossierFile.Opening(isCreating: false, keepingOldAt: old)
      _ = try DossierFile.open(at: path, opening)
      #expect(try Data(contentsOf: URL(filePath: path)) != bytes)
      let version = try DatabaseQueue(path: old).read { db in
        try Int.fetchOne(db, sql: "PRAGMA user_version")
      }
      #expect(version == 6)
      _ = try DossierFile.open(at: path, opening)
      #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/backups").count == 1)
    }
  }

  @Test func whatCannotBeWrittenCanBeLookedAt() throws {
    try withSample { _, path, file in
      let dump = try file.dump()
      try file.queue.close()
      try setMode(0o444, of: path)
      let looking = DossierFile.Opening(isCreating: false, isLeftAlone: true)
      let reader = try DossierFile.open(at: path, looking)
      #expect(reader.isReadOnly)
      #expect(try reader.dump() == dump)
      #expect(throws: StoreError.readOnly(path: path)) { try reader.add("x") }
      #expect(throws: StoreError.readOnly(path: path)) { try reader.setProgress("a", "b") }
      #expect(try mode(of: path) == 0o444)
    }
  }

  @Test func anOlderLayoutThatCannotBeWrittenIsBroughtUpToDateInMemory() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/dossier.aflos"
      let queue = try DatabaseQueue(path: path)
      try queue.writeWithoutTransaction { db in try Schema.create(in: db) }
      try Schema.migrator.migrate(queue, upTo: "v3")
      try queue.close()
      let bytes = try Data(contentsOf: URL(filePath: path))
      let looking = DossierFile.Opening(isCreating: false, isLeftAlone: true)
      #expect(try DossierFile.open(at: path, looking).letters().isEmpty)
      #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    }
  }

  @Test func aCopyForOthersHoldsNothingThatWasRemoved() throws {
    try withSample { folder, _, file in
      let secret = "Verwijderdebank"
      try file.change(.added(.creditor, secret), on: .day1) { changes throws(StoreError) in
        try changes.save(Sample.creditor("c77", name: secret))
        try changes.save(Sample.debt("d77", of: "c77"))
      }
      try file.change(.lettersWritten(1), on: .day1) { changes throws(StoreError) in
        try changes.record(Sample.letter("b77", about: "d77"))
      }
      try file.keepDraft(
        Draft(form: "f", answers: [Draft.Answer(field: .debtKind, typed: secret)]))
      try file.change(.removed(.debt, secret), on: .day2) { changes throws(StoreError) in
        try changes.remove(ID<Debt>("d77"))
        try changes.remove(ID<Creditor>("c77"))
      }
      let whole = try #require(try file.dossier())
      let path = "\(folder)/copy.aflos"
      try file.copyWithoutPast(to: path, forgetting: [], mark: "m")
      let bytes = try Data(contentsOf: URL(filePath: path))
      #expect(bytes.range(of: Data(secret.utf8)) == nil)
      let copy = try DossierFile.open(at: path, creating: false)
      #expect(try copy.dossier() == whole)
      #expect(try copy.dossier()?.numbers.highest("d") == 77)
      #expect(try copy.letters().isEmpty)
      #expect(try copy.undo(on: .day3) == nil)
      #expect(try copy.history(limit: 99).allSatisfy { $0.intent == .purged })
      try copy.add("New")
      #expect(try copy.undo(on: .day3)?.intent == .added(.creditor, "New"))
      #expect(try copy.dossier() == whole)
    }
  }

  @Test func aPurgeLeavesWhatIsThereAndNothingOfBefore() throws {
    try withSample { _, path, file in
      let secret = "Verwijderdebank"
      try file.add(secret)
      _ = try file.undo(on: .day2)
      let dump = try file.dump()
      let reader = try DossierFile.open(at: path, creating: false)
      _ = try reader.dossier()
      try file.purgeHistory(mark: "m")
      #expect(try file.dump() == dump)
      #expect(try file.undo(on: .day2) == nil)
      #expect(try file.redo(on: .day2) == nil)
      #expect(try Data(contentsOf: URL(filePath: path)).range(of: Data(secret.utf8)) == nil)
      #expect(throws: StoreError.changedMeanwhile) { try reader.addWithoutReading() }
    }
  }

  /// What a program that was ended left is gone at the next file that is made there.
  @Test func unfinishedFilesOfProgramsThatEndedAreRemoved() throws {
    try withSample { folder, _, file in
      let gone = "\(folder)/.aflos-999999-abc.part"
      try Data("x".utf8).write(to: URL(filePath: gone))
      let running = "\(folder)/.aflos-1-abc.part"
      try Data("x".utf8).write(to: URL(filePath: running))
      try FileAccess.put(Array("hello".utf8), to: "\(folder)/a.txt", replacing: false)
      #expect(try mode(of: "\(folder)/a.txt") == 0o600)
      #expect(!FileManager.default.fileExists(atPath: gone))
      #expect(FileManager.default.fileExists(atPath: running))
      #expect(throws: StoreError.taken(path: "\(folder)/a.txt")) {
        try FileAccess.put([1], to: "\(folder)/a.txt", replacing: false)
      }
      try FileAccess.put([1], to: "\(folder)/a.txt", replacing: true)
      #expect(try Data(contentsOf: URL(filePath: "\(folder)/a.txt")) == Data([1]))
      _ = file
    }
  }

  @Test func whatStandsInAPlaceIsSeen() throws {
    try withSample { folder, path, file in
      try Data("x".utf8).write(to: URL(filePath: "\(folder)/a"))
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/link", withDestinationPath: path)
      #expect(FileAccess.occupant(of: "\(folder)/nothing") == .nothing)
      #expect(FileAccess.occupant(of: "\(folder)/a") == .file)
      #expect(FileAccess.occupant(of: folder) == .folder)
      #expect(FileAccess.occupant(of: "\(folder)/link") == .notOrdinary)
      #expect(FileAccess.occupant(of: "/dev/null") == .notOrdinary)
      #expect(FileAccess.occupant(of: path) == .dossier)
      _ = file
    }
  }

  private func restore(_ copy: String, at path: String, _ aside: String) throws {
    try DossierFile.restore(
      DossierFile.open(at: copy, DossierFile.Opening(isCreating: false, isLeftAlone: true)),
      at: path, sealing: nil, keepingOldAt: aside, mark: aside)
  }

  /// Puts the pages of a table in the wrong place.
  private func damage(_ path: String) throws {
    var bytes = try Data(contentsOf: URL(filePath: path))
    let page = 4_096
    for place in stride(from: page * 2, to: bytes.count - page, by: page * 2) {
      for index in 0..<64 { bytes[place + index] = UInt8(index) }
    }
    try bytes.write(to: URL(filePath: path))
  }

  private func withSample(
    _ body: (String, String, DossierFile) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/dossier.aflos"
      let file = try DossierFile.open(at: path, creating: true)
      try file.start()
      try file.add("Vattenfall")
      try file.change(.added(.debt, ""), on: .day1) { changes throws(StoreError) in
        try changes.save(Sample.debt("d1", of: "c1", bills: [Sample.bill]))
      }
      try body(folder, path, file)
    }
  }
}

extension DossierFile {
  fileprivate func add(_ name: String) throws(StoreError) {
    let count = try dossier()?.creditors.count ?? 0
    try change(.added(.creditor, name), on: .day1) { changes throws(StoreError) in
      try changes.save(Sample.creditor("c\(count + 1)", name: name))
    }
  }

  fileprivate func addWithoutReading() throws(StoreError) {
    try change(.added(.creditor, ""), on: .day1) { changes throws(StoreError) in
      try changes.save(Sample.creditor("c99", name: "Late"))
    }
  }
}
