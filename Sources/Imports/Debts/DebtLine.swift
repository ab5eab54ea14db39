import Domain

/// A debt in one line, as answers for the form of a debt:
/// `Vattenfall F-2026-1 612,30 14-03 energie aanmaning via Flanderijn`.
///
/// Words may stand in any order, the name of the creditor as one. Each word is understood in one
/// way or not at all: what could mean two things is a problem, never a guess.
package struct DebtLine: Equatable, Sendable {
  /// In the order in which the fields are told, creditor first. Each field at most once.
  package let answers: [DebtAnswer]

  /// Reads one line. In double quotes a name or a number stays together and means itself; a word
  /// of a field and a colon before it says what it is: `kenmerk:1250`.
  package init(
    _ text: String, _ words: DebtWords, today: LocalDate
  ) throws(DebtLineProblems) {
    guard let tokens = LineToken.all(in: text) else { throw DebtLineProblems([.unclosedQuote]) }
    try self.init(tokens, words, today: today)
  }

  /// Reads the cells of a row without names above its columns; each cell stays together.
  package init(
    cells: [String], _ words: DebtWords, today: LocalDate
  ) throws(DebtLineProblems) {
    let tokens = cells.map { trimmed($0) }.filter { !$0.isEmpty }
      .map { LineToken(text: $0, isQuoted: false, isCell: true) }
    try self.init(tokens, words, today: today)
  }

  private init(
    _ tokens: [LineToken], _ words: DebtWords, today: LocalDate
  ) throws(DebtLineProblems) {
    let parts = LineParts(tokens, words, today: today)
    var reading = LineReading(parts.all, words)
    reading.read()
    guard reading.problems.isEmpty else { throw DebtLineProblems(reading.problems) }
    answers = reading.answers
  }

  /// Whether `text` says more than a name: it holds an amount.
  package static func isLikely(_ text: String, today: LocalDate) -> Bool {
    let tokens = LineToken.all(in: text) ?? []
    return tokens.count > 1
      && tokens.contains { LinePart.Shape($0.text, today: today).isNumeric && !$0.isQuoted }
  }
}

/// One word of a line, several in quotes, or a cell.
struct LineToken: Equatable, Sendable {
  let text: String
  let isQuoted: Bool
  /// Whether it is a whole cell of a row.
  var isCell = false

  private static let quotes: Set<Character> = ["\"", "“", "”", "„"]

  /// Nil when a quotation mark does not close. An apostrophe is part of a name.
  static func all(in text: String) -> [LineToken]? {
    var tokens: [LineToken] = []
    var word = ""
    var isInWord = false
    var isQuoted = false
    var isOpen = false
    for character in text {
      if quotes.contains(character) {
        // In the middle of a word it only holds the rest together: kenmerk:"A 12".
        if !isInWord { isQuoted = true }
        isOpen.toggle()
        isInWord = true
      } else if character.isWhitespace, !isOpen {
        if isInWord { tokens.append(LineToken(text: word, isQuoted: isQuoted)) }
        (word, isInWord, isQuoted) = ("", false, false)
      } else {
        word.append(character)
        isInWord = true
      }
    }
    guard !isOpen else { return nil }
    if isInWord { tokens.append(LineToken(text: word, isQuoted: isQuoted)) }
    return tokens.filter { !trimmed($0.text).isEmpty }
  }
}
