import Foundation
import TestSupport
import Testing

/// `aflos check` and what it opens: the question, the answer, the letter.
@Suite struct CheckCommandTests {
  private let day = ["--today", "2026-11-21"]

  private func codes(_ place: Workplace, _ arguments: [String]) throws -> [String] {
    let findings = try place.json(["check"] + arguments + day)["findings"] as? [[String: Any]]
    return (findings ?? []).compactMap { $0["code"] as? String }
  }

  @Test func whatCannotWaitIsCodeOneAndTheRestIsNot() throws {
    let urgent = try Workplace().importing("3-nothing-left")
    #expect(try urgent.run(["check"] + day).status == 1)
    #expect(try urgent.run(["check", "d4"] + day).status == 0)
    let asked = try Workplace().importing("5-student")
    let outcome = try asked.run(["check"] + day)
    #expect(outcome.status == 0 && outcome.error.isEmpty)
  }

  @Test func jsonIsTheSameTwice() throws {
    let place = try Workplace().importing("2-family-too-many-creditors")
    let first = try place.run(["check", "--json"] + day)
    #expect(first.status == 1)
    #expect(first.output.contains("\"schema\": \"aflos.check/1\""))
    #expect(try place.run(["check", "--json"] + day).output == first.output)
  }

  /// The gate: the neutral letter with its reason, the question with its command, and the answer.
  @Test func theAnswerToTheQuestionOpensTheLetter() throws {
    let place = try Workplace().importing("2-family-too-many-creditors")
    let closed = try place.run(["letter", "show", "d8"] + day)
    #expect(closed.output.contains("Verzoek om uitleg"))
    // The check says since when, as exactly as that is known.
    #expect(closed.error.contains("misschien te oud"))
    #expect(closed.error.contains("aflos check d8"))
    let check = try place.run(["check", "d8"] + day)
    #expect(check.output.contains("16 september 2026"))
    #expect(check.output.contains("aflos debt edit d8 --last-demand DAG"))
    _ = try place.run(["debt", "edit", "d8", "--last-demand", "2024-05-01"])
    #expect(try !codes(place, ["d8"]).contains("mayBeTimeBarred"))
    let open = try place.run(["letter", "show", "d8"] + day)
    #expect(!open.output.contains("Verzoek om uitleg"))
    #expect(open.error.isEmpty)
  }

  @Test func aLetterAsJSONSaysWhyItIsNeutral() throws {
    let place = try Workplace().importing("2-family-too-many-creditors")
    let closed = try place.json(["letter", "show", "d8"] + day)
    #expect((closed["neutralBecause"] as? String)?.contains("te oud") == true)
    let open = try place.json(["letter", "show", "d2"] + day)
    #expect(open["neutralBecause"] is NSNull)
  }

  @Test(arguments: [
    (["--kind", "tax"], "preferent"), (["--kind", "telecom"], "concurrent"),
    (["--kind", "mortgage"], "secured"), (["--kind", "municipalTax"], "concurrent"),
    (["--kind", "tax", "--rank", "concurrent"], "concurrent"),
    (["--kind", "telecom", "--rank", "preferent"], "preferent"),
  ])
  func theRankOfTheLawIsFilledInUnlessSomebodySaysOtherwise(
    options: [String], rank: String
  ) throws {
    let place = try Workplace()
    _ = try place.run(["household", "edit", "--name", "S. Yılmaz", "--kind", "single"])
    let added = try place.run(
      ["debt", "add", "--creditor", "X", "--principal", "10", "--stage", "reminder"] + options)
    #expect(added.status == 0)
    let item = try place.json(["debt", "show", "d1"])["item"] as? [String: Any]
    #expect(item?["rank"] as? String == rank)
  }

  @Test func aChangedKindTakesItsRankAlongUnlessItWasChosen() throws {
    let place = try Workplace()
    _ = try place.run(["household", "edit", "--name", "S. Yılmaz", "--kind", "single"])
    _ = try place.run([
      "debt", "add", "--creditor", "X", "--principal", "10", "--stage", "reminder", "--kind",
      "telecom",
    ])
    func rank() throws -> String? {
      (try place.json(["debt", "show", "d1"])["item"] as? [String: Any])?["rank"] as? String
    }
    _ = try place.run(["debt", "edit", "d1", "--kind", "tax"])
    #expect(try rank() == "preferent")
    _ = try place.run(["debt", "edit", "d1", "--rank", "secured"])
    _ = try place.run(["debt", "edit", "d1", "--kind", "telecom"])
    #expect(try rank() == "secured")
  }

  @Test func anUnknownDebtIsNamed() throws {
    let outcome = try Workplace().importing("5-student").run(["check", "d99"])
    #expect(outcome.status == 2 && outcome.error.contains("d99"))
  }
}
