import Domain
import Planning

/// Months behind each other in which a debt gets the same amount.
struct Stretch {
  let first: Month
  private(set) var last: Month
  let paid: Money
  /// What was left before the first of them.
  let before: Money
  private(set) var interest: Money
  private(set) var left: Money
  private(set) var months = 1

  static func all(of debt: ID<Debt>, in schedule: Schedule) -> [Stretch] {
    var stretches: [Stretch] = []
    for row in schedule.rows {
      guard let payment = row.payments.of(debt),
        row.cash != nil || payment.paid > .zero
      else { continue }
      if let so = stretches.last, so.paid == payment.paid {
        stretches[stretches.count - 1].last = row.month
        stretches[stretches.count - 1].interest += payment.interest
        stretches[stretches.count - 1].left = payment.left
        stretches[stretches.count - 1].months += 1
      } else {
        stretches.append(
          Stretch(
            first: row.month, last: row.month, paid: payment.paid,
            before: payment.left + payment.paid - payment.interest,
            interest: payment.interest, left: payment.left))
      }
    }
    return stretches
  }
}
