import Foundation
import TestSupport
import Testing

/// One letter to a creditor about several clients, of those who agreed.
@Suite struct OfficeAskTests {
  private func office() throws -> OfficePlace {
    let office = try OfficePlace(twice: true)
    let head = try office.place.run([
      "letter", "head", "set", "--name", "Stichting Samen", "--to",
      office.file("aflos-office/house-style.txt"),
    ])
    #expect(head.status == 0, "\(head.error)")
    return office
  }

  private func ask(_ office: OfficePlace, _ words: String...) throws -> Workplace.Outcome {
    try office.run(
      ["ask", "Vattenfall", office.folder, "--to", office.place.path("out"), "--format", "text"]
        + words)
  }

  private func agree(_ client: String, _ day: String, _ office: OfficePlace) throws {
    let done = try office.run(["client", client, office.folder, "--consent", day])
    #expect(done.status == 0, "\(done.error)")
  }

  @Test func onlyWhoAgreedIsInTheLetter() throws {
    let office = try office()
    let nobody = try ask(office, "--yes")
    #expect(nobody.status == 1 && nobody.error.contains("--consent"))
    try agree("n-1", "1-11-2026", office)
    let asked = try ask(office)
    #expect(asked.status == 2 && asked.output.contains("Not in the letter: no consent"))
    #expect(!FileManager.default.fileExists(atPath: office.place.path("out")))
    // The household lies twice in the office: who did not agree has another name.
    try office.client("client-1.aflos", "household", "edit", "--name", "Z. Zonder")
    let done = try ask(office, "--yes")
    #expect(done.status == 0, "\(done.error)")
    let letter = try String(
      contentsOfFile: office.place.path("out/stand-vattenfall-2026-11-29.txt"), encoding: .utf8)
    #expect(letter.contains("Yılmaz") && letter.contains("1 november 2026"))
    #expect(!letter.contains("Zonder"))
    #expect(letter.hasPrefix("Stichting Samen\n"))
    #expect(letter.contains("Met deze brief erkent niemand een vordering."))
    // Whoever takes consent back is in no letter any more.
    try agree("n-1", "", office)
    #expect(try ask(office, "--yes").status == 1)
  }

  @Test func eachClientKnowsThatItWasAskedOnce() throws {
    let office = try office()
    for client in ["client-1", "n-1"] { try agree(client, "1-11-2026", office) }
    for _ in 0..<2 { #expect(try ask(office, "--yes").status == 0) }
    for file in ["client-1.aflos", "north/n-1.aflos"] {
      let log = try office.own(file, "log", "list").list("items")
      #expect(log.count == 1 && log.first?.string("channel") == "letterOut", "\(file)")
      let agenda = try office.own(file, "agenda", "show").list("items")
      #expect(agenda.contains { $0.string("kind") == "promise" })
      try office.client(file, "undo")
      #expect(try office.own(file, "log", "list").list("items").isEmpty)
    }
    let words = ["ask", "vatten", office.folder, "--to", office.place.path("out"), "--yes"]
    let json = try office.place.json(["office"] + words + ["--today", office.today])
    #expect(json["asked"] as? [String] == ["client-1.aflos", "north/n-1.aflos"])
    #expect(json.string("creditor") == "Vattenfall")
    let pdf = try Data(
      contentsOf: office.place.folder.appending(path: "out/stand-vattenfall-2026-11-29.pdf"))
    #expect(pdf.starts(with: Data("%PDF".utf8)))
  }

  @Test func theAddressOfTheOfficeGoesFirst() throws {
    let office = try office()
    try agree("n-1", "1-11-2026", office)
    let set = try office.run([
      "terms", "set", "Vattenfall", office.folder, "--street", "Postbus 41920", "--postcode",
      "1009 DC", "--city", "Amsterdam", "--source", "site",
    ])
    #expect(set.status == 0)
    #expect(try ask(office, "--yes").status == 0)
    let letter = try String(
      contentsOfFile: office.place.path("out/stand-vattenfall-2026-11-29.txt"), encoding: .utf8)
    #expect(letter.contains("Vattenfall\nPostbus 41920\n1009 DC  Amsterdam\n"))
  }

  @Test func whatIsMissingIsSaid() throws {
    let office = try OfficePlace()
    let head = try ask(office, "--yes")
    #expect(head.status == 2 && head.error.contains("house-style.txt"))
    let with = try self.office()
    let nobody = try with.run(["ask", "zzz", with.folder, "--to", "x", "--yes"])
    #expect(nobody.status == 1)
    #expect(try with.run(["ask", "Vattenfall", with.folder, "--yes"]).status == 2)
  }

  @Test func aWrongWordForWorkNamesTheRightOnes() throws {
    let office = try OfficePlace()
    for (lang, word) in [("en", "overviews"), ("nl", "overzichten")] {
      let done = try office.run(["do", "xyzzy", office.folder, "--yes"], lang: lang)
      #expect(done.status == 2 && done.error.contains(word))
    }
    let near = try office.run(["do", "lettrs", office.folder, "--yes"])
    #expect(near.status == 2 && near.error.contains("Do you mean letters?"))
  }
}
