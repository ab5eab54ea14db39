import Domain
import Rules

/// A dossier as a problem: what a plan can do with the money that strategies get.
///
/// The solver counts interest otherwise than the accounts of debts do. So it only finds plans; what comes
/// of a plan say the accounts (`FollowedPlan`), and what no plan can go below says `BestBound`.
///
/// Arrangements that run are no part of it: what they take goes off the money of their months, until
/// they end. What is disputed is no part of it either.
struct BestProblem: Hashable, Sendable {
  /// In the order of the problems.
  let debts: [ID<Debt>]
  /// Whether each threatens home, energy, water or health insurance.
  let isUrgent: [Bool]
  /// The accounts of the debts, before the first payment.
  let accounts: [PaymentAccount]
  let offers: [Offer]
  /// The days of payments, and the month of the first one.
  let dueDates: DueDates
  let start: Month
  /// The interest of arrangements that run: the same in every plan. Nothing where one of them never ends.
  let runningInterest: Money
  /// Only the money: no creditor asks anything. Rates are those of the principal, spread over costs and
  /// interest that bear none: by them the solver knows which debt is dear.
  let free: RepaymentProblem
  /// The money, urgent debts first and what creditors ask. A month grows by no less than in the accounts:
  /// what can be done here can be done there.
  let ruled: RepaymentProblem
  /// The same without what creditors ask.
  let cautious: RepaymentProblem
  /// The same as `ruled` without any interest: what cannot be done here cannot be done at all.
  let leastRuled: RepaymentProblem
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
    let dates = DueDates.forOffers(from: dossier, on: plan.on).dates
    let start = dates.day(ofTerm: 1).inMonth
    let money = Self.money(dossier, of: plan, from: start)
    // The solver computes with amounts up to the largest that can be typed.
    guard claims.allSatisfy({ $0.owed <= .largest }),
      money.allSatisfy({ $0 <= Money.largest.cents })
    else { return nil }
    var free: [RepaymentProblem.Debt] = []
    var ruled: [RepaymentProblem.Debt] = []
    var accounts: [PaymentAccount] = []
    let offers = claims.compactMap { plan.offer(for: $0.id) }
    guard offers.count == claims.count else { return nil }
    for (index, (claim, offer)) in zip(claims, offers).enumerated() {
      accounts.append(PaymentAccount(offer, from: dates))
      let asked = try LowerBound.found(
        for: claim, paid: TermCourse((offer.source, offer.account), on: offer.dueDates),
        in: dossier,
        on: plan.on, law: law)
      free.append(
        RepaymentProblem.Debt(
          id: index + 1, balance: claim.owed.cents, rate: offer.rateOverAll, minimum: 0,
          lastMonth: nil, priority: 3, weight: 1))
      ruled.append(
        RepaymentProblem.Debt(
          id: index + 1, balance: offer.cautiousBalance(on: dates.day(ofTerm: 1)),
          rate: offer.cautiousRate,
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
    self.accounts = accounts
    self.offers = offers
    dueDates = dates
    self.start = start
    let members = Set(claims.map(\.id))
    let running = plan.course.outcomes.filter { !members.contains($0.debt) }
    let isOver = running.allSatisfy { $0.left == .zero }
    runningInterest = isOver ? running.map(\.interest).sum() : .zero
    self.free = problem(free)
    self.ruled = problem(ruled)
    cautious = problem(
      zip(free, ruled).map { $0.with(balance: $1.balance, rate: $1.rate) })
    leastRuled = problem(
      zip(ruled, claims).map { debt, claim in
        debt.with(balance: claim.owed.cents, rate: 0)
      })
    hasRules = ruled.contains { $0.minimum > 0 || $0.lastMonth != nil }
  }

  /// The same as `problem`, with urgent debts paid by the end of that month.
  func holding(_ problem: RepaymentProblem, urgentBy month: Int?) -> RepaymentProblem {
    problem.holding(
      zip(problem.debts, isUrgent).map { debt, isUrgent in
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

  /// What there is in that month, in cents.
  func money(in month: Int) -> Int {
    free.budget.cents(inMonth: month, startingIn: free.startMonth)
  }

  /// What is left of the capacity in each month after arrangements that run; it ends with a month in
  /// which none does any more.
  private static func money(_ dossier: Dossier, of plan: Plan, from start: Month) -> [Int] {
    var running = plan.offers.filter { $0.kind == .running }.map {
      PaymentAccount($0, from: $0.dueDates)
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
        running[index].pay(in: month)
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
    case .minimum, .houseMinimum, .ruleAmount: amount.cents
    case .maximumMonths, .houseMonths, .ruleMonths, .noInstalments: nil
    }
  }

  /// The month by which all is to be paid; nil where an amount is asked.
  fileprivate var longestMonths: Int? {
    switch basis {
    case .minimum, .houseMinimum, .ruleAmount: nil
    case .maximumMonths(let months), .houseMonths(_, let months), .ruleMonths(_, let months): months
    case .noInstalments: 1
    }
  }
}

extension RepaymentProblem.Debt {
  fileprivate func with(balance: Int, rate: Int) -> Self {
    Self(
      id: id, balance: balance, rate: rate, minimum: minimum, lastMonth: lastMonth,
      priority: priority, weight: weight)
  }
}

extension Offer {
  /// In hundredths of a percent of all that is owed; interest runs over the principal.
  fileprivate var rateOverAll: Int {
    let balance = account.balance
    let all = Int128(balance.total.cents) * 100
    guard all > 0 else { return 0 }
    return Rounding.halfUp.divide(
      Int128(rate.partsPerMillion) * Int128(balance.principal.cents), by: all)
  }

  /// In hundredths of a percent: a twelfth of it is no less than what 31 days bring.
  fileprivate var cautiousRate: Int {
    Int((Int128(rate.partsPerMillion) * 372 + 36_499) / 36_500)
  }

  /// What grows in one month, at that rate, to what is owed on the day of the first payment: the days
  /// before it can be more than a month.
  fileprivate func cautiousBalance(on first: LocalDate) -> Int {
    let owed = (try? source.balance(on: first))?.total.cents ?? owed.cents
    let growth = MonthlyGrowth(rate: cautiousRate, unit: .cents, highest: owed)
    let before = growth.before(owed)
    return growth.after(before) < owed ? before + 1 : before
  }
}
