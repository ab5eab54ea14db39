import Planning
import TestSupport
import Testing

/// Proofs against every plan there is.
@Suite struct TinyOracleTests {
  @Test(arguments: 0..<8)
  func neverProvesWhatIsNotTrue(slice: UInt64) {
    for seed in (slice * 150)..<(slice * 150 + 150) {
      let problem = RepaymentProblem.tiny(seed: seed)
      let oracle = TinyOracle(problem: problem)
      expectSoonest(RepaymentSolver(problem).soonest(), oracle, "seed \(seed)")
      expectCheapest(RepaymentSolver(problem).cheapest(), oracle, "seed \(seed)")
    }
  }

  private func expectSoonest(
    _ answer: RepaymentSolver.Answer, _ oracle: TinyOracle, _ name: Comment
  ) {
    let month = oracle.earliest([1, 2, 3], within: oracle.terms)
    switch answer {
    case .best(let best):
      #expect(month != nil, name)
      guard let month else { return }
      #expect(best.schedule.months >= month, name)
      if best.hasProvenMonths { #expect(best.schedule.months == month, name) }
    case .impossible(_, let isProven):
      if isProven { #expect(month == nil, name) }
    case .undecided: Issue.record("undecided: \(name)")
    }
  }

  private func expectCheapest(
    _ answer: RepaymentSolver.Answer, _ oracle: TinyOracle, _ name: Comment
  ) {
    guard case .best(let best) = answer else { return }
    let months = best.schedule.classMonths(of: oracle.problem)
    let first = oracle.closing([1], by: max(1, months[0]), within: oracle.terms)
    let both = oracle.closing([2], by: max(1, months[1]), within: first)
    let least = oracle.leastInterest(closingBy: both)
    #expect(least != nil, name)
    guard let least else { return }
    #expect(best.leastInterest <= least, name)
    #expect(least <= best.schedule.interest, name)
    guard best.hasProvenMonths else { return }
    #expect(oracle.earliest([1], within: oracle.terms) == months[0], name)
    #expect(oracle.earliest([2], within: first) == months[1], name)
  }

  /// How good plans are where a cent is a tenth of a debt: rounding cannot matter more.
  @Test func isNearlyAlwaysTheBestOfAll() {
    var plans = 0
    var soonest = 0
    var cheapest = 0
    for seed in UInt64(0)..<600 {
      let problem = RepaymentProblem.tiny(seed: seed)
      let oracle = TinyOracle(problem: problem)
      guard let month = oracle.earliest([1, 2, 3], within: oracle.terms) else { continue }
      plans += 1
      guard case .best(let first) = RepaymentSolver(problem).soonest(),
        case .best(let best) = RepaymentSolver(problem).cheapest()
      else {
        Issue.record("seed \(seed): there is a plan")
        continue
      }
      if first.schedule.months == month { soonest += 1 }
      let months = best.schedule.classMonths(of: problem)
      let one = oracle.closing([1], by: max(1, months[0]), within: oracle.terms)
      let both = oracle.closing([2], by: max(1, months[1]), within: one)
      if best.schedule.interest == oracle.leastInterest(closingBy: both) { cheapest += 1 }
    }
    #expect(plans > 150)
    #expect(soonest * 100 >= plans * 99, "\(soonest) of \(plans)")
    #expect(cheapest * 100 >= plans * 99, "\(cheapest) of \(plans)")
  }
}
