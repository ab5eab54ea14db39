import Foundation
import TestSupport
import Testing

/// An organisation that writes on behalf of somebody: its letterhead in every form, where it is looked for,
/// and what is refused.
@Suite struct LetterHeadTests {
  private func place() throws -> Workplace {
    try Workplace().taking(.realistic(debts: [.example("d1", owed: 90_000)]))
  }

  private func set(_ place: Workplace, _ more: [String] = []) throws -> Workplace.Outcome {
    try place.run(
      [
        "letter", "head", "set", "--name", "Stichting Voorbeeld", "--address", "Kade 1",
        "--address", "1000 AB  Amsterdam", "--email", "post@voorbeeld.example", "--place",
        "Amsterdam", "--signature", "A. de Vries", "--colour", "#1F4E79",
      ] + more)
  }

  private func logo(_ name: String) -> String { Cases.url("pictures/\(name)").path }

  @Test func aLetterOnBehalfOfSomebodySaysSo() throws {
    let place = try place()
    let made = try set(place, ["--logo", logo("logo.svg")])
    #expect(made.status == 0, "\(made.error)")
    let text = try place.run(["letter", "show", "d1"]).output
    #expect(text.hasPrefix("Stichting Voorbeeld\nKade 1\n1000 AB  Amsterdam\npost@"))
    #expect(text.contains("Wij schrijven u namens "))
    #expect(text.contains("Met “ik” is "))
    #expect(text.contains("\nAmsterdam, 21 november 2026\n"))
    #expect(text.contains("\nnamens ") && text.hasSuffix("A. de Vries\nStichting Voorbeeld\n"))
    // Without it, who signs writes.
    let own = try place.run(["letter", "show", "d1", "--letterhead", "geen"]).output
    #expect(!own.contains("Stichting Voorbeeld"))
  }

  @Test(arguments: ["logo.svg", "logo-rgb.png", "logo-rgba.png", "logo-palette2.png"])
  func pageAndPaperShowTheMark(name: String) throws {
    let place = try place()
    #expect(try set(place, ["--logo", logo(name)]).status == 0)
    let folder = place.path("uit")
    let written = try place.run([
      "letter", "write", "d1", "--format", "html,pdf,eml", "--to", folder,
    ])
    #expect(written.status == 0, "\(written.error)")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let html = try #require(files.first { $0.hasSuffix(".html") })
    let page = try String(contentsOfFile: "\(folder)/\(html)", encoding: .utf8)
    #expect(page.contains("Logo van Stichting Voorbeeld"))
    #expect(page.contains(name.hasSuffix("svg") ? "<path d=" : "data:image/png;base64,"))
    #expect(page.contains("#1F4E79"))
    #expect(!page.contains("http"))
    let pdf = try #require(files.first { $0.hasSuffix(".pdf") })
    let bytes = try Data(contentsOf: URL(filePath: "\(folder)/\(pdf)"))
    #expect(bytes.firstRange(of: Data("/Alt(Logo van Stichting Voorbeeld)".utf8)) != nil)
    let mail = try #require(files.first { $0.hasSuffix(".eml") })
    let eml = try String(contentsOfFile: "\(folder)/\(mail)", encoding: .utf8)
    #expect(eml.contains("From: \"Stichting Voorbeeld\" <post@voorbeeld.example>"))
  }

  /// Option, environment, folder of the dossier, configuration: the first that is there.
  @Test func itIsLookedForInOrder() throws {
    let place = try place()
    func shown(_ options: [String] = []) throws -> [String: Any] {
      try place.json(["letter", "head"] + options)
    }
    #expect(try shown()["name"] is NSNull)
    #expect((try shown()["places"] as? [String])?.count == 2)
    #expect(try set(place).status == 0)
    #expect(try shown()["source"] as? String == "configuration")
    let folder = place.path(".local/share/aflos")
    let beside = "\(folder)/house-style.txt"
    try Data("naam: Van de map\n".utf8).write(to: URL(filePath: beside))
    #expect(try shown()["source"] as? String == "dossierFolder")
    let other = place.path("anders.txt")
    try Data("naam: Uit de omgeving\n".utf8).write(to: URL(filePath: other))
    place.environment["AFLOS_LETTERHEAD"] = other
    #expect(try shown()["name"] as? String == "Uit de omgeving")
    #expect(try shown(["--letterhead", beside])["source"] as? String == "option")
    place.environment["AFLOS_LETTERHEAD"] = "none"
    #expect(try shown()["name"] is NSNull)
  }

  /// What is there is changed, what is not named stays, and what stood there before is kept.
  @Test func settingChangesWhatIsNamed() throws {
    let place = try place()
    #expect(try set(place).status == 0)
    let changed = try place.run(["letter", "head", "set", "--name", "Nieuw", "--address", "-"])
    #expect(changed.status == 0 && changed.output.contains("house-style-2.txt"))
    let shown = try place.json(["letter", "head"])
    #expect(shown["name"] as? String == "Nieuw")
    #expect(shown["address"] as? [String] == [])
    #expect(shown["signature"] as? [String] == ["A. de Vries"])
    let before = place.path(".config/aflos/house-style-2.txt")
    #expect(try String(contentsOfFile: before, encoding: .utf8).contains("Stichting Voorbeeld"))
  }

  @Test(arguments: [
    (["--colour", "#8FB8DE"], "slecht te lezen", 2), (["--colour", "blauw"], "geen kleur", 2),
    (["--email", "post"], "geen e-mailadres", 2),
    (["--name", "A", "--logo", "er-niet.png"], "er-niet.png", 2),
    (["--name", "-"], "de naam van de organisatie", 2), ([], "Zeg wat er", 2),
  ])
  func whatCannotBeIsRefusedWithItsMend(
    options: [String], says: String, status: Int32
  ) throws {
    let place = try place()
    let refused = try place.run(["letter", "head", "set"] + options)
    #expect(refused.status == status)
    #expect(refused.error.contains(says), "\(refused.error)")
    #expect(try place.json(["letter", "head"])["name"] is NSNull)
  }

  @Test(arguments: ["interlaced.png", "sixteen.png"])
  func aMarkThatCannotBeShownIsNoPartOfIt(name: String) throws {
    let place = try place()
    let refused = try set(place, ["--logo", logo(name)])
    #expect(refused.status == 2)
    #expect(refused.error.contains(name) && refused.error.contains("PNG"), "\(refused.error)")
    #expect(try place.json(["letter", "head"])["name"] is NSNull)
  }

  /// A file that was edited by hand and is wrong is named with its line by every letter command.
  @Test func aWrongFileIsNeverPassedOver() throws {
    let place = try place()
    let path = place.path("stijl.txt")
    try Data("naam: A\nfax: 12\n".utf8).write(to: URL(filePath: path))
    place.environment["AFLOS_LETTERHEAD"] = path
    let outcome = try place.run(["letter", "show", "d1"])
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("stijl.txt: Regel 2: “fax” ken ik niet."), "\(outcome.error)")
  }

  /// A letter that waits is written anew once somebody else writes it.
  @Test func anotherLetterheadIsAnotherLetter() throws {
    let place = try place()
    let folder = place.path("brieven")
    #expect(try place.run(["letter", "write", "d1", "--to", folder]).status == 0)
    #expect(try set(place).status == 0)
    let again = try place.run(["letter", "write", "d1", "--to", folder]).output
    #expect(again.contains("er is iets veranderd: uw gegevens"), "\(again)")
  }
}
