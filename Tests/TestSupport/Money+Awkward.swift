import Domain

extension Money {
  /// Amounts on which arithmetic breaks: zeros, one cent, ties, a cent around them, and some large.
  package static func awkward(using random: inout SeededGenerator) -> Money {
    let favourites = [0, 0, 1, 2, 99, 100, 101, 4_999, 5_000, 5_000, 5_001, 33_333, 120_000]
    if Int.random(in: 0..<3, using: &random) > 0 {
      return Money(cents: favourites.randomElement(using: &random) ?? 0)
    }
    return Money(cents: .random(in: 0...2_000_000, using: &random))
  }
}
