import Domain

/// What debt help asks of a household like this one, in order, and how far each of it is known. Nothing is
/// asked of somebody for whom it makes no sense.
package struct Intake: Hashable, Sendable {
  /// What belongs together.
  package enum Part: String, CaseIterable, Hashable, Sendable {
    case you, partner, children, representative, possessions, running, story
  }

  /// How far something is known.
  package enum Status: Hashable, Coded {
    case known
    /// There is none, as was said.
    case none
    /// The person does not know, as was said.
    case unknown
    /// Nobody answered it yet.
    case open
  }

  /// One thing that is asked.
  package struct Item: Hashable, Sendable {
    package let part: Part
    package let inquiry: Inquiry
    package let status: Status
  }

  /// In the order in which they are asked.
  package let items: [Item]

  /// What has the status.
  package func inquiries(_ status: Status) -> [Inquiry] {
    items.filter { $0.status == status }.map(\.inquiry)
  }

  /// What is known here, and is not told where `shown` comes from.
  package func leftOut(of shown: Intake) -> [Inquiry] {
    let open = Set(shown.inquiries(.open))
    return inquiries(.known).filter(open.contains)
  }

  /// For the household of the dossier.
  package init(of dossier: Dossier) {
    items = Part.allCases.flatMap { part in
      dossier.inquiries(of: part).map {
        Item(part: part, inquiry: $0, status: dossier.status(of: $0))
      }
    }
  }
}

extension Intake.Part {
  /// Everything that this part can ask, whether it makes sense for a household or not.
  package var all: [Inquiry] {
    switch self {
    case .you:
      fields([
        .senderName, .initials, .senderBirthDate, .senderStreet, .senderPostcode, .senderCity,
        .addressSince, .senderPhone, .senderEmail, .civilStatus, .civilSince, .tenure, .work,
        .workEnds, .spoken,
      ])
    case .partner:
      fields([
        .partnerName, .partnerInitials, .partnerBirthDate, .partnerWork, .partnerWorkEnds,
      ])
    case .children: topics([.children])
    case .representative: topics([.representative])
    case .possessions: topics([.home, .car, .savings, .insurance, .valuables, .lease])
    case .running: topics([.seizures, .procedures, .guarantees, .registrations])
    case .story: fields([.story])
    }
  }

  private func fields(_ fields: [Field]) -> [Inquiry] { fields.map { .field($0) } }
  private func topics(_ topics: [Inquiry.Topic]) -> [Inquiry] { topics.map { .topic($0) } }
}

extension Dossier {
  /// What of a part makes sense for this household.
  fileprivate func inquiries(of part: Intake.Part) -> [Inquiry] {
    part.all.filter { inquiry in
      switch inquiry {
      case .field(let field): asks(field)
      // Who rents has no house to sell.
      case .topic(.home): persons.tenure != .rent || count(of: .home) > 0
      case .topic, .chain: true
      }
    }
  }

  private func asks(_ field: Field) -> Bool {
    switch field {
    case .civilSince: persons.civilStatus.map { $0 != .unmarried } ?? false
    case .addressSince: persons.tenure != .noHome
    case .workEnds: persons.you.work?.mayEnd ?? false
    case .partnerName, .partnerInitials, .partnerBirthDate, .partnerWork: household.kind.isCouple
    case .partnerWorkEnds: household.kind.isCouple && persons.partner.work?.mayEnd ?? false
    default: true
    }
  }

  fileprivate func status(of inquiry: Inquiry) -> Intake.Status {
    switch inquiry {
    case .field(let field): if isKnown(field) { return .known }
    // A child of which only the year is known is asked once more.
    case .topic(.children):
      let children = household.children
      if !children.isEmpty, children.allSatisfy({ $0.birthDate != nil }) { return .known }
    case .topic(let topic): if count(of: topic) > 0 { return .known }
    case .chain(let id): if debt(id)?.links.isEmpty == false { return .known }
    }
    return switch said(to: inquiry) {
    case .some(.none): .none
    case .unknown: .unknown
    case nil: .open
    }
  }

  private func isKnown(_ field: Field) -> Bool {
    switch field {
    case .senderName: !sender.name.isEmpty
    case .senderStreet: sender.street != nil
    case .senderPostcode: sender.postcode != nil
    case .senderCity: sender.city != nil
    case .senderEmail: sender.email != nil
    case .senderPhone: sender.phone != nil
    case .senderBirthDate: sender.birthDate != nil
    default: Dossier.personFacts.first { $0.field == field }?.isKnown(in: self) ?? true
    }
  }
}

extension Persons.Work {
  /// Whether such work has a last day that somebody may know.
  package var mayEnd: Bool {
    switch self {
    case .permanent, .temporary, .onCall, .selfEmployed: true
    case .unemployed, .unableToWork, .retired, .student, .atHome: false
    }
  }
}

extension Household.Kind {
  /// Whether a partner lives here.
  package var isCouple: Bool { self == .couple || self == .coupleWithChildren }
}
