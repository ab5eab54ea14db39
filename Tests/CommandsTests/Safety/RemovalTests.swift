import Foundation
import TestSupport
import Testing

/// Nothing is taken away by accident, and whatever is comes back.
@Suite struct RemovalTests {
  @Test(arguments: [
    "kosten de huur", "schuld de cjib", "schuld de", "inkomen de zorgtoeslag", "kosten we k1",
    "schulden verw d1", "schulden weghalen 1", "schulden weghalen CJ", "schulden weghalen d1",
    "w d1",
    "debt remove d1", "kosten delete k1",
  ])
  func nothingGoesWithoutAYes(typed: String) throws {
    let place = try Workplace().importing("1-single-tenant")
    let before = try place.dossier()
    for answers in [["n"], [""], ["weet niet"], ["!"], ["?", "nee"], []] {
      _ = try place.talk([typed] + answers)
      #expect(try place.dossier() == before, "\(typed) \(answers)")
    }
  }

  @Test(arguments: ["-1", "-", "-CJ", "-REF", "-xyz"])
  func aNumberOrAFewLettersRemoveNothingInAList(typed: String) throws {
    let place = try Workplace().importing("1-single-tenant")
    let before = try place.dossier()
    let talk = try place.talk(["schulden", typed, "<", "stop"])
    #expect(!talk.text.contains("Wilt u dit weghalen?"))
    #expect(try place.dossier() == before)
  }

  @Test func whatGoesIsShownAskedOnceAndComesBack() throws {
    let place = try Workplace().importing("1-single-tenant")
    _ = try place.run(["pay", "add", "d4", "10", "--on", "yesterday", "--yes"])
    let before = try place.dossier()
    let talk = try place.talk([
      "schulden", "-d4", "ja", "<", "schuld weghalen vattenfall", "j", "stop",
    ])
    #expect(talk.status == 0)
    #expect(try place.dossier() != before)
    try expectGolden(talk.text, "removal.nl.txt")
    _ = try place.run(["undo"])
    _ = try place.run(["undo"])
    #expect(try place.dossier() == before)
  }

  /// A usual cost that was filled in is not taken away by a nought.
  @Test func aNoughtAsksFirst() throws {
    let place = try Workplace()
    let answers = FirstRunAnswers.dutch(letters: place.path("brieven"))
    let place650 = try #require(answers.firstIndex(of: "650"))
    _ = try place.talk(Array(answers[...place650]))
    let before = try place.dossier()
    let asked = try place.talk(["<", "0", "betaalt een ander", "n"]).text
    #expect(asked.contains("Wilt u dit weghalen?"))
    #expect(try place.dossier() == before)
    _ = try place.talk(["<", "geen", "3", "j"])
    #expect(try place.dossier() != before)
  }

  /// A script names an id and is not asked.
  @Test func aScriptIsNotAsked() throws {
    let place = try Workplace().importing("1-single-tenant")
    #expect(try place.run(["debt", "remove", "1"]).error.contains("d1"))
    #expect(try place.run(["debt", "remove", "Klar"]).status == 2)
    #expect(try place.run(["debt", "remove", "klarna"]).status == 0)
    #expect(try place.run(["cost", "remove", "k1", "--yes"]).status == 0)
  }
}
