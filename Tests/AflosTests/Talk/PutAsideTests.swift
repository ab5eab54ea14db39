import Foundation
import TestSupport
import Testing

/// A wrong answer is put aside: the line is empty, what was typed is one key away, and the keys work.
@Suite struct PutAsideTests {
  /// At the question who lives in the house.
  private func asked(_ desk: Desk) throws -> PseudoTerminal {
    let terminal = try desk.terminal()
    try terminal.expect("Nederlands")
    try terminal.expect("> ")
    try terminal.send("1\r")
    try terminal.expect("Met wie woont")
    try terminal.expect("> ")
    return terminal
  }

  private func miss(_ terminal: PseudoTerminal, _ text: String) throws {
    try terminal.send(text + "\r")
    try terminal.expect("“\(text)” staat niet")
  }

  @Test func whatWasTypedComesBackWithAKey() throws {
    let desk = try Desk()
    let terminal = try asked(desk)
    try miss(terminal, "qqzz")
    try terminal.expect("> ")
    // Not glued to what was wrong.
    try miss(terminal, "wwxx")
    try terminal.expect("! stopt. Pijl omhoog: wat u typte.")
    try terminal.expect("> ")
    try terminal.send("\u{1B}[A")
    try terminal.expect("wwxx")
    try terminal.send("\u{1B}[A")
    try terminal.expect("qqzz")
    try terminal.send("\u{1B}[B\u{1B}[B")
    try terminal.send("alleenstaand\r")
    try terminal.expect("Wat komt er per maand")
    try terminal.send("stop\r")
    #expect(try terminal.wait() == .exited(0))
    #expect(try desk.dossier().contains("single"))
  }

  /// The keys after a miss, and behind text that is still on the line.
  @Test(arguments: ["", "weet ik veel ", "qq"])
  func theKeysWork(before: String) throws {
    let desk = try Desk()
    let terminal = try asked(desk)
    try miss(terminal, "qqzz")
    try terminal.expect("> ")
    try terminal.send(before + "?\r")
    try terminal.expect("Waarom:")
    try terminal.expect("Met wie woont")
    try terminal.expect("> ")
    try terminal.send(before + "<\r")
    try terminal.expect("Met wie woont")
    try terminal.expect("> ")
    try terminal.send(before + "!\r")
    try terminal.expect("Alles is bewaard")
    #expect(try terminal.wait() == .exited(0))
  }

  @Test func itIsTheSameAtTheHomeScreen() throws {
    let desk = try Desk().importing("1-single-tenant")
    let terminal = try desk.terminal()
    try terminal.expect("Kies een")
    try terminal.send("qqzz\r")
    try terminal.expect("“qqzz” ken ik niet")
    try terminal.expect("> ")
    try terminal.send("budget\r")
    try terminal.expect("De komende 12 maanden")
    try terminal.expect("> ")
    try terminal.send("wwxx!\r")
    try terminal.expect("Alles is bewaard")
    #expect(try terminal.wait() == .exited(0))
  }

  /// A letter that is pasted by accident answers no questions.
  @Test(arguments: [false, true])
  func severalLinesAtOnceAreAskedAfter(isMeant: Bool) throws {
    let desk = try Desk()
    let terminal = try asked(desk)
    let pasted = isMeant ? "alleenstaand\nloon 1500\n" : "Geachte heer,\nU moet 500 betalen.\n"
    try terminal.send("\u{1B}[200~\(pasted)\u{1B}[201~")
    try terminal.expect("U plakte 2 regels tegelijk.")
    try terminal.expect("[nee] > ")
    try terminal.send(isMeant ? "j\r" : "\r")
    try terminal.expect(isMeant ? "Wonen:" : "Met wie woont")
    try terminal.expect("> ")
    try terminal.send("!\r")
    #expect(try terminal.wait() == .exited(0))
    #expect(try desk.dossier().contains("150000") == isMeant)
    #expect(!(try desk.dossier().contains("500 betalen")))
  }
}
