import Foundation
import TestSupport
import Testing

/// Whole conversations about statements: the first one, and one some months later.
@Suite struct BankTalkTests {
  private func started(_ language: String) throws -> Workplace {
    let place = try Workplace()
    place.today = .day("2026-12-01")
    place.environment["AFLOS_LANG"] = language
    // A dossier speaks its own language.
    let household = String(
      decoding: try Data(contentsOf: Cases.url("households/1-single-tenant.json")), as: UTF8.self)
    let spoken = household.replacing("\"language\": \"nl\"", with: "\"language\": \"\(language)\"")
    #expect(language == "nl" || spoken != household)
    let file = place.path("huishouden.json")
    try Data(spoken.utf8).write(to: URL(filePath: file))
    #expect(try place.run(["import", "dossier", file]).status == 0)
    return place
  }

  /// A copy of a file of the corpus, where the path is of one length.
  private func copy(_ name: String, in place: Workplace) throws -> String {
    let path = place.path(name)
    try Data(Cases.bytes("statements/\(name)")).write(to: URL(filePath: path))
    return path
  }

  @Test(arguments: ["nl", "en"])
  func theFirstStatementOfADossier(_ language: String) throws {
    let place = try started(language)
    let file = try copy("ing-nl.csv", in: place)
    let talk = try place.talk([
      // Incomes: the first gets another name.
      "bank \(file)", "1", "", language == "nl" ? "Loon" : "Wages", "", "",
      // Costs: one is none of theirs, one is of another sort.
      "2", "n", "?", "4", "", "", language == "nl" ? "vrije tijd" : "leisure", "",
      // Groceries and the rest are left for now.
      "n", "stop",
    ])
    #expect(talk.status == 0)
    try expectGolden(talk.text, "first.\(language).txt")
    #expect(try place.run(["history"]).output.contains("20"))
  }

  @Test(arguments: ["nl", "en"])
  func someMonthsLaterPaymentsArePutWhereTheyBelong(_ language: String) throws {
    let place = try started(language)
    let list = """
      Schuldeiser;Kenmerk;Bedrag;Soort;Stadium
      Incasso Vermeer;;900;lening;aanmaning
      Incasso Vermeer;V-2;120;lening;aanmaning
      Deurwaarderskantoor Hofman;2025/83041;800;lening;deurwaarder

      """
    let debts = place.path("schulden.csv")
    try Data(list.utf8).write(to: URL(filePath: debts))
    #expect(try place.run(["import", "debts", debts, "--yes"]).status == 0)
    let items = try place.json(["debt", "list"])["items"] as? [[String: Any]] ?? []
    for id in items.suffix(3).compactMap({ $0["id"] as? String }) {
      #expect(try place.run(["debt", "edit", id, "--stated-on", "1-7-2026"]).status == 0)
    }
    let before = try copy("ing-nl-komma-2018.csv", in: place)
    #expect(try place.run(["import", "bank", before, "--yes"]).status == 0)
    let file = try copy("ing-camt-v8.xml", in: place)
    let after =
      language == "nl"
      ? ["j", "n", "betaling lijst", "voortgang", "agenda", "terugdraaien", "stop"]
      : ["y", "n", "pay list", "progress", "agenda", "undo", "stop"]
    let talk = try place.talk(["bank \(file)", "", "1"] + after)
    #expect(talk.status == 0)
    try expectGolden(talk.text, "later.\(language).txt")
  }

  @Test func whatWasAcceptedStaysWhenSomebodyLeavesHalfway() throws {
    let place = try started("nl")
    let file = try copy("ing-nl.csv", in: place)
    let before = try place.dossier()
    // Incomes are accepted; at the costs somebody stops, or does something else.
    for leaving in ["!", "overzicht", "."] {
      let talk = try place.talk(["bank \(file)", "", leaving, "stop"])
      #expect(talk.text.contains("regels van de bank bewaard"), "\(leaving): \(talk.text)")
      let incomes = try place.json(["income", "list"])["items"] as? [[String: Any]]
      #expect(incomes?.contains { $0["name"] as? String == "SVB" } == true, "\(leaving)")
      #expect(try place.run(["undo"]).status == 0)
      #expect(try place.dossier() == before)
    }
    let nothing = try place.talk(["bank \(file)", "!", "stop"])
    #expect(!nothing.text.contains("regels van de bank bewaard"))
    #expect(try place.dossier() == before)
  }

  /// Nobody has to type a budget from memory: the first question about money takes a statement too.
  @Test func aStatementDroppedOnTheFirstQuestionIsRead() throws {
    let place = try Workplace()
    place.today = .day("2026-12-01")
    place.environment["AFLOS_LANG"] = "nl"
    let file = try copy("ing-nl.csv", in: place)
    // Then the home screen goes on with the debts.
    let talk = try place.talk(["", "1", "?", file, "", "", "", "b", "!"])
    try expectGolden(talk.text, "dropped.nl.txt")
    let incomes = try place.json(["income", "list"])["items"] as? [[String: Any]]
    #expect(incomes?.count == 6)
  }

  @Test func oneGoesBackToTheGroupBefore() throws {
    let place = try started("en")
    let file = try copy("ing-nl.csv", in: place)
    let talk = try place.talk(["bank \(file)", "", "<", "n", "n", "n", "stop"])
    #expect(talk.text.split(separator: "What comes in").count == 3, "\(talk.text)")
    #expect(talk.text.contains("Nothing was kept"), "\(talk.text)")
  }

  @Test func aStatementDroppedOnTheHomeScreenIsRead() throws {
    let place = try started("nl")
    let folder = place.path("af & bij 100%")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/januari één.csv"
    try Data(Cases.bytes("statements/ing-nl.csv")).write(to: URL(filePath: path))
    let address = URL(filePath: path).absoluteString
    #expect(address.contains("%20") && address.contains("%C3%A9"))
    for typed in [address, "'\(path)'", path.replacing(" ", with: "\\ "), "bank \(address)"] {
      let talk = try place.talk([typed, "n", "n", "n", "stop"])
      #expect(talk.text.contains("Dit heb ik gelezen"), "\(typed): \(talk.text)")
      #expect(talk.text.contains("Er is niets bewaard"), "\(typed): \(talk.text)")
    }
    // One that is damaged is told so; a list of debts is no statement.
    let half = place.path("half.xml")
    try Data(Cases.bytes("statements/weiger-half.xml")).write(to: URL(filePath: half))
    #expect(try place.talk([half, "stop"]).text.contains("houdt halverwege op"))
    let list = place.path("schulden.csv")
    try Data("Schuldeiser;Bedrag\nVattenfall;612,00\n".utf8).write(to: URL(filePath: list))
    #expect(!(try place.talk([list, "stop"])).text.contains("bankafschrift"))
  }

  @Test func theFileIsAskedForAndMayBeDroppedOnTheScreen() throws {
    let place = try started("nl")
    let folder = place.path("mijn bank")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/af en bij.csv"
    try Data(Cases.bytes("statements/ing-nl.csv")).write(to: URL(filePath: path))
    let dropped = path.replacing(" ", with: "\\ ")
    let talk = try place.talk(["bank", dropped, "!", "stop"])
    #expect(talk.text.contains("Dit heb ik gelezen"), "\(talk.text)")
    let quoted = try place.talk(["afschrift '\(path)'", "n", "n", "n", "stop"])
    #expect(quoted.text.contains("Er is niets bewaard"), "\(quoted.text)")
  }
}
