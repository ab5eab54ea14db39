import Domain
import Planning

/// `aflos.intake/1`: what debt help asks, how far each of it is known, and what there is.
package enum IntakeDocument {
  package static let schema = "aflos.intake/1"

  /// All of it, in the order in which it is asked.
  /// - Parameter intake: How far it is known, where that does not follow from what is shown.
  package static func json(of dossier: Dossier, _ intake: Intake? = nil) -> JSONValue {
    [
      "schema": .string(schema),
      "items": .list((intake ?? Intake(of: dossier)).items) { item in
        [
          "part": .choice(item.part), "about": .string(item.inquiry.key),
          "status": .string(item.status.code),
        ]
      },
      "persons": DossierDocument.persons(of: dossier),
      "children": .list(dossier.household.children) { DossierDocument.json(of: $0) },
      "assets": .list(dossier.assets) { DossierDocument.json(of: $0) },
      "matters": .list(dossier.matters) { DossierDocument.json(of: $0) },
    ]
  }
}
