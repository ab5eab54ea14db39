import Foundation
import TestSupport
import Testing

/// Who else has a debt, asked while the handover is prepared, and told on the page of its creditor.
@Suite struct HandoverChainTests {
  /// Answers everything before with Enter, until the debts are asked about.
  private func talk(_ place: Workplace, _ answers: [String]) throws -> Talk {
    var open = 0
    let first = try place.talk(["!"], ["handover", "prepare", "--lang", "en"])
    if let match = first.text.firstMatch(of: #/There are (\d+) questions/#) {
      open = Int(match.1) ?? 0
    }
    let debts = try place.json(["debt", "list"])["items"] as? [Any] ?? []
    return try place.talk(
      Array(repeating: "", count: max(0, open - debts.count)) + answers,
      ["handover", "prepare", "--lang", "en"])
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
    #expect(said.contains("26-118") && said.contains("1 September 2026"), "\(said.suffix(3000))")
    #expect(said.contains("Nobody else has this debt."))
    #expect(said.contains("Whether anybody else has this debt is not known."))
    // It goes on with the fourth.
    let again = try place.talk(["!"], ["handover", "prepare", "--lang", "en"])
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
