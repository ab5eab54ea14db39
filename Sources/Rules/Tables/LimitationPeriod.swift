import Domain

/// After how many years a claim may be time-barred (*verjaard*), and by which article.
package struct LimitationPeriod: Hashable, Sendable {
  package let years: Int
  package let source: Source
}

extension LimitationPeriod {
  /// The day through which the periods were checked.
  package static let checkedThrough = LocalDate(table: "2026-11-21")

  /// A judgment: twenty years (BW 3:324 lid 1). A shorter period for running interest and
  /// periodic sums in it (lid 3) is not modelled.
  package static let judgment = LimitationPeriod(years: 20, source: Source("BW 3:324 lid 1"))

  /// The period for a claim of this kind without a judgment.
  ///
  /// Where the law can be read two ways, the shorter period is given: it makes the program ask
  /// sooner.
  package static func of(_ kind: Debt.Kind, isTrade: Bool) -> LimitationPeriod {
    switch kind {
    case .energy, .onlinePurchase, .payLater:
      isTrade
        ? LimitationPeriod(years: 5, source: Source("BW 3:307 lid 1"))
        : LimitationPeriod(years: 2, source: Source("BW 7:28, 7:5 lid 5 (consumer sale)"))
    case .rent, .water, .healthInsurance, .telecom, .insurance, .subscription, .childMaintenance:
      LimitationPeriod(years: 5, source: Source("BW 3:308"))
    case .tax, .allowanceRepayment, .benefitRepayment, .municipalTax, .waterBoardTax:
      LimitationPeriod(years: 5, source: Source("Awb 4:104 lid 1"))
    case .studentLoan:
      LimitationPeriod(years: 5, source: Source("Awb 4:104 lid 1; WSF 2000", .unchecked))
    case .fine:
      LimitationPeriod(years: 3, source: Source("WAHV 25 lid 3"))
    case .damage:
      LimitationPeriod(years: 5, source: Source("BW 3:310 lid 1"))
    case .mortgage:
      LimitationPeriod(years: 20, source: Source("BW 3:323 lid 3"))
    case .loan, .overdraft, .creditCard, .healthCare, .education, .person, .supplier, .other:
      LimitationPeriod(years: 5, source: Source("BW 3:307 lid 1"))
    }
  }
}
