import Domain
import TestSupport
import Testing

@testable import Documents

/// Every text as a person reads it, so that it can be read and judged as text.
@Suite struct WordsGoldenTests {
  @Test(arguments: Language.allCases)
  func fields(language: Language) throws {
    let blocks = Field.allCases.map { field in
      let words = field.words(in: language)
      return
        "[\(field.rawValue)] \(words.name)\n\(words.question)\n\(words.help.text(in: language))\n"
    }
    try expectGolden(blocks.joined(separator: "\n"), "fields.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func names(language: Language) throws {
    let lists = [
      block("Household.Kind", Household.Kind.allCases, language) { _ in nil },
      block("Income.Kind", Income.Kind.allCases, language) { $0.explanation(in: language) },
      block("Cost.Category", Cost.Category.allCases, language) { $0.explanation(in: language) },
      block("Creditor.Kind", Creditor.Kind.allCases, language) { _ in nil },
      block("Debt.Kind", Debt.Kind.allCases, language) { $0.explanation(in: language) },
      block("Debt.Stage", Debt.Stage.allCases, language) { $0.explanation(in: language) },
      block("Debt.Rank", Debt.Rank.allCases, language) { $0.explanation(in: language) },
      block("Debt.InterestTerms", Debt.InterestTerms.Kind.allCases, language) {
        $0.explanation(in: language)
      },
      block("Debt.Compounding", Debt.Compounding.allCases, language) { _ in nil },
      block("Debt.Settling", Debt.Settling.allCases, language) { _ in nil },
      block("Frequency", Frequency.allCases, language) { _ in nil },
      block("Strategy", Strategy.allCases, language) { $0.explanation(in: language) },
      block("LogEntry.Channel", LogEntry.Channel.allCases, language) { _ in nil },
      block("LogEntry.Side", LogEntry.Side.allCases, language) { _ in nil },
      block("Language", Language.allCases, language) { _ in nil },
    ]
    try expectGolden(lists.joined(separator: "\n"), "names.\(language.rawValue).txt")
  }

  private func block<Value: Named>(
    _ title: String, _ values: [Value], _ language: Language, explanation: (Value) -> String?
  ) -> String {
    let lines = values.map { value in
      let sentence = explanation(value).map { " – \($0)" } ?? ""
      return "\(value.name(in: language))\(sentence)\n"
    }
    return "[\(title)]\n\(lines.joined())"
  }
}
