import Domain

/// A debt as a plan sees it: what of it can be offered money, and how urgent it is.
package struct Claim: Hashable, Sendable {
  package let debt: Debt
  /// What is claimed and not disputed.
  package let owed: Money

  package init(_ debt: Debt) {
    self.debt = debt
    owed = debt.undisputed
  }

  /// The amount of the arrangement that runs already, at most what is owed; zero without one.
  package var running: Money { min(debt.runningArrangement?.monthly ?? .zero, owed) }
  /// Whether this claim may get a new offer.
  package var isOpen: Bool { owed > .zero && debt.runningArrangement == nil }
}

extension Debt.Kind {
  /// Whether arrears of this kind may cost the home, the supply of energy or water, or the health
  /// insurance.
  package var threatensTheBasics: Bool {
    switch self {
    case .rent, .mortgage, .energy, .water, .healthInsurance: true
    case .fine, .tax, .allowanceRepayment, .benefitRepayment, .municipalTax, .waterBoardTax,
      .studentLoan, .childMaintenance, .telecom, .loan, .overdraft, .creditCard, .onlinePurchase,
      .payLater, .healthCare, .insurance, .subscription, .education, .person, .supplier, .damage,
      .other:
      false
    }
  }
}
