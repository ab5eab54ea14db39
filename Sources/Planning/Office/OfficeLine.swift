import Domain

/// What an office sees of one household on one day: the figures of its own screens, in one line.
///
/// Nothing is computed for it that the screens of the household do not compute. Sentences are kept in
/// both languages (`BothLanguages`), as whoever made the line worded them.
package struct OfficeLine: Hashable, Sendable {
  /// Who signs the letters; empty where nobody was named yet.
  package let name: String
  package let phone: String?
  package let email: String?
  /// The day of the picture.
  package let on: LocalDate
  /// The first day of the dossier.
  package let since: LocalDate
  /// The day of the last change; nil where nothing was changed yet.
  package let lastChanged: LocalDate?
  /// How many debts there are.
  package let debts: Int
  /// What is owed today, interest and payments worked in.
  package let owed: Money
  /// Letters that were not sent and still fit.
  package let lettersReady: Int
  /// Letters that were not sent and no longer fit. Only known where `judged` is.
  package let lettersOutdated: Int
  /// Answers that did not come by their day.
  package let answersOverdue: Int
  /// Promises that are due within a week, and those that are overdue.
  package let promisesDue: Int
  /// What only a plan says; nil while no plan was made for this line.
  package let judged: Judged?
  /// The first thing on the home screen; nil where there is nothing to do.
  package let urgent: OfficeThing?
  /// What is overdue or comes within a month, the first day first.
  package let agenda: [OfficeItem]
  /// What was found, most severe first; without a plan only what a check of the claims finds.
  package let findings: [OfficeFinding]
  /// Every debt, with what finds it.
  package let claims: [OfficeClaim]
  /// What the numbers of an office count.
  package let course: OfficeCourse

  /// What only a plan says.
  package struct Judged: Hashable, Sendable {
    /// What can go to creditors each month.
    package let room: Money
    /// What is short each month; zero where nothing is.
    package let shortfall: Money
    /// The verdict on offers; nil where there is nothing to offer on.
    package let verdict: Realism.Verdict?

    package init(room: Money, shortfall: Money, verdict: Realism.Verdict?) {
      self.room = room
      self.shortfall = shortfall
      self.verdict = verdict
    }
  }

  package init(
    name: String, phone: String?, email: String?, on: LocalDate, since: LocalDate,
    lastChanged: LocalDate?, debts: Int, owed: Money, lettersReady: Int,
    lettersOutdated: Int, answersOverdue: Int, promisesDue: Int,
    judged: Judged?, urgent: OfficeThing?, agenda: [OfficeItem], findings: [OfficeFinding],
    claims: [OfficeClaim], course: OfficeCourse
  ) {
    self.name = name
    self.phone = phone
    self.email = email
    self.on = on
    self.since = since
    self.lastChanged = lastChanged
    self.debts = debts
    self.owed = owed
    self.lettersReady = lettersReady
    self.lettersOutdated = lettersOutdated
    self.answersOverdue = answersOverdue
    self.promisesDue = promisesDue
    self.judged = judged
    self.urgent = urgent
    self.agenda = agenda
    self.findings = findings
    self.claims = claims
    self.course = course
  }
}

/// The first thing to do or to know for a household.
package struct OfficeThing: Hashable, Sendable {
  package let urgency: CaseUrgency
  /// Its last day; nil where it has none.
  package let due: LocalDate?
  /// In a few words, in both languages.
  package let text: String

  package init(urgency: CaseUrgency, due: LocalDate?, text: String) {
    self.urgency = urgency
    self.due = due
    self.text = text
  }
}

/// Something on the agenda of a household.
package struct OfficeItem: Hashable, Sendable {
  /// As in the agenda of the dossier.
  package let key: String
  /// By which a calendar knows it.
  package let calendarName: String
  package let kind: String
  package let due: LocalDate
  package let act: LocalDate
  package let isOverdue: Bool
  /// What to do, with names, in both languages.
  package let title: String
  /// The same without a name or an amount.
  package let plainTitle: String

  package init(
    key: String, calendarName: String, kind: String, due: LocalDate, act: LocalDate,
    isOverdue: Bool, title: String, plainTitle: String
  ) {
    self.key = key
    self.calendarName = calendarName
    self.kind = kind
    self.due = due
    self.act = act
    self.isOverdue = isOverdue
    self.title = title
    self.plainTitle = plainTitle
  }
}

/// A finding by its code.
package struct OfficeFinding: Hashable, Sendable {
  package let code: FindingCode
  package let severity: FindingSeverity
  package let debt: ID<Debt>?

  package init(code: FindingCode, severity: FindingSeverity, debt: ID<Debt>?) {
    self.code = code
    self.severity = severity
    self.debt = debt
  }
}

/// A debt by what it is looked up by.
package struct OfficeClaim: Hashable, Sendable {
  package let debt: ID<Debt>
  package let creditor: String
  package let collector: String?
  package let owed: Money
  /// Customer numbers, references, numbers of bills.
  package let references: [String]
  package let iban: String?

  package init(
    debt: ID<Debt>, creditor: String, collector: String?, owed: Money, references: [String],
    iban: String?
  ) {
    self.debt = debt
    self.creditor = creditor
    self.collector = collector
    self.owed = owed
    self.references = references
    self.iban = iban
  }

  /// Whether the creditor or the collector has this name, spelled in another way or in part.
  package func isOf(_ name: String) -> Bool {
    [creditor, collector].compactMap(\.self).contains { PartyName.isCalled($0, name) }
  }
}

extension PartyName {
  /// Whether what was typed is this name, its beginning or one of its words.
  package static func isCalled(_ name: String, _ typed: String) -> Bool {
    let wanted = key(typed)
    return !wanted.isEmpty && (key(name).hasPrefix(wanted) || words(name).contains(wanted))
  }
}

/// What became of a case so far, for the numbers of an office.
package struct OfficeCourse: Hashable, Sendable {
  /// The day the first letter went; nil while none did.
  package let firstSent: LocalDate?
  /// On how many debts a letter went.
  package let lettersSent: Int
  /// On how many of those an answer came since.
  package let answered: Int
  /// Arrangements that run.
  package let running: Int
  /// Those of them of which every term was paid by its day.
  package let kept: Int

  package init(firstSent: LocalDate?, lettersSent: Int, answered: Int, running: Int, kept: Int) {
    self.firstSent = firstSent
    self.lettersSent = lettersSent
    self.answered = answered
    self.running = running
    self.kept = kept
  }
}
