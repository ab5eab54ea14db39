import Foundation
import TestSupport
import Testing

/// Whole conversations about statements: the first one, and one some months later.
@Suite struct BankTalkTests {
  private func started(_ language: String) throws -> Workplace {
    let place = try Workplace()
    place.today = .day("2026-12-01")
    place.environment["AFLOS_LANG"] = language
    _ = try place.importing("1-single-tenant")
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

  @Test func someMonthsLaterPaymentsArePutWhereTheyBelong() throws {
    let place = try started("nl")
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
    let talk = try place.talk([
      "bank \(file)", "n", "", "j", "n", "betaling lijst", "voortgang", "terugdraaien", "stop",
    ])
    #expect(talk.status == 0)
    try expectGolden(talk.text, "later.nl.txt")
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
