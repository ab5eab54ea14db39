import Foundation
import TestSupport
import Testing

/// Nothing is an answer: no income, no rent. What is no answer to a question is not kept as one.
@Suite struct NothingComesInTests {
  /// Somebody without income hears who helps, in the first run and in the plan.
  @Test(
    arguments: [
      ("nl", "0", "bijstand"), ("nl", "geen", "bijstand"), ("nl", "niets", "bijstand"),
      ("nl", "loon 0", "bijstand"), ("en", "none", "bijstand"), ("en", "nothing", "bijstand"),
      ("en", "wages 0", "bijstand"),
    ])
  func noIncomeIsKeptAsAnAnswer(language: String, answer: String, help: String) throws {
    let place = try Workplace()
    let talk = try place.talk(
      ["1", answer, "650", "140", "150", "300", "CJIB 149", ".", "", "n"], ["--lang", language])
    #expect(talk.text.contains(help), "\(answer): \(talk.text)")
    let plan = try place.json(["plan"])
    #expect(plan.object("verdict").string("result") == "noOffer", "\(answer)")
    let text = try place.run(["plan", "--lang", "nl"]).output
    #expect(!text.contains("Vul in welk geld"), "\(text)")
    #expect(text.contains("gemeente"), "\(text)")
    let told = try place.run(["tell", "--lang", "nl"]).output
    #expect(told.contains("Er komt niets binnen"), "\(told)")
    // Work that begins later takes its place, and undo brings it back.
    _ = try place.run([
      "income", "add", "--kind", "wages", "--name", "W", "--amount", "900", "--every", "month",
    ])
    #expect(!(try place.run(["tell", "--lang", "nl"]).output.contains("Er komt niets")))
    _ = try place.run(["undo"])
    #expect(try place.run(["tell", "--lang", "nl"]).output.contains("Er komt niets"))
  }

  /// Enter only leaves it open.
  @Test func skippingIsNoAnswer() throws {
    let place = try Workplace()
    let talk = try place.talk(
      ["1", "", "650", "140", "150", "300", "CJIB 149", ".", "", "n"], ["--lang", "nl"])
    #expect(!talk.text.contains("bijstand"))
    #expect(try place.run(["plan", "--lang", "nl"]).output.contains("Vul in welk geld"))
  }

  @Test func aCommandSaysItToo() throws {
    let place = try Workplace()
    _ = try place.run(["household", "edit", "--kind", "single"])
    let refused = try place.run([
      "income", "add", "--kind", "wages", "--name", "W", "--amount", "0", "--every", "month",
      "--pay-day", "1", "--lang", "en",
    ])
    #expect(refused.status == 2 && refused.error.contains("no-income"))
    #expect(try place.json(["tell", "no-income"]).string("id") == "asked.income.amount")
    _ = try place.run([
      "income", "add", "--kind", "wages", "--name", "W", "--amount", "900", "--every", "month",
    ])
    let late = try place.run(["tell", "no-income", "--lang", "en"])
    #expect(late.status != 0 && late.error.contains("aflos income remove i1"))
  }

  // MARK: Costs

  @Test(arguments: ["loon 1200", "wages 1200", "energie 140", "1200 salaris"])
  func whatNamesSomethingElseIsNoRent(answer: String) throws {
    let place = try Workplace()
    let talk = try place.talkAtTerminal(["1", "loon 1900", answer, "!"], ["--lang", "nl"])
    #expect(talk.text.contains("gaat over"), "\(talk.text)")
    #expect(try place.json(["cost", "list"]).list("items").isEmpty)
  }

  @Test(arguments: ["650", "huur 650", "ik betaal 650 per maand", "I pay 650", "650 voor de huur"])
  func whatNamesTheCostItselfIsRead(answer: String) throws {
    let place = try Workplace()
    _ = try place.talk(["1", "loon 1900", answer, "!"], ["--lang", "nl"])
    let costs = try place.json(["cost", "list"]).list("items")
    #expect(costs.map { $0.int("amountCents") } == [65_000], "\(answer)")
  }

  /// A home, energy, health insurance and food are paid by somebody, or are part of something.
  @Test func nothingForWhatEverybodyPaysIsAskedAbout() throws {
    let place = try Workplace()
    let talk = try place.talk(
      ["1", "loon 1900", "0", "betaalt een ander", "0", "in de huur", "geen", "3", "0", "", "!"],
      ["--lang", "nl"])
    #expect(talk.text.contains("Wonen: wie betaalt dit, of waar zit het in?"))
    let said = try place.json(["tell"]).list("items")
    #expect(
      said.map { $0.string("about") } == ["cost.energy", "cost.healthInsurance", "cost.housing"])
    #expect(said.map { $0.string("answer") } == ["included", "none", "elsewhere"])
    #expect(said.map { $0.string("words") } == ["de huur", "heb ik echt niet", nil])
    let missing = try place.run(["plan", "--lang", "nl"]).output
    #expect(!missing.contains("niets voor wonen."))
    let refused = try place.run(["tell", "cost", "wonen", "geen", "--lang", "nl"])
    #expect(refused.status != 0 && refused.error.contains("Betaalt een ander het"))
    let kept = try place.run([
      "tell", "cost", "wonen", "geen", "--words", "ik slaap bij de opvang", "--lang", "nl",
    ])
    #expect(kept.status == 0, "\(kept.error)")
  }

  // MARK: Back and undo

  @Test func goingBackKeepsTheFirstAnswer() throws {
    let place = try Workplace()
    let talk = try place.talk(["1", "<", "", "loon 1900", "!"], ["--lang", "nl"])
    #expect(talk.text.contains("[alleenstaand]"), "\(talk.text)")
    let again = try Workplace().talk(["1", "<", "<", "", "!"], ["--lang", "nl"])
    #expect(again.text.contains("Dit is de eerste vraag."), "\(again.text)")
    let household = again.text.components(separatedBy: "Met wie woont u").count - 1
    #expect(household == 3, "\(again.text)")
  }

  @Test func undoHalfwayAQuestionTakesNothingElseBack() throws {
    let place = try Workplace().importing("1-single-tenant")
    _ = try place.run(["pay", "d1", "--amount", "25", "--on", "2026-11-01"])
    let before = try place.dossier()
    let talk = try place.talkAtTerminal(
      ["antwoord d1", "tegenvoorstel", "", "terugdraaien", "!", "stop"], ["--lang", "nl"])
    #expect(talk.text.contains("Hier draai ik niets terug"), "\(talk.text)")
    #expect(try place.dossier() == before)
  }
}
