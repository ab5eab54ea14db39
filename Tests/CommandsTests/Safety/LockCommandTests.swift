import Domain
import Foundation
import TestSupport
import Testing

@testable import Commands

/// The lock as commands; at a terminal, and with the program *age*, in `LockTalkTests`.
@Suite struct LockCommandTests {
  private static let passphrase = "vier woorden zijn genoeg"

  /// Runs a command with a passphrase for the lock that is there, and one for a new lock.
  private func run(
    _ place: Workplace, _ arguments: [String], unlocking: String? = nil, locking: String? = nil
  ) throws -> Workplace.Outcome {
    var words = arguments
    var handles: [FileHandle] = []
    for (option, text) in [("--unlock-fd", unlocking), ("--passphrase-fd", locking)] {
      guard let text else { continue }
      let path = place.path("passphrase-\(UUID().uuidString)")
      try Data("\(text)\nanother line\n".utf8).write(to: URL(filePath: path))
      let handle = try #require(FileHandle(forReadingAtPath: path))
      handles.append(handle)
      words += [option, "\(handle.fileDescriptor)"]
    }
    return try withExtendedLifetime(handles) { try place.run(words) }
  }

  private func locked() throws -> (place: Workplace, path: String) {
    let place = try Workplace().importing("1-single-tenant")
    let path = place.path(".local/share/aflos/dossier.aflos")
    _ = try place.run(["backup"])
    let outcome = try run(place, ["lock", "--yes"], locking: Self.passphrase)
    #expect(outcome.status == 0 && outcome.output.contains("Eén kopie"), "\(outcome)")
    return (place, path)
  }

  @Test func onlyThePassphraseOpensIt() throws {
    let (place, path) = try locked()
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(bytes.starts(with: Data("age-encryption.org/v1\n-> scrypt ".utf8)))
    let refused = try place.run(["debt", "list", "--json"])
    #expect(refused.status == 3 && refused.error.contains("lockedDossier"), "\(refused)")
    let wrong = try run(place, ["debt", "list"], unlocking: "iets heel anders")
    #expect(wrong.status == 2 && wrong.error.contains("past niet"), "\(wrong)")
    let right = try run(place, ["debt", "list"], unlocking: Self.passphrase)
    #expect(right.status == 0 && right.output.contains("d1"), "\(right)")
    // Before the command the option stands as well as behind it.
    let handle = try #require(
      FileHandle(forReadingAtPath: try passphraseFile(in: place)))
    #expect(
      try place.run(["--unlock-fd", "\(handle.fileDescriptor)", "budget"]).status == 0)
  }

  private func passphraseFile(in place: Workplace) throws -> String {
    let path = place.path("passphrase")
    try Data(Self.passphrase.utf8).write(to: URL(filePath: path))
    return path
  }

  @Test func whatIsChangedStaysLocked() throws {
    let (place, path) = try locked()
    let removed = try run(place, ["debt", "remove", "d1"], unlocking: Self.passphrase)
    #expect(removed.status == 0, "\(removed)")
    #expect(try Data(contentsOf: URL(filePath: path)).starts(with: Data("age-".utf8)))
    #expect(try run(place, ["undo"], unlocking: Self.passphrase).status == 0)
    let doctor = try run(place, ["doctor", "--json"], unlocking: Self.passphrase)
    #expect(doctor.output.contains(#""locked": true"#), "\(doctor)")
    #expect(doctor.output.contains(#""newestGoodCopy": "/"#), "\(doctor)")
    let copy = place.path("copy.aflos")
    let told = try run(place, ["export", "copy", copy], unlocking: Self.passphrase)
    #expect(told.error.contains("niet op slot"), "\(told)")
    #expect(try place.run(["--file", copy, "debt", "list"]).status == 0)
    // A dossier is never written over, locked or not.
    let over = try run(
      place, ["export", "dossier", "--to", path, "--force"], unlocking: Self.passphrase)
    #expect(over.status != 0)
    let restored = try run(
      place,
      ["restore", place.path(".local/share/aflos/backups/dossier-2026-11-21-01.aflos"), "--yes"],
      unlocking: Self.passphrase)
    #expect(restored.status == 0, "\(restored)")
    #expect(try Data(contentsOf: URL(filePath: path)).starts(with: Data("age-".utf8)))
  }

  @Test func theLockComesOff() throws {
    let (place, path) = try locked()
    let other = "een andere lange zin"
    let changed = try run(
      place, ["lock", "--yes"], unlocking: Self.passphrase, locking: other)
    #expect(changed.status == 0 && changed.output.contains("veranderd"), "\(changed)")
    #expect(try run(place, ["budget"], unlocking: Self.passphrase).status == 2)
    let off = try run(place, ["lock", "--remove", "--yes"], unlocking: other)
    #expect(off.status == 0 && off.output.contains("houdt het slot"), "\(off)")
    #expect(try Data(contentsOf: URL(filePath: path)).starts(with: Data("SQLite".utf8)))
    #expect(try place.run(["debt", "list"]).status == 0)
    let again = try place.run(["lock", "--remove", "--yes"])
    #expect(again.status == 1 && again.error.contains("niet op slot"))
    #expect(try place.run(["doctor"]).output.contains("niet bekend; 1 op slot"))
  }

  @Test func whatIsNotMeantOrTooShortIsRefused() throws {
    let place = try Workplace().importing("1-single-tenant")
    #expect(try place.run(["lock"]).status == 2)
    #expect(try run(place, ["lock", "--yes"], locking: "kort").status == 2)
    #expect(try place.run(["lock", "--yes"]).status == 2)
    #expect(try place.run(["budget"]).status == 0)
    // What was sealed for the key of somebody is no lock.
    _ = try place.run(["key"])
    let sealed = place.path("theirs.aflos")
    let key = try #require(
      try place.run(["key"]).output.firstMatch(of: #/age1[a-z0-9]+/#)?.output)
    #expect(try place.run(["seal", "--to", String(key), "--out", sealed]).status == 0)
    let refused = try place.run(["--file", sealed, "budget"])
    #expect(refused.status == 3 && refused.error.contains("aflos open"), "\(refused)")
  }
}
