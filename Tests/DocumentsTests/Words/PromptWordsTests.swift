import Domain
import Foundation
import Testing

@testable import Documents

/// The screens of the prompt, as they were recorded, held against the limits of the letters: nobody
/// should have to read a sentence twice.
@Suite struct PromptWordsTests {
  /// Recordings, with the language in their names; the file of `languages` holds both.
  private static let folders = ["CommandsTests/Conversation", "CommandsTests/Debts"]

  private static func screens(in language: Language) throws -> [(name: String, text: String)] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try folders.flatMap { folder in
      let golden = tests.appending(path: folder).appending(path: "Golden")
      let names = try FileManager.default.contentsOfDirectory(atPath: golden.path).sorted()
      return try names.filter { $0.hasSuffix(".\(language.rawValue).txt") }.map {
        ($0, try String(contentsOf: golden.appending(path: $0), encoding: .utf8))
      }
    }
  }

  @Test(arguments: Language.allCases)
  func screensAreAsPlainAsLetters(language: Language) throws {
    let screens = try Self.screens(in: language)
    #expect(screens.count >= 4)
    var all = ""
    for (name, text) in screens {
      for sentence in ScreenText(text).sentences {
        let plain = PlainLanguage(sentence)
        #expect(plain.longestSentence <= 20, "\(name): “\(sentence)”")
        let forbidden = plain.forbidden(in: language).filter { !Self.meant.contains($0) }
        #expect(forbidden == [], "\(name): “\(sentence)”")
        let keys = sentence.replacing(#/(Met|met|Type|or|!nl|!en) ?!/#, with: "")
          .replacing("!nl", with: "").replacing("!en", with: "")
        #expect(!keys.contains("!") || keys.contains("  !"), "\(name): “\(sentence)”")
        all += sentence + "\n"
      }
    }
    let plain = PlainLanguage(all)
    #expect(plain.sentences.count > 150)
    #expect(plain.averageSentenceTimes100 <= 1_100)
    #expect(plain.longWordsOfThousand <= (language == .dutch ? 40 : 20))
    let passives = plain.passives(in: language)
    #expect(passives.count * 100 <= plain.sentences.count * 12, "\(passives)")
  }

  /// That it is nobody's fault may be said, and the name of a column in an example.
  private static let meant: Set = ["your fault"]

  /// What a question says to who types `?`, for every field.
  @Test(arguments: Language.allCases)
  func helpIsShort(language: Language) {
    for field in Field.allCases {
      let help = field.help(in: language)
      let text = PlainLanguage("\(help.why) \(help.whereToFind)")
      #expect(text.words.count <= 50, "\(field): \(text.words.count) words")
      #expect(text.averageSentenceTimes100 <= 1_300, "\(field)")
    }
  }
}

/// The sentences of a recorded dialogue: what is typed, tables and names of commands left out, and
/// lines that were broken at the edge of the screen put together again.
private struct ScreenText {
  let sentences: [String]

  init(_ text: String) {
    var blocks: [String] = []
    var isOpen = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard Self.isProse(line) else {
        isOpen = false
        continue
      }
      let isNew = !isOpen || Self.begins(line)
      if isNew { blocks.append(String(line)) } else { blocks[blocks.count - 1] += " \(line)" }
      // A line that could hold the next word ends what it says.
      isOpen = line.count > 55
    }
    // A list to choose from is no sentence, and the words of who typed a line are not ours.
    sentences = blocks.filter { block in
      block.count { $0 == "," } < 5 || block.hasSuffix(".") || block.hasSuffix("?")
    }
  }

  private static func isProse(_ line: Substring) -> Bool {
    if line.allSatisfy(\.isWhitespace) || line.contains("───") || line.contains("~~~~") {
      return false
    }
    // What is typed, cells of a table, menus of names, commands to copy, codes at the end.
    if line.hasPrefix(">") || line.contains("] >") || line.hasPrefix("+ ") || line.hasPrefix("[") {
      return false
    }
    let isItem = line.firstMatch(of: #/^ \d  [^:]+:/#) != nil
    if line.hasPrefix(" "), !isItem { return false }
    return line.dropFirst(4).firstRange(of: "  ") == nil
  }

  /// Whether a line begins something of its own, whatever stood before it.
  private static func begins(_ line: Substring) -> Bool {
    line.hasPrefix("- ") || line.hasPrefix(" ")
      || ["Waarom:", "Uw antwoord:", "Voorbeeld:", "Why:", "Your answer:", "Example:"]
        .contains { line.hasPrefix($0) }
  }
}
