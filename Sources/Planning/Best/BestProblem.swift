import Domain
import Rules

/// A dossier as a problem for the solver: what a plan can do with the money that strategies get.
///
/// Arrangements that run are no part of it: what they take goes off the money of their months, until
/// they end. What is disputed is no part of it either.
struct BestProblem: Hashable, Sendable {
  /// In the order of the problems.
  let debts: [ID<Debt>]
  /// Whether each threatens home, energy, water or health insurance.
  let isUrgent: [Bool]
  /// Only the money: no creditor asks anything.
  let free: RepaymentProblem
  /// The money, urgent debts first and what creditors ask.
  let ruled: RepaymentProblem
  /// Whether any creditor asks anything, as far as anybody wrote it down.
  let hasRules: Bool

  /// The most debts and months the solver takes.
  static let mostDebts = 60
  static let horizon = 600
}

extension BestProblem {
  /// The problem of which `plan` is a plan by some strategy; nil when nothing is open,
  /// or more than the solver takes.
  init?(of plan: Plan) throws(LawError) {
    let (dossier, law) = (plan.standing.now.dossier, plan.standing.law)
    let claims = dossier.debts.map { Claim($0) }.filter(\.isOpen)
    guard (1...Self.mostDebts).contains(claims.count) else { return nil }
    let start = DueDates.forOffers(from: dossier, on: plan.on).dates.day(ofTerm: 1).inMonth
    let money = Self.money(dossier, of: plan, from: start)
    // The solver computes with amounts up to the largest that can be typed.
    guard claims.allSatisfy({ $0.owed <= .largest }),
      money.allSatisfy({ $0 <= Money.largest.cents })
    else { return nil }
    var free: [RepaymentProblem.Debt] = []
    var ruled: [RepaymentProblem.Debt] = []
    for (index, claim) in claims.enumerated() {
      let rate = plan.offer(for: claim.id)?.rate.inHundredthsOfAPercent ?? 0
      let asked = try LowerBound.found(for: claim, on: plan.on, law: law)
      free.append(
        RepaymentProblem.Debt(
          id: index + 1, balance: claim.owed.cents, rate: rate, minimum: 0, lastMonth: nil,
          priority: 3, weight: 1))
      ruled.append(
        RepaymentProblem.Debt(
          id: index + 1, balance: claim.owed.cents, rate: rate,
          minimum: asked.compactMap(\.minimumCents).max() ?? 0,
          lastMonth: asked.compactMap(\.longestMonths).min(),
          priority: claim.debt.kind.threatensTheBasics ? 1 : 3, weight: 1))
    }
    func problem(_ debts: [RepaymentProblem.Debt]) -> RepaymentProblem {
      RepaymentProblem(
        id: 1, startMonth: start.month, horizon: Self.horizon, budget: .each(money), debts: debts,
        settlement: nil)
    }
    debts = claims.map(\.id)
    isUrgent = claims.map { $0.debt.kind.threatensTheBasics }
    self.free = problem(free)
    self.ruled = problem(ruled)
    hasRules = ruled.contains { $0.minimum > 0 || $0.lastMonth != nil }
  }

  /// Only the money, with urgent debts paid by the end of that month.
  func free(urgentBy month: Int?) -> RepaymentProblem {
    free.holding(
      zip(free.debts, isUrgent).map { debt, isUrgent in
        RepaymentProblem.Debt(
          id: debt.id, balance: debt.balance, rate: debt.rate, minimum: debt.minimum,
          lastMonth: isUrgent ? month : nil, priority: debt.priority, weight: debt.weight)
      })
  }

  /// The same money for the urgent debts alone; nil when there is none.
  var urgentAlone: RepaymentProblem? {
    let urgent = zip(free.debts, isUrgent).filter(\.1).map(\.0)
    return urgent.isEmpty ? nil : free.holding(urgent)
  }

  /// What is left of the capacity in each month after arrangements that run; it ends with a month in
  /// which none does any more.
  private static func money(_ dossier: Dossier, of plan: Plan, from start: Month) -> [Int] {
    var running = plan.offers.filter { $0.kind == .running }.map {
      PaymentAccount($0, from: $0.dueDates, over: .wholeBalance)
    }
    var month = min(start, plan.on.inMonth)
    var money: [Int] = []
    while money.count < horizon {
      let open = running.filter(\.isOpen)
      if month >= start {
        money.append((plan.capacity - open.map(\.monthly).sum()).orZero.cents)
        if open.isEmpty { break }
      }
      for index in running.indices where running[index].isOpen && running[index].start <= month {
        _ = running[index].pay(in: month)
      }
      month = month.adding(1)
    }
    return money
  }
}

extension RepaymentProblem {
  /// The same money and months with these debts.
  fileprivate func holding(_ debts: [Debt]) -> RepaymentProblem {
    RepaymentProblem(
      id: id, startMonth: startMonth, horizon: horizon, budget: budget, debts: debts,
      settlement: nil)
  }
}

extension LowerBound {
  /// The least amount a month, in cents; nil where a time is asked.
  fileprivate var minimumCents: Int? {
    switch basis {
    case .minimum, .ruleAmount: amount.cents
    case .maximumMonths, .ruleMonths, .noInstalments: nil
    }
  }

  /// The month by which all is to be paid; nil where an amount is asked.
  fileprivate var longestMonths: Int? {
    switch basis {
    case .minimum, .ruleAmount: nil
    case .maximumMonths(let months), .ruleMonths(_, let months): months
    case .noInstalments: 1
    }
  }
}
