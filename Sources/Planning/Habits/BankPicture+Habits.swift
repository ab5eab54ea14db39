import Domain

extension BankPicture {
  /// Finds all that comes back: of one direction and one side; what the bank itself charges or pays
  /// has no side, and goes by its kind.
  mutating func findHabits() {
    let charges: [Transaction.Kind] = [.fee, .interest]
    var groups: [[Int]] = []
    var numbers = [Int?](repeating: nil, count: 2 * (sides.count + charges.count))
    for index in transactions.indices {
      switch roles[index] {
      case .plain, .undone: break
      default: continue
      }
      let kind = transactions[index].kind
      let amount = transactions[index].amount
      guard kind != .cash, kind != .batch, kind != .returned, amount != .zero else { continue }
      guard let side = sides.all[index] ?? charges.firstIndex(of: kind).map({ sides.count + $0 })
      else { continue }
      let key = 2 * side + (amount > .zero ? 1 : 0)
      if let number = numbers[key] {
        groups[number].append(index)
      } else {
        numbers[key] = groups.count
        groups.append([index])
      }
    }
    for places in groups where places.count >= 2 {
      for series in HabitGroup(transactions, places).series() { add(series) }
    }
    sortHabits()
  }

  private mutating func add(_ series: HabitGroup.Series) {
    let newest = transactions[series.places[series.places.count - 1]]
    var habit = Habit(
      transactions: series.places,
      kind: HabitKinds.kind(
        comesIn: newest.amount > .zero, name: newest.counterparty,
        text: newest.counterparty.isEmpty && newest.kind == .fee
          ? "bank" : newest.description, isSmallPurchase: Self.isSmallPurchase(newest)),
      comesIn: newest.amount > .zero, every: series.rhythm.every,
      counterparty: newest.counterparty, iban: newest.iban, description: newest.description,
      days: series.places.map { transactions[$0].date },
      amounts: series.places.map {
        Money(cents: abs(transactions[$0].amount.cents))
      }, day: series.rhythm.day, next: series.rhythm.next(after: newest.date), bounced: [],
      isSteady: true)
    habit.isSteady = Self.isSteady(habit.amounts)
    habit.bounced = series.places.filter {
      if case .undone = roles[$0] { return true }
      return false
    }
    if let next = habit.next {
      let isOver = next.adding(days: 7 + habit.every.slack) < asOf
      if isOver || HabitWords.isLastTerm(newest.description) { habit.next = nil }
    }
    for (place, first) in zip(series.doubles, series.doubled) { roles[place] = .double(of: first) }
    habits.append(habit)
  }

  private static func isSmallPurchase(_ one: Transaction) -> Bool {
    guard one.amount >= Money(cents: -4_000) else { return false }
    return one.kind == .card || one.kind == .ideal || folded(one.counterparty).hasPrefix("paypal")
  }

  /// Whether it is one amount that changes now and then, and not another each time.
  private static func isSteady(_ amounts: [Money]) -> Bool {
    let changes = zip(amounts, amounts.dropFirst()).count { $0 != $1 }
    return changes * 3 <= amounts.count
  }

  private mutating func sortHabits() {
    habits.sort { a, b in
      if a.comesIn != b.comesIn { return a.comesIn }
      let (x, y) = (a.monthly, b.monthly)
      return (y, a.transactions[0]) < (x, b.transactions[0])
    }
    for (number, habit) in habits.enumerated() {
      for place in habit.transactions where roles[place] == .plain { roles[place] = .habit(number) }
    }
  }
}

extension Habit {
  /// What it is a month, rounded to the cent.
  package var monthly: Money { every.monthly(usual, rounding: .halfUp) }
}

extension Frequency {
  /// Days that a booking may be late beyond a week before a series is over.
  fileprivate var slack: Int {
    switch self {
    case .week, .fourWeeks, .once: 0
    case .month: 3
    default: 7
    }
  }
}
