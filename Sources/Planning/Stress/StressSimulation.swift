import Domain

/// Many times the same months, each time with bad luck drawn by the chances the user set.
///
/// The same seed gives the same outcome. A chance is honoured to within one in four billion. It says how
/// often a plan stands under these chances, not how likely they are.
package struct StressSimulation: Hashable, Sendable {
  package let runs: Int
  package let seed: UInt64
  package let chances: StressChances
  /// How many runs never fell below zero.
  package let survived: Int
  /// For each month, in how many runs the account first fell below zero in it.
  package let firstBreaks: [Int]
  package let first: Month

  /// The share of runs that survived, in parts per million, rounded down.
  package var share: Rate {
    Rate(partsPerMillion: runs == 0 ? 0 : survived * 1_000_000 / runs)
  }

  /// The month in which most runs broke first; nil when none broke.
  package var weakest: Month? {
    guard let most = firstBreaks.max(), most > 0, let at = firstBreaks.firstIndex(of: most) else {
      return nil
    }
    return first.adding(at)
  }

  /// Runs that can be asked for.
  package static let runsAllowed = 1...1_000_000
}

extension StressSimulation {
  /// Runs the months of `plan`.
  package init(of plan: Plan, draw: StressDraw) {
    self.init(
      of: StressMonths(of: plan, terms: draw.terms),
      paying: plan.monthly, draw: draw)
  }

  init(of months: StressMonths, paying monthly: Money, draw: StressDraw) {
    runs = draw.runs
    seed = draw.seed
    chances = draw.chances
    first = months.first
    let rows = zip(
      months.net(paying: monthly), zip(months.low, zip(months.yearly, months.allowance))
    )
    .map { SimulatedMonth(net: $0, low: $1.0, yearly: $1.1.0, allowance: $1.1.1) }
    var breaks = Array(repeating: 0, count: rows.count)
    let rules = SimulationRules(draw)
    var random = SplitMix(state: draw.seed)
    rows.withUnsafeBufferPointer { rows in
      breaks.withUnsafeMutableBufferPointer { breaks in
        for _ in 0..<draw.runs {
          if let month = rules.firstBreak(in: rows, &random) { breaks[month] += 1 }
        }
      }
    }
    firstBreaks = breaks
    survived = draw.runs - breaks.reduce(0, +)
  }
}

/// The same draws twice: with the money there is, and with the money that every case needs.
package struct StressLuck: Hashable, Sendable {
  package let asItIs: StressSimulation
  /// Nil when no more money is needed than there is.
  package let prepared: StressSimulation?

  /// Runs the months of `plan` for `test`, which was made of the same plan and terms.
  package init(of plan: Plan, test: StressTest, draw: StressDraw) {
    asItIs = StressSimulation(of: plan, draw: draw)
    guard test.neededStart > draw.terms.start else {
      prepared = nil
      return
    }
    let terms = StressTerms(
      start: test.neededStart, unexpected: draw.terms.unexpected, lowIncome: draw.terms.lowIncome,
      allowanceMonths: draw.terms.allowanceMonths, months: draw.terms.months)
    prepared = StressSimulation(
      of: plan,
      draw: StressDraw(terms: terms, chances: draw.chances, runs: draw.runs, seed: draw.seed))
  }
}

/// What a simulation draws.
package struct StressDraw: Hashable, Sendable {
  package let terms: StressTerms
  package let chances: StressChances
  package let runs: Int
  package let seed: UInt64

  package init(terms: StressTerms, chances: StressChances, runs: Int, seed: UInt64) {
    self.terms = terms
    self.chances = chances
    self.runs = runs
    self.seed = seed
  }
}

/// One month as a run needs it, in cents.
private struct SimulatedMonth {
  let net: Int
  let low: Int
  let yearly: Int
  let allowance: Int
}

/// Chances as thresholds for thirty-two random bits.
private struct SimulationRules {
  let start: Int
  let unexpected: Int
  let allowanceMonths: Int
  let low: UInt64
  let bill: UInt64
  let late: UInt64
  let allowance: UInt64

  init(_ draw: StressDraw) {
    func threshold(_ chance: Rate) -> UInt64 {
      (UInt64(min(max(chance.partsPerMillion, 0), 1_000_000)) << 32) / 1_000_000
    }
    start = draw.terms.start.cents
    unexpected = draw.terms.unexpected.cents
    allowanceMonths = draw.terms.allowanceMonths
    low = threshold(draw.chances.low)
    bill = threshold(draw.chances.bill)
    late = threshold(draw.chances.late)
    allowance = threshold(draw.chances.allowance)
  }

  /// One run: two draws of sixty-four bits a month, half of the bits for each chance.
  @inline(__always)
  func firstBreak(
    in months: UnsafeBufferPointer<SimulatedMonth>, _ random: inout SplitMix
  ) -> Int? {
    var balance = start
    var carried = 0
    var stopped = 0
    for index in months.indices {
      let month = months[index]
      let (one, two) = (random.next(), random.next())
      var net = month.net &+ carried
      carried = 0
      if one & 0xFFFF_FFFF < low { net &-= month.low }
      if one >> 32 < bill { net &-= unexpected }
      if two & 0xFFFF_FFFF < late {
        net &-= month.yearly
        carried = month.yearly
      }
      if stopped == 0, two >> 32 < allowance { stopped = allowanceMonths }
      if stopped > 0 {
        net &-= month.allowance
        stopped &-= 1
      }
      balance &+= net
      if balance < 0 { return index }
    }
    return nil
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): its whole state is its seed.
private struct SplitMix {
  var state: UInt64

  @inline(__always)
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
