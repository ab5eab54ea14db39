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

  /// A number means the same thing each time, whatever was used last.
  @Test func numbersStayPut() throws {
    let place = try Workplace().importing("1-single-tenant")
    let before = try place.run(["history", "--json"]).output
    let menu = " 1  plan      4  schulden  7  gegevens"
    for word in ["plan dagen", "budget", "6"] {
      #expect(try place.talk([word, "<", "", "stop"]).text.contains(menu))
    }
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
      "1", "alleenstaand", "loon 1500", "650", "140", "135", "400", "Nuon 100", "d1 bedrag 1600",
      "!",
    ])
    #expect(talk.text.contains("Schuld veranderd"), "\(talk.text)")
    #expect(try place.dossier().contains("160000"))
  }

  /// Whole words of the home screen work in a list, and at a question where they can be no answer.
  @Test func wordsLeadHomeFromAnywhere() throws {
    let place = try Workplace().importing("1-single-tenant")
    #expect(try place.talk(["schulden", "plan", "n", "stop"]).text.contains("Uw plan van"))
    #expect(
      try place.talk(["lijst", "<", "kosten", "bellen 2", "stop"]).text.contains("Bellen met"))
    let new = try Workplace()
    let talk = try new.talk(["1", "alleenstaand", "loon 1500", "budget", "verder", "650", "!"])
    #expect(talk.status == 0)
    #expect(talk.text.contains("Bent u iets vergeten?"), "\(talk.text)")
    // The first run goes on where it was left.
    #expect(talk.text.contains("We gaan verder waar u was."))
    #expect(try new.dossier().contains("65000"))
    // A name is a name, also when it is a word of ours.
    #expect(try new.talk(["140", "150", "400", "Plan 50", "."]).text.contains("d1  Plan"))
  }

  @Test func idsNumbersAndNamesWork() throws {
    let place = try Workplace().importing("1-single-tenant")
    for typed in ["d2", "Vattenfall", "D2", "schulden d2"] {
      let text = try place.talk([typed, "stop"]).text
      #expect(text.contains("REF-002"), "\(typed): \(text)")
    }
    for typed in [["bellen", "2"], ["bellen", "d2"], ["bellen", "vattenfall"], ["bellen d2"]] {
      #expect(try place.talk(typed + ["stop"]).text.contains("Bellen met Vattenfall"), "\(typed)")
    }
    for (typed, cents) in [
      (["d2 bedrag 77,71"], 7_771), (["schulden", "2 bedrag 77,72", "<"], 7_772),
      (["schulden", "d2 bedrag 77,73", "<"], 7_773),
    ] {
      _ = try place.talk(typed + ["stop"])
      #expect(try place.dossier().contains("\(cents)"), "\(typed)")
    }
  }

  /// Home waits for the letters that the agenda and the list of answers wait for, and for no others.
  @Test func homeWaitsForWhatIsNotAnswered() throws {
    let place = try Workplace().importing("1-single-tenant")
    try place.keepOffersOfBefore()
    for letter in ["b1", "b2", "b3"] {
      #expect(try place.run(["letter", "sent", letter, "--by", "post"]).status == 0)
    }
    #expect(try place.talk(["stop"]).text.contains("3 brieven, uiterlijk"))
    for debt in ["d1", "d3"] {
      let refused = try place.run(["reply", debt, "geweigerd", "--reason", "tooLow"])
      #expect(refused.status == 0, "\(refused.error)")
    }
    let home = try place.talk(["stop"]).text
    #expect(home.contains("1 brief, uiterlijk") && !home.contains("3 brieven, uiterlijk"))
    let agenda = try place.json(["agenda", "--all"])["items"] as? [[String: Any]]
    #expect(agenda?.count { ($0["key"] as? String)?.hasPrefix("answer.") == true } == 1)
  }
}
