import Foundation
import TestSupport
import Testing

/// The home screen of the real program on screens of every size.
@Suite struct HomeTests {
  @Test(
    arguments: [
      "1-single-tenant", "2-family-too-many-creditors", "4-former-sole-trader", "5-student",
    ],
    [(80, 24), (40, 15)])
  func fitsTheScreen(household: String, size: (columns: Int, rows: Int)) throws {
    let desk = try Desk().importing(household)
    for (language, choose) in [("nl", "Kies een nummer"), ("en", "Choose a number")] {
      let terminal = try desk.terminal(
        ["--lang", language], columns: size.columns, rows: size.rows)
      try terminal.expect(choose)
      try terminal.expect("> ")
      let lines = terminal.screen.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= size.rows, "\(household) \(language) \(size):\n\(terminal.screen)")
      #expect(lines.allSatisfy { $0.count <= size.columns }, "\(terminal.screen)")
      #expect(terminal.screen.contains("9  stop"))
      try terminal.send("9\r")
      let status = try terminal.wait()
      #expect(status == .exited(0))
    }
  }

  /// A few letters, a slip that is mended on the line, another language, help and the way back.
  @Test func everythingFromThePrompt() throws {
    let desk = try Desk().importing("1-single-tenant")
    let terminal = try desk.terminal(columns: 40, rows: 15)
    try terminal.expect("Kies een nummer")
    try terminal.send("vergelikjen\r")
    try terminal.expect("Bedoelt u")
    try terminal.expect("> ")
    try terminal.send("\u{1B}[A")
    try terminal.expect("> vergelikjen")
    try terminal.send("\u{15}vergelijken\r")
    try terminal.expect("Kies een nummer")
    try terminal.send("en\r")
    try terminal.expect("In English from now on.")
    try terminal.expect("Choose a number")
    // A number means the same, whatever was used last.
    try terminal.expect("> ")
    #expect(terminal.screen.contains("1  plan "), "\(terminal.screen)")
    #expect(!terminal.screen.contains("1  plan compare"))
    try terminal.send("?\r")
    try terminal.expect("This is all there is.")
    try terminal.expect("limitation")
    try terminal.send("back\r")
    try terminal.expect("Choose a number")
    try terminal.sendInterrupt()
    let status = try terminal.wait()
    #expect(status == .exited(130))
    #expect(try desk.dossier().contains("\"language\": \"en\""))
  }
}
