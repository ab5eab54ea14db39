import Domain
import Rules

/// What was paid so far, against what was promised; the start values are those that were stated.
package struct PaidProgress: Hashable, Sendable {
  /// One debt.
  package struct Row: Hashable, Sendable {
    /// What was stated, paid and is left.
    package let ledger: DebtLedger
    /// Its terms that were due, or paid before their day; empty where nothing was promised.
    package let terms: [Term]
    /// What is left at each of the days of the picture.
    package let levels: [Money]

    /// The debt it is about.
    package var debt: ID<Debt> { ledger.debt }
    /// What was paid, less what came back.
    package var paid: Money { ledger.paid - ledger.returned }
    /// What was to be paid under what was promised, so far: a term that can still come in time is not
    /// in it.
    package func planned(on day: LocalDate) -> Money { reached(on: day).map(\.amount).sum() }
    /// What of that was paid.
    package func kept(on day: LocalDate) -> Money { reached(on: day).map(\.paid).sum() }

    private func reached(on day: LocalDate) -> [Term] {
      terms.filter { $0.due <= day && $0.standing(on: day) != .toCome }
    }
    /// The terms whose day has passed and that are open.
    package func missed(on day: LocalDate) -> [Term] {
      terms.filter { $0.standing(on: day) == .missed }
    }
  }

  /// The day it is made for.
  package let on: LocalDate
  /// The days of the picture: the first day of the dossier, ends of months, and `on`.
  package let days: [LocalDate]
  /// One for each debt, in the order of the dossier.
  package let rows: [Row]

  /// What was paid in all, less what came back.
  package var paid: Money { rows.map(\.paid).sum() }
  /// What was stated at the start, all debts together.
  package var stated: Money { rows.map(\.ledger.stated.total).sum() }
  /// What is owed now.
  package var left: Money { rows.map(\.ledger.left.total).sum() }
  /// The debts of which nothing is left.
  package var finished: [ID<Debt>] { rows.filter(\.ledger.isPaidOff).map(\.debt) }
}

extension PaidProgress {
  /// The progress of a dossier; marks and letters that wait do not matter for it.
  package init(of standing: Standing) throws(LawError) {
    let (on, law, stated) = (standing.on, standing.law, standing.stated)
    let days = Self.days(from: standing.since, through: on)
    var rows: [Row] = []
    for debt in stated.debts {
      let ledger = try standing.ledger(of: debt)
      let terms = try standing.terms(of: debt, through: on.adding(months: 1))
        .filter { $0.due <= on || $0.paid > .zero }
      var levels: [Money] = []
      for day in days { levels.append(try stated.ledger(of: debt, on: day, law: law).left.total) }
      rows.append(Row(ledger: ledger, terms: terms, levels: levels))
    }
    self.init(on: on, days: days, rows: rows)
  }

  /// At most three years of months; the first and the last day are always there.
  private static func days(from since: LocalDate, through on: LocalDate) -> [LocalDate] {
    let first = min(since, on)
    let months = first.inMonth.months(to: on.inMonth)
    let step = months / 34 + 1
    let ends = stride(from: 0, to: months, by: step).map { first.inMonth.adding($0).lastDay }
    return [first] + ends.filter { $0 > first && $0 < on } + (on > first ? [on] : [])
  }
}
