import Foundation
import TestSupport
import Testing

/// `aflos handover`: what debt help asks, typed as commands and in the dialogue.
@Suite struct HandoverIntakeTests {
  /// What a family tells besides its debts.
  static let family = [
    [
      "household", "edit", "--initials", "M.A.", "--birth-date", "4-5-1984", "--civil-status",
      "getrouwd", "--civil-since", "12-6-2010", "--tenure", "huur", "--address-since", "2016",
      "--work", "tijdelijk werk", "--work-ends", "31-3-2027", "--partner-name", "P. de Groot",
      "--partner-birth-date", "3-8-1982", "--partner-work", "ziek", "--spoken", "Nederlands",
      "--story", "Mijn man werd ziek en ik werkte minder.",
    ],
    ["handover", "edit", "g1", "--name", "Sam", "--birth-date", "3-2-2014", "--whose", "samen"],
    [
      "handover", "add", "auto", "--name", "Opel Corsa 2011", "--value", "1500", "--whose", "samen",
    ],
    ["handover", "add", "spaargeld", "--with", "ING", "--reference", "NL02", "--value", "210"],
    [
      "handover", "add", "loonbeslag", "--with", "Flanderijn", "--debt", "d6", "--on", "1-9-2026",
      "--amount", "210", "--exempt", "1650", "--reference", "F-88",
    ],
    [
      "handover", "add", "zitting", "--with", "Rechtbank Zutphen", "--debt", "d9", "--on",
      "15-12-2026",
    ],
    ["handover", "add", "bkr", "--with", "Santander", "--debt", "d9", "--until", "1-1-2029"],
    ["tell", "sum", "vtlb", "2100", "--by", "gemeente Deventer", "--on", "1-11-2026"],
  ]

  static func place(_ household: String, _ commands: [[String]]) throws -> Workplace {
    let place = try Workplace().importing(household)
    for command in commands {
      let done = try place.run(command)
      #expect(done.status == 0, "\(command): \(done.error)")
    }
    return place
  }

  @Test func everythingGoesOutAndComesBack() throws {
    let place = try Self.place("2-family-too-many-creditors", Self.family)
    let dossier = try place.dossier()
    let path = place.path("d.json")
    try Data(dossier.utf8).write(to: URL(filePath: path))
    #expect(try place.run(["import", "dossier", path, "--replace"]).status == 0)
    #expect(try place.dossier() == dossier)
    let shown = try place.json(["handover"])
    #expect(shown["schema"] as? String == "aflos.intake/1")
    #expect((shown["assets"] as? [Any])?.count == 2)
    #expect((shown["matters"] as? [Any])?.count == 3)
    let persons = try #require(shown["persons"] as? [String: Any])
    #expect(persons["civilStatus"] as? String == "married")
    #expect(persons["partnerWork"] as? String == "unableToWork")
    // The years that budgets count with are those of the children.
    #expect(dossier.contains("\"childBirthYears\": [\n      2014,\n      2017,\n      2021\n    ]"))
  }

  /// What each of the six households would tell besides, one or two things of its own.
  private static let six: [(household: String, tells: [[String]], shown: [String])] = [
    (
      "1-single-tenant",
      [
        [
          "household", "edit", "--civil-status", "ongehuwd", "--tenure", "huur", "--work",
          "vast werk",
        ],
        ["handover", "add", "bkr", "--with", "Voorbeeldbank", "--until", "1-1-2029"],
      ], ["ongehuwd", "Voorbeeldbank"]
    ),
    ("2-family-too-many-creditors", family, ["Opel Corsa 2011", "Rechtbank Zutphen"]),
    (
      "3-nothing-left",
      [
        [
          "household", "edit", "--representative", "bewindvoerder", "--representative-name",
          "Bureau V.",
        ],
        [
          "handover", "add", "ontruiming", "--with", "Deurwaarder V.", "--debt", "d1", "--on",
          "15-12-2026",
        ],
      ], ["Bureau V.", "Deurwaarder V."]
    ),
    (
      "4-former-sole-trader",
      [
        ["household", "edit", "--work", "geen werk", "--story", "De zaak liep niet meer."],
        ["handover", "add", "borg", "--with", "Leverancier V.", "--amount", "5000"],
      ], ["De zaak liep niet meer.", "Leverancier V."]
    ),
    (
      "5-student",
      [
        [
          "household", "edit", "--tenure", "woont bij iemand in", "--work", "student", "--spoken",
          "Engels", "--lang", "nl",
        ],
        [
          "handover", "add", "spaargeld", "--with", "Spaarbank V.", "--value", "85", "--lang", "nl",
        ],
      ], ["Engels", "Spaarbank V."]
    ),
    (
      "6-owner-irregular",
      [
        ["household", "edit", "--tenure", "eigen huis", "--civil-status", "getrouwd"],
        ["handover", "add", "huis", "--name", "Dijkhuis", "--value", "240000", "--owed", "251000"],
      ], ["Dijkhuis", "251.000,00"]
    ),
  ]

  /// All of it stands in the pack, comes back from a file, and no name is left without names.
  @Test(arguments: 0..<6)
  func everyHouseholdCanTellWhatIsItsOwn(index: Int) throws {
    let (household, tells, shown) = Self.six[index]
    let place = try Self.place(household, tells)
    let pack = try place.run(["export", "handover", "--format", "text", "--lang", "nl"]).output
    for text in shown { #expect(pack.contains(text), "\(household): \(text)") }
    let dossier = try place.dossier()
    let path = place.path("d.json")
    try Data(dossier.utf8).write(to: URL(filePath: path))
    #expect(try place.run(["import", "dossier", path, "--replace"]).status == 0)
    #expect(try place.dossier() == dossier)
    let redacted = try place.run([
      "export", "handover", "--format", "text", "--redacted", "--lang", "nl",
    ]).output
    for name in [
      "Voorbeeldbank", "Opel", "Bureau V.", "Deurwaarder V.", "Leverancier V.", "Dijkhuis",
    ] {
      #expect(!redacted.contains(name), "\(household): \(name)")
    }
  }

  /// A year is no first of January, on no screen, nor in a file that goes out and comes back.
  @Test func aYearStaysAYear() throws {
    let place = try Self.place("2-family-too-many-creditors", [Self.family[0]])
    for command in [["handover"], ["household", "show"]] {
      let shown = try place.run(command).output
      #expect(shown.contains("2016") && !shown.contains("januari 2016"), "\(command): \(shown)")
    }
    #expect(try place.run(["household", "edit", "--address-since", "1-3-2016"]).status == 0)
    #expect(try place.run(["handover"]).output.contains("1 maart 2016"))
  }

  /// One line for each fact, for a spreadsheet; the overview has all of it where something was told.
  @Test func aSpreadsheetAndTheOverviewHaveTheSame() throws {
    let place = try Self.place("2-family-too-many-creditors", Self.family)
    let table = try place.run(["handover", "--csv-plain"]).output.split(separator: "\n")
    for line in [
      "part,id,key,value", "person,,initials,M.A.", "person,,workEnds,2027-03-31",
      "child,g1,birthDate,2014-02-03", "asset,a1,value,1500.00", "matter,m1,exempt,1650.00",
      "matter,m1,debt,d6",
    ] { #expect(table.contains { $0 == line }, "\(line)") }
    let overview = try place.run(["export", "overview", "--format", "text"]).output
    #expect(overview.contains("Personen en omstandigheden") && overview.contains("Opel Corsa"))
    #expect(try place.json(["export", "overview"])["circumstances"] != nil)
    let plain = try Workplace().importing("2-family-too-many-creditors")
    #expect(
      try !plain.run(["export", "overview", "--format", "text"]).output.contains("omstandigheden"))
    #expect(try plain.json(["export", "overview"])["circumstances"] == nil)
  }

  @Test func eachIsShownChangedRemovedAndUndone() throws {
    let place = try Self.place("2-family-too-many-creditors", Self.family)
    let before = try place.dossier()
    #expect(try place.run(["handover", "show", "m1"]).output.contains("Flanderijn"))
    #expect(try place.run(["handover", "edit", "a1", "--value", "1.200,50"]).status == 0)
    #expect(try place.json(["handover", "show", "a1"]).description.contains("120050"))
    #expect(try place.run(["handover", "remove", "m2"]).status == 0)
    #expect(try !place.run(["agenda", "--month"]).output.contains("Zitting"))
    #expect(try place.run(["history"]).output.contains("Zaak"))
    #expect(try place.run(["undo"]).status == 0)
    #expect(try place.run(["undo"]).status == 0)
    #expect(try place.dossier() == before)
    #expect(try place.run(["agenda", "--month"]).output.contains("Zitting bij de rechter"))
  }

  /// What is wrong is said with the field and how to mend it, and nothing is kept.
  @Test(
    arguments: [
      (["handover", "add", "auto", "--exempt", "1650"], "zegt niets over: auto"),
      (["handover", "add", "lease", "--value", "100"], "Soort bezit"),
      (["handover", "add", "zitting", "--amount", "100"], "Wat er loopt"),
      (["handover", "add", "autoo", "--value", "100"], "auto"),
      (["handover", "add", "kind"], "Geboortedag"),
      (["handover", "edit", "a9", "--value", "1"], "a9"),
      (["handover", "add", "loonbeslag", "--debt", "d99"], "d99"),
      (["household", "edit", "--bsn", "111222334"], "negen cijfers"),
      (["household", "edit", "--civil-since", "1-1-2099"], "Burgerlijke staat sinds"),
    ] as [([String], String)])
  func whatIsWrongIsSaid(command: [String], said: String) throws {
    let place = try Workplace().importing("2-family-too-many-creditors")
    let before = try place.dossier()
    let outcome = try place.run(command)
    #expect(outcome.status == 2, "\(outcome.output)")
    #expect(outcome.error.contains(said), "\(outcome.error)")
    #expect(try place.dossier() == before)
  }

  /// A file in which years and children do not agree is refused at the place.
  @Test func yearsThatAreNotThoseOfTheChildrenAreRefused() throws {
    let place = try Self.place("2-family-too-many-creditors", Self.family)
    let path = place.path("d.json")
    let wrong = try place.dossier().replacing("      2017,\n      2021", with: "      2021")
    try Data(wrong.utf8).write(to: URL(filePath: path))
    let outcome = try place.run(["import", "dossier", path, "--replace"])
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("household.childBirthYears"))
    #expect(outcome.error.contains("2014, 2017, 2021"))
  }

  /// The number is in no letter, in no pack without names, and in no history.
  @Test func theCitizenNumberGoesNowhere() throws {
    let place = try Self.place(
      "2-family-too-many-creditors", Self.family + [["household", "edit", "--bsn", "111222333"]])
    #expect(try place.dossier().contains("111222333"))
    let letters = place.path("brieven")
    #expect(try place.run(["letter", "write", "--all", "--to", letters]).status <= 1)
    for name in try FileManager.default.contentsOfDirectory(atPath: letters) {
      let bytes = try Data(contentsOf: URL(filePath: letters + "/" + name))
      #expect(!String(decoding: bytes, as: UTF8.self).contains("111222333"), "\(name)")
    }
    for command in [
      ["export", "handover", "--format", "text", "--redacted"],
      ["export", "handover", "--format", "json", "--redacted"],
      ["export", "dossier", "--redacted"], ["export", "overview", "--format", "json"],
      ["history"],
    ] {
      #expect(try !place.run(command).output.contains("111222333"), "\(command)")
    }
  }

  /// The dialogue: why each is asked, skipping, not knowing, and going on where it stopped.
  @Test(arguments: ["nl", "en"])
  func theQuestionsGoOnWhereTheyStopped(language: String) throws {
    let place = try Workplace().importing("3-nothing-left")
    place.environment["AFLOS_LANG"] = language
    _ = try place.run(["household", "edit", "--language", language])
    let yes = language == "nl" ? "ja" : "yes"
    let word = language == "nl" ? "overdracht" : "handover"
    let unknown = language == "nl" ? "weet ik niet" : "dunno"
    let talks = [
      try place.talk([
        word, "J.", "4-5-1969", unknown, "", "", language == "nl" ? "gescheiden" : "divorced",
        "1-3-2023", "1", "!",
      ]),
      try place.talk([
        word, language == "nl" ? "ziek" : "ill", "", language == "nl" ? "nee" : "no",
        language == "nl" ? "nee" : "no", yes, "1", "Opel Corsa", "1500", "", "1",
        language == "nl" ? "nee" : "no", unknown, "", "", "", "!",
      ]),
      try place.talk([word, "!"]),
      // The rest is skipped; of the first debt it is told how it began, the second is not known.
      try place.talk([
        word, "", "", "", "", "", language == "nl" ? "minder inkomen" : "less income", "1200",
        "2016",
        unknown, "", "",
        // Who else has them: not known, nobody, and two that wait.
        unknown, language == "nl" ? "nee" : "no", "", "", "!",
      ]),
      try place.talk([word, "!"]),
    ]
    #expect(talks.map(\.status) == [0, 0, 0, 0, 0], "\(talks.map(\.text))")
    try expectGolden(
      talks.map(\.text).joined(separator: "\n~~~~~~~~\n\n"), "intake.\(language).txt")
  }

  /// The whole pack, as it is read.
  @Test(arguments: ["nl", "en"])
  func thePackOfAFamily(language: String) throws {
    let place = try Self.place("2-family-too-many-creditors", Self.family)
    let outcome = try place.run(["export", "handover", "--format", "text", "--lang", language])
    let text = outcome.output.replacing(#/[0-9a-f]{64}/#, with: "FINGERPRINT")
    let rule = String(repeating: "─", count: 10)
    let first = text.split(separator: rule).first.map(String.init) ?? text
    try expectGolden(
      first.components(separatedBy: "Schuldenoverzicht van")[0]
        .components(separatedBy: "Debts on ")[0], "handover-family.\(language).txt")
  }
}
