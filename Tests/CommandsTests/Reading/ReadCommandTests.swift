import Foundation
import TestSupport
import Testing

/// Letters from files of text: nothing here needs a program of others.
@Suite struct ReadCommandTests {
  private func letter(_ name: String) -> String { Cases.url("letters/\(name).txt").path }

  private func fields(_ json: [String: Any]) -> [String: [String: Any]] {
    let all = json["fields"] as? [[String: Any]] ?? []
    return Dictionary(all.map { ($0["name"] as? String ?? "", $0) }) { first, _ in first }
  }

  @Test func aLetterIsReadAndNothingIsKept() throws {
    let place = try Workplace()
    let json = try place.json(["read", letter("bailiff")])
    #expect(json["schema"] as? String == "aflos.reading/1")
    let total = try #require(fields(json)["total"])
    #expect(total["amountCents"] as? Int == 270_734 && total["proven"] as? Bool == true)
    #expect(fields(json)["sender"]?["proven"] as? Bool == false)
    let shown = try place.run(["read", letter("bailiff")])
    #expect(shown.status == 0 && shown.output.contains("de optelling klopt"))
    #expect(shown.output.contains("gelezen, niet bewezen"))
    #expect(!FileManager.default.fileExists(atPath: place.path(".local/share/aflos")))
  }

  @Test func aLetterOfAKnownDebtIsProposedWithIt() throws {
    let place = try Workplace().importing("1-single-tenant")
    _ = try place.run([
      "debt", "add", "--creditor", "Woningstichting Voorbeeld", "--kind", "rent", "--reference",
      "20261188",
      "--principal", "2000", "--stage", "demand",
    ])
    let json = try place.json(["read", letter("bailiff")])
    #expect(json["debt"] as? String == "d10")
    #expect(fields(json)["onBehalfOf"]?["why"] as? String == "known")
    #expect(fields(json)["reference"]?["why"] as? String == "known")
  }

  @Test func filesThatAreNoLetterAreRefused() throws {
    let place = try Workplace()
    try Data([0, 0, 0, 24] + Array("ftypheic".utf8) + [0, 0, 0, 0]).write(
      to: place.folder.appending(path: "foto.heic"))
    let heic = try place.run(["read", place.path("foto.heic")])
    #expect(heic.status == 2 && heic.error.contains("jpg"))
    try Data([1, 0, 2, 0]).write(to: place.folder.appending(path: "x.bin"))
    #expect(try place.run(["read", place.path("x.bin")]).status == 2)
    #expect(try place.run(["read", place.path("none.pdf")]).status == 2)
    #expect(try place.run(["read"]).status == 2)
  }

  @Test func aHelperThatIsNotThereIsSaidAndNothingFails() throws {
    let place = try Workplace()
    place.environment["PATH"] = "/nowhere"
    try Data("%PDF-1.4\n".utf8).write(to: place.folder.appending(path: "brief.pdf"))
    let outcome = try place.run(["read", place.path("brief.pdf")])
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.contains("sudo apt install poppler-utils"))
    let json = try place.json(["read", place.path("brief.pdf")])
    #expect((json["fields"] as? [Any])?.isEmpty == true)
    #expect((json["problems"] as? [String])?.contains("missing") == true)
  }
}
