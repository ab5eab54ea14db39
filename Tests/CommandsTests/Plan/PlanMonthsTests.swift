import Domain
import Foundation
import TestSupport
import Testing

/// The months, bad months, days and changes of a plan, for each of the six households.
@Suite struct PlanMonthsTests {
  @Test(arguments: Cases.households)
  func aScheduleAddsUp(household: String) throws {
    let place = try Workplace().importing(household)
    let plan = try place.json(["plan"])
    for options in [[], ["--keep"]] {
      let schedule = try place.json(["plan", "schedule"] + options)
      #expect(schedule["schema"] as? String == "aflos.schedule/1")
      for debt in (schedule["debts"] as? [[String: Any]] ?? []) {
        let cents = ["owedCents", "interestCents", "paidCents", "leftCents"].map {
          debt[$0] as? Int ?? -1
        }
        #expect(cents[0] + cents[1] == cents[2] + cents[3])
      }
      for month in schedule["months"] as? [[String: Any]] ?? [] {
        let (paid, kept) = (month["paidCents"] as? Int ?? -1, month["keptCents"] as? Int ?? -1)
        let pool = min(
          plan["monthlyCents"] as? Int ?? -1, plan["capacityCents"] as? Int ?? -1)
        #expect(paid + kept == max(paid, pool))
      }
    }
  }

  @Test(arguments: Cases.households, ["nl", "en"])
  func everyPlanCommandAnswers(household: String, language: String) throws {
    let place = try Workplace().importing(household)
    let commands = [
      ["schedule"], ["schedule", "--keep"], ["stress", "--runs", "200", "--chance-low", "0,1"],
      ["calendar", "--balance", "-12,50", "--months", "3"], ["what-if", "--lump", "500"],
      ["what-if", "--income", "-200", "--from", "2027-03"], ["explain", "2027-03"],
    ]
    for command in commands {
      for style in language == "nl" ? [[], ["--plain"]] : [[]] {
        let outcome = try place.run(["plan"] + command + style + ["--lang", language])
        #expect(outcome.status == 0, "\(command): \(outcome.error)")
        #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(command)")
        if !style.isEmpty { #expect(!outcome.output.contains("█")) }
      }
    }
  }

  /// What is typed beside a figure is what its screen takes.
  @Test(arguments: Cases.households, ["nl", "en"])
  func everyScreenCanBeExplained(household: String, language: String) throws {
    let place = try Workplace().importing(household)
    let figures = [
      ["needed"], ["best"], ["tight"], ["smallestFirst"], ["verloop", "d1"], ["discharge"],
      ["discharge", "--sum", "1500"], ["stress", "--unexpected", "500", "--runs", "100"],
      ["calendar", "--balance", "250", "--months", "3"], ["2026-12-01", "--balance", "-5"],
      ["what-if", "--lump", "500"], ["what-if", "--income", "-200", "--from", "2027-03"],
    ]
    for figure in figures {
      let outcome = try place.run(["plan", "explain"] + figure + ["--lang", language])
      #expect(outcome.status == 0, "\(figure): \(outcome.error)")
      #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(figure)")
      let json = try place.json(["plan", "explain"] + figure)
      #expect(json["schema"] as? String == "aflos.explanation/1")
    }
  }

  @Test func aChartIsDrawnAndCanBeReadAloud() throws {
    let place = try Workplace().importing("1-single-tenant")
    #expect(try place.run(["plan", "strategy", "proportional"]).status == 0)
    let drawn = try place.run(["plan", "schedule", "--lang", "en"]).output
    #expect(drawn.contains("Vattenfall              █"))
    let spoken = try place.run(["plan", "schedule", "--lang", "en", "--plain"]).output
    #expect(spoken.contains("€0.00 in March 2031. Paid in November 2029."))
  }

  @Test func csvHasOneLineForEachPaymentAndQuotesNames() throws {
    let place = try Workplace().importing("1-single-tenant")
    let plain = try place.run(["plan", "schedule", "--csv-plain"]).output.split(separator: "\n")
    #expect(plain[0] == "month,debt,creditor,interest,paid,left")
    #expect(plain.dropFirst().allSatisfy { $0.split(separator: ",").count == 6 })
    #expect(plain[1].contains(",Havensteder,"))
    let dutch = try place.run(["plan", "schedule", "--csv"]).output.split(separator: "\r\n")
    #expect(dutch.count == plain.count)
    #expect(dutch[1].contains(";\"Havensteder\";") && dutch[1].hasPrefix("20"))
    let amounts = plain[1].split(separator: ",").suffix(3)
    #expect(
      dutch[1].hasSuffix(amounts.map { $0.replacing(".", with: ",") }.joined(separator: ";")))
  }

  @Test func nothingIsStoredByAWhatIf() throws {
    let place = try Workplace().importing("1-single-tenant")
    let before = try place.run(["export", "dossier"]).output
    let result = try place.json(["plan", "what-if", "--debt", "d1", "--monthly", "50"])
    #expect(result["schema"] as? String == "aflos.whatif/1")
    #expect(try place.run(["export", "dossier"]).output == before)
  }

  @Test(arguments: [
    (["what-if"], "nothingToChange"), (["what-if", "--monthly", "5"], "missing"),
    (["what-if", "--debt", "d1"], "missing"),
    (["what-if", "--income", "5", "--from", "2020-01"], "notAMonthToCome"),
    (["what-if", "--debt", "zzz", "--monthly", "5"], "unknownID"),
    (["stress", "--chance-low", "2"], "notAPercentage"), (["stress", "--runs", "0"], "notANumber"),
    (["stress", "--unexpected", "-5"], "negativeAmount"),
    (["calendar", "--months", "99"], "notANumber"),
    (["calendar", "--balance", "x"], "notAnAmount"),
  ])
  func whatCannotBeReadIsNamed(arguments: [String], code: String) throws {
    let place = try Workplace().importing("1-single-tenant")
    let outcome = try place.run(["plan"] + arguments + ["--json"])
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("\"\(code)\""), "\(outcome.error)")
  }

  @Test func stressSaysWhatItAssumesAndDoesTheSameAgain() throws {
    let place = try Workplace().importing("4-former-sole-trader")
    let arguments = ["plan", "stress", "--runs", "500", "--seed", "7", "--balance", "1000"]
    let stress = try place.json(arguments)
    #expect(stress["schema"] as? String == "aflos.stress/1")
    #expect(stress["largestMonthlyCents"] is Int)
    let one = try place.run(arguments).output
    #expect(one == (try place.run(arguments).output))
    #expect(one.contains("--chance-low") && one.contains("7 (--seed)"))
  }

  private static let households = Cases.households

  /// How long it takes is counted once: from the first payment to the last, both counted.
  @Test func howLongItTakesIsOneNumber() throws {
    let place = try Workplace().importing("3-nothing-left")
    let chosen = try #require(try place.json(["plan"])["strategy"] as? String)
    let ways = try #require(
      try place.json(["plan", "compare"])["strategies"] as? [[String: Any]])
    let months = try #require(
      ways.first { $0["strategy"] as? String == chosen }?["months"] as? Int)
    #expect(try place.run(["plan"]).output.contains("Dit duurt \(months) maanden."))
  }

  /// Where some debts are never paid no month is called the last one.
  @Test(arguments: households)
  func noLastInstalmentWhereThereIsNone(household: String) throws {
    let place = try Workplace().importing(household)
    let plan = try place.run(["plan"]).output.replacingOccurrences(of: "\n", with: " ")
    guard plan.contains("nog geen maand waarin alles betaald is") else { return }
    #expect(!plan.contains("De laatste termijn is"))
  }
}
