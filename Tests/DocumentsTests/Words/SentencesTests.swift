import Domain
import Testing

@testable import Documents

@Suite struct SentencesTests {
  @Test(arguments: [
    ([], "", "", ""), (["a"], "a", "a", "a"),
    (["a", "b"], "a en b", "a of b", "a and b"),
    (["a", "b", "c"], "a, b en c", "a, b of c", "a, b and c"),
  ])
  func listsInWords(items: [String], dutch: String, choice: String, english: String) {
    #expect(items.listed(in: .dutch) == dutch)
    #expect(items.alternatives(in: .dutch) == choice)
    #expect(items.listed(in: .english) == english)
    #expect(items.alternatives(in: .english) == english.replacing("and", with: "or"))
  }

  /// Of many names nine are said, and how many more there are.
  @Test func namesOfManyAreCutDown() {
    let names = (1...1_000).map { "a\($0)" }
    #expect(names.namedFirst(in: .dutch).hasSuffix("a8, a9 en nog 991 andere"))
    #expect(names.namedFirst(in: .english).hasSuffix("a8, a9 and 991 others"))
    #expect(Array(names.prefix(12)).namedFirst(in: .dutch).hasSuffix("a11 en a12"))
    #expect(Array(names.prefix(13)).namedFirst(in: .dutch).hasSuffix("a9 en nog 4 andere"))
  }

  /// Another language is asked for by a word with a mark before it, behind an answer or alone.
  @Test(arguments: [
    ("!en", Language.english, ""), (" !NL ", .dutch, ""), ("12,50 !en", .english, "12,50"),
    ("!engels", .english, ""), ("a b !dutch", .dutch, "a b"),
  ])
  func asksForALanguage(typed: String, language: Language, rest: String) {
    #expect(LanguageSwitch(typed)?.language == language)
    #expect(LanguageSwitch(typed)?.rest == rest)
  }

  @Test(arguments: ["", "!", "en", "!de", "!en x", "wow!en", "! en", "12,50"])
  func anythingElseIsAnAnswer(typed: String) {
    #expect(LanguageSwitch(typed) == nil)
  }

  @Test(arguments: [
    (Counted.instalment, 0, "0 termijnen", "0 instalments"),
    (.instalment, 1, "1 termijn", "1 instalment"),
    (.instalment, 12, "12 termijnen", "12 instalments"),
    (.month, 1, "1 maand", "1 month"), (.month, 2, "2 maanden", "2 months"),
    (.year, 1, "1 jaar", "1 year"), (.year, 5, "5 jaar", "5 years"),
  ])
  func countsWithTheRightNoun(thing: Counted, count: Int, dutch: String, english: String) {
    #expect(thing.text(count, in: .dutch) == dutch)
    #expect(thing.text(count, in: .english) == english)
  }

  @Test(arguments: Language.allCases)
  func everythingCountedHasItsOwnNoun(language: Language) {
    for count in [1, 2] {
      let texts = Counted.allCases.map { $0.text(count, in: language) }
      #expect(Set(texts).count == texts.count)
    }
  }
}
