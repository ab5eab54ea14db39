import Domain
import Foundation
import SQLite
import Testing

@testable import Store

@Suite struct OpeningTests {
  @Test func makesFileAndFoldersForTheOwnerOnly() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/a/b/dossier.aflos"
      let file = try DossierFile.open(at: path, creating: true)
      #expect(file.isPrivate)
      #expect(try file.dossier() == nil)
      #expect(try mode(of: path) == 0o600)
      #expect(try mode(of: "\(folder)/a") == 0o700)
      #expect(try mode(of: "\(folder)/a/b") == 0o700)
      try file.start()
      #expect(try DossierFile.open(at: path, creating: false).dossier() == .empty(in: .dutch))
      #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/a/b").count == 1)
    }
  }

  @Test(arguments: [0o644, 0o666, 0o640, 0o604])
  func closesAFileThatOthersCouldRead(_ open: Int) throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/dossier.aflos"
      try DossierFile.open(at: path, creating: true).start()
      try setMode(open, of: path)
      #expect(try DossierFile.open(at: path, creating: false).isPrivate)
      #expect(try mode(of: path) == 0o600)
    }
  }

  @Test func theJournalIsForTheOwnerOnlyToo() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/dossier.aflos"
      let file = try DossierFile.open(at: path, creating: true)
      try file.writing { db in
        try db.execute(sql: "INSERT INTO progress VALUES ('a', 'b')")
        #expect(try mode(of: "\(path)-journal") == 0o600)
      }
    }
  }

  @Test func isDurableAtEveryAnswer() throws {
    try withTemporaryFolder { folder in
      let file = try DossierFile.open(at: "\(folder)/dossier.aflos", creating: true)
      let pragmas = ["journal_mode", "synchronous", "foreign_keys", "trusted_schema"]
      let values = try file.queue.writeWithoutTransaction { db in
        try pragmas.map { try Row.fetchOne(db, sql: "PRAGMA \($0)")?.databaseValues.first }
      }
      #expect(values == [.string("delete"), .integer(2), .integer(1), .integer(0)])
    }
  }

  @Test func refusesWhatIsNotThere() throws {
    try withTemporaryFolder { folder in
      for path in ["\(folder)/no.aflos", "\(folder)/no/no.aflos"] {
        #expect(throws: StoreError.notFound(path: path)) {
          try DossierFile.open(at: path, creating: false)
        }
        #expect(!FileManager.default.fileExists(atPath: path))
      }
      try Data().write(to: URL(filePath: "\(folder)/empty"))
      #expect(throws: StoreError.nothingIn(path: "\(folder)/empty")) {
        try DossierFile.open(at: "\(folder)/empty", creating: false)
      }
    }
  }

  @Test(arguments: [1, 15, 16, 99, 100, 4_096, 9_999])
  func refusesWhatIsNoDatabaseAndLeavesIt(_ size: Int) throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/notes.txt"
      let bytes = Data((0..<size).map { UInt8($0 % 251) })
      try bytes.write(to: URL(filePath: path))
      try setMode(0o644, of: path)
      for creating in [true, false] {
        #expect(throws: StoreError.notADatabase(path: path)) {
          try DossierFile.open(at: path, creating: creating)
        }
      }
      #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
      #expect(try mode(of: path) == 0o644)
    }
  }

  @Test func refusesAFolder() throws {
    try withTemporaryFolder { folder in
      #expect(throws: StoreError.notADatabase(path: folder)) {
        try DossierFile.open(at: folder, creating: true)
      }
    }
  }

  @Test(arguments: [
    "CREATE TABLE mine (a)", "PRAGMA application_id = 7",
    "PRAGMA user_version = 1; CREATE TABLE mine (a)", "PRAGMA user_version = 1",
  ])
  func refusesTheFileOfAnotherProgramAndLeavesIt(_ sql: String) throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/other.db"
      try DatabaseQueue(path: path).writeWithoutTransaction { db in
        try db.execute(sql: sql)
      }
      try setMode(0o644, of: path)
      let bytes = try Data(contentsOf: URL(filePath: path))
      #expect(throws: StoreError.foreign(path: path)) {
        try DossierFile.open(at: path, creating: true)
      }
      #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
      #expect(try mode(of: path) == 0o644)
    }
  }

  @Test(arguments: [
    "PRAGMA user_version = \(Schema.version + 1)",
    "PRAGMA user_version = 0; INSERT INTO grdb_migrations VALUES ('v99')",
  ])
  func refusesAFileOfANewerProgramAndLeavesIt(_ sql: String) throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/dossier.aflos"
      let file = try DossierFile.open(at: path, creating: true)
      try file.writing { db in try db.execute(sql: sql) }
      let bytes = try Data(contentsOf: URL(filePath: path))
      let known = Schema.version
      let version = sql.contains("= \(known + 1)") ? known + 1 : 0
      #expect(throws: StoreError.newer(path: path, version: version, known: known)) {
        try DossierFile.open(at: path, creating: true)
      }
      #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    }
  }

  @Test func finishesAFileThatWasLeftHalfMade() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/dossier.aflos"
      try DatabaseQueue(path: path).writeWithoutTransaction { db in try Schema.create(in: db) }
      try DossierFile.open(at: path, creating: false).start()
      #expect(try DossierFile.open(at: path, creating: false).history(limit: 9).count == 1)
    }
  }

  @Test(arguments: ["/sys/aflos/dossier.aflos"])
  func refusesAFolderThatCannotBeWritten(_ path: String) {
    #if os(Linux)
      #expect(throws: StoreError.self) { try DossierFile.open(at: path, creating: true) }
    #endif
  }

  /// Root may write anywhere: there is nothing to refuse.
  @Test(.enabled(if: geteuid() != 0))
  func refusesWhatThisUserMayNotWrite() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/dossier.aflos"
      try DossierFile.open(at: path, creating: true).start()
      for (modeOfFile, modeOfFolder) in [(0o400, 0o700), (0o600, 0o500)] {
        try setMode(modeOfFile, of: path)
        try setMode(modeOfFolder, of: folder)
        #expect(try DossierFile.open(at: path, creating: false).isReadOnly)
        try setMode(0o700, of: folder)
      }
      try setMode(0o000, of: path)
      #expect(throws: StoreError.notPermitted(path: path)) {
        try DossierFile.open(at: path, creating: false)
      }
    }
  }

  @Test func aNameSQLiteWouldNotKeepIsAFileLikeAnyOther() throws {
    #expect(throws: StoreError.notFound(path: "./:memory:")) {
      try DossierFile.open(at: ":memory:", creating: false)
    }
    #expect(throws: StoreError.self) { try DossierFile.open(at: "", creating: true) }
  }
}

extension DossierFile {
  func start() throws(StoreError) {
    try change(.started, on: .day1) { changes throws(StoreError) in
      try changes.start(in: .dutch)
    }
  }
}
