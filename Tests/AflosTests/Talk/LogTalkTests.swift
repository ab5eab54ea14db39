import Foundation
import TestSupport
import Testing

/// A call written down at a real terminal.
@Suite struct LogTalkTests {
  @Test func twoPromisesAreAskedOneAfterAnother() throws {
    let desk = try Desk().importing("1-single-tenant")
    let terminal = try desk.terminal(["log", "add", "d5", "--lang", "nl"])
    for (question, answer) in [
      ("Hoe was het contact?", "telefoon"), ("Op welke dag was het?", ""),
      ("Met wie had u contact?", "mw. Jansen"), ("Wat is er gezegd?", "zij zoeken het uit"),
      ("Wie beloofde er iets?", "1"), ("Wat werd er beloofd?", "€ 50 betalen"),
      ("Voor welke dag is dat beloofd?", "1-12"),
      ("Wie beloofde er iets?", "zij"), ("Wat werd er beloofd?", "specificatie sturen"),
      ("Voor welke dag is dat beloofd?", ""), ("Wie beloofde er iets?", "."),
      ("bevestigen met een e-mail", "j"),
    ] {
      try terminal.expect(question)
      try terminal.expect("> ")
      try terminal.send("\(answer)\r")
    }
    try terminal.expect("Geschreven: bevestiging-d5-n1.eml")
    let status = try terminal.wait()
    #expect(status == .exited(0))
    let mail = try String(contentsOfFile: "\(desk.home)/bevestiging-d5-n1.eml", encoding: .utf8)
    #expect(mail.contains("Subject: ") && mail.contains("specificatie sturen"))
    let agenda = try desk.piped(["agenda", "--all", "--json"]).output
    #expect(agenda.contains("promise.n1.1") && agenda.contains("promise.n1.2"))
  }

  /// Another language half-way: the same question comes again in it, and what was answered stays.
  @Test func theLanguageChangesBetweenTwoQuestions() throws {
    let desk = try Desk().importing("1-single-tenant")
    let terminal = try desk.terminal(["log", "add", "d5"])
    for (question, answer) in [
      ("Hoe was het contact?", "telefoon"), ("Op welke dag was het?", ""),
      ("Met wie had u contact?", "mw. Jansen"), ("Wat is er gezegd?", "-"),
      ("Wie beloofde er iets?", "!en"), ("Who promised something?", "me"),
      ("What was promised?", "call back"), ("By which day was that promised?", "!nl"),
      ("Voor welke dag is dat beloofd?", "1-12"), ("Wie beloofde er iets?", "."),
      ("bevestigen met een e-mail", ""),
    ] {
      try terminal.expect(question)
      try terminal.expect("> ")
      try terminal.send("\(answer)\r")
    }
    #expect(try terminal.wait() == .exited(0))
    #expect(terminal.text.contains("Contact toegevoegd"))
    #expect(try desk.dossier().contains("\"what\": \"call back\""))
  }
}

/// A letter that came in, written down at a real terminal.
@Suite struct LetterInTalkTests {
  @Test func aLetterIsAskedAndItsAmountTakenOverOnlyWhenWanted() throws {
    let desk = try Desk().importing("1-single-tenant")
    let terminal = try desk.terminal(["log", "letter", "d6", "--lang", "nl"])
    for (question, answer) in [
      ("Wat voor brief is het?", "deurwaarder"), ("Op welke dag was het?", "18-11"),
      ("Welke laatste dag noemt de brief?", "2-12"),
      ("Hoeveel vraagt de brief in totaal?", "700"),
      ("Welk incassobureau", ""), ("Wilt u de bedragen uit de brief overnemen?", "j"),
      ("Hoeveel is de rekening", ""), ("Hoeveel rente", "76,04"),
      ("Hoeveel incassokosten", ""), ("andere kosten", ""),
    ] {
      try terminal.expect(question)
      try terminal.expect("> ")
      try terminal.send("\(answer)\r")
    }
    try terminal.expect("Wat het nog tegenhoudt")
    let status = try terminal.wait()
    #expect(status == .exited(0))
    let dossier = try desk.dossier()
    #expect(dossier.contains("\"interestCents\": 7604"))
    #expect(dossier.contains("\"statedOn\": \"2026-11-18\""))
  }
}
