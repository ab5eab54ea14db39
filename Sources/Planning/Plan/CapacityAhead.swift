import Domain

/// What can go to all creditors together month by month, where that changes on the way.
package struct CapacityAhead: Hashable, Sendable {
  /// What it begins with, a month.
  package let first: Money
  /// Another amount from the first day of a month on; sums besides on the day of a term.
  package let changes: TermChanges

  /// What there is in a month.
  package func amount(in month: Month) -> Money { changes.monthly(first, on: month.firstDay) }

  /// What comes besides in it.
  package func extra(in month: Month) -> Money {
    changes.extras.filter { $0.on.inMonth == month }.map(\.amount).sum()
  }

  /// The least of this month and all that come.
  func least(from month: Month) -> Money {
    changes.steps.filter { $0.from > month.firstDay }.map(\.monthly).reduce(amount(in: month), min)
  }

  /// Whether more comes after that month.
  func grows(after month: Month) -> Bool {
    let now = amount(in: month)
    return changes.steps.contains { $0.from > month.firstDay && $0.monthly > now }
      || changes.extras.contains { $0.on > month.lastDay }
  }
}

extension CapacityAhead {
  /// The same in at most three amounts, never above it: where two stretches are taken together, the
  /// lower one holds, and those go together of which that costs least.
  package static func inThree(_ amounts: [Money]) -> [Money] {
    var stretches: [(amount: Money, months: Int)] = []
    for amount in amounts {
      if stretches.last?.amount == amount {
        stretches[stretches.count - 1].months += 1
      } else {
        stretches.append((amount, 1))
      }
    }
    while stretches.count > 3 {
      let costs = stretches.indices.dropLast().map { index -> Money in
        let (a, b) = (stretches[index], stretches[index + 1])
        return a.amount > b.amount
          ? (a.amount - b.amount) * a.months : (b.amount - a.amount) * b.months
      }
      let at = costs.indices.min { (costs[$0], $0) < (costs[$1], $1) } ?? 0
      let (a, b) = (stretches[at], stretches[at + 1])
      stretches.replaceSubrange(at...at + 1, with: [(min(a.amount, b.amount), a.months + b.months)])
    }
    return stretches.flatMap { Array(repeating: $0.amount, count: $0.months) }
  }
}
