import Domain
import Planning

/// A letter about one debt: every fact it may state is a property, its template has the words.
///
/// A letter is either an `AcknowledgingLetter` or a `NeutralLetter`; only those can be written.
package protocol Letter: Sendable {
  static var kind: LetterKind { get }
  /// The tags that its template may and must use.
  static var fields: [LetterField] { get }

  /// From whom, to whom, when and about which debt.
  var head: LetterHead { get }
  /// The amounts it offers; nil when it offers nothing.
  var amounts: LetterAmounts? { get }

  /// What it is about in a few words, without the reference.
  func subject(in language: Language) -> String
  func values(in language: Language) -> LetterValues
}

/// A letter that may count as acknowledging the debt, because it offers money or asks for time
/// (BW 3:318): it can only be written for a claim that is not too old.
package protocol AcknowledgingLetter: Letter {}

/// A letter that admits nothing, offers nothing and asks for no time.
package protocol NeutralLetter: Letter {}

extension AcknowledgingLetter {
  /// The letter in words.
  /// - Throws: `LetterError.emptyField` when a fact that it needs is empty.
  package func written(
    in language: Language, with templates: LetterTemplates, cleared: LimitationClearance
  ) throws(LetterError) -> WrittenLetter {
    try WrittenLetter(self, in: language, with: templates)
  }
}

extension NeutralLetter {
  /// The letter in words.
  /// - Throws: `LetterError.emptyField` when a fact that it needs is empty.
  package func written(
    in language: Language, with templates: LetterTemplates
  ) throws(LetterError) -> WrittenLetter {
    try WrittenLetter(self, in: language, with: templates)
  }
}

/// The amounts that a letter offers, as they are in its text.
package struct LetterAmounts: Hashable, Sendable {
  package let monthly: Money
  /// How many terms, the last one included.
  package let terms: Int
  package let last: Money
  /// Everything that is paid: `terms - 1` times `monthly` plus `last`.
  package let total: Money

  package init(_ instalments: Instalments) {
    monthly = instalments.monthly
    terms = instalments.terms
    last = instalments.last
    total = instalments.total
  }
}
