import Domain
import Foundation
import TestSupport
import Testing

/// Every worked case of Tests/Cases/law.json that has a command, through the command itself.
@Suite struct LawCaseTests {
  private let cases: [String: Any]
  private let run: LawRun

  init() throws {
    cases = try #require(
      try JSONSerialization.jsonObject(with: Data(Cases.bytes("law.json"))) as? [String: Any])
    run = try LawRun()
  }

  private func rows(_ name: String) throws -> [[String: Any]] {
    let rows = try #require(cases[name] as? [[String: Any]])
    try #require(!rows.isEmpty)
    return rows
  }

  /// An amount as it is typed without doubt: "1648,58".
  private func typed(_ cents: Any?) throws -> String {
    let cents = try #require(cents as? Int)
    return "\(cents / 100),\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
  }

  @Test func interest() throws {
    for row in try rows("interest") {
      let (from, to) = (try #require(row["from"] as? String), try #require(row["to"] as? String))
      var words = ["law", "interest", "--principal", try typed(row["principalCents"])]
      words += ["--from", from, "--to", to, "--json"]
      if let percent = row["percent"] as? Int {
        words += ["--percent", String(percent), "--compound", "jaar"]
      }
      let json = try run.aflos(words).object()
      #expect(json["schema"] as? String == "aflos.interest/1")
      #expect(json["interestCents"] as? Int == row["interestCents"] as? Int, "\(row)")
      let segments = try #require(json["segments"] as? [[String: Any]])
      #expect(
        segments.compactMap { $0["interestCents"] as? Int }.reduce(0, +)
          == json["interestCents"] as? Int)
      for key in ["from", "to", "days", "percent", "baseCents", "interestCents", "source"] {
        #expect(segments.allSatisfy { $0[key] != nil && !($0[key] is NSNull) }, "\(key)")
      }
    }
  }

  @Test func leapYearsAreASetting() throws {
    let words = "law interest --principal 1000 --from 2024-01-01 --to 2025-01-01 --json"
    #expect(try run.line(words).object()["interestCents"] as? Int == 7_019)
    #expect(try run.line(words + " --leap-years").object()["interestCents"] as? Int == 7_000)
  }

  @Test func collectionCosts() throws {
    for row in try rows("collectionCosts") {
      let words = ["law", "costs", "--principal", try typed(row["principalCents"]), "--json"]
      let json = try run.aflos(words).object()
      #expect(json["schema"] as? String == "aflos.costs/1")
      #expect(json["maximumCents"] as? Int == row["costsCents"] as? Int, "\(row)")
      if let withVAT = row["withVatCents"] as? Int {
        #expect(json["maximumWithVatCents"] as? Int == withVAT, "\(row)")
      }
      let steps = try #require(json["steps"] as? [[String: Any]])
      #expect(
        steps.compactMap { $0["costsCents"] as? Int }.reduce(0, +) == json["maximumCents"] as? Int)
    }
  }

  @Test func bundledBillsCountOnce() throws {
    for row in try rows("bundling") {
      let bills = try #require(row["billsCents"] as? [Int]).map { String($0 / 100) }
      let words = ["law", "costs", "--bills", bills.joined(separator: ","), "--json"]
      #expect(try run.aflos(words).object()["maximumCents"] as? Int == row["costsCents"] as? Int)
    }
  }

  @Test func withoutAGroundThereAreNoCosts() throws {
    let options = ["K22": "--no-letter", "K23": "--paid-in-time"]
    for row in try rows("noCosts") {
      let id = try #require(row["id"] as? String)
      let option = try #require(options[id])
      let json = try run.line("law costs --principal 1000 --charged 10 \(option) --json").object()
      #expect(json["maximumCents"] as? Int == 0)
      #expect(json["excessCents"] as? Int == 1_000)
    }
  }

  @Test func whatIsChargedIsHeldAgainstTheMaximum() throws {
    let json = try run.line("law costs --principal 1000 --charged 187.50 --json").object()
    #expect(json["chargedCents"] as? Int == 18_750)
    #expect(json["excessCents"] as? Int == 3_750)
    let raised = try run.line("law costs --principal 1000 --charged 187.50 --vat --json").object()
    #expect(raised["excessCents"] as? Int == 600)
    let unsaid = try run.line("law costs --principal 1000 --json").object()
    #expect(unsaid["chargedCents"] is NSNull && unsaid["excessCents"] is NSNull)
  }

  @Test func exemptAmount() throws {
    for row in try rows("exemptAmount2026-01-01") {
      let household = try #require(row["household"] as? String)
      let words = ["law", "exempt", "--household", household, "--on", "2026-01-01", "--json"]
      let json = try run.aflos(words + ["--taxable-year", try typed(row["taxableYearCents"])])
        .object()
      #expect(json["schema"] as? String == "aflos.exempt/1")
      #expect(json["monthCents"] as? Int == row["monthCents"] as? Int, "\(row)")
      #expect(json["assumed"] as? Bool == false)
      let parts = try #require(json["parts"] as? [[String: Any]])
      #expect(
        parts.compactMap { $0["amountCents"] as? Int }.reduce(0, +) == json["monthCents"] as? Int)
    }
  }

  @Test func fine() throws {
    for row in try rows("fine") {
      let words = ["law", "fine", "--amount", try typed(row["fineCents"]), "--json"]
      let json = try run.aflos(words).object()
      #expect(json["firstCents"] as? Int == row["first"] as? Int)
      #expect(json["secondCents"] as? Int == row["second"] as? Int)
    }
  }

  @Test func limitation() throws {
    for row in try rows("limitation") {
      func text(_ key: String) throws -> String { try #require(row[key] as? String) }
      let words = [
        "law", "limitation", "--kind", try text("kind"), "--due", try text("due"), "--demand",
        try text("lastDemand"), "--on", try text("on"), "--json",
      ]
      let json = try run.aflos(words).object()
      #expect(json["schema"] as? String == "aflos.limitation/1")
      #expect(json["years"] as? Int == 2)
      #expect(json["barredFrom"] as? String == row["possiblyBarredFrom"] as? String)
      #expect(json["possiblyBarred"] as? Bool == row["barred"] as? Bool)
      #expect(json["warnBefore"] as? Bool == false)
      #expect((json["steps"] as? [Any])?.count == 2)
    }
  }

  @Test func paymentReferences() throws {
    for (key, code) in [("paymentReferenceValid", Int32(0)), ("paymentReferenceInvalid", 1)] {
      for number in try #require(cases[key] as? [String]) {
        let result = try run.aflos("law", "reference", number, "--json")
        #expect(result.code == code, "\(number)")
        #expect(try result.object()["valid"] as? Bool == (code == 0))
        #expect(try run.aflos("law", "reference", number).code == code)
      }
    }
  }

  @Test func accountNumbers() throws {
    for (key, code) in [("ibanValid", Int32(0)), ("ibanInvalid", 1)] {
      for number in try #require(cases[key] as? [String]) {
        let result = try run.aflos("law", "iban", number, "--json")
        #expect(result.code == code, "\(number)")
        #expect(try result.object()["valid"] as? Bool == (code == 0))
        #expect(result.error == "")
      }
    }
    #expect(try run.line("law iban nl91 abna 0417 1643 00").code == 0)
  }

  /// The day before, the day itself, and six months before.
  @Test(arguments: [
    ("2026-10-01", false, true), ("2026-04-01", false, true), ("2026-04-02", true, false),
    ("2025-10-01", false, false), ("2025-10-02", false, true),
  ])
  func warnsWithinSixMonths(on day: String, barred: Bool, warn: Bool) throws {
    let demand = day == "2026-10-01" ? "--demand 2025-02-01" : ""
    let json = try run.line(
      "law limitation --kind energy --due 2024-03-01 --demand 2024-04-01 \(demand) --on \(day) --json"
    ).object()
    #expect(json["possiblyBarred"] as? Bool == barred)
    #expect(json["warnBefore"] as? Bool == warn)
  }

  @Test func noFileIsMade() throws {
    for words in [
      "law", "law tables limitation", "law iban NL91ABNA0417164300", "law set",
      "law fine --amount 9",
      "law interest --principal 10 --from 2020-01-01",
    ] {
      #expect(try run.line(words).code == 0, "\(words)")
    }
    #expect(!run.hasDossier)
  }
}
