import Foundation
import TestSupport
import Testing

/// What costs usually are by the office, where a client is asked.
@Suite struct UsualTalkTests {
  private func place() throws -> Workplace {
    let place = try Workplace()
    try FileManager.default.createDirectory(
      atPath: place.path("clients/aflos-office"), withIntermediateDirectories: true)
    try "dag: 1-11-2026\nbron: Nibud 2026\nboodschappen: 275\n".write(
      toFile: place.path("clients/aflos-office/usual-costs.txt"), atomically: true,
      encoding: .utf8)
    return place
  }

  private func start(_ place: Workplace, _ answer: String) throws -> Talk {
    try place.talk(
      ["alleen", "1500", "loon", "", "600", "150", "150", answer, "!"],
      ["--file", place.path("clients/new.aflos"), "--lang", "nl", "--today", "2026-11-30"])
  }

  @Test func itIsSaidAndTakenOnlyByAWord() throws {
    let place = try place()
    let told = try start(place, "gewoon")
    #expect(told.text.contains("Gewoon is €\u{A0}275,00 per maand, volgens het kantoor"))
    let costs = try place.json(["cost", "list", "--file", place.path("clients/new.aflos")])
    let food = costs.list("items").first { $0.string("category") == "household" }
    #expect(food?.int("amountCents") == 27_500)
    #expect(food?["isAbout"] as? Bool == true)
  }

  @Test func enterTakesNothing() throws {
    let place = try place()
    let told = try start(place, "")
    #expect(told.text.contains("Gewoon is €\u{A0}275,00 per maand"))
    let costs = try place.json(["cost", "list", "--file", place.path("clients/new.aflos")])
    #expect(costs.list("items").allSatisfy { $0.string("category") != "household" })
  }
}
