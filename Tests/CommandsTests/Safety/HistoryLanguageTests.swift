import Domain
import Foundation
import TestSupport
import Testing

@testable import Commands

/// The history reads in the language of whoever reads it, also what was done in the other.
@Suite struct HistoryLanguageTests {
  private static func history(_ place: Workplace, _ language: String) throws -> String {
    try place.run(["history", "--lang", language, "--limit", "99", "--plain"]).output
  }

  /// Each command whose name in the history has an amount, a day, a kind or a sentence in it.
  @Test func whatWasDoneInOneLanguageIsReadInTheOther() throws {
    let place = try Workplace().importing("1-single-tenant")
    for arguments in [
      ["pay", "d1", "12,50"], ["reply", "d1", "refused"],
      ["log", "add", "d1", "--by", "phone", "--on", "20-11-2026", "--said", "niets"],
      ["agree", "d1", "--monthly", "45", "--from", "1-12-2026", "--proof", "letter", "--yes"],
      ["law", "set", "statutoryInterest", "rate", "5", "--from", "1-1-2027", "--source", "Stb."],
    ] {
      let outcome = try place.run(arguments)
      #expect(outcome.status == 0, "\(arguments): \(outcome.error)")
      #expect(!outcome.output.contains("\u{1F}"))
    }
    let items = try place.json(["agenda", "--all"])["items"] as? [[String: Any]] ?? []
    let key = try #require(items.compactMap { $0["key"] as? String }.first)
    #expect(try place.run(["agenda", "done", key]).status == 0)

    let (dutch, english) = (try Self.history(place, "nl"), try Self.history(place, "en"))
    for text in [dutch, english] { #expect(!text.contains("\u{1F}")) }
    for words in ["€ 12,50", "telefoon", "geweigerd", "€ 45,00", "20 november 2026"] {
      #expect(dutch.replacing("\u{A0}", with: " ").contains(words), "\(words)")
    }
    for words in ["€12.50", "phone", "refused", "€45.00", "20 November 2026"] {
      #expect(english.replacing("\u{A0}", with: " ").contains(words), "\(words)")
    }
    let json = try place.run(["history", "--json", "--limit", "99"]).output
    #expect(!json.contains("\\u001f") && !json.contains("\u{1F}"))
    let whole = try place.run(["export", "dossier", "--with-history"]).output
    #expect(!whole.contains("\\u001f") && !whole.contains("\u{1F}"))
  }

  @Test func namesOfBeforeAreReadAsTheyAre() {
    #expect(BothLanguages.words(of: "Vattenfall, € 5,00", in: .english) == "Vattenfall, € 5,00")
    #expect(BothLanguages.text { _ in "Vattenfall" } == "Vattenfall")
    let both = BothLanguages.text { $0.rawValue }
    #expect(Language.allCases.map { BothLanguages.words(of: both, in: $0) } == ["nl", "en"])
  }
}
