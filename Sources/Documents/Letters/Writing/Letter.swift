import Domain
import Planning

/// A letter about one debt: every fact it may state is a property, its template has the words.
///
/// A letter is either an `AcknowledgingLetter` or a `NeutralLetter`; only those can be written.
package protocol Letter: Sendable {
  static var kind: LetterKind { get }
  /// What it is called in a list of letters, in lower case: "betalingsvoorstel".
  static func name(in language: Language) -> String
  /// What it is for, in one short sentence, for a list of kinds.
  static func purpose(in language: Language) -> String
  /// The words built in.
  static func template(in language: Language) -> String
  /// The tags that its template may and must use.
  static var fields: [LetterField] { get }
  /// What the user is asked for this kind besides the dossier, in the order in which it is asked.
  static var asks: [LetterAsk] { get }
  /// What can be taken where the user says nothing else; nothing where nobody can know.
  static func suggested(for matter: LetterMatter) -> LetterFacts
  /// Whether a creditor who does not answer it can be reminded of it. Most ask for an answer.
  static var asksForAnswer: Bool { get }

  /// What it does with money: whether a plan that cannot be kept stops it.
  static var money: LetterPurpose { get }

  /// The letter from what the dossier, the plan and the user say.
  /// - Throws: why it does not fit this debt, or which fact is missing.
  init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal)

  /// The same, with what it needs to be written.
  /// - Throws: as `init`, and `LetterRefusal.gate` for a letter that acknowledges a claim of which
  ///   the age was not cleared, `LetterRefusal.notRealistic` for one that offers what is not kept.
  static func fitting(
    _ matter: LetterMatter, _ facts: LetterFacts
  ) throws(LetterRefusal) -> FittingLetter

  /// From whom, to whom, when and about which debt.
  var head: LetterHead { get }
  /// The amounts it offers; nil when it offers nothing.
  var amounts: LetterAmounts? { get }

  /// What it is about in a few words, without the reference.
  func subject(in language: Language) -> String
  /// What stands behind each tag of its template.
  func values(in language: Language) -> LetterValues
}

extension Letter {
  package static var asks: [LetterAsk] { [] }
  package static func suggested(for matter: LetterMatter) -> LetterFacts { .none }
  package static var asksForAnswer: Bool { true }
  package static var money: LetterPurpose { .neutral }
  package var amounts: LetterAmounts? { nil }
}

/// A letter that may count as acknowledging the debt, because it offers money or asks for time
/// (BW 3:318): it can only be written for a claim that is not too old.
package protocol AcknowledgingLetter: Letter {}

/// A letter that admits nothing, offers nothing and asks for no time.
package protocol NeutralLetter: Letter {}

extension AcknowledgingLetter {
  package static func fitting(
    _ matter: LetterMatter, _ facts: LetterFacts
  ) throws(LetterRefusal) -> FittingLetter {
    guard let clearance = matter.gate.clearance else { throw .gate(matter.gate) }
    guard matter.offer.owed > .zero else { throw .nothingUndisputed }
    let letter = try Self(matter, facts)
    let stops = matter.realism?.stops(money, about: matter.debt.id) ?? []
    guard stops.isEmpty else { throw .notRealistic(stops) }
    return .acknowledging(letter, clearance)
  }

  /// The letter in words.
  /// - Throws: `LetterError.emptyField` when a fact that it needs is empty.
  package func written(
    in language: Language, with templates: LetterTemplates, cleared: LimitationClearance
  ) throws(LetterError) -> WrittenLetter {
    try WrittenLetter(self, in: language, with: templates)
  }
}

extension NeutralLetter {
  package static func fitting(
    _ matter: LetterMatter, _ facts: LetterFacts
  ) throws(LetterRefusal) -> FittingLetter {
    .neutral(try Self(matter, facts))
  }

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
  package internal(set) var monthly: Money
  /// How many terms, the last one included.
  package internal(set) var terms: Int
  package internal(set) var last: Money
  /// Everything that is paid: all terms but one, and the last.
  package let total: Money
  /// Where the amount a month changes on the way; `monthly` is what it begins with.
  package var changes = TermChanges.none
  /// The terms of each amount, where it changes and their days are known.
  package var runs: TermRuns?

  package init(_ instalments: Instalments) {
    changes = instalments.changes
    runs = instalments.runs
    monthly = instalments.monthly
    terms = instalments.terms
    last = instalments.last
    total = instalments.total
  }

  /// - Precondition: they add up: `terms - 1` times `monthly` plus `last` is `total`.
  init(monthly: Money, terms: Int, last: Money, total: Money) {
    precondition(monthly * (terms - 1) + last == total)
    (self.monthly, self.terms, self.last, self.total) = (monthly, terms, last, total)
  }

  /// One payment of `amount`.
  package init(once amount: Money) {
    (monthly, terms, last, total) = (amount, 1, amount, amount)
  }

  /// `terms` equal terms of `monthly`.
  package init(monthly: Money, terms: Int) {
    self.monthly = monthly
    self.terms = terms
    last = monthly
    total = monthly * terms
  }
}
