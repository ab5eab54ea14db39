import Domain
import Rules

/// A claim while time goes by: interest is added day by day, costs are charged, payments settle, money
/// comes back. It is a value: a copy asks what would be, and changes nothing.
///
/// On every day: what is owed less what was paid too much = the claim + interest added - interest that
/// is not asked - paid + returned.
package struct OwedRun: Hashable, Sendable {
  /// A bill and how far it is.
  struct Bill: Hashable, Sendable {
    enum Sum: Hashable, Sendable {
      case bearing(BearingSum)
      case tax(TaxSum)
    }

    var sum: Sum
    /// From which the bill is in default; nil when it is not known.
    let from: LocalDate?
    /// The day of the creditor's statement; payments before it are in it.
    let statedOn: LocalDate?
    /// By which bills are older or younger.
    let age: LocalDate
  }

  /// Costs and how far they are.
  struct Cost: Hashable, Sendable {
    var sum: BearingSum
    let bill: Int?
    let age: LocalDate
    var isCharged: Bool
  }

  /// Something that happens on a day.
  private struct Moment: Hashable, Sendable {
    enum Matter: Hashable, Sendable {
      case charge(Int)
      case event(Int)
    }
    let on: LocalDate
    /// On one day: costs are charged, then money is paid, then it comes back.
    let rank: Int
    let matter: Matter
  }

  private let basis: OwedBasis
  /// The day that was reached: what lies on it is in.
  package internal(set) var day: LocalDate
  var bills: [Bill]
  var costs: [Cost]
  var settlements: [OwedSettlement] = []
  /// Interest that was not asked at a last payment.
  var forgiven = 0
  private var moments: [Moment]
  private var nextMoment = 0

  /// The account before anything of it happened.
  /// - Throws: `LawError` where a table does not reach back to the first day of interest.
  package init(_ claim: OwedClaim, law: Law) throws(LawError) {
    day = LocalDate(dayNumber: .min)
    var bills: [Bill] = []
    for part in claim.parts { bills.append(try Bill(part, law: law)) }
    var costs: [Cost] = []
    for cost in claim.costs { costs.append(try Cost(cost, law: law)) }
    self.bills = bills
    self.costs = costs
    basis = OwedBasis(
      claim: claim,
      oldestBills: bills.indices.sorted { (bills[$0].age, $0) < (bills[$1].age, $1) },
      oldestCosts: costs.indices.sorted { (costs[$0].age, $0) < (costs[$1].age, $1) })
    moments = Self.moments(of: claim)
  }

  /// What it is the account of.
  var claim: OwedClaim { basis.claim }
  /// The places of the bills, oldest first.
  var oldestBills: [Int] { basis.oldestBills }
  /// The places of the costs, oldest first.
  var oldestCosts: [Int] { basis.oldestCosts }

  private static func moments(of claim: OwedClaim) -> [Moment] {
    var moments: [Moment] = []
    for (index, cost) in claim.costs.enumerated() {
      if let on = cost.on { moments.append(Moment(on: on, rank: 0, matter: .charge(index))) }
    }
    for (index, event) in claim.events.enumerated() {
      let isPaid = if case .paid = event.matter { true } else { false }
      moments.append(Moment(on: event.on, rank: isPaid ? 1 : 2, matter: .event(index)))
    }
    let ordered = moments.enumerated().sorted { a, b in
      (a.element.on, a.element.rank, a.offset) < (b.element.on, b.element.rank, b.offset)
    }
    return ordered.map(\.element)
  }

  // MARK: Time

  /// Goes on to `end`, with everything that happens through that day; earlier days change nothing.
  /// - Parameter note: hears every line of interest over the bills.
  package mutating func move(
    to end: LocalDate, note: ((OwedLine) -> Void)? = nil
  ) throws(LawError) {
    while nextMoment < moments.count, moments[nextMoment].on <= end {
      let moment = moments[nextMoment]
      nextMoment += 1
      switch moment.matter {
      case .charge(let index):
        try grow(to: moment.on, note)
        costs[index].isCharged = true
        settleCredit()
      case .event(let index):
        let event = claim.events[index]
        guard counts(on: event.on) else { continue }
        try grow(to: moment.on, note)
        take(event, index)
      }
    }
    try grow(to: end, note)
  }

  /// Goes through everything that happens until `end`, and stops there: no line is made for `end`.
  package mutating func move(throughEventsUntil end: LocalDate) throws(LawError) {
    while nextMoment < moments.count, moments[nextMoment].on <= end {
      try move(to: moments[nextMoment].on)
    }
  }

  /// Goes as far towards `end` as lines of interest end anyway: whoever moves on from there makes the
  /// same lines as from before. For accounts that are asked month after month and not paid.
  mutating func move(throughLinesUntil end: LocalDate) throws(LawError) {
    try move(throughEventsUntil: end)
    for index in bills.indices {
      guard case .bearing(var sum) = bills[index].sum else { continue }
      try sum.move(throughLinesUntil: end, pauses: claim.pauses)
      bills[index].sum = .bearing(sum)
    }
    for index in costs.indices where costs[index].sum.rates != nil {
      try costs[index].sum.move(throughLinesUntil: end, pauses: claim.pauses)
    }
  }

  private mutating func grow(
    to end: LocalDate, _ note: ((OwedLine) -> Void)? = nil
  ) throws(LawError) {
    guard day < end else { return }
    for index in bills.indices {
      guard case .bearing(var sum) = bills[index].sum else { continue }
      try sum.move(to: end, pauses: claim.pauses, note: note)
      bills[index].sum = .bearing(sum)
    }
    for index in costs.indices where costs[index].sum.rates != nil {
      try costs[index].sum.move(to: end, pauses: claim.pauses)
    }
    day = end
  }

  private mutating func take(_ event: OwedClaim.Event, _ index: Int) {
    switch event.matter {
    case .paid(let bill): pay(event.amount.cents, naming: bill, as: index)
    case .returned(let of): restore(event.amount.cents, of: of)
    }
  }

  /// Payments and returns after the day that was reached are left out from now on; costs to come
  /// stay.
  mutating func forgetEvents() {
    let rest = moments[nextMoment...].filter { if case .charge = $0.matter { true } else { false } }
    moments.replaceSubrange(nextMoment..., with: rest)
  }

  /// What single payments settled is not needed any more, only what was too much.
  mutating func forgetSettlements() {
    settlements.removeAll { $0.over == 0 }
  }

  /// Whether a payment on `day` counts: not when every bill was stated after it.
  package func counts(on day: LocalDate) -> Bool {
    bills.isEmpty || bills.contains { $0.isOpen(on: day) }
  }

  /// Whether something is known to change after `day`: a rate, a pause, costs to come.
  func changes(after day: LocalDate) -> Bool {
    claim.pauses.change(after: day)
      || costs.contains { !$0.isCharged || $0.sum.rates?.changes(after: day) ?? false }
      || bills.contains { $0.rates?.changes(after: day) ?? false }
  }

  /// Whether interest is added from the day that was reached on: a rate runs on something, now or later.
  package var bearsInterest: Bool {
    guard !claim.pauses.contains(where: { $0.from <= day && $0.to == nil }) else { return false }
    let rates = bills.map(\.rates) + costs.map(\.sum.rates)
    return rates.contains { $0?.steps.contains { $0.rate > .zero } ?? false }
  }

  /// Whether nothing more happens by itself.
  var hasNoMoments: Bool { nextMoment >= moments.count }

  /// Whether nothing is ever added and nothing more happens by itself: what is owed changes with payments
  /// alone.
  var isStill: Bool {
    hasNoMoments && bills.allSatisfy { $0.rates == nil }
      && costs.allSatisfy { $0.sum.rates == nil && $0.isCharged }
  }

  /// Whether it is still and each payment from `first` on, up to all that is owed, makes it smaller by itself: no
  /// tax counts interest over it, no interest is forgiven, and no bill waits for its day.
  func isPlain(from first: LocalDate) -> Bool {
    isStill && (claim.waived == nil || openInterest == 0)
      && bills.allSatisfy { bill in
        guard case .bearing = bill.sum else { return false }
        return bill.isOpen(on: first)
      }
  }

  /// Whether interest that was claimed may not be asked at the last payment: below a border, by law.
  var mayForgive: Bool { claim.waived != nil || countsWholeEuros }

  /// Whether a part of it is a tax, of which interest is counted in whole euros over each payment.
  var countsWholeEuros: Bool {
    bills.contains { if case .tax = $0.sum { true } else { false } }
  }

  /// First day whose rates are the last known ones and were not checked; nil where none runs.
  package var assumedFrom: LocalDate? {
    (bills.compactMap { $0.rates?.assumedFrom } + costs.compactMap { $0.sum.rates?.assumedFrom })
      .min()
  }

  /// Where the rates come from, each source once.
  var sources: [Source] {
    let rates = bills.compactMap(\.rates) + costs.compactMap(\.sum.rates)
    return rates.flatMap(\.sources).reduce(into: []) { list, source in
      if !list.contains(source) { list.append(source) }
    }
  }
}

/// What of an account does not change while time goes by: shared by all its copies.
private final class OwedBasis: Hashable, Sendable {
  let claim: OwedClaim
  let oldestBills: [Int]
  let oldestCosts: [Int]

  init(claim: OwedClaim, oldestBills: [Int], oldestCosts: [Int]) {
    self.claim = claim
    self.oldestBills = oldestBills
    self.oldestCosts = oldestCosts
  }

  // The places follow from the claim.
  static func == (a: OwedBasis, b: OwedBasis) -> Bool { a === b || a.claim == b.claim }

  func hash(into hasher: inout Hasher) { hasher.combine(claim) }
}

extension OwedRun.Bill {
  fileprivate init(_ part: OwedClaim.Part, law: Law) throws(LawError) {
    let start = part.from ?? part.stated?.on
    from = part.from
    statedOn = part.stated?.on
    age = start ?? LocalDate(dayNumber: .min)
    let claimed = part.stated?.interest.cents ?? 0
    let first = max(age, part.stated?.on ?? age)
    let rate = start == nil ? .none : part.rate
    if rate.kind == .tax {
      sum = .tax(
        try TaxSum(
          principal: part.principal.cents, stated: claimed, rate: rate, start: first, law: law))
    } else {
      let joined = part.stated?.capitalised.cents ?? 0
      sum = .bearing(
        try BearingSum(
          principal: part.principal.cents, joined: joined, current: claimed - joined, rate: rate,
          start: age, day: first, law: law))
    }
  }

  /// Whether payments on `day` can settle it: not before the day of its statement.
  func isOpen(on day: LocalDate) -> Bool { statedOn.map { $0 <= day } ?? true }

  var rates: RateSteps? {
    switch sum {
    case .bearing(let sum): sum.rates
    case .tax(let sum): sum.rates
    }
  }
}

extension OwedRun.Cost {
  fileprivate init(_ cost: OwedClaim.Cost, law: Law) throws(LawError) {
    bill = cost.bill
    age = cost.on ?? LocalDate(dayNumber: .min)
    isCharged = cost.on == nil
    let start = cost.from ?? age
    sum = try BearingSum(
      principal: cost.amount.cents, joined: 0, current: 0,
      rate: cost.from == nil ? .none : cost.rate, start: start,
      day: max(start, age, cost.stated ?? start), law: law)
  }
}
