import Domain
import TestSupport
import Testing

@testable import Planning

@Suite struct KeyWordsTests {
  /// The slow way: line by line, word by word.
  private static func slowly(
    _ lines: [(Int, [String])], _ text: String, _ parts: Set<String>
  ) -> Int? {
    lines.first { _, keys in
      keys.contains { key in
        text.contains(key) && (key.utf8.count > 4 || parts.contains(key))
      }
    }?.0
  }

  /// Words of few letters, so that they overlap, begin alike and stand in each other.
  @Test(arguments: UInt64(0)..<40)
  func theFirstLineThatFitsCounts(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func word(_ lengths: ClosedRange<Int>) -> String {
      String(
        (0..<Int.random(in: lengths, using: &random)).map { _ in
          "abc1é".randomElement(using: &random) ?? "a"
        }
      )
      .replacing("é", with: "b")
    }
    let lines = (0..<8).map { number in (number, (0..<6).map { _ in word(2...7) }) }
    let keyWords = KeyWords(lines)
    for _ in 0..<200 {
      let parts = (0..<Int.random(in: 0...6, using: &random)).map { _ in word(0...8) }
      let text = parts.joined()
      let found = keyWords.first(in: text) { Set(parts) }
      #expect(found == Self.slowly(lines, text, Set(parts)), "seed \(seed): \(parts)")
    }
  }

  @Test func lettersOfOthersAreNoWords() {
    let keyWords = KeyWords([(1, ["cz"]), (2, ["wonen"])])
    #expect(keyWords.first(in: "çzéwonenß", { [] }) == 2)
    #expect(keyWords.first(in: "", { [] }) == nil)
    #expect(keyWords.first(in: "c", { [] }) == nil)
    // Short words only on their own.
    #expect(keyWords.first(in: "aczb", { ["aczb"] }) == nil)
    #expect(keyWords.first(in: "cz", { ["cz"] }) == 1)
  }
}
