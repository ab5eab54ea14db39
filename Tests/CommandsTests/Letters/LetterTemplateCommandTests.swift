import Domain
import Foundation
import Testing
import TestSupport

/// Words of letters that a counselor changes.
@Suite struct LetterTemplateCommandTests {
  private func templates(_ place: Workplace) -> String {
    place.path(".local/share/aflos/templates")
  }

  private func put(_ text: String, _ name: String, in place: Workplace) throws {
    try FileManager.default.createDirectory(
      atPath: templates(place), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: "\(templates(place))/\(name)"))
  }

  @Test func theListSaysWhichAreTheUsersOwn() throws {
    let place = try Workplace()
    try put("{{senderName}}\n", "letterhead.nl.mustache", in: place)
    let items = try place.json(["letter", "template"])["items"] as? [[String: Any]] ?? []
    let own = items.filter { !($0["own"] is NSNull) }.map { $0["name"] as? String }
    #expect(own == ["letterhead.nl.mustache"])
    #expect(items.count > 6)
  }

  @Test func showPrintsTheOwnOneElseTheOneBuiltIn() throws {
    let place = try Workplace()
    let builtIn = try place.run(["letter", "template", "show", "letterhead.nl"])
    #expect(builtIn.output.contains("{{#senderStreet}}"))
    try put("Stichting Helder\n{{senderName}}\n", "letterhead.nl.mustache", in: place)
    let own = try place.run(["letter", "template", "show", "letterhead"])
    #expect(own.output == "Stichting Helder\n{{senderName}}\n")
  }

  @Test func editCopiesOnceAndChecks() throws {
    let place = try Workplace()
    let first = try place.run(["letter", "template", "edit", "payment-proposal.en"])
    #expect(first.status == 0, "\(first.error)")
    #expect(first.output.contains("payment-proposal.en.mustache"))
    let path = "\(templates(place))/payment-proposal.en.mustache"
    try Data("{{mothly}}".utf8).write(to: URL(filePath: path))
    let second = try place.run(["letter", "template", "edit", "payment-proposal.en"])
    #expect(second.status == 1)
    #expect(second.output.contains("{{mothly}}"))
  }

  @Test func checkNamesFileLineAndTheNearestTag() throws {
    let place = try Workplace()
    #expect(try place.run(["letter", "template", "check"]).status == 0)
    try put("Beste,\n{{senderNaem}}\n", "closing.nl.mustache", in: place)
    try put("x", "payment-proposel.nl.mustache", in: place)
    let check = try place.run(["letter", "template", "check"])
    #expect(check.status == 1)
    #expect(check.output.contains("closing.nl.mustache, regel 2"))
    #expect(check.output.contains("{{senderName}}"))
    #expect(check.output.contains("payment-proposal.nl.mustache"))
    #expect(try place.run(["letter", "template", "check", place.path("no")]).status == 2)
    #expect(try place.run(["letter", "template", "show", "lettrhead.nl"]).status == 2)
  }

  /// The name of an organisation above, and its block below every letter.
  @Test func anOrganisationHasItsOwnHeadAndSignature() throws {
    let place = try Workplace().importing("1-single-tenant")
    try put(
      "Stichting Helder\nHulp bij schulden\nPostbus 1, 3500 AA Utrecht\n\nNamens {{senderName}}\n",
      "letterhead.nl.mustache", in: place)
    try put(
      "Met vriendelijke groet,\n\nA. Jansen, schuldhulpverlener\nStichting Helder\nnamens {{senderName}}\n",
      "closing.nl.mustache", in: place)
    let letter = try place.run([
      "letter", "show", "d1", "--kind", "specif", "--letter-language", "nl",
    ])
    #expect(letter.output.hasPrefix("Stichting Helder\nHulp bij schulden\nPostbus 1"))
    #expect(letter.output.contains("A. Jansen, schuldhulpverlener\nStichting Helder\nnamens "))
  }
}
