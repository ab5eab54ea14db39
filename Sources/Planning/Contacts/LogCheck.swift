import Domain

/// What is odd about an entry of the log: facts, no sentences. Whoever means it so can say so.
package enum LogProblem: Error, Hashable, Coded {
  /// Long before the claim was there.
  case beforeTheDebt(ID<Debt>, on: LocalDate, first: LocalDate)
  /// The letter is of an earlier step than the one the debt is at.
  case stepBack(ID<Debt>, from: Debt.Stage, to: Debt.Stage)
}

extension LogEntry {
  /// Why its day cannot be right for the debt it is about; nil where nothing is odd about it. The
  /// claim begins with its first bill, else a year before it had to be paid.
  package func problem(in dossier: Dossier) -> LogProblem? {
    guard let debt = debt.flatMap({ dossier.debt($0) }), let first = debt.firstDay, on < first
    else { return nil }
    return .beforeTheDebt(debt.id, on: on, first: first)
  }
}
