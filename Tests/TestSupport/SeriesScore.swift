import Domain

/// How well found series are those of the truth: a series is found when its period and direction are
/// right and most of its days are.
package struct SeriesScore {
  /// A series as it was found.
  package struct Series: Hashable, Sendable {
    package var kind: String
    package var period: String
    package var comesIn: Bool
    package var counterparty: String
    package var cents: Int
    package var days: [String]
    package var next: String?

    package init(
      kind: String, period: String, comesIn: Bool, counterparty: String, cents: Int,
      days: [String], next: String?
    ) {
      self.kind = kind
      self.period = period
      self.comesIn = comesIn
      self.counterparty = counterparty
      self.cents = cents
      self.days = days
      self.next = next
    }
  }

  /// Series of the truth that were not found; those that may be left out are not counted.
  package private(set) var missed: [String] = []
  /// Found, and none.
  package private(set) var invented: [String] = []
  package private(set) var wrongKinds: [String] = []
  package private(set) var wrongDays: [String] = []
  package private(set) var wrongNext: [String] = []
  /// Found as they are.
  package private(set) var found = 0

  /// F1 in hundredths.
  package var hundredths: Int {
    let all = 2 * found + missed.count + invented.count
    return all == 0 ? 100 : 200 * found / all
  }

  package init(_ series: [Series], against truth: [StatementTruth.Series]) {
    var left = series
    for one in truth {
      let days = Set(one.dates)
      let place = left.indices.filter {
        left[$0].period == one.period && left[$0].comesIn == (one.direction == "in")
          && (left[$0].cents == abs(one.amountCents)
            || 2 * days.intersection(left[$0].days).count > days.count)
          && 5 * days.intersection(left[$0].days).count >= 4 * max(days.count, left[$0].days.count)
      }.max { a, b in
        func rank(_ index: Int) -> (Int, Int) {
          (left[index].cents == abs(one.amountCents) ? 1 : 0, left[index].kind == one.kind ? 1 : 0)
        }
        return rank(a) < rank(b)
      }
      guard let place else {
        if !one.optional { missed.append("\(one.id) \(one.period) \(one.dates.count)") }
        continue
      }
      let match = left.remove(at: place)
      if one.optional { continue }
      found += 1
      if match.kind != one.kind { wrongKinds.append("\(one.id): \(match.kind), not \(one.kind)") }
      if match.days != one.dates { wrongDays.append("\(one.id): \(match.days)") }
      if match.next != one.nextExpected {
        wrongNext.append("\(one.id): \(match.next ?? "ended"), not \(one.nextExpected ?? "ended")")
      }
    }
    invented = left.map { "\($0.counterparty) \($0.period) \($0.cents) \($0.days.count)" }
  }
}
