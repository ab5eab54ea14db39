import Foundation
import TestSupport
import Testing

/// The first run of the real program, typed at a terminal.
@Suite struct FirstRunTests {
  private func letters(of desk: Desk) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: desk.home + "/brieven").sorted()
  }

  /// Types a whole script, with a wrong answer that is put aside and brought back.
  private func typed(_ script: Script, at desk: Desk) throws {
    let terminal = try desk.terminal()
    for turn in script.turns {
      try terminal.expect(turn.question)
      try terminal.expect("> ")
      if turn.answer == "650" {
        try terminal.send("1.250\r")
        try terminal.expect("Typ 1250 of 1,25.")
        try terminal.expect("> ")
        try terminal.send("\u{1B}[A")
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
    _ = try desk.piped(answers: ["1", "alleenstaand"])
    func mode(_ path: String) throws -> Int? {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      return (attributes[.posixPermissions] as? NSNumber)?.intValue
    }
    #expect(try mode(desk.file) == 0o600)
    #expect(try mode((desk.file as NSString).deletingLastPathComponent) == 0o700)
  }

  /// What the file holds when nobody disturbs the short script.
  private func undisturbed() throws -> String {
    let desk = try Desk()
    _ = try desk.piped(answers: Script.short(letters: desk.home + "/brieven").answers)
    let dossier = try desk.dossier()
    #expect(dossier.contains("Nuon"))
    return dossier
  }

  /// Answers these turns, then sees the next question and loses power while typing the answer.
  /// Nothing is asked before the first of them that was asked before.
  private func answer(
    _ turns: ArraySlice<Script.Turn>, of script: Script, at desk: Desk
  ) throws {
    let terminal = try desk.terminal()
    for (index, turn) in zip(turns.indices, turns) {
      try terminal.expect(turn.question)
      if index == turns.startIndex {
        let screen = terminal.screen
        let again = script.turns[..<index].map(\.question).filter {
          $0 != turn.question && screen.contains($0)
        }
        #expect(again.isEmpty, "asked again after \(index) answers: \(again)")
      }
      try terminal.expect("> ")
      try terminal.send(turn.answer + "\r")
    }
    let isLast = turns.endIndex == script.turns.endIndex
    try terminal.expect(isLast ? "Kies een nummer" : script.turns[turns.endIndex].question)
    try terminal.send("half an answ")
    terminal.kill()
    try terminal.wait()
  }

  /// Power goes at every question of one run: nothing is lost, and nothing is asked twice except
  /// what was just being typed.
  @Test func killedAtEveryAnswer() throws {
    let script = Script.short(letters: "brieven")
    let desk = try Desk()
    try answer(script.turns[..<1], of: script, at: desk)
    for index in script.turns.indices.dropFirst(1) {
      try answer(script.turns[index...index], of: script, at: desk)
    }
    #expect(try desk.dossier() == undisturbed())
  }

  @Test(arguments: [4, 10, 15, 22])
  func killedOnce(count: Int) throws {
    let script = Script.short(letters: "brieven")
    let desk = try Desk()
    try answer(script.turns[..<count], of: script, at: desk)
    try answer(script.turns[count...], of: script, at: desk)
    #expect(try desk.dossier() == undisturbed())
  }
}
