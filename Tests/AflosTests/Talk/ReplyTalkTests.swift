import Foundation
import TestSupport
import Testing

/// An answer and an agreement at a real terminal: what is missing is asked point by point.
@Suite struct ReplyTalkTests {
  @Test func aCounterOfferIsAskedPointByPoint() throws {
    let desk = try Desk().importing("1-single-tenant")
    let terminal = try desk.terminal(["reply", "d2", "tegenvoorstel", "--lang", "nl"])
    for (question, answer) in [
      ("Op welke dag kwam het antwoord?", ""), ("Hoeveel wil de schuldeiser per maand?", "30"),
      ("Hoeveel maanden", "?"), ("Voorbeeld: 12", "21"), ("in één keer?", ""),
      ("volgens de schuldeiser?", "612,30"), ("de eerste betaling?", "29-12"),
      ("als u te laat betaalt?", "2% per maand"), ("als u één termijn mist?", "1"),
      ("rechten op?", "nee"), ("een antwoord?", "<"), ("rechten op?", "nee"),
      ("een antwoord?", "1-12-2026"), ("nog meer?", ""),
    ] {
      try terminal.expect(question)
      try terminal.expect("> ")
      try terminal.send(answer + "\r")
    }
    try terminal.expect("Dit past niet")
    try terminal.expect("aflos undo")
    #expect(try terminal.wait() == .exited(0))
    let dossier = try desk.dossier()
    #expect(dossier.contains("\"monthlyCents\": 3000") && dossier.contains("\"allDue\""))
  }

  @Test func anAcceptedOfferIsAgreedWithEnter() throws {
    let desk = try Desk().importing("1-single-tenant")
    // One debt, and every usual cost: an offer that can be kept.
    for debt in ["d1", "d3", "d4", "d5", "d6", "d7", "d8", "d9"] {
      _ = try desk.piped(["debt", "remove", debt])
    }
    _ = try desk.piped(["tell", "cost", "healthCare", "none"])
    _ = try desk.piped(["letter", "write", "d2", "--to", desk.home + "/brieven"])
    _ = try desk.piped(["letter", "sent", "b1", "--by", "post"])
    let terminal = try desk.terminal(["reply", "d2", "akkoord", "--lang", "nl"])
    for (question, suggestion) in [
      ("kwam het antwoord?", "[21 november 2026] > "), ("nog meer?", "> "),
      ("nu vastleggen?", "[ja] > "),
      ("Hoeveel betaalt u per maand?", "71,40] > "), ("Hoeveel termijnen", "[9] > "),
      ("in totaal?", "622,59] > "), ("de eerste termijn?", "] > "),
      ("is dit afgesproken?", "[21 november 2026] > "), ("zolang u op tijd betaalt?", "> "),
      ("een gemiste termijn?", "> "), ("Waar staat de afspraak?", "> "),
      ("Met wie", "> "),
    ] {
      try terminal.expect(question)
      try terminal.expect(suggestion)
      try terminal.send("\r")
    }
    try terminal.expect("8 keer ")
    try terminal.expect("agreement-confirmation")
    #expect(try terminal.wait() == .exited(0))
    #expect(try desk.dossier().contains("\"totalCents\": 62259"))
  }

  @Test func leavingKeepsNothing() throws {
    let desk = try Desk().importing("1-single-tenant")
    let before = try desk.dossier()
    for arguments in [["reply", "d2"], ["agree", "d2"]] {
      let terminal = try desk.terminal(arguments + ["--lang", "en"])
      try terminal.expect("> ")
      try terminal.send("!\r")
      #expect(try terminal.wait() == .exited(1))
    }
    #expect(try desk.dossier() == before)
  }
}
