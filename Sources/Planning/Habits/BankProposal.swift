import Domain

/// What the bookings say that the dossier could hold: found and proposed, never booked in silence.
package struct BankProposal: Hashable, Sendable {
  /// An income or cost, beside the one that the dossier has.
  package struct Line<Thing: Hashable & Sendable>: Hashable, Sendable {
    /// As it would be kept.
    package var thing: Thing
    /// The one it would stand in the place of.
    package var known: Thing?
    /// The first day of what is paid now, where that is known.
    package var since: LocalDate?
    /// The least and the most, where it is another amount each time.
    package var range: ClosedRange<Money>?
    /// How many bookings say so.
    package var count: Int
  }

  /// What somebody pays on a debt, month after month, and the dossier does not know as arranged.
  package struct Arrangement: Hashable, Sendable {
    package var debt: ID<Debt>
    package var terms: Debt.Arrangement
  }

  /// Most money first.
  package var incomes: [Line<Income>] = []
  package var costs: [Line<Cost>] = []
  package var living: [Line<Cost>] = []
  package var arrangements: [Arrangement] = []
  /// Instalments to somebody of whom the dossier has no debt.
  package var unknownInstalments: [Habit] = []
  /// Collections that bounced and were not collected again: the cost was not paid.
  package var bounced: [Transaction] = []
  /// Costs of reminders and collection.
  package var reminderFees: [Transaction] = []
}

extension BankPicture {
  /// What could be kept, beside what `dossier` has.
  /// - Parameter name: What an income or a cost is called of which no name is known.
  package func proposal(
    for dossier: Dossier, payments: [PaymentMatch],
    name: (Habit) -> String, livingName: (Cost.Category) -> String
  ) -> BankProposal {
    var proposal = BankProposal()
    var incomes = ThingMatcher(dossier.incomes)
    var costs = ThingMatcher(dossier.costs)
    let paid = Dictionary(
      payments.map { ($0.transaction, $0.debt) }, uniquingKeysWith: { first, _ in first })
    for habit in habits where !habit.hasEnded {
      switch habit.kind {
      case .income(let kind):
        let income = Income(
          id: .next(
            prefix: "i", after: dossier.incomes.map(\.id) + proposal.incomes.map(\.thing.id)),
          name: name(habit), kind: kind, amount: habit.usual, every: habit.every,
          payDay: habit.day, low: habit.isSteady ? nil : habit.range.lowerBound,
          high: habit.isSteady ? nil : habit.range.upperBound, month: habit.firstMonth,
          period: .always)
        proposal.incomes.append(line(income, incomes.take(income, habit), habit))
      case .cost(let category):
        guard !habit.transactions.contains(where: { paid[$0] != nil }) else {
          propose(habit, paid, dossier, in: &proposal)
          continue
        }
        let cost = Cost(
          id: .next(prefix: "k", after: dossier.costs.map(\.id) + proposal.costs.map(\.thing.id)),
          name: name(habit), category: category, amount: habit.usual, every: habit.every,
          dueDay: habit.day, month: habit.firstMonth, period: .always)
        proposal.costs.append(line(cost, costs.take(cost, habit), habit))
      case .instalment: propose(habit, paid, dossier, in: &proposal)
      }
    }
    for habit in fewBookings() where !habit.transactions.contains(where: { paid[$0] != nil }) {
      compare(habit, &incomes, &costs, in: &proposal)
    }
    for one in livingCosts where one.average > .zero {
      // A month or two say less than what is known already.
      let known = dossier.costs.first { $0.category == one.category && $0.every == .month }
      guard known == nil || one.months.count >= 3 else { continue }
      let ids = dossier.costs.map(\.id) + proposal.costs.map(\.thing.id)
      let cost = Cost(
        id: known?.id ?? .next(prefix: "k", after: ids + proposal.living.map(\.thing.id)),
        name: known?.name ?? livingName(one.category), category: one.category,
        amount: one.average, every: .month, dueDay: nil, month: nil, period: .always)
      proposal.living.append(
        .init(thing: cost, known: known, since: nil, range: one.range, count: one.months.count))
    }
    addNotes(to: &proposal)
    return proposal
  }

  /// What the dossier has and a few bookings tell of: only where one thing can be meant.
  private func compare(
    _ habit: Habit, _ incomes: inout ThingMatcher<Income>, _ costs: inout ThingMatcher<Cost>,
    in proposal: inout BankProposal
  ) {
    if habit.comesIn {
      guard let known = incomes.takeOnly(where: habit.isLikely) else { return }
      var income = known
      let isUsual = habit.usual >= known.low ?? habit.usual && habit.usual <= known.high ?? .zero
      // More, once, may have something extra in it.
      let isExtra =
        habit.transactions.count == 1
        && (habit.usual - known.amount).cents * 10 > known.amount.cents
      if !isUsual, !isExtra {
        income.amount = habit.usual
        income.low = known.low.map { min($0, habit.usual) }
        income.high = known.high.map { max($0, habit.usual) }
      }
      proposal.incomes.append(
        .init(
          thing: income, known: known, since: habit.days.last, range: nil,
          count: habit.transactions.count))
    } else {
      guard let known = costs.takeOnly(where: habit.isLikely) else { return }
      var cost = known
      cost.amount = habit.usual
      proposal.costs.append(
        .init(
          thing: cost, known: known, since: habit.changedOn ?? habit.days.first, range: nil,
          count: habit.transactions.count))
    }
  }

  /// With what the dossier has in its place: its id, and what the bookings cannot tell.
  private func line(
    _ found: Income, _ known: Income?, _ habit: Habit
  ) -> BankProposal.Line<Income> {
    var income = found
    if let known {
      income = Income(
        id: known.id, name: known.name, kind: known.kind, amount: found.amount,
        every: found.every, payDay: found.payDay ?? known.payDay, low: found.low ?? nil,
        high: found.high, month: found.month ?? known.month, period: known.period)
    }
    return .init(
      thing: income, known: known, since: habit.changedOn,
      range: habit.isSteady ? nil : habit.range, count: habit.transactions.count)
  }

  private func line(_ found: Cost, _ known: Cost?, _ habit: Habit) -> BankProposal.Line<Cost> {
    var cost = found
    if let known {
      cost = Cost(
        id: known.id, name: known.name, category: known.category, amount: found.amount,
        every: found.every, dueDay: found.dueDay ?? known.dueDay,
        month: found.month ?? known.month, period: known.period)
    }
    return .init(
      thing: cost, known: known, since: habit.changedOn,
      range: habit.isSteady ? nil : habit.range, count: habit.transactions.count)
  }

  private func propose(
    _ habit: Habit, _ paid: [Int: ID<Debt>], _ dossier: Dossier, in proposal: inout BankProposal
  ) {
    guard let id = habit.transactions.reversed().compactMap({ paid[$0] }).first,
      let debt = dossier.debt(id)
    else {
      proposal.unknownInstalments.append(habit)
      return
    }
    guard debt.arrangement == nil, habit.every == .month, let first = habit.days.first else {
      return
    }
    proposal.arrangements.append(
      .init(
        debt: id,
        terms: Debt.Arrangement(
          monthly: habit.usual, dueDay: habit.day, from: first, isKept: habit.bounced.isEmpty)))
  }

  private func addNotes(to proposal: inout BankProposal) {
    let again = Set(
      roles.compactMap { role -> Int? in
        if case .again(let first) = role { return first }
        return nil
      })
    for (index, role) in roles.enumerated() {
      if case .undone = role, transactions[index].amount < .zero, !again.contains(index) {
        proposal.bounced.append(transactions[index])
      }
      let one = transactions[index]
      guard one.amount < .zero, one.amount >= Money(cents: -10_000) else { continue }
      let words = folded(one.description)
      if [
        "aanmaningskosten", "herinneringskosten", "incassokosten", "stornokosten",
        "reminderfee", "latefee",
      ].contains(where: { words.contains($0) }) {
        proposal.reminderFees.append(one)
      }
    }
  }
}

extension Habit {
  /// The calendar month in which one of more than a month first falls; nil for others.
  var firstMonth: Int? {
    guard let apart = every.monthsApart, apart > 1, let last = days.last else { return nil }
    return (last.month - 1) % apart + 1
  }
}
