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

  /// Everything for `dossier` as it stands on `day`.
  /// - Throws: `LawError` when a table of the law does not reach back to `day`.
  package init(of dossier: Dossier, on day: LocalDate, law: Law) throws(LawError) {
    comparison = try StrategyComparison(of: dossier, on: day, law: law)
    distance = try DistanceToBest(of: comparison, for: dossier, law: law)
    settlement = try Settlement.of(dossier, sum: nil, on: day, law: law)
  }
}
