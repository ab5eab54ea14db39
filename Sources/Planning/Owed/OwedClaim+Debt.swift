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
    let terms = debt.terms
    let costsFrom = day == nil ? nil : terms.costsInterestFrom
    self.init(
      parts: Self.bills(of: debt, parts: parts, statedOn: day),
      costs: [
        Cost(amount: parts.collectionCosts),
        Cost(
          amount: parts.otherCosts, from: costsFrom,
          rate: costsFrom == nil ? .none : .statutory, stated: day),
      ],
      pauses: debt.pauses, order: debt.isTaxByLaw ? .bills : Order(terms.settles),
      waived: debt.kind == .benefitRepayment && debt.interest == .statutory
        ? Self.notAskedByGovernment : nil)
  }

  /// The claim as one bill, or each bill with its own first day of interest where they are known and
  /// are the principal together.
  private static func bills(
    of debt: Debt, parts: Debt.Parts, statedOn day: LocalDate?
  ) -> [Part] {
    let joined = min(debt.interestClock?.joined ?? .zero, parts.interest)
    guard let day, debt.hasClockedBills(within: parts) else {
      return [
        Part(
          principal: parts.principal, from: day.map { debt.firstDayOfInterest(statedOn: $0) },
          stated: Statement(
            on: day ?? LocalDate(dayNumber: .min), interest: parts.interest, capitalised: joined),
          rate: day == nil ? .none : debt.owedRate)
      ]
    }
    let bills = debt.clockedBills
    let firsts = bills.map { debt.firstDay(of: $0, statedOn: day) }
    // The creditor stated one sum of interest: each bill has its share by its amount and its days.
    let weights = zip(bills, firsts).map { bill, first in
      Int128(bill.amount.cents) * Int128(max(first.days(to: day), 0))
    }
    let shares = parts.interest.shared(by: weights)
    let joins = joined.shared(by: shares.map { Int128($0.cents) })
    return bills.indices.map { index in
      Part(
        principal: bills[index].amount, from: firsts[index],
        stated: Statement(
          on: day, interest: shares[index], capitalised: min(joins[index], shares[index])),
        rate: debt.owedRate)
    }
  }
}

extension OwedClaim {
  /// A public body does not ask interest below this at the last payment (Awb 4:98 lid 2).
  private static let notAskedByGovernment = Money(cents: 2_000)
}

extension OwedClaim.Order {
  fileprivate init(_ settles: Debt.Settling?) {
    self =
      switch settles {
      case nil, .bills: .bills
      case .claim: .claim
      case .principalFirst: .agreed([.principal, .interest, .costs])
      case .interestFirst: .agreed([.interest, .principal, .costs])
      }
  }
}

extension Money {
  /// This amount in parts that are together exactly it, in proportion; all in the first where nothing
  /// weighs anything. What cannot be divided goes to the first parts.
  fileprivate func shared(by weights: [Int128]) -> [Money] {
    let all = weights.reduce(0, +)
    guard all > 0 else {
      return weights.indices.map { $0 == 0 ? self : .zero }
    }
    var before: Int128 = 0
    var given = 0
    return weights.map { weight in
      before += weight
      let through = Int((Int128(cents) * before + all - 1) / all)
      defer { given = through }
      return Money(cents: through - given)
    }
  }
}

extension Debt {
  /// Whether each bill has its own clock within these parts: the principal is that of all bills.
  fileprivate func hasClockedBills(within parts: Parts) -> Bool {
    !clockedBills.isEmpty && parts.principal == self.parts.principal && !isTaxByLaw
  }

  /// Whether the tax office charges its own interest over it: over each payment, for the claim as one.
  fileprivate var isTaxByLaw: Bool { interest == .statutory && lawfulInterest == .tax }

  /// The place among the parts of the account of the bill with this number; nil where the claim runs as
  /// one, or has no such bill.
  func place(ofBill number: String?) -> Int? {
    guard let number, !isTaxByLaw else { return nil }
    return clockedBills.firstIndex { $0.number == number }
  }

  fileprivate func firstDay(of bill: Bill, statedOn day: LocalDate) -> LocalDate {
    let late = bill.dueDate?.adding(days: 1) ?? day
    if case .contract = interest { return min(late, day) }
    return late
  }

  /// The days on which no interest runs: by deferral, and while an arrangement that is kept stops it.
  fileprivate var pauses: [OwedClaim.Pause] {
    let frozen = terms.freezeFrom.map { OwedClaim.Pause(from: $0, to: terms.freezeTo) }
    let stopped = interestStop.map { OwedClaim.Pause(from: $0, to: nil) }
    return [frozen, stopped].compactMap(\.self)
  }

  /// Which interest runs on it by law or by agreement.
  var owedRate: OwedRate {
    switch interest {
    // What is not known is not counted; a plan says how much it can be at most.
    case .none, .unknown: .none
    case .contract(let rate):
      OwedRate(.fixed(rate), joining: terms.compounding.map(\.joining))
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

extension Debt.Compounding {
  var joining: OwedRate.Joining {
    switch self {
    case .never: .no
    case .month: .month
    case .year: .year
    }
  }
}
