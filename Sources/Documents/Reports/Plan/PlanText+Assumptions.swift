import Domain
import Planning
import Rules

extension PlanText {
  /// What needs attention, and what the plan takes for granted.
  var toKnow: [Report.Block] {
    let warnings = blocks(of: told(.warn) + told(.ask))
    let notes = blocks(of: told(.info))
    let heading = Report.Block.heading(
      language.say(dutch: "Goed om te weten", english: "Good to know"))
    let assumed: [Report.Block] =
      plan.monthly > .zero
      ? [
        .heading(
          language.say(dutch: "Waar dit plan van uitgaat", english: "What this plan assumes")),
        .bullets(assumptions),
      ] : []
    return (warnings.isEmpty ? [] : [heading] + warnings) + assumed + notes
  }

  private var assumptions: [String] {
    var lines: [String] = []
    if plan.offers.contains(where: { $0.kind == .running }) {
      lines.append(
        language.say(
          dutch: "Regelingen die al lopen, blijven zoals ze zijn.",
          english: "Arrangements that already run stay as they are."))
    }
    if plan.allocation.records.contains(where: { $0.step == .urgent && $0.taken > .zero }) {
      lines.append(
        language.say(
          dutch: "Huis, energie, water en zorgverzekering gaan voor.",
          english: "Home, energy, water and health insurance go first."))
    }
    if plan.allocation.records.contains(where: { $0.step == .proportional && $0.shares.count > 1 })
    {
      lines.append(
        language.say(
          dutch: "De andere schuldeisers krijgen elk hetzelfde deel van hun schuld.",
          english: "The other creditors each get the same part of what they are owed."))
    }
    if plan.strategy != .proportional {
      let (name, words) = (
        plan.strategy.name(in: language), plan.strategy.explanation(in: language)
      )
      lines.append(
        language.say(
          dutch: "Manier van verdelen: \(name). \(words)",
          english: "Way of dividing: \(name). \(words)"))
    }
    lines += ofContract + ofBounds
    lines.append(
      language.say(
        dutch: "Elke schuldeiser gaat akkoord. Zo niet, dan rekent u opnieuw.",
        english: "Every creditor agrees. If not, you count again."))
    if plan.budget.incomes.contains(where: { $0.income.low != nil }) {
      lines.append(
        language.say(
          dutch: "Bij wisselend inkomen telt het lage bedrag.",
          english: "Where income varies, the low amount counts."))
    }
    if let payDay = plan.payDay {
      lines.append(
        language.say(
          dutch: "Uw inkomen komt op de \(payDay)e. De termijnen vallen kort daarna.",
          english: "Your income comes on day \(payDay). The instalments fall just after it."))
    }
    return lines + ownFigures
  }

  /// The debts without a known monthly amount, where those amounts are the weights.
  private var ofContract: [String] {
    guard plan.strategy == .contractual else { return [] }
    let unknown = ContractualWeights(of: dossier.debts.map { Claim($0) }).unknown
    guard !unknown.isEmpty else { return [] }
    let months = ContractualWeights.fallbackMonths
    return unknown.map { dossier.label(of: $0) }.map { name in
      language.say(
        dutch: "\(name) heeft geen vast bedrag per maand: 1/\(months) van de schuld telt.",
        english: "\(name) has no fixed amount a month: 1/\(months) of the debt counts.")
    }
  }

  /// The creditors' own rules that were assumed, where the plan leans on them.
  private var ofBounds: [String] {
    guard plan.strategy == .creditorRulesFirst || !plan.brokenRules.isEmpty else { return [] }
    return plan.offers.compactMap { offer in
      guard let bound = plan.bounds[offer.debt], bound.isAssumed else { return nil }
      return "\(dossier.label(of: offer.debt)): \(bound.text(in: language))"
    }
  }

  /// Figures of the law that the user entered and that a plan computes with.
  private var ownFigures: [String] {
    let tables: [RuleName] = [
      .statutoryInterest, .commercialInterest, .limitation, .creditorTerms,
    ]
    return dossier.lawCorrections.filter { tables.map(\.rawValue).contains($0.tableName) }
      .map { $0.sentence(in: language) }
  }

  /// Each finding with its advice. Debts for which there is no room are named together: one
  /// sentence says it for all.
  func blocks(of findings: [Finding]) -> [Report.Block] {
    let waiting = findings.filter(\.isAboutRoom)
    guard waiting.count > 1, let first = waiting.first else { return oneByOne(findings) }
    let before = findings.prefix { !$0.isAboutRoom }
    let after = findings.dropFirst(before.count).filter { !$0.isAboutRoom }
    let together = Report.Block.note(first.severity, noRoomText(waiting.compactMap(\.debt)))
    let advice = first.advice(in: language).map { [Report.Block.paragraph($0)] } ?? []
    return oneByOne(Array(before)) + [together] + advice + oneByOne(Array(after))
  }

  private func noRoomText(_ debts: [ID<Debt>]) -> String {
    let names = debts.map { dossier.label(of: $0) }.namedFirst(in: language)
    return language.say(
      dutch: "Voor \(names) is nu geen ruimte. Dringende schulden gaan voor.",
      english: "There is no room for \(names) now. Urgent debts go first.")
  }

  private func oneByOne(_ findings: [Finding]) -> [Report.Block] {
    findings.enumerated().flatMap { index, finding -> [Report.Block] in
      let note = finding.head(of: dossier, in: language)
      // The same kind follows and has the same advice: it is said once.
      if finding.isAboutDivision, index + 1 < findings.count,
        findings[index + 1].code == finding.code
      {
        return [note]
      }
      guard let advice = finding.advice(in: language) else { return [note] }
      return [note, .paragraph(advice)]
    }
  }
}

extension Finding {
  fileprivate var isAboutDivision: Bool { [.belowRule, .waitsForOthers].contains(code) }
  fileprivate var isAboutRoom: Bool { code == .noRoom }
}
