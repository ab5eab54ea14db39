import Foundation
import TestSupport
import Testing

/// Two people at a real terminal, as they type: wrong, in their own words, and without a single command.
@Suite struct PersonTests {
  /// Seven debts and an income that differs, typed naturally and wrongly, up to letters on the table.
  private static let personA: [(question: String, answer: String)] =
    [
      ("Nederlands of Engels?", "1"), ("Met wie woont", "weet niet"), ("Met wie woont", "alleen"),
      ("Wat komt er per maand", "ik heb schulden"),
      ("staat niet in de lijst", "loon tussen 1900 en 2200"), ("Wonen:", "ongeveer 620"),
      ("Energie:", "per maand 130"), ("Zorgverzekering:", "150"),
      ("Boodschappen:", "ongeveer 80 per week"),
      ("Aan wie moet u", "hallo ik heb schulden"), ("Aan wie moet u", "Vattenfall 412"),
      ("De volgende brief", "ziggo ongeveer 180"), ("De volgende brief", "wehkamp 640"),
      ("De volgende brief", "bol.com 120"), ("De volgende brief", "cz 300"),
      ("De volgende brief", "tandarts 210"), ("De volgende brief", "weet niet wie"),
      ("De volgende brief", "ing lening 900"), ("De volgende brief", "nee"),
      ("Kwam bij een van", "nee"), ("Zullen we verdergaan?", ""), ("Vervoer:", "49"),
      ("Krijgt u huurtoeslag", "weet niet"), ("Telefoon en internet:", "ongeveer 40"),
      ("Gemeentelijke belastingen:", "300/jaar"), ("In welke maand", "weet ik niet"),
      ("Krijgt u zorgtoeslag", "129"), ("Hoeveel betaalt u per keer?", "620"), ("Water:", "12,50"),
      ("Zorgkosten:", "35"),
    ] + debt() + debt() + debt() + debt() + [
      ("Waar is deze schuld voor?", "zorgkosten")
    ] + debt() + [("Hoeveel is de rekening zelf", "klopt")] + debt() + debt() + [
      ("Kleding:", "40"), ("Andere verzekeringen:", "12"), ("Krijgt u vakantiegeld", "nee"),
      ("Zal ik nu", ""), ("Wat is uw naam?", "help"), ("Wat is uw naam?", "S. Yılmaz"),
      ("In welke straat", "Kade 1"), ("postcode", "3011ab"), ("In welke plaats", "Rotterdam"),
      ("Wilt u het nu invullen?", "n"), ("Op welke dag gaan", ""), ("<: vorige", "."),
      ("Typ erken", "erken"), ("Hoe wilt u", "2"), ("In welke map", ""),
    ]

  private static func debt() -> [(question: String, answer: String)] {
    [("Welke brief", "herinnering"), ("Op welke dag moest", "eind maart")]
  }

  /// Three weeks later: what came in the post and by phone, in words of the dialogue alone.
  private static let personB: [(question: String, answer: String)] = [
    // Accepted, and agreed with Enter.
    ("Kies een nummer", "antwoord vattenfall akkoord"), ("kwam het antwoord?", ""),
    ("nog meer?", ""), ("nu vastleggen?", ""), ("Hoeveel betaalt u per maand?", ""),
    ("Hoeveel termijnen", ""), ("in totaal?", ""), ("de eerste termijn?", ""),
    ("is dit afgesproken?", ""), ("zolang u op tijd betaalt?", ""), ("een gemiste termijn?", ""),
    ("Waar staat de afspraak?", ""), ("Met wie heeft u", ""),
    // A counter-offer on the phone.
    ("Kies een nummer", "antwoord ziggo"), ("antwoord", "tegenvoorstel"),
    ("kwam het antwoord?", "gisteren"), ("Hoeveel wil de schuldeiser per maand?", "30"),
    ("Hoeveel maanden", "6"), ("in één keer?", ""), ("volgens de schuldeiser?", ""),
    ("de eerste betaling?", ""), ("te laat betaalt?", ""), ("één termijn mist?", ""),
    ("rechten op?", ""), ("een antwoord?", ""), ("nog meer?", ""),
    // Refused, sent to an agency, and sold.
    ("Kies een nummer", "antwoord 3 geweigerd"), ("kwam het antwoord?", ""), ("Waarom", ""),
    ("nog meer?", ""), ("Kies een nummer", "antwoord bol.com doorgestuurd"),
    ("kwam het antwoord?", ""), ("Wie heeft de schuld nu?", "Incassobureau Voorbeeld"),
    ("nog meer?", ""), ("Zet ik Incassobureau Voorbeeld", ""),
    ("Kies een nummer", "antwoord tandarts verkocht"), ("kwam het antwoord?", "eergisteren"),
    ("Wie heeft de schuld nu?", "Koper BV"), ("nog meer?", ""),
    ("Kies een nummer", "brieven tonen d6"), ("Kies een nummer", "schulden ladder d6"),
    // Silent: what to say on the phone.
    ("Kies een nummer", "bellen"), ("Welke bedoelt u?", "5"),
    // Less money comes in.
    ("Kies een nummer", "inkomen"), ("Met < gaat u", "1 inkomen als het tegenzit 1700"),
    ("Met < gaat u", "plan verschil"), ("Kies een nummer", "vandaag"),
    ("Kies een nummer", "stoppen"),
  ]

  /// In January the first term was not paid: who returns is told first, and finds the words for it.
  private static let missedTerm: [(question: String, answer: String)] = [
    ("aan Vattenfall. Typ a", "a"), ("Kies een nummer", "betaling vattenfall"),
    ("Hoeveel", "10"), ("Op welke dag", ""),
    ("Kies een nummer", "plan verschil"), ("Kies een nummer", "stoppen"),
  ]

  private func terminal(_ desk: Desk, on day: String) throws -> PseudoTerminal {
    var setting = PseudoTerminal.Setting(desk.program)
    setting.arguments = ["--today", day]
    setting.environment = desk.environment
    setting.workingDirectory = desk.home
    (setting.columns, setting.rows) = (80, 24)
    return try PseudoTerminal(setting)
  }

  private func type(
    _ turns: [(question: String, answer: String)], at terminal: PseudoTerminal
  ) throws {
    for (question, answer) in turns {
      try terminal.expect(question)
      try terminal.expect("> ")
      try terminal.send(answer + "\r")
    }
  }

  /// Commands are for the command line: in the dialogue nobody is told to type one.
  private func expectNoCommands(_ screen: String) {
    let words = screen.replacing("Typ aflos om verder te gaan", with: "")
      .replacing("Aflos van", with: "")
    #expect(!words.contains("aflos "), "\(words)")
  }

  @Test func fromNothingToLettersAndThreeWeeksLater() throws {
    let desk = try Desk()
    let first = try terminal(desk, on: "2026-11-21")
    try type(Self.personA, at: first)
    try first.expect("7 brieven bewaard")
    try first.expect("Kies een nummer")
    try first.expect("> ")
    try first.send("brieven verstuurd b1 b2 b3 b4 b5 b6 b7 met de post\r")
    try first.expect("7 brieven verstuurd")
    try first.expect("> ")
    try first.send("!\r")
    #expect(try first.wait() == .exited(0))
    expectNoCommands(first.screen)
    let beforeNumber = first.screen.firstRange(of: "Voorlopig: er blijft").map {
      first.screen[..<$0.lowerBound].split(separator: "\n").count { $0.contains("> ") }
    }
    // With two answers that were none.
    #expect(try #require(beforeNumber) <= 12)
    let keys = Self.personA.map { $0.answer.count + 1 }.reduce(0, +)
    #expect(Self.personA.count <= 70 && keys <= 620, "\(Self.personA.count) \(keys)")
    try expectGolden(first.screen, "person-a.nl.txt")

    let second = try terminal(desk, on: "2026-12-12")
    try type(Self.personB, at: second)
    #expect(try second.wait() == .exited(0))
    expectNoCommands(second.screen)
    try expectGolden(second.screen, "person-b.nl.txt")
    #expect(Self.personB.count <= 60)

    let third = try terminal(desk, on: "2027-01-06")
    try type(Self.missedTerm, at: third)
    #expect(try third.wait() == .exited(0))
    expectNoCommands(third.screen)
    try expectGolden(third.screen, "person-b-missed.nl.txt")
    let dossier = try desk.dossier()
    for word in [
      "sold.d6.c6", "Koper BV", "accepted", "counterOffer", "refused", "passedOn", "170000",
    ] {
      #expect(dossier.contains(word), "\(word)")
    }
  }

  /// A payment that was missed comes first, with the script of a talk one key away.
  @Test func aMissedPaymentComesFirst() throws {
    let desk = try Desk().importing("1-single-tenant")
    _ = try desk.piped(["agree", "d5", "--monthly", "25", "--from", "2026-11-28"])
    let terminal = try terminal(desk, on: "2026-12-12")
    try terminal.expect("Vandaag: iets kan niet wachten.")
    try terminal.expect("Kies een nummer")
    try terminal.expect("> ")
    let line = terminal.screen.split(separator: "\n").first { $0.contains("bellen d5") }
    let key = try #require(line.flatMap { $0.split(separator: "Typ ").last?.first })
    try terminal.send("\(key)\r")
    try terminal.expect("Dit zegt u niet")
    try terminal.expect("Kies een nummer")
    try terminal.send("!\r")
    #expect(try terminal.wait() == .exited(0))
  }

  /// What is longer than the window waits, finds a word and never waits in a pipe.
  @Test func aLongTextWaits() throws {
    let desk = try Desk().importing("1-single-tenant")
    for arguments in [["budget"], ["budget", "--no-pager"]] {
      var setting = PseudoTerminal.Setting(desk.program)
      setting.arguments = arguments + Desk.day + ["--lang", "nl"]
      setting.environment = desk.environment.filter { $0.key != "PAGER" }
      setting.workingDirectory = desk.home
      let terminal = try PseudoTerminal(setting)
      if arguments.count == 1 {
        try terminal.expect("Enter: verder. ? helpt. > ")
        #expect(
          terminal.screen.split(separator: "\n", omittingEmptySubsequences: false).count <= 24)
        try terminal.send("zzqq\r")
        try terminal.expect("staat er niet in")
        try terminal.expect("> ")
        try terminal.send("komende 12\r")
        try terminal.expect("De komende 12 maanden")
        try terminal.expect("> ")
        try terminal.send("a\r")
      }
      #expect(try terminal.wait() == .exited(0))
    }
    #expect(!(try desk.piped(["budget"]).output.contains("Enter: verder")))
  }
}
