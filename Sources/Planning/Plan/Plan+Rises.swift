import Domain
import Rules

extension CourseFacts {
  /// The traffic fines that are about to rise (WAHV 23 and 25). What a table cannot say is left out.
  var fineRises: [(debt: ID<Debt>, rise: FineRise)] {
    let dossier = standing.now.dossier
    return dossier.debts.compactMap { debt in
      guard debt.kind == .fine,
        case .rises(let rise)? = try? FineStanding.of(
          debt, creditor: dossier.creditor(debt.creditor), on: on, law: standing.law)
      else { return nil }
      return (debt.id, rise)
    }
  }

  /// What those come to more that this plan does not pay whole before their day: a cost of waiting, like
  /// interest.
  var risesOfFines: Money {
    fineRises.filter { debt, rise in
      guard let offer = offers.of(debt), offer.monthly >= offer.owed,
        let due = offer.instalments?.lastDue
      else { return true }
      return due >= rise.from
    }.map { $0.rise.last - $0.rise.now }.sum()
  }
}

extension Plan {
  /// The traffic fines that are about to rise.
  var fineRises: [(debt: ID<Debt>, rise: FineRise)] { courseFacts.fineRises }
  /// What those come to more that this plan does not pay whole before their day.
  var risesOfFines: Money { courseFacts.risesOfFines }
}
