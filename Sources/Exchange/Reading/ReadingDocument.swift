import Domain
import Planning

/// `aflos.reading/1`: what was read of a letter, field by field, with why each may be believed.
package struct ReadingDocument {
  package static let schema = "aflos.reading/1"
  private let reading: LetterReading
  private let match: LetterMatch
  /// The name of the file, without folders.
  private let file: String
  private let hash: String
  /// The programs that helped.
  private let helpers: [String]

  package init(
    _ reading: LetterReading, _ match: LetterMatch, file: String, hash: String, helpers: [String]
  ) {
    self.reading = reading
    self.match = match
    self.file = file
    self.hash = hash
    self.helpers = helpers
  }

  /// The whole of it.
  package var json: JSONValue {
    [
      "schema": .string(Self.schema), "file": .string(file), "sha256": .string(hash),
      "origin": .choice(reading.origin), "helpers": .list(helpers) { .string($0) },
      "fields": .list(reading.fields, Self.json),
      "problems": .list(reading.problems) { .string($0.code) },
      "unreadable": .list(reading.unreadable) { .string($0) },
      "debt": .id(match.debt),
      "candidates": .list(match.candidates) { candidate in
        [
          "debt": .id(candidate.debt),
          "because": .list(candidate.reasons) { .string($0.code) },
        ]
      },
      "readBefore": .id(match.before),
    ]
  }

  private static func json(_ field: ReadField) -> JSONValue {
    [
      "name": .string(field.name.rawValue), "text": .text(field.text),
      "amountCents": .cents(field.amount), "day": .day(field.day), "stage": .choice(field.stage),
      "proven": .bool(field.why.isProof), "why": .string(field.why.code),
      "words": .string(field.words),
    ]
  }
}
