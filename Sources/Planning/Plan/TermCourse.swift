import Domain
import Rules

/// What is owed of a claim, and the days on which it would be paid in terms.
package struct TermCourse: Hashable, Sendable {
  /// As the account stands on the day of the plan.
  private let account: OwedRun
  /// Where the last payment left it: terms are counted from there.
  private let source: OwedRun
  private let dueDates: DueDates

  init(_ account: (source: OwedRun, today: OwedRun), on dueDates: DueDates) {
    (source, self.account) = account
    self.dueDates = dueDates
  }

  /// The account of `debt` on `day`, paid on the days of `dueDates`.
  package init(
    of debt: Debt, on day: LocalDate, law: Law, dueDates: DueDates
  ) throws(LawError) {
    let account = try debt.account(on: day, law: law)
    self.init((account, account), on: dueDates)
  }

  /// The least amount a month that pays everything, with the interest that comes, in at most `months` terms: each
  /// higher amount does too. In cents; for a tax in whole euros, because its interest is counted in those. Never
  /// above what is owed today, also where a term more would then be left for some interest.
  /// - Precondition: `months` is above zero and something is owed.
  package func least(within months: Int) -> Money {
    let owed = account.balance.total
    let plain = owed.times(1, over: months, rounding: .up)
    guard account.bearsInterest || account.mayForgive else { return plain }
    let search = LeastAmount(
      run: source, days: (1...months).map { dueDates.day(ofTerm: $0) },
      step: account.countsWholeEuros ? 100 : 1)
    return min(
      search.least(around: plain.cents, below: owed.cents).map { Money(cents: $0) } ?? owed, owed)
  }
}

/// Looks for the least amount on given days that leaves nothing of an account.
private struct LeastAmount {
  private var run: OwedRun
  private let one: OneSum?
  private let days: [LocalDate]
  /// In multiples of how many cents.
  private let step: Int

  init(run: OwedRun, days: [LocalDate], step: Int) {
    (self.run, self.days, self.step) = (run, days, step)
    self.run.forgetEvents()
    one = days.first.flatMap { run.oneSum(from: $0) }
  }

  /// Nil where not even `most` is enough. What is left falls ever slower while the amount rises, so that going
  /// on by what the last step brought does not pass the least amount; what is between is halved.
  func least(around guess: Int, below most: Int) -> Int? {
    let start = (guess + step - 1) / step * step
    guard var rest = left(paying: start) else { return nil }
    var (low, high) = (0, start)
    var move = max(rest / (2 * days.count), step)
    while rest > 0 {
      low = high
      guard low < most else { return nil }
      high = low + max(move / step * step, step)
      guard let next = left(paying: high) else { return nil }
      let gained = rest - next
      move =
        gained > 0
        ? Int(min(Int128(next) * Int128(high - low) / Int128(gained), Int128(most))) : 2 * move
      rest = next
    }
    while high - low > step {
      let middle = (low + high) / (2 * step) * step
      if left(paying: middle) == 0 { high = middle } else { low = middle }
    }
    return high
  }

  /// What is left after the last day, in cents; nil where interest grew beyond all that is computed with.
  private func left(paying cents: Int) -> Int? {
    let amount = Money(cents: cents)
    do throws(LawError) {
      if let one { return try left(of: one, paying: amount) }
      return try left(of: run, paying: amount)
    } catch {
      return nil
    }
  }

  private func left(of account: some TermAccount, paying amount: Money) throws(LawError) -> Int {
    var account = account
    for day in days {
      try account.reach(day)
      account.pay(min(amount, account.total))
      if account.total == .zero { return 0 }
    }
    return account.total.cents
  }
}
