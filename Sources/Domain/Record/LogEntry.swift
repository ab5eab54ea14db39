/// One contact: a call, a letter, a mail, a visit.
package struct LogEntry: Hashable, Sendable {
  package let id: ID<LogEntry>
  /// The debt it was about; nil where it was about everything.
  package var debt: ID<Debt>?
  package var on: LocalDate
  package var channel: Channel
  /// With whom; nil where nobody was named.
  package var person: String?
  /// What was said, in one's own words.
  package var said: String?
  /// The step that the creditor took with it; nil for anything but a letter that came in.
  package var stage: Debt.Stage?
  /// The last day that a letter which came in names: to pay, to answer.
  package var answerBy: LocalDate?
  package var promises: [Promise]

  package init(
    id: ID<LogEntry>, debt: ID<Debt>?, on: LocalDate, channel: Channel, person: String?,
    said: String?, stage: Debt.Stage?, answerBy: LocalDate?, promises: [Promise]
  ) {
    self.id = id
    self.debt = debt
    self.on = on
    self.channel = channel
    self.person = person
    self.said = said
    self.stage = stage
    self.answerBy = answerBy
    self.promises = promises
  }

  /// The name that an item of the agenda has for the promise at this place, counted from 0:
  /// `promise.n2.1` for the first.
  package func agendaItem(ofPromise index: Int) -> String { "promise.\(id.text).\(index + 1)" }
  /// The name that an item of the agenda has for the last day of a letter: `letter.n2`.
  package var agendaItemOfLastDay: String { "letter.\(id.text)" }

  /// The name that an item of the agenda has for the last day of an objection: `objection.n2`.
  package var agendaItemOfObjection: String { "objection.\(id.text)" }

  /// How the contact was.
  package enum Channel: String, CaseIterable, Hashable, Sendable {
    case phone, letterIn, letterOut, email, visit
  }

  /// Something that somebody said they would do.
  package struct Promise: Hashable, Sendable {
    package var by: Side
    package var what: String
    /// The day by which; nil where none was named.
    package var until: LocalDate?

    package init(by: Side, what: String, until: LocalDate?) {
      self.by = by
      self.what = what
      self.until = until
    }
  }

  /// Who promised.
  package enum Side: String, CaseIterable, Hashable, Sendable {
    case us, them
  }
}
