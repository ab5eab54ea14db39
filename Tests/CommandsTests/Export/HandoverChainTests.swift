import Foundation
import TestSupport
import Testing

/// Who else has a debt, asked while the handover is prepared, and told on the page of its creditor.
@Suite struct HandoverChainTests {
  private func prepare(_ place: Workplace, _ answers: [String]) throws -> Talk {
    try place.talk(["handover prepare"] + answers, ["--lang", "en"])
  }

  /// Answers everything before with Enter, until it is asked who else has the debts.
  private func talk(_ place: Workplace, _ answers: [String]) throws -> Talk {
    let first = try prepare(place, ["!", "!"])
    let open =
      first.text.firstMatch(of: #/There are\s+(\d+)\s+questions/#).flatMap { Int($0.1) } ?? 0
    let debts = try place.json(["debt", "list"])["items"] as? [Any] ?? []
    return try prepare(
      place, Array(repeating: "", count: max(0, open - debts.count)) + answers)
  }

  @Test func partiesAreAskedOneByOneAndGoOnWhereItStopped() throws {
    let place = try Workplace().importing("1-single-tenant")
    let told = try talk(
      place,
      ["yes", "Flanderijn Gerechtsdeurwaarders", "", "26-118", "1-9-2026", "", "dunno", "no", "!"])
    #expect(told.text.contains("Who else has the debts"), "\(told.text)")
    let said = try place.run([
      "export", "handover", "--format", "text", "--per-creditor", "--lang", "en",
    ]).output
    #expect(said.contains("26-118") && said.contains("since 1 Sep"), "\(said.suffix(3000))")
    #expect(said.contains("Nobody else has this debt."))
    #expect(said.contains("Whether anybody else has this debt is not known."))
    // It goes on with the fourth.
    let again = try prepare(place, ["!", "!"])
    #expect(!again.text.contains("d1:"), "\(again.text)")
    // What was said of nobody is undone like the rest, and gone once somebody is known.
    #expect(
      try place.run(["debt", "edit", "d3", "--chain", "Syncasso; deurwaarder; 7; -"]).status == 0)
    let now = try place.run([
      "export", "handover", "--format", "text", "--per-creditor", "--lang", "en",
    ]).output
    #expect(!now.contains("Nobody else has this debt.") && now.contains("Syncasso"))
    #expect(try place.run(["undo"]).status == 0)
    let back = try place.run([
      "export", "handover", "--format", "text", "--per-creditor", "--lang", "en",
    ]).output
    #expect(back == said)
  }

  @Test func aPageForEachCreditorWithItsProofs() throws {
    let place = try Workplace().importing("1-single-tenant")
    let plain = try place.run(["export", "handover", "--format", "text", "--lang", "en"]).output
    let pages = try place.run([
      "export", "handover", "--format", "text", "--per-creditor", "--lang", "en",
    ]).output
    #expect(pages.count > plain.count)
    let debts = try place.json(["debt", "list"])["items"] as? [[String: Any]] ?? []
    for debt in debts { #expect(pages.contains(", debt \(debt["id"] as? String ?? "?")")) }
    #expect(pages.contains("Proofs") && pages.contains("missing"))
    let hidden = try place.run([
      "export", "handover", "--format", "text", "--per-creditor", "--redacted", "--lang", "en",
    ]).output
    #expect(!hidden.contains("Vattenfall"))
  }
}
