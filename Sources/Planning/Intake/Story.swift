import Domain

/// What happened, as far as the dossier knows: the story in dates that a counselor reads first.
package struct Story: Hashable, Sendable {
  /// One thing that happened.
  package struct Event: Hashable, Sendable {
    package let on: LocalDate
    package let what: What
  }

  /// What happened.
  package enum What: Hashable, Coded {
    case livesHere
    case civil(Persons.CivilStatus)
    /// Work ended: the person's, else the partner's.
    case workEnded(isPartner: Bool)
    case representative(Persons.Representation?)
    /// The first amount of a debt had to be paid.
    case due(ID<Debt>)
    case judgment(ID<Debt>)
    case soldBy(ID<Debt>, ID<Creditor>)
    case agreed(ID<Debt>, monthly: Money)
    case matter(ID<LegalMatter>, LegalMatter.Kind)
    /// So many letters were sent on the day.
    case sent(Int)
    case reply(ID<Reply>)
    case contact(ID<LogEntry>)
    /// What was paid in a month, told on the day of the last payment in it.
    case paid(Money, count: Int)
    /// The dossier was begun.
    case begun
  }

  /// By day; what falls on one day in the order of `What`.
  package let events: [Event]

  /// Through the day of the picture.
  package init(of standing: Standing) {
    let dossier = standing.stated
    let all =
      dossier.lives + dossier.debtEvents + dossier.matterEvents + dossier.recordEvents
      + standing.sentEvents + [Event(on: standing.since, what: .begun)]
    let past = all.filter { $0.on <= standing.on }
    events = past.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }
      .map(\.element)
  }
}

extension Dossier {
  fileprivate var lives: [Story.Event] {
    let happened: [(LocalDate?, Story.What?)] = [
      (persons.civilSince, persons.civilStatus.map { .civil($0) }),
      (persons.addressSince, .livesHere),
      (persons.you.workEnds, .workEnded(isPartner: false)),
      (persons.partner.workEnds, .workEnded(isPartner: true)),
      (persons.representative.since, .representative(persons.representative.kind)),
    ]
    return happened.compactMap { day, what in
      guard let day, let what else { return nil }
      return Story.Event(on: day, what: what)
    }
  }

  fileprivate var debtEvents: [Story.Event] {
    debts.flatMap { debt in
      let happened: [(LocalDate?, Story.What)] = [
        (debt.dueDate, .due(debt.id)), (debt.judgment, .judgment(debt.id)),
        (
          debt.arrangement.flatMap { $0.agreed.on ?? $0.from },
          .agreed(debt.id, monthly: debt.arrangement?.monthly ?? .zero)
        ),
      ]
      let sold = sales(of: debt.id).map {
        Story.Event(on: $0.said.on, what: .soldBy(debt.id, $0.seller))
      }
      return happened.compactMap { day, what in day.map { Story.Event(on: $0, what: what) } } + sold
    }
  }

  fileprivate var matterEvents: [Story.Event] {
    matters.compactMap { matter in
      matter.on.map { Story.Event(on: $0, what: .matter(matter.id, matter.kind)) }
    }
  }

  fileprivate var recordEvents: [Story.Event] {
    let months = Dictionary(grouping: record.payments.filter { $0.kind == .paid }, by: \.on.inMonth)
    let paid = months.values.compactMap { payments -> Story.Event? in
      guard let last = payments.map(\.on).max() else { return nil }
      return Story.Event(
        on: last, what: .paid(payments.map(\.amount).sum(), count: payments.count))
    }
    return record.replies.map { Story.Event(on: $0.on, what: .reply($0.id)) }
      + record.log.map { Story.Event(on: $0.on, what: .contact($0.id)) } + paid
  }
}

extension Standing {
  fileprivate var sentEvents: [Story.Event] {
    Dictionary(grouping: letters.compactMap(\.sent?.on), by: \.self).map { day, sent in
      Story.Event(on: day, what: .sent(sent.count))
    }
  }
}
