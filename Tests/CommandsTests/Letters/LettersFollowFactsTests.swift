import Domain
import Foundation
import TestSupport
import Testing

/// A letter that was not sent follows the facts; one that was sent stays as it was.
@Suite struct LettersFollowFactsTests {
  private func place() throws -> Workplace {
    try Workplace().taking(
      .realistic(debts: [.example("d1", owed: 90_000), .example("d2", owed: 60_000)]))
  }

  private func files(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private func kept(_ place: Workplace) throws -> [[String: Any]] {
    try place.json(["letter", "list"])["items"] as? [[String: Any]] ?? []
  }

  /// The wrong collector is corrected before anything was sent.
  @Test func aCorrectedDebtGetsACorrectedLetter() throws {
    let place = try place()
    let folder = place.path("brieven")
    #expect(try place.run(["letter", "write", "--all", "--to", folder]).status == 0)
    let before = try files(folder)
    let edited = try place.run([
      "debt", "edit", "d1", "--collector", "Incassobureau Flanderijn", "--stage", "collector",
    ])
    #expect(edited.status == 0, "\(edited.error)")
    #expect(try place.run(["letter", "list"]).output.contains("klopt niet meer: aan wie"))
    let again = try place.run(["letter", "write", "--all", "--to", folder]).output
    #expect(again.contains("er is iets veranderd: aan wie"))
    // The other one is as it was.
    #expect(again.contains("Deze brief is er al sinds"))
    let name = try #require(before.first { $0.hasPrefix("d1") })
    let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    #expect(text.contains("Flanderijn"))
    #expect(try files(folder).filter { $0.hasPrefix("d1") } == [name])
    #expect(try files("\(folder)/vervangen") == [name])
    #expect(try kept(place).map { $0["id"] as? String } == ["b2", "b3"])
    #expect(!(try place.run(["letter", "list"]).output.contains("klopt niet meer")))
    // Undo brings the letter of before back.
    #expect(try place.run(["undo"]).status == 0)
    #expect(try kept(place).map { $0["id"] as? String } == ["b1", "b2"])
  }

  /// One denies, one offers: they never lie side by side.
  @Test func anotherKindTakesThePlaceOfTheFirst() throws {
    let place = try place()
    let folder = place.path("brieven")
    _ = try place.run(["letter", "write", "d1", "--to", folder])
    #expect(try place.run(["debt", "edit", "d1", "--due-date", "2019-01-01"]).status == 0)
    let again = try place.run(["letter", "write", "d1", "--to", folder]).output
    #expect(again.contains("welke brief past"))
    #expect(try files(folder).filter { $0.hasPrefix("d1") }.count == 1)
    #expect(try kept(place).map { $0["kind"] as? String } == ["specification-request"])
  }

  /// Around the day by which the letter asks for an answer: ten working days after 21 November.
  @Test(arguments: [("2026-12-04", false), ("2026-12-05", true), ("2026-12-20", true)])
  func aLetterWhoseAnswerDayPassedIsWrittenAnew(today: String, isStale: Bool) throws {
    let place = try place()
    let folder = place.path("brieven")
    _ = try place.run(["letter", "write", "d1", "--to", folder])
    place.today = .day(today)
    #expect(
      try place.run(["letter", "list"]).output.contains("de dag voor een antwoord") == isStale)
    let again = try place.run(["letter", "write", "d1", "--to", folder]).output
    #expect(again.contains("Deze brief is er al sinds") == !isStale)
  }

  @Test func whatWasSentStays() throws {
    let place = try place()
    let folder = place.path("brieven")
    _ = try place.run(["letter", "write", "d1", "--to", folder])
    #expect(try place.run(["letter", "sent", "b1", "--by", "post"]).status == 0)
    let name = try #require(files(folder).first)
    let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    #expect(try place.run(["debt", "edit", "d1", "--principal", "500"]).status == 0)
    let list = try place.run(["letter", "list"]).output
    #expect(list.contains("Sindsdien veranderd: het bedrag"))
    let again = try place.run(["letter", "write", "d1", "--to", folder]).output
    #expect(again.contains("Deze brief is er al sinds"))
    #expect(try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8) == text)
    #expect(try kept(place).count == 1)
  }
}
