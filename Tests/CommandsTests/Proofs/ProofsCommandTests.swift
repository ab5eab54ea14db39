import Foundation
import TestSupport
import Testing

/// The papers of a household, from the command line.
@Suite struct ProofsCommandTests {
  private func items(_ place: Workplace) throws -> [String: [String: Any]] {
    let all = try place.json(["proofs"])["items"] as? [[String: Any]] ?? []
    return Dictionary(all.map { ($0["paper"] as? String ?? "", $0) }) { first, _ in first }
  }

  @Test func whatIsSaidIsKeptAndTakenBack() throws {
    let place = try Workplace().importing("1-single-tenant")
    let before = try place.dossier()
    #expect(try items(place)["bankStatements"]?["state"] as? String == "missing")
    let said = try place.run(["proofs", "have", "bankStatements", "--where", "blauwe map"])
    #expect(said.status == 0, "\(said.error)")
    #expect(try items(place)["bankStatements"]?["place"] as? String == "blauwe map")
    #expect(try place.run(["proofs", "asked", "bankafschriften"]).status == 0)
    let item = try #require(try items(place)["bankStatements"])
    #expect(item["state"] as? String == "asked" && item["place"] as? String == "blauwe map")
    #expect(try place.run(["proofs", "not-needed", "meterReadings"]).status == 0)
    #expect(try place.run(["undo"]).status == 0)
    #expect(try items(place)["meterReadings"]?["state"] as? String == "missing")
    #expect(try place.run(["proofs", "remove", "bankStatements"]).status == 0)
    #expect(try place.dossier() == before)
    #expect(try place.run(["proofs", "remove", "bankStatements"]).status == 2)
    #expect(try place.run(["proofs", "asked", "BKR"]).status == 0)
    #expect(try items(place)["creditRegistration"]?["state"] as? String == "asked")
    #expect(try place.run(["proofs", "have", "letter.d99"]).status == 2)
  }

  @Test func copiesAreHashedLookedAtAndPacked() throws {
    let place = try Workplace().importing("1-single-tenant")
    try Data("letter".utf8).write(to: place.folder.appending(path: "brief.pdf"))
    let kept = try place.run(["proofs", "have", "letter.d1", "--copy", place.path("brief.pdf")])
    #expect(kept.status == 0, "\(kept.error)")
    let copy = try #require(copies(in: place).first)
    #expect(copy.lastPathComponent == "letter.d1-1.pdf")
    let mode = try FileManager.default.attributesOfItem(atPath: copy.path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(try place.run(["proofs", "check"]).status == 0)
    let out = place.folder.appending(path: "uit")
    try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
    let pack = ["export", "handover", "--to", out.path, "--copies", "--format", "text"]
    #expect(try place.run(pack + ["--redacted"]).status == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: out.path).isEmpty)
    let packed = try place.run(pack)
    #expect(packed.status == 0, "\(packed.error)")
    let inPack = out.appending(path: "bewijsstukken/letter.d1-1.pdf")
    #expect(try Data(contentsOf: inPack) == Data("letter".utf8))
    // Changed since: it does not go along, and that is said.
    try Data("other".utf8).write(to: copy)
    #expect(try place.run(["proofs", "check"]).status == 1)
    #expect(try place.run(pack + ["--force"]).status == 2)
    #expect(try place.run(["proofs", "check", "--mend"]).status == 0)
    #expect(try place.run(["proofs", "check"]).status == 0)
    try FileManager.default.removeItem(at: copy)
    let gone = try place.run(["proofs", "check"])
    #expect(gone.status == 1 && gone.error.contains("weg of verplaatst"))
    #expect(try place.run(["proofs", "check", "--mend"]).status == 0)
    #expect(try items(place)["letter.d1"]?["copies"] as? [String] == [])
  }

  private func copies(in place: Workplace) -> [URL] {
    let found = FileManager.default.enumerator(at: place.folder, includingPropertiesForKeys: nil)
    return (found?.allObjects as? [URL] ?? []).filter {
      $0.deletingLastPathComponent().path.hasSuffix(".proofs")
    }
  }

  @Test func whatIsSaidGoesAlongWithADossierAndNotWhereItIsRedacted() throws {
    let place = try Workplace().importing("1-single-tenant")
    _ = try place.run(["proofs", "have", "identity", "--where", "geheime la"])
    let whole = try place.dossier()
    #expect(whole.contains("geheime la"))
    #expect(try !place.run(["export", "dossier", "--redacted"]).output.contains("geheime la"))
    try whole.write(toFile: place.path("d.json"), atomically: true, encoding: .utf8)
    let other = try Workplace()
    #expect(try other.run(["import", "dossier", place.path("d.json")]).status == 0)
    #expect(try items(other)["identity"]?["place"] as? String == "geheime la")
  }

  @Test func theListNamesWhatIsMissingInBothLanguages() throws {
    let place = try Workplace().importing("2-family-too-many-creditors")
    let dutch = try place.run(["proofs"]).output
    #expect(dutch.contains("Wat nog ontbreekt") && dutch.contains("Bankafschriften"))
    let english = try place.run(["proofs", "--lang", "en"]).output
    #expect(english.contains("What is missing") && english.contains("Bank statements"))
  }
}
