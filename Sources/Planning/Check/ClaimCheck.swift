import Domain
import Rules

/// Every debt of a dossier held against the law on a day: what differs, what is missing, what cannot
/// wait. It never changes anything and never decides: money that may be too much leaves the plan by
/// the user's word only.
package struct ClaimCheck: Hashable, Sendable {
  package let on: LocalDate
  /// Most urgent first: by severity, then by the table of urgent debts, then as in the dossier.
  package let findings: [CheckFinding]
  /// The debts with findings, most urgent first.
  package let debts: [ID<Debt>]

  package init(on: LocalDate, findings: [CheckFinding], debts: [ID<Debt>]) {
    self.on = on
    self.findings = findings
    self.debts = debts
  }

  /// What was found about one debt, most severe first.
  package func findings(about debt: ID<Debt>) -> [CheckFinding] {
    findings.filter { $0.debt == debt }
  }

  /// What is about the household and not about one debt.
  package var aboutHousehold: [CheckFinding] { findings.filter { $0.debt == nil } }

  /// Whether something cannot wait.
  package var mustStop: Bool { findings.contains { $0.severity == .stop } }

  /// Only what is about this debt.
  package func only(_ debt: ID<Debt>) -> ClaimCheck {
    ClaimCheck(
      on: on, findings: findings(about: debt), debts: debts.filter { $0 == debt })
  }
}

extension ClaimCheck {
  /// Checks `dossier` as it stands on `day`. Where the law has no answer for a day or an amount, the
  /// finding `notChecked` says so; nothing is passed over.
  package init(of dossier: Dossier, on day: LocalDate, law: Law) {
    var found: [CheckFinding] = []
    var urgency: [ID<Debt>: Int] = [:]
    var gated: Set<ID<Debt>> = []
    for debt in dossier.debts {
      let subject = CheckSubject(debt: debt, dossier: dossier, day: day, law: law)
      urgency[debt.id] = (try? subject.urgentDebt().row.value.order) ?? .max
      if (try? LimitationGate.of(debt, on: day, law: law)) != .clear { gated.insert(debt.id) }
      found += subject.arrangement()
      guard debt.claimed > .zero else { continue }
      for part in CheckPart.allCases {
        do throws(LawError) {
          found += try subject.findings(of: part)
        } catch {
          found.append(subject.finding(.notChecked(part, error), [], .unchecked, [.legalDesk]))
        }
      }
      found += subject.payment() + subject.kindAndCreditor()
    }
    found +=
      dossier.doubles() + dossier.chargedApart(on: day, law: law) + dossier.liability()
      + dossier.centralGovernment(on: day)
    found = found.map { $0.acknowledgingNothing(where: { gated.contains($0) }) }
    self.init(on: day, sorting: found, urgency: urgency, order: dossier.debts.map(\.id))
  }

  private init(
    on day: LocalDate, sorting found: [CheckFinding], urgency: [ID<Debt>: Int],
    order: [ID<Debt>]
  ) {
    let severities = CheckSeverity.allCases
    let place = Dictionary(
      zip(order, order.indices), uniquingKeysWith: { first, _ in first })
    func key(_ finding: CheckFinding) -> [Int] {
      [
        // A court that decides on a day leads everything.
        finding.issue.isSummons ? 0 : 1,
        severities.firstIndex(of: finding.severity) ?? severities.count,
        finding.debt.flatMap { urgency[$0] } ?? .max,
        finding.debt.flatMap { place[$0] } ?? .max,
        CheckCode.allCases.firstIndex(of: finding.code) ?? .max,
      ]
    }
    on = day
    findings = found.enumerated().sorted { a, b in
      let (first, second) = (key(a.element), key(b.element))
      return first == second ? a.offset < b.offset : first.lexicographicallyPrecedes(second)
    }.map(\.element)
    debts = findings.compactMap(\.debt).reduce(into: []) { all, debt in
      if !all.contains(debt) { all.append(debt) }
    }
  }
}

extension CheckFinding {
  /// Without the steps that could acknowledge a claim, where that must wait for an answer. Paying and
  /// offering count; asking what the claim is made of does not.
  fileprivate func acknowledgingNothing(where isGated: (ID<Debt>) -> Bool) -> CheckFinding {
    guard let debt, isGated(debt) else { return self }
    let neutral = steps.filter { !$0.mayAcknowledge }
    return CheckFinding(
      debt: debt, issue: issue, sources: sources, certainty: certainty,
      steps: neutral.isEmpty ? [.letter(.specification)] : neutral, protections: protections)
  }
}

extension CheckSubject {
  fileprivate func findings(of part: CheckPart) throws(LawError) -> [CheckFinding] {
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
    case .interest: try interest()
    case .rate: try rate()
    case .rank: try rank()
    case .seizure: try seizure()
    }
  }
}
