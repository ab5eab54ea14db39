import Domain
import TestSupport
import Testing

/// Ways of dividing, as they are typed, kept, compared and taken back.
@Suite struct StrategyTests {
  @Test func aChosenWayIsKeptAndCanBeTakenBack() throws {
    let place = try Workplace().importing("1-single-tenant")
    let before = try place.run(["export", "dossier"]).output
    // Until somebody chooses it is the way that is recommended.
    let compared = try place.json(["plan", "compare"])
    let advice = try #require(compared["recommended"] as? String)
    #expect(try place.json(["plan"])["strategy"] as? String == advice)
    #expect(try place.run(["plan", "strategy", "kleinste", "eerst"]).status == 0)
    #expect(try place.json(["plan"])["strategy"] as? String == "smallestFirst")
    let exported = try place.json(["export", "dossier"])
    let settings = exported["settings"] as? [String: Any]
    #expect(settings?["strategy"] as? String == "smallestFirst")
    #expect(try place.run(["household", "show"]).output.contains("kleinste eerst"))
    _ = try place.run(["undo"])
    #expect(try place.run(["export", "dossier"]).output == before)
    _ = try place.run(["redo"])
    #expect(try place.json(["plan"])["strategy"] as? String == "smallestFirst")
    _ = try place.run(["household", "edit", "--strategy", "gelijk"])
    #expect(try place.json(["plan"])["strategy"] as? String == "equal")
  }

  @Test func anotherWayCanBeTriedWithoutKeepingIt() throws {
    let place = try Workplace().importing("1-single-tenant")
    let before = try place.run(["export", "dossier"]).output
    for strategy in Strategy.allCases {
      let plan = try place.json(["plan", "--strategy", strategy.rawValue])
      #expect(plan["strategy"] as? String == strategy.rawValue)
    }
    #expect(try place.run(["export", "dossier"]).output == before)
    let wrong = try place.run(["plan", "--strategy", "nergens"])
    #expect(wrong.status == 2 && wrong.error.contains("nergens"))
    #expect(try place.run(["plan", "strategy"]).status == 2)
  }

  @Test(arguments: Cases.households, ["nl", "en"])
  func everyHouseholdCanBeCompared(household: String, language: String) throws {
    let place = try Workplace().importing(household)
    let outcome = try place.run(["plan", "compare", "--lang", language])
    #expect(outcome.status == 0)
    for line in outcome.output.split(separator: "\n") {
      #expect(line.count <= 80, "\(line)")
    }
    let json = try place.json(["plan", "compare"])
    #expect(json["schema"] as? String == "aflos.compare/1")
    let rows = try #require(json["strategies"] as? [[String: Any]])
    #expect(rows.count == Strategy.allCases.count)
    for row in rows {
      let strategy = try #require(row["strategy"] as? String)
      let plan = try place.json(["plan", "--strategy", strategy])
      #expect(plan["monthlyCents"] as? Int == row["monthlyCents"] as? Int)
    }
    for arguments in [["plan", "settle"], ["plan", "settle", "--sum", "1500"]] {
      #expect(try place.run(arguments + ["--lang", language]).status == 0)
      let settlement = try place.json(arguments)
      let offers = try #require(settlement["offers"] as? [[String: Any]])
      let total = offers.compactMap { $0["amountCents"] as? Int }.reduce(0, +)
      #expect(offers.isEmpty || total == settlement["totalCents"] as? Int)
      #expect(offers.allSatisfy { $0["kind"] as? String == "settlement" })
    }
  }

  /// What the comparison says of a way is what its months say.
  @Test(arguments: Cases.households)
  func theComparisonAndTheMonthsAgree(household: String) throws {
    let place = try Workplace().importing(household)
    let rows = try #require(
      try place.json(["plan", "compare"])["strategies"] as? [[String: Any]])
    for row in rows {
      let strategy = try #require(row["strategy"] as? String)
      let schedule = try place.json(["plan", "schedule", "--strategy", strategy])
      let debts = try #require(schedule["debts"] as? [[String: Any]])
      // Of the month of the plan itself a part is over: it has no income.
      let months = (schedule["months"] as? [[String: Any]] ?? []).drop {
        $0["paidCents"] as? Int == 0 || $0["incomeCents"] as? Int == nil
      }
      #expect((row["months"] as? Int == nil) == debts.contains { $0["leftCents"] as? Int != 0 })
      guard let count = row["months"] as? Int else { continue }
      #expect(months.count == count, "\(strategy)")
      for (ours, theirs) in [
        ("interestCents", "interestCents"), ("totalPaidCents", "paidCents"),
      ] {
        let sum = debts.compactMap { $0[theirs] as? Int }.reduce(0, +)
        #expect(row[ours] as? Int == sum, "\(strategy) \(ours)")
      }
    }
  }

  /// Letters say how the money is divided: by the way that was chosen, not always in proportion.
  @Test(arguments: Strategy.allCases)
  func lettersSayHowTheMoneyIsDivided(strategy: Strategy) throws {
    let place = try Workplace().importing("1-single-tenant")
    _ = try place.run(["plan", "strategy", strategy.rawValue])
    let folder = place.path("letters")
    #expect(try place.run(["letter", "write", "--all", "--to", folder]).status == 0)
    let offers = try place.json(["plan"])["offers"] as? [[String: Any]] ?? []
    let debts = offers.filter { $0["kind"] as? String == "instalments" }
      .compactMap { $0["debt"] as? String }
    let letters = try debts.map { try place.run(["letter", "show", $0]).output }
      .filter { $0.contains("Aantal termijnen") }
    let isInProportion = [.proportional, .urgentFirst].contains(strategy)
    for letter in letters {
      #expect(letter.contains("naar verhouding") == isInProportion, "\(letter)")
    }
  }
}
