import Foundation
import TestSupport
import Testing

/// How far a creditor has gone is shown as not known where nobody told it; a fine has steps of its own.
@Suite struct UntoldStageTests {
  private func place(stage: String) throws -> Workplace {
    let place = try Workplace()
    _ = try place.talk(
      ["1", "loon 1900", "650", "140", "150", "300", "CJIB 149", ".", "1", stage, "n"],
      ["--lang", "nl"])
    return place
  }

  @Test func whatWasNotToldIsNowhereAStep() throws {
    let place = try place(stage: "")
    for command in [
      ["debt", "list"], ["debt", "show", "d1"], ["debt", "ladder"], ["debt", "ladder", "d1"],
      ["export", "overview"], ["check"],
    ] {
      let text = try place.run(command + ["--lang", "nl"]).output
      #expect(!text.contains("erinnering") && !text.contains("aanmaning"), "\(command): \(text)")
      #expect(!text.contains("298"), "\(command): \(text)")
    }
    let list = try place.run(["debt", "list", "--lang", "nl"]).output
    #expect(list.contains("nog niet bekend"))
    let ladder = try place.json(["debt", "ladder", "d1"])
    #expect(ladder.list("debts").first?["stage"] is NSNull)
    // Told, it is a step like any other.
    _ = try place.run(["debt", "edit", "d1", "--kind", "fine", "--stage", "reminder"])
    let told = try place.run(["debt", "ladder", "d1", "--lang", "nl"]).output
    #expect(told.contains("eerste aanmaning") && told.contains("298"), "\(told)")
  }

  @Test func aFineHasItsOwnSteps() throws {
    let talk = try Workplace().talkAtTerminal(
      [
        "1", "loon 1900", "650", "140", "150", "300", "CJIB 149", ".", "1", "aanmaning",
        "eerste aanmaning", "n",
      ], ["--lang", "nl"])
    #expect(talk.text.contains("tweede aanmaning"), "\(talk.text)")
    #expect(!talk.text.contains("14-dagenbrief"), "\(talk.text)")
    let place = try place(stage: "eerste aanmaning")
    let debts = try place.json(["debt", "list"]).list("items")
    #expect(debts.map { $0.string("stage") } == ["reminder"])
  }
}
