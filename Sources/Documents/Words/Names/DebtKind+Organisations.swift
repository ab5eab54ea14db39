import Domain

extension Debt.Kind {
  /// Words among the names of kinds that are a creditor by themselves: whoever types only "CJIB"
  /// before an amount names who wants the money.
  package static let organisations: Set<String> = Set(
    [
      "cjib", "cak", "belastingdienst", "dienst toeslagen", "uwv", "svb", "duo", "lbio", "ics",
      "klarna", "afterpay", "riverty", "in3", "billink", "tinka",
    ].map { folded($0) })

  /// The kind that a creditor's name says by itself: CJIB is about fines. Nil for any other name.
  package static func named(by creditor: String) -> Debt.Kind? {
    let key = folded(creditor)
    guard organisations.contains(key) else { return nil }
    return allCases.first { kind in kind.typedNames.contains { folded($0) == key } }
  }
}
