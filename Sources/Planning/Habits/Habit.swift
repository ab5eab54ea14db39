import Domain

/// Something that comes back in the bookings of an account: an income, a cost, an instalment.
package struct Habit: Hashable, Sendable {
  /// What it seems to be for.
  package enum Kind: Hashable, Sendable {
    case income(Income.Kind)
    case cost(Cost.Category)
    /// A term of a debt: to a collector, a bailiff, a bank that lent money.
    case instalment

    /// A word for machines: that of the income or the category, or `debtInstalment`.
    package var code: String {
      switch self {
      case .income(let kind): kind.rawValue
      case .cost(let category): category.rawValue
      case .instalment: "debtInstalment"
      }
    }
  }

  /// Places in the list of transactions it was found in, oldest first.
  package var transactions: [Int]
  package var kind: Kind
  /// Whether money comes in.
  package var comesIn: Bool
  package var every: Frequency
  /// The newest spelling of the other side; empty where the bank itself is meant.
  package var counterparty: String
  package var iban: String?
  /// The words that were written with the newest one.
  package var description: String
  /// The days on which it was booked.
  package var days: [LocalDate]
  /// What each one was, above zero.
  package var amounts: [Money]
  /// The day of the month on which it falls where no weekend is in the way; nil for weeks.
  package var day: Int?
  /// When the next one is likely; nil once it has ended.
  package var next: LocalDate?
  /// Those that were undone: the cost was not paid then.
  package var bounced: [Int]
  /// How far an amount may be from the others of its kind: whether it is one amount, with changes.
  package var isSteady: Bool

  /// What is paid now, or usually, where it differs each time: then the middle one of the last year.
  ///
  /// An income that was more once, at the end, may have had holiday pay or a bonus in it: more than a
  /// tenth is believed when it came twice.
  package var usual: Money {
    guard let last = amounts.last else { return .zero }
    guard !isSteady else {
      guard comesIn, let before = amounts.dropLast().last, last > before,
        (last.cents - before.cents) * 10 > before.cents
      else { return last }
      return before
    }
    let sorted = amounts.suffix(13).sorted()
    return sorted[sorted.count / 2]
  }

  /// The least and the most of the last thirteen.
  package var range: ClosedRange<Money> {
    let recent = amounts.suffix(13)
    guard let low = recent.min(), let high = recent.max() else { return .zero ... .zero }
    return low...high
  }

  /// Whether it comes no more.
  package var hasEnded: Bool { next == nil }

  /// The first day of the amount that holds now, where it was another before.
  package var changedOn: LocalDate? {
    guard isSteady, let last = amounts.last, last == usual,
      let place = amounts.lastIndex(where: { $0 != last })
    else { return nil }
    return days[place + 1]
  }
}
