import Foundation
import TestSupport
import Testing

/// The commands on the facts: options, errors, undo, JSON.
@Suite struct FactsTests {
  private func started() throws -> Workplace {
    let place = try Workplace()
    _ = try place.run(["household", "edit", "--name", "S. Yılmaz", "--kind", "single"])
    return place
  }

  @Test func addsListsShowsEditsAndRemoves() throws {
    let place = try started()
    let added = try place.run([
      "debt", "add", "--creditor", "Vattenfall", "--kind", "energie", "--principal", "612,30",
      "--stage", "aanmaning",
    ])
    #expect(added.status == 0)
    #expect(added.output.contains("Schuld toegevoegd: Vattenfall (d1)"))
    #expect(try place.run(["debt", "list"]).output.contains("612,30"))
    #expect(try place.run(["debt", "show", "vattenfall"]).output.contains("Vattenfall"))
    #expect(try place.run(["debt", "edit", "d1", "--principal", "1.250,00"]).status == 0)
    let items = try place.json(["debt", "list"])["items"] as? [[String: Any]]
    #expect(items?.first?["principalCents"] as? Int == 125_000)
    #expect(try place.run(["debt", "remove", "d1"]).status == 0)
    #expect((try place.json(["debt", "list"])["items"] as? [Any])?.isEmpty == true)
  }

  @Test func whatIsMissingIsNamedWithItsOption() throws {
    let outcome = try started().run(["income", "add", "--name", "Baan"])
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("--kind"))
    #expect(outcome.error.contains("--amount"))
  }

  @Test(arguments: [
    (["income", "add", "--kind", "loon", "--name", "X", "--amount", "1.250"], "1.250"),
    (["income", "add", "--kind", "loon", "--name", "X", "--amount", "-5"], "-5"),
    (["income", "add", "--kind", "lon", "--name", "X", "--amount", "5"], "loon"),
    (["cost", "add", "--category", "wonen", "--name", "X", "--amount", "x"], "x"),
    (["debt", "show", "d9"], "d9"),
    (["plan", "explain", "quatsch"], "quatsch"),
    (["budget", "--today", "31-04-2026"], "31-04-2026"),
  ])
  func aWrongAnswerIsRepeatedAndStoresNothing(arguments: [String], shown: String) throws {
    let place = try started()
    let before = try place.run(["export", "dossier"]).output
    let outcome = try place.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.error.contains(shown))
    #expect(try place.run(["export", "dossier"]).output == before)
  }

  @Test func errorsAsJSONNameCodeAndField() throws {
    let outcome = try started().run([
      "income", "add", "--kind", "loon", "--name", "X", "--amount", "1.250", "--json",
    ])
    let error = try JSONSerialization.jsonObject(with: Data(outcome.error.utf8)) as? [String: Any]
    #expect(error?["schema"] as? String == "aflos.error/1")
    #expect(error?["code"] as? String == "ambiguousAmount")
    #expect(error?["field"] as? String == "income.amount")
    #expect(outcome.output.isEmpty)
  }

  @Test func undoAndRedoWorkOverEverything() throws {
    let place = try started()
    let first = try place.run(["export", "dossier"]).output
    _ = try place.run([
      "import", "dossier", Cases.url("households/5-student.json").path, "--replace",
    ])
    _ = try place.run(["cost", "remove", "k6"])
    let last = try place.run(["export", "dossier"]).output
    #expect(try place.run(["undo"]).status == 0)
    #expect(try place.run(["undo"]).status == 0)
    #expect(try place.run(["export", "dossier"]).output == first)
    _ = try place.run(["redo"])
    _ = try place.run(["redo"])
    #expect(try place.run(["export", "dossier"]).output == last)
    #expect(try place.run(["redo"]).status == 1)
  }

  @Test func anImportNeverOverwritesInSilence() throws {
    let place = try Workplace().importing("5-student")
    let again = try place.run([
      "import", "dossier", Cases.url("households/1-single-tenant.json").path,
    ])
    #expect(again.status == 2)
    #expect(again.error.contains("--replace"))
  }

  @Test func aWrongFileNamesEveryPlaceAndStoresNothing() throws {
    let place = try Workplace()
    let file = place.path("wrong.json")
    let text = String(decoding: try Cases.bytes("households/5-student.json"), as: UTF8.self)
      .replacing("\"every\": \"fourWeeks\"", with: "\"every\": \"sometimes\"")
      .replacing("\"amountCents\": 41600", with: "\"amountCents\": -1")
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let outcome = try place.run(["import", "dossier", file])
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("incomes[0].every"))
    #expect(outcome.error.contains("incomes[1].amountCents"))
    #expect(try place.run(["export", "dossier"]).status == 3)
  }

  @Test func aCreditorInUseStays() throws {
    let place = try Workplace().importing("5-student")
    let outcome = try place.run(["creditor", "remove", "Klarna"])
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("d1"))
  }

  @Test func globalOptionsMayComeFirst() throws {
    let place = try Workplace().importing("1-single-tenant")
    let outcome = try place.run(["--lang", "en", "budget"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Your budget"))
  }

  @Test func anUnknownCommandSuggestsTheNearest() throws {
    let outcome = try Workplace().run(["budgt"])
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("budget"))
  }

  @Test(arguments: ["nl", "en"])
  func helpSpeaksTheLanguage(language: String) throws {
    let outcome = try Workplace().run(["--lang", language, "debt", "add", "--help"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(language == "nl" ? "Voeg een schuld toe" : "Add a debt"))
  }
}
