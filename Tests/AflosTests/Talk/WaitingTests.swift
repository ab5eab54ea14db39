import Foundation
import TestSupport
import Testing

/// Every form left half way by every way out: what was typed waits, is offered again when the same is
/// done once more, and ends in what an undisturbed conversation gives.
@Suite struct WaitingTests {
  /// A command that asks, and its conversation: the first words of each question, and the answer.
  struct Form: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let turns: [(question: String, answer: String)]
    /// After so many answers somebody leaves.
    let leavesAfter: Int
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let forms = [
    Form(
      arguments: ["debt", "add"],
      turns: [
        ("Aan wie moet", "Nuon"), ("Waar is deze schuld voor?", "energie"), ("Hoeveel is", "100"),
        ("Welke brief", "aanmaning"),
      ], leavesAfter: 2),
    Form(
      arguments: ["pay"],
      turns: [("elke schuld", "d5"), ("Hoeveel", "12,50"), ("Op welke dag", "20-11-2026")],
      leavesAfter: 2),
    Form(
      arguments: ["reply", "d2", "tegenvoorstel"],
      turns: [
        ("Op welke dag kwam het antwoord?", "20-11-2026"),
        ("Hoeveel wil de schuldeiser per maand?", "30"), ("Hoeveel maanden", "21"),
        ("in één keer?", ""), ("volgens de schuldeiser?", ""), ("de eerste betaling?", ""),
        ("als u te laat betaalt?", ""), ("als u één termijn mist?", ""), ("rechten op?", ""),
        ("een antwoord?", ""), ("nog meer?", ""),
      ], leavesAfter: 3),
    Form(
      arguments: ["agree", "d2"],
      turns: [
        ("Hoeveel betaalt u per maand?", "50"), ("Hoeveel termijnen", ""), ("in totaal?", ""),
        ("de eerste termijn?", ""), ("is dit afgesproken?", ""),
        ("zolang u op tijd betaalt?", ""), ("een gemiste termijn?", ""),
        ("Waar staat de afspraak?", ""), ("Met wie", ""),
      ], leavesAfter: 1),
    Form(
      arguments: ["log", "add", "d5"],
      turns: [
        ("Hoe was het contact?", "telefoon"), ("Op welke dag was het?", "20-11-2026"),
        ("Met wie had u contact?", "mw. Jansen"), ("Wat is er gezegd?", "zij zoeken het uit"),
        ("Wie beloofde er iets?", ""),
      ], leavesAfter: 3),
    Form(
      arguments: ["log", "letter", "d6"],
      turns: [
        ("Wat voor brief is het?", "deurwaarder"), ("Op welke dag was het?", "18-11-2026"),
        ("Welke laatste dag noemt de brief?", "2-12-2026"),
        ("Hoeveel vraagt de brief in totaal?", ""), ("Welk incassobureau", ""),
      ], leavesAfter: 2),
  ]

  /// What is typed to leave, and the code it ends with; nil is a power cut.
  static let exits: [(key: String?, code: Int32)] = [
    ("!\r", 1), ("\u{4}", 2), ("\u{3}", 130), (nil, 0),
  ]

  /// A talk that was noted can be confirmed by e-mail at once; here it is not.
  private func declineMail(behind form: Form, at terminal: PseudoTerminal) throws {
    guard form.arguments.prefix(2) == ["log", "add"] else { return }
    try terminal.expect("bevestigen met een e-mail?")
    try terminal.expect("> ")
    try terminal.send("nee\r")
  }

  @Test(arguments: forms, exits.indices)
  func whatWasTypedWaits(form: Form, exit: Int) throws {
    let exit = Self.exits[exit]
    let desk = try Desk().importing("1-single-tenant")
    let first = try desk.terminal(form.arguments + ["--lang", "nl"])
    try answer(form.turns.prefix(form.leavesAfter), at: first)
    try first.expect(form.turns[form.leavesAfter].question)
    try first.expect("> ")
    if let key = exit.key {
      try first.send(key)
      if exit.code == 1 { try first.expect("Wat u typte is bewaard.") }
      #expect(try first.wait() == .exited(exit.code))
    } else {
      first.kill()
      _ = try first.wait()
    }
    #expect(try desk.dossier() == Desk().importing("1-single-tenant").dossier())

    let again = try desk.terminal(form.arguments + ["--lang", "nl"])
    // What a form is about is asked before what waits about it can be found.
    if form.arguments == ["pay"] { try answer(form.turns.prefix(1), at: again) }
    try again.expect("Hier was u de vorige keer mee bezig:")
    try again.expect("Gaat u hiermee verder?")
    try again.expect("[ja] > ")
    try again.send("\r")
    try answer(form.turns.dropFirst(form.leavesAfter), at: again)
    try again.expect("aflos undo")
    try declineMail(behind: form, at: again)
    #expect(try again.wait() == .exited(0))
    #expect(try desk.dossier() == undisturbed(form))

    // Nothing waits any more: the same asks from the start.
    let third = try desk.terminal(form.arguments + ["--lang", "nl"])
    if form.arguments.first != "agree" {
      try third.expect(form.turns[0].question)
      try third.expect("> ")
      #expect(!third.text.contains("Hier was u"))
      try third.send("!\r")
    }
    _ = try third.wait()
  }

  /// With no, everything is asked anew and what waited is gone.
  @Test func noBeginsAnew() throws {
    let desk = try Desk().importing("1-single-tenant")
    let form = Self.forms[4]
    let first = try desk.terminal(form.arguments + ["--lang", "nl"])
    try answer(form.turns.prefix(2), at: first)
    try first.expect("Met wie had u contact?")
    try first.send("<\r")
    try first.expect("Op welke dag was het?")
    try first.send("!\r")
    _ = try first.wait()
    let again = try desk.terminal(form.arguments + ["--lang", "nl"])
    try again.expect("Gaat u hiermee verder?")
    try again.send("nee\r")
    try answer(form.turns[...], at: again)
    try again.expect("aflos undo")
    try declineMail(behind: form, at: again)
    #expect(try again.wait() == .exited(0))
    #expect(try desk.dossier() == undisturbed(form))
  }

  /// A full stop ends the questions where nothing is missing, and leaves where something is.
  @Test func aFullStopKeepsOrWaits() throws {
    let desk = try Desk().importing("1-single-tenant")
    let first = try desk.terminal(["debt", "add", "--lang", "nl"])
    try answer(Self.forms[0].turns.prefix(2), at: first)
    try first.expect("Hoeveel is")
    try first.send(".\r")
    try first.expect("Dit is nog nodig: Hoofdsom en Hoe ver het is.")
    #expect(try first.wait() == .exited(1))
    let second = try desk.terminal(["pay", "d5", "--lang", "nl"])
    try second.expect("Hoeveel")
    try second.send("10\r")
    try second.expect("Op welke dag")
    try second.send(".\r")
    try second.expect("aflos undo")
    #expect(try second.wait() == .exited(0))
  }

  /// What is changed is kept at once; what does not fit yet waits.
  @Test func whatIsChangedIsKeptWhereItFits() throws {
    let desk = try Desk().importing("1-single-tenant")
    _ = try desk.piped(["pay", "d5", "50"])
    let terminal = try desk.terminal(["pay", "edit", "p1", "--lang", "nl"])
    try answer([("elke schuld", ""), ("Hoeveel", "\u{15}45")], at: terminal)
    try terminal.expect("Op welke dag")
    try terminal.send("!\r")
    _ = try terminal.wait()
    #expect(try desk.dossier().contains("\"amountCents\": 4500"))

    _ = try desk.piped(["reply", "d2", "tegenvoorstel", "--monthly", "30"])
    let reply = try desk.terminal(["reply", "edit", "r1", "--lang", "nl"])
    try answer([("elke schuld", ""), ("Wat antwoordt de schuldeiser?", "")], at: reply)
    try reply.expect("Op welke dag")
    try reply.send("\u{15}19-11-2026\r")
    try reply.expect("Hoeveel wil")
    try reply.send("!\r")
    _ = try reply.wait()
    #expect(try desk.dossier().contains("\"on\": \"2026-11-19\""))
  }

  private func answer(
    _ turns: ArraySlice<(question: String, answer: String)>, at terminal: PseudoTerminal
  ) throws {
    for turn in turns {
      try terminal.expect(turn.question)
      try terminal.expect("> ")
      try terminal.send(turn.answer + "\r")
    }
  }

  private func undisturbed(_ form: Form) throws -> String {
    let desk = try Desk().importing("1-single-tenant")
    let terminal = try desk.terminal(form.arguments + ["--lang", "nl"])
    try answer(form.turns[...], at: terminal)
    try terminal.expect("aflos undo")
    try declineMail(behind: form, at: terminal)
    _ = try terminal.wait()
    return try desk.dossier()
  }
}
