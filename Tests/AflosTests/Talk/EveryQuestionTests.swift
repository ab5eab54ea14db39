import Foundation
import TestSupport
import Testing

/// Whatever is typed at a question, and whatever happens to the window: what was answered is in the
/// file, and the terminal is as it was.
@Suite struct EveryQuestionTests {
  /// At the amount of a debt that was named, in a shell that looks at the terminal afterwards.
  private func halfway(_ desk: Desk, _ size: (columns: Int, rows: Int)) throws -> PseudoTerminal {
    var setting = PseudoTerminal.Setting(
      "/bin/sh", "-c",
      "stty -g > before; \"$0\" --today 2026-11-21; echo \"code $?\"; stty -g > after; "
        + "cmp before after && echo sane", desk.program)
    setting.environment = desk.environment.merging(["PATH": "/usr/bin:/bin"]) { $1 }
    setting.workingDirectory = desk.home
    (setting.columns, setting.rows) = size
    let terminal = try PseudoTerminal(setting)
    for turn in Script.short(letters: "brieven").turns.prefix(while: {
      $0.question != "Hoeveel is de rekening"
    }) {
      try terminal.expect(String(turn.question.prefix(18)))
      try terminal.expect("> ")
      try terminal.send(turn.answer + "\r")
    }
    try terminal.expect("Hoeveel is de rek")
    try terminal.expect("> ")
    return terminal
  }

  @Test(arguments: [(80, 24), (40, 15)])
  func nothingThatIsTypedDoesHarm(size: (columns: Int, rows: Int)) throws {
    let desk = try Desk()
    let terminal = try halfway(desk, size)
    let wrong = [
      "zomaar", "1.2.3", String(repeating: "9", count: 3_000), "1\u{1}\u{2}\u{E}\u{1D}x",
      "\u{1B}[31mrood", "\u{202E}12",
    ]
    for text in wrong {
      try terminal.send("\u{15}\u{0B}" + text + "\r")
      // Only then the next: what is typed ahead of a refusal is dropped.
      try terminal.expect("Hoofdsom")
      try terminal.expect("> ")
    }
    terminal.resize(columns: 20, rows: 5)
    try terminal.send("\u{15}\u{0B}?\r")
    try terminal.expect("Waarom:")
    try terminal.expect("> ")
    terminal.resize(columns: 100, rows: 40)
    try terminal.send("\u{15}\u{0B}1912,34\r")
    try terminal.expect("De volgende")
    try terminal.send("!\r")
    try terminal.expect("code 0")
    try terminal.expect("sane")
    try terminal.wait()
    let again = try desk.piped(answers: ["!"])
    #expect(again.status == .exited(0) && again.output.contains("De volgende brief"))
  }

  @Test(arguments: [(80, 24), (40, 15)], ["\u{3}", "\u{4}", "!\r", "hang up"])
  func everyWayOut(size: (columns: Int, rows: Int), way: String) throws {
    let desk = try Desk()
    let terminal = try halfway(desk, size)
    if way == "hang up" {
      terminal.hangUp()
    } else {
      try terminal.send(way)
      try terminal.expect("sane")
    }
    try terminal.wait()
    #expect(try desk.dossier().contains("singleParent"))
    #expect(try desk.piped(answers: ["!"]).output.contains("Hoeveel is de rekening"))
  }
}
