import Foundation
import TestSupport
import Testing

/// The terminal of the tests does what a terminal does.
@Suite struct PseudoTerminalTests {
  private static func shell(
    _ script: String, change: (inout PseudoTerminal.Setting) -> Void = { _ in }
  ) throws -> PseudoTerminal {
    var setting = PseudoTerminal.Setting("/bin/sh", "-c", script)
    change(&setting)
    return try PseudoTerminal(setting)
  }

  @Test func whatIsTypedComesBack() throws {
    let terminal = try PseudoTerminal(.init("/bin/cat"))
    try terminal.send("één €\r")
    try terminal.expect("één €\n")
    try terminal.expect("één €\n")
    try terminal.send("\u{4}")
    let status = try terminal.wait()
    #expect(status == .exited(0))
    #expect(terminal.screen == "één €\néén €")
  }

  @Test func programHasAControllingTerminalOfTheSizeGiven() throws {
    let terminal = try Self.shell("test -t 0 && test -t 2 && stty size < /dev/tty; exit 3") {
      $0.columns = 61
      $0.rows = 17
    }
    try terminal.expect("17 61")
    let status = try terminal.wait()
    #expect(status == .exited(3))
  }

  @Test func environmentAndFolderAreTheOnesGiven() throws {
    let terminal = try Self.shell("pwd; echo \"[$A][$HOME]\"") {
      $0.environment = ["A": "één", "PATH": "/usr/bin:/bin"]
      $0.workingDirectory = "/usr"
    }
    try terminal.expect("/usr\n[één][]\n")
    try terminal.wait()
  }

  @Test func resizingIsToldToTheProgram() throws {
    let terminal = try Self.shell(
      "trap 'stty size; exit 0' WINCH; echo ready; while :; do read line; done")
    try terminal.expect("ready")
    terminal.resize(columns: 40, rows: 10)
    try terminal.expect("10 40")
    let status = try terminal.wait()
    #expect(status == .exited(0))
  }

  @Test func interruptEndsIt() throws {
    let terminal = try PseudoTerminal(.init("/bin/cat"))
    try terminal.send("ready\r")
    try terminal.expect("ready\nready")
    try terminal.sendInterrupt()
    let status = try terminal.wait()
    #expect(status == .signalled(SIGINT))
  }

  @Test func hangingUpEndsIt() throws {
    let terminal = try PseudoTerminal(.init("/bin/cat"))
    try terminal.send("ready\r")
    try terminal.expect("ready\nready")
    terminal.hangUp()
    let status = try terminal.wait()
    #expect(status == .signalled(SIGHUP))
    #expect(throws: TalkFailure.self) { try terminal.send("x") }
  }

  @Test func killingEndsIt() throws {
    let terminal = try PseudoTerminal(.init("/bin/cat"))
    terminal.kill()
    let status = try terminal.wait()
    #expect(status == .signalled(SIGKILL))
  }

  @Test func whatDoesNotComeFailsWithTheScreen() throws {
    let terminal = try PseudoTerminal(.init("/bin/cat"))
    try terminal.send("here\r")
    try terminal.expect("here\nhere")
    let failure = try #require(throws: TalkFailure.self) {
      try terminal.expect("there", within: 0.1)
    }
    #expect(failure.description == "\"there\" did not come. Screen:\nhere\nhere")
  }

  @Test func endingWithoutItFailsAtOnce() throws {
    let terminal = try Self.shell("echo bye")
    let begin = ContinuousClock.now
    #expect(throws: TalkFailure.self) { try terminal.expect("hello", within: 300) }
    #expect(ContinuousClock.now - begin < .seconds(60))
  }

  @Test func expectationsFollowEachOther() throws {
    let terminal = try Self.shell("echo one two")
    try terminal.expect("one")
    #expect(throws: TalkFailure.self) { try terminal.expect("one", within: 5) }
    try terminal.expect("two")
  }

  @Test func coloursAreNoText() throws {
    let terminal = try Self.shell("printf '\\033[1mgro\\033[0mot\\r\\033[2Kweg\\bn\\n'")
    try terminal.expect("groot")
    try terminal.expect("wegn")
    try terminal.wait()
    #expect(terminal.screen == "wen")
    #expect(terminal.transcript.starts(with: Array("\u{1B}[1mgro".utf8)))
  }

  @Test(arguments: [
    ("ab\\rc", "cb"), ("abc\\b\\bd", "adc"), ("abc\\033[2D\\033[Kd", "ad"), ("a\\033[3Cb", "a   b"),
    ("abc\\033[2Gd", "adc"), ("a\\nb\\033[Ac", "ac\nb"), ("a\\nb\\033[1;1H\\033[Jc", "c"),
    ("a\\nb\\033[2J\\033[Hc", "c"), ("abc\\r\\033[1Kd", "dbc"),
    ("\\033[?25la\\033]0;title\\007b", "ab"),
    ("12345678901", "1234567890\n1"), ("\\303\\251\\033[31mn", "én"),
  ])
  func screenObeysTheOrders(written: String, seen: String) throws {
    let terminal = try Self.shell("printf '\(written)'") { $0.columns = 10 }
    try terminal.wait()
    #expect(terminal.screen == seen)
  }

  @Test func moreThanTheTerminalHoldsCanBeTyped() throws {
    let terminal = try Self.shell("stty raw -echo; echo ready; head -c 300000 | wc -c")
    try terminal.expect("ready")
    try terminal.send(String(repeating: "x", count: 300_000))
    try terminal.expect("300000")
  }

  @Test func typingWhatNobodyReadsFails() throws {
    let terminal = try Self.shell("stty raw -echo; echo ready; exec sleep 60")
    try terminal.expect("ready")
    #expect(throws: TalkFailure.self) {
      try terminal.send(String(repeating: "x", count: 300_000), within: 0.2)
    }
  }

  @Test func muchOutputIsNotWaitedForByTheProgram() throws {
    let terminal = try Self.shell("i=0; while [ $i -lt 9000 ]; do echo line $i; i=$((i+1)); done")
    let status = try terminal.wait(within: 60)
    #expect(status == .exited(0))
    #expect(terminal.screen.hasSuffix("line 8999"))
  }

  @Test(arguments: [("/bin/no-such-program", "/"), ("/bin/cat", "/no-such-folder")])
  func whatCannotBeStartedSaysSo(program: String, folder: String) throws {
    var setting = PseudoTerminal.Setting(program)
    setting.workingDirectory = folder
    #expect(throws: TalkFailure.self) { try PseudoTerminal(setting) }
  }
}
