import Foundation
import TestSupport
import Testing

/// Working through the list of an office at a terminal.
@Suite struct OfficeTalkTests {
  private func office() throws -> Desk {
    let desk = try Desk()
    for household in ["1-single-tenant", "3-nothing-left", "5-student"] {
      _ = try desk.piped([
        "import", "dossier", Cases.url("households/\(household).json").path, "--file",
        "\(desk.home)/clients/\(household).aflos",
      ])
    }
    return desk
  }

  @Test func theListIsWorkedThrough() throws {
    let desk = try office()
    let terminal = try desk.terminal(["office", "clients", "--lang", "en"])
    try terminal.expect("Enter opens J. Bakker (1 of 3)")
    try terminal.reply("\r")
    try terminal.expect("Choose a number")
    try terminal.reply("household edit --reserve 75\r")
    try terminal.expect("take this back")
    try terminal.reply("!\r")
    try terminal.expect("Back in the office.")
    try terminal.expect("Enter opens J. Bakker (1 of 3)")
    try terminal.reply("done\r")
    try terminal.expect("J. Bakker: done for today.")
    try terminal.expect("(2 of 3)")
    try terminal.reply("later\r")
    try terminal.expect("comes later")
    try terminal.reply("?\r")
    try terminal.expect("brings you back here")
    try terminal.reply("nobody\r")
    try terminal.expect("is no client in this folder")
    try terminal.reply("stop\r")
    #expect(try terminal.wait(within: 60) == .exited(0))
    // Who was done stays done; the next one is on.
    let again = try desk.terminal(["office", "clients", "--lang", "nl"])
    try again.expect("(2 van 3)")
    try again.reply("klaar\r")
    try again.expect("klaar voor vandaag")
    try again.reply("klaar\r")
    try again.expect("Iedereen is gezien vandaag.")
    try again.reply("yilmaz\r")
    try again.expect("Kies een nummer")
    try again.reply("!\r")
    try again.expect("Terug in het kantoor.")
    try again.reply("!\r")
    #expect(try again.wait(within: 60) == .exited(0))
  }

  /// One question before work for many; Enter is no.
  @Test func workForManyIsAskedOnce() throws {
    let desk = try office()
    let words = ["office", "do", "budgets", "clients", "--to", "out", "--lang", "en"]
    let terminal = try desk.terminal(words)
    try terminal.expect("Is this right?")
    try terminal.reply("\r")
    #expect(try terminal.wait(within: 60) == .exited(1))
    #expect(!FileManager.default.fileExists(atPath: "\(desk.home)/out"))
    let again = try desk.terminal(words)
    try again.expect("Is this right?")
    try again.reply("y\r")
    try again.expect("Everything was done.")
    #expect(try again.wait(within: 60) == .exited(0))
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(desk.home)/out").count == 3)
  }
}
