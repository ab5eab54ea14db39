import Domain
import Rules

/// The yearly rate that is counted on a debt, and what was assumed for it.
struct RunningRate: Hashable, Sendable {
  let rate: Rate
  /// Set where a statutory rate of today is taken for the months to come.
  let assumption: CheckFinding?
}

extension Debt {
  /// The rate that runs on `day`, taken for the whole plan: the law sets no rate ahead.
  ///
  /// A statutory rate on a debt of a trade is the commercial one (BW 6:119a). Nothing runs while an
  /// arrangement that is kept stops it.
  func runningRate(on day: LocalDate, law: Law) throws(RuleError) -> RunningRate {
    if runningArrangement?.agreed.interestStops == true {
      return RunningRate(rate: .zero, assumption: nil)
    }
    switch interest {
    case .none: return RunningRate(rate: .zero, assumption: nil)
    case .contract(let rate): return RunningRate(rate: rate, assumption: nil)
    case .statutory:
      let table = isTrade ? law.commercialInterest : law.statutoryInterest
      let answer = try table.rowOrAssumed(on: day)
      return RunningRate(
        rate: answer.row.value,
        assumption: CheckFinding(
          .rateAssumed(
            answer.row.value, mayDifferSince: answer.mayDifferSince, isCommercial: isTrade),
          on: nil))
    }
  }
}
