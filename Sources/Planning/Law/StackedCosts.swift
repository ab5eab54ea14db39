import Domain
import Rules

/// Collection costs over instalments of one contract, against the rule that stops them from
/// stacking (BIK-besluit as amended, Stb. 2024, 44). The wording of the decree could not be read: a
/// sum above the most is a reason to ask, not a verdict.
package struct StackedCosts: Hashable, Sendable {
  /// One unpaid instalment of the contract.
  package struct Instalment: Hashable, Sendable {
    /// Day it had to be paid; the window of the rule looks back from it.
    package let due: LocalDate
    /// The instalment itself, without interest or costs.
    package let principal: Money
    /// Collection costs charged over it; zero for none.
    package let charged: Money
    /// Whether a letter of fourteen days about this instalment alone is known.
    package let hasOwnLetter: Bool

    package init(due: LocalDate, principal: Money, charged: Money, hasOwnLetter: Bool) {
      self.due = due
      self.principal = principal
      self.charged = charged
      self.hasOwnLetter = hasOwnLetter
    }
  }

  /// The first and the last due day of the instalments that count together.
  package let from: LocalDate
  package let to: LocalDate
  package let principal: Money
  package let charged: Money
  /// The scale over the principal together, at least the cap.
  package let most: Money
  package let sources: [Source]
  /// Since when one of the figures may differ: it is the last one known. Nil where all are valid.
  package let mayDifferSince: LocalDate?

  /// What is charged above the most; zero when nothing is.
  package var excess: Money { (charged - most).orZero }

  /// Every window, looking back from each day on which an instalment was due, in which more was charged
  /// than the most; empty when nothing stacks. Instalments due before the rule began are left out.
  package static func of(
    _ instalments: [Instalment], law: Law, afterCheck: AfterCheck
  ) throws(LawError) -> [StackedCosts] {
    for instalment in instalments {
      _ = try instalment.principal.checked(as: .bill)
      _ = try instalment.charged.checked(as: .charged)
    }
    let first = law.collectionCostsStacking.rows.first?.from
    let all = instalments.filter { instalment in first.map { instalment.due >= $0 } ?? false }
      .sorted { $0.due < $1.due }
    var stacked: [StackedCosts] = []
    // Those due on one day look back over the same window.
    var seen: Set<LocalDate> = []
    for last in all where last.charged > .zero && seen.insert(last.due).inserted {
      let answer = try law.collectionCostsStacking.lawAnswer(on: last.due, afterCheck)
      let window = answer.row.value.window
      let together = all.filter { $0.due <= last.due && last.due < $0.due.after(window) }
      let scale = try CollectionCosts.of(
        CostsQuestion(
          bills: together.map(\.principal), ground: .letterRanOut, withVAT: false, charged: nil,
          on: last.due, afterCheck: afterCheck),
        law: law)
      let found = StackedCosts(
        from: together.first?.due ?? last.due, to: last.due, principal: scale.principal,
        charged: together.map(\.charged).sum(),
        most: max(scale.maximum, try answer.row.value.cap(for: together, law, afterCheck)),
        sources: answer.row.sources + scale.sources,
        mayDifferSince: [answer.mayDifferSince, scale.mayDifferSince].earliest)
      if found.excess > .zero, together.count > 1 { stacked.append(found) }
    }
    return stacked
  }
}

extension StackingRule {
  /// What may be charged in all over these instalments, whatever their sum.
  fileprivate func cap(
    for together: [StackedCosts.Instalment], _ law: Law, _ afterCheck: AfterCheck
  ) throws(LawError) -> Money {
    for instalment in together where instalment.charged > .zero {
      guard instalment.hasOwnLetter else { return smallestCap }
      let alone = try CollectionCosts.of(
        CostsQuestion(
          bills: [instalment.principal], ground: .letterRanOut, withVAT: false, charged: nil,
          on: instalment.due, afterCheck: afterCheck), law: law)
      guard alone.maximum <= smallestCap else { return smallestCap }
    }
    return maximum
  }
}
