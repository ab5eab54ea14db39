import Domain
import Rules

extension Debt {
  /// Whether a summons, judgment, writ or seizure puts home, energy, water or health insurance at
  /// risk now. Plan and check both ask this.
  package var risksBasics: Bool {
    kind.threatensTheBasics && stage >= .summons && undisputed > .zero
  }
}

extension CheckSubject {
  /// What the creditor can do now that hurts more than the debt, and what stops it.
  func threats() throws(LawError) -> [Finding] {
    guard debt.undisputed > .zero else { return [] }
    if debt.risksBasics {
      return [
        try threat(
          .basicsAtRisk(debt.stage, hearing: hearing),
          [.respond(debt.stage)] + askHearing + [urgentTalk(), .legalDesk])
      ]
    }
    switch debt.stage {
    case .summons:
      return [try threat(.summons(hearing: hearing), askHearing + [.legalDesk])]
    case .judgment: return [try threat(.judgment, [.legalDesk])]
    case .writ: return [try threat(.writ, [.legalDesk])]
    case .seizure: return [try threat(.seizure, [.legalDesk])]
    case .invoice, .reminder, .fourteenDayLetter: return []
    case .demand, .collector, .bailiff: return try supplyOrHome()
    }
  }

  /// The day that the newest summons in the log names, from today on.
  var hearing: LocalDate? {
    guard debt.stage == .summons else { return nil }
    return dossier.record.log.filter { $0.debt == debt.id && $0.stage == .summons }
      .compactMap(\.answerBy).filter { $0 >= day }.max()
  }

  private var askHearing: [FindingStep] {
    debt.stage == .summons && hearing == nil ? [.writeDownHearing] : []
  }

  /// Before a summons: energy, water and the house with a mortgage. Rent and health insurance have
  /// their own count of months.
  private func supplyOrHome() throws(LawError) -> [Finding] {
    guard isOpen else { return [] }
    switch debt.kind {
    case .energy, .water:
      let row = try urgentDebt().row.value
      let isWinter = try isWinter()
      return [
        try threat(
          .disconnection(
            reminders: row.reminders, term: row.termPerReminder,
            isWinter: debt.kind == .energy && isWinter),
          [.letter(.proposal), urgentTalk()])
      ]
    case .mortgage: return [try threat(.saleOfHome, [.letter(.proposal), urgentTalk()])]
    default: return []
    }
  }

  /// From 1 October until 1 April (Regeling afsluitbeleid kleinverbruikers).
  private func isWinter() throws(LawError) -> Bool {
    let terms = try law.protections.lawAnswer(for: .winter, on: day, .assume).row.value
    guard case .fixed(let fromMonth, let fromDay)? = terms.fromDay,
      case .fixed(let untilMonth, let untilDay)? = terms.untilDay
    else { return false }
    let today = (day.month, day.day)
    return today >= (fromMonth, fromDay) || today < (untilMonth, untilDay)
  }

  /// A finding with what the table knows against it.
  func threat(_ issue: FindingIssue, _ steps: [FindingStep]) throws(LawError) -> Finding {
    let answer = try urgentDebt()
    var protections: [FindingProtection] = []
    for protection in answer.row.value.protections where holds(protection) {
      let row = try law.protections.lawAnswer(for: protection, on: day, .assume).row
      protections.append(
        FindingProtection(protection: protection, terms: row.value, sources: row.sources))
    }
    return Finding(
      debt: debt.id, issue: issue, sources: answer.row.sources,
      certainty: answer.row.sources.certainty, steps: steps,
      protections: protections)
  }

  /// The pause of the tax collector is no pause of other government bodies; the weeks to object run
  /// from the decision, and with a writ they are over.
  private func holds(_ protection: Protection) -> Bool {
    switch protection {
    case .taxPause: debt.kind == .tax || debt.kind == .allowanceRepayment
    case .objection: debt.stage < .bailiff
    case .opposition: debt.stage == .writ
    case .remission:
      debt.kind == .municipalTax || debt.kind == .waterBoardTax || debt.kind == .tax
    case .childrenAtHome: dossier.household.kind.hasChildren
    default: true
    }
  }

  /// A running seizure against the least that must be left.
  ///
  /// The taxable income is not known, so the norm of the household without income is taken, which is
  /// never above the exempt amount of an income above it. For a couple the income of the partner can
  /// halve it (Rv 475db).
  func seizure() throws(LawError) -> [Finding] {
    guard debt.stage == .seizure, debt.undisputed > .zero else { return [] }
    let income = Budget(of: dossier, on: day).incomes.filter { $0.income.kind.canBeSeized }
      .map(\.perMonth).sum()
    let household = ExemptHousehold(dossier.household.kind)
    let amount = try ExemptAmount.of(
      ExemptQuestion(
        household: household, taxableYear: .zero, netMonth: nil, rent: nil, on: day,
        afterCheck: .assume), law: law)
    let isCouple = household == .couple || household == .coupleWithChildren
    let least = isCouple ? amount.month.times(1, over: 2, rounding: .down) : amount.month
    guard income > .zero, income < least else { return [] }
    return [
      finding(
        .seizureBelowExempt(income: income, exempt: least), amount.sources, .dependsOnFacts,
        [.legalDesk])
    ]
  }
}

extension Income.Kind {
  /// Whether a seizure on income takes from it.
  package var canBeSeized: Bool {
    switch self {
    case .wages, .benefit, .pension, .holidayPay: true
    case .businessProfit, .healthAllowance, .rentAllowance, .childBudget, .childBenefit,
      .childcareAllowance, .maintenance, .other:
      false
    }
  }
}
