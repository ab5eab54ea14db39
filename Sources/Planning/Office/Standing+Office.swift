import Domain
import Rules

extension Standing {
  /// What the check of the claims finds that a plan has to tell too, most severe first and then in the
  /// order of the dossier: the findings of a plan that need no plan.
  package func pressingFindings() throws(LawError) -> [Finding] {
    var gates: [ID<Debt>: LimitationGate] = [:]
    for debt in now.dossier.debts {
      gates[debt.id] = try LimitationGate.of(debt, on: on, law: law)
    }
    let claimed = claimedFindings(gates)
    let all = now.dossier.debts.flatMap { claimed[$0.id] ?? [] }
    return FindingSeverity.allCases.flatMap { severity in
      all.filter { $0.severity == severity }
    }
  }

  /// What became of the case so far.
  package func officeCourse() throws(LawError) -> OfficeCourse {
    let sent = letters.filter { $0.sent != nil }
    var first: [ID<Debt>: LocalDate] = [:]
    for letter in sent {
      guard let day = letter.sent?.on else { continue }
      first[letter.debt] = min(first[letter.debt] ?? day, day)
    }
    let answered = first.filter { debt, day in
      stated.record.replies.contains { $0.debt == debt && $0.on >= day }
    }
    let running = now.dossier.debts.filter { $0.runningArrangement != nil }
    let missed = running.isEmpty ? [:] : try missedTerms()
    return OfficeCourse(
      firstSent: first.values.min(), lettersSent: first.count, answered: answered.count,
      running: running.count, kept: running.count { missed[$0.id] == nil })
  }

  /// Every debt, with what finds it and what is owed on it today.
  package var officeClaims: [OfficeClaim] {
    now.dossier.debts.map { debt in
      let addressee = stated.addressee(of: debt)
      let numbers =
        [debt.reference, stated.creditor(debt.creditor)?.customerNumber, addressee?.customerNumber]
        .compactMap(\.self) + debt.bills.compactMap(\.number)
      var references: [String] = []
      for number in numbers where !references.contains(number) { references.append(number) }
      return OfficeClaim(
        debt: debt.id, creditor: stated.name(of: debt.creditor),
        collector: debt.collector.map { stated.name(of: $0) }, owed: debt.claimed,
        references: references, iban: addressee?.iban)
    }
  }
}
