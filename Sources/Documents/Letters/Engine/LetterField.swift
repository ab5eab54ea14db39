/// A tag that a template may use, and what has to be done with it.
package indirect enum LetterField: Hashable, Sendable {
  /// A text that is never empty. The template must use it where it always appears.
  case required(String)
  /// A text that may be missing. The template may use it, only within its own section:
  /// `{{#iban}}{{iban}}{{/iban}}`.
  case optional(String)
  /// Yes or no, for a section.
  case flag(String)
  /// Fields that are there together or not at all. The template must have the section, and in it
  /// every required field.
  case group(String, [LetterField])
  /// A section that is repeated for each item.
  case list(String, [LetterField])

  /// The word between the braces.
  package var name: String {
    switch self {
    case .required(let name), .optional(let name), .flag(let name), .group(let name, _),
      .list(let name, _):
      name
    }
  }

  /// What may be used within the section of this field, besides what stands around it.
  var inner: [LetterField] {
    switch self {
    case .required, .flag: []
    case .optional(let name): [.required(name)]
    case .group(_, let fields), .list(_, let fields): fields
    }
  }

  /// This field's name and those of all fields in it.
  var allNames: [String] { [name] + inner.flatMap(\.allNames) }
}

/// What a letter fills in for a field.
package enum LetterValue: Hashable, Sendable {
  /// One line; line breaks in it become spaces.
  case text(String)
  /// Text that keeps its lines.
  case lines(String)
  case flag(Bool)
  case group([String: LetterValue])
  case list([[String: LetterValue]])
}

/// What a letter fills in, by the name of the field. A field that is left out is off.
package typealias LetterValues = [String: LetterValue]
