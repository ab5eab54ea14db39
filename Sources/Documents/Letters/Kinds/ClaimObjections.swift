import Domain
import Planning
import Rules

/// What the check found in the costs and the interest of one claim, as a letter can object to it.
///
/// Each part of the claim is in it once: where no letter of fourteen days is known, nothing may be
/// charged, and the scale is named beside it and not counted again.
package struct ClaimObjections: Hashable, Sendable {
  /// One part of the claim with what may be charged at most.
  package struct Row: Hashable, Sendable {
    /// The part of the claim.
    package enum Part: Hashable, Sendable {
      case collectionCosts, otherCosts, interest
      /// The collection costs of several claims of one creditor.
      case costsTogether
    }
    /// At most one row of each.
    package let part: Part
    /// What the creditor asks for it.
    package let charged: Money
    /// What may be charged for it at most.
    package let most: Money
    /// What is objected to; above zero.
    package var difference: Money { charged - most }
  }

  /// Why, with the facts that the sentence needs.
  package enum Ground: Hashable, Sendable {
    /// No valid letter of fourteen days (BW 6:96 lid 6); what the scale gives with one.
    case noLetter(withLetter: Money)
    /// The letter came before the last day to pay.
    case letterTooEarly(letter: LocalDate, due: LocalDate)
    /// Above the scale (BIK-besluit art. 2) for this principal.
    case aboveScale(principal: Money)
    /// Each bill was charged apart (BW 6:96 lid 7).
    case billsApart(Int)
    case vat
    /// References of the claims that had to be demanded together.
    case claimsTogether([String])
    /// The same, for bills of one contract within a short time (Stb. 2024, 44).
    case stacked([String])
    /// Costs under another name (BW 6:96 lid 5).
    case otherName
    /// *Handelsrente* from a consumer (BW 6:119a).
    case commercialInterest
    case aboveStatutory, aboveAgreed
    case commercialRate(Rate, statutory: Rate)
    case creditRate(Rate, highest: Rate)

    var isAboutInterest: Bool {
      switch self {
      case .commercialInterest, .aboveStatutory, .aboveAgreed, .commercialRate, .creditRate: true
      case .noLetter, .letterTooEarly, .aboveScale, .billsApart, .vat, .claimsTogether, .stacked,
        .otherName:
        false
      }
    }
  }

  /// Costs before interest.
  package private(set) var rows: [Row] = []
  /// Why, in the order of the check; a rate alone has a ground and no row.
  package private(set) var grounds: [Ground] = []

  /// What is objected to in all.
  package var excess: Money { rows.map(\.difference).sum() }
  /// Whether there is nothing to object to.
  package var isEmpty: Bool { grounds.isEmpty }
  /// Whether one of the grounds is about costs.
  package var isAboutCosts: Bool { grounds.contains { !$0.isAboutInterest } }
  /// Whether one of the grounds is about interest.
  package var isAboutInterest: Bool { grounds.contains(where: \.isAboutInterest) }

  /// What `matter.findings` has against the costs and the interest. What only asks for a fact, and
  /// trade debts, where other costs can be agreed, are left out.
  package init(_ matter: LetterMatter) {
    let findings = matter.findings.map(\.issue)
    letterOfFourteenDays(findings, matter)
    for issue in findings { costs(issue, matter) }
    for issue in findings { together(issue, matter.dossier) }
    for issue in findings { interest(issue) }
    let order: [Row.Part] = [.collectionCosts, .costsTogether, .otherCosts, .interest]
    rows.sort { (order.firstIndex(of: $0.part) ?? 0) < (order.firstIndex(of: $1.part) ?? 0) }
  }

  private func has(_ part: Row.Part) -> Bool { rows.contains { $0.part == part } }

  private mutating func add(_ part: Row.Part, _ charged: Money, most: Money, _ ground: Ground) {
    guard charged > most, !has(part) else { return }
    rows.append(Row(part: part, charged: charged, most: most))
    grounds.append(ground)
  }

  /// Only where none of the bills has a letter that came after its last day to pay.
  private mutating func letterOfFourteenDays(_ findings: [FindingIssue], _ matter: LetterMatter) {
    let debt = matter.debt
    let charged = debt.parts.collectionCosts
    let isValid = { (bill: Debt.Bill) in
      guard let letter = bill.fourteenDayLetter else { return false }
      return (bill.dueDate ?? debt.dueDate).map { $0 < letter } ?? true
    }
    guard charged > .zero, !debt.bills.contains(where: isValid) else { return }
    var early: Ground?
    var isMissing = false
    for issue in findings {
      if case .letterTooEarly(let letter, let due) = issue, early == nil {
        early = .letterTooEarly(letter: letter, due: due)
      }
      if case .noFourteenDayLetter = issue { isMissing = true }
    }
    guard isMissing || early != nil else { return }
    let scale = try? CollectionCosts.of(
      CostsQuestion(
        bills: [debt.parts.principal], ground: .letterRanOut, withVAT: false, charged: nil,
        on: debt.dueDate.map { min($0.adding(days: 1), matter.today) } ?? matter.today,
        afterCheck: .assume), law: matter.law)
    if let early { grounds.append(early) }
    let ground = Ground.noLetter(withLetter: scale?.maximum ?? .zero)
    add(.collectionCosts, charged, most: .zero, ground)
  }

  private mutating func costs(_ issue: FindingIssue, _ matter: LetterMatter) {
    switch issue {
    case .costsAboveMaximum(let found, isTrade: false):
      add(
        .collectionCosts, found.charged, most: found.maximum,
        .aboveScale(principal: matter.debt.parts.principal))
    case .billsChargedApart(let found, let bills):
      add(.collectionCosts, found.charged, most: found.maximum, .billsApart(bills))
    case .vatOnCosts(let found):
      add(.collectionCosts, found.charged, most: found.maximum, .vat)
    case .extraFileCosts(let amount): add(.otherCosts, amount, most: .zero, .otherName)
    default: break
    }
  }

  /// Over several claims; only where this one alone is within the law.
  private mutating func together(_ issue: FindingIssue, _ dossier: Dossier) {
    guard !has(.collectionCosts) else { return }
    let names = { (debts: [ID<Debt>]) in
      debts.map { dossier.debt($0)?.reference ?? $0.text }
    }
    switch issue {
    case .claimsChargedApart(let found, let debts):
      add(.costsTogether, found.charged, most: found.maximum, .claimsTogether(names(debts)))
    case .stackedCosts(let found, let debts, _, _):
      add(.costsTogether, found.charged, most: found.maximum, .stacked(names(debts)))
    default: break
    }
  }

  private mutating func interest(_ issue: FindingIssue) {
    switch issue {
    case .commercialInterest(let claimed, let lawful, _):
      add(.interest, claimed, most: lawful, .commercialInterest)
    case .interestAboveLaw(let claimed, let lawful, let isAgreed):
      add(.interest, claimed, most: lawful, isAgreed ? .aboveAgreed : .aboveStatutory)
    case .commercialRate(let rate, let statutory):
      grounds.append(.commercialRate(rate, statutory: statutory))
    case .creditAboveMaximum(let rate, _, let highest) where rate > highest:
      grounds.append(.creditRate(rate, highest: highest))
    default: break
    }
  }
}

extension ClaimObjections.Row.Part {
  /// In a table.
  func name(in language: Language) -> String {
    switch (self, language) {
    case (.collectionCosts, .dutch): "Incassokosten"
    case (.collectionCosts, .english): "Collection costs"
    case (.otherCosts, .dutch): "Andere kosten"
    case (.otherCosts, .english): "Other costs"
    case (.interest, .dutch): "Rente"
    case (.interest, .english): "Interest"
    case (.costsTogether, .dutch): "Incassokosten, samen"
    case (.costsTogether, .english): "Collection costs, together"
    }
  }
}
