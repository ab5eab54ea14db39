import Domain
import Planning

/// `aflos.handover/1`: a pack for a counselor as one document, made of the documents there are.
package enum HandoverDocument {
  package static let schema = "aflos.handover/1"

  /// - Parameters:
  ///   - dossier: As it is kept; the fingerprint is of this dossier before anything was left out.
  ///   - parts: The other documents, each under its own key.
  package static func json(
    of dossier: Dossier, on day: LocalDate, fingerprint: String,
    parts: [(key: String, document: JSONValue)]
  ) -> JSONValue {
    let base: JSONValue = [
      "schema": .string(schema),
      "on": .day(day),
      "fingerprint": .string(fingerprint),
      "dossier": DossierDocument.json(of: dossier),
    ]
    return parts.reduce(base) { $0.adding($1.key, $1.document) }
  }
}
