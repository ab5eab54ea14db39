import Foundation
import TestSupport
import Testing

/// Letters looked at before they go, at a real terminal: addresses are asked, each letter is on one
/// screen, a word is typed where it acknowledges, and all is printed and sent in one go.
@Suite struct EnvelopeTalkTests {
  private func talk(
    _ desk: Desk, _ turns: [(String, String)], _ arguments: [String] = []
  ) throws -> String {
    let terminal = try desk.terminal(["letter", "check", "--plain"] + arguments)
    for (question, answer) in turns {
      try terminal.expect(question)
      try terminal.expect("> ")
      try terminal.send(answer + "\r")
    }
    #expect(try terminal.wait() == .exited(0))
    return terminal.text
  }

  private func desk() throws -> Desk {
    let desk = try Desk().importing("1-single-tenant")
    _ = try desk.piped(["tell", "whose", "alle", "van mij"])
    return desk
  }

  @Test func theWholeWayIsRecorded() throws {
    let desk = try desk()
    let text = try talk(
      desk,
      [
        ("adres", "j"), ("straat of de postbus", "Postbus 1"), ("postcode", "1000sa"),
        ("kan geen postcode zijn", "1000ab"), ("welke plaats", "'s-gravenhage"),
        ("straat of de postbus", "."), ("geboortedatum", "3-4-1988"),
        ("Op welke dag", ""), ("Enter: volgende", "."), ("Typ erken", "erken"),
        ("Hoe wilt u", "1"), ("In welke map", "brieven"), ("vandaag op de post", "j"),
      ])
    #expect(text.contains("'s-Gravenhage"))
    try expectGolden(text.replacing("\r", with: ""), "envelopes.nl.txt")
    #expect(FileManager.default.fileExists(atPath: "\(desk.home)/brieven/00-alle-brieven.pdf"))
  }
}
