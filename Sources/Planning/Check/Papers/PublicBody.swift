import Domain

/// A body that everybody knows, by the word in its name that tells who it is.
package enum PublicBody: String, CaseIterable, Hashable, Sendable {
  case cjib, toeslagen, belastingdienst, duo, uwv, svb, cak, nvwa, lbio
  case gemeente, waterschap, hoogheemraadschap
}

/// Whose trade has rules of its own, which the name tells.
package enum LegalOffice: String, CaseIterable, Hashable, Sendable {
  case deurwaarder, advocaat
}

extension Creditor {
  /// Whether one of the words of the name is that of the body.
  package func isCalled(_ body: PublicBody) -> Bool {
    name.lowercased().split { !$0.isLetter }.contains { $0 == body.rawValue }
  }

  /// Whether it is a bailiff or a lawyer, as far as its name tells.
  package var office: LegalOffice? {
    let name = name.lowercased()
    let isBailiff =
      name.contains("deurwaarder")
      || name.split { !$0.isLetter }.contains { ["ggn", "flanderijn"].contains($0) }
    return isBailiff ? .deurwaarder : name.contains("advoca") ? .advocaat : nil
  }
}
