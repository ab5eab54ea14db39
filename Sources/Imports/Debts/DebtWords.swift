import Domain

/// The words that may be typed for debts, in all languages, as whoever knows the words gives them.
/// All keys are folded, so that capitals and accents do not matter. What is written as several
/// words is there twice: folded to one, and as a `phrase`.
package struct DebtWords: Sendable {
  /// What a debt is for: the words, and the word that the form of a debt reads.
  package let kinds: [String: String]
  /// How far it has gone, in the same way.
  package let stages: [String: String]
  /// Words among the kinds that are the name of a creditor by themselves: CJIB, DUO.
  package let organisations: Set<String>
  /// The names of fields, as they stand above a column or before a value.
  package let labels: [String: Field]
  /// The names of fields for a suggestion, as they are shown.
  package let shownLabels: [String]
  /// The names of the days that a list is most likely to have, as they are shown.
  package var dayLabels: [String] = []
  /// The known creditors and collectors: the name and the id.
  package let creditors: [(name: String, id: String)]

  package init(
    kinds: [String: String], stages: [String: String], organisations: Set<String>,
    labels: [String: Field], shownLabels: [String], creditors: [(name: String, id: String)]
  ) {
    self.kinds = kinds
    self.stages = stages
    self.organisations = organisations
    self.labels = labels
    self.shownLabels = shownLabels
    self.creditors = creditors
  }

  /// Several words as a key: each folded, with a space between. A hyphen parts words too.
  package static func phrase(_ text: String) -> String {
    text.split { $0.isWhitespace || $0 == "-" }.map { folded($0) }.joined(separator: " ")
  }

  /// The field that a name above a column or before a value means; nil when it means none.
  ///
  /// A sign for percents is a word: "Rente %" is no amount.
  package func field(named text: String) -> Field? {
    labels[folded(text.replacing("%", with: " procent"))]
  }
}

/// One answer for the form of a debt: the field and what is to be read for it.
package struct DebtAnswer: Hashable, Sendable {
  package let field: Field
  /// Exactly as it was written.
  package let typed: String

  package init(_ field: Field, _ typed: String) {
    self.field = field
    self.typed = typed
  }
}
