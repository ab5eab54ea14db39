import Planning

/// `aflos.error/1`: what goes to stderr when a command with `--json` cannot do what was asked.
package struct ErrorReport: Hashable, Sendable {
  package static let schema = "aflos.error/1"

  /// A stable word for machines: `notAnAmount`.
  package let code: String
  /// What it is about: the name of a field, or a path in a file. Nil where there is none.
  package let field: String?
  /// One sentence for people, in their language.
  package let message: String

  /// What may have been meant instead of an unusual amount.
  package let guesses: [OddAmount.Guess]

  package init(
    code: String, field: String?, message: String, guesses: [OddAmount.Guess] = []
  ) {
    self.guesses = guesses
    self.code = code
    self.field = field
    self.message = message
  }

  /// The report as JSON.
  package var json: JSONValue {
    .object(
      [
        .init("schema", .string(Self.schema)), .init("code", .string(code)),
        .init("field", .text(field)), .init("message", .string(message)),
      ]
        + (guesses.isEmpty ? [] : [.init("guesses", .list(guesses) { $0.json })]))
  }

  /// One line, without a line end.
  package var text: String { json.text(.compact) }
}

extension OddAmount.Guess {
  /// An amount with its rhythm; `once` is a sum.
  var json: JSONValue { ["amountCents": .cents(amount), "every": .choice(every)] }
}
