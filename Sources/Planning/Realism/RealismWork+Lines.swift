import Domain
import Rules

extension RealismWork {
  /// Amounts of which it is asked whether they are right.
  func aboutLines() throws(LawError) -> [Finding] {
    let lines = OddLines(budget: budget, need: need, law: plan.standing.law)
    let known = try (lines.costs() + lines.incomes()).map {
      finding(.amountOdd($0.odd), $0.sources)
    }
    return (known + (try oddDebts(lines))).filter { finding in
      guard case .realism(.amountOdd(let odd)) = finding.issue else { return true }
      return !dossier.assurances.holdsRight(odd.line.place, odd.amount, odd.every)
    }
  }

  /// What is left of a debt may be little; what was claimed is what was typed.
  private func oddDebts(_ lines: OddLines) throws(LawError) -> [Finding] {
    var found: [Finding] = []
    for debt in dossier.debts where Claim(debt).isOpen {
      guard let odd = try lines.debt(plan.standing.stated.debt(debt.id) ?? debt) else { continue }
      found.append(finding(.amountOdd(odd.odd), on: debt.id, odd.sources))
    }
    return found
  }
}
