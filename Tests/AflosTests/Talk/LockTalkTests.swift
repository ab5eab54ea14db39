import Foundation
import TestSupport
import Testing

private let age = program("age")

/// The lock at a terminal.
@Suite struct LockTalkTests {
  private let passphrase = "vier woorden zijn genoeg"

  private func locked() throws -> Desk {
    let desk = try Desk().importing("1-single-tenant")
    let terminal = try desk.terminal(["lock", "--lang", "en"])
    try terminal.expect("Put a lock on this dossier?")
    #expect(terminal.text.contains("nobody can open the dossier"))
    try terminal.reply("y\r")
    try terminal.expect("Which passphrase?")
    try terminal.reply(passphrase + "\r")
    try terminal.expect("once more")
    try terminal.reply(passphrase + "\r")
    let status = try terminal.wait(within: 60)
    #expect(status == .exited(0))
    #expect(!terminal.text.contains("woorden"))
    return desk
  }

  /// One that Aflos made is typed from the note before it counts.
  @Test func aMadePassphraseIsTypedOnce() throws {
    let desk = try Desk().importing("1-single-tenant")
    let terminal = try desk.terminal(["lock", "--lang", "en", "--plain", "--yes"])
    try terminal.expect("Which passphrase?")
    try terminal.reply("\r")
    try terminal.expect("from your note")
    let made = try #require(terminal.text.firstMatch(of: #/(?:[a-z2-9]{4}-){5}[a-z2-9]{4}/#))
    try terminal.reply("iets anders\r")
    try terminal.expect("does not fit")
    try terminal.reply("\(made.0)\r")
    let status = try terminal.wait(within: 60)
    #expect(status == .exited(0))
    #expect(terminal.text.contains("Locked."))
  }

  @Test func theDialogueAsksOnce() throws {
    let desk = try locked()
    let terminal = try desk.terminal(["--lang", "en"])
    try terminal.expect("This dossier is locked.")
    try terminal.reply("vier andere woorden\r")
    try terminal.expect("does not fit", within: 60)
    try terminal.reply(passphrase + "\r")
    try terminal.expect("Choose a number", within: 60)
    try terminal.reply("household edit --reserve 75\r")
    try terminal.expect("take this back")
    try terminal.reply("lock --remove --yes\r")
    try terminal.expect("The lock is off.")
    try terminal.reply("undo\r")
    try terminal.expect("Undone")
    try terminal.reply("!\r")
    let status = try terminal.wait(within: 60)
    #expect(status == .exited(0))
    #expect(terminal.text.components(separatedBy: "This dossier is locked.").count == 3)
    #expect(try desk.piped(["redo"]).status == .exited(0))
  }

  @Test(.enabled(if: age != nil, "age is not on this machine"))
  func ageOpensALockedDossier() throws {
    let desk = try locked()
    let age = try #require(age)
    var setting = PseudoTerminal.Setting(age)
    setting.arguments = [
      "-d", "-o", "plain.aflos", desk.home + "/.local/share/aflos/dossier.aflos",
    ]
    setting.environment = desk.environment
    setting.workingDirectory = desk.home
    let terminal = try PseudoTerminal(setting)
    try terminal.expect("assphrase")
    try terminal.send(passphrase + "\r")
    let status = try terminal.wait(within: 60)
    #expect(status == .exited(0))
    #expect(
      try desk.piped(["--file", desk.home + "/plain.aflos", "debt", "list"]).status == .exited(0))
  }
}

extension PseudoTerminal {
  /// Types when the line is read: keys before that go to the terminal itself, which shows them.
  func reply(_ keys: String) throws {
    try expect("> ")
    try send(keys)
  }
}
