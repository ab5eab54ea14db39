import Domain

/// What the user says for one letter, besides what the dossier holds. Which of it a kind of letter
/// asks for stands in its `asks`; the rest is left alone.
package struct LetterFacts: Hashable, Sendable {
  /// An amount: a month for arrangements, once for a payment.
  package var amount: Money?
  /// The amount that was paid or agreed until now, a month.
  package var current: Money?
  /// A sum of money that is there for all creditors together.
  package var sum: Money?
  /// For how many months.
  package var months: Int?
  /// The first day on which it holds or is paid.
  package var from: LocalDate?
  /// The day until which it holds, or on which is paid what comes later.
  package var until: LocalDate?
  /// The day of the letter or decision that is answered.
  package var theirLetter: LocalDate?
  /// The day on which the term was due or will be due.
  package var term: LocalDate?
  /// The day of a talk.
  package var talkedOn: LocalDate?
  /// With whom the talk was.
  package var talkedWith: String?
  /// The talk that is meant, by its number in the log; nil for the newest.
  package var talk: ID<LogEntry>?
  /// The organisation that helps with the debts.
  package var helper: String?
  /// Why, in the sender's own words.
  package var reason: String?

  /// Nothing was said.
  package static let none = LetterFacts()

  package init() {}

  /// The same, with what is missing taken from `other`.
  package func filled(from other: LetterFacts) -> LetterFacts {
    var facts = self
    facts.amount = amount ?? other.amount
    facts.current = current ?? other.current
    facts.sum = sum ?? other.sum
    facts.months = months ?? other.months
    facts.from = from ?? other.from
    facts.until = until ?? other.until
    facts.theirLetter = theirLetter ?? other.theirLetter
    facts.term = term ?? other.term
    facts.talkedOn = talkedOn ?? other.talkedOn
    facts.talkedWith = talkedWith ?? other.talkedWith
    facts.talk = talk ?? other.talk
    facts.helper = helper ?? other.helper
    facts.reason = reason ?? other.reason
    return facts
  }

  /// The value of a fact that a letter cannot do without.
  /// - Throws: `LetterRefusal.missing` with its field.
  static func needed<Value>(
    _ value: Value?, _ field: Field
  ) throws(LetterRefusal) -> Value {
    guard let value else { throw .missing(field) }
    return value
  }
}

/// One fact that a kind of letter asks for.
package struct LetterAsk: Hashable, Sendable {
  package let field: Field
  /// Whether the letter cannot be written without it.
  package let isRequired: Bool

  /// The letter cannot do without it.
  static func required(_ field: Field) -> LetterAsk { LetterAsk(field: field, isRequired: true) }
  /// The letter says more with it.
  static func optional(_ field: Field) -> LetterAsk { LetterAsk(field: field, isRequired: false) }
}
