import Domain
import Foundation
import TestSupport
import Testing

/// What creditors were told beside what fits now, as it is asked for.
@Suite struct PlanChangesCommandTests {
  @Test func everyHouseholdHasItInBothLanguages() throws {
    for household in Cases.households {
      let place = try Workplace().importing(household)
      let before = try place.dossier()
      for language in ["nl", "en"] {
        for asked in [
          [], ["--income", "-300", "--months", "3"], ["--income", "150"], ["--sum", "800"],
        ] {
          let outcome = try place.run(["plan", "changes"] + asked + ["--lang", language])
          #expect(outcome.status == 0, "\(household) \(asked): \(outcome.error)")
          for line in outcome.output.split(separator: "\n") {
            // A command to copy stays on one line.
            #expect(line.count <= 80 || line.contains("aflos "), "\(line)")
          }
          let json = try place.json(["plan", "changes"] + asked)
          #expect(json["schema"] as? String == "aflos.changes/1")
          let rows = json["debts"] as? [[String: Any]] ?? []
          let sum = rows.compactMap { $0["differenceCents"] as? Int }.reduce(0, +)
          let (told, fits) = (json["beforeCents"] as? Int, json["afterCents"] as? Int)
          #expect(sum == (fits ?? 0) - (told ?? 0), "\(household) \(asked)")
        }
      }
      #expect(try place.dossier() == before)
    }
  }

  /// A letter that would be refused is not what anybody is told to write.
  @Test(arguments: Cases.households) func everyStepThatIsNamedCanBeTaken(household: String) throws {
    let place = try Workplace().importing(household)
    try place.follow(["plan", "changes"])
  }

  @Test(arguments: ["nl", "en"])
  func theScreensReadWell(language: String) throws {
    let place = try Workplace().importing("2-family-too-many-creditors")
    #expect(try place.run(["letter", "write", "d1", "--to", place.path("brieven")]).status == 0)
    #expect(try place.run(["pay", "d12", "283,10"]).status == 0)
    var text = ""
    for command in [
      ["plan", "changes", "--today", "2026-12-29"],
      ["plan", "changes", "--income", "-100", "--months", "3"],
      ["plan", "changes", "--sum", "800"],
      ["support"], ["debt", "list"],
    ] {
      let outcome = try place.run(command + ["--lang", language])
      text += "$ aflos \(command.joined(separator: " "))\n\(outcome.output)\n"
    }
    try expectGolden(text, "changes.\(language).txt")
  }

  @Test(arguments: [
    ["--months", "3"], ["--income", "veel"], ["--income", "-300", "--months", "0"],
    ["--sum", "-5"],
  ])
  func whatIsWrongIsNamed(arguments: [String]) throws {
    let place = try Workplace().importing("1-single-tenant")
    let outcome = try place.run(["plan", "changes"] + arguments)
    #expect(outcome.status == 2 && !outcome.error.isEmpty && outcome.output.isEmpty)
  }

  /// Somebody whose offers can be kept.
  private static func withNineDebts() throws -> Workplace {
    let owed = [120_000, 80_000, 65_000, 90_000, 150_000, 70_000, 110_000, 60_000, 100_000]
    return try Workplace().taking(
      .realistic(debts: owed.enumerated().map { .example("d\($0 + 1)", owed: $1) }))
  }

  @Test func lettersThatWereWrittenLeaveNothingToTell() throws {
    let place = try Self.withNineDebts()
    #expect(try !place.commands(["plan", "changes"]).isEmpty)
    try place.follow(["plan", "changes"])
    #expect(try place.run(["plan", "changes"]).output.contains("verandert er niets"))
    // A month later, with interest: cents are no reason to write.
    #expect(
      try place.run(["plan", "changes", "--today", "2026-12-20"]).output.contains(
        "verandert er niets"))
  }

  /// A setback, then money that comes free: each command that is named writes its letter.
  @Test func everyCommandThatIsNamedWorks() throws {
    let place = try Self.withNineDebts()
    for (debt, monthly) in [("d1", "300"), ("d2", "200"), ("d8", "170")] {
      let edited = try place.run([
        "debt", "edit", debt, "--arrangement", monthly, "--arrangement-due-day", "28",
        "--arrangement-from", "2026-12-28",
      ])
      #expect(edited.status == 0, "\(edited.error)")
    }
    for debt in ["d3", "d4", "d5", "d6", "d7", "d9"] {
      #expect(try place.run(["debt", "remove", debt]).status == 0)
    }
    try place.follow(["plan", "changes"])
    let setback = ["plan", "changes", "--income", "-20", "--months", "3"]
    #expect(try place.commands(setback).contains { $0.contains("temporary-lower-amount") })
    try place.follow(setback)

    let income = try #require(
      (try place.json(["income", "list"])["items"] as? [[String: Any]])?[0])
    let (id, cents) = (income["id"] as? String ?? "", income["amountCents"] as? Int ?? 0)
    #expect(try place.run(["income", "edit", id, "--amount", "\(cents / 100 - 40)"]).status == 0)
    let less = try place.commands(["plan", "changes"])
    #expect(less.contains { $0.contains("--kind lower-amount") })
    #expect(try place.run(["plan", "changes"]).output.contains("Uw inkomen is veranderd"))
    try place.follow(["plan", "changes"])
    #expect(try place.run(["plan", "changes"]).output.contains("zegt dit al"))
  }

  @Test func moneyThatComesFreeIsOffered() throws {
    let place = try Self.withNineDebts()
    // All that can be spared is agreed.
    let capacity = try #require(try place.json(["plan"])["capacityCents"] as? Int)
    for (debt, cents) in [("d8", 3_000), ("d1", capacity - 3_000)] {
      let monthly = String(format: "%d,%02d", cents / 100, cents % 100)
      let edited = try place.run([
        "debt", "edit", debt, "--arrangement", monthly, "--arrangement-due-day", "28",
        "--arrangement-from", "2026-12-28",
      ])
      #expect(edited.status == 0, "\(edited.error)")
    }
    for debt in ["d2", "d3", "d4", "d5", "d6", "d7", "d9"] {
      #expect(try place.run(["debt", "remove", debt]).status == 0)
    }
    let owed = try #require(try place.json(["debt", "show", "d8"])["now"] as? [String: Any])
    let left = (owed["left"] as? [String: Any])?["totalCents"] as? Int ?? 0
    let sum = String(format: "%d,%02d", left / 100, left % 100)
    #expect(try place.run(["pay", "d8", sum, "--yes"]).status == 0)
    let free = try place.commands(["plan", "changes"])
    #expect(free.contains { $0.contains("--kind final-payment-confirmation") }, "\(free)")
    #expect(free.contains { $0.contains("--kind higher-amount") }, "\(free)")
    try place.follow(["plan", "changes"], skipping: "final-payment")
    #expect(
      try place.run([
        "letter", "write", "d8", "--kind", "final-payment-confirmation", "--to",
        place.path("brieven"), "--term", "2026-11-21",
      ]).status == 0)
  }

  @Test func aMissedTermHasItsLetter() throws {
    let place = try Workplace().importing("2-family-too-many-creditors")
    let late = ["--today", "2026-12-29"]
    let output = try place.run(["plan", "changes"] + late).output
    #expect(output.contains("20 december 2026") && output.contains("missed-term-notice"))
    let letter = try place.run(
      ["letter", "show", "d5", "--kind", "missed-term-notice"] + late)
    #expect(letter.status == 0, "\(letter.error)")
    let text = letter.output.replacing("\n", with: " ")
    #expect(text.contains("kon ik") && text.contains("87,50 niet betalen"))
    #expect(try place.run(["agenda"] + late).output.contains("--kind missed-term-notice"))
    // A day before, the same letter warns of the term to come.
    let early = try place.run([
      "letter", "show", "d5", "--kind", "missed-term-notice", "--today", "2026-12-19",
    ])
    #expect(early.output.contains("nog niet betalen"))
    #expect(
      try place.run([
        "letter", "show", "d5", "--kind", "missed-term-notice", "--term", "2026-11-20",
        "--today", "2026-12-29",
      ]).status == 2)
  }
}

extension Workplace {
  /// The letters that a command tells to write, as they are typed.
  fileprivate func commands(_ arguments: [String]) throws -> [String] {
    try run(arguments).output.split(separator: "\n").compactMap { line in
      guard let start = line.range(of: "aflos letter write") else { return nil }
      return line[start.lowerBound...].trimmingCharacters(in: .whitespaces)
    }
  }

  /// Does what a command tells to do.
  fileprivate func follow(_ arguments: [String], skipping: String = "-none-") throws {
    for command in try commands(arguments) where !command.contains(skipping) {
      let typed = command.split(separator: " ").dropFirst().map { String($0) }
      let outcome = try run(typed + ["--to", path("brieven")])
      #expect(outcome.status == 0, "\(command): \(outcome.error)")
    }
  }
}

/// When to get help, as it is asked for.
@Suite struct SupportCommandTests {
  @Test func everyHouseholdIsToldInBothLanguages() throws {
    for household in Cases.households {
      let place = try Workplace().importing(household)
      for language in ["nl", "en"] {
        let outcome = try place.run(["support", "--lang", language])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("Juridisch Loket") || outcome.output.contains("2027"))
        for line in outcome.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
      }
      let json = try place.json(["support"])
      #expect(json["schema"] as? String == "aflos.support/1")
      let home = try place.run([]).output.split(whereSeparator: \.isWhitespace).joined(
        separator: " ")
      let reasons = (json["reasons"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
      let verdict = try place.json(["plan"])["verdict"] as? [String: Any]
      let pressing =
        verdict?["result"] as? String == "noOffer"
        || !Set(reasons).isDisjoint(with: ["basicsAtRisk", "nothingLeft", "nothingToOffer"])
      let names = home.contains("voor: schuldhulp") || home.contains("for: support")
      #expect(names == pressing, "\(household): \(reasons)")
    }
  }

  @Test func withoutDebtsThereIsNoReason() throws {
    let place = try Workplace().importing("5-student")
    for debt in try #require(try place.json(["debt", "list"])["items"] as? [[String: Any]]) {
      _ = try place.run(["debt", "remove", debt["id"] as? String ?? ""])
    }
    #expect(try place.run(["support", "--lang", "nl"]).output.contains("geen reden"))
    #expect(try place.json(["support"])["lookAgain"] as? String == "2027-02-21")
  }
}
