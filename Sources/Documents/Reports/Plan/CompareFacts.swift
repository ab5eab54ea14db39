import Domain
import Planning
import Rules

/// What the comparison of the ways of dividing shows.
package struct CompareFacts: Hashable, Sendable {
  /// Every way with its figures.
  package let comparison: StrategyComparison
  /// How far each is from the best; nil when there is nothing to compare.
  package let distance: DistanceToBest?
  /// What a final discharge would give; nil when there is nothing to divide.
  package let settlement: Settlement?

  /// The picture it was made from.
  package let standing: Standing

  /// Everything for the household on the day of `standing`.
  /// - Throws: `LawError` when a table of the law does not reach back to that day.
  package init(of standing: Standing) throws(LawError) {
    self.standing = standing
    comparison = try StrategyComparison(of: standing)
    distance = try DistanceToBest(of: comparison)
    settlement = try Settlement.of(standing, sum: nil)
  }
}
