/// One fact of a thing that is a single value: where it stands in the thing and what it is called
/// in files.
///
/// The rows of the dossier file, the keys of `aflos.dossier/1`, the form and the sheet on the
/// screen are made from these descriptions. What is more than a single value, such as a list, is
/// written and read by each floor itself.
package struct StatedFact<Whole: Sendable>: Sendable {
  /// Where a value stands in the thing.
  package typealias Path<Part> = any WritableKeyPath<Whole, Part> & Sendable

  /// What kind of value it is, and where.
  package enum Value: Sendable {
    /// A line of at most so many characters; nil where it is not known.
    case text(Path<String?>, limit: Int)
    /// An amount that is always there.
    case amount(Path<Money>)
    case amountIfKnown(Path<Money?>)
    case dayIfKnown(Path<LocalDate?>)
    case numberIfKnown(Path<Int?>, ClosedRange<Int>)
    case yesOrNo(Path<Bool>)
    /// One of a few words.
    case choice(Choosing)
    /// One of a few words, or none.
    case choiceIfKnown(ChoosingIfKnown)
    /// A *burgerservicenummer*; nil where it is not told.
    case citizenNumber(Path<String?>)
  }

  /// How one of a few words is read and written.
  package struct Choosing: Sendable {
    package let allowed: [String]
    package let word: @Sendable (Whole) -> String
    /// False where the word is none of them; then nothing changes.
    package let take: @Sendable (String, inout Whole) -> Bool
  }

  /// How one of a few words is read and written that may be missing.
  package struct ChoosingIfKnown: Sendable {
    package let allowed: [String]
    package let word: @Sendable (Whole) -> String?
    /// False where the word is none of them; then nothing changes.
    package let take: @Sendable (String?, inout Whole) -> Bool
  }

  /// The field that asks for it.
  package let field: Field
  /// What kind of value it is, and where it stands.
  package let value: Value
  /// The key in `aflos.dossier/1`.
  package let key: String
  /// The column in the dossier file.
  package let column: String
  /// Whether the key is left out where the value is not known. Facts that were added after the first
  /// layout are: a file without them stays what it was.
  package let isLeftOut: Bool

  init(_ field: Field, _ value: Value, column: String? = nil, isLeftOut: Bool = false) {
    self.field = field
    self.value = value
    key =
      switch value {
      case .amount, .amountIfKnown: field.key + "Cents"
      case .text, .dayIfKnown, .numberIfKnown, .yesOrNo, .choice, .choiceIfKnown, .citizenNumber:
        field.key
      }
    self.column = column ?? key.asColumn
    self.isLeftOut = isLeftOut
  }

  /// Gives `whole` the value that `other` has.
  package func copy(from other: Whole, to whole: inout Whole) {
    switch value {
    case .text(let path, _), .citizenNumber(let path):
      whole[keyPath: path] = other[keyPath: path]
    case .amount(let path): whole[keyPath: path] = other[keyPath: path]
    case .amountIfKnown(let path): whole[keyPath: path] = other[keyPath: path]
    case .dayIfKnown(let path): whole[keyPath: path] = other[keyPath: path]
    case .numberIfKnown(let path, _): whole[keyPath: path] = other[keyPath: path]
    case .yesOrNo(let path): whole[keyPath: path] = other[keyPath: path]
    case .choice(let choosing): _ = choosing.take(choosing.word(other), &whole)
    case .choiceIfKnown(let choosing): _ = choosing.take(choosing.word(other), &whole)
    }
  }

  /// Whether it is told.
  package func isKnown(in whole: Whole) -> Bool {
    switch value {
    case .text(let path, _), .citizenNumber(let path): whole[keyPath: path] != nil
    case .amountIfKnown(let path): whole[keyPath: path] != nil
    case .dayIfKnown(let path): whole[keyPath: path] != nil
    case .numberIfKnown(let path, _): whole[keyPath: path] != nil
    case .choiceIfKnown(let choosing): choosing.word(whole) != nil
    case .amount, .yesOrNo, .choice: true
    }
  }

  /// A fact that is one of the cases of an enumeration.
  static func choice<Part: RawRepresentable<String> & CaseIterable & SendableMetatype>(
    _ field: Field, _ path: Path<Part>
  ) -> StatedFact {
    StatedFact(
      field,
      .choice(
        Choosing(
          allowed: Part.allCases.map(\.rawValue), word: { $0[keyPath: path].rawValue },
          take: { word, whole in
            guard let part = Part(rawValue: word) else { return false }
            whole[keyPath: path] = part
            return true
          })))
  }

  /// A fact that is one of the cases of an enumeration where it is known. It was added after the first
  /// layout, so its key is left out where it is not.
  static func choiceIfKnown<Part: RawRepresentable<String> & CaseIterable & SendableMetatype>(
    _ field: Field, _ path: Path<Part?>
  ) -> StatedFact {
    StatedFact(
      field,
      .choiceIfKnown(
        ChoosingIfKnown(
          allowed: Part.allCases.map(\.rawValue), word: { $0[keyPath: path]?.rawValue },
          take: { word, whole in
            let part = word.map { Part(rawValue: $0) }
            if case .some(nil) = part { return false }
            whole[keyPath: path] = part ?? nil
            return true
          })), isLeftOut: true)
  }
}

extension String {
  /// `collectionCostsCents` as a column: `collection_costs_cents`.
  fileprivate var asColumn: String {
    reduce(into: "") { name, letter in
      if letter.isUppercase { name += "_" }
      name += letter.lowercased()
    }
  }
}
