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

extension Plan {
  /// Whether it says this: about that debt, or about the plan where none is named.
  package func says(_ issue: FindingIssue, on debt: String? = nil) -> Bool {
    findings.contains { $0.issue == issue && $0.debt == debt.map { ID($0) } }
  }

  /// Whether it says something of this kind, with whatever figures.
  package func says(_ code: FindingCode, of debt: String? = nil) -> Bool {
    findings.contains { $0.code == code && $0.debt == debt.map { ID($0) } }
  }
}

extension Plan {
  /// By the law as shipped, in proportion.
  package static func proportional(for dossier: Dossier, on day: LocalDate) throws -> Plan {
    try Plan(of: Standing.of(dossier, on: day, law: .shipped), by: .proportional)
  }
}
