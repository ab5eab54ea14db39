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

    package init(due: LocalDate, principal: Money, charged: Money) {
      self.due = due
      self.principal = principal
      self.charged = charged
    }
  }

  /// The first and the last due day of the instalments that count together.
  package let from: LocalDate
  package let to: LocalDate
  package let principal: Money
  package let charged: Money
  /// The scale over the principal together, at least the smallest cap.
  package let most: Money
  package let sources: [Source]
  package let isAssumed: Bool

  /// What is charged above the most; zero when nothing is.
  package var excess: Money { (charged - most).orZero }

  /// Every window, looking back from each instalment, in which more was charged than the most;
  /// empty when nothing stacks. Instalments due before the rule began are left out.
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
    for last in all where last.charged > .zero {
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
        most: max(scale.maximum, answer.row.value.smallestCap),
        sources: answer.row.sources + scale.sources,
        isAssumed: answer.isAssumed || scale.isAssumed)
      if found.excess > .zero, together.count > 1 { stacked.append(found) }
    }
    return stacked
  }
}
