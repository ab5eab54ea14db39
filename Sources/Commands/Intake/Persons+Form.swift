import Documents
import Domain

extension FormRow<Dossier> {
  /// What is told of persons, asked only for a counselor: choices by their names, everything else by its
  /// description.
  static func person(_ fact: StatedFact<Dossier>) -> FormRow {
    switch fact.field {
    case .civilStatus: .choice(.civilStatus, .onRequest, \.persons.civilStatus)
    case .tenure: .choice(.tenure, .onRequest, \.persons.tenure)
    case .work: .choice(.work, .onRequest, \.persons.you.work)
    case .partnerWork: .choice(.partnerWork, .onRequest, \.persons.partner.work)
    case .representative:
      .choice(.representative, .onRequest, \.persons.representative.kind)
    // Work that ends lies ahead as often as behind.
    case .workEnds: .anyDay(.workEnds, .onRequest, \.persons.you.workEnds)
    case .partnerWorkEnds: .anyDay(.partnerWorkEnds, .onRequest, \.persons.partner.workEnds)
    case .partnerBirthDate: partnerBirthDate
    default: .fact(fact, .onRequest)
    }
  }

  private static let partnerBirthDate = FormRow(
    field: .partnerBirthDate, need: .onRequest,
    read: { typed, dossier, context throws(InputError) in
      dossier.persons.partnerBirthDate = try typed.birthDate(today: context.today)
    },
    clear: { $0.persons.partnerBirthDate = nil },
    typed: { dossier, context in
      dossier.persons.partnerBirthDate?.text(in: context.language)
    },
    understood: { dossier, context in
      dossier.persons.partnerBirthDate?.text(in: context.language)
    })
}
