import Domain
import Foundation
import TestSupport
import Testing

/// The main job, from import to letters, for each of the six households.
@Suite struct HouseholdTests {
  @Test(arguments: Cases.households)
  func importsAndExportsExactly(household: String) throws {
    let place = try Workplace().importing(household)
    let exported = try place.run(["export", "dossier"])
    #expect(exported.status == 0)
    let ours = try JSONSerialization.jsonObject(with: Data(exported.output.utf8))
    var theirs = try #require(
      try JSONSerialization.jsonObject(
        with: Data(Cases.bytes("households/\(household).json"))) as? [String: Any])
    // Amounts that came without their day hold for the day on which they came in.
    var debts = try #require(theirs["debts"] as? [[String: Any]])
    for index in debts.indices where debts[index]["statedOn"] == nil {
      debts[index]["statedOn"] = "2026-11-21"
    }
    theirs["debts"] = debts
    #expect(ours as? NSDictionary == theirs as NSDictionary)
  }

  @Test(arguments: Cases.households)
  func offersAddUp(household: String) throws {
    let place = try Workplace().importing(household)
    let plan = try place.json(["plan"])
    let offers = plan["offers"] as? [[String: Any]] ?? []
    let monthly = offers.compactMap { $0["monthlyCents"] as? Int }.reduce(0, +)
    #expect(monthly == plan["monthlyCents"] as? Int)
    let findings = plan["findings"] as? [[String: Any]] ?? []
    let isAbove = findings.contains { $0["code"] as? String == "runningAboveCapacity" }
    #expect(isAbove || monthly <= plan["capacityCents"] as? Int ?? -1)
    #expect(isAbove == (household == "5-student"))
    for offer in offers where offer["terms"] is Int {
      let terms = try #require(offer["terms"] as? Int)
      let each = try #require(offer["monthlyCents"] as? Int)
      let last = try #require(offer["lastCents"] as? Int)
      let owed = try #require(offer["owedCents"] as? Int)
      let interest = try #require(offer["interestCents"] as? Int)
      #expect((terms - 1) * each + last == owed + interest)
      #expect(0 < last && last <= each)
    }
  }

  @Test(arguments: Cases.households, ["nl", "en"])
  func everyDebtHasItsLetterAndItsAmounts(household: String, language: String) throws {
    let place = try Workplace().importing(household)
    let plan = try place.json(["plan"])
    let offers = plan["offers"] as? [[String: Any]] ?? []
    let folder = place.path("letters")
    let outcome = try place.run([
      "letter", "write", "--all", "--to", folder, "--letter-language", language,
    ])
    #expect(outcome.status == 0)
    let letters = try place.json(["letter", "list"])["items"] as? [[String: Any]] ?? []
    for offer in offers {
      let debt = try #require(offer["debt"] as? String)
      let letter = letters.first { $0["debt"] as? String == debt }
      if offer["kind"] as? String == "running" {
        #expect(letter == nil)
        continue
      }
      // While something has to be checked first, no letter is written.
      if household == "6-owner-irregular", letter == nil {
        #expect(outcome.output.contains("\(debt): "))
        continue
      }
      let kept = try #require(letter, "\(debt) has no letter")
      let name = try #require(kept["fileName"] as? String)
      let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      #expect(!text.contains("{{"))
      guard kept["kind"] as? String == "payment-proposal" else { continue }
      #expect(kept["monthlyCents"] as? Int == offer["monthlyCents"] as? Int)
      // A debt that never ends with interest is offered in terms without it.
      if offer["terms"] is Int {
        #expect(kept["lastCents"] as? Int == offer["lastCents"] as? Int)
        #expect(kept["terms"] as? Int == offer["terms"] as? Int)
      }
      for key in ["monthlyCents", "lastCents", "totalCents"] {
        let amount = Money(cents: try #require(kept[key] as? Int)).written(in: language)
        #expect(text.contains(amount), "\(debt): \(key) \(amount)")
      }
      #expect(text.contains(String(try #require(kept["terms"] as? Int))))
    }
  }

  @Test func aSecondRunSaysWhatExists() throws {
    let place = try Workplace().importing("1-single-tenant")
    let folder = place.path("letters")
    _ = try place.run(["letter", "write", "--all", "--to", folder])
    let before = try place.run(["letter", "list", "--json"]).output
    let again = try place.run(["letter", "write", "--all", "--to", folder])
    #expect(again.output.contains("Deze brief is er al sinds 21 november 2026"))
    #expect(try place.run(["letter", "list", "--json"]).output == before)
  }

  @Test func aLetterThatWasLostComesBackAsItWas() throws {
    let place = try Workplace().importing("1-single-tenant")
    let folder = place.path("letters")
    _ = try place.run(["letter", "write", "d1", "--to", folder])
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first)
    let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    place.today = .day("2026-11-25")
    _ = try place.run(["letter", "write", "d1", "--to", folder])
    #expect(try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8) == text)
  }
}

extension Money {
  /// As a letter writes it.
  fileprivate func written(in language: String) -> String {
    let euros = cents / 100
    let rest = cents % 100 < 10 ? "0\(cents % 100)" : "\(cents % 100)"
    let mark = language == "nl" ? "." : ","
    let grouped =
      euros >= 1_000
      ? "\(euros / 1_000)\(mark)\(String(1_000 + euros % 1_000).dropFirst())" : "\(euros)"
    return language == "nl" ? "€\u{00A0}\(grouped),\(rest)" : "€\(grouped).\(rest)"
  }
}
