import TestSupport
import Testing

/// Debts typed whole, at a real terminal: mended on the line, pasted as a table.
@Suite struct QuickEntryTests {
  @Test func aLineIsMendedWhereItStands() throws {
    let desk = try Desk().importing("1-single-tenant")
    let terminal = try desk.terminal()
    try terminal.expect("Kies een nummer")
    try terminal.send("+ Jansen 50 aanmanig huur\r")
    try terminal.expect("Bedoelt u aanmaning?")
    try terminal.expect("+ Jansen 50 aanmanig huur")
    // Back over the space, the word and the letter that lack another.
    try terminal.send("\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}ng huur\r")
    try terminal.expect("Schuld toegevoegd: Jansen")
    try terminal.expect("Kies een nummer")
    try terminal.send("9\r")
    let status = try terminal.wait()
    #expect(status == .exited(0))
    #expect(try desk.dossier().contains("Jansen"))
  }

  @Test(arguments: ["home", "list"])
  func aPastedTableIsOneQuestion(place: String) throws {
    let desk = try Desk().importing("1-single-tenant")
    let terminal = try desk.terminal()
    try terminal.expect("Kies een nummer")
    if place == "list" {
      try terminal.send("schulden\r")
      try terminal.expect("Typ + voor een nieuwe")
      try terminal.expect("> ")
    }
    let table =
      "Schuldeiser\tBedrag\tSoort\tStap\nZiggo\t40\ttelefoon\trekening\nKPN\t9,50\tinternet\t"
    try terminal.send("\u{1B}[200~\(table)aanmaning\u{1B}[201~")
    try terminal.expect("49,50")
    try terminal.expect("Zal ik deze 2 schulden bewaren?")
    try terminal.send("j\r")
    try terminal.expect("2 schulden binnengehaald")
    try terminal.send("!\r")
    let status = try terminal.wait()
    #expect(status == .exited(0))
    #expect(try desk.dossier().contains("Ziggo"))
  }

  @Test func aFileIsAskedOnceAndAPipeNever() throws {
    let desk = try Desk().importing("1-single-tenant")
    let list = ["schuldeiser;bedrag;soort;stap", "Ziggo;40;telefoon;rekening"]
    let piped = try desk.piped(["import", "debts", "-"], answers: list)
    #expect(piped.status == .exited(1))
    #expect(piped.output.contains("Ziggo"))
    #expect(!(try desk.dossier().contains("Ziggo")))
    let stored = try desk.piped(["import", "debts", "-", "--yes"], answers: list)
    #expect(stored.status == .exited(0))
    #expect(try desk.dossier().contains("Ziggo"))
  }
}
