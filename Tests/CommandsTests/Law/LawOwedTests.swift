import Foundation
import TestSupport
import Testing

/// `aflos law owed`, which needs no dossier.
@Suite struct LawOwedTests {
  private static let claim = """
    {"id": "rent", "rate": {"kind": "statutory"}, "parts": [{"cents": 100000, "from": "2026-01-01"}],
    "events": [{"on": "2026-07-01", "cents": 120000}], "ask": ["2026-06-30", "2026-07-01"],
    "schedule": {"monthlyCents": 50000, "since": "2026-06-01", "first": "2026-07-01", "day": 1}}
    """

  @Test func everyCaseOfTheFileInOneGo() throws {
    let place = try Workplace()
    let json = try place.json(["law", "owed", Cases.url("ledger.json").path])
    #expect(json["schema"] as? String == "aflos.owed/1")
    #expect((json["answers"] as? [Any])?.count == 40)
    #expect(json["assumedFrom"] as? String == "2027-01-01")
    let names = try FileManager.default.contentsOfDirectory(atPath: place.folder.path)
    #expect(names.filter { !$0.hasPrefix(".") }.isEmpty)
  }

  @Test(arguments: [
    ("nl", ["30-06-2026", "1.019,73", "Te veel betaald", "180,16", "3 termijnen"]),
    ("en", ["30 Jun 2026", "1,019.73", "Paid too much", "180.16", "3 terms"]),
  ])
  func aTableInWords(language: String, words: [String]) throws {
    let outcome = try owed(Self.claim, "--lang", language)
    #expect(outcome.status == 0)
    for word in words { #expect(outcome.output.contains(word), "\(word)") }
  }

  @Test(arguments: [
    ("statutory", "commercial interest", "unknownValue"),
    (#""from": "2026-01-01""#, #""from": "2026-02-30""#, "notADay"),
    ("120000}]", #"120000, "bill": "F1"}]"#, "unknownValue"),
    ("120000}]", #"120000, "returns": "p"}]"#, "unknownValue"),
    (#""first": "2026-07-01""#, #""first": "2026-05-01""#, "lastDayBeforeFirst"),
    (#", "from": "2026-01-01""#, "", "missingKey"),
    ("{\"kind\": \"statutory\"}", #"{"kind": "fixed"}"#, "missingKey"),
    ("{\"kind\": \"statutory\"}", #"{"kind": "tax", "percent": "4"}"#, "percentSuperfluous"),
    ("50000", "0", "outOfRange"),
  ])
  func whatIsWrongIsNamedWithItsPlace(part: String, other: String, code: String) throws {
    let outcome = try owed(Self.claim.replacing(part, with: other), "--json")
    #expect(outcome.status == 2)
    #expect(outcome.error.contains(code), "\(outcome.error)")
  }

  @Test func aDayBeforeTheTableIsSaid() throws {
    let old = Self.claim.replacing("2026-01-01", with: "1990-01-01")
    let outcome = try owed(old, "--lang", "en")
    #expect(outcome.status != 0)
    #expect(outcome.error.contains("1998"))
  }

  private func owed(_ text: String, _ options: String...) throws -> Workplace.Outcome {
    let place = try Workplace()
    try text.write(toFile: place.path("c.json"), atomically: true, encoding: .utf8)
    return try place.run(["law", "owed", place.path("c.json")] + options)
  }
}
