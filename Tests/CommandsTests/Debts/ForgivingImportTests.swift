import Foundation
import TestSupport
import Testing

/// Lists with the habits of people and programs, from the file to the dossier.
@Suite struct ForgivingImportTests {
  private func started(_ text: String) throws -> (place: Workplace, file: String) {
    let place = try Workplace()
    place.environment["AFLOS_LANG"] = "nl"
    _ = try place.run(["household", "edit", "--name", "S. Yılmaz", "--kind", "single"])
    let path = place.path("lijst.csv")
    try Data(text.utf8).write(to: URL(filePath: path))
    return (place, path)
  }

  private func debts(_ place: Workplace) throws -> [[String: Any]] {
    try place.json(["debt", "list"])["items"] as? [[String: Any]] ?? []
  }

  private static let head = "Schuldeiser;Kenmerk;Bedrag;Soort;Stap\n"
  private static let rest = ";telefoon;herinnering\n"

  @Test func everythingLeftOutIsSaidAndTheWholeIsUndoneAsOne() throws {
    let (place, file) = try started(
      "Mijn lijst\n" + Self.head + "Ziggo;F-1;550,00" + Self.rest + "KPN;F-2;0,00" + Self.rest
        + "Odido;F-3;-12,50" + Self.rest + "CJIB;5,00006E+15;139,00;boete;eerste aanmaning\n"
        + "CJIB;5,00006E+15;139,00;boete;eerste aanmaning\nTotaal;;815,50;;\n* klaar.\n")
    let before = try place.dossier()
    let done = try place.run(["import", "debts", file, "--yes"])
    #expect(done.status == 0, "\(done.error)")
    for said in ["Mijn lijst", "KPN", "Odido", "5,00006E+15", "Totaal", "* klaar."] {
      #expect(done.output.contains(said), "\(said)")
    }
    // Two fines with one mangled number are two fines.
    #expect(try debts(place).map { $0["principalCents"] as? Int } == [55_000, 13_900, 13_900])
    #expect(try place.run(["undo"]).status == 0)
    #expect(try place.dossier() == before)
  }

  @Test func forProgramsWhatWasLeftOutHasACode() throws {
    let (place, file) = try started(
      Self.head + "Ziggo;F-1;550,00" + Self.rest + "Totaal;;550,00;;\n")
    let seen = try place.json(["import", "debts", file])
    let notes = try #require(seen["notes"] as? [[String: Any]])
    #expect(notes.map { $0["code"] as? String } == ["total"])
    #expect(notes[0]["line"] as? Int == 3)
  }

  @Test func oneCreditorInSpellingsIsOne() throws {
    let (place, file) = try started(
      Self.head + "Ziggo;F-1;550,00" + Self.rest + "ZIGGO B.V.;F-2;20,00" + Self.rest
        + "Flanderijn inzake Ziggo bv;F-3;30,00;telefoon;incassobureau\nZiggo Services;F-4;40,00"
        + Self.rest)
    let done = try place.run(["import", "debts", file, "--yes"])
    #expect(done.status == 0, "\(done.error)")
    #expect(done.output.contains("lijkt op “Ziggo”"))
    let list = try debts(place)
    #expect(Set(list.prefix(3).compactMap { $0["creditor"] as? String }) == ["c1"])
    #expect(list[2]["collector"] as? String == "c2")
    // The same matcher in a line, in options, and at the question.
    _ = try place.run(["debt", "add", "ziggo b.v.", "12,00", "telefoon", "rekening", "F-9"])
    let options = [
      "--creditor", "Ziggo BV", "--kind", "telefoon", "--principal", "50", "--stage", "invoice",
    ]
    #expect(try place.run(["debt", "add"] + options + ["--reference", "F-8"]).status == 0)
    #expect(try debts(place).suffix(2).map { $0["creditor"] as? String } == ["c1", "c1"])
  }

  @Test func anAccountInALineIsOfTheCreditor() throws {
    let (place, _) = try started("")
    let done = try place.run([
      "debt", "add", "CJIB NL91 ABNA 0417 1643 00 139,00 boete 2e aanmaning",
    ])
    #expect(done.status == 0, "\(done.error)")
    #expect(try debts(place)[0]["stage"] as? String == "demand")
    #expect(
      try place.dossier().contains("NL91ABNA0417164300")
        || place.dossier().contains("NL91 ABNA 0417 1643 00"))
    let other = try place.run(["debt", "add", "CJIB NL69INGB0123456789 20,00 boete rekening"])
    #expect(other.status == 2 && other.error.contains("aflos creditor edit c1 --iban"))
  }

  @Test(arguments: ["openpyxl.xlsx", "libreoffice.xlsx", "libreoffice.ods"])
  func aWorkbookIsAList(name: String) throws {
    let (place, _) = try started("")
    let done = try place.run(["import", "debts", Cases.url("sheets/\(name)").path, "--yes"])
    #expect(done.status == 0, "\(done.error)")
    #expect(
      try debts(place).map { $0["principalCents"] as? Int } == [
        61_230, 4_550, 125_000, 100_000, 13_900,
      ])
    #expect(try debts(place).map { $0["dueDate"] as? String }[1] == "2026-12-03")
  }

  // MARK: Our own tables

  @Test(arguments: ["nl", "en"], ["csv", "csv-plain"])
  func ourOwnOverviewComesInAgain(language: String, dialect: String) throws {
    let there = try Workplace().importing("1-single-tenant")
    let name = "=Zon, \"Zee\"; B.V."
    _ = try there.run([
      "debt", "add", "--creditor", "+" + name, "--kind", "other", "--principal", "1234,56",
      "--stage", "invoice",
      "--reference", "=1+1",
    ])
    let file = there.path("overzicht.csv")
    let out = try there.run(
      ["export", "overview", "--format", dialect, "--to", file, "--lang", language])
    #expect(out.status == 0, "\(out.error)")
    let here = try Workplace()
    let done = try here.run(["import", "debts", file, "--yes", "--sure", "--keep-duplicates"])
    #expect(done.status == 0, "\(done.error)")
    let keys = [
      "kind", "reference", "principalCents", "interestCents", "collectionCostsCents",
      "otherCostsCents",
      "disputedCents", "dueDate", "stage", "rank",
    ]
    func facts(_ place: Workplace) throws -> [[String]] {
      try debts(place).map { debt in keys.map { "\(debt[$0] ?? "")" } }
    }
    #expect(try facts(here) == facts(there))
    #expect(try here.dossier().contains("=Zon, \\\"Zee\\\"; B.V."))
  }
}
