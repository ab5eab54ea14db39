import Foundation
import TestSupport
import Testing

/// The pack for whoever helps.
@Suite struct HandoverTests {
  private func place() throws -> Workplace {
    let place = try Workplace().importing("2-family-too-many-creditors")
    for command in [
      ["debt", "edit", "d7", "--disputed", "48,40", "--dispute-reason", "Nooit een brief gehad"],
      ["letter", "write", "d1", "--to", place.path("brieven")],
      ["letter", "sent", "b1", "--by", "post"], ["pay", "d5", "87,50"],
      ["reply", "d3", "refused", "--reason", "te laag", "--words", "Het moet sneller."],
      [
        "log", "add", "d4", "--by", "phone", "--with", "mevrouw Jansen", "--said",
        "Ze kijkt het na.", "--they", "Ze belt terug",
      ],
    ] { #expect(try place.run(command).status == 0, "\(command)") }
    return place
  }

  @Test func goesOutInEveryForm() throws {
    let place = try place()
    for (ending, start) in [("pdf", "%PDF-"), ("html", "<!DOCTYPE html>"), ("txt", "Overdracht")] {
      let path = place.path("pak.\(ending)")
      let format = ending == "txt" ? ["--format", "text"] : []
      #expect(try place.run(["export", "handover", "--to", path] + format).status == 0)
      let bytes = try Data(contentsOf: URL(filePath: path))
      #expect(bytes.starts(with: Array(start.utf8)), "\(ending)")
    }
    let json = try place.json(["export", "handover"])
    #expect(json["schema"] as? String == "aflos.handover/1")
    for key in ["dossier", "support", "open", "check", "plan", "changes", "letters", "agenda"] {
      #expect(json[key] != nil, "\(key)")
    }
    #expect(json["fingerprint"] as? String != nil)
  }

  @Test func aFolderGetsAPDF() throws {
    let place = try place()
    #expect(try place.run(["export", "handover", "--to", place.folder.path]).status == 0)
    let pdf = try Data(contentsOf: URL(filePath: place.path("overdracht.pdf")))
    #expect(pdf.starts(with: Array("%PDF-".utf8)))
    #expect(
      try place.run(["export", "handover", "--to", place.folder.path, "--format", "html"]).status
        == 0)
    #expect(FileManager.default.fileExists(atPath: place.path("overdracht.html")))
  }

  /// What is disputed, awaited and missed stands on the first pages; so do the day and the source.
  @Test(arguments: ["nl", "en"])
  func nothingIsLeftOut(language: String) throws {
    let place = try place()
    let text = try place.run(
      ["export", "handover", "--format", "text", "--lang", language, "--today", "2027-01-25"]
    ).output
    for said in ["Nooit een brief gehad", "Het moet sneller", "Jansen", "belt terug", "2027", "b1"]
    {
      #expect(text.contains(said), "\(said)")
    }
    #expect(text.contains(language == "nl" ? "48,40" : "48.40"))
    #expect(text.contains(language == "nl" ? "20 januari 2027" : "20 January 2027"))
    #expect(text.contains(language == "nl" ? "Gemaakt op" : "Made on"))
    try expectGolden(text.replacing(/[0-9a-f]{64}/, with: "(sha)"), "handover.\(language).txt")
  }

  @Test func withoutNamesNothingTellsWhoItIs() throws {
    let place = try place()
    let text = try place.run(["export", "handover", "--format", "text", "--redacted"]).output
    for name in ["Groot", "Dorpsstraat", "Rentree", "Essent", "Zalando", "Jansen", "sneller"] {
      #expect(!text.contains(name), "\(name)")
    }
    #expect(text.contains("48,40"))
    let json = try place.run(["export", "handover", "--format", "json", "--redacted"]).output
    for name in ["Groot", "Dorpsstraat", "Rentree", "Nooit een brief", "Jansen", "moet sneller"] {
      #expect(!json.contains(name), "\(name)")
    }
  }
}
