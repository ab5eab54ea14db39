import Domain

/// What becomes of all debts month by month when a plan is kept: interest runs, terms are paid, and
/// what a finished debt leaves free goes to the others by the same strategy.
///
/// Every creditor keeps what it was promised; only what comes free is divided anew, from the month
/// after. Month 1 is the month of the first term.
package struct Course: Hashable, Sendable {
  /// The month in which each debt is paid; a debt that is never paid has none.
  package let finished: [ID<Debt>: Int]
  /// What is paid in each month until the end, or until nobody counts any further.
  package let paid: [Money]
  /// The interest that ran until then.
  package let interest: Money
  /// The month in which the last debt is paid; nil when one is not paid within `Repayment.longest`
  /// months. Zero when nothing is owed.
  package let months: Int?

  /// What is paid to all creditors together; nil when it does not end.
  package var total: Money? { months == nil ? nil : paid.sum() }

  /// How many debts are paid within so many months.
  package func count(finishedWithin months: Int) -> Int {
    finished.values.count { $0 <= months }
  }
}

extension Course {
  /// Follows the offers of `plan`.
  package init(of plan: Plan, claims: [Claim], _ facts: StrategyFacts) {
    var run = CourseRun(plan: plan, claims: claims, facts: facts)
    while run.month < Repayment.longest, run.isOpen, run.canGoOn { run.payMonth() }
    finished = run.finished
    paid = run.paid
    interest = run.interest
    months = run.isOpen ? nil : run.month
  }
}

/// A course while it is computed.
private struct CourseRun {
  let claims: [Claim]
  let facts: StrategyFacts
  let strategy: Strategy
  let capacity: Money
  var balances: [RunningBalance]
  var amounts: [Money]
  var finished: [ID<Debt>: Int] = [:]
  var paid: [Money] = []
  var interest = Money.zero

  var month: Int { paid.count }
  var isOpen: Bool { balances.contains { $0.total > .zero } }
  /// Whether anything is paid at all.
  var canGoOn: Bool { amounts.contains { $0 > .zero } }

  init(plan: Plan, claims: [Claim], facts: StrategyFacts) {
    self.claims = claims
    self.facts = facts
    strategy = plan.strategy
    capacity = plan.capacity
    balances = claims.map { RunningBalance($0.debt.undisputedParts) }
    amounts = claims.map { plan.offer(for: $0.id)?.monthly ?? .zero }
  }

  mutating func payMonth() {
    var sum = Money.zero
    var hasFreed = false
    for index in claims.indices where balances[index].total > .zero {
      interest += balances[index].grow(by: facts.rates[claims[index].id, default: .zero])
      let payment = min(amounts[index], balances[index].total)
      balances[index].pay(payment)
      sum += payment
      if balances[index].total == .zero {
        finished[claims[index].id] = month + 1
        hasFreed = true
      }
    }
    paid.append(sum)
    if hasFreed { passOn() }
  }

  /// Everyone keeps what they had; what came free is divided by the strategy.
  private mutating func passOn() {
    let open = zip(claims, balances).map { claim, balance in
      var debt = claim.debt
      debt.parts = balance.parts
      debt.disputed = .zero
      return Claim(debt)
    }
    var allocation = Allocation(of: capacity)
    allocation.book(
      zip(open, amounts).map { claim, amount in
        let kept = min(amount, claim.owed)
        return Allocation.Share(
          debt: claim.id, amount: kept, weight: .zero, limit: kept, kept: .zero)
      }, as: .running)
    for step in strategy.steps(for: open, facts) where !(step is RunningArrangements) {
      step.apply(to: &allocation, claims: open)
    }
    amounts = open.map { allocation.given(to: $0.id) }
  }
}
