import Domain
import Rules

// Amounts that are asked the moment they are entered, before anything is computed with them.
extension Dossier {
  /// What is odd about this line, as it is here and was not in `before`, and nobody said is right. A
  /// cost is looked at together with the others of its category.
  /// - Throws: `LawError` when a table does not reach back to `day`: then nothing can be said.
  package func oddAmounts(
    of line: OddAmount.Line, newSince before: Dossier, on day: LocalDate, law: Law
  ) throws(LawError) -> [OddAmount] {
    let known = try before.oddAmounts(of: line, on: day, law: law)
    return try oddAmounts(of: line, on: day, law: law).filter { odd in
      !known.contains(odd)
        && !assurances.holdsRight(odd.line.place, odd.amount, odd.every)
    }
  }

  /// What is odd about these debts, in their order; nobody said it is right.
  /// - Throws: `LawError` when a table does not reach back to `day`.
  package func oddDebts(
    _ debts: [Debt], on day: LocalDate, law: Law
  ) throws(LawError) -> [OddAmount] {
    let lines = try oddLines(on: day, law: law)
    var found: [OddAmount] = []
    for debt in debts {
      if let odd = try lines.debt(debt)?.odd { found.append(odd) }
    }
    return found
  }

  private func oddLines(on day: LocalDate, law: Law) throws(LawError) -> OddLines {
    let limits = try law.offerLimits.lawAnswer(on: day, .assume).row.value
    return OddLines(
      budget: Budget(of: self, on: day),
      need: try HouseholdNeed(of: household, limits: limits, on: day, law: law), law: law)
  }

  private func oddAmounts(
    of line: OddAmount.Line, on day: LocalDate, law: Law
  ) throws(LawError) -> [OddAmount] {
    let lines = try oddLines(on: day, law: law)
    let found: [OddLines.Found] =
      switch line {
      case .cost, .costs: try lines.costs()
      case .income: try lines.incomes()
      case .debt(let id):
        if let debt = debt(id), let odd = try lines.debt(debt) { [odd] } else { [] }
      }
    let places = places(of: line)
    // Nothing was entered yet where there is nothing.
    return found.map(\.odd).filter { places.contains($0.line) && $0.amount > .zero }
  }

  private func places(of line: OddAmount.Line) -> Set<OddAmount.Line> {
    guard case .cost(let id) = line, let cost = costs.first(where: { $0.id == id }) else {
      return [line]
    }
    return [line, .costs(cost.category)]
  }
}
