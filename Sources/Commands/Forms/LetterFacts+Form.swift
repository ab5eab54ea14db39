import Documents
import Domain

extension LetterFacts {
  /// What one kind of letter asks, in its order; Enter takes what `suggested` holds.
  static func form(
    of kind: any Letter.Type, suggesting suggested: LetterFacts
  ) -> Form<LetterFacts> {
    Form(
      name: "letter",
      rows: kind.asks.compactMap { ask in
        guard let row = row(ask.field) else { return nil }
        let needed = ask.isRequired ? row.needed : row
        return needed.suggesting { _, context in row.typed(suggested, context) }
      })
  }

  /// How each fact is read; nil for a field of something else than a letter.
  private static func row(_ field: Field) -> FormRow<LetterFacts>? {
    switch field {
    case .letterAmount: .amount(field, .asked, \.amount)
    case .letterCurrent: .amount(field, .asked, \.current)
    case .letterSum: .amount(field, .asked, \.sum)
    case .letterMonths: .number(field, .asked, \.months, in: 1...600)
    case .letterFrom: .day(field, .asked, \.from, leaning: .future)
    case .letterUntil: .day(field, .asked, \.until, leaning: .future)
    case .letterTheirs: .day(field, .asked, \.theirLetter, leaning: .past)
    case .letterTerm: .day(field, .asked, \.term, leaning: .future)
    case .letterTalkedOn: .day(field, .asked, \.talkedOn, leaning: .past)
    case .letterTalkedWith: .words(field, \.talkedWith, limit: 100)
    case .letterHelper: .words(field, \.helper, limit: 100)
    case .letterReason: .words(field, \.reason, limit: 600)
    default: nil
    }
  }
}

extension FormRow<LetterFacts> {
  fileprivate static func words(
    _ field: Field, _ path: Path<String?>, limit: Int
  ) -> FormRow {
    .text(field, .asked, path) { typed throws(InputError) in try typed.line(limit: limit) }
  }

  /// The same for a letter that cannot do without: an empty answer is asked again.
  fileprivate var needed: FormRow {
    FormRow(
      field: field, need: .required, isRelevant: isRelevant, read: read, clear: nil, typed: typed,
      suggested: suggested, understood: understood, options: options, keys: keys)
  }
}
