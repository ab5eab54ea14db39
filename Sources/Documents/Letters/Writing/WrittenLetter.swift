import Domain

/// A letter in words, ready to be signed, with the facts that are kept when it is frozen.
package struct WrittenLetter: Hashable, Sendable {
  package let kind: LetterKind
  package let language: Language
  package let debt: ID<Debt>
  /// The same for the same debt, kind and language; small letters, digits, `-` and one dot.
  package let fileName: String
  package let subject: String
  /// The letter in its parts: what every form of it is made from.
  package private(set) var sheet: LetterSheet
  /// Plain text: lines of at most 78 characters, one line break at the end.
  package private(set) var text: String
  /// The amounts in the text; nil when it offers nothing.
  package let amounts: LetterAmounts?

  init(
    _ letter: some Letter, in language: Language, with templates: LetterTemplates
  ) throws(LetterError) {
    let head = letter.head
    let kind = type(of: letter).kind
    let short = letter.subject(in: language)
    let values = letter.values(in: language).merging(head.bodyValues) { own, _ in own }
    self.kind = kind
    self.language = language
    debt = head.debt
    fileName = Self.fileName(of: kind, head: head, in: language)
    subject = head.fullSubject(short, in: language)
    let house = templates.house
    sheet = LetterSheet(
      language: language,
      letterhead: try Self.words(.letterhead, of: head, in: language, with: templates),
      addressee: try head.addresseeLines(in: language),
      placeAndDate: house?.placeAndDate(head.writtenOn, in: language)
        ?? head.placeAndDate(in: language),
      references: head.references(in: language), subject: subject,
      salutation: head.salutation(in: language),
      body: (house.map { [$0.opening(for: head.sender, in: language)] } ?? [])
        + LetterSheet.Block.blocks(
          of: try templates.words(of: .body(kind), in: language).rendered(values)),
      closing: try Self.words(.closing, of: head, in: language, with: templates))
    text = sheet.text
    amounts = letter.amounts
  }

  /// The same letter with something that goes with it.
  package func enclosing(_ annexes: [Annex]) -> WrittenLetter {
    guard !annexes.isEmpty else { return self }
    var letter = self
    letter.sheet = sheet.enclosing(annexes)
    letter.text = letter.sheet.text
    return letter
  }

  /// The same as a copy for who signs: it says above all else that it is not to be sent.
  package var forOneself: WrittenLetter {
    var letter = self
    letter.sheet = sheet.markedForOneself
    letter.text = letter.sheet.text
    return letter
  }

  /// The first or the last lines: of the organisation that writes, else of who signs.
  private static func words(
    _ part: LetterTemplates.Slot.Part, of head: LetterHead, in language: Language,
    with templates: LetterTemplates
  ) throws(LetterError) -> [String] {
    if let house = templates.house {
      return part == .letterhead
        ? house.letterhead : house.closing(for: head.sender, in: language)
    }
    return lines(try templates.words(of: part, in: language).rendered(head.senderValues))
  }

  private static func lines(_ text: String) -> [String] {
    text.dropLast(text.hasSuffix("\n") ? 1 : 0)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func fileName(
    of kind: LetterKind, head: LetterHead, in language: Language
  ) -> String {
    let parts = [head.debt.text, head.creditor.name, kind.name(in: language)]
    return parts.map(safeInFileName).filter { !$0.isEmpty }.joined(separator: "-") + ".txt"
  }
}

/// Small letters and digits of ASCII with `-` between words; accents are dropped, joined letters are
/// written apart (`œ` is `oe`), other scripts left out. At most forty characters.
package func safeInFileName(_ text: String) -> String {
  let words = apart(text.lowercased()).split { !$0.isLetter && !$0.isNumber }.map { word in
    folded(word).filter(\.isASCII)
  }
  let name = words.filter { !$0.isEmpty }.joined(separator: "-").prefix(40)
  return String(name.hasSuffix("-") ? name.dropLast() : name)
}

/// The letters of the alphabets of Europe that stand for two.
private func apart(_ text: String) -> String {
  let pairs: [Character: String] = [
    "œ": "oe", "æ": "ae", "ĳ": "ij", "ß": "ss", "þ": "th", "ŋ": "ng", "ð": "d", "đ": "d",
    "ı": "i", "ﬁ": "fi", "ﬂ": "fl",
  ]
  return text.reduce(into: "") { $0 += pairs[$1] ?? String($1) }
}
