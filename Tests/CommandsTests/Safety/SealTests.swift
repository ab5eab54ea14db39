import Domain
import Foundation
import TestSupport
import Testing

@testable import Commands

/// Sealed and opened as commands; with other programs in `SealTalkTests`.
@Suite struct SealTests {
  private static let household = "1-single-tenant"
  private static let passphrase = "vier woorden zijn genoeg"

  /// A descriptor from which the passphrase can be read.
  private static func descriptor(
    _ text: String = passphrase + "\n", in place: Workplace
  ) throws -> FileHandle {
    let path = place.path("passphrase-\(UUID().uuidString)")
    try Data(text.utf8).write(to: URL(filePath: path))
    return try #require(FileHandle(forReadingAtPath: path))
  }

  private static func sealed(
    _ place: Workplace, _ arguments: [String], to name: String = "out.age"
  ) throws -> (path: String, outcome: Workplace.Outcome) {
    let handle = try descriptor(in: place)
    let path = place.path(name)
    let outcome = try place.run(
      ["seal"] + arguments + [
        "--out", path, "--passphrase-fd", "\(handle.fileDescriptor)",
      ])
    return (path, outcome)
  }

  private static func opened(
    _ place: Workplace, _ path: String, _ text: String = passphrase, to target: String
  ) throws -> Workplace.Outcome {
    let handle = try descriptor(text, in: place)
    return try place.run(
      ["open", path, "--out", target, "--passphrase-fd", "\(handle.fileDescriptor)"])
  }

  @Test func theDossierComesOutAsItWas() throws {
    let place = try Workplace().importing(Self.household)
    _ = try place.run(["debt", "remove", "d1"])
    let (path, outcome) = try Self.sealed(place, [])
    #expect(outcome.status == 0 && outcome.output.contains(path))
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(bytes.starts(with: Data("age-encryption.org/v1\n-> scrypt ".utf8)))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)

    let target = place.path("their.aflos")
    let told = try Self.opened(place, path, to: target)
    #expect(told.status == 0 && told.output.contains("aflos --file \(target)"))
    let theirs = try place.run(["--file", target, "export", "dossier"]).output
    let ours = try place.run(["export", "dossier"]).output
    #expect(theirs == ours)
    // What was removed did not go along.
    #expect(try place.run(["--file", target, "undo"]).status == 1)
    let left = try FileManager.default.contentsOfDirectory(
      atPath: place.path(".local/share/aflos"))
    #expect(left.allSatisfy { !$0.hasSuffix(".part") })
  }

  @Test func forAKeyAndThroughAMail() throws {
    let (from, to) = (try Workplace().importing(Self.household), try Workplace())
    let key = try #require(try to.json(["key"])["key"] as? String)
    #expect(try to.json(["key"])["key"] as? String == key)
    let letters = try from.run(["seal", "--to", key, "--armor"])
    #expect(letters.status == 0)
    let mail =
      "Hierbij het dossier.\r\n"
      + letters.output.split(separator: "\n").map { "> \($0)\r\n" }.joined() + "\r\nGroet\r\n"
    let path = to.path("mail.txt")
    try Data(mail.utf8).write(to: URL(filePath: path))
    let told = try to.json(["open", path])
    let file = try #require(told["file"] as? String)
    #expect(file == path + ".aflos")
    let theirs = try to.run(["--file", file, "export", "dossier"]).output
    let ours = try from.run(["export", "dossier"]).output
    #expect(theirs == ours)
    // The same once more stands beside it.
    #expect(try to.json(["open", path])["file"] as? String == to.path("mail.txt-2.aflos"))
    // It is for nobody else.
    let other = try from.run(["open", path, "--json"])
    #expect(other.status == 2 && other.error.contains("noKeyFits"))
  }

  @Test func anyFileAndWithoutNames() throws {
    let place = try Workplace().importing(Self.household)
    let letter = place.path("brief.pdf")
    try Data("%PDF-1.7 …".utf8).write(to: URL(filePath: letter))
    let (path, _) = try Self.sealed(place, [letter])
    #expect(try Self.opened(place, path, to: place.path("terug.pdf")).status == 0)
    #expect(
      try Data(contentsOf: URL(filePath: place.path("terug.pdf"))) == Data("%PDF-1.7 …".utf8))

    let (redacted, _) = try Self.sealed(place, ["--redacted"], to: "anoniem.json.age")
    let told = try Self.opened(place, redacted, to: place.path("anoniem.json"))
    #expect(told.output.contains("aflos import dossier"))
    let text = try String(contentsOfFile: place.path("anoniem.json"), encoding: .utf8)
    let whole = try place.run(["export", "dossier"]).output
    #expect(text.contains("aflos.dossier/1") && text != whole)
    #expect(try place.run(["seal", letter, "--redacted"]).status == 2)
  }

  @Test func eachMistakeIsOneSentence() throws {
    let place = try Workplace().importing(Self.household)
    let (path, _) = try Self.sealed(place, [])
    let target = place.path("nooit.aflos")
    let wrong = try Self.opened(place, path, "vier andere woorden", to: target)
    #expect(wrong.status == 2 && wrong.error.contains("wachtzin past niet"))
    #expect(try Self.opened(place, path, "", to: target).status == 2)

    var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    bytes[bytes.count - 5_000] ^= 1
    try Data(bytes).write(to: URL(filePath: place.path("kapot.age")))
    let broken = try Self.opened(place, place.path("kapot.age"), to: target)
    #expect(broken.status == 3 && broken.error.contains("beschadigd"))

    let heavy =
      "age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\n"
      + String(repeating: "A", count: 43) + "\n--- " + String(repeating: "A", count: 43) + "\n"
    try Data(heavy.utf8).write(to: URL(filePath: place.path("zwaar.age")))
    let refused = try Self.opened(place, place.path("zwaar.age"), to: target)
    #expect(refused.status == 3 && refused.error.contains("rekenwerk"))

    let plain = try Self.opened(place, place.path(".local/share/aflos/dossier.aflos"), to: target)
    #expect(plain.status == 3 && plain.error.contains("niet verzegeld"))
    #expect(try place.run(["open", path]).error.contains("--passphrase-fd"))
    #expect(try place.run(["open", path, "--passphrase-fd", "x"]).status == 2)
    #expect(try place.run(["open", path, "--passphrase-fd", "987"]).status == 2)
    #expect(!FileManager.default.fileExists(atPath: target))
    for outcome in [wrong, broken, refused, plain] {
      #expect(outcome.error.split(separator: "\n").count <= 3)
    }
  }

  @Test func weakOrImpossibleWaysAreRefused() throws {
    let place = try Workplace().importing(Self.household)
    let short = try Self.descriptor("kort\n", in: place)
    let out = place.path("out.age")
    let weak = try place.run(
      ["seal", "--out", out, "--passphrase-fd", "\(short.fileDescriptor)"])
    #expect(weak.status == 2 && weak.error.contains("te kort"))
    #expect(try place.run(["seal", "--out", out]).error.contains("--passphrase-fd"))
    for (key, words) in [
      ("hallo", "age1"), ("AGE-SECRET-KEY-1" + String(repeating: "Q", count: 58), "geen sleutel"),
    ] {
      let outcome = try place.run(["seal", "--to", key, "--out", out])
      #expect(outcome.status == 2 && outcome.error.contains(words))
    }
    let key = try #require(try place.json(["key"])["key"] as? String)
    #expect(try place.run(["seal", "--to", key, "--passphrase-fd", "3"]).status == 2)
    let secret =
      try String(
        contentsOfFile: place.path(".local/share/aflos/key.txt"), encoding: .utf8
      )
      .split(separator: "\n").last ?? ""
    let told = try place.run(["seal", "--to", String(secret), "--out", out])
    #expect(told.status == 2 && told.error.contains("geheime sleutel"))
    #expect(!told.error.contains(secret))
    #expect(!FileManager.default.fileExists(atPath: out))
  }

  @Test func nothingIsWrittenOver() throws {
    let place = try Workplace().importing(Self.household)
    let (path, _) = try Self.sealed(place, [])
    let dossier = place.path(".local/share/aflos/dossier.aflos")
    let before = try Data(contentsOf: URL(filePath: dossier))
    #expect(try Self.sealed(place, []).outcome.status == 2)
    let over = try Self.opened(place, path, to: dossier)
    #expect(over.status == 2)
    #expect(try Data(contentsOf: URL(filePath: dossier)) == before)
  }

  @Test func theSecretHalfIsForItsOwnerOnly() throws {
    let place = try Workplace()
    let outcome = try place.run(["key"])
    let path = place.path(".local/share/aflos/key.txt")
    #expect(outcome.status == 0 && outcome.output.contains(path))
    #expect(!outcome.output.contains("AGE-SECRET-KEY"))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
  }
}
