import Domain
import Planning

/// What is owed, written a second time and slowly: day by day, interest as a fraction of a cent until a
/// line ends. It shares nothing with the engine but the facts it is given.
struct SlowAccount {
  /// A fraction of a cent.
  struct Fraction {
    var top: Int128 = 0
    var bottom: Int128 = 1

    mutating func add(_ top: Int128, over bottom: Int128) {
      self.top = self.top * bottom + top * self.bottom
      self.bottom *= bottom
      var (a, b) = (self.top.magnitude, self.bottom.magnitude)
      while b > 0 { (a, b) = (b, a % b) }
      self.top /= Int128(a)
      self.bottom /= Int128(a)
    }

    /// Whole cents, half up.
    var rounded: Int { Int((2 * top + bottom) / (2 * bottom)) }
  }

  struct Bill {
    let facts: OwedClaim.Part
    var principal: Int
    var joined: Int
    var current: Int
    var open = Fraction()

    mutating func endLine() {
      current += open.rounded
      open = Fraction()
    }
  }

  /// Where money comes from when it pays, and goes back to.
  enum Pot: Hashable {
    case cost(Int), current(Int), joined(Int), principal(Int)
  }

  let claim: OwedClaim
  var bills: [Bill]
  var costs: [Int]
  var isCharged: [Bool]
  /// For each payment, what it took, and what of it was too much.
  var taken: [Int: [(Pot, Int)]] = [:]
  var over: [Int: Int] = [:]
  /// The payments that counted, in the order of their days.
  var paid: [Int] = []

  init(_ claim: OwedClaim) {
    self.claim = claim
    bills = claim.parts.map { part in
      let joined = part.stated?.capitalised.cents ?? 0
      return Bill(
        facts: part, principal: part.principal.cents, joined: joined,
        current: (part.stated?.interest.cents ?? 0) - joined)
    }
    costs = claim.costs.map(\.amount.cents)
    isCharged = claim.costs.map { $0.on == nil }
  }

  /// The balance on every day from `first` to `last`.
  mutating func balances(from first: LocalDate, to last: LocalDate) -> [OwedBalance] {
    var balances: [OwedBalance] = []
    var day = first
    while day <= last {
      startOfDay(day)
      happenings(on: day)
      balances.append(balance(on: day))
      for index in bills.indices { bearInterest(index, day) }
      day = day.adding(days: 1)
    }
    return balances
  }

  // MARK: Interest

  private mutating func startOfDay(_ day: LocalDate) {
    let before = day.adding(days: -1)
    for index in bills.indices {
      let rate = bills[index].facts.rate
      if percent(rate, day) != percent(rate, before) || isPaused(day) != isPaused(before) {
        bills[index].endLine()
      }
      guard let start = start(index), day > start, borders(rate, start, day) else { continue }
      bills[index].endLine()
      guard rate.joining != .no, isStated(index, day, strictly: true) else { continue }
      bills[index].joined += bills[index].current
      bills[index].current = 0
    }
  }

  /// Whether a year or a month of interest begins on `day`, the first of which began on `start`.
  private func borders(_ rate: OwedRate, _ start: LocalDate, _ day: LocalDate) -> Bool {
    if rate.joining == .no { return false }
    let isMonth = rate.joining == .month || day.month == start.month
    if isMonth && day.day == start.day { return true }
    // The day did not exist a day ago: the 30th or 31st of a short month, 29 February.
    let yesterday = day.adding(days: -1)
    let endsShort = day.day == 1 && yesterday.day < start.day
    return endsShort && (rate.joining == .month || yesterday.month == start.month)
  }

  private func start(_ index: Int) -> LocalDate? {
    bills[index].facts.from ?? bills[index].facts.stated?.on
  }

  private func isStated(_ index: Int, _ day: LocalDate, strictly: Bool = false) -> Bool {
    guard let on = bills[index].facts.stated?.on else { return true }
    return strictly ? on < day : on <= day
  }

  private func isPaused(_ day: LocalDate) -> Bool {
    claim.pauses.contains { $0.from <= day && ($0.to == nil || day < ($0.to ?? day)) }
  }

  /// Hundredths of a percent: the tables of 2023 to 2026, copied by hand.
  private func percent(_ rate: OwedRate, _ day: LocalDate) -> Int {
    let rows: [(String, Int)]
    switch rate.kind {
    case .none, .tax: return 0
    case .fixed(let agreed): return agreed.partsPerMillion / 100
    case .statutory:
      rows = [
        ("2015-01-01", 200), ("2023-01-01", 400), ("2023-07-01", 600), ("2024-01-01", 700),
        ("2025-01-01", 600), ("2026-01-01", 400),
      ]
    case .commercial:
      rows = [
        ("2016-07-01", 800), ("2023-01-01", 1050), ("2023-07-01", 1200), ("2024-01-01", 1250),
        ("2024-07-01", 1225), ("2025-01-01", 1115), ("2025-07-01", 1015), ("2026-07-01", 1040),
      ]
    }
    return (rows.last { $0.0 <= day.iso }?.1 ?? 0) + rate.plus.partsPerMillion / 100
  }

  private mutating func bearInterest(_ index: Int, _ day: LocalDate) {
    let rate = bills[index].facts.rate
    guard let start = start(index), start <= day, isStated(index, day), !isPaused(day) else {
      return
    }
    let base = Int128(bills[index].principal + bills[index].joined)
    var divisor: Int128 = 365
    if rate.joining == .month {
      var (first, next) = (day, day.adding(days: 1))
      while !(first == start || borders(rate, start, first)) { first = first.adding(days: -1) }
      while !borders(rate, start, next) { next = next.adding(days: 1) }
      divisor = 12 * Int128(first.days(to: next))
    }
    bills[index].open.add(base * Int128(percent(rate, day)), over: divisor * 10_000)
  }

  // MARK: What happens

  private mutating func happenings(on day: LocalDate) {
    for index in costs.indices where claim.costs[index].on == day {
      endLines()
      isCharged[index] = true
      useCredit(day)
    }
    let today = claim.events.indices.filter { claim.events[$0].on == day }
    guard bills.indices.contains(where: { isStated($0, day) }) else { return }
    for index in today {
      guard case .paid(let bill) = claim.events[index].matter else { continue }
      endLines()
      over[index] = claim.events[index].amount.cents
      taken[index] = []
      paid.append(index)
      pour(index, bill, day)
    }
    for index in today {
      guard case .returned(let of?) = claim.events[index].matter else { continue }
      endLines()
      giveBack(claim.events[index].amount.cents, of)
      useCredit(day)
    }
  }

  private mutating func endLines() {
    for index in bills.indices { bills[index].endLine() }
  }

  private mutating func useCredit(_ day: LocalDate) {
    for index in paid where over[index, default: 0] > 0 { pour(index, nil, day) }
  }

  private mutating func giveBack(_ amount: Int, _ event: Int) {
    var rest = amount
    let fromOver = min(rest, over[event, default: 0])
    over[event, default: 0] -= fromOver
    rest -= fromOver
    while rest > 0, let (pot, cents) = taken[event]?.popLast() {
      let back = min(rest, cents)
      add(back, to: pot)
      rest -= back
      if back < cents { taken[event]?.append((pot, cents - back)) }
    }
    // Of a payment that is in the creditor's statement.
    bills[0].principal += rest
  }

  // MARK: Order

  private mutating func pour(_ event: Int, _ named: Int?, _ day: LocalDate) {
    if let named, isStated(named, day) { drain(pots(of: named), event, nil) }
    let old = bills.indices.sorted { a, b in
      let (x, y) = (start(a)?.dayNumber ?? .min, start(b)?.dayNumber ?? .min)
      return x != y ? x < y : a < b
    }.filter { isStated($0, day) }
    let charged = chargedInOrder(of: nil, all: claim.order == .claim)
    drain(charged.map { .cost($0) }, event, nil)
    if claim.order == .claim {
      drain(old.map { .current($0) }, event, nil)
      for bill in old { drain([.joined(bill), .principal(bill)], event, nil) }
      return
    }
    for isDue in [true, false] {
      var left = old.filter { (bills[$0].facts.from.map { $0 <= day } ?? true) == isDue }
        .filter { owed($0) > 0 }
      while let dearest = left.map({ percent(bills[$0].facts.rate, day) }).max() {
        let dear = left.filter { percent(bills[$0].facts.rate, day) == dearest }
        let oldest = start(dear[0])
        share(among: dear.filter { start($0) == oldest }, event)
        left.removeAll { dear.contains($0) && start($0) == oldest }
      }
    }
  }

  private func chargedInOrder(of bill: Int?, all: Bool) -> [Int] {
    costs.indices.filter { isCharged[$0] && (all || claim.costs[$0].bill == bill) }
      .sorted { a, b in
        let (x, y) = (claim.costs[a].on?.dayNumber ?? .min, claim.costs[b].on?.dayNumber ?? .min)
        return x != y ? x < y : a < b
      }
  }

  private func pots(of bill: Int) -> [Pot] {
    chargedInOrder(of: bill, all: false).map { .cost($0) }
      + [.current(bill), .joined(bill), .principal(bill)]
  }

  private func owed(_ bill: Int) -> Int { pots(of: bill).map { content($0) }.reduce(0, +) }

  /// In proportion to what is owed: whole cents first, then one more for the largest remainders.
  private mutating func share(among group: [Int], _ event: Int) {
    let money = over[event, default: 0]
    let owed = group.map { self.owed($0) }
    let all = owed.reduce(0, +)
    guard money < all else {
      for bill in group { drain(pots(of: bill), event, nil) }
      return
    }
    var shares = owed.map { $0 * money / all }
    var remainders = owed.map { $0 * money % all }
    while shares.reduce(0, +) < money {
      guard let most = remainders.max(), let at = remainders.firstIndex(of: most) else { break }
      shares[at] += 1
      remainders[at] = -1
    }
    for (bill, share) in zip(group, shares) { drain(pots(of: bill), event, share) }
  }

  private mutating func drain(_ pots: [Pot], _ event: Int, _ limit: Int?) {
    var budget = limit ?? over[event, default: 0]
    for pot in pots {
      let cents = min(budget, content(pot))
      guard cents > 0 else { continue }
      add(-cents, to: pot)
      budget -= cents
      over[event, default: 0] -= cents
      taken[event, default: []].append((pot, cents))
    }
  }

  private func content(_ pot: Pot) -> Int {
    switch pot {
    case .cost(let index): costs[index]
    case .current(let index): bills[index].current
    case .joined(let index): bills[index].joined
    case .principal(let index): bills[index].principal
    }
  }

  private mutating func add(_ cents: Int, to pot: Pot) {
    switch pot {
    case .cost(let index): costs[index] += cents
    case .current(let index): bills[index].current += cents
    case .joined(let index): bills[index].joined += cents
    case .principal(let index): bills[index].principal += cents
    }
  }

  private func balance(on day: LocalDate) -> OwedBalance {
    OwedBalance(
      on: day, principal: Money(cents: bills.map(\.principal).reduce(0, +)),
      interest: Money(cents: bills.map { $0.joined + $0.current + $0.open.rounded }.reduce(0, +)),
      capitalised: Money(cents: bills.map(\.joined).reduce(0, +)),
      costs: Money(cents: costs.indices.filter { isCharged[$0] }.map { costs[$0] }.reduce(0, +)),
      overpaid: Money(cents: over.values.reduce(0, +)))
  }
}
