import Domain

/// The papers that fit a household: a row for each that its dossier gives reason for, with how it stands.
///
/// What is not known is not “not needed”: without any income a proof of income is still asked for.
package struct ProofList: Hashable, Sendable {
  /// One paper.
  package struct Row: Hashable, Sendable {
    package let paper: ProofPaper
    /// How much it matters: 0 is what may not wait, 4 can wait longest.
    package let weight: Int
    /// What was said of it; nil where nothing was.
    package let kept: KeptProof?

    package init(paper: ProofPaper, weight: Int, kept: KeptProof?) {
      self.paper = paper
      self.weight = weight
      self.kept = kept
    }

    /// Whether it still has to be found or asked for.
    package var isMissing: Bool { kept == nil }
  }

  /// What matters most first.
  package let rows: [Row]

  /// The papers of this dossier on that day, with what was said of them.
  package init(of dossier: Dossier, on day: LocalDate) {
    var papers = Papers(dossier: dossier, day: day).all
    // What was said of a paper that is no longer needed stays to be seen.
    for kept in dossier.proofs {
      guard let paper = ProofPaper(kept.paper), !papers.contains(where: { $0.paper == paper })
      else {
        continue
      }
      papers.append((paper, 4))
    }
    rows = papers.enumerated().sorted {
      ($0.element.weight, $0.offset) < ($1.element.weight, $1.offset)
    }.map { _, entry in
      Row(
        paper: entry.paper, weight: entry.weight,
        kept: dossier.proofs.first { $0.paper == entry.paper.text })
    }
  }

  /// What is still to be found or asked for, what matters most first.
  package var missing: [Row] { rows.filter(\.isMissing) }

  /// How many are there, and how many are needed in all.
  package var counts: (have: Int, needed: Int) {
    let needed = rows.filter { $0.kept?.state != .notNeeded }
    return (needed.count { $0.kept?.state == .have }, needed.count)
  }

  /// The row of this paper; nil where the household does not need it.
  package func row(_ paper: ProofPaper) -> Row? { rows.first { $0.paper == paper } }
}

/// Which papers a dossier gives reason for.
private struct Papers {
  let dossier: Dossier
  let day: LocalDate

  var all: [(paper: ProofPaper, weight: Int)] {
    person + income + home + costs + owed
  }

  private func paper(
    _ kind: ProofPaper.Kind, _ about: String? = nil, _ weight: Int
  ) -> (paper: ProofPaper, weight: Int) {
    (ProofPaper(kind, about: about), weight)
  }

  private var person: [(paper: ProofPaper, weight: Int)] {
    let isCouple = [.couple, .coupleWithChildren].contains(dossier.household.kind)
    let hasChildren =
      !dossier.household.childBirthYears.isEmpty
      || [.singleParent, .coupleWithChildren].contains(dossier.household.kind)
    return [paper(.identity, nil, 1)]
      + (isCouple ? [paper(.partnerIdentity, nil, 1)] : [])
      + (hasChildren ? [paper(.children, nil, 4)] : [])
  }

  private var income: [(paper: ProofPaper, weight: Int)] {
    let now = dossier.incomes.filter { $0.period.contains(day) }
    var papers = now.flatMap { income -> [(paper: ProofPaper, weight: Int)] in
      let id = income.id.text
      switch income.kind {
      case .wages: return [paper(.payslips, id, 1), paper(.workContract, id, 3)]
      case .benefit: return [paper(.benefitDecision, id, 1)]
      case .pension: return [paper(.pensionDecision, id, 1)]
      case .businessProfit: return [paper(.businessAccounts, id, 1)]
      case .healthAllowance, .rentAllowance, .childBudget, .childcareAllowance:
        return [paper(.allowanceDecision, id, 2)]
      case .childBenefit: return [paper(.childBenefit, id, 3)]
      case .maintenance: return [paper(.maintenanceReceived, id, 2)]
      case .holidayPay: return []
      case .other: return [paper(.otherIncome, id, 2)]
      }
    }
    if now.isEmpty { papers.append(paper(.anyIncome, nil, 1)) }
    if now.isEmpty || now.contains(where: { [.wages, .benefit, .pension].contains($0.kind) }) {
      papers.append(paper(.annualStatement, nil, 3))
    }
    return papers + [paper(.bankStatements, nil, 1), paper(.taxReturn, nil, 3)]
  }

  private var home: [(paper: ProofPaper, weight: Int)] {
    let housing = dossier.costs.filter { $0.category == .housing && $0.period.contains(day) }
    let isOwner =
      dossier.debts.contains { $0.kind == .mortgage }
      || housing.contains {
        folded($0.name).contains("hypotheek") || folded($0.name).contains("mortgage")
      }
    if isOwner { return [paper(.mortgageStatement, nil, 2), paper(.homeValue, nil, 3)] }
    if !housing.isEmpty { return [paper(.rentContract, nil, 2), paper(.rentStatement, nil, 2)] }
    return isWithout(.housing) ? [] : [paper(.anyHousing, nil, 2)]
  }

  /// Somebody said that there is no such cost, or that another pays it or it is in another.
  private func isWithout(_ category: Cost.Category) -> Bool {
    dossier.assurances.noAmount(for: category) != nil
  }

  private func has(_ category: Cost.Category) -> Bool {
    dossier.costs.contains { $0.category == category && $0.period.contains(day) }
  }

  private var costs: [(paper: ProofPaper, weight: Int)] {
    // Nearly everybody has these: only who says otherwise does not need the paper.
    var papers: [(paper: ProofPaper, weight: Int)] = []
    if !isWithout(.energy) {
      papers += [paper(.energyContract, nil, 2), paper(.meterReadings, nil, 3)]
    }
    if !isWithout(.healthInsurance) { papers.append(paper(.healthPolicy, nil, 2)) }
    let others: [(Cost.Category, ProofPaper.Kind)] = [
      (.water, .waterBill), (.municipalTaxes, .municipalTaxes), (.insurance, .insurancePolicies),
      (.telecom, .telecomContract), (.childcare, .childcareContract), (.transport, .transport),
      (.education, .education), (.maintenance, .maintenancePaid), (.healthCare, .healthCosts),
    ]
    return papers
      + others.filter { has($0.0) && !isWithout($0.0) }.map { paper($0.1, nil, 4) }
  }

  private var owed: [(paper: ProofPaper, weight: Int)] {
    let debts = dossier.debts.enumerated().sorted {
      ($1.element.claimed, $0.offset) < ($0.element.claimed, $1.offset)
    }.map(\.element)
    var papers = debts.flatMap { claim($0) }
    if dossier.assurances.sum(.exempt) != nil || debts.contains(where: { $0.stage == .seizure }) {
      papers.append(paper(.exemptAmount, nil, 1))
    }
    if dossier.assurances.sum(.vtlb) != nil { papers.append(paper(.freeAmount, nil, 2)) }
    return papers + [paper(.creditRegistration, nil, 3)]
  }

  private func claim(_ debt: Debt) -> [(paper: ProofPaper, weight: Int)] {
    let id = debt.id.text
    var papers: [(paper: ProofPaper, weight: Int)] = []
    switch debt.stage {
    case .seizure: papers.append(paper(.seizure, id, 0))
    case .writ: papers.append(paper(.writ, id, 0))
    case .summons: papers.append(paper(.summons, id, 0))
    case .invoice, .reminder, .demand, .fourteenDayLetter, .collector, .bailiff, .judgment: break
    }
    if debt.stage == .judgment || debt.judgment != nil { papers.append(paper(.judgment, id, 0)) }
    papers.append(paper(.letter, id, 2))
    if debt.arrangement != nil { papers.append(paper(.agreement, id, 3)) }
    if debt.kind.isCredit { papers.append(paper(.creditContract, id, 4)) }
    if debt.disputed > .zero { papers.append(paper(.dispute, id, 2)) }
    if dossier.record.payments.contains(where: { $0.debt == debt.id }) {
      papers.append(paper(.payments, id, 4))
    }
    return papers
  }
}
