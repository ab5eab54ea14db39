import Foundation
import TestSupport
import Testing

/// New clients: from a name, from what somebody handed over sealed, several from a list.
@Suite struct OfficeNewTests {
  private let place: Workplace
  private let today = "2026-11-30"

  init() throws { place = try Workplace() }

  private var folder: String { place.path("clients") }

  private func new(_ words: String...) throws -> Workplace.Outcome {
    try place.run(
      ["office", "client", "new", folder] + words + ["--today", today, "--lang", "en"])
  }

  private func files() throws -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return all.filter { $0 != "aflos-office" }.sorted()
  }

  private func lines() throws -> [String: [String: Any]] {
    let json = try place.json(["office", "list", folder, "--today", today])
    return Dictionary(json.list("lines").map { ($0.string("file") ?? "", $0) }) { a, _ in a }
  }

  private func costs(_ text: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(folder)/aflos-office", withIntermediateDirectories: true)
    try text.write(
      toFile: "\(folder)/aflos-office/usual-costs.txt", atomically: true, encoding: .utf8)
  }

  @Test func aClientIsMadeFromTheTemplateOfTheOffice() throws {
    try costs(
      "day: 1-11-2026\nsource: Nibud\ngroceries single: 275\nclothing: 60\nquestion: Is there a guardian?"
    )
    let made = try new(
      "--name", "J. de Groot", "--household", "single", "--usual-costs", "--number", "2026-15",
      "--owner", "Kim", "--note", "evenings")
    #expect(made.status == 0, "\(made.error)")
    let file = "\(folder)/j-de-groot.aflos"
    let costs = try place.json(["cost", "list", "--file", file, "--today", today])
    #expect(costs.list("items").map { $0.int("amountCents") } == [27_500, 6_000])
    // They are an estimate, and said to be.
    #expect(costs.list("items").allSatisfy { $0["isAbout"] as? Bool == true })
    let kept = try place.json(["office", "client", "2026-15", folder])
    #expect(kept.string("owner") == "Kim")
    #expect(kept.string("note") == "evenings Still to ask: Is there a guardian?")
    // The next one of that name, or with that number, is another one.
    let same = try new("--name", "J. de Groot")
    #expect(same.status == 2 && same.error.contains("--file-name"))
    let number = try new("--name", "P. Ander", "--number", "2026-15")
    #expect(number.status == 2 && number.error.contains("2026-15"))
    #expect(try new("--name", "J. de Groot", "--file-name", "groot-2").status == 0)
    #expect(try files() == ["groot-2.aflos", "j-de-groot.aflos"])
    // What was done in the file can be taken back there as always.
    #expect(try place.run(["history", "--file", file]).status == 0)
  }

  @Test func whatIsNoClientIsRefused() throws {
    for words in [
      [], ["--name", ""], ["--name", "A", "--list", "x"], ["--name", "A", "--usual-costs"],
      ["--name", "A", "--household", "banana"], ["--name", "A", "--consent", "1-12-2026"],
      ["--name", "A", "--file-name", "../out"], ["--name", "A", "--file-name", "/out"],
      ["--name", "A", "--file-name", "aflos-office/x"],
    ] {
      let done = try place.run(
        ["office", "client", "new", folder] + words + ["--today", today, "--no-input"])
      #expect(done.status == 2, "\(words)")
    }
    #expect(try files().isEmpty)
  }

  @Test func whatSomebodySealedBecomesAClient() throws {
    let desk = try Workplace().importing("1-single-tenant")
    let key = try place.json(["key"]).string("key") ?? ""
    let sealed = place.path("yilmaz.age")
    let out = try desk.run(["seal", "--to", key, "--out", sealed])
    #expect(out.status == 0, "\(out.error)")
    let made = try new("--sealed", sealed, "--number", "7")
    #expect(made.status == 0, "\(made.error)")
    let before = try desk.json(["export", "dossier", "--to", "-"])
    let file = try #require(try files().first)
    let after = try place.json(["export", "dossier", "--to", "-", "--file", "\(folder)/\(file)"])
    #expect(NSDictionary(dictionary: before) == NSDictionary(dictionary: after))
    // Somebody else's key opens nothing, and leaves nothing.
    let other = try Workplace()
    _ = try other.json(["key"])
    let refused = try other.run([
      "office", "client", "new", other.path("clients"), "--sealed", sealed, "--no-input",
    ])
    #expect(refused.status != 0)
    #expect(!FileManager.default.fileExists(atPath: other.path("clients")))
  }

  private func list(_ text: String) throws -> String {
    let path = place.path("new.csv")
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test func aListIsShownFirstAndTakenInWhole() throws {
    let path = try list(
      "Naam;Telefoon;Plaats;Nummer;Wie;Toestemming;Kleur\nA. Bos;0612345678;utrecht;16;Kim;1-11-2026;rood\nB. Tak;;;17;;;\n"
    )
    let shown = try new("--list", path, "--no-input")
    #expect(shown.status == 2 && shown.output.contains("a-bos.aflos"))
    #expect(try files().isEmpty)
    for round in 1...2 {
      let done = try place.json([
        "office", "client", "new", folder, "--list", path, "--yes", "--today", today,
      ])
      // The same once more makes nobody twice.
      #expect(done.list("clients").map { $0["made"] as? Bool } == [round == 1, round == 1])
      #expect(done["skipped"] as? [String] == ["Kleur"])
      #expect(try files() == ["a-bos.aflos", "b-tak.aflos"])
    }
    let lines = try lines()
    #expect(lines["a-bos.aflos"]?.object("line").string("name") == "A. Bos")
    let kept = try place.json(["office", "client", "16", folder])
    #expect(kept.string("owner") == "Kim" && kept.string("consentOn") == "2026-11-01")
  }

  @Test func everythingWrongIsSaidAndNobodyIsMade() throws {
    _ = try new("--name", "E", "--number", "9")
    let before = try files()
    let wrong = try new(
      "--list", try list("Naam;E-mail;Nummer\nC;x;1\n;;2\nD;d@e.nl;9\nF;;3\nF;;4\nG;;3\n"), "--yes")
    #expect(wrong.status == 2)
    for text in ["Line 2", "e-mail", "Line 3", "Line 4", "number 9", "Line 6", "f.aflos", "Line 7"]
    {
      #expect(wrong.error.contains(text), "\(text): \(wrong.error)")
    }
    #expect(try files() == before)
    for text in ["", "Naam\n", "Kleur;Maat\nrood;3\n", "Naam;naam\nA;B\n"] {
      #expect(try new("--list", try list(text), "--yes").status == 2, "\(text)")
    }
    #expect(try files() == before)
  }
}
