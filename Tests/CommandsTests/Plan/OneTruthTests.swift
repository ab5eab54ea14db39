import Documents
import Domain
import Exchange
import Foundation
import Planning
import Rules
import TestSupport
import Testing

/// Figures that several screens and files show are one figure: over all households, with payments,
/// answers and agreements mixed in.
@Suite struct OneTruthTests {
  /// Changes after which every screen is asked again, as they are typed.
  private static let changes: [(name: String, commands: [[String]])] = [
    ("as it is", []),
    ("paid off and paid", [["pay", "d1", "all"], ["pay", "d2", "12,34"]]),
    ("agreed", [["agree", "d2", "--monthly", "25", "--yes"], ["pay", "d3", "1"]]),
    ("answered", [["letter", "write", "--all", "--to", "brieven"], ["reply", "d3", "accepted"]]),
    ("other way", [["plan", "strategy", "smallestFirst"], ["pay", "d4", "5"]]),
  ]

  @Test(arguments: Cases.households, changes.map(\.name))
  func everyScreenSaysTheSame(household: String, change name: String) throws {
    let place = try Workplace().importing(household)
    try place.take(Self.changes.first { $0.name == name }?.commands ?? [])
    try place.expectOneTruth()
  }

  @Test(arguments: UInt64(0)..<12)
  func everyScreenSaysTheSameOfASeededHousehold(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let place = try Workplace()
    let debts = (1...Int.random(in: 1...7, using: &random)).map { index -> Debt in
      let owed = [1, 99, 5_000, 33_333, 120_000, 670_000].randomElement(using: &random) ?? 1
      return .example(
        "d\(index)", owed: owed,
        kind: [.energy, .other, .loan, .telecom].randomElement(using: &random) ?? .other,
        interest: [.none, .statutory, .contract(Rate(percent: 14))].randomElement(using: &random)
          ?? .none, disputed: index == 3 ? owed / 2 : 0)
    }
    var dossier = Dossier.example(
      capacity: [0, 900, 16_000, 41_667].randomElement(using: &random) ?? 0, debts: debts)
    dossier.sender.name = "R. Voorbeeld"
    dossier.costs.append(.example("tax", 61_000, every: .year, category: .municipalTaxes, month: 2))
    let file = place.path("seed.json")
    try DossierDocument.text(of: dossier).write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try place.run(["import", "dossier", file]).status == 0)
    for debt in debts.prefix(4) {
      switch Int.random(in: 0..<5, using: &random) {
      case 0: try place.take([["pay", debt.id.text, "all"]])
      case 1: try place.take([["pay", debt.id.text, "0,01"]])
      case 2: try place.take([["agree", debt.id.text, "--monthly", "7", "--yes"]])
      case 3: try place.take([["reply", debt.id.text, "refused", "--reason", "tooLow"]])
      default: break
      }
    }
    try place.expectOneTruth()
  }
}

extension Workplace {
  /// Runs commands; `all` is what is owed on the debt before it.
  fileprivate func take(_ commands: [[String]]) throws {
    for command in commands {
      var typed = command
      if typed.last == "all" {
        let owed = try claims()[command[1]] ?? 0
        guard owed > 0 else { continue }
        typed[2] = "\(owed / 100),\(owed % 100 < 10 ? "0" : "")\(owed % 100)"
        typed.append("--yes")
      }
      _ = try run(typed)
    }
  }

  /// What is owed on each debt by the overview.
  private func claims() throws -> [String: Int] {
    let overview = try json(["export", "overview"])
    let rows = overview["claims"] as? [[String: Any]] ?? []
    return Dictionary(
      uniqueKeysWithValues: rows.map {
        ($0["ownNumber"] as? String ?? "", $0["currentAmountCents"] as? Int ?? -1)
      })
  }

  fileprivate func expectOneTruth() throws {
    let plan = try json(["plan"])
    let schedule = try json(["plan", "schedule"])
    let budget = try json(["budget"])
    for (name, other) in [
      ("export plan", try json(["export", "plan"])), ("home", try json([])),
    ] { #expect(Figures(other) == Figures(plan), "\(name)") }
    for key in ["debtFree", "totalInterestCents", "monthlyCents"] {
      #expect(text(schedule[key]) == text(plan[key]), "\(key)")
    }
    #expect(text(budget["capacityCents"]) == text(plan["capacityCents"]))
    #expect(text(budget["dip"]) == text(plan["dip"]))
    try expectOneComparison(plan, schedule)
    try expectOneClaim(plan)
    try expectOneOffer(plan)
  }

  /// The way of dividing that is in use, in the comparison, is the plan.
  private func expectOneComparison(_ plan: [String: Any], _ schedule: [String: Any]) throws {
    let compared = try json(["plan", "compare"])
    let rows = compared["strategies"] as? [[String: Any]] ?? []
    let own = try #require(rows.first { text($0["strategy"]) == text(plan["strategy"]) })
    #expect(text(own["monthlyCents"]) == text(plan["monthlyCents"]))
    guard own["months"] is Int else { return }
    #expect(text(own["totalPaidCents"]) == text(schedule["totalPaidCents"]))
    #expect(text(own["interestCents"]) == text(plan["totalInterestCents"]))
  }

  /// What is owed, in the overview, the progress and the plan.
  private func expectOneClaim(_ plan: [String: Any]) throws {
    let claims = try claims()
    let progress = try json(["progress"])
    for row in progress["debts"] as? [[String: Any]] ?? [] {
      let left = row["left"] as? [String: Any] ?? row
      #expect(text(left["leftCents"] ?? left["totalCents"]) == text(claims[text(row["debt"])]))
    }
    for offer in plan["offers"] as? [[String: Any]] ?? [] {
      let owed = (offer["owedCents"] as? Int ?? 0) + (offer["disputedCents"] as? Int ?? 0)
      #expect(owed == claims[text(offer["debt"])], "\(text(offer["debt"]))")
      // Nobody asks new instalments for what is paid.
      if claims[text(offer["debt"])] == 0 { #expect(offer["monthlyCents"] as? Int == 0) }
    }
  }

  /// What a letter offers is what the plan offers.
  private func expectOneOffer(_ plan: [String: Any]) throws {
    for offer in plan["offers"] as? [[String: Any]] ?? [] where text(offer["kind"]) == "instalments"
    {
      let letter = try run(["letter", "show", text(offer["debt"]), "--letter-language", "en"])
      guard letter.output.contains("\nPer month ") else { continue }
      let monthly = Money(cents: offer["monthlyCents"] as? Int ?? 0).text(in: .english)
      #expect(letter.output.contains("  \(monthly)\n"))
      // What does not end names no number.
      guard let terms = offer["terms"] as? Int else { continue }
      #expect(letter.output.contains("  \(terms), the last is "))
    }
  }
}

/// What every form of a plan says.
private struct Figures: Equatable {
  let all: [String]

  init(_ plan: [String: Any]) {
    let keys = ["capacityCents", "monthlyCents", "debtFree", "totalInterestCents", "dip", "offers"]
    all = keys.map { "\($0): \(text(plan[$0]))" }
  }
}

/// A value of JSON as text, keys in order.
private func text(_ value: Any?) -> String {
  switch value {
  case let object as [String: Any]:
    return object.keys.sorted().map { "\($0)=\(text(object[$0]))" }.joined(separator: ",")
  case let list as [Any]: return list.map { text($0) }.joined(separator: ";")
  case let text as String: return text
  case nil, is NSNull: return "-"
  case let other?: return "\(other)"
  }
}
