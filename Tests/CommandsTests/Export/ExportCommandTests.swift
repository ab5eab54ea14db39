import Foundation
import TestSupport
import Testing

/// Overviews, budget, plan and letters that go out.
@Suite struct ExportCommandTests {
  private static let kinds = ["overview", "claims", "budget", "plan", "letters", "progress"]

  private func place() throws -> Workplace {
    let place = try Workplace().importing("1-single-tenant")
    place.environment["AFLOS_LANG"] = "en"
    return place
  }

  @Test(arguments: kinds)
  func goesOutInEveryForm(kind: String) throws {
    let place = try place()
    let pdf = place.path("out.pdf")
    #expect(try place.run(["export", kind, "--to", pdf]).status == 0)
    let bytes = try Data(contentsOf: URL(filePath: pdf))
    #expect(bytes.starts(with: Array("%PDF-".utf8)))
    let html = place.path("out.html")
    #expect(try place.run(["export", kind, "--to", html]).status == 0)
    let page = try String(contentsOfFile: html, encoding: .utf8)
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<h1>"))
    let table = try place.run(["export", kind, "--format", "csv"]).output
    #expect(table.hasSuffix("\r\n"))
    #expect(try place.json(["export", kind])["schema"] is String)
    #expect(try !place.run(["export", kind]).output.isEmpty)
  }

  /// Every line of a table has as many cells as its heading, in both ways of writing amounts.
  @Test(arguments: kinds, [("nl", ";"), ("en", ",")])
  func tablesAreSquare(kind: String, way: (language: String, separator: Character)) throws {
    let place = try place()
    _ = try place.run(["letter", "write", "--all", "--to", place.path("letters")])
    let text = try place.run(
      ["export", kind, "--format", "csv", "--lang", way.language]
    ).output
    let lines = text.split(separator: "\r\n")
    let width = lines.first?.split(separator: way.separator, omittingEmptySubsequences: false).count
    #expect(lines.count > 1)
    for line in lines where !line.contains("\"") {
      #expect(
        line.split(separator: way.separator, omittingEmptySubsequences: false).count == width,
        "\(line)")
    }
  }

  /// No name, number or address is left, in any form. The rules of public bodies go by their names.
  @Test func withoutNamesNothingTellsWhoItIs() throws {
    let place = try place()
    let whole = try place.json(["export", "dossier"])
    var words: Set<String> = []
    let sender = whole["sender"] as? [String: Any] ?? [:]
    words.formUnion(
      ["name", "street", "postcode", "email", "phone"].compactMap { sender[$0] as? String })
    for creditor in whole["creditors"] as? [[String: Any]] ?? [] {
      words.formUnion(
        ["name", "street", "iban", "customerNumber"].compactMap { creditor[$0] as? String })
    }
    for debt in whole["debts"] as? [[String: Any]] ?? [] {
      words.formUnion(["reference", "disputeReason"].compactMap { debt[$0] as? String })
    }
    #expect(words.count > 5)
    for kind in ["dossier"] + Self.kinds {
      let text = try place.run(["export", kind, "--redacted", "--to", "-"]).output
      for word in words where word.count > 4 { #expect(!text.contains(word), "\(kind): \(word)") }
    }
  }

  @Test func aFormatThatIsNotThereIsNamed() throws {
    let outcome = try place().run(["export", "plan", "--format", "docx"])
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("docx"))
  }
}
