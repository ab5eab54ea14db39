import Foundation
import TestSupport
import Testing

/// A letter from a file, gone through at a real terminal.
@Suite struct ReadTalkTests {
  private func letter(_ name: String) -> String { Cases.url("letters/\(name).txt").path }

  private func answer(
    _ terminal: PseudoTerminal, _ steps: [(question: String, answer: String)]
  ) throws {
    for (question, answer) in steps {
      try terminal.expect(question)
      try terminal.expect("> ")
      try terminal.send("\(answer)\r")
    }
  }

  @Test func enterTakesWhatIsProvenAndNothingElse() throws {
    let desk = try Desk()
    let arguments = ["read", letter("one-amount"), "--lang", "nl"]
    let terminal = try desk.terminal(arguments)
    try answer(
      terminal,
      [
        ("nieuwe schuld", ""), ("Aan wie moet u betalen?", "="),
        ("Waar is deze schuld voor?", "zorgkosten"),
        ("Welk nummer", ""),
        // One amount proves nothing: Enter does not take it.
        ("Hoeveel is de rekening zelf", ""), ("> ", "186,28"),
        ("Hoeveel rente", ""), ("Hoeveel incassokosten", ""), ("noemde de schuldeiser", ""),
        ("betaald zijn", ""), ("Welke brief", ""), ("Welke laatste dag", ""),
        ("Wilt u rekening", "nee"),
      ])
    try terminal.expect("Schuld toegevoegd")
    #expect(try terminal.wait() == .exited(0))
    let dossier = try desk.dossier()
    #expect(dossier.contains("\"principalCents\": 18628"))
    #expect(dossier.contains("Tandartspraktijk Voorbeeld B.V."))
    #expect(dossier.contains("SHA-256") && dossier.contains("\"answerBy\": \"2026-12-10\""))
    #expect(dossier.contains("\"paper\": \"letter.d1\""))
    #expect(try desk.piped(["undo"]).status == .exited(0))
    #expect(try !desk.dossier().contains("SHA-256"))
  }

  @Test func aFileThatIsDroppedIsReadWhereTheNextEnvelopeIsAsked() throws {
    let desk = try Desk().importing("1-single-tenant")
    let terminal = try desk.terminal(["--lang", "nl"])
    try terminal.expect("> ")
    try terminal.send("\(letter("tax"))\r")
    try terminal.expect("de optelling klopt")
    try answer(terminal, [("nieuwe schuld", "nee")])
    try terminal.expect("Er is niets bewaard")
    try terminal.send("!\r")
    #expect(try terminal.wait() == .exited(0))
  }

  @Test func aLetterOfAKnownDebtBecomesAContactOfIt() throws {
    let desk = try Desk().importing("1-single-tenant")
    _ = try desk.piped([
      "debt", "add", "--creditor", "Energie Voorbeeld N.V.", "--kind", "energy", "--reference",
      "E-7781-2026", "--principal", "412,36", "--stage", "reminder", "--lang", "nl",
    ])
    let terminal = try desk.terminal(["read", letter("fourteen-days"), "--lang", "nl"])
    try answer(
      terminal,
      [
        ("Gaat deze brief over d10", ""), ("Wat voor brief is het?", ""), ("Op welke dag", ""),
        ("Welke laatste dag", ""), ("Hoeveel vraagt de brief", ""), ("Wilt u rekening", ""),
      ])
    #expect(try terminal.wait() == .exited(0))
    let dossier = try desk.dossier()
    #expect(dossier.contains("\"stage\": \"fourteenDayLetter\""))
    #expect(dossier.contains("\"iban\": \"NL"))
    // What is due only when nothing is paid in time was not taken over.
    #expect(dossier.contains("\"principalCents\": 41236"))
    #expect(!dossier.contains("6248"))
  }
}
