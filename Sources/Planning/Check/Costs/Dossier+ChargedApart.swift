import Domain
import Rules

extension Dossier {
  /// Collection costs on several debts of one creditor, against the maximum over all of them.
  func chargedApart(on day: LocalDate, law: Law) -> [Finding] {
    let subjects = debts.filter {
      $0.parts.collectionCosts > .zero && !$0.isTrade && $0.kind.isUnderCostScale
    }.map { CheckSubject(debt: $0, dossier: self, day: day, law: law) }
    // "Ziggo" and "Ziggo B.V." are one creditor, also where they were entered as two.
    let name = { (subject: CheckSubject) in
      PartyName.identity(self.name(of: subject.debt.creditor))
    }
    let ofOne = Dictionary(grouping: subjects, by: name)
    var seen: Set<String> = []
    let creditors = subjects.map(name).filter { seen.insert($0).inserted }
    return creditors.flatMap { creditor in findings(about: ofOne[creditor] ?? []) }
  }

  private func findings(about subjects: [CheckSubject]) -> [Finding] {
    guard subjects.count > 1 else { return [] }
    var found: [Finding] = []
    var rest = subjects
    for kind in Debt.Kind.allCases where kind.isPeriodic {
      let instalments = rest.filter { $0.debt.kind == kind && $0.debt.dueDate != nil }
      guard instalments.count > 1 else { continue }
      rest.removeAll { $0.debt.kind == kind && $0.debt.dueDate != nil }
      found += trying(instalments) { subjects throws(LawError) in try stacked(subjects) }
    }
    guard rest.count > 1 else { return found }
    return found + trying(rest) { subjects throws(LawError) in try together(subjects) }
  }

  private func trying(
    _ subjects: [CheckSubject], _ check: ([CheckSubject]) throws(LawError) -> [Finding]
  ) -> [Finding] {
    do throws(LawError) {
      return try check(subjects)
    } catch {
      return subjects.prefix(1).map {
        $0.finding(.notChecked(.stacking, error), [], .unchecked, [.legalDesk])
      }
    }
  }

  /// Instalments of one contract (BIK-besluit as amended, Stb. 2024, 44): the window in which most
  /// is too much.
  private func stacked(_ subjects: [CheckSubject]) throws(LawError) -> [Finding] {
    guard let first = subjects.first else { return [] }
    var instalments: [StackedCosts.Instalment] = []
    let letters = subjects.flatMap(\.letters).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    for subject in subjects {
      instalments.append(
        StackedCosts.Instalment(
          due: subject.debt.dueDate ?? subject.day, principal: subject.debt.parts.principal,
          charged: try subject.chargedWithinMaximum(),
          hasOwnLetter: subject.hasOwnLetter(among: letters)))
    }
    let windows = try StackedCosts.of(instalments, law: first.law, afterCheck: .assume)
    guard let worst = windows.max(by: { $0.excess < $1.excess }) else { return [] }
    let inside = subjects.filter {
      $0.debt.dueDate.map { worst.from <= $0 && $0 <= worst.to } ?? false
    }
    let found = CostsFound(charged: worst.charged, maximum: worst.most, maximumWithVAT: nil)
    return inside.suffix(1).map {
      $0.finding(
        .stackedCosts(found, debts: inside.map(\.debt.id), from: worst.from, to: worst.to),
        worst.sources, .unclearLaw,
        [.letter(.specification), .dispute(found.excess, .costsObjection)])
    }
  }

  /// Claims that could be demanded in one letter (BW 6:96 lid 7).
  private func together(_ subjects: [CheckSubject]) throws(LawError) -> [Finding] {
    var charged = Money.zero
    for subject in subjects { charged += try subject.chargedWithinMaximum() }
    guard let last = subjects.last else { return [] }
    let most = try CollectionCosts.of(
      CostsQuestion(
        bills: subjects.map(\.debt.parts.principal), ground: .letterRanOut, withVAT: false,
        charged: charged, on: last.day, afterCheck: .assume), law: last.law)
    guard charged > most.maximum else { return [] }
    let found = CostsFound(charged: charged, maximum: most.maximum, maximumWithVAT: nil)
    return [
      last.finding(
        .claimsChargedApart(found, debts: subjects.map(\.debt.id)),
        [Source.costsOfSeveralClaims] + most.sources, .dependsOnFacts,
        [.letter(.specification), .dispute(found.excess, .costsObjection)])
    ]
  }
}

extension CheckSubject {
  /// Whether a letter of fourteen days came about this claim and not about the others: those of one
  /// day are taken for one. `counts` says for how many claims a letter of that day came.
  fileprivate func hasOwnLetter(among counts: [LocalDate: Int]) -> Bool {
    !letters.isEmpty && letters.allSatisfy { counts[$0] == 1 }
  }

  fileprivate var letters: Set<LocalDate> { Set(debt.bills.compactMap(\.fourteenDayLetter)) }

  /// What is charged, at most what may be charged over this claim alone: what is above that is found
  /// there.
  fileprivate func chargedWithinMaximum() throws(LawError) -> Money {
    min(debt.parts.collectionCosts, try maximumCosts(withVAT: false).maximum)
  }
}
