import Foundation
import TestSupport
import Testing

/// Whatever way a person leaves, everything is kept and the terminal is as it was.
@Suite struct LeavingTests {
  /// At the question for the amount of a debt that was named, in a shell that tells the terminal
  /// and the exit code afterwards.
  private func halfway(_ desk: Desk) throws -> PseudoTerminal {
    var setting = PseudoTerminal.Setting(
      "/bin/sh", "-c",
      "stty -g > before; \"$0\" --today 2026-11-21; echo \"code $?\"; stty -g > after; "
        + "cmp before after && echo sane", desk.program)
    setting.environment = desk.environment.merging(["PATH": "/usr/bin:/bin"]) { $1 }
    setting.workingDirectory = desk.home
    let terminal = try PseudoTerminal(setting)
    let turns = Script.short(letters: "brieven").turns.prefix {
      $0.question != "Hoeveel is de rekening"
    }
    for turn in turns {
      try terminal.expect(turn.question)
      try terminal.expect("> ")
      try terminal.send(turn.answer + "\r")
    }
    try terminal.expect("Hoeveel is de rekening")
    try terminal.expect("> ")
    return terminal
  }

  private func expectKept(_ desk: Desk) throws {
    #expect(try desk.dossier().contains("singleParent"))
    let again = try desk.piped(answers: ["77,77", "!"])
    #expect(again.output.contains("Hoeveel is de rekening"))
    #expect(!again.output.contains("Met wie woont"))
    #expect(try desk.dossier().contains("7777"))
  }

  @Test(arguments: [("\u{3}", 130), ("\u{4}", 0), ("!\r", 0)])
  func byAKey(key: String, code: Int) throws {
    let desk = try Desk()
    let terminal = try halfway(desk)
    try terminal.send(code == 130 ? "12\(key)" : key)
    try terminal.expect("Alles is bewaard.")
    try terminal.expect("code \(code)\n")
    try terminal.expect("sane")
    try terminal.wait()
    try expectKept(desk)
  }

  @Test func byClosingTheWindow() throws {
    let desk = try Desk()
    let terminal = try halfway(desk)
    terminal.hangUp()
    try terminal.wait()
    try expectKept(desk)
  }

  @Test func fromAnEditInAList() throws {
    let desk = try Desk().importing("1-single-tenant")
    let terminal = try desk.terminal()
    try terminal.expect("Kies een nummer")
    try terminal.send("schulden\r")
    try terminal.expect("Typ + voor een nieuwe")
    try terminal.send("d1\r")
    try terminal.expect("Aan wie moet")
    try terminal.send("\r\r\r")
    try terminal.expect("Hoeveel is de rekening")
    try terminal.send("\u{15}77,77\r")
    try terminal.expect("Hoeveel rente")
    try terminal.sendInterrupt()
    let status = try terminal.wait()
    #expect(status == .exited(130))
    #expect(try desk.dossier().contains("7777"))
  }

  @Test(arguments: [[], ["--no-input"], ["debt", "add"], ["debt", "edit", "d1"], ["budget"]])
  func nobodyToAnswerNeverHangs(arguments: [String]) throws {
    let desk = try Desk().importing("5-student")
    for more in [[], ["--no-input"]] {
      let run = try Piped.run(
        desk.program, arguments + more.filter { !arguments.contains($0) },
        environment: desk.environment, within: 20)
      let isComplete = arguments.first?.hasPrefix("debt") != true
      #expect(run.status == .exited(isComplete ? 0 : 2))
    }
    let closed = try Piped.run(
      "/bin/sh", ["-c", "exec \"$0\" \"$@\" <&-", desk.program] + arguments,
      environment: desk.environment.merging(["PATH": "/usr/bin:/bin"]) { $1 }, within: 20)
    #expect(closed.status == .exited(arguments.first?.hasPrefix("debt") == true ? 2 : 0))
  }

  @Test func noInputOnATerminalAsksNothing() throws {
    let desk = try Desk().importing("5-student")
    for arguments in [["--no-input"], ["debt", "add", "--no-input"]] {
      let status = try desk.terminal(arguments).wait()
      #expect(status == .exited(arguments.count == 1 ? 0 : 2))
    }
  }

  @Test(arguments: ["", "plan", "budget"])
  func aReaderThatGoesIsNoCrash(command: String) throws {
    let desk = try Desk().importing("2-family-too-many-creditors")
    let run = try Piped.run(
      "/bin/sh", ["-c", "(\"$0\" $1; echo \"code $?\" >&2) | head -n 1", desk.program, command],
      environment: desk.environment.merging(["PATH": "/usr/bin:/bin"]) { $1 })
    #expect(run.status == .exited(0))
    #expect(
      ["code 0\n", "code 1\n", "code 3\n"].contains { run.error.hasSuffix($0) }, "\(run.error)")
  }
}
