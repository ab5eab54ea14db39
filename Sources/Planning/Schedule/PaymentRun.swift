import Domain
import Rules

/// What a plan is carried on from: who gets what, by which way of dividing.
struct CourseFacts {
  let standing: Standing
  let strategy: Strategy
  let budget: Budget
  var offers: [Offer]
  let bounds: [ID<Debt>: LowerBound]
  /// What there is for all of them month by month, where it changes on the way; nil where it is the
  /// capacity to the end.
  var ahead: CapacityAhead?

  var on: LocalDate { standing.on }
  var capacity: Money { budget.capacity }
  var monthly: Money { offers.map(\.monthly).sum() }

  /// The debts of which the offer lies below what the creditor can accept, in the order of the
  /// dossier.
  var brokenRules: [ID<Debt>] {
    offers.filter { offer in
      offer.kind != .running && bounds[offer.debt].map { !$0.isKept(by: offer) } ?? false
    }.map(\.debt)
  }

  /// By how much the offers that are too low fall short, together.
  var lacking: Money {
    offers.map { offer in
      offer.kind == .running || bounds[offer.debt].map { $0.isKept(by: offer) } ?? true
        ? .zero : ((bounds[offer.debt]?.amount ?? .zero) - offer.monthly).orZero
    }.sum()
  }
}

extension Plan {
  var courseFacts: CourseFacts {
    CourseFacts(
      standing: standing, strategy: strategy, budget: budget, offers: offers, bounds: bounds,
      ahead: ahead)
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
  private var pool: Money
  /// What of it can be passed on for good.
  private var lasting: Money
  /// Whether what there is changes on the way and nothing of it was promised yet.
  private let isDividing: Bool
  /// Whether any amount changes on the way.
  private let hasChanges: Bool
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
  /// What each debt gets a month, and besides, while what there is changes and is divided.
  private(set) var promises: [(month: Month, shares: [ID<Debt>: (monthly: Money, extra: Money)])] =
    []
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
    lasting = pool
    isDividing =
      plan.ahead != nil && plan.offers.allSatisfy { $0.kind == .running || $0.changes.isEmpty }
    hasChanges = plan.ahead != nil || plan.offers.contains { !$0.changes.isEmpty }
    let usual = DueDates.forOffers(from: dossier, on: plan.on).dates
    start = usual.day(ofTerm: 1).inMonth
    accounts = plan.offers.map { offer in
      PaymentAccount(offer, from: offer.kind == .running ? offer.dueDates : usual)
    }
    rates = Dictionary(uniqueKeysWithValues: accounts.map { ($0.debt, $0.rate) })
    let open = accounts.indices.filter { [accounts] in accounts[$0].isOpen }
    self.open = open
    promised = open.map { [accounts, isDividing] in accounts[$0].counted(isDividing) }.sum()
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
      let extra = step(into: month)
      if freed == .passOn { passOn(in: month) }
      if isDividing, extra > .zero { pass(extra, in: month) }
      pay(in: month, extra: extra)
      month = month.adding(1)
    }
  }

  /// Whether a payment of this month or of a later one makes some debt smaller.
  private func canMove(in month: Month) -> Bool {
    let canPassOn =
      freed == .passOn && (unassigned > .zero || plan.ahead?.grows(after: month) ?? false)
    return open.contains { index in
      if canPassOn, !accounts[index].isRunning { return true }
      let monthly = accounts[index].reserved
      return monthly > .zero
        && (month < accounts[index].start || monthly > accounts[index].monthlyInterest)
    }
  }

  /// What debts that are paid leave to others.
  private var unassigned: Money { (lasting - promised).orZero }

  /// Takes the amounts of this month where they change; gives back the sum that comes besides.
  private mutating func step(into month: Month) -> Money {
    guard hasChanges else { return .zero }
    for index in open where accounts[index].start <= month {
      promised -= accounts[index].counted(isDividing)
      accounts[index].stepOn()
      promised += accounts[index].counted(isDividing)
    }
    guard let ahead = plan.ahead else { return .zero }
    pool = ahead.amount(in: month)
    // What may be less later is not passed on for good.
    lasting = isDividing ? pool : ahead.least(from: month)
    if isDividing, pool < promised { divideAnew(in: month) }
    // What was agreed besides goes out of it first.
    let agreed = isDividing ? open.map { accounts[$0].extra }.sum() : .zero
    return (ahead.extra(in: month) - agreed).orZero
  }

  /// Divides what there is over all that are open, where there is less than before.
  private mutating func divideAnew(in month: Month) {
    let takers = open.filter { !accounts[$0].isRunning && accounts[$0].start <= month }
    let claims = takers.map { accounts[$0].claim(of: debts[$0]) }
    let running = open.filter { accounts[$0].isRunning }.map { accounts[$0].monthly }.sum()
    var allocation = Allocation(of: (pool - running).orZero)
    let facts = StrategyFacts(
      settings: settings(in: month), bounds: plan.bounds, rates: rates)
    for step in plan.strategy.steps(for: claims, facts) where !(step is RunningArrangements) {
      step.apply(to: &allocation, claims: claims)
    }
    for (index, claim) in zip(takers, claims) {
      promised -= accounts[index].monthly
      accounts[index].monthly = allocation.given(to: claim.id)
      promised += accounts[index].monthly
    }
  }

  /// What came free goes through the steps of the strategy, after what each taker has already.
  private mutating func passOn(in month: Month) {
    let free = unassigned
    guard free > .zero else { return }
    let (takers, claims, had, allocation) = handedOn(free, in: month)
    raise(takers, by: zip(claims, had).map { allocation.given(to: $0.id) - $1 }, in: month)
    if stepUps.last?.month == month {
      handovers.append(Schedule.Handover(month: month, free: free, allocation: allocation))
    }
  }

  /// A sum that comes in this month alone goes the same way.
  private mutating func pass(_ extra: Money, in month: Month) {
    let (takers, claims, had, allocation) = handedOn(extra, in: month)
    for (index, (claim, had)) in zip(takers, zip(claims, had)) {
      accounts[index].extra = allocation.given(to: claim.id) - had
    }
  }

  private func handedOn(
    _ free: Money, in month: Month
  ) -> (takers: [Int], claims: [Claim], had: [Money], allocation: Allocation) {
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
    return (takers, claims, had, allocation)
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

  private mutating func pay(in month: Month, extra: Money) {
    if isDividing {
      let shares = open.filter { accounts[$0].start <= month && !accounts[$0].isRunning }.map {
        (accounts[$0].debt, (monthly: accounts[$0].monthly, extra: accounts[$0].extra))
      }
      promises.append((month, Dictionary(uniqueKeysWithValues: shares)))
    }
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
      promised -= accounts[index].counted(isDividing)
      return true
    }
    let paid = payments.map(\.paid).sum()
    rows.append(
      Row(
        month: month, payments: payments, kept: (pool + extra - paid).orZero))
  }

  /// The debts as they stand now, seen from `day`.
  func debts(on day: LocalDate) -> [Debt] {
    zip(accounts, debts).map { $0.left(of: $1, on: day) }
  }

  /// One for each debt, as it stands now.
  var outcomes: [Schedule.Outcome] { accounts.map(\.outcome) }
}
