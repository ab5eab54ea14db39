import TestSupport
import Testing

/// Debts typed whole, at a real terminal: brought back to be mended, pasted as a table.
@Suite struct QuickEntryTests {
  @Test func aLineIsBroughtBackAndMended() throws {
    let desk = try Desk().importing("1-single-tenant")
    let terminal = try desk.terminal()
    try terminal.expect("Kies een nummer")
    try terminal.send("+ Jansen 50 aanmanig huur\r")
    try terminal.expect("Bedoelt u aanmaning?")
    try terminal.expect("+ ")
    try terminal.send("\u{1B}[A")
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

  /// A list with a slip in it is not lost: the line is mended where it stands, also the next day.
  @Test func aRefusedListIsMendedAndKept() throws {
    let desk = try Desk().importing("1-single-tenant")
    let table =
      "Schuldeiser\tBedrag\tSoort\tStap\nZiggo\t40\ttelefoonn\trekening\nKPN\t1.250\tinternet\taanmaning"
    for way in ["<\r", "\u{3}"] {
      let terminal = try desk.terminal()
      try terminal.expect("Kies een nummer")
      if way == "<\r" {
        try terminal.send("\u{1B}[200~\(table)\n\u{1B}[201~")
      } else {
        try terminal.send("plakken\r")
        try terminal.expect("Er staat nog een lijst van 3 regels.")
        try terminal.expect("> ")
        try terminal.send("\r")
      }
      try terminal.expect("Daarna is er nog één regel na te kijken.")
      try terminal.expect("Verbeter regel 2 hieronder.")
      try terminal.expect("2> Ziggo;40;telefoonn;rekening")
      try terminal.send("\u{15}" + way)
      try terminal.expect(way == "<\r" ? "Uw lijst is bewaard." : "Alles is bewaard.")
      terminal.hangUp()
      try terminal.wait()
    }
    let terminal = try desk.terminal()
    try terminal.expect("Kies een nummer")
    try terminal.send("plakken\r")
    try terminal.expect("Gaan we daarmee verder?")
    try terminal.expect("> ")
    try terminal.send("j\r")
    try terminal.expect("2> Ziggo;40;telefoonn;rekening")
    try terminal.send("\u{15}Ziggo;40;telefoon;rekening\r")
    try terminal.expect("3> KPN;1.250;internet;aanmaning")
    try terminal.send("\u{15}KPN;1250;internet;aanmaning\r")
    try terminal.expect("Zal ik deze 2 schulden bewaren?")
    try terminal.send("j\r")
    try terminal.expect("2 schulden binnengehaald")
    try terminal.send("plakken\r")
    try terminal.expect("Plak of typ de lijst.")
    try terminal.sendInterrupt()
    try terminal.wait()
    #expect(try desk.dossier().contains("125000"))
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
