import Foundation
import TestSupport
import Testing

@testable import Commands

/// What the program says one can type can be typed, and does what it says.
@Suite struct SuggestionTests {
  private static let screens: [[String]] = [
    ["household", "show"], ["income", "list"], ["cost", "list"], ["creditor", "list"],
    ["debt", "list"],
    ["debt", "show", "d1"], ["debt", "show", "d2"], ["creditor", "show", "c1"], ["budget"],
    ["check"],
    ["check", "d1"], ["plan"], ["plan", "compare"], ["plan", "stress"],
    ["plan", "explain", "capacity"],
    ["letter", "list"], ["letter", "show", "d1"], ["pay", "list"], ["log", "list"], ["agenda"],
    ["progress"],
    ["support"], ["todo"], ["tell"], ["tell", "list"], ["reply", "list"], ["agree", "list"],
    ["history"],
    ["doctor"], ["explain", "mayBeTimeBarred"], ["law", "tables"], ["plan", "solve"],

    ["plan", "schedule"], ["debt", "ladder", "d1"], ["budget", "--year"],
    ["call", "list"],
  ]

  /// Commands on lines of their own, and in quotation marks.
  static func commands(in output: String) -> [String] {
    var found = output.split(separator: "\n").map { trimmedLine($0) }.filter {
      $0.hasPrefix("aflos ")
    }
    let joined = output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    found += joined.matches(of: #/[“"](aflos [a-z][^”"]*)[”"]/#).map { String($0.1) }
    return found
  }

  private static func trimmedLine(_ line: Substring) -> String {
    String(line.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  static func words(_ command: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in command {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == " ", !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return words + (word.isEmpty ? [] : [word])
  }

  /// Whether a person has to put something in a place.
  static func hasPlace(_ words: [String]) -> Bool {
    words.contains { $0.count > 2 && $0 == $0.uppercased() && $0.contains(where: \.isLetter) }
  }

  @Test(
    arguments: [
      "1-single-tenant", "2-family-too-many-creditors", "3-nothing-left", "4-former-sole-trader",
      "5-student",
      "6-owner-irregular",
    ], ["nl", "en"])
  func everyCommandOnEveryScreenIsOne(household: String, language: String) throws {
    let place = try Workplace().importing(household)
    place.environment["AFLOS_LANG"] = language
    var seen: Set<String> = []
    for screen in Self.screens {
      let outcome = try place.run(screen + ["--lang", language])
      seen.formUnion(Self.commands(in: outcome.output + "\n" + outcome.error))
    }
    #expect(seen.count > 10)
    for command in seen.sorted() {
      let words = Array(Self.words(command).dropFirst())
      #expect(throws: Never.self, "\(command)") { _ = try Root.parsed(words) }
      // What changes facts does so when it is typed as it stands.
      guard
        ["debt edit", "creditor edit", "letter write", "tell whose", "tell cost"].contains(where: {
          command.hasPrefix("aflos \($0)")
        }),
        // Without options a form opens, and asks.
        !Self.hasPlace(words), words.count > 3
      else { continue }
      let copy = try Workplace().importing(household)
      copy.environment["AFLOS_LANG"] = language
      let extra =
        words.first == "letter" ? ["--to", copy.path("letters")] + Self.answers(words) : []
      let outcome = try copy.run(words + extra + ["--lang", language])
      #expect(outcome.status < 2, "\(command): \(outcome.error)")
    }
  }

  /// What these letters ask at a terminal.
  static func answers(_ words: [String]) -> [String] {
    ["opposition-notice", "decision-objection"].contains { words.contains($0) }
      ? ["--their-letter", "2026-11-20", "--reason", "Ik kreeg nooit een brief"] : []
  }

  // MARK: Lists

  private static let lists: [(text: String, taken: [Int])] = [
    (
      "Schuldeiser;Bedrag;Reeds betaald;Soort;Stap\nZiggo;100,00;40,00;telefoon;rekening\n",
      [10_000]
    ),
    (
      "Schuldeiser;Bedrag;factuurdatum;Soort;Stap\nZiggo;100,00;1-2-2026;telefoon;rekening\n",
      [10_000]
    ),
    ("creditor;amount;invoice date;kind;stage\nZiggo;100,00;1-2-2026;telecom;invoice\n", [10_000]),
    ("Schuldeiser;Bedrag;Wat, nu;Soort;Stap\nZiggo;100,00;x;telefoon;rekening\n", [10_000]),
    (
      "Schuldeiser;Bedrag;\"Op\nmerking \"\"x\"\"\";Soort;Stap\nZiggo;100,00;x;telefoon;rekening\n",
      [10_000]
    ),
    (
      "Schuldeiser;Bedrag;Vervaldatum;Soort;Stap\nZiggo;100,00;03/12/2025;telefoon;rekening\n",
      [10_000]
    ),
    ("Schuldeiser;Bedrag;Rente;Soort;Stap\nKrediet;1000,00;14.9;lening;rekening\n", [100_000]),
    ("Schuldeiser;Bedrag;Soort;Stap\nZiggo;100,00;telefoon;rekening\nTotaal;900,00;;\n", [10_000]),
    (
      "Schuldeiser;Bedrag;Kenmerk;Soort;Stap\nKPN;100,00;5000056789012351;telefoon;rekening\n",
      [10_000]
    ),
    ("Schuldeiser;Bedrag;Soort\nZiggo;100,00;telefoon\n", [10_000]),
  ]

  @Test(arguments: lists.indices, ["nl", "en"])
  func whatIsAdvisedOnAListTakesIt(index: Int, language: String) throws {
    let (text, taken) = Self.lists[index]
    let place = try Workplace()
    place.environment["AFLOS_LANG"] = language
    let file = place.path("lijst.csv")
    try Data(text.utf8).write(to: URL(filePath: file))
    let first = try place.run(["import", "debts", file, "--yes"])
    #expect(first.status == 2)
    let said = first.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let options = said.matches(of: #/(--[a-z-]+)(?: ("[^"]*"|[a-z0-9-]+(?=[ .])))?/#).map { match in
      (name: String(match.1), value: match.2.map { $0.filter { $0 != "\"" } })
    }
    #expect(!options.isEmpty, "\(said)")
    var worked = 0
    for option in options {
      var words = ["import", "debts", file, "--yes", option.name]
      switch option.name {
      case "--stage": words.append(language == "nl" ? "rekening" : "bill")
      case "--sure": break
      default: words.append(try #require(option.value, "\(said)"))
      }
      let copy = try Workplace()
      copy.environment["AFLOS_LANG"] = language
      let outcome = try copy.run(words)
      #expect(outcome.status == 0, "\(option): \(outcome.error)")
      let debts = try copy.json(["debt", "list"])["items"] as? [[String: Any]] ?? []
      #expect(debts.compactMap { $0["principalCents"] as? Int } == taken, "\(option)")
      worked += 1
    }
    #expect(worked > 0)
  }

  @Test func asMuchBelowZeroIsNoOption() throws {
    let place = try Workplace().importing("1-single-tenant")
    place.environment["AFLOS_LANG"] = "nl"
    let seen = try place.run(["pay", "d1", "-50"])
    #expect(seen.status == 2 && seen.error.contains("--returned") && !seen.error.contains("--on"))
    _ = try place.run(["pay", "d1", "50"])
    #expect(try place.run(["pay", "d1", "50", "--returned", "--yes"]).status == 0)
  }
}
