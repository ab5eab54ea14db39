/// `aflos.error/1`: what goes to stderr when a command with `--json` cannot do what was asked.
package struct ErrorReport: Hashable, Sendable {
  package static let schema = "aflos.error/1"

  /// A stable word for machines: `notAnAmount`.
  package let code: String
  /// What it is about: the name of a field, or a path in a file. Nil where there is none.
  package let field: String?
  /// One sentence for people, in their language.
  package let message: String

  package init(code: String, field: String?, message: String) {
    self.code = code
    self.field = field
    self.message = message
  }

  /// The report as JSON.
  package var json: JSONValue {
    [
      "schema": .string(Self.schema), "code": .string(code), "field": .text(field),
      "message": .string(message),
    ]
  }

  /// One line, without a line end.
  package var text: String { json.text(.compact) }
}
