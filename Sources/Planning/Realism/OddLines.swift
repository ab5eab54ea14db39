import Domain
import Rules

/// Which amounts of a household are odd on the day of its budget: for those who enter them, and for
/// those who judge a plan.
struct OddLines {
  /// An amount, and what its band rests on.
  typealias Found = (odd: OddAmount, sources: [Source])

  let budget: Budget
  let need: HouseholdNeed
  let law: Law

  private func band(
    _ line: PlausibleLine
  ) throws(LawError) -> (least: Money, most: Money, sources: [Source]) {
    let row = try law.plausibleBands.lawAnswer(for: line, on: budget.on, .assume).row
    return (row.value.least, row.value.most, row.sources)
  }

  /// The categories that have a band, and how many times it counts.
  private var bands: [(Cost.Category, PlausibleLine, times: Int)] {
    [
      (.housing, .housing, 1), (.energy, .energy, 1), (.water, .water, 1),
      (.healthInsurance, .healthPremium, need.adults), (.telecom, .telecom, 1),
      (.municipalTaxes, .municipalTaxes, 1),
    ]
  }

  /// Each category that has a band and an amount, with both a month.
  func beside() throws(LawError) -> [UsualBeside] {
    var found: [UsualBeside] = []
    for (category, line, times) in bands {
      let lines = budget.costs.filter { $0.cost.category == category && $0.treatment != .notNow }
      guard !lines.isEmpty else { continue }
      let band = try band(line)
      found.append(
        UsualBeside(
          category: category, perMonth: lines.map(\.perMonth).sum(), least: band.least * times,
          most: band.most * times))
    }
    return found
  }

  /// Costs outside their bands, and what the bands rest on.
  func costs() throws(LawError) -> [Found] {
    var found: [Found] = []
    func add(_ odd: OddAmount?, _ sources: [Source]) {
      if let odd { found.append((odd, sources)) }
    }
    for (category, line, times) in bands {
      let band = try band(line)
      add(odd(category, band.least * times, band.most * times), band.sources)
    }
    // Too little for food is a finding of its own.
    add(odd(.household, .zero, need.askBelow * 3), need.foodSources)
    let transport = try band(.transport)
    for line in budget.costs where line.cost.category == .transport && line.treatment != .notNow {
      add(
        .of(
          .cost(line.cost.id), line.cost.amount, line.cost.every, between: transport.least,
          and: transport.most), transport.sources)
    }
    return found
  }

  /// The lines of a category together. A line of nothing is an answer, not an amount.
  private func odd(_ category: Cost.Category, _ least: Money, _ most: Money) -> OddAmount? {
    let lines = budget.costs.filter {
      $0.cost.category == category && $0.treatment != .notNow && $0.cost.amount > .zero
    }
    guard let first = lines.first else { return nil }
    if lines.count == 1, first.cost.every != .once {
      return .of(
        .cost(first.cost.id), first.cost.amount, first.cost.every, between: least, and: most)
    }
    return .of(
      .costs(category), lines.map(\.perMonth).sum(), .month, between: least, and: most)
  }

  /// Incomes outside their bands or in an unusual rhythm, and what the bands rest on.
  func incomes() throws(LawError) -> [Found] {
    var found: [Found] = []
    let children = need.people - need.adults
    for line in budget.incomes where line.treatment != .notNow && line.income.every != .once {
      let income = line.income
      if let odd = rhythm(of: income) {
        found.append((odd, []))
        continue
      }
      guard let (name, times) = income.kind.plausible(adults: need.adults, children: children)
      else { continue }
      let band = try band(name)
      if let odd = OddAmount.of(
        .income(income.id), income.counted, income.every, between: band.least * times,
        and: band.most * times)
      {
        found.append((odd, band.sources))
      }
    }
    return found + holidayPay()
  }

  /// Holiday pay of every month and child benefit of another rhythm than a quarter are asked always.
  private func rhythm(of income: Income) -> OddAmount? {
    let usual: Frequency
    switch (income.kind, income.every) {
    case (.holidayPay, .month): usual = .year
    case (.childBenefit, .quarter): return nil
    case (.childBenefit, _): usual = .quarter
    default: return nil
    }
    return OddAmount(
      line: .income(income.id), amount: income.counted, every: income.every, oddity: .rhythm,
      guesses: [OddAmount.Guess(amount: income.counted, every: usual)])
  }

  /// At most a tenth of the wages or benefit it is paid on.
  private func holidayPay() -> [Found] {
    let base = budget.incomes.filter { [.wages, .benefit].contains($0.income.kind) }
      .map(\.perMonth).sum()
    guard base > .zero else { return [] }
    let most = base.times(1, over: 10, rounding: .up)
    return budget.incomes.filter { line in
      line.income.kind == .holidayPay && line.income.every != .month
        && line.income.every != .once && line.treatment != .notNow
    }.compactMap { line in
      OddAmount.of(
        .income(line.income.id), line.income.counted, line.income.every, between: .zero,
        and: most
      ).map { ($0, []) }
    }
  }

  /// A debt of this size; a mortgage may be any.
  func debt(_ debt: Debt) throws(LawError) -> Found? {
    let band = try band(.debt)
    guard debt.kind != .mortgage, debt.claimed < band.least || debt.claimed > band.most else {
      return nil
    }
    // Of several parts nobody knows in which the slip is.
    let guesses =
      debt.parts.principal == debt.claimed
      ? OddAmount.guesses(debt.claimed, .once, between: band.least, and: band.most) : []
    let odd = OddAmount(
      line: .debt(debt.id), amount: debt.claimed, every: .once,
      oddity: debt.claimed < band.least ? .little : .much, guesses: guesses)
    return (odd, band.sources)
  }
}

extension Income.Kind {
  /// The band for such an income, and for how many persons it counts; nil where there is none.
  fileprivate func plausible(adults: Int, children: Int) -> (PlausibleLine, times: Int)? {
    switch self {
    case .wages: (.wages, 1)
    case .benefit, .pension: (.benefit, 1)
    case .healthAllowance: (adults > 1 ? .healthAllowanceCouple : .healthAllowanceSingle, 1)
    case .rentAllowance: (.rentAllowance, 1)
    case .childBenefit: children > 0 ? (.childBenefit, children) : nil
    case .businessProfit, .holidayPay, .childBudget, .childcareAllowance, .maintenance, .other:
      nil
    }
  }
}
