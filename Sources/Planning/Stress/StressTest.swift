import Domain

/// Whether a plan stands when something goes wrong, and what would make it stand.
///
/// Every case is tried in every month; the worst one counts. The whole monthly amount is taken to
/// go out in every month until the plan ends, also where a last payment is smaller.
package struct StressTest: Hashable, Sendable {
  /// What became of one case, in its worst month.
  package struct Verdict: Hashable, Sendable {
    package let tried: StressCase
    /// The month in which it goes wrong; nil for the plan as it is.
    package let happens: Month?
    /// The first month at the end of which the account is below zero; nil when none is.
    package let breaks: Month?
    /// How much is missing in the first month below zero.
    package let missing: Money
    /// How much is missing in the month that is deepest below zero; zero when none is.
    package let deepest: Money

    /// Whether no month ends below zero.
    package var survives: Bool { breaks == nil }
  }

  /// What a bad month was taken to be.
  package let terms: StressTerms
  /// What goes to creditors each month today.
  package let monthly: Money
  /// For how many of the months creditors are paid.
  package let paidMonths: Int
  /// The plan as it is first, then each event that can happen, then each pair.
  package let verdicts: [Verdict]
  /// The largest amount a month for all creditors together with which every case survives: one cent
  /// more breaks one. Nil when even nothing does not survive.
  package let largestMonthly: Money?
  /// The least money in the account at the start with which today's plan survives every case: one
  /// cent less breaks one.
  package let neededStart: Money

  /// Whether every case survives.
  package var survives: Bool { verdicts.allSatisfy(\.survives) }
}

extension StressTest {
  /// Tries every case on `plan`.
  package init(of plan: Plan, terms: StressTerms) {
    self.init(
      of: StressMonths(of: plan, terms: terms),
      paying: plan.monthly)
  }

  init(of months: StressMonths, paying monthly: Money) {
    terms = months.terms
    self.monthly = monthly
    paidMonths = months.paidMonths
    let start = months.terms.start
    verdicts = months.cases.map { months.verdict($0, paying: monthly, from: start) }
    largestMonthly = months.largestMonthly
    neededStart = months.neededStart(paying: monthly)
  }

  /// Whether every case would survive with this amount for creditors and this much at the start.
  static func survives(_ months: StressMonths, paying monthly: Money, from start: Money) -> Bool {
    months.cases.allSatisfy { months.lowest($0, paying: monthly, from: start) >= 0 }
  }
}

extension StressMonths {
  /// The plan as it is, each event that can happen, and each pair of them.
  var cases: [StressCase] {
    let events = StressEvent.allCases.filter(canHappen)
    let pairs = events.enumerated().flatMap { index, first in
      events.dropFirst(index + 1).map { StressCase.two(first, $0) }
    }
    return [.asPlanned] + events.map { .one($0) } + pairs
  }

  /// The months' nets of each way in which the case can happen, with the month of it.
  private func eachWay(
    _ tried: StressCase, paying monthly: Money, _ body: (Int?, [Int]) -> Void
  ) {
    let net = net(paying: monthly)
    guard !tried.events.isEmpty else { return body(nil, net) }
    for index in 0..<count {
      var changed = net
      for event in tried.events { apply(event, at: index, to: &changed) }
      body(index, changed)
    }
  }

  /// The least that is in the account at the end of any month, over all ways.
  func lowest(_ tried: StressCase, paying monthly: Money, from start: Money) -> Int {
    var lowest = Int.max
    eachWay(tried, paying: monthly) { _, net in
      var balance = start.cents
      for amount in net {
        balance += amount
        lowest = min(lowest, balance)
      }
    }
    return lowest
  }

  func verdict(
    _ tried: StressCase, paying monthly: Money, from start: Money
  ) -> StressTest.Verdict {
    var worst = (lowest: Int.max, at: Int?.none, breaks: Int?.none, missing: 0)
    eachWay(tried, paying: monthly) { at, net in
      var balance = start.cents
      var way = (lowest: Int.max, at: at, breaks: Int?.none, missing: 0)
      for (index, amount) in net.enumerated() {
        balance += amount
        way.lowest = min(way.lowest, balance)
        if balance < 0, way.breaks == nil { (way.breaks, way.missing) = (index, -balance) }
      }
      if way.lowest < worst.lowest { worst = way }
    }
    return StressTest.Verdict(
      tried: tried, happens: worst.at.map { first.adding($0) },
      breaks: worst.breaks.map { first.adding($0) }, missing: Money(cents: worst.missing),
      deepest: Money(cents: max(0, -worst.lowest)))
  }

  /// The more is paid the worse every case gets, so halving finds the border exactly.
  var largestMonthly: Money? {
    guard survives(paying: .zero) else { return nil }
    guard paidMonths > 0 else { return .zero }
    // More than all there is cannot be paid in the first month.
    var fails = terms.start.cents + left.reduce(0) { $0 + max($1, 0) } + 1
    var works = 0
    while fails - works > 1 {
      let middle = works + (fails - works) / 2
      if survives(paying: Money(cents: middle)) { works = middle } else { fails = middle }
    }
    return Money(cents: works)
  }

  private func survives(paying monthly: Money) -> Bool {
    StressTest.survives(self, paying: monthly, from: terms.start)
  }

  /// Every cent at the start lifts every month by a cent: the deepest month says how much it takes.
  func neededStart(paying monthly: Money) -> Money {
    let deepest = cases.map { self.lowest($0, paying: monthly, from: .zero) }.min() ?? 0
    return Money(cents: max(0, -deepest))
  }
}
