extension Debt {
  /// What is otherwise in the account of a debt than the law has it, by agreement, judgment or deferral.
  package struct AccountTerms: Hashable, Sendable {
    /// When agreed interest that is not paid joins the amount it runs on; nil where that was not agreed,
    /// and then it never does (BW 6:119 lid 3 is about statutory interest only).
    package var compounding: Compounding?
    /// What a payment settles first; nil for what the law says.
    package var settles: Settling?
    /// First day on which statutory interest runs over the other costs, as a judgment can say of the
    /// costs of a court (*proceskosten*).
    package var costsInterestFrom: LocalDate?
    /// First day without interest, by agreement or deferral.
    package var freezeFrom: LocalDate?
    /// First day on which interest runs again; nil for as long as it takes.
    package var freezeTo: LocalDate?

    package init(
      compounding: Compounding?, settles: Settling?, costsInterestFrom: LocalDate?,
      freezeFrom: LocalDate?, freezeTo: LocalDate?
    ) {
      self.compounding = compounding
      self.settles = settles
      self.costsInterestFrom = costsInterestFrom
      self.freezeFrom = freezeFrom
      self.freezeTo = freezeTo
    }

    /// All as the law has it.
    package static let byLaw = AccountTerms(
      compounding: nil, settles: nil, costsInterestFrom: nil, freezeFrom: nil, freezeTo: nil)
  }

  /// When agreed interest joins the amount it runs on.
  package enum Compounding: String, CaseIterable, Hashable, Sendable {
    case never, month, year
  }

  /// What a payment settles first.
  package enum Settling: String, CaseIterable, Hashable, Sendable {
    /// Bill by bill, the oldest first; in each costs, interest, principal (BW 6:43 lid 2, 6:44).
    case bills
    /// All costs, all interest, then the principal, as one claim (BW 6:44 over the whole).
    case claim
    /// By agreement the principal first, then interest, then costs.
    case principalFirst
    /// By agreement the interest first, then the principal, then costs.
    case interestFirst
  }
}

extension Debt {
  /// The bills that bear interest each by its own clock: two or more with a day to pay that are the
  /// principal together. Empty where the claim runs as one.
  package var clockedBills: [Bill] {
    guard bills.count > 1, bills.allSatisfy({ $0.dueDate != nil && $0.amount > .zero }),
      bills.map(\.amount).sum() == parts.principal
    else { return [] }
    return bills
  }
}
