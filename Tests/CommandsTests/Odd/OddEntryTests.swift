import Domain
import Exchange
import Foundation
import Planning
import TestSupport
import Testing

/// An amount that is rarely so high or so low is asked when it is typed.
@Suite struct OddEntryTests {
  private func started() throws -> Workplace {
    let place = try Workplace()
    place.environment["AFLOS_LANG"] = "en"
    _ = try place.run(["household", "edit", "--name", "S. Yilmaz", "--kind", "single"])
    return place
  }

  private static let premium = [
    "cost", "add", "--category", "healthInsurance", "--name", "Premium", "--amount", "1600",
  ]

  private func told(_ place: Workplace) throws -> [String] {
    let items = try place.json(["tell"])["items"] as? [[String: Any]] ?? []
    return items.compactMap { $0["about"] as? String }
  }

  private func count(_ what: String, _ place: Workplace) throws -> Int {
    (try place.json([what, "list"])["items"] as? [Any])?.count ?? 0
  }

  @Test func anOptionIsAskedWithWhatMayHaveBeenMeant() throws {
    let place = try started()
    for more in [[], ["--no-input"]] {
      let refused = try place.run(Self.premium + more)
      #expect(refused.status == 2)
      #expect(
        refused.error.replacing("\n", with: " ")
          .contains("Is it €1,600.00 a year or €160.00 a month?"), "\(refused.error)")
      #expect(refused.error.contains("--sure"))
    }
    #expect(try count("cost", place) == 0 && told(place) == [])
  }

  @Test func machinesReadTheGuesses() throws {
    let place = try started()
    let refused = try place.run(Self.premium + ["--json"])
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(refused.error.utf8)) as? [String: Any])
    #expect(report["code"] as? String == "amountOdd")
    #expect(report["field"] as? String == "cost.amount")
    let guesses = try #require(report["guesses"] as? [[String: Any]])
    #expect(guesses.map { $0["amountCents"] as? Int } == [160_000, 16_000])
    #expect(guesses.map { $0["every"] as? String } == ["year", "month"])
  }

  /// Kept with the amount, in one change; another amount is asked again, another field is not.
  @Test func whoIsSureIsNotAskedAgain() throws {
    let place = try started()
    #expect(try place.run(Self.premium + ["--sure"]).status == 0)
    #expect(try told(place) == ["amount.k1"])
    #expect(try place.run(["cost", "edit", "k1", "--due-day", "3"]).status == 0)
    #expect(try place.run(["cost", "edit", "k1", "--amount", "1700"]).status == 2)
    _ = try place.run(["undo"])
    _ = try place.run(["undo"])
    #expect(try count("cost", place) == 0 && told(place) == [])
    _ = try place.run(["redo"])
    #expect(try count("cost", place) == 1 && told(place) == ["amount.k1"])
    let plan = try place.run(["plan", "--json"]).output
    #expect(!plan.contains("amountOdd"))
  }

  /// What was there before, in whichever way, does not stand in the way of another change.
  @Test func onlyWhatIsNewIsAsked() throws {
    var dossier = Dossier.realistic(debts: [.example("d1", owed: 60_000)])
    dossier.incomes[0].amount = Money(cents: 9_000_00)
    let place = try Workplace().taking(dossier)
    let id = dossier.incomes[0].id.text
    #expect(try place.run(["income", "edit", id, "--pay-day", "3"]).status == 0)
    #expect(try place.run(["income", "edit", id, "--amount", "9001"]).status == 2)
    #expect(try place.run(["income", "edit", id, "--amount", "2100"]).status == 0)
  }

  @Test func yesIsNotSureInALine() throws {
    let place = try started()
    let line = ["debt", "add", "Vattenfall amount:150000 energy reminder"]
    #expect(try place.run(line).status == 2)
    #expect(try count("debt", place) == 0)
    #expect(try place.run(line + ["--sure"]).status == 0)
    #expect(try told(place) == ["amount.d1"])
  }

  @Test func yesIsNotSureInAList() throws {
    let place = try started()
    let file = place.path("list.csv")
    try "creditor,amount,kind,stage\nA,150000,telecom,reminder\nB,50,telecom,reminder\n"
      .write(toFile: file, atomically: true, encoding: .utf8)
    let refused = try place.run(["import", "debts", file, "--yes"])
    #expect(refused.status == 2 && refused.error.contains("€1,500.00 or €15,000.00"))
    #expect(try count("debt", place) == 0)
    #expect(try place.run(["import", "debts", file, "--yes", "--sure"]).status == 0)
    #expect(try count("debt", place) == 2 && told(place) == ["amount.d1"])
    _ = try place.run(["undo"])
    #expect(try count("debt", place) == 0 && told(place) == [])
  }

  /// Exactly on a border is fine.
  @Test func bordersAreNotAsked() throws {
    for (amount, status) in [("110", 0), ("109.99", 2), ("260", 0), ("260.01", 2)] {
      let place = try started()
      let run = try place.run([
        "cost", "add", "--category", "healthInsurance", "--name", "P", "--amount", amount,
      ])
      #expect(run.status == Int32(status), "\(amount)")
    }
  }

  /// The dialogue asks right after the amount; a number, an amount and "yes" are answers.
  @Test(arguments: [
    (["1"], 160_000, "year", 0), (["2"], 16_000, "month", 0), (["3"], 160_000, "month", 1),
    (["yes"], 160_000, "month", 1), (["165.50"], 16_550, "month", 0),
    (["17", "1"], 17_000, "month", 0), (["17", "1650", "1"], 165_000, "year", 0),
  ])
  func theDialogueAsksAtOnce(
    answers: [String], cents: Int, every: String, assured: Int
  ) throws {
    var dossier = Dossier.realistic(debts: [.example("d1", owed: 60_000)])
    dossier.costs.removeAll { $0.category == .healthInsurance }
    let place = try Workplace().taking(dossier)
    let talk = try place.talk(
      ["costs", "+", "health insurance", "Premium", "1600"] + answers + [".", ".", "stop"],
      ["--lang", "en"])
    let costs = try #require(try place.json(["cost", "list"])["items"] as? [[String: Any]])
    let premium = costs.first { $0["name"] as? String == "Premium" }
    #expect(premium?["amountCents"] as? Int == cents, "\(talk.text)")
    #expect(premium?["every"] as? String == every)
    #expect(try told(place).count == assured)
  }

  /// What would say nothing is an error, not left out in silence.
  @Test(arguments: [
    ["income", "add", "--kind", "wages", "--name", "W", "--amount", "400/week", "--pay-day", "25"],
    ["income", "add", "--kind", "wages", "--name", "W", "--amount", "1500", "--month", "May"],
    [
      "cost", "add", "--category", "household", "--name", "F", "--amount", "80/week", "--due-day",
      "1",
    ],
  ])
  func idleOptionsAreRefused(words: [String]) throws {
    let place = try started()
    let run = try place.run(words)
    #expect(run.status == 2 && run.error.contains("does not go with"), "\(run.error)")
  }
}
