import Domain
import Foundation
import SQLite
import Testing

@testable import Store

/// A dossier with a lock: sealed on the disk, open in memory only.
@Suite struct SealedFileTests {
  @Test func theLockChangesNothingButTheBytes() throws {
    try withLocked { folder, path, file in
      let plain = try DossierFile.openLocked(at: path)
      #expect(throws: StoreError.locked(path: path)) {
        try DossierFile.open(at: path, creating: true)
      }
      #expect(try plain.history(limit: 9).count == 2)
      #expect(plain.isLocked && plain.isPrivate && !plain.isReadOnly)
      #expect(try readable(in: folder) == [])
      #expect(FileAccess.occupant(of: path) == .dossier)
      let dump = try plain.dump()
      try plain.removeLock()
      #expect(!plain.isInPlace)
      let open = try DossierFile.open(at: path, creating: false)
      #expect(try open.dump() == dump)
      #expect(try open.problems() == [])
      #expect(try readable(in: folder) == ["dossier.aflos"])
      #expect(try mode(of: path) == 0o600)
      _ = file
    }
  }

  @Test func whatIsChangedIsSealedAtOnce() throws {
    try withLocked { folder, path, _ in
      let file = try DossierFile.openLocked(at: path)
      let before = try Data(contentsOf: URL(filePath: path))
      try file.add("Geheim")
      #expect(try Data(contentsOf: URL(filePath: path)) != before)
      #expect(try DossierFile.openLocked(at: path).dump() == file.dump())
      let sealed = try Data(contentsOf: URL(filePath: path))
      #expect(try file.undo(on: .day2) != nil)
      #expect(try file.undo(on: .day2) != nil)
      #expect(try file.redo(on: .day2) != nil)
      try file.keepDraft(
        Draft(form: "f", answers: [Draft.Answer(field: .debtKind, typed: "half")]))
      #expect(try DossierFile.openLocked(at: path).draft(for: "f")?.answers.count == 1)
      // What changes nothing seals nothing.
      let now = try Data(contentsOf: URL(filePath: path))
      #expect(throws: StoreError.self) {
        try file.change(.imported(""), on: .day1) { changes throws(StoreError) in
          throw .busy
        }
      }
      #expect(try Data(contentsOf: URL(filePath: path)) == now && now != sealed)
      #expect(try readable(in: folder) == [])
    }
  }

  @Test func twoProgramsAreTheSameAsWithoutALock() throws {
    try withLocked { _, path, _ in
      let one = try DossierFile.openLocked(at: path)
      let two = try DossierFile.openLocked(at: path)
      _ = try one.dossier()
      try two.add("A")
      #expect(throws: StoreError.changedMeanwhile) { try one.add("B") }
      #expect(try one.dossier()?.creditors.map(\.name).contains("A") == true)
      try one.add("B")
      #expect(try two.dump() == one.dump())
    }
  }

  @Test func nothingThatWasAcknowledgedIsLost() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "aflos-\(UUID().uuidString)"
    ).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = "\(folder)/dossier.aflos"
    let plain = try DossierFile.open(at: path, creating: true)
    try plain.start()
    try plain.lock(with: .test())
    let done = try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<4 {
        group.addTask {
          let file = try DossierFile.openLocked(at: path)
          var done: [String] = []
          while done.count < 12 {
            let dossier = try #require(try file.dossier())
            let id: ID<Creditor> = dossier.newID("c", after: dossier.creditors.map(\.id))
            do throws(StoreError) {
              try file.change(.added(.creditor, id.text), on: .day1) { changes throws(StoreError) in
                try changes.save(Sample.creditor(id.text, name: id.text))
              }
            } catch {
              guard error == .changedMeanwhile || error == .busy else { throw error }
              continue
            }
            done.append(id.text)
          }
          return done
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let kept = try DossierFile.openLocked(at: path).dossier()?.creditors.map(\.id.text)
    #expect(kept?.sorted() == done.sorted())
    #expect(Set(done).count == 48)
  }

  /// Who had the file open before the lock was put on it, or taken off, writes nothing any more.
  @Test func whoHasTheOtherFileOpenIsRefused() throws {
    try withLocked { _, path, plain in
      #expect(!plain.isInPlace)
      #expect(throws: StoreError.changedMeanwhile) { try plain.add("Te laat") }
      let locked = try DossierFile.openLocked(at: path)
      #expect(locked.isInPlace)
      try DossierFile.openLocked(at: path).removeLock()
      #expect(throws: StoreError.changedMeanwhile) { try locked.add("Te laat") }
      #expect(throws: StoreError.changedMeanwhile) { _ = try locked.dossier() }
      let now = try DossierFile.open(at: path, creating: false)
      #expect(try now.dossier()?.creditors.contains { $0.name == "Te laat" } == false)
    }
  }

  @Test func anotherPassphraseSealsAnew() throws {
    try withLocked { _, path, _ in
      let (one, two) = (
        try DossierFile.openLocked(at: path), try DossierFile.openLocked(at: path)
      )
      try one.lock(with: .test("two"))
      #expect(throws: StoreError.changedMeanwhile) { try two.add("A") }
      #expect(throws: StoreError.changedMeanwhile) { try DossierFile.openLocked(at: path) }
      #expect(try DossierFile.openLocked(at: path, as: "two").dossier() != nil)
    }
  }

  @Test func copiesPurgesAndRestoresKeepTheLock() throws {
    try withLocked { folder, path, _ in
      let file = try DossierFile.openLocked(at: path)
      let (copy, aside) = ("\(folder)/copy.aflos", "\(folder)/aside.aflos")
      try file.copy(to: copy)
      let then = try file.dump()
      try file.add("Weg")
      _ = try file.undo(on: .day1)
      try file.purgeHistory(mark: "m")
      #expect(try DossierFile.openLocked(at: path).history(limit: 9).count == 1)
      try file.add("Later")
      let later = try file.dump()
      try DossierFile.restore(
        try DossierFile.openLocked(at: copy), at: path, sealing: .test(), keepingOldAt: aside,
        mark: "r")
      #expect(try file.dump() == then)
      #expect(try DossierFile.openLocked(at: aside).dump() == later)
      #expect(try readable(in: folder) == [])
      // Broken, it is set aside, and what takes its place is sealed too.
      var bytes = try Data(contentsOf: URL(filePath: path))
      bytes[bytes.count / 2] ^= 1
      try bytes.write(to: URL(filePath: path))
      #expect(throws: StoreError.damaged(table: nil, id: nil)) {
        try DossierFile.openLocked(at: path)
      }
      try DossierFile.restore(
        try DossierFile.openLocked(at: copy), at: path, sealing: .test(),
        keepingOldAt: "\(folder)/broken.aflos", mark: "s")
      #expect(try DossierFile.openLocked(at: path).dump() == then)
      #expect(try readable(in: folder) == [])
      try DossierFile.seal(copyAt: copy, by: .test(), with: .test("two"))
      #expect(try DossierFile.openLocked(at: copy, as: "two").dump() == then)
    }
  }

  @Test func whatCannotBeWrittenIsReadOnly() throws {
    try withLocked { _, path, _ in
      let file = try DossierFile.open(
        at: path,
        DossierFile.Opening(isCreating: false, isLeftAlone: true, envelope: .test()))
      #expect(file.isReadOnly)
      #expect(try file.dossier() != nil)
      #expect(throws: StoreError.readOnly(path: path)) { try file.add("A") }
    }
  }

  /// A file that is replaced would replace the link to it.
  @Test func aLinkStaysALink() throws {
    try withLocked { folder, path, _ in
      let link = "\(folder)/link.aflos"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
      try DossierFile.openLocked(at: link).add("A")
      let kind = try FileManager.default.attributesOfItem(atPath: link)[.type] as? FileAttributeType
      #expect(kind == .typeSymbolicLink)
      #expect(try DossierFile.openLocked(at: path).dossier()?.creditors.last?.name == "A")
    }
  }

  @Test func somebodyWhoHoldsTheFileIsWaitedFor() throws {
    try withLocked { _, path, _ in
      let file = try DossierFile.open(
        at: path,
        DossierFile.Opening(isCreating: false, waitingSeconds: 0.05, envelope: .test()))
      let hold = try FileHold(path, waiting: 0)
      #expect(throws: StoreError.busy) { try file.add("A") }
      hold.end()
      try file.add("A")
    }
  }

  @Test func nothingReadableIsLeftByKill() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "aflos-\(UUID().uuidString)"
    ).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = "\(folder)/dossier.aflos"
    let plain = try DossierFile.open(at: path, creating: true)
    try plain.start()
    try plain.lock(with: .test())
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let file = try DossierFile.openLocked(at: path)
      try file.add("Bewaard")
      try file.change(.imported(""), on: .day2) { changes throws(StoreError) in
        for number in 1...2_000 {
          try changes.save(
            Sample.creditor("x\(number)", name: String(repeating: "x", count: 999)))
        }
        kill(getpid(), SIGKILL)
      }
    }
    #expect(try readable(in: folder) == [])
    let file = try DossierFile.openLocked(at: path)
    #expect(try file.dossier()?.creditors.map(\.name) == ["Bewaard"])
  }

  @Test func anOlderLayoutIsBroughtUpToDateAndItsCopyIsSealed() throws {
    try withTemporaryFolder { folder in
      let old = try DatabaseImage.empty()
      try old.writeWithoutTransaction { db in try Schema.create(in: db) }
      try Schema.migrator.migrate(old, upTo: "v6")
      let path = "\(folder)/dossier.aflos"
      try FileAccess.put(
        Envelope.test().seal(try DatabaseImage.bytes(of: old)), to: path, replacing: false)
      let copy = "\(folder)/backups/old.aflos"
      let file = try DossierFile.open(
        at: path,
        DossierFile.Opening(isCreating: false, keepingOldAt: copy, envelope: .test()))
      try file.start()
      #expect(try DossierFile.openLocked(at: path).dossier() != nil)
      #expect(FileAccess.isSealed(copy))
    }
  }

  /// The names of the files below `folder` in which something can be read.
  private func readable(in folder: String) throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return try names.filter { name in
      guard FileAccess.occupant(of: "\(folder)/\(name)") != .folder else { return false }
      let data = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
      return ["SQLite format", "CREATE TABLE", "Geheim", "Bewaard", "xxxx"].contains {
        data.range(of: Data($0.utf8)) != nil
      }
    }
  }

  /// A dossier on which a lock was put, with the file as it was open before.
  private func withLocked(
    _ body: (_ folder: String, _ path: String, _ plain: DossierFile) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/dossier.aflos"
      let file = try DossierFile.open(at: path, creating: true)
      try file.start()
      try file.add("Geheim")
      try file.lock(with: .test())
      try body(folder, path, file)
    }
  }
}

extension DossierFile {
  fileprivate func add(_ name: String) throws(StoreError) {
    let id = "c\(UInt32.random(in: 100...999_999))"
    try change(.added(.creditor, name), on: .day1) { changes throws(StoreError) in
      try changes.save(Sample.creditor(id, name: name))
    }
  }
}
