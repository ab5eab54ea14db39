import Documents
import Domain
import Foundation
import Planning
import TestSupport
import Testing

/// One thing that is found has one advice, whichever screen says it.
@Suite struct OneAdviceTests {
  /// What a debt is in, as it is typed, and what every screen says first of it.
  private static let states: [(name: String, typed: [String], code: FindingCode)] = [
    ("too old", ["--due-date", "2019-01-01", "--kind", "onlinePurchase"], .mayBeTimeBarred),
    ("soon too old", ["--due-date", "2025-02-10", "--kind", "onlinePurchase"], .soonTimeBarred),
    ("no day", ["--kind", "loan"], .ageUnknown),
    (
      "summons on the home",
      ["--due-date", "2026-08-01", "--kind", "rent", "--stage", "summons"], .basicsAtRisk
    ),
  ]

  private func place(_ name: String) throws -> Workplace {
    let place = try Workplace()
    let typed = try #require(Self.states.first { $0.name == name }?.typed)
    _ = try place.run(["household", "edit", "--name", "S. Yilmaz", "--kind", "single"])
    _ = try place.run(["income", "add", "--kind", "wages", "--name", "Loon", "--amount", "1800"])
    _ = try place.run(["cost", "add", "--category", "housing", "--name", "Huur", "--amount", "700"])
    let added = try place.run(
      ["debt", "add", "--creditor", "Bol", "--principal", "600"] + typed
        + (typed.contains("--stage") ? [] : ["--stage", "demand"]))
    #expect(added.status == 0, "\(added.error)")
    return place
  }

  /// The screens that speak of the debt, each with the advice where it belongs.
  @Test(arguments: states.map(\.name), Language.allCases)
  func everyScreenSaysTheSameFirst(state name: String, language: Language) throws {
    let place = try place(name)
    let code = try #require(Self.states.first { $0.name == name }?.code)
    let json = try place.json(["explain", code.rawValue, "--lang", language.rawValue])
    let codes = try #require(json["codes"] as? [[String: Any]])
    #expect(codes[0]["debts"] as? [String] == ["d1"])
    let first = first(of: code, in: language) ?? "-"
    for screen in [["plan"], ["check"], ["explain", code.rawValue]] {
      let said = try place.run(screen + ["--lang", language.rawValue]).output
      #expect(flat(said).contains(first), "\(screen): \(said)")
    }
    guard code != .basicsAtRisk else { return }
    let ladder = try place.run(["debt", "ladder", "d1", "--lang", language.rawValue]).output
    #expect(flat(ladder).contains(first), "\(ladder)")
    guard code != .ageUnknown else { return }
    let refused = try place.run(
      ["letter", "show", "d1", "--kind", "payment-proposal", "--lang", language.rawValue])
    #expect(flat(refused.error).contains(first), "\(refused.error)")
  }

  /// The same codes in the JSON of plan and check.
  @Test(arguments: states.map(\.name))
  func planAndCheckKnowTheSameCodes(state name: String) throws {
    let place = try place(name)
    let code = try #require(Self.states.first { $0.name == name }?.code)
    for command in ["plan", "check"] {
      let findings = try place.json([command])["findings"] as? [[String: Any]] ?? []
      #expect(findings.contains { $0["code"] as? String == code.rawValue }, "\(command)")
    }
  }

  /// Every code has its meaning in both languages, and none has two.
  @Test func everyCodeIsExplained() throws {
    for language in Language.allCases {
      let meanings = FindingCode.allCases.map { $0.meaning(in: language) }
      #expect(Set(meanings).count == meanings.count)
      let list = try Workplace().run(["explain", "--lang", language.rawValue])
      #expect(list.status == 0)
      for code in FindingCode.allCases { #expect(list.output.contains(code.rawValue)) }
    }
  }

  @Test func anUnknownCodeNamesNearOnes() throws {
    let outcome = try Workplace().run(["explain", "mayBeTimeBared", "--lang", "en"])
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("mayBeTimeBarred"), "\(outcome.error)")
  }

  private func first(of code: FindingCode, in language: Language) -> String? {
    switch (code, language) {
    case (.basicsAtRisk, .dutch): "Reageer vóór de datum in de dagvaarding."
    case (.basicsAtRisk, .english): "Respond before the date in the summons."
    default: code.advice(in: language)
    }
  }

  private func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
