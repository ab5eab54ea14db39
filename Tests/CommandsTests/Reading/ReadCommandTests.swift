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

  @Test func damagedAndEmptyFilesAreRefused() throws {
    let place = try Workplace()
    for (name, bytes) in [("leeg.pdf", Data()), ("stuk.pdf", Data("%PDF-1.4\n1 0 obj".utf8))] {
      try bytes.write(to: place.folder.appending(path: name))
      guard name == "leeg.pdf" || program("pdftoppm") != nil else { continue }
      let outcome = try place.run(["read", place.path(name), "--lang", "nl"])
      #expect(outcome.status == 2, "\(name): \(outcome.output)")
      #expect(outcome.error.contains(name == "leeg.pdf" ? "is leeg" : "beschadigd"), "\(name)")
    }
  }

  /// The command to copy names the file as it was typed.
  @Test func theCommandNamesTheFileAsItWasTyped() throws {
    let place = try Workplace()
    let folder = place.folder.appending(path: "mijn brieven")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "brief.txt").path
    try FileManager.default.copyItem(atPath: letter("bailiff"), toPath: path)
    let shown = try place.run(["read", path, "--dry-run", "--plain"])
    #expect(shown.output.contains("aflos read \"\(path)\""), "\(shown.output)")
  }

  /// What was paid goes off the costs first: taking everything over adds up to what the letter asks.
  @Test func whatWasPaidIsTakenOff() throws {
    let place = try Workplace()
    let path = place.path("brief.txt")
    try """
    GGN Incasso en Gerechtsdeurwaarders
    Datum: 20 november 2026
    Dossiernummer: 77812233
    Betreft: laatste aanmaning
    Namens onze opdrachtgever Wehkamp Finance B.V. vorderen wij van u:

    Hoofdsom             EUR   850,00
    Rente t/m heden      EUR    12,46
    Incassokosten        EUR   127,50
    Reeds betaald        EUR    50,00 -
    Totaal te voldoen    EUR   939,96
    """.write(toFile: path, atomically: true, encoding: .utf8)
    let talk = try place.talkAtTerminal(
      ["j", "Wehkamp", "lening", "=", "=", "=", "="] + Array(repeating: "", count: 20),
      ["read", path, "--lang", "nl"])
    #expect(talk.text.contains("77,50"), "\(talk.text)")
    #expect(talk.text.contains("van wat al betaald is"), "\(talk.text)")
    #expect(!talk.text.contains("Uw bedragen zijn samen"), "\(talk.text)")
    let debts = try place.json(["debt", "list"]).list("items")
    #expect(debts.first?.int("principalCents") == 85_000, "\(talk.text)")
    #expect(debts.first?.int("collectionCostsCents") == 7_750)
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
