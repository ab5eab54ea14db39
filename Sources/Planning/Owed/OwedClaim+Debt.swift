import Domain
import Rules

extension OwedClaim {
  /// `debt` as its creditor stated it: one bill, collection costs, other costs. Payments are not in it.
  ///
  /// - Parameters:
  ///   - parts: what is owed of it; all that is claimed, or only what is not disputed.
  ///   - day: the day for which these amounts hold. Without one no interest is added: nobody knows from
  ///     when.
  init(of debt: Debt, parts: Debt.Parts, statedOn day: LocalDate?) {
    let joined = min(debt.interestClock?.joined ?? .zero, parts.interest)
    let part = Part(
      principal: parts.principal, from: day.map { debt.firstDayOfInterest(statedOn: $0) },
      stated: Statement(
        on: day ?? LocalDate(dayNumber: .min), interest: parts.interest, capitalised: joined),
      rate: day == nil ? .none : debt.owedRate)
    self.init(
      parts: [part],
      costs: [Cost(amount: parts.collectionCosts), Cost(amount: parts.otherCosts)],
      pauses: debt.interestStop.map { [Pause(from: $0, to: nil)] } ?? [],
      waived: debt.kind == .benefitRepayment && debt.interest == .statutory
        ? Self.notAskedByGovernment : nil)
  }
}

extension OwedClaim {
  /// A public body does not ask interest below this at the last payment (Awb 4:98 lid 2).
  private static let notAskedByGovernment = Money(cents: 2_000)
}

extension Debt {
  /// Which interest runs on it by law or by agreement.
  var owedRate: OwedRate {
    switch interest {
    // What is not known is not counted; a plan says how much it can be at most.
    case .none, .unknown: .none
    case .contract(let rate): OwedRate(.fixed(rate))
    case .statutory:
      switch lawfulInterest {
      case .statutory: .statutory
      case .commercial: .commercial
      case .tax: .tax
      }
    }
  }

  /// The first day that bears interest: the day after it had to be paid (BW 6:119 lid 1, 6:83), and for
  /// agreed interest no later than the day of the statement, because it runs before default too.
  fileprivate func firstDayOfInterest(statedOn day: LocalDate) -> LocalDate {
    if let clock = interestClock { return clock.from }
    guard let late = dueDate?.adding(days: 1) else { return statedOn ?? day }
    if case .contract = interest { return min(late, day) }
    return late
  }

  /// The first day on which no interest runs, because an arrangement that is kept stops it; nil while
  /// nothing stops it.
  fileprivate var interestStop: LocalDate? {
    guard let agreed = runningArrangement, agreed.agreed.interestStops == true else { return nil }
    return agreed.agreed.on ?? agreed.from ?? statedOn ?? LocalDate(dayNumber: .min)
  }

  /// The account of what is not disputed, with the amounts as they hold on `day`.
  package func account(on day: LocalDate, law: Law) throws(LawError) -> OwedRun {
    try account(of: undisputedParts, on: day, law: law)
  }

  /// The account of `parts` of it, with the amounts as they hold on `day`.
  package func account(
    of parts: Parts, on day: LocalDate, law: Law
  ) throws(LawError) -> OwedRun {
    let stated = max(day, statedOn ?? day)
    var run = try OwedRun(OwedClaim(of: self, parts: parts, statedOn: stated), law: law)
    try run.move(to: stated)
    return run
  }
}

extension OwedRun {
  /// What is owed of a debt on the day that was reached, part by part.
  package var parts: Debt.Parts {
    let balance = self.balance
    let other = costs.count > 1 ? Money(cents: costs[1].sum.principal) : .zero
    return Debt.Parts(
      principal: balance.principal, interest: balance.interest,
      collectionCosts: balance.costs - other, otherCosts: other)
  }

  /// How the interest stands of the bill that a debt is; nil where none runs.
  /// - Parameter earlier: how it stood when this account began, where that was not the statement itself.
  func clock(since earlier: Debt.InterestClock? = nil) -> Debt.InterestClock? {
    guard let bill = bills.first, let from = bill.from, bill.rates != nil else { return nil }
    return Debt.InterestClock(
      from: from, joined: balance.capitalised, added: addedInterest + (earlier?.added ?? .zero))
  }
}
