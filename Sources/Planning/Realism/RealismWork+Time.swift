import Domain
import Rules

extension RealismWork {
  /// How long it takes, and what changes on the way.
  func aboutTime() -> [Finding] { tooLong() + endings() + shortMonth() }

  private func tooLong() -> [Finding] {
    let limit = limits.longest.count * (limits.longest.unit == .years ? 12 : 1)
    guard let months, months > limit else { return [] }
    return [finding(.tooLong(months: months, limit: limit), limitSources)]
  }

  /// How long the offers run; where debts wait for others, until the month in which the last is paid.
  private var months: Int? {
    let open = plan.offers.filter {
      $0.kind != .running && $0.owed > .zero && !plan.isLongByNature($0.debt)
    }
    let terms = plan.longestOffer > 0 ? plan.longestOffer : nil
    guard open.contains(where: { $0.monthly == .zero }), plan.monthly > .zero,
      !plan.offers.contains(where: { $0.owed > .zero && plan.isLongByNature($0.debt) }),
      let last = plan.course.monthsToLastPaid
    else { return terms }
    return max(terms ?? 0, last)
  }

  /// What ends or begins on the way: the plan counts with the lower amount where that can be kept.
  private func endings() -> [Finding] {
    if let later = plan.lessLater { return [ending(later, isStop: true)] }
    return budget.later.map { [ending($0, isStop: false)] } ?? []
  }

  /// A month with a large bill, or with fewer pay days.
  private func shortMonth() -> [Finding] {
    if let short = budget.short { return [finding(.shortMonth(short, isStop: false), [], .clear)] }
    // Where it takes too long no amount a month helps.
    guard let dip = plan.year.dip, tooLong().isEmpty,
      plan.offers.contains(where: { $0.kind == .instalments })
    else { return [] }
    // What is in the account is not known: the money may be there.
    return [
      finding(
        .shortMonth(ShortMonth(dip: dip, full: plan.capacity), isStop: true), [], .dependsOnFacts)
    ]
  }

  private func ending(_ later: LessLater, isStop: Bool) -> Finding {
    finding(.endsBefore(later, isStop: isStop), [], .clear)
  }
}
