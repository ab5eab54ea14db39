import Foundation
import TestSupport
import Testing

/// What a check says that can be typed can be typed, for everything that it finds of a claim.
@Suite struct CheckStepTests {
  private static let day = ["--due-date", "2026-03-14"]

  /// Claims of which each has something that the check finds.
  private static let claims: [[String]] = [
    ["--kind", "telecom", "--collection-costs", "150", "--stage", "collector"] + day,
    ["--kind", "telecom", "--collection-costs", "111,14", "--stage", "demand"] + day,
    ["--kind", "telecom", "--other-costs", "25", "--stage", "reminder"] + day,
    ["--kind", "payLater", "--other-costs", "20", "--stage", "reminder"] + day,
    ["--kind", "telecom", "--interest", "90", "--rate", "statutory", "--stage", "demand"] + day,
    ["--kind", "onlinePurchase", "--rate", "contract", "--percent", "12", "--stage", "demand"]
      + day,
    ["--kind", "loan", "--rate", "contract", "--percent", "25", "--stage", "demand"] + day,
    ["--kind", "municipalTax", "--collection-costs", "60", "--stage", "reminder"] + day,
    ["--kind", "subscription", "--stage", "writ", "--judgment", "2026-06-01"] + day,
    ["--kind", "subscription", "--stage", "seizure"] + day,
    ["--kind", "onlinePurchase", "--stage", "demand", "--due-date", "2019-01-01"],
    [
      "--kind", "telecom", "--collection-costs", "120", "--stage", "demand", "--bills",
      "-; -; 2026-02-01; 200; - | -; -; 2026-03-01; 200; - | -; -; 2026-03-14; 212,30; -",
    ] + day,
    [
      "--kind", "subscription", "--stage", "judgment", "--judgment", "2014-01-01", "--interest",
      "900", "--rate", "statutory", "--due-date", "2013-06-01",
    ],
    ["--kind", "loan", "--stage", "demand"],
    ["--kind", "healthInsurance", "--stage", "summons"] + day,
  ]

  /// Of which none is like another.
  private static let names = [
    "Odido", "Ziggo", "Hollandsnieuw", "Klarna", "Vodafone", "Wehkamp", "Santander",
    "Gemeente Utrecht",
    "Sportclub", "Zeeman", "Otto", "Youfone", "Blokker", "Rabobank", "Menzis",
  ]

  private static let found = [
    "costsAboveMaximum", "noFourteenDayLetter", "collectorRegister", "vatOnCosts",
    "extraFileCosts", "payLaterFees", "interestAboveLaw", "rateAboveStatutory",
    "creditAboveMaximum", "reminderCostsAboveMaximum", "seizure", "mayBeTimeBarred",
    "billsChargedApart", "oldInterestInJudgment", "ageUnknown", "possibleDouble",
  ]

  private func place(_ language: String) throws -> Workplace {
    let place = try Workplace()
    place.environment["AFLOS_LANG"] = language
    _ = try place.run(["household", "edit", "--name", "S. Yilmaz", "--kind", "single"])
    _ = try place.run(["income", "add", "--kind", "wages", "--name", "Loon", "--amount", "2400"])
    _ = try place.run(["cost", "add", "--category", "housing", "--name", "Huur", "--amount", "700"])
    for (index, claim) in Self.claims.enumerated() {
      let collector = claim.contains("collector") ? ["--collector", "Incasso Noord"] : []
      let added = try place.run(
        ["debt", "add", "--creditor", Self.names[index], "--principal", "612,30"] + claim
          + collector)
      #expect(added.status == 0, "\(claim): \(added.error)")
    }
    return place
  }

  /// The same dossier in another folder.
  private func copy(of place: Workplace) throws -> Workplace {
    let copy = try Workplace()
    copy.environment = place.environment
    copy.environment["HOME"] = copy.folder.path
    for name in try FileManager.default.contentsOfDirectory(atPath: place.folder.path) {
      try FileManager.default.copyItem(atPath: place.path(name), toPath: copy.path(name))
    }
    return copy
  }

  @Test(arguments: ["nl", "en"])
  func everyStepOfACheckCanBeTyped(language: String) throws {
    let place = try place(language)
    let findings = try place.json(["check"])["findings"] as? [[String: Any]] ?? []
    let codes = Set(findings.compactMap { $0["code"] as? String })
    #expect(Set(Self.found).subtracting(codes).isEmpty, "\(Set(Self.found).subtracting(codes))")
    let commands = Set(SuggestionTests.commands(in: try place.run(["check"]).output))
    #expect(commands.count > 20)
    #expect(commands.contains("aflos letter write d1 --kind costs-objection"))
    for command in commands.sorted() {
      let words = Array(SuggestionTests.words(command).dropFirst())
      guard words.count > 3, !SuggestionTests.hasPlace(words) else { continue }
      let copy = try copy(of: place)
      let extra =
        words.first == "letter"
        ? ["--to", copy.path("letters")] + SuggestionTests.answers(words) : []
      let outcome = try copy.run(words + extra)
      #expect(outcome.status == 0, "\(command): \(outcome.error)")
    }
  }

  /// A dispute needs its amount and a reason: it is only named with the first, and has a place for the other.
  @Test func aDisputeIsNamedOnceItsAmountIs() throws {
    let place = try place("nl")
    #expect(try !place.run(["check", "d4"]).output.contains("--kind dispute"))
    #expect(try place.run(["debt", "edit", "d4", "--disputed", "20"]).status == 0)
    let said = try place.run(["check", "d13"]).output
    #expect(said.contains("aflos debt edit d13 --disputed"), "\(said)")
    // The last one is that of interest that is too old, which no other letter is about.
    let amount = try #require(said.matches(of: #/d13 --disputed (\S+)/#).last?.1)
    #expect(try place.run(["debt", "edit", "d13", "--disputed", String(amount)]).status == 0)
    let then = try place.run(["check", "d13"]).output
    #expect(then.contains("aflos letter write d13 --kind dispute --reason \"REDEN\""), "\(then)")
    let written = try place.run(
      [
        "letter", "write", "d13", "--kind", "dispute", "--reason", "Die rente is te oud", "--to",
        place.path("letters"),
      ])
    #expect(written.status == 0, "\(written.error)")
  }
}
