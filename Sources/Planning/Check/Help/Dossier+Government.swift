import Domain
import Rules

extension Dossier {
  /// Debts to two or more of the bodies that make one arrangement together (*Betalingsregeling Rijk*:
  /// CJIB, DUO, CAK, NVWA).
  func centralGovernment(on day: LocalDate) -> [Finding] {
    let taking = debts.filter { debt in
      debt.undisputed > .zero && debt.runningArrangement == nil && debt.stage < .seizure
        && creditor(debt.creditor)?.centralBody != nil
    }
    guard Set(taking.compactMap { creditor($0.creditor)?.centralBody }).count > 1 else {
      return []
    }
    return [
      Finding(
        debt: nil, issue: .centralGovernmentTogether(taking.map(\.id)),
        sources: [Source.oneArrangement],
        certainty: .dependsOnFacts, steps: [.askOneArrangement], protections: [])
    ]
  }
}

extension Creditor {
  /// Which of the bodies it is; nil for any other creditor.
  fileprivate var centralBody: PublicBody? {
    [.cjib, .duo, .cak, .nvwa].first { isCalled($0) }
  }
}
