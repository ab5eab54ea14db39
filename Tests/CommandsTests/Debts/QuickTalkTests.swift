import TestSupport
import Testing

/// Debts typed whole at the prompt: a line, a table, a field by its name.
@Suite struct QuickTalkTests {
  private func talk(_ answers: [String], _ language: String) throws -> String {
    let place = try Workplace().importing("1-single-tenant")
    let talk = try place.talk(answers, ["--lang", language])
    #expect(talk.status == 0)
    return talk.text
  }

  @Test func linesAndNamesInDutch() throws {
    let text = try talk(
      [
        "+ Vattenfall F-2026-1 612,30 14-03 energie aanmaning",
        "schulden", "+ Vattenfall F-2026-1 612,30 herinnering", "n", "+ Jansen 50", "huur",
        "aanmaning",
        "+ Jansen 60", "<", "d1 bedrag 700", "d1 iets 5", "d1", "bedrag 612,30", "kosten: 40", ".",
        "<",
        "undo", "9",
      ], "nl")
    try expectGolden(text, "quick.nl.txt")
  }

  @Test func linesAndNamesInEnglish() throws {
    let text = try talk(
      [
        "+ Vattenfall F-2026-1 612.30 14-03 energy demand",
        "debts", "+ Jansen 50", "rent", "demand", "d1 amount 700", "d1", "amount 612.30", ".", "<",
        "9",
      ], "en")
    try expectGolden(text, "quick.en.txt")
  }

  @Test func tablesArePastedAndConfirmedOnce() throws {
    let text = try talk(
      [
        "plakken", "Schuldeiser;Kenmerk;Bedrag", "Vattenfall;F-1;612,30", "Jansen;;240", "",
        "huur",
        "aanmaning", "j",
        "schulden", "plakken", "Vattenfall\tF-1\t612,30\tenergie\taanmaning",
        "Ziggo\tZ-9\t40\ttelefoon\trekening", "", "j", "n",
        "plakken", "Ziggo Z-10 41,00 telefoon rekening", "", "j", "plakken", "", "<", "9",
      ], "nl")
    try expectGolden(text, "paste.nl.txt")
  }

  /// At the question of the journey a line with an amount is a debt, a plus and a name is a name.
  @Test func aLineInTheJourney() throws {
    let place = try Workplace()
    _ = try place.run(["household", "edit", "--name", "S. Yılmaz", "--kind", "single"])
    let talk = try place.talk([
      "alleenstaand", "loon 1400", "650", "140", "135", "60/week", "+ Jansen 50 huur aanmaning",
      "+Jansens Bakkerij",
      "!",
    ])
    #expect(talk.text.contains("d1  Jansen, huur: "), "\(talk.text)")
    #expect(talk.text.contains("Hoeveel is de rekening zelf"), "\(talk.text)")
  }

  @Test func aWrongLineFromAPipeEndsWithItsNumber() throws {
    let place = try Workplace().importing("1-single-tenant")
    let before = try place.dossier()
    for answers in [["+ Jansen 50 aanmanig"], ["+ Jansen 1.250"], ["plak", "A;B", "1;2", ""]] {
      #expect(try place.talk(answers).status == 2)
    }
    #expect(try place.dossier() == before)
  }
}
