import Domain
import Rules

extension Debt.Kind {
  /// Whether *invorderingsrente* runs over it: taxes of the State, of municipalities and water boards,
  /// and repaid allowances (Invorderingswet 28; Gemeentewet 231; Waterschapswet 123; Awir 31).
  package var isOfTaxOffice: Bool {
    switch self {
    case .tax, .allowanceRepayment, .municipalTax, .waterBoardTax: true
    default: false
    }
  }

  /// Which interest is taken where nobody said one. What the law sets without anybody asking for it
  /// runs; for credit it is the agreed rate, which is asked. A debt of another kind bears interest only
  /// when the creditor claims it: an offer must not bring up what nobody asked.
  package var interestAtEntry: Debt.InterestTerms {
    switch self {
    case .tax, .allowanceRepayment, .municipalTax, .waterBoardTax, .childMaintenance,
      .benefitRepayment:
      .statutory
    case .loan, .overdraft, .creditCard, .studentLoan: .unknown
    default: .none
    }
  }
}

extension Debt {
  /// By which of the tables of interest the law sets the interest on a debt.
  package enum LawfulInterest: String, CaseIterable, Hashable, Sendable {
    case statutory, commercial, tax
  }

  /// Which table holds for this debt.
  package var lawfulInterest: LawfulInterest {
    if kind.isOfTaxOffice { return .tax }
    return isTrade ? .commercial : .statutory
  }
}

extension Law {
  /// The table of that interest.
  package func interest(_ lawful: Debt.LawfulInterest) -> DatedTable<Rate> {
    switch lawful {
    case .statutory: statutoryInterest
    case .commercial: commercialInterest
    case .tax: taxInterest
    }
  }
}
