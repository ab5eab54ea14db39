import Domain
import Rules

/// What a household pays for something, beside what such households mostly pay; all a month.
package struct UsualBeside: Hashable, Sendable {
  package let category: Cost.Category
  /// All lines of it together.
  package let perMonth: Money
  /// Outside of these it is asked whether the amount is right.
  package let least: Money
  package let most: Money
}

extension Plan {
  /// The costs that have a usual amount, in the order in which people know them; empty where the law does
  /// not reach back far enough.
  package var usualBeside: [UsualBeside] {
    let law = standing.law
    guard let limits = try? law.offerLimits.lawAnswer(on: on, .assume).row.value,
      let need = try? HouseholdNeed(
        of: standing.now.dossier.household, limits: limits, on: on, law: law)
    else { return [] }
    return (try? OddLines(budget: budget, need: need, law: law).beside()) ?? []
  }
}
