import Foundation
import TestSupport
import Testing

/// A conversation with the real program in which everything that can be typed is typed at each
/// question, before it is answered. It begins anew as often as somebody leaves.
final class Torment {
  let terminal: PseudoTerminal
  /// What stands before the line being typed.
  var prompt = "> "
  private let size: (columns: Int, rows: Int)
  private static let clear = "\u{15}\u{0B}"

  /// Runs the program with these arguments again and again, in a shell that looks at the terminal
  /// before and after it.
  init(_ desk: Desk, _ arguments: [String] = [], size: (columns: Int, rows: Int)) throws {
    self.size = size
    let words = (arguments + Desk.day).map { "'\($0)'" }.joined(separator: " ")
    var setting = PseudoTerminal.Setting(
      "/bin/sh", "-c",
      "while :; do stty -g > before; \"$0\" \(words); echo \"code $?\"; stty -g > after; "
        + "cmp before after && echo sane; read -r again; done", desk.program)
    setting.environment = desk.environment.merging(
      ["PATH": "/usr/bin:/bin", "AFLOS_LANG": "nl"]
    ) { $1 }
    setting.workingDirectory = desk.home
    (setting.columns, setting.rows) = size
    terminal = try PseudoTerminal(setting)
  }

  /// Waits for a question and the place to type.
  func expect(_ question: String) throws {
    // On a small screen the rest may stand on another line.
    try terminal.expect(String(question.prefix(14)))
    try terminal.expect(prompt)
  }

  func answer(_ text: String) throws { try terminal.send(Self.clear + text + "\r") }

  /// Help, with control characters and a steering order typed before it.
  func help() throws {
    try terminal.send("\u{1}\u{2}\u{6}\u{7}\u{E}\u{1D}\u{1B}[31m\u{1B}[200~\u{7}\u{1B}[201~")
    try answer("?")
    try terminal.expect("English? Type !en.")
    try terminal.expect(prompt)
  }

  /// What is refused: it is named, the line is empty again, and the question stays.
  func refused(_ wrong: String) throws {
    try answer(wrong)
    try terminal.expect("“" + wrong.prefix(8))
    try terminal.expect(prompt)
  }

  /// Ten thousand characters, typed or pasted.
  func refusedLong(pasted: Bool) throws {
    let long = String(repeating: "x", count: 10_000)
    try answer(pasted ? "\u{1B}[200~\(long)\u{1B}[201~" : long)
    try terminal.expect("“xxxxxxxx")
    try terminal.expect(prompt)
  }

  /// The other language and back.
  func inBothLanguages() throws {
    try answer("!en")
    try terminal.expect("In English from now")
    try terminal.expect(prompt)
    try answer("!nl")
    try terminal.expect("Vanaf nu in het")
    try terminal.expect(prompt)
  }

  /// Another size of the window while a line is typed, and the old one again.
  func resized() throws {
    try terminal.send("xyz")
    terminal.resize(columns: 20, rows: 5)
    try help()
    terminal.resize(columns: size.columns, rows: size.rows)
    try help()
  }

  /// Leaves with a key; the terminal is as it was, and the program is started again.
  func leave(_ key: String, code: Int) throws {
    try terminal.send(Self.clear + key)
    try terminal.expect("code \(code)\n")
    try terminal.expect("sane")
    try terminal.send("\r")
  }

  /// Closes the window, and waits until everything in it has gone.
  func hangUp() throws {
    terminal.hangUp()
    try terminal.wait()
  }

  /// No line that the program wrote is wider than the window. What was typed is not looked at: a
  /// long answer goes on in the next row.
  func expectNarrow() {
    let bare = String(decoding: terminal.transcript, as: UTF8.self)
      .replacing(#/\u{1B}\[[0-9;?]*[A-Za-z]/#, with: "")
    for line in bare.split(separator: "\n") {
      let shown = line.unicodeScalars.split(separator: "\r").last.map { String($0) } ?? ""
      guard !shown.contains("> "), !shown.hasPrefix("+ ") else { continue }
      #expect(shown.count <= size.columns, "“\(shown)”")
    }
  }
}
