import Foundation
import TestSupport
import Testing

/// One line for each client, from the screens of that client.
@Suite struct OfficeListTests {
  /// Whatever was done in the files, a line says what the screens of its file say.
  @Test(arguments: 0..<3) func everyFigureIsThatOfTheFileItself(_ seed: Int) throws {
    let office = try OfficePlace()
    var random = SeededGenerator(seed: UInt64(seed))
    for file in (1...6).map({ "client-\($0).aflos" }) { try stir(file, office, &random) }
    for file in (1...6).map({ "client-\($0).aflos" }) { try compare(file, office) }
  }

  /// Something happens in a file: letters, answers, promises, payments, or nothing at all.
  private func stir(
    _ file: String, _ office: OfficePlace, _ random: inout SeededGenerator
  ) throws {
    let place = office.place
    func run(_ words: String...) throws {
      _ = try place.run(words + ["--file", office.file(file), "--lang", "en"])
    }
    if Bool.random(using: &random) {
      try run(
        "letter", "write", "--all", "--to", place.path("l-\(file)"), "--today", "2026-11-21")
    }
    if Bool.random(using: &random) {
      try run(
        "letter", "sent", "b1", "--by", "portal", "--on", "2026-11-21", "--today", "2026-11-21")
      try run(
        "letter", "sent", "b2", "--by", "email", "--on", "2026-11-1", "--today", "2026-11-21")
    }
    if Bool.random(using: &random) {
      try run(
        "log", "add", "d1", "--by", "phone", "--said", "x", "--they", "call", "--they-until",
        ["2026-11-27", "2026-12-5", "2026-12-6", "2026-12-7"].randomElement(using: &random) ?? "",
        "--yes", "--today", "2026-11-22")
    }
    if Bool.random(using: &random) { try run("pay", "d1", "1", "--yes", "--today", "2026-11-23") }
    if Bool.random(using: &random) {
      try run("income", "edit", "i1", "--amount", "1", "--today", "2026-11-24", "--yes")
    }
  }

  private func compare(_ file: String, _ office: OfficePlace) throws {
    let line = try office.line(file)
    let plan = try office.own(file, "plan", "show")
    let owed = plan.list("offers").compactMap { offer in
      offer.int("owedCents").map { $0 + (offer.int("disputedCents") ?? 0) }
    }.reduce(0, +)
    #expect(line.int("owedCents") == owed, "\(file)")
    #expect(line.object("judged").int("roomCents") == plan.int("capacityCents"), "\(file)")
    let verdict = plan.object("verdict").string("result")
    #expect(line.object("judged").string("verdict") == verdict, "\(file)")
    let items = try office.own(file, "agenda", "show").list("items")
    let late = items.filter { $0["isOverdue"] as? Bool == true }
    #expect(
      line.int("answersOverdue") == late.count { $0.string("kind") == "answer" }, "\(file)")
    let week = items.filter {
      $0.string("kind") == "promise" && ($0.string("act") ?? "") <= "2026-12-06"
    }
    #expect(line.int("promisesDue") == week.count, "\(file)")
    let soon = items.filter { ($0.string("act") ?? "") <= "2026-12-30" }
    #expect(
      line.list("agenda").compactMap { $0.string("key") }.sorted()
        == soon.compactMap { $0.string("key") }.sorted(), "\(file)")
    try compareLetters(file, line, office)
    try compareFacts(file, line, office)
    // The first thing of the home screen, in the same words.
    let home = office.place
    let screen = try home.run([
      "--file", office.file(file), "--today", office.today, "--no-input", "--lang", "nl",
    ]).output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let text = line.object("urgent").string("text") {
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(screen.contains(words), "\(file): \(words)")
    }
    let codes = Set(line.list("findings").compactMap { $0.string("code") })
    let found = try office.own(file, "check").list("findings").compactMap { $0.string("code") }
    #expect(codes.isSuperset(of: found), "\(file)")
  }

  /// Who it is, every claim, the first day and the last, and what became of the letters.
  private func compareFacts(
    _ file: String, _ line: [String: Any], _ office: OfficePlace
  ) throws {
    let sender = try office.own(file, "household", "show").object("sender")
    for fact in ["name", "phone", "email"] {
      #expect(line.string(fact) == sender.string(fact), "\(file): \(fact)")
    }
    let debts = try office.own(file, "debt", "list").list("items")
    let claims = line.list("claims")
    #expect(line.int("debts") == debts.count, "\(file)")
    #expect(
      claims.map { $0.string("debt") } == debts.map { $0.string("id") }, "\(file)")
    #expect(
      claims.map { $0.int("owedCents") } == debts.map { $0.int("nowCents") }, "\(file)")
    let history = try office.own(file, "history").list("items")
    #expect(line.string("lastChanged") == history.first?.string("stateDay"), "\(file)")
    #expect(line.string("since") == history.last?.string("day"), "\(file)")
    let sent = try office.own(file, "letter", "list").list("items").compactMap { letter in
      (letter.string("sentOn") ?? letter.object("sent").string("on")).map {
        (debt: letter.string("debt") ?? "", day: $0)
      }
    }
    let course = line.object("course")
    #expect(course.string("firstSent") == sent.map(\.day).min(), "\(file)")
    #expect(course.int("lettersSent") == Set(sent.map(\.debt)).count, "\(file)")
  }

  private func compareLetters(
    _ file: String, _ line: [String: Any], _ office: OfficePlace
  ) throws {
    var newest: [String: [String: Any]] = [:]
    for letter in try office.own(file, "letter", "list").list("items") {
      newest[letter.string("debt") ?? ""] = letter
    }
    let unsent = newest.values.count { !($0["sentOn"] is String) && !($0["sent"] is [String: Any]) }
    let shown = (line.int("lettersReady") ?? 0) + (line.int("lettersOutdated") ?? 0)
    #expect(shown == unsent, "\(file)")
  }

  @Test func lookingChangesNoFile() throws {
    let office = try OfficePlace()
    let old = office.file("client-1.aflos")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: old)
    let before = try contents(office)
    for lang in ["nl", "en"] {
      #expect(try office.run(["list", office.folder], lang: lang).status == 0)
    }
    _ = try office.run(["agenda", office.folder])
    _ = try office.run(["index", office.folder])
    #expect(try contents(office) == before)
    let mode = try FileManager.default.attributesOfItem(atPath: old)[.posixPermissions] as? Int
    #expect(mode == 0o644)
  }

  private func contents(_ office: OfficePlace) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: office.folder)
    where name.hasSuffix(".aflos") || name.contains(".aflos-") {
      contents[name] = try Data(contentsOf: URL(filePath: office.file(name)))
    }
    return contents
  }

  @Test func whatCannotBeReadIsSaidAndTheRestGoesOn() throws {
    let office = try OfficePlace()
    let bytes = try Data(contentsOf: URL(filePath: office.file("client-2.aflos")))
    try bytes.prefix(40_000).write(to: URL(filePath: office.file("cut.aflos")))
    try Data("no database".utf8).write(to: URL(filePath: office.file("text.aflos")))
    try Data().write(to: URL(filePath: office.file("empty.aflos")))
    var newer = bytes
    newer.replaceSubrange(60..<64, with: [0, 0, 0, 99])
    try newer.write(to: URL(filePath: office.file("newer.aflos")))
    var foreign = bytes
    foreign.replaceSubrange(68..<72, with: [1, 2, 3, 4])
    try foreign.write(to: URL(filePath: office.file("foreign.aflos")))
    try Data("age-encryption.org/v1\n-> scrypt x".utf8).write(
      to: URL(filePath: office.file("locked.aflos")))
    for _ in 0..<2 {
      let lines = try office.lines()
      let codes = lines.compactMapValues { $0.object("trouble").string("code") }
      #expect(
        codes == [
          "cut.aflos": "damaged", "text.aflos": "notADatabase", "empty.aflos": "nothingIn",
          "newer.aflos": "newer", "foreign.aflos": "foreign", "locked.aflos": "locked",
        ])
      #expect(lines.count == 12)
    }
    let screen = try office.run(["list", office.folder])
    #expect(screen.status == 0)
    for name in ["cut", "text", "newer", "foreign", "locked"] {
      #expect(screen.output.contains("\(name).aflos: "))
    }
  }

  @Test func nothingStaleIsShown() throws {
    let office = try OfficePlace()
    let before = try office.line("client-1.aflos")
    let path = office.file("client-1.aflos")
    let time = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
    try office.client("client-1.aflos", "household", "edit", "--reserve", "51")
    // Size and time are as before: the file counts its changes itself.
    try FileManager.default.setAttributes([.modificationDate: time as Any], ofItemAtPath: path)
    let after = try office.line("client-1.aflos")
    #expect(before.object("judged").int("roomCents") != after.object("judged").int("roomCents"))
    let index = "\(office.folder)/aflos-office/index"
    try FileManager.default.removeItem(atPath: index)
    #expect(try office.line("client-1.aflos").int("owedCents") == after.int("owedCents"))
    // Another day is another picture.
    let later = try office.place.json(["office", "list", office.folder, "--today", "2027-11-29"])
    let line = later.list("lines").first { $0.string("file") == "client-1.aflos" }
    #expect((line?.object("line").int("owedCents") ?? 0) > (after.int("owedCents") ?? 0))
    // What is no index is made anew.
    try Data("nonsense".utf8).write(to: URL(filePath: index))
    #expect(try office.lines().count == 6)
    let mode = try FileManager.default.attributesOfItem(atPath: index)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func lockedClientsLeaveNothingInTheIndex() throws {
    let office = try OfficePlace()
    _ = try office.lines()
    let index = URL(filePath: "\(office.folder)/aflos-office/index")
    #expect(try Data(contentsOf: index).range(of: Data("Yılmaz".utf8)) != nil)
    try Data("age-encryption.org/v1\n-> scrypt x".utf8).write(
      to: URL(filePath: office.file("client-1.aflos")))
    #expect(try office.lines()["client-1.aflos"]?.object("trouble").string("code") == "locked")
  }

  @Test func clientsAreFound() throws {
    let office = try OfficePlace(twice: true)
    func files(_ words: String...) throws -> [String] { try office.lines(words).keys.sorted() }
    #expect(try files().count == 12)
    #expect(try files("--search", "yilmaz") == ["client-1.aflos", "north/n-1.aflos"])
    #expect(try files("--creditor", "vattenfall") == ["client-1.aflos", "north/n-1.aflos"])
    #expect(try files("--creditor", "nobody").isEmpty)
    #expect(try files("--finding", "basicsAtRisk") == ["client-3.aflos", "north/n-3.aflos"])
    #expect(try files("--client", "n-5") == ["north/n-5.aflos"])
    #expect(try files("--due", "today").contains("client-5.aflos"))
    let kept = try office.run([
      "client", "client-4", office.folder, "--owner", "Kim", "--number", "2026-7", "--note",
      "belt graag in de avond",
    ])
    #expect(kept.status == 0, "\(kept.error)")
    #expect(try files("--owner", "kim") == ["client-4.aflos"])
    #expect(try files("--search", "avond") == ["client-4.aflos"])
    #expect(try files("--client", "2026-7") == ["client-4.aflos"])
    // It goes along with a file that is moved, and into the archive.
    try FileManager.default.createDirectory(
      atPath: office.file("archief"), withIntermediateDirectories: true)
    try FileManager.default.moveItem(
      atPath: office.file("client-4.aflos"), toPath: office.file("archief/berg.aflos"))
    #expect(try files("--owner", "kim").isEmpty)
    #expect(try files("--owner", "kim", "--archived") == ["archief/berg.aflos"])
    let unclear = try office.run(["client", "n", office.folder])
    #expect(unclear.status == 2)
    let unknown = try office.run(["list", office.folder, "--client", "zzz"])
    #expect(unknown.status == 2 && unknown.error.contains("zzz"))
  }

  @Test func theMostUrgentComesFirst() throws {
    let office = try OfficePlace()
    let json = try office.place.json(["office", "list", office.folder, "--today", office.today])
    let order = json.list("lines").compactMap {
      $0.object("line").object("urgent").string("urgency")
    }
    let places = ["risk", "hearing", "overdue", "help", "answer", "finding", "coming", "step"]
    #expect(order.first == "risk")
    #expect(order.compactMap(places.firstIndex) == order.compactMap(places.firstIndex).sorted())
  }

  @Test func whatGoesOutNamesNobody() throws {
    let office = try OfficePlace()
    for format in ["csv", "json", "html", "text"] {
      let out = try office.run(
        ["list", office.folder, "--format", format, "--redacted", "--to", "-"])
      #expect(out.status == 0, "\(out.error)")
      for name in ["Yılmaz", "Bakker", "Lefier", "client-1"] {
        #expect(!out.output.contains(name), "\(format): \(name)")
      }
    }
    let calendar = office.place.path("office.ics")
    #expect(try office.run(["agenda", office.folder, "--ics", calendar]).status == 0)
    let text = try String(contentsOfFile: calendar, encoding: .utf8)
    #expect(text.contains("SUMMARY:N.O.: ") && !text.contains("Okafor"))
    #expect(
      try office.run(["agenda", office.folder, "--ics", calendar, "--names"]).status == 0)
    #expect(try String(contentsOfFile: calendar, encoding: .utf8).contains("Okafor"))
  }

  @Test func aFolderWithoutClientsIsNoOffice() throws {
    let place = try Workplace()
    let none = try place.run(["office", place.folder.path])
    #expect(none.status == 1)
    #expect(!FileManager.default.fileExists(atPath: place.path("aflos-office")))
    #expect(try place.run(["office", place.path("nowhere")]).status == 2)
  }
}

/// What an office keeps for all its clients.
@Suite struct OfficeSettingsTests {
  @Test func templatesOfTheOfficeAreThoseOfEveryClient() throws {
    let office = try OfficePlace()
    let folder = office.file("aflos-office/templates")
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    let shown = try office.client("client-1.aflos", "letter", "template", "show", "letterhead.nl")
    try (shown + "\nStichting Samen Verder\n").write(
      toFile: "\(folder)/letterhead.nl.mustache", atomically: true, encoding: .utf8)
    let letter = try office.client("client-1.aflos", "letter", "show", "d1")
    #expect(letter.contains("Stichting Samen Verder"))
    try office.add("1-single-tenant", as: "north/east/n.aflos", on: "2026-11-21")
    let below = try office.client("north/east/n.aflos", "letter", "show", "d1")
    #expect(below.contains("Stichting Samen Verder"))
    // Who is in no office has none of it.
    let alone = try Workplace().importing("1-single-tenant")
    #expect(try !alone.run(["letter", "show", "d1"]).output.contains("Samen Verder"))
  }
}
