import Domain
import Rules

/// Something to do, or to look out for, by a day.
package struct AgendaItem: Hashable, Sendable {
  /// The same each time it is computed, and of no other item: `pay.d3.2026-12-28`.
  package let key: String
  /// What it is about.
  package let subject: Subject
  /// The day that was named: of a term, a promise, a letter of theirs.
  package let due: LocalDate
  /// The day to act: at most `due`, or the day to which it was put off.
  package let act: LocalDate

  /// What it is about.
  package enum Subject: Hashable, Sendable {
    /// A term of what was agreed.
    case pay(Pay)
    /// So many letters were written and not sent, the oldest on that day.
    case send(Int, since: LocalDate)
    /// A letter that was sent, and not answered.
    case answer(ID<Debt>, letter: ID<KeptLetter>, sent: LocalDate)
    /// An answer on which something is to be done.
    case reply(ID<Debt>, ID<Reply>, Reply.Answer)
    /// Something that somebody said they would do.
    case promise(LogEntry.Promise, ID<LogEntry>, about: ID<Debt>?)
    /// A letter that came in names a last day.
    case theirLetter(ID<LogEntry>, about: ID<Debt>?)
    /// The hearing that a summons names, or the last day to answer the court.
    case hearing(ID<LogEntry>, about: ID<Debt>?)
    /// A day of a procedure that was told: an eviction, an auction, a hearing.
    case matter(ID<LegalMatter>, LegalMatter.Kind, about: ID<Debt>?)
    /// A term of the law that began with a letter that came in.
    case term(LawfulTerm)
    /// A decision of the government to which one can still object (Awb 6:7).
    case objection(ID<Debt>, letter: ID<LogEntry>)
    /// The claim may be too old from the day after `due` on.
    case limitation(ID<Debt>)
    /// A fine rises on the day after `due`.
    case fine(ID<Debt>)
    /// Without collection costs until `due` (BW 6:96 lid 6).
    case fourteenDays(ID<Debt>)
    /// A debt is paid: so much a month comes free, where it was a term.
    case freed(ID<Debt>, monthly: Money)
    /// These figures of the law can change on that day, 1 January or 1 July, and newer ones are not
    /// in the tables.
    case figures([RuleName], from: LocalDate)
    /// A year has gone by since the budget was made or looked at.
    case budget
  }

  /// What is to be paid, with all that a transfer needs.
  package struct Pay: Hashable, Sendable {
    /// The debt that it pays.
    package let debt: ID<Debt>
    /// What is open of the term.
    package let amount: Money
    /// Number of the term, counted from 1.
    package let term: Int
    /// The holder of the account; nil where the creditor is not known.
    package let holder: String?
    /// The account of whoever is to be paid; nil where it is not known.
    package let iban: String?
    /// What to write with the transfer; nil where it is not known.
    package let reference: String?
  }

  /// The day after which it is too late. Money that is due on a day on which banks do not book is in time
  /// on the first one on which they do.
  package var lastDay: LocalDate {
    guard case .pay = subject else { return due }
    return BankHoliday.nextBankWorkingDay(onOrAfter: due)
  }

  /// Whether it is too late on `day`.
  package func isPast(on day: LocalDate) -> Bool { lastDay < day }

  /// The debt it is about; nil where it is about everything.
  package var debt: ID<Debt>? {
    switch subject {
    case .pay(let pay): pay.debt
    case .answer(let debt, _, _), .reply(let debt, _, _), .limitation(let debt), .fine(let debt),
      .fourteenDays(let debt), .freed(let debt, _):
      debt
    case .promise(_, _, let debt), .theirLetter(_, let debt): debt
    case .hearing(_, let debt), .matter(_, _, let debt): debt
    case .term(let term): term.debt
    case .objection(let debt, _): debt
    case .send, .figures, .budget: nil
    }
  }

  /// By which a calendar knows it. A term goes by its number and not by its day, so that a calendar
  /// moves it when the day is another.
  package var calendarName: String {
    guard case .pay(let pay) = subject else { return key }
    return "pay.\(pay.debt.text).\(pay.term)"
  }

  /// A stable word for machines.
  package var kind: String { String(key.prefix { $0 != "." }) }

  fileprivate func moved(to day: LocalDate) -> AgendaItem {
    AgendaItem(key: key, subject: subject, due: due, act: day)
  }
}

/// A letter that was sent, and the day by which an answer may be expected.
package struct AwaitedAnswer: Hashable, Sendable {
  /// The letter.
  package let letter: ID<KeptLetter>
  /// The debt it is about; the dossier may no longer hold it.
  package let debt: ID<Debt>
  /// The day it was sent.
  package let sent: LocalDate
  /// The last day on which an answer is in time.
  package let answerBy: LocalDate

  package init(
    letter: ID<KeptLetter>, debt: ID<Debt>, sent: LocalDate, answerBy: LocalDate
  ) {
    self.letter = letter
    self.debt = debt
    self.sent = sent
    self.answerBy = answerBy
  }
}

/// What is to be done on a day and in the year after it.
package struct Agenda: Hashable, Sendable {
  /// The day it is made for.
  package let on: LocalDate
  /// Everything that is open, by the day to act, then by key; each item once.
  package let open: [AgendaItem]
  /// What was marked as done or not needed, in the same order.
  package let closed: [AgendaItem]

  /// What is past its last day and was not put off.
  package var overdue: [AgendaItem] { open.filter(isOverdue) }

  private func isOverdue(_ item: AgendaItem) -> Bool { item.isPast(on: on) && item.act <= on }

  /// What is to be done from `first` through `last` days from its day, without what is overdue.
  package func items(from first: Int, through last: Int) -> [AgendaItem] {
    open.filter { item in
      let days = max(0, on.days(to: item.act))
      return !isOverdue(item) && (first...last).contains(days)
    }
  }

  /// The item with this key, open or closed.
  package func item(_ key: String) -> AgendaItem? { (open + closed).first { $0.key == key } }

  /// How many days ahead it looks.
  package static let horizon = 366
}

extension Agenda {
  /// The agenda of a dossier, with the marks that were put on its items.
  package init(of standing: Standing) throws(LawError) {
    on = standing.on
    let marks = Dictionary(standing.stated.record.marks.map { ($0.item, $0.state) }) { $1 }
    var (open, closed) = ([AgendaItem](), [AgendaItem]())
    for item in try standing.items() {
      switch marks[item.key] {
      case .done, .notNeeded: closed.append(item)
      case .later(let day): open.append(day > standing.on ? item.moved(to: day) : item)
      case nil: open.append(item)
      }
    }
    self.open = open.sorted { ($0.act, $0.key) < ($1.act, $1.key) }
    self.closed = closed.sorted { ($0.act, $0.key) < ($1.act, $1.key) }
  }
}
