import Domain
import Testing

@testable import Documents

@Suite struct ExplanationTests {
  @Test(arguments: Language.allCases)
  func everyExplanationIsOnePlainSentence(language: Language) {
    let stages = Debt.Stage.allCases.map { $0.explanation(in: language) }
    let ranks = Debt.Rank.allCases.map { $0.explanation(in: language) }
    let terms = Debt.InterestTerms.Kind.allCases.map { $0.explanation(in: language) }
    let debts = Debt.Kind.allCases.compactMap { $0.explanation(in: language) }
    let incomes = Income.Kind.allCases.compactMap { $0.explanation(in: language) }
    let costs = Cost.Category.allCases.compactMap { $0.explanation(in: language) }
    let all = stages + ranks + terms + debts + incomes + costs
    #expect(Set(all).count == all.count)
    for text in all {
      expectPlain(text, in: language)
      #expect(PlainLanguage(text).sentences.count == 1, "“\(text)”")
      #expect(text.hasSuffix("."))
    }
  }

  @Test func aKindIsExplainedInBothLanguagesOrInNone() {
    for kind in Debt.Kind.allCases {
      #expect((kind.explanation(in: .dutch) == nil) == (kind.explanation(in: .english) == nil))
    }
    for kind in Income.Kind.allCases {
      #expect((kind.explanation(in: .dutch) == nil) == (kind.explanation(in: .english) == nil))
    }
    for kind in Cost.Category.allCases {
      #expect((kind.explanation(in: .dutch) == nil) == (kind.explanation(in: .english) == nil))
    }
  }
}
