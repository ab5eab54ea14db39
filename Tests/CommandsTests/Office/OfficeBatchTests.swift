import Foundation
import Store
import TestSupport
import Testing

/// The same for many clients, one after the other.
@Suite struct OfficeBatchTests {
  @Test func lettersObeyTheGateOfEachClient() throws {
    let (office, alone) = (try OfficePlace(), try OfficePlace())
    let done = try office.run([
      "do", "letters", office.folder, "--to", office.place.path("out"), "--yes", "--one-file",
    ])
    #expect(done.status == 0, "\(done.error)")
    for number in 1...6 {
      let file = "client-\(number).aflos"
      _ = try alone.place.run([
        "letter", "write", "--all", "--to", alone.place.path("out-\(number)"), "--format", "pdf",
        "--file", alone.file(file), "--today", alone.today,
      ])
      let texts = try [office, alone].map { place in
        try place.own(file, "letter", "list").list("items").map {
          [$0.string("debt"), $0.string("kind") ?? $0.string("letter"), $0.string("sha256")]
        }
      }
      #expect(texts[0] == texts[1] && !texts[0].isEmpty, "\(file)")
    }
    let out = office.place.folder.appending(path: "out")
    let all = try Data(contentsOf: out.appending(path: "all-letters.pdf"))
    #expect(all.starts(with: Data("%PDF".utf8)))
    // Once more there is nothing to do, and nothing is written over.
    let again = try office.place.json([
      "office", "do", "letters", office.folder, "--to", out.path, "--yes", "--today",
      office.today,
    ])
    #expect(again.list("clients").allSatisfy { $0.int("done") == 0 })
  }

  /// The head that was named is that of every client's letters.
  @Test func lettersHaveTheHeadThatWasNamed() throws {
    let office = try OfficePlace()
    let head = office.place.path("head.txt")
    let made = try office.place.run([
      "letter", "head", "set", "--name", "Stichting Voorbeeld", "--to", head,
    ])
    #expect(made.status == 0, "\(made.error)")
    let done = try office.run([
      "do", "letters", office.folder, "--to", office.place.path("out"), "--yes", "--format", "text",
      "--letterhead", head,
    ])
    #expect(done.status == 0, "\(done.error)")
    let letter = try #require(
      try office.own("client-1.aflos", "letter", "list").list("items").first?.string("id"))
    let shown = try office.own("client-1.aflos", "letter", "show", letter)
    #expect(shown.string("text")?.hasPrefix("Stichting Voorbeeld") == true)
  }

  @Test func nothingIsDoneBeforeSomebodySaysYes() throws {
    let office = try OfficePlace()
    let before = try office.own("client-1.aflos", "letter", "list").list("items").count
    let asked = try office.run([
      "do", "letters", office.folder, "--to", office.place.path("out"),
    ])
    #expect(asked.status == 2)
    #expect(asked.output.contains("client-1") || asked.output.contains("Yılmaz"))
    #expect(!FileManager.default.fileExists(atPath: office.place.path("out")))
    #expect(try office.own("client-1.aflos", "letter", "list").list("items").count == before)
  }

  @Test func allAreMarkedAsSentAndCopied() throws {
    let office = try OfficePlace()
    _ = try office.run([
      "do", "letters", office.folder, "--to", office.place.path("out"), "--yes",
    ])
    let sent = try office.place.json([
      "office", "do", "sent", office.folder, "--by", "portal", "--yes", "--today", office.today,
    ])
    #expect(sent.list("clients").compactMap { $0.int("done") }.allSatisfy { $0 > 0 })
    for number in 1...6 {
      #expect(try office.line("client-\(number).aflos").int("lettersReady") == 0)
    }
    // Each can be taken back in its own file.
    try office.client("client-1.aflos", "undo")
    #expect((try office.line("client-1.aflos").int("lettersReady") ?? 0) > 0)
    let copies = try office.run(["do", "backups", office.folder, "--yes"])
    #expect(copies.status == 0)
    #expect(
      FileManager.default.fileExists(
        atPath: office.file("backups/client-3-2026-11-29-01.aflos")))
    #expect(try office.lines().count == 6)
  }

  /// On another disk, each at its own place: two clients of one name do not meet, and none lies beside them.
  @Test func copiesGoWhereSomebodySaid() throws {
    let office = try OfficePlace(twice: true)
    let stick = office.place.path("stick")
    let done = try office.run(["do", "backups", office.folder, "--to", stick, "--yes"])
    #expect(done.status == 0 && done.output.contains(stick), "\(done.output)\(done.error)")
    let copies = FileManager.default.enumerator(atPath: stick)?.compactMap { $0 as? String } ?? []
    #expect(copies.count { $0.hasSuffix(".aflos") } == 12, "\(copies)")
    #expect(!FileManager.default.fileExists(atPath: office.file("backups")))
    let inside = try office.run([
      "do", "backups", office.folder, "--to", office.file("stick"), "--yes", "--lang", "en",
    ])
    #expect(inside.status == 2 && inside.error.contains("outside the office"), "\(inside.error)")
    let nothing = try office.run([
      "do", "sent", office.folder, "--by", "post", "--to", stick, "--yes", "--lang", "en",
    ])
    #expect(nothing.status == 2 && nothing.error.contains("--to"), "\(nothing.error)")
  }

  @Test func overviewsAndBudgetsGoInAFolder() throws {
    let office = try OfficePlace(twice: true)
    for work in ["overviews", "budgets"] {
      let to = office.place.path(work)
      let done = try office.run(["do", work, office.folder, "--to", to, "--yes", "--one-file"])
      #expect(done.status == 0, "\(done.error)")
      let names = try FileManager.default.contentsOfDirectory(atPath: to)
      #expect(names.count == 13 && names.contains("north-n-2.pdf"))
    }
    let missing = try office.run(["do", "overviews", office.folder, "--yes"])
    #expect(missing.status == 2)
  }

  /// What was done before it was stopped is not done again: copies would be made twice.
  @Test func itGoesOnWhereItWasLeft() throws {
    let office = try OfficePlace()
    let book = try OfficeBook.open(in: office.folder)
    let kind = "2026-11-29 backups  "
    for number in 1...3 { try book.note("done 1", for: "client-\(number).aflos", of: kind) }
    let done = try office.place.json([
      "office", "do", "backups", office.folder, "--yes", "--today", office.today,
    ])
    #expect(done.int("before") == 3)
    let names = try FileManager.default.contentsOfDirectory(atPath: office.file("backups"))
    #expect(names.sorted() == (4...6).map { "client-\($0)-2026-11-29-01.aflos" })
    // It is finished: the next time all are copied.
    #expect(try book.done(of: kind).isEmpty)
  }

  @Test func oneBadFileStopsNobodyElse() throws {
    let office = try OfficePlace()
    try Data("no database".utf8).write(to: URL(filePath: office.file("text.aflos")))
    let done = try office.place.json([
      "office", "do", "backups", office.folder, "--yes", "--today", office.today,
    ])
    let bad = done.list("clients").first { $0.string("file") == "text.aflos" }
    #expect((bad?["notDone"] as? [String])?.count == 1)
    #expect(done.list("clients").count { $0.int("done") == 1 } == 6)
  }
}
