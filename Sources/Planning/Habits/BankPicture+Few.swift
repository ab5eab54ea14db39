import Domain

extension BankPicture {
  /// Bookings that are too few to be a series by themselves, and are those of something that the dossier
  /// has: after a month or two a rent that rose shows, and one that did not.
  ///
  /// Only of the last ten weeks, from one side, with a month or so between them, and at most three: what
  /// somebody bought now and then is none.
  func fewBookings() -> [Habit] {
    let since = asOf.adding(days: -70)
    var groups = [[Int]](repeating: [], count: 2 * sideCount)
    var order: [Int] = []
    for index in transactions.indices {
      let amount = transactions[index].amount
      guard sides[index] >= 0, amount != .zero else { continue }
      let key = 2 * Int(sides[index]) + (amount > .zero ? 1 : 0)
      if groups[key].isEmpty { order.append(key) }
      // Of more than three it does not matter which.
      if groups[key].count <= 3 { groups[key].append(index) }
    }
    return order.compactMap { key -> Habit? in
      let places = groups[key]
      guard places.count <= 3, let newest = places.last else {
        return nil
      }
      let days = places.map { transactions[$0].date }
      let kinds: Set<Transaction.Kind> = [.transfer, .directDebit, .other]
      guard days[0] >= since, places.allSatisfy({ roles[$0] == .plain }),
        places.allSatisfy({ kinds.contains(transactions[$0].kind) }),
        zip(days, days.dropFirst()).allSatisfy({ $0.days(to: $1) >= 20 })
      else { return nil }
      let one = transactions[newest]
      return Habit(
        transactions: places,
        kind: HabitKinds.kind(
          comesIn: one.amount > .zero, name: one.counterparty, text: one.description,
          isSmallPurchase: false),
        comesIn: one.amount > .zero, every: .month, counterparty: one.counterparty, iban: one.iban,
        description: one.description, days: days,
        amounts: places.map { Money(cents: abs(transactions[$0].amount.cents)) }, day: nil,
        next: one.date.adding(months: 1), bounced: [], isSteady: true)
    }
  }
}

extension Habit {
  /// Whether it is named in the same way as something of the dossier, or of its sort, and near its
  /// amount.
  func isLikely(_ thing: some BudgetThing) -> Bool {
    guard thing.every == every, let newest = amounts.last?.cents else { return false }
    let isNear = abs(newest - thing.amount.cents) * 4 <= max(newest, thing.amount.cents)
    let isNamed =
      PartyName.isLike(thing.name, counterparty)
      || PartyName.words(thing.name).contains { word in
        word.utf8.count >= 4 && PartyName.words(counterparty + " " + description).contains(word)
      }
    return isNear && (isNamed || kind.code == thing.sort && kind.code != "other")
  }
}
