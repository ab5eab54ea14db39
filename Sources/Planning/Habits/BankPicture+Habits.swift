import Domain

extension BankPicture {
  /// Finds all that comes back: of one direction and one side; what the bank itself charges or pays
  /// has no side, and goes by its kind.
  mutating func findHabits(_ table: BookingTable) {
    let rows = table.rows
    let charges: [Transaction.Kind] = [.fee, .interest]
    var keys = [Int32](repeating: -1, count: rows.count)
    for (place, row) in rows.enumerated() {
      switch roles[place] {
      case .plain, .undone: break
      default: continue
      }
      guard row.kind != .cash, row.kind != .batch, row.kind != .returned, row.cents != 0 else {
        continue
      }
      var side = row.side
      if side < 0 {
        guard let charge = charges.firstIndex(of: row.kind) else { continue }
        side = Int32(table.sideCount + charge)
      }
      keys[place] = 2 * side + (row.cents > 0 ? 1 : 0)
    }
    let groups = PlaceGroups(keys, count: 2 * (table.sideCount + charges.count))
    let answers = TextAnswers(table.texts)
    for group in 0..<groups.starts.count - 1 {
      let range = groups.range(of: group)
      guard range.count >= 2 else { continue }
      let places = groups.places[range].map(Int.init)
      for series in HabitGroup(rows, places, answers).series() { add(series, rows, answers) }
    }
    sortHabits()
  }

  private mutating func add(
    _ series: HabitGroup.Series, _ rows: [BookingTable.Row], _ answers: TextAnswers
  ) {
    let place = series.places[series.places.count - 1]
    let (newest, text) = (transactions[place], rows[place].text)
    let comesIn = newest.amount > .zero
    let isOfBank = newest.counterparty.isEmpty && newest.kind == .fee
    var habit = Habit(
      transactions: series.places,
      kind: isOfBank
        ? HabitKinds.kind(comesIn: comesIn, name: "", text: "bank", isSmallPurchase: false)
        : answers.kind(
          text, comesIn: comesIn, name: newest.counterparty,
          isSmallPurchase: Self.isSmallPurchase(newest)),
      comesIn: comesIn, every: series.rhythm.every,
      counterparty: newest.counterparty, iban: newest.iban, description: newest.description,
      days: series.places.map { rows[$0].date },
      amounts: series.places.map { Money(cents: rows[$0].size) },
      day: series.rhythm.day, next: series.rhythm.next(after: newest.date), bounced: [],
      isSteady: true)
    habit.isSteady = Self.isSteady(habit.amounts)
    habit.bounced = series.places.filter {
      if case .undone = roles[$0] { return true }
      return false
    }
    if let next = habit.next {
      let isOver = next.adding(days: 7 + habit.every.slack) < asOf
      if isOver || answers.holds(text, HabitWords.isLastTerm) { habit.next = nil }
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
    // What a month amounts to is asked once of each, and places are lighter to move.
    let keys = habits.map { (comesIn: $0.comesIn, monthly: $0.monthly, first: $0.transactions[0]) }
    habits = habits.indices.sorted { a, b in
      let (x, y) = (keys[a], keys[b])
      if x.comesIn != y.comesIn { return x.comesIn }
      return (y.monthly, x.first) < (x.monthly, y.first)
    }.map { habits[$0] }
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
