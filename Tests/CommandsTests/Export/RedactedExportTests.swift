import Domain
import Exchange
import Foundation
import TestSupport
import Testing

/// A dossier with a mark in every text goes out without it, in every form that `--redacted` has.
@Suite struct RedactedExportTests {
  private func place() throws -> Workplace {
    let place = try Workplace()
    let file = place.path("marked.json")
    try DossierDocument.text(of: Marked.dossier(isImportable: true))
      .write(toFile: file, atomically: true, encoding: .utf8)
    for command in [
      ["import", "dossier", file],
      ["letter", "write", "d-zqxj-1", "--kind", "balance-request", "--to", place.path("out")],
      ["letter", "sent", "b1", "--by", "post"],
      [
        "law", "set", "statutoryInterest", "rate", "5,25", "--from", "2027-02-01", "--source",
        "zqxj-bron",
      ],
    ] {
      let outcome = try place.run(command)
      #expect(outcome.status == 0, "\(command): \(outcome.error)")
    }
    return place
  }

  /// What would leak is there to be found: without `--redacted` it comes out.
  @Test func theMarkIsThere() throws {
    let place = try place()
    for kind in ["dossier", "overview", "letters", "handover"] {
      let text = try place.run(["export", kind, "--to", "-"]).output
      #expect(Marked.isIn(text), "\(kind)")
    }
  }

  @Test(arguments: ["nl", "en"])
  func noFormHoldsTheMark(language: String) throws {
    let place = try place()
    let kinds = ["overview", "budget", "plan", "letters", "progress", "handover"]
    let commands =
      kinds.map { ["export", $0] } + [["call", "d-zqxj-1"]]
    for command in commands {
      for format in ["text", "csv", "csv-plain", "html", "json", "pdf"] {
        let file = place.path("out.\(format)")
        let outcome = try place.run(
          command + ["--format", format, "--redacted", "--to", file, "--force", "--lang", language])
        #expect(outcome.status == 0, "\(command): \(outcome.error)")
        #expect(!Marked.isIn(try words(of: file)), "\(command) \(format)")
      }
    }
    let dossier = try place.run(["export", "dossier", "--redacted"]).output
    #expect(!Marked.isIn(dossier) && dossier.contains("statutoryInterest"))
    let shown = try place.run(["call", "d-zqxj-1", "--redacted", "--json"]).output
    #expect(!Marked.isIn(shown) && shown.contains("aflos.call/1"))
  }

  /// What is left out changes no judgement: with a child the same stops the offer, and the same call fits.
  @Test func theSameFollowsFromIt() throws {
    let place = try Workplace().importing("1-single-tenant")
    _ = try place.run([
      "handover", "add", "child", "--name", "Petronella", "--birth-date", "1-1-2015",
    ])
    for command in [["export", "plan", "--format", "json"], ["call", "d3", "--json"]] {
      let plain = try place.json(command)
      let shown = try place.json(command + ["--redacted"])
      for key in ["capacityCents", "monthlyCents", "purpose", "admitsNothing", "offer"] {
        #expect(plain[key] as? NSObject == shown[key] as? NSObject, "\(command) \(key)")
      }
    }
    let plan = try place.run(["export", "plan", "--format", "text", "--redacted", "--lang", "en"])
    #expect(!plan.output.contains("This offer can be kept"), "\(plan.output)")
    let pack = try place.run([
      "export", "handover", "--format", "text", "--redacted", "--lang", "en",
    ])
    #expect(pack.output.contains("1 child") && !pack.output.contains("Petronella"))
    #expect(!pack.output.contains("2015-01-01") && !pack.output.contains("1 January 2015"))
  }

  /// What is filled in and left out is not said to be unanswered.
  @Test func whatIsLeftOutIsSaidToBeSo() throws {
    let place = try Workplace().importing("1-single-tenant")
    _ = try place.run([
      "household", "edit", "--initials", "J.P.", "--birth-date", "3-4-1980", "--language", "en",
    ])
    let pack = try place.run([
      "export", "handover", "--format", "text", "--redacted", "--lang", "en",
    ])
    let lines = pack.output.split(separator: "\n").map { String($0) }
    let open = lines.filter { $0.contains("Not answered") }.joined()
    #expect(pack.output.contains("left out here"), "\(pack.output.prefix(3_000))")
    #expect(!open.contains("initials") && !open.contains("date of birth"), "\(open)")
  }

  /// The text of a file; of a PDF what another program reads, and its properties.
  private func words(of file: String) throws -> String {
    guard file.hasSuffix(".pdf") else { return try String(contentsOfFile: file, encoding: .utf8) }
    guard let text = program("pdftotext"), let properties = program("pdfinfo") else { return "" }
    let words = try Piped.run(text, ["-raw", file, "-"]).output
    #expect(words.count > 100)
    return try words + Piped.run(properties, [file]).output
      + Piped.run(properties, ["-struct-text", file]).output
  }
}
