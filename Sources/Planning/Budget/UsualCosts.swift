import Domain

extension Household {
  /// What nearly every household like this one pays, in the order in which people know it best.
  package var usualCosts: [Cost.Category] {
    let always: [Cost.Category] = [
      .housing, .energy, .water, .healthInsurance, .household, .telecom, .municipalTaxes,
      .insurance, .transport, .clothing, .healthCare, .subscriptions,
    ]
    return kind.hasChildren ? always + [.education, .childcare] : always
  }
}

extension Household.Kind {
  /// Whether children live in such a household.
  package var hasChildren: Bool {
    switch self {
    case .single, .couple: false
    case .singleParent, .coupleWithChildren: true
    }
  }
}

extension Frequency {
  /// Whether an amount can have a calendar month in which it first falls: where it comes less often
  /// than every month.
  package var mayHaveMonth: Bool { monthsApart.map { $0 > 1 } ?? false }
}

extension Debt.Kind {
  /// Whether it is credit with a contract rate.
  package var isCredit: Bool {
    switch self {
    case .loan, .overdraft, .creditCard: true
    default: false
    }
  }
}
