import Foundation
import TestSupport
import Testing

/// What an office keeps once, and every client in its folder uses.
@Suite struct OfficeHouseTests {
  private func put(_ text: String, _ name: String, in office: OfficePlace) throws {
    let own = office.file("aflos-office")
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    try text.write(toFile: "\(own)/\(name)", atomically: true, encoding: .utf8)
  }

  @Test func theLetterheadIsFoundFromEveryFolderBelow() throws {
    let office = try OfficePlace()
    try office.add("1-single-tenant", as: "north/east/n.aflos", on: "2026-11-21")
    try put("naam: Stichting Samen\n", "house-style.txt", in: office)
    for file in ["client-1.aflos", "north/east/n.aflos"] {
      #expect(
        try office.own(file, "letter", "show", "d1").string("text")?.contains("Samen") == true)
      let head = try office.own(file, "letter", "head")
      #expect(head.string("source") == "office" && head.string("name") == "Stichting Samen")
      #expect(try office.client(file, "doctor").contains("Stichting Samen"))
    }
    #expect(
      try office.run(["list", office.folder]).output.contains("letterhead (Stichting Samen)"))
    // One beside the dossier goes first.
    try "naam: Noord\n".write(
      toFile: office.file("north/east/house-style.txt"), atomically: true, encoding: .utf8)
    let own = try office.own("north/east/n.aflos", "letter", "head")
    #expect(own.string("source") == "dossierFolder" && own.string("name") == "Noord")
    // A wrong one is said by the doctor, who goes on.
    try put("naam\n", "house-style.txt", in: office)
    let doctor = try office.own("client-1.aflos", "doctor").object("surroundings")
    #expect(doctor.string("officeProblem") != nil)
  }

  @Test func termsAreUsedInEveryPlanAndSaid() throws {
    let office = try OfficePlace()
    func bounds(_ file: String) throws -> String {
      try office.client(file, "plan", "explain", "needs", "--lang", "en")
    }
    let before = try office.line("client-2.aflos")
    let set = try office.run([
      "terms", "set", "zalando", office.folder, "--minimum", "40", "--source", "by phone", "--on",
      "1-11-2026",
    ])
    #expect(set.status == 0, "\(set.error)")
    #expect(set.output.contains("aflos office undo"))
    #expect(try bounds("client-2.aflos").contains("The office knows this of zalando (by phone"))
    // What stood in the index is worked out anew.
    let after = try office.line("client-2.aflos")
    let plan = try office.own("client-2.aflos", "plan", "show")
    #expect(after.object("judged").int("roomCents") == plan.int("capacityCents"))
    #expect(before.int("owedCents") == after.int("owedCents"))
    let listed = try office.place.json(["office", "terms", office.folder, "--today", office.today])
    #expect(listed.list("terms").first?.int("minimumCents") == 4_000)
    // Long ago: named, and asked again.
    let old = try office.run([
      "terms", "set", "Zalando", office.folder, "--on", "1-3-2025", "--months", "24",
    ])
    #expect(old.output.contains("aflos office undo"))
    #expect(try office.run(["terms", office.folder]).output.contains("Ask again."))
    #expect(try bounds("client-2.aflos").contains("That is long ago: ask again."))
    #expect(try office.run(["terms", "remove", "Zalando", office.folder]).status == 0)
    #expect(try !bounds("client-2.aflos").contains("The office knows"))
    // Who is in no office has none of it.
    for words in [
      ["terms", "set", "X", office.folder], ["terms", "set", "X", office.folder, "--minimum", "5"],
      ["terms", "set", "X", office.folder, "--minimum", "0", "--source", "x"],
      ["terms", "remove", "X", office.folder],
      ["terms", "set", "X", office.folder, "--months", "5", "--source", "x", "--on", "1-12-2026"],
    ] { #expect(try office.run(words).status == 2, "\(words)") }
    try put("creditor: Zalando\nmonths: x\n", "creditors.txt", in: office)
    let wrong = try office.run(["list", office.folder])
    #expect(wrong.status == 2 && wrong.error.contains("Line 2"))
  }

  @Test func usualCostsAreComparedAndNeverCounted() throws {
    let office = try OfficePlace()
    let before = try office.own("client-1.aflos", "budget")
    #expect(before["usual"] == nil)
    let missing = try office.run(["usual", "set", "household", "275", office.folder])
    #expect(missing.status == 2 && missing.error.contains("--source"))
    for words in [["household", "275"], ["clothing", "60/month", "--household", "single"]] {
      let done = try office.run(
        ["usual", "set", words[0], words[1], office.folder, "--source", "Nibud 2026"]
          + words.dropFirst(2))
      #expect(done.status == 0, "\(done.error)")
    }
    var after = try office.own("client-1.aflos", "budget")
    let usual = after.object("usual")
    #expect(usual.list("costs").map { $0.int("amountCents") } == [27_500, 6_000])
    after["usual"] = nil
    #expect(NSDictionary(dictionary: after) == NSDictionary(dictionary: before))
    let screen = try office.client("client-1.aflos", "budget", "--lang", "en")
    #expect(screen.contains("Usual by the office") && screen.contains("Nibud 2026"))
    let list = try office.run(["list", office.folder])
    #expect(list.output.contains("usual costs (2, Nibud 2026"))
    let gone = try office.run([
      "usual", "set", "clothing", "-", office.folder, "--household", "single",
    ])
    #expect(gone.status == 0)
    let left = try office.place.json(["office", "usual", office.folder, "--today", office.today])
    #expect(left.list("costs").count == 1)
    #expect(
      try office.place.json(["office", "house", office.folder, "--today", office.today]).object(
        "costs"
      ).int("count") == 1)
  }
}
