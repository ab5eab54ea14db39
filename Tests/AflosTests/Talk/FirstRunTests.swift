import Foundation
import TestSupport
import Testing

/// The first run of the real program, typed at a terminal.
@Suite struct FirstRunTests {
  private func letters(of desk: Desk) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: desk.home + "/brieven").sorted()
  }

  /// Types a whole script, with a wrong answer that is mended on the line.
  private func typed(_ script: Script, at desk: Desk) throws {
    let terminal = try desk.terminal()
    for turn in script.turns {
      try terminal.expect(turn.question)
      try terminal.expect("> ")
      if turn.answer == "612,30" {
        try terminal.send("1.250\r")
        try terminal.expect("Typ 1250 of 1,25.")
        try terminal.expect("> 1.250")
        try terminal.send("\u{15}")
      }
      try terminal.send(turn.answer + "\r")
    }
    try terminal.expect("Kies een nummer")
    try terminal.send("9\r")
    try terminal.expect("Alles is bewaard.")
    let status = try terminal.wait()
    #expect(status == .exited(0))
  }

  @Test func typedAndPipedAreTheSame() throws {
    let (desk, other) = (try Desk(), try Desk())
    try typed(.whole(letters: "brieven"), at: desk)
    let answers = Script.whole(letters: other.home + "/brieven").answers
    let run = try other.piped(answers: answers)
    #expect(run.status == .exited(0))
    #expect(run.error == "Alles is bewaard. Typ aflos om verder te gaan.\n")
    #expect(try desk.dossier() == other.dossier())
    #expect(try desk.dossier().contains("61230"))
    #expect(try letters(of: desk) == ["d1-vattenfall-betalingsvoorstel.txt"])
    #expect(try letters(of: other) == letters(of: desk))
  }

  @Test func onlyTheOwnerMayReadTheFile() throws {
    let desk = try Desk()
    _ = try desk.piped(answers: ["1", "", "S. Yılmaz"])
    func mode(_ path: String) throws -> Int? {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      return (attributes[.posixPermissions] as? NSNumber)?.intValue
    }
    #expect(try mode(desk.file) == 0o600)
    #expect(try mode((desk.file as NSString).deletingLastPathComponent) == 0o700)
  }

  /// Power goes after every answer in turn: nothing is lost, and nothing is asked twice except
  /// what was just being typed.
  @Test(arguments: 0..<4)
  func killedAtEveryAnswer(part: Int) throws {
    let script = Script.short(letters: "brieven")
    let whole = try Desk()
    _ = try whole.piped(answers: Script.short(letters: whole.home + "/brieven").answers)
    let expected = try whole.dossier()
    #expect(expected.contains("Amsterdam"))
    // What is asked before there is a file is asked again.
    for count in stride(from: 2 + part, to: script.turns.count, by: 4) {
      let desk = try Desk()
      let first = try desk.terminal()
      for turn in script.turns[..<count] {
        try first.expect(turn.question)
        try first.expect("> ")
        try first.send(turn.answer + "\r")
      }
      try first.expect(script.turns[count].question)
      try first.send("half an answ")
      first.kill()
      try first.wait()

      let second = try desk.terminal()
      for (index, turn) in script.turns[count...].enumerated() {
        try second.expect(turn.question)
        if index == 0 {
          let screen = second.screen
          let asked = script.turns[2..<count].map(\.question).filter {
            $0 != turn.question && screen.contains($0)
          }
          #expect(asked.isEmpty, "asked again after \(count) answers: \(asked)")
        }
        try second.expect("> ")
        try second.send(turn.answer + "\r")
      }
      try second.expect("Kies een nummer")
      second.kill()
      try second.wait()
      #expect(try desk.dossier() == expected, "after \(count) answers")
    }
  }
}
