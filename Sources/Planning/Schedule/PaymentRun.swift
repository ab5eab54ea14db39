import Domain
import Rules

/// What a plan is carried on from: who gets what, by which way of dividing.
struct CourseFacts {
  let standing: Standing
  let strategy: Strategy
  let budget: Budget
  let offers: [Offer]
  let bounds: [ID<Debt>: LowerBound]

  var on: LocalDate { standing.on }
  var capacity: Money { budget.capacity }
  var monthly: Money { offers.map(\.monthly).sum() }

  /// The debts of which the offer lies below what the creditor can accept, in the order of the
  /// dossier.
  var brokenRules: [ID<Debt>] {
    offers.filter { offer in
      offer.kind != .running && offer.monthly < bounds[offer.debt]?.amount ?? .zero
    }.map(\.debt)
  }

  /// By how much the offers that are too low fall short, together.
  var lacking: Money {
    offers.map { offer in
      offer.kind == .running
        ? .zero : ((bounds[offer.debt]?.amount ?? .zero) - offer.monthly).orZero
    }.sum()
  }
}

extension Plan {
  var courseFacts: CourseFacts {
    CourseFacts(
      standing: standing, strategy: strategy, budget: budget, offers: offers, bounds: bounds)
  }
}

/// A plan carried on month after month: the one engine behind schedules and comparisons.
///
/// Every creditor keeps what its letter promised. What a finished debt leaves free goes, from the
/// month after, through the steps of the plan's own strategy, on top of what each has.
struct PaymentRun {
  /// One month of payments.
  struct Row {
    let month: Month
    let payments: [Schedule.Payment]
    /// The part of the monthly amount that no creditor gets.
    let kept: Money

    var paid: Money { payments.map(\.paid).sum() }
  }

  private let plan: CourseFacts
  private let settings: Settings
  private let freed: FreedMoney
  /// What can be passed on or kept: arrangements that run may take more than there is.
  private let pool: Money
  /// The month in which new offers start.
  let start: Month
  private let debts: [Debt]
  /// One for each debt. Looked at in place, never copied whole: months are many.
  private var accounts: [PaymentAccount]
  /// The places of the debts of which something is left.
  private var open: [Int]
  /// What they get a month together.
  private var promised: Money
  private let rates: [ID<Debt>: Rate]
  private(set) var rows: [Row] = []
  private(set) var stepUps: [Schedule.StepUp] = []
  private(set) var handovers: [Schedule.Handover] = []
  private var growthsOver: [Schedule.Growth] = []
  /// Those that are not over at the last month included.
  var growths: [Schedule.Growth] { growthsOver + accounts.compactMap(\.growing) }
  /// Whether all debts are paid.
  var isDone: Bool { open.isEmpty }

  init(of plan: CourseFacts, freed: FreedMoney) {
    let dossier = plan.standing.now.dossier
    self.plan = plan
    self.freed = freed
    settings = dossier.settings
    debts = dossier.debts
    pool = min(plan.monthly, plan.capacity)
    let usual = DueDates.forOffers(from: dossier, on: plan.on).dates
    start = usual.day(ofTerm: 1).inMonth
    accounts = plan.offers.map { offer in
      PaymentAccount(offer, from: offer.kind == .running ? offer.dueDates : usual)
    }
    rates = Dictionary(uniqueKeysWithValues: accounts.map { ($0.debt, $0.rate) })
    let open = accounts.indices.filter { [accounts] in accounts[$0].isOpen }
    promised = open.map { [accounts] in accounts[$0].monthly }.sum()
    self.open = open
  }

  /// Runs until every debt is paid, until nothing moves any more, or for `Schedule.longest` months; from
  /// where it was.
  /// - Parameter stop: The first month that is not gone through; nil for none.
  mutating func toTheEnd(before stop: Month? = nil) {
    guard plan.monthly > .zero,
      let first = accounts.filter({ $0.monthly > .zero }).map(\.start).min()
    else { return }
    var month = rows.last?.month.adding(1) ?? min(first, plan.on.inMonth.adding(1))
    while rows.count < Schedule.longest, stop.map({ month < $0 }) ?? true, canMove(in: month) {
      if freed == .passOn { passOn(in: month) }
      pay(in: month)
      month = month.adding(1)
    }
  }

  /// Whether a payment of this month or of a later one makes some debt smaller.
  private func canMove(in month: Month) -> Bool {
    let canPassOn = freed == .passOn && unassigned > .zero
    return open.contains { index in
      if canPassOn, !accounts[index].isRunning { return true }
      let monthly = accounts[index].monthly
      return monthly > .zero
        && (month < accounts[index].start || monthly > accounts[index].monthlyInterest)
    }
  }

  /// What debts that are paid leave to others.
  private var unassigned: Money { (pool - promised).orZero }

  /// What came free goes through the steps of the strategy, after what each taker has already.
  private mutating func passOn(in month: Month) {
    let free = unassigned
    guard free > .zero else { return }
    let takers = open.filter { !accounts[$0].isRunning && accounts[$0].start <= month }
    let claims = takers.map { accounts[$0].claim(of: debts[$0]) }
    let had = zip(takers, claims).map { min(accounts[$0].monthly, $1.owed) }
    var allocation = Allocation(of: free + had.sum())
    allocation.book(
      zip(claims, had).map {
        Allocation.Share(debt: $0.id, amount: $1, weight: .zero, limit: $1, kept: .zero)
      }, as: .promised)
    let facts = StrategyFacts(
      settings: settings(in: month), bounds: plan.bounds, rates: rates)
    for step in plan.strategy.steps(for: claims, facts) where !(step is RunningArrangements) {
      step.apply(to: &allocation, claims: claims)
    }
    raise(takers, by: zip(claims, had).map { allocation.given(to: $0.id) - $1 }, in: month)
    if stepUps.last?.month == month {
      handovers.append(Schedule.Handover(month: month, free: free, allocation: allocation))
    }
  }

  private mutating func raise(_ takers: [Int], by amounts: [Money], in month: Month) {
    for (index, more) in zip(takers, amounts) where more > .zero {
      let before = accounts[index].monthly
      accounts[index].monthly = before + more
      promised += more
      stepUps.append(
        Schedule.StepUp(
          month: month, debt: accounts[index].debt, before: before, after: before + more))
    }
  }

  /// The months in which urgent arrears are to be cleared do not start anew.
  private func settings(in month: Month) -> Settings {
    var settings = settings
    settings.urgentMonths = max(1, settings.urgentMonths - start.months(to: month))
    return settings
  }

  private mutating func pay(in month: Month) {
    var payments: [Schedule.Payment] = []
    payments.reserveCapacity(open.count)
    for index in open {
      guard accounts[index].start <= month else {
        payments.append(
          Schedule.Payment(
            debt: accounts[index].debt, interest: .zero, paid: .zero,
            left: accounts[index].left))
        continue
      }
      let payment = accounts[index].pay(in: month)
      payments.append(payment)
      if let growth = accounts[index].note(payment, in: month) { growthsOver.append(growth) }
    }
    open.removeAll { index in
      guard !accounts[index].isOpen else { return false }
      promised -= accounts[index].monthly
      return true
    }
    let paid = payments.map(\.paid).sum()
    rows.append(
      Row(
        month: month, payments: payments, kept: (pool - paid).orZero))
  }

  /// The debts as they stand now, seen from `day`.
  func debts(on day: LocalDate) -> [Debt] {
    zip(accounts, debts).map { $0.left(of: $1, on: day) }
  }

  /// One for each debt, as it stands now.
  var outcomes: [Schedule.Outcome] { accounts.map(\.outcome) }
}
