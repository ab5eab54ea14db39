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
    let payments: Schedule.Payments
    /// The part of the monthly amount that no creditor gets.
    let kept: Money

    var paid: Money { payments.paid }
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
  private let names: [ID<Debt>]
  private let places: [ID<Debt>: Int]
  /// What each debt had when money was last handed on: by place, and as steps ask it. Kept, because few
  /// change from month to month.
  private var given: (amounts: [Money?], byName: [ID<Debt>: Money])
  /// One for each debt, as the plan found them.
  private let initial: [Claim]
  /// How each debt stands, and its book. Looked at in place, never copied whole: months are many.
  private var states: [PaymentState]
  private var books: [PaymentBook]
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
  var growths: [Schedule.Growth] { growthsOver + books.compactMap(\.growing) }
  /// All interest so far.
  private(set) var interest = Money.zero
  /// Whether all debts are paid.
  var isDone: Bool { open.isEmpty }

  init(of plan: CourseFacts, freed: FreedMoney) {
    let dossier = plan.standing.now.dossier
    self.plan = plan
    self.freed = freed
    settings = dossier.settings
    debts = dossier.debts
    initial = dossier.debts.map { Claim($0) }
    pool = min(plan.monthly, plan.capacity)
    lasting = pool
    isDividing =
      plan.ahead != nil && plan.offers.allSatisfy { $0.kind == .running || $0.changes.isEmpty }
    hasChanges = plan.ahead != nil || plan.offers.contains { !$0.changes.isEmpty }
    let usual = DueDates.forOffers(from: dossier, on: plan.on).dates
    start = usual.day(ofTerm: 1).inMonth
    let names = plan.offers.map(\.debt)
    self.names = names
    places = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    given = (Array(repeating: nil, count: names.count), [:])
    let states = plan.offers.map { [start] offer in
      PaymentState(offer, from: offer.kind == .running ? offer.dueDates.startMonth : start)
    }
    self.states = states
    books = plan.offers.map { offer in
      PaymentBook(offer, from: offer.kind == .running ? offer.dueDates : usual)
    }
    rates = Dictionary(uniqueKeysWithValues: plan.offers.map { ($0.debt, $0.rate) })
    self.open = states.indices.filter { states[$0].isOpen }
    promised = .zero
    promised = open.map { counted($0) }.sum()
  }

  /// What of the money of a month a debt takes: while that is divided what it gets now, else the most that
  /// is promised.
  private func counted(_ place: Int) -> Money {
    isDividing || !states[place].hasChanges
      ? states[place].monthly : books[place].reserved(states[place])
  }

  /// Runs until every debt is paid, until nothing moves any more, or for `Schedule.longest` months; from
  /// where it was.
  /// - Parameters:
  ///   - stop: The first month that is not gone through; nil for none.
  ///   - most: Once there was more interest than this it goes no further; nil for no border.
  mutating func toTheEnd(before stop: Month? = nil, upTo most: Money? = nil) {
    guard plan.monthly > .zero,
      let first = states.filter({ $0.monthly > .zero }).map(\.start).min()
    else { return }
    var month = rows.last?.month.adding(1) ?? min(first, plan.on.inMonth.adding(1))
    while rows.count < Schedule.longest, stop.map({ month < $0 }) ?? true,
      most.map({ interest <= $0 }) ?? true, canMove(in: month)
    {
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
      let state = states[index]
      if canPassOn, !state.isRunning { return true }
      let monthly = books[index].reserved(state)
      return monthly > .zero
        && (month < state.start || monthly > books[index].monthlyInterest(state))
    }
  }

  /// What debts that are paid leave to others.
  private var unassigned: Money { (lasting - promised).orZero }

  /// Takes the amounts of this month where they change; gives back the sum that comes besides.
  private mutating func step(into month: Month) -> Money {
    guard hasChanges else { return .zero }
    for index in open where states[index].start <= month {
      promised -= counted(index)
      books[index].stepOn(&states[index])
      promised += counted(index)
    }
    guard let ahead = plan.ahead else { return .zero }
    pool = ahead.amount(in: month)
    // What may be less later is not passed on for good.
    lasting = isDividing ? pool : ahead.least(from: month)
    if isDividing, pool < promised { divideAnew(in: month) }
    // What was agreed besides goes out of it first.
    let agreed = isDividing ? open.map { states[$0].extra }.sum() : .zero
    return (ahead.extra(in: month) - agreed).orZero
  }

  /// Divides what there is over all that are open, where there is less than before.
  private mutating func divideAnew(in month: Month) {
    let (takers, claims) = takers(in: month)
    let running = open.filter { states[$0].isRunning }.map { states[$0].monthly }.sum()
    var allocation = Allocation(of: (pool - running).orZero)
    divide(&allocation, over: claims, in: month)
    for (index, claim) in zip(takers, claims) {
      promised -= states[index].monthly
      states[index].monthly = allocation.given(to: claim.id)
      promised += states[index].monthly
    }
  }

  /// The places of the debts that can take more in `month`.
  private func takerPlaces(in month: Month) -> [Int] {
    open.filter { !states[$0].isRunning && states[$0].start <= month }
  }

  /// The same, and what the strategy sees of them.
  private func takers(in month: Month) -> (places: [Int], claims: [Claim]) {
    let places = takerPlaces(in: month)
    let claims = places.map { place in
      states[place].claim(initial[place]) ?? books[place].claim(initial[place], states[place])
    }
    return (places, claims)
  }

  /// Goes through the steps of the strategy; arrangements that run have theirs.
  private func divide(_ allocation: inout Allocation, over claims: [Claim], in month: Month) {
    let facts = StrategyFacts(
      settings: settings(in: month), bounds: plan.bounds, rates: rates)
    for step in plan.strategy.steps(for: claims, facts) where !(step is RunningArrangements) {
      step.apply(to: &allocation, claims: claims)
    }
  }

  /// What came free goes through the steps of the strategy, after what each taker has already.
  private mutating func passOn(in month: Month) {
    let free = unassigned
    guard free > .zero else { return }
    let allocation = handedOn(free, in: month)
    let gained = gains(by: allocation)
    guard !gained.isEmpty else { return }
    for (place, more) in gained {
      let before = states[place].monthly
      states[place].monthly = before + more
      promised += more
      stepUps.append(
        Schedule.StepUp(month: month, debt: names[place], before: before, after: before + more))
    }
    handovers.append(Schedule.Handover(month: month, free: free, allocation: allocation))
  }

  /// A sum that comes in this month alone goes the same way.
  private mutating func pass(_ extra: Money, in month: Month) {
    let gained = gains(by: handedOn(extra, in: month))
    for place in takerPlaces(in: month) { states[place].extra = .zero }
    for (place, more) in gained { states[place].extra = more }
  }

  private mutating func handedOn(_ free: Money, in month: Month) -> Allocation {
    let (takers, claims) = takers(in: month)
    for (place, claim) in zip(takers, claims) {
      let has = min(states[place].monthly, claim.owed)
      guard given.amounts[place] != has else { continue }
      given.amounts[place] = has
      given.byName[claim.id] = has
    }
    var allocation = Allocation(of: free, given: given.byName)
    divide(&allocation, over: claims, in: month)
    return allocation
  }

  /// What each debt got in the steps of `allocation`, above zero, by its place.
  private func gains(by allocation: Allocation) -> [(place: Int, more: Money)] {
    var gained: [Int: Money] = [:]
    for record in allocation.records {
      for share in record.shares where share.amount > .zero {
        if let place = places[share.debt] { gained[place, default: .zero] += share.amount }
      }
    }
    return gained.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The months in which urgent arrears are to be cleared do not start anew.
  private func settings(in month: Month) -> Settings {
    var settings = settings
    settings.urgentMonths = max(1, settings.urgentMonths - start.months(to: month))
    return settings
  }

  private mutating func pay(in month: Month, extra: Money) {
    if isDividing {
      let shares = open.filter { states[$0].start <= month && !states[$0].isRunning }.map {
        (names[$0], (monthly: states[$0].monthly, extra: states[$0].extra))
      }
      promises.append((month, Dictionary(uniqueKeysWithValues: shares)))
    }
    var cells: [Schedule.Payments.Cell] = []
    cells.reserveCapacity(open.count)
    for index in open {
      var (grown, amount) = (Money.zero, Money.zero)
      if states[index].start <= month { (grown, amount) = pay(at: index, in: month) }
      interest += grown
      cells.append(
        Schedule.Payments.Cell(
          place: index, interest: grown, paid: amount, left: states[index].left))
    }
    for index in open where !states[index].isOpen { promised -= counted(index) }
    self.open = open.filter { states[$0].isOpen }
    let payments = Schedule.Payments(cells, of: names)
    rows.append(
      Row(month: month, payments: payments, kept: (pool + extra - payments.paid).orZero))
  }

  /// The payment of `month` on one debt: most months of most debts need nothing of its book.
  private mutating func pay(
    at index: Int, in month: Month
  ) -> (grown: Money, amount: Money) {
    let amount = states[index].plainPayment
    if states[index].isPlain, states[index].unbooked.amount == amount {
      states[index].unbooked.count += 1
      states[index].book(amount, grown: .zero, in: month)
      return (.zero, amount)
    }
    let (grown, paid) = books[index].pay(&states[index], in: month)
    if let growth = books[index].note(grown: grown, paid: paid, states[index], in: month) {
      growthsOver.append(growth)
    }
    return (grown, paid)
  }

  /// The debts as they stand now, seen from `day`.
  func debts(on day: LocalDate) -> [Debt] {
    debts.indices.map { books[$0].left(of: debts[$0], on: day, states[$0]) }
  }

  /// One for each debt, as it stands now.
  var outcomes: [Schedule.Outcome] { zip(books, states).map { $0.outcome($1) } }

  /// What it comes to so far, as the schedule of it would say.
  var sums: (months: Int?, interest: Money) {
    let outcomes = outcomes
    let paid = rows.lazy.filter { $0.paid > .zero }.map(\.month)
    return (
      Schedule.months(
        from: Schedule.first(of: paid, after: plan.on.inMonth), toTheEndOf: outcomes),
      outcomes.map(\.interest).sum()
    )
  }
}
