import Foundation
import TestSupport
import Testing

/// What an office keeps is taken back as it was, and done again.
@Suite struct OfficeUndoTests {
  private func text(_ name: String, in office: OfficePlace) -> String? {
    try? String(contentsOfFile: office.file("aflos-office/\(name)"), encoding: .utf8)
  }

  private func put(_ text: String, _ name: String, in office: OfficePlace) throws {
    let own = office.file("aflos-office")
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    try text.write(toFile: "\(own)/\(name)", atomically: true, encoding: .utf8)
  }

  @Test func termsKeepWhatAPersonWroteAndComeBack() throws {
    let office = try OfficePlace()
    let written = """
      # ask Kim before you change this

      schuldeiser: Vattenfall
      bron:   telefoon
      # only on Mondays
      minstens: 25
      dag: 2026-11-01

      # the bank
      schuldeiser: Zalando
      maanden: 12
      dag: 2026-11-01
      bron: brief

      """
    try put(written, "creditors.txt", in: office)
    let set = try office.run([
      "terms", "set", "vattenfall", office.folder, "--minimum", "30", "--months", "24", "--source",
      "mail",
    ])
    #expect(set.status == 0, "\(set.error)")
    #expect(set.output.contains("aflos office undo \(office.folder)"))
    let expected =
      written.replacing("bron:   telefoon", with: "bron:   mail")
      .replacing(
        "minstens: 25\ndag: 2026-11-01", with: "minstens: 30\ndag: 2026-11-29\nmaanden: 24")
    #expect(text("creditors.txt", in: office) == expected)
    #expect(try office.run(["terms", "remove", "Zalando", office.folder]).status == 0)
    let left = try #require(text("creditors.txt", in: office))
    #expect(!left.contains("Zalando") && left.contains("# the bank"))
    // One after the other, and again.
    #expect(try office.run(["undo", office.folder]).output.contains("Terms taken out: Zalando"))
    #expect(text("creditors.txt", in: office) == expected)
    let undone = try office.place.json(["office", "undo", office.folder, "--today", office.today])
    #expect(undone.string("did") == "undone" && undone.string("kind") == "terms")
    #expect(text("creditors.txt", in: office) == written)
    #expect(try office.run(["undo", office.folder]).status == 1)
    #expect(try office.run(["redo", office.folder], lang: "nl").output.contains("Opnieuw gedaan"))
    #expect(text("creditors.txt", in: office) == expected)
    // What was changed by hand since is left as it is.
    try put(expected + "# mine\n", "creditors.txt", in: office)
    let refused = try office.run(["undo", office.folder])
    #expect(refused.status == 2 && refused.error.contains("by hand"))
    #expect(text("creditors.txt", in: office) == expected + "# mine\n")
    // Something new is done: what was undone is gone.
    try put(written, "creditors.txt", in: office)
    #expect(try office.run(["undo", office.folder]).status == 0)
    #expect(
      try office.run(["client", "client-1", office.folder, "--number", "7"]).status == 0)
    #expect(try office.run(["redo", office.folder]).status == 1)
  }

  @Test func theFirstTermsLeaveNoFileWhenTakenBack() throws {
    let office = try OfficePlace()
    #expect(try office.run(["undo", office.folder]).status == 1)
    for (words, file) in [
      (["terms", "set", "X", office.folder, "--minimum", "5", "--source", "x"], "creditors.txt"),
      (["usual", "set", "household", "275", office.folder, "--source", "x"], "usual-costs.txt"),
    ] {
      #expect(try office.run(words).status == 0)
      #expect(text(file, in: office) != nil)
      #expect(try office.run(["undo", office.folder]).status == 0)
      #expect(text(file, in: office) == nil)
    }
  }

  @Test func usualCostsKeepWhatAPersonWrote() throws {
    let office = try OfficePlace()
    let written = "# of 2026\ndag: 2026-11-01\nbron: Nibud\n\neten: 275 # no\n"
    try put(written.replacing(" # no", with: ""), "usual-costs.txt", in: office)
    for words in [["household", "300"], ["clothing", "60", "--household", "single"]] {
      let done = try office.run(
        ["usual", "set", words[0], words[1], office.folder] + words.dropFirst(2))
      #expect(done.status == 0, "\(done.error)")
    }
    let now = try #require(text("usual-costs.txt", in: office))
    #expect(now.hasPrefix("# of 2026\ndag: 2026-11-29\nbron: Nibud\n\neten: 300"))
    #expect(now.split(separator: "\n").count == 5)
    #expect(
      try office.run(["usual", "set", "household", "-", office.folder]).status == 0)
    #expect(text("usual-costs.txt", in: office)?.contains("eten") == false)
    for _ in 0..<3 { #expect(try office.run(["undo", office.folder]).status == 0) }
    #expect(text("usual-costs.txt", in: office) == written.replacing(" # no", with: ""))
  }

  @Test func whatIsKnownOfAClientComesBack() throws {
    let office = try OfficePlace()
    func note() throws -> [String: Any] {
      try office.place.json([
        "office", "client", "client-1", office.folder, "--today", office.today,
      ])
    }
    for number in ["1", "2"] {
      let done = try office.run([
        "client", "client-1", office.folder, "--number", number, "--note", "it's “a” note",
      ])
      #expect(done.status == 0 && done.output.contains("aflos office undo"))
    }
    // The same once more is no change.
    _ = try office.run(["client", "client-1", office.folder, "--number", "2"])
    #expect(try office.run(["undo", office.folder]).status == 0)
    #expect(try note().string("number") == "1" && note().string("note") == "it's “a” note")
    #expect(try office.run(["undo", office.folder]).status == 0)
    #expect(try note().string("number") == nil && note().string("note") == nil)
    #expect(try office.run(["redo", office.folder]).status == 0)
    #expect(try note().string("number") == "1")
  }

  @Test func aNewClientWaitsAsideUntouched() throws {
    let office = try OfficePlace()
    let made = try office.run([
      "client", "new", office.folder, "--name", "J. de Groot", "--number", "2026-15",
    ])
    #expect(made.status == 0 && made.output.contains("aflos office undo"), "\(made.error)")
    let file = try #require(try office.lines().keys.first { $0.lowercased().contains("groot") })
    let bytes = try Data(contentsOf: URL(filePath: office.file(file)))
    let undone = try office.place.json(["office", "undo", office.folder, "--today", office.today])
    let aside = try #require((undone["files"] as? [String])?.first)
    #expect(try Data(contentsOf: URL(filePath: aside)) == bytes)
    #expect(try office.lines()[file] == nil)
    // The number is free again.
    let other = try office.run(["client", "client-2", office.folder, "--number", "2026-15"])
    #expect(other.status == 0)
    #expect(try office.run(["undo", office.folder]).status == 0)
    #expect(try office.run(["redo", office.folder]).status == 0)
    #expect(try office.run(["undo", office.folder]).status == 0)
    // Another with the same name, worked on: it is left where it is.
    _ = try office.run(["client", "new", office.folder, "--name", "J. de Groot"])
    try office.client(file, "cost", "add", "--category", "phone", "--amount", "20", "--name", "x")
    let refused = try office.run(["undo", office.folder])
    #expect(refused.status == 2 && refused.error.contains("worked on"), "\(refused.error)")
    #expect(try office.lines()[file] != nil)
    try office.client(file, "undo")
    // What was taken back in the file itself still is work on it.
    #expect(try office.run(["undo", office.folder]).status == 2)
  }
}
