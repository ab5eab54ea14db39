import Domain
import Rules

/// Every debt of a dossier held against the law on a day: what differs, what is missing, what cannot
/// wait. It never changes anything and never decides: money that may be too much leaves the plan by
/// the user's word only.
package struct ClaimCheck: Hashable, Sendable {
  /// The picture that was checked.
  package let standing: Standing
  /// Most urgent first: by severity, then by the table of urgent debts, then as in the dossier.
  package let findings: [Finding]
  /// The debts with findings, most urgent first.
  package let debts: [ID<Debt>]
  /// The same findings by what they are about; nil is the household.
  private let byDebt: [ID<Debt>?: [Finding]]

  /// A check of which all is known.
  package init(standing: Standing, findings: [Finding], debts: [ID<Debt>]) {
    self.standing = standing
    self.findings = findings
    self.debts = debts
    byDebt = Dictionary(grouping: findings, by: \.debt)
  }

  /// The day of the check.
  package var on: LocalDate { standing.on }

  /// What was found about one debt, most severe first.
  package func findings(about debt: ID<Debt>) -> [Finding] {
    byDebt[debt] ?? []
  }

  /// What is about the household and not about one debt.
  package var aboutHousehold: [Finding] { byDebt[nil] ?? [] }

  /// Whether something cannot wait.
  package var mustStop: Bool { findings.contains { $0.severity == .stop } }

  /// Only what is about this debt, most severe first; what was asked at another debt of a group too.
  package func only(_ debt: ID<Debt>) -> ClaimCheck {
    let all = findings(about: debt) + findings.compactMap { $0.seen(from: debt) }
    let sorted = FindingSeverity.allCases.flatMap { severity in
      all.filter { $0.severity == severity }
    }
    return ClaimCheck(
      standing: standing, findings: sorted, debts: sorted.isEmpty ? [] : [debt])
  }
}

extension ClaimCheck {
  /// Checks every claim of `standing`. Where the law has no answer for a day or an amount, the finding
  /// `notChecked` says so; nothing is passed over.
  package init(of standing: Standing) {
    let (dossier, day, law) = (standing.claimed, standing.on, standing.law)
    var found: [Finding] = []
    var urgency: [ID<Debt>: Int] = [:]
    var gated: Set<ID<Debt>> = []
    for debt in dossier.debts {
      let subject = CheckSubject(debt: debt, dossier: dossier, day: day, law: law)
      urgency[debt.id] = (try? subject.urgentDebt().row.value.order) ?? .max
      if (try? LimitationGate.of(debt, on: day, law: law)) != .clear { gated.insert(debt.id) }
      found += subject.arrangement()
      guard debt.claimed > .zero else { continue }
      if dossier.assurances.whose(debt.id)?.whose == .notMine {
        gated.insert(debt.id)
        found += subject.owedBySomebodyElse()
        continue
      }
      found += subject.findings(of: FindingPart.allCases)
      found += subject.payment() + subject.kindAndCreditor()
    }
    found +=
      dossier.doubles() + dossier.chargedApart(on: day, law: law) + dossier.liability()
      + dossier.centralGovernment(on: day)
    found = found.map { $0.acknowledgingNothing(where: { gated.contains($0) }) }
    self.init(of: standing, sorting: found, urgency: urgency)
  }

  private init(
    of standing: Standing, sorting found: [Finding], urgency: [ID<Debt>: Int]
  ) {
    let order = standing.now.dossier.debts.map(\.id)
    let severities = FindingSeverity.allCases
    let place = Dictionary(
      zip(order, order.indices), uniquingKeysWith: { first, _ in first })
    func key(_ finding: Finding) -> [Int] {
      [
        // A court that decides on a day leads everything.
        finding.issue.isSummons ? 0 : 1,
        severities.firstIndex(of: finding.severity) ?? severities.count,
        finding.debt.flatMap { urgency[$0] } ?? .max,
        finding.debt.flatMap { place[$0] } ?? .max,
        FindingCode.allCases.firstIndex(of: finding.code) ?? .max,
      ]
    }
    let keys = found.map(key)
    let findings = found.indices.sorted { a, b in
      keys[a] == keys[b] ? a < b : keys[a].lexicographicallyPrecedes(keys[b])
    }.map { found[$0] }
    var seen: Set<ID<Debt>> = []
    let debts = findings.compactMap(\.debt).filter { seen.insert($0).inserted }
    self.init(standing: standing, findings: findings, debts: debts)
  }
}

extension Finding {
  /// Without the steps that could acknowledge a claim, where that must wait for an answer. Paying and
  /// offering count; asking what the claim is made of does not.
  func acknowledgingNothing(where isGated: (ID<Debt>) -> Bool) -> Finding {
    guard let debt, isGated(debt) else { return self }
    let neutral = steps.filter { !$0.mayAcknowledge }
    return Finding(
      debt: debt, issue: issue, sources: sources, certainty: certainty,
      steps: neutral.isEmpty ? [.letter(.specification)] : neutral, protections: protections)
  }
}

extension CheckSubject {
  /// What these parts find. Where the law has no answer, that is found.
  func findings(of parts: [FindingPart]) -> [Finding] {
    parts.flatMap { part in
      do throws(LawError) { return try findings(of: part) } catch {
        return [finding(.notChecked(part, error), [], .unchecked, [.legalDesk])]
      }
    }
  }

  private func findings(of part: FindingPart) throws(LawError) -> [Finding] {
    switch part {
    case .urgency: try threats()
    case .arrears: try arrears()
    case .fine: try fine()
    case .way: try creditorsWay()
    case .age: try age()
    case .title: try titles()
    case .letter: try fourteenDayLetter()
    case .costs: try costs()
    // Over all debts of a creditor together; see `Dossier.chargedApart`.
    case .stacking: []
    // Of a plan, not of a claim; see `Realism`.
    case .budget: []
    case .interest: try interest()
    case .rate: try rate()
    case .rank: try rank()
    case .seizure: try seizure()
    }
  }
}
