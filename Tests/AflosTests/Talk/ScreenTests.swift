import Foundation
import TestSupport
import Testing

/// What people see on small, plain and colourless screens.
@Suite struct ScreenTests {
  private static let readings: [[String]] = [
    ["budget"], ["plan"], ["income", "list"], ["cost", "list"], ["creditor", "list"],
    ["debt", "list"], ["history"], ["letter", "list"], ["household"],
  ]

  private func written(_ terminal: PseudoTerminal) throws -> String {
    try terminal.wait()
    return String(decoding: terminal.transcript, as: UTF8.self)
  }

  /// The home screen, left again.
  private func home(_ terminal: PseudoTerminal, _ prompt: String) throws -> String {
    try terminal.expect(prompt)
    try terminal.send("9\r")
    return try written(terminal)
  }

  @Test(arguments: ["2-family-too-many-creditors", "4-former-sole-trader"], ["nl", "en"])
  func nothingIsWiderThanASmallScreen(household: String, language: String) throws {
    let desk = try Desk().importing(household)
    for reading in Self.readings + [[]] {
      let terminal = try desk.terminal(
        reading + ["--lang", language], columns: 40, rows: 15)
      let text =
        reading.isEmpty
        ? try home(terminal, language == "nl" ? "Kies een" : "Choose a") : try written(terminal)
      for line in plain(text).split(separator: "\n") {
        #expect(line.count <= 40, "\(reading): “\(line)”")
      }
    }
  }

  /// Without orders to the terminal; what stands before a carriage return was drawn over.
  private func plain(_ text: String) -> String {
    let bare = text.replacing(#/\u{1B}\[[0-9;?]*[A-Za-z]/#, with: "")
    return bare.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.unicodeScalars.split(separator: "\r").last.map { String($0) } ?? ""
    }.joined(separator: "\n")
  }

  @Test(arguments: [["--plain"], []])
  func plainMeansNothingButText(option: [String]) throws {
    let desk = try Desk().importing("2-family-too-many-creditors")
    let more = option.isEmpty ? ["TERM": "dumb"] : [:]
    for reading in Self.readings + [[]] {
      let terminal = try desk.terminal(reading + option, with: more)
      let text = reading.isEmpty ? try home(terminal, "Kies een") : try written(terminal)
      #expect(!text.isEmpty)
      #expect(!text.contains("\u{1B}"))
      #expect(!text.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) })
    }
  }

  @Test(arguments: [["NO_COLOR": "1"], [:]])
  func withoutColourThereIsNone(environment: [String: String]) throws {
    let desk = try Desk().importing("2-family-too-many-creditors")
    let option = environment.isEmpty ? ["--no-color"] : []
    for reading in Self.readings + [[]] {
      let terminal = try desk.terminal(reading + option, with: environment)
      let text = reading.isEmpty ? try home(terminal, "Kies een") : try written(terminal)
      #expect(!text.contains(#/\u{1B}\[[0-9;]*m/#))
    }
    let coloured = try written(try desk.terminal(["plan"]))
    #expect(coloured.contains(#/\u{1B}\[[0-9;]*m/#))
  }

  /// Colour and weight are never the only sign: without them the words are the same.
  @Test(arguments: [
    ["plan"], ["check"], ["debt", "list"], ["law", "tables"], ["letter", "kinds"],
  ])
  func colourSaysNothingThatWordsDoNot(reading: [String]) throws {
    let desk = try Desk().importing("2-family-too-many-creditors")
    let coloured = try written(try desk.terminal(reading))
    let bare = try written(try desk.terminal(reading, with: ["NO_COLOR": "1"]))
    #expect(coloured.contains("\u{1B}[") || reading == ["debt", "list"])
    #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == bare)
  }

  @Test(arguments: [[], ["budget"], ["debt", "add"], ["undo"]])
  func aFileThatIsNotOursIsLeftAlone(arguments: [String]) throws {
    let desk = try Desk()
    let database = try Desk().importing("5-student")
    var newer = try Data(contentsOf: URL(filePath: database.file))
    // The version of the schema: four bytes at 60, big-endian.
    newer.replaceSubrange(60..<64, with: [0, 0, 3, 0xE7])
    var foreign = try Data(contentsOf: URL(filePath: database.file))
    // Whose database it is: four bytes at 68.
    foreign.replaceSubrange(68..<72, with: [1, 2, 3, 4])
    for bytes in [newer, foreign, Data("Dear diary,\n".utf8)] {
      let path = desk.home + "/other"
      try bytes.write(to: URL(filePath: path))
      let run = try desk.piped(arguments + ["--file", path], answers: ["1", "", "S. Yılmaz"])
      #expect(run.status == .exited(3))
      #expect(run.error.contains(path))
      #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    }
  }
}
