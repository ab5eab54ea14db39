import TestSupport
import Testing

/// Editing a payment at a real terminal.
@Suite struct PayEditTests {
  @Test func withoutOptionsEachFieldIsAskedWithWhatIsThere() throws {
    let desk = try Desk().importing("1-single-tenant")
    _ = try desk.piped(["pay", "d1", "50"])
    let terminal = try desk.terminal(["pay", "edit", "p1"])
    try terminal.expect("> ")
    try terminal.send("\r")
    try terminal.expect("> ")
    try terminal.expect("50")
    try terminal.send("\u{15}45\r")
    try terminal.expect("> ")
    try terminal.send(".\r")
    try terminal.expect("45,00")
    let status = try terminal.wait()
    #expect(status == .exited(0))
    #expect(try desk.dossier().contains("\"amountCents\": 4500"))
    #expect(try desk.piped(["undo"]).status == .exited(0))
    #expect(try desk.dossier().contains("\"amountCents\": 5000"))
  }

  @Test func leavingKeepsNothing() throws {
    let desk = try Desk().importing("1-single-tenant")
    _ = try desk.piped(["pay", "d1", "50"])
    let before = try desk.dossier()
    let terminal = try desk.terminal(["pay", "edit", "p1"])
    try terminal.expect("> ")
    try terminal.send("!\r")
    _ = try terminal.wait()
    #expect(try desk.dossier() == before)
  }
}
