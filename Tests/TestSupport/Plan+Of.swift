import Domain
import Planning
import Rules

// What tests say in one line: the picture of a dossier of which nothing else is known.

extension Plan {
  /// The plan for `dossier` as it stands on `day`.
  package init(
    for dossier: Dossier, on day: LocalDate, by strategy: Strategy, law: Law
  ) throws(LawError) {
    try self.init(of: Standing.of(dossier, on: day, law: law), by: strategy)
  }
}

extension ClaimCheck {
  /// The check of a dossier that is so on `day`.
  package init(of dossier: Dossier, on day: LocalDate, law: Law) {
    self.init(of: Standing.supposed(dossier, on: day, law: law))
  }
}

extension StrategyComparison {
  /// The comparison for `dossier` as it stands on `day`.
  package init(of dossier: Dossier, on day: LocalDate, law: Law) throws(LawError) {
    try self.init(of: Standing.of(dossier, on: day, law: law))
  }
}

extension Budget {
  /// The budget of a dossier that is so on `day`.
  package init(of dossier: Dossier, on day: LocalDate) {
    self.init(of: Standing.supposed(dossier, on: day, law: .shipped))
  }
}
