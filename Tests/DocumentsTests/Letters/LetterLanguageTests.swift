import Documents
import Domain
import TestSupport
import Testing

/// Every built-in letter, in every variant and language, held against the limits of plain language.
@Suite struct LetterLanguageTests {
  /// The most of each that a letter may have.
  private struct Limits {
    /// Words in the longest sentence.
    let longest = 20
    /// Words in a sentence, times a hundred.
    let average: Int
    /// Words of more than twelve letters, of a thousand. Dutch writes compounds as one word.
    let longWords: Int
    let passives: Int

    init(_ language: Language) {
      switch language {
      case .dutch: (average, longWords, passives) = (1_100, 40, 3)
      case .english: (average, longWords, passives) = (1_100, 20, 4)
      }
    }
  }

  @Test(arguments: LetterExample.all, Language.allCases)
  func isPlain(_ example: LetterExample, in language: Language) throws {
    let plain = PlainLanguage(letter: try example.written(in: language).sheet)
    let limits = Limits(language)
    #expect(plain.longestSentence <= limits.longest, "\(plain.longest)")
    #expect(plain.averageSentenceTimes100 <= limits.average)
    #expect(plain.longWordsOfThousand <= limits.longWords)
    #expect(
      plain.passives(in: language).count <= limits.passives, "\(plain.passives(in: language))")
    #expect(plain.exclamationMarks == 0)
    #expect(plain.forbidden(in: language, inLetters: true) == [])
  }

  /// The words of the house, without what the user typed.
  @Test(arguments: LetterKinds.all.map { $0.kind }, Language.allCases)
  func namesAndPurposesArePlain(kind: LetterKind, in language: Language) throws {
    let letter = try #require(kind.letter)
    expectPlain(letter.name(in: language), in: language)
    expectPlain(letter.purpose(in: language), in: language)
    #expect(letter.purpose(in: language).hasSuffix("."))
    #expect(PlainLanguage(letter.purpose(in: language)).longestSentence <= 18)
  }

  /// What is measured, so that a change is seen.
  @Test(arguments: Language.allCases)
  func figures(of language: Language) throws {
    var rows = [["letter", "sentences", "average", "longest", "long/1000", "passive"]]
    for example in LetterExample.all {
      let plain = PlainLanguage(letter: try example.written(in: language).sheet)
      let average = plain.averageSentenceTimes100
      rows.append([
        example.name, String(plain.sentences.count), "\(average / 100).\(average / 10 % 10)",
        String(plain.longestSentence), String(plain.longWordsOfThousand),
        String(plain.passives(in: language).count),
      ])
    }
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let text = rows.map { row in
      let cells = row.indices.map { column in
        let gap = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + gap : gap + row[column]
      }
      return cells.joined(separator: "  ") + "\n"
    }.joined()
    try expectGolden(text, "plain-language.\(language.rawValue).txt")
  }

  @Test func findsPassiveForms() {
    let dutch = PlainLanguage("De brief wordt verstuurd. De claim is nog niet gestuit. Ik betaal.")
    #expect(dutch.passives(in: .dutch).count == 2)
    let english = PlainLanguage("The bill was sent. It is clearly limited. I have paid you.")
    #expect(english.passives(in: .english).count == 2)
  }
}

extension PlainLanguage {
  /// The subject and the sentences of a letter: no addresses, numbers or tables.
  init(letter: LetterSheet) {
    let body = letter.body.flatMap { block -> [String] in
      switch block {
      case .paragraph(let text): [text]
      case .bullets(let items): items
      case .table, .heading: []
      }
    }
    self.init(([letter.subject] + body).joined(separator: "\n"))
  }

  fileprivate var longest: String {
    sentences.max { PlainLanguage($0).words.count < PlainLanguage($1).words.count } ?? ""
  }

  /// As for the screen, and no begging and no shame. A letter may say *vordering*: the word for what
  /// is claimed that admits nothing.
  fileprivate func forbidden(in language: Language, inLetters: Bool) -> [String] {
    let text = " " + words.joined(separator: " ").lowercased() + " "
    let begging =
      language == .dutch
      ? [
        "smeek", "alstublieft", "wanhopig", "schaam", "sorry", "spijt", "excuses", "mijn schuld is",
        "advocaat", "rechter", "klopt", "aanmaning", "sommeer", "eis",
      ]
      : [
        "beg", "desperate", "ashamed", "sorry", "apologise", "regret", "my fault", "lawyer",
        "court",
        "demand", "insist",
      ]
    return forbidden(in: language).filter { $0 != "vordering" }
      + begging.filter { text.contains(" \($0) ") }
  }
}
