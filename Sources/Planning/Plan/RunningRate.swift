import Domain
import Rules

/// The yearly rate that is counted on a debt, and what was assumed for it.
struct RunningRate: Hashable, Sendable {
  let rate: Rate
  /// Set where a statutory rate of today is taken for the months to come.
  let assumption: Finding?
}

extension Debt {
  /// The rate that runs on `day`, taken for the whole plan: the law sets no rate ahead.
  ///
  /// What the law sets goes by the table of the debt. Nothing runs while an arrangement that is kept
  /// stops it, and nothing is counted where the agreed rate is not known.
  func runningRate(on day: LocalDate, law: Law) throws(RuleError) -> RunningRate {
    if runningArrangement?.agreed.interestStops == true {
      return RunningRate(rate: .zero, assumption: nil)
    }
    switch interest {
    case .none, .unknown: return RunningRate(rate: .zero, assumption: nil)
    case .contract(let rate): return RunningRate(rate: rate, assumption: nil)
    case .statutory:
      let answer = try law.interest(lawfulInterest).rowOrAssumed(on: day)
      return RunningRate(
        rate: answer.row.value,
        assumption: Finding(
          .rateAssumed(
            answer.row.value, mayDifferSince: answer.mayDifferSince, by: lawfulInterest),
          on: nil))
    }
  }
}
