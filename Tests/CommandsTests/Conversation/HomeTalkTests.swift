import Foundation
import TestSupport
import Testing

/// What can be done from the home screen and from the list of open things.
@Suite struct HomeTalkTests {
  @Test(arguments: ["nl", "en"])
  func wordsOfBothLanguages(language: String) throws {
    let place = try Workplace().importing("1-single-tenant")
    let talk = try place.talk(
      [
        "vergelijken", "wet verjaring", "schuden", "?", "5", "9", "terug",
        language == "nl" ? "en" : "nl", "geschiedenis", "plan", "n", "stop",
      ], ["--lang", language])
    #expect(talk.status == 0)
    try expectGolden(talk.text, "words.\(language).txt")
  }

  @Test func openThingsAreFilledInOrTakenOff() throws {
    let place = try Workplace().importing("3-nothing-left")
    let talk = try place.talk(["lijst", "5", "Kade 1", "3011 AB", "Delft", "-1", "99", "<", "stop"])
    #expect(talk.status == 0)
    try expectGolden(talk.text, "list.nl.txt")
  }

  @Test func theListIsACommandToo() throws {
    let place = try Workplace().importing("3-nothing-left")
    let list = try place.run(["todo"])
    #expect(list.status == 0 && list.output.contains("Wat u nog kunt invullen"))
    #expect(try place.json(["todo"])["schema"] as? String == "aflos.todo/1")
  }

  /// The order of the menu is where a person is, not a fact: nothing to undo.
  @Test func whatWasUsedLastComesFirstAndIsNoChange() throws {
    let place = try Workplace().importing("1-single-tenant")
    let before = try place.run(["history", "--json"]).output
    _ = try place.talk(["plan dagen", "budget", "stop"])
    #expect(try place.talk(["stop"]).text.contains(" 1  budget"))
    #expect(try place.talk(["stop"]).text.contains("2  plan dagen"))
    #expect(try place.run(["history", "--json"]).output == before)
  }

  /// A second letter about a debt is one debt; a cost that was there counts once.
  @Test func theSameThingTwiceIsNoticed() throws {
    let place = try Workplace().importing("1-single-tenant")
    let debts = try place.run(["debt", "list", "--json"]).output
    let letter = [
      "+", "Vattenfall", "energie", "REF-002", "650", "", "40", "", "", "deurwaarder", "", "", "j",
      "stop",
    ]
    let talk = try place.talk(letter)
    #expect(talk.text.contains("Dit lijkt er al te staan: Vattenfall (d2)."), "\(talk.text)")
    #expect(talk.text.contains("Schuld veranderd: Vattenfall."), "\(talk.text)")
    let after = try place.run(["debt", "list", "--json"]).output
    #expect(after != debts && !after.contains("d10"))
  }

  /// An answer of before is changed by its id, without leaving the question.
  @Test func whatWasAnsweredBeforeCanBeChanged() throws {
    let place = try Workplace()
    let talk = try place.talk([
      "1", "", "S. Yılmaz", "alleenstaand", "loon", "", "1500", "25", "i1 bedrag 1600", "uitkering",
      "", "300", "soort toeslag", "!",
    ])
    #expect(talk.text.contains("Inkomen veranderd"), "\(talk.text)")
    #expect(try place.dossier().contains("160000"))
  }
}
