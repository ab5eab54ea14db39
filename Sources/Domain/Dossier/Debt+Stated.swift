// No amount without its day: interest and payments count from the day on which a creditor stated it.
extension Debt {
  /// The same, with `day` as the day of its amounts where nobody said another.
  package func stated(by day: LocalDate) -> Debt {
    var debt = self
    debt.statedOn = statedOn ?? day
    return debt
  }
}

extension Dossier {
  /// The same, with a day for the amounts of every debt: `day` where nobody said another, or the day of
  /// the first payment on it, so that every payment that is known still counts.
  package func stated(by day: LocalDate) -> Dossier {
    let payments = Dictionary(grouping: record.payments, by: \.debt)
    var dossier = self
    dossier.debts = debts.map { debt in
      debt.stated(by: min(day, payments[debt.id]?.map(\.on).min() ?? day))
    }
    return dossier
  }
}
