import Domain
import Rules

extension Dossier {
  /// Debts that may be one claim: at the creditor and at the collector, or sold on. Each group is
  /// asked once, at its last debt; nothing is ever merged.
  func doubles() -> [Finding] {
    var groups = DoubleGroups(of: self)
    return groups.all().map { group in
      let others = Array(group.debts.dropLast())
      return Finding(
        debt: group.debts.last, issue: .possibleDouble(of: others, signs: group.signs),
        sources: [Source.claimWasSold], certainty: .dependsOnFacts,
        steps: [.compare(others), .letter(.specification)], protections: [])
    }
  }

  /// Who owes what in a couple: asked in one finding until it was said of each debt.
  func liability() -> [Finding] {
    let isCouple = household.kind == .couple || household.kind == .coupleWithChildren
    guard isCouple else { return [] }
    let open = debts.filter { $0.claimed > .zero && assurances.whose($0.id) == nil }.map(\.id)
    guard !open.isEmpty else { return [] }
    return [
      Finding(
        debt: nil, issue: .jointLiability(open), sources: [Source.jointDebts],
        certainty: .unchecked, steps: [.tellWhose(open), .legalDesk], protections: [])
    ]
  }
}

extension Finding {
  /// The same question, asked at another debt of the group; nil where this debt is none of it.
  func seen(from debt: ID<Debt>) -> Finding? {
    guard case .possibleDouble(let others, let signs) = issue, let own = self.debt,
      others.contains(debt)
    else { return nil }
    let rest = others.filter { $0 != debt } + [own]
    return Finding(
      debt: debt, issue: .possibleDouble(of: rest, signs: signs), sources: sources,
      certainty: certainty, steps: [.compare(rest), .letter(.specification)],
      protections: protections)
  }
}
