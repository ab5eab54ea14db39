import Foundation
import TestSupport
import Testing

/// Every kind of question under every key, at a real terminal of two sizes. After each way out the
/// terminal is as it was and the next session asks what was not answered yet; at the end the file
/// holds what a quiet conversation would have put there.
@Suite struct EveryKeyTests {
  private static let sizes = [(columns: 80, rows: 24), (columns: 40, rows: 15)]

  /// The questions of a first run at which all ways out are tried: one of each kind.
  private static let left: Set = [
    "Met wie woont", "In welke jaren", "Wat komt er per maand", "Wonen:", "In welke maand",
    "De volgende brief", "Hoeveel is de rekening", "Kwam bij een van", "Welke brief",
    "Zullen we verdergaan?", "Krijgt u huurtoeslag", "Welk bedrag", "Telefoon", "Zal ik nu",
    "Wat is uw naam?", "Wat is uw postcode?",
  ]

  /// What fits no question but one for free words.
  private static let wrong = "qqzzvv11"
  private static let takesWords: Set = [
    "Aan wie moet u", "De volgende brief", "Wat is uw naam?",
    "In welke straat", "Wat is uw postcode?", "In welke plaats", "In welke map",
  ]

  private func undisturbed() throws -> String {
    let desk = try Desk()
    let turns = Script.short(letters: "brieven")
    _ = try desk.piped(answers: turns.answers.dropLast() + [desk.home + "/brieven"])
    return try desk.dossier()
  }

  @Test(arguments: sizes)
  func aFirstRun(size: (columns: Int, rows: Int)) throws {
    let desk = try Desk()
    var torment = try Torment(desk, size: size)
    var seen: Set<String> = []
    for turn in Script.short(letters: "brieven").turns {
      try torment.expect(turn.question)
      try torment.help()
      if !Self.takesWords.contains(turn.question) { try torment.refused(Self.wrong) }
      let isNew = seen.insert(turn.question).inserted
      if isNew {
        try torment.refusedLong(pasted: seen.count % 5 > 0)
        try torment.inBothLanguages()
      }
      if isNew, Self.left.contains(where: { turn.question.hasPrefix($0) }) {
        try torment.resized()
        for (key, code) in [("\u{3}", 130), ("\u{4}", 0), ("!\r", 0)] {
          try torment.leave(key, code: code)
          try torment.expect(turn.question)
        }
        try torment.hangUp()
        torment = try Torment(desk, size: size)
        try torment.expect(turn.question)
      }
      try torment.answer(turn.answer)
    }
    try torment.terminal.expect("Kies een")
    try torment.leave("9\r", code: 0)
    #expect(try desk.dossier() == undisturbed())
  }

  /// Where a form is changed Enter keeps what was there, and whatever was typed before it is gone.
  @Test(arguments: sizes)
  func editingChangesNothingByItself(size: (columns: Int, rows: Int)) throws {
    let desk = try Desk().importing("1-single-tenant")
    let before = try desk.dossier()
    let torment = try Torment(desk, size: size)
    for (place, thing, count) in [
      ("gegevens", nil, 17), ("inkomen", "i1", 9), ("kosten", "k1", 7), ("schuldeisers", "c1", 8),
      ("schulden", "d1", 25),
    ] {
      try torment.expect("Kies een")
      try torment.answer(place)
      if let thing {
        try torment.expect("Met < gaat u")
        try torment.answer(thing)
      }
      for _ in 0..<count {
        try torment.help()
        try torment.refusedLong(pasted: true)
        try torment.inBothLanguages()
        try torment.answer("")
      }
      if thing != nil {
        try torment.expect("Met < gaat u")
        try torment.answer("<")
      }
    }
    try torment.expect("Kies een")
    try torment.leave("\u{4}", code: 0)
    #expect(try desk.dossier() == before)
  }

  /// Menus and lists: what is typed, and what is seen then. All of them lead back to where they
  /// began, and change nothing.
  private static let places: [(way: [(String, String)], begin: String, keys: [(String, String)])] =
    [
      ([], "Kies een", [("?", "Dit kan allemaal"), ("<", "Kies een"), (".", "Kies een")]),
      ([("Kies een", "?")], "Typ een nummer", [("12", "“12”"), ("3", "Vooruit kijken")]),
      (
        [("Kies een", "schulden")], "Met < gaat u",
        [
          ("?", "Met < gaat u"), ("", "Met < gaat u"), ("-d99", "d99"),
          ("d1 bedrag 1.250", "1.250"),
        ]
      ),
      ([("Kies een", "lijst")], "Typ een nummer", [("?", "Typ een nummer"), ("99", "“99”")]),
      (
        [("Kies een", "+ Jansen 50 aanmanig huur")], "Verbeter de regel",
        [("?", "Verbeter de regel"), ("Jansen 60 aanmanig huur", "aanmaning")]
      ),
    ]

  @Test(arguments: sizes)
  func menusAndLists(size: (columns: Int, rows: Int)) throws {
    let desk = try Desk().importing("1-single-tenant")
    let before = try desk.dossier()
    let torment = try Torment(desk, size: size)
    for place in Self.places {
      for (key, code) in [("\u{3}", 130), ("\u{4}", 0), ("!\r", 0)] {
        torment.prompt = "> "
        for (seen, typed) in place.way {
          try torment.expect(seen)
          try torment.answer(typed)
        }
        torment.prompt = place.begin == "Verbeter de regel" ? "+ " : "> "
        try torment.expect(place.begin)
        for (typed, seen) in place.keys {
          try torment.answer(typed)
          try torment.expect(seen)
        }
        try torment.inBothLanguages()
        if code == 130, torment.prompt == "> " {
          torment.terminal.resize(columns: 20, rows: 5)
          try torment.answer(String(repeating: "x", count: 500))
          try torment.terminal.expect("xxxxxxx")
          torment.terminal.resize(columns: size.columns, rows: size.rows)
          try torment.terminal.expect(torment.prompt)
        }
        try torment.leave(key, code: code)
      }
    }
    #expect(try desk.dossier() == before)
  }

  /// A command that asks: leaving it is the answer no, the end of the input is not enough of an
  /// answer, and Ctrl-C is an interruption. Nothing is stored.
  @Test(arguments: [
    ["pay"], ["debt", "add"], ["letter", "show", "d1", "--kind", "settlement-offer"], ["reply"],
    ["reply", "check", "d2"], ["agree", "d2"], ["log", "add"], ["log", "letter"],
  ])
  func aCommandThatAsks(arguments: [String]) throws {
    let desk = try Desk().importing("1-single-tenant")
    let before = try desk.dossier()
    let torment = try Torment(desk, arguments, size: (40, 15))
    for (key, code) in [("\u{3}", 130), ("\u{4}", 2), ("!\r", 1), (".\r", 1)] {
      try torment.terminal.expect("> ")
      try torment.help()
      try torment.refusedLong(pasted: true)
      try torment.inBothLanguages()
      try torment.leave(key, code: code)
    }
    torment.expectNarrow()
    #expect(try desk.dossier() == before)
  }
}
