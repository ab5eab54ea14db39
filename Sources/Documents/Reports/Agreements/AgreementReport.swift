import Domain
import Planning

/// An agreement that was kept, and the plan before and after it.
package struct AgreementOutcome: Sendable {
  /// The debt with its arrangement.
  package let debt: Debt
  /// The plan of the day without the change.
  package let before: Plan
  /// The plan of the day with it.
  package let after: Plan

  package init(debt: Debt, before: Plan, after: Plan) {
    self.debt = debt
    self.before = before
    self.after = after
  }

  /// The other debts that get another amount now, in the order of the dossier.
  package var changes: [(debt: ID<Debt>, before: Money, after: Money)] {
    after.offers.compactMap { offer in
      guard offer.debt != debt.id, let old = before.offer(for: offer.debt)?.monthly,
        old != offer.monthly
      else { return nil }
      return (offer.debt, old, offer.monthly)
    }
  }
}

extension Plan {
  /// What arrangements that run take each month.
  package var agreed: Money { offers.filter { $0.kind == .running }.map(\.monthly).sum() }
}

/// What was agreed and what it does to the plan, for the screen.
package func agreementReport(
  _ outcome: AgreementOutcome, of dossier: Dossier, in language: Language
) -> Report {
  let text = AgreementText(outcome: outcome, dossier: dossier, language: language)
  let name = dossier.label(of: outcome.debt.id)
  let facts: [Report.Block] =
    outcome.debt.arrangement.map { [.pairs($0.pairs(in: language))] } ?? []
  return Report(
    title: language.say(dutch: "Afspraak met \(name)", english: "Agreement with \(name)"),
    blocks: facts + [text.use] + text.warnings + text.changes + [text.next])
}

private struct AgreementText {
  let outcome: AgreementOutcome
  let dossier: Dossier
  let language: Language

  private func money(_ amount: Money) -> String { amount.text(in: language) }

  /// What is agreed of what there is, before and after.
  var use: Report.Block {
    let (old, new) = (money(outcome.before.agreed), money(outcome.after.agreed))
    let capacity = money(outcome.after.capacity)
    // An offer that was accepted counted already.
    guard old != new else {
      return .paragraph(
        language.say(
          dutch: "U kunt \(capacity) per maand missen. Daarvan is \(new) afgesproken.",
          english: "You can spare \(capacity) a month. Of that \(new) is agreed."))
    }
    return .paragraph(
      language.say(
        dutch:
          "U kunt \(capacity) per maand missen. Daarvan was \(old) afgesproken. Nu is dat \(new).",
        english: "You can spare \(capacity) a month. Of that \(old) was agreed. Now it is \(new)."))
  }

  var warnings: [Report.Block] {
    outcome.after.findings.filter { finding in
      switch finding.code {
      case .runningAboveCapacity: true
      case .urgentNotWithin, .noRoom, .belowRule, .nothingLeft,
        .lessThanACentEach, .neverEnds, .takesTooLong:
        !outcome.before.findings.contains {
          $0.code == finding.code && $0.debt == finding.debt
        }
      default: false
      }
    }.map { .note($0.severity, $0.text(of: dossier, in: language)) }
  }

  var changes: [Report.Block] {
    let changes = outcome.changes
    guard !changes.isEmpty else {
      return [
        .paragraph(
          language.say(
            dutch: "Voor de andere schuldeisers verandert er niets.",
            english: "Nothing changes for the other creditors."))
      ]
    }
    return [
      .paragraph(
        language.say(
          dutch: "Voor de anderen is er nu per maand:",
          english: "For the others there is now, a month:")),
      .table(
        ReportTable(
          columns: [
            .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
            .amount(language.say(dutch: "Eerst", english: "Before")),
            .amount(language.say(dutch: "Nu", english: "Now")),
          ],
          rows: changes.map { change in
            [
              dossier.label(of: change.debt), change.before.plain(in: language),
              change.after.plain(in: language),
            ]
          }, totals: [])),
    ]
  }

  var next: Report.Block {
    let id = outcome.debt.id
    guard outcome.debt.runningArrangement != nil else {
      return .command(
        "aflos plan",
        explanation: language.say(
          dutch: "Bekijk wat u nu kunt aanbieden.", english: "See what you can offer now."))
    }
    guard outcome.after.gates[id]?.clearance != nil else {
      return .command(
        "aflos agenda",
        explanation: language.say(
          dutch: "Bekijk wanneer u betaalt.", english: "See when you pay."))
    }
    return .command(
      "aflos letter write \(id.text) --kind agreement-confirmation",
      explanation: language.say(
        dutch: "Bevestig de afspraak met een brief. De termijnen staan er al in.",
        english: "Confirm the agreement by letter. The instalments are in it already."))
  }
}

extension Debt.Arrangement {
  /// The figures, where all of them are known and add up.
  package var sums: AgreementSums? {
    guard let terms = agreed.terms, let last = agreed.last, let total = agreed.total else {
      return nil
    }
    let sums = AgreementSums(
      monthly: monthly, terms: terms, last: last, total: total,
      runs: amounts?.runs(of: terms, last: last))
    return sums.addsUp ? sums : nil
  }

  /// What each term is where the amount changes on the way; nil for equal terms.
  private var amounts: TermAmounts? {
    guard let from, !changes.isEmpty else { return nil }
    return TermAmounts(
      monthly: monthly, changes: changes,
      dates: .agreed(from: from, dayOfMonth: dueDay))
  }

  /// Whether all was paid as agreed, by the terms that were missed: what is open, of how many.
  func keptText(_ missed: [Term], in language: Language) -> String {
    guard isKept, !missed.isEmpty else { return language.yesOrNo(isKept) }
    let (open, terms) = (
      missed.map(\.open).sum().text(in: language),
      Counted.instalment.text(missed.count, in: language)
    )
    return language.say(
      dutch: "nee, van \(terms) staat nog \(open) open",
      english: "no, of \(terms) \(open) is still open")
  }

  /// The day of the last term, where the first and the number are known.
  package var lastDay: LocalDate? {
    guard let from, let terms = agreed.terms else { return nil }
    return DueDates.agreed(from: from, dayOfMonth: dueDay).day(ofTerm: terms)
  }

  /// What was agreed, point by point; what is not known is left out.
  func pairs(in language: Language) -> [Report.Pair] {
    let together = language.say(dutch: "samen", english: "together")
    let yes = { (value: Bool?) in value.map { language.yesOrNo($0) } }
    let rows: [(Field, String?)] = [
      (.agreeMonthly, changes.words(from: monthly, in: language)),
      (.agreeTerms, agreed.terms.map { String($0) }),
      (.agreeLast, agreed.last?.text(in: language)),
      (
        .agreeTotal,
        sums.map { "\($0.sum(in: language)), \(together) \($0.total.text(in: language))" }
          ?? agreed.total?.text(in: language)
      ),
      (.agreeFrom, from?.text(in: language)),
      (.agreeOn, agreed.on?.text(in: language)), (.agreeWith, agreed.with),
      (.agreeProof, agreed.proof?.name(in: language)),
      (.agreeInterestStops, yes(agreed.interestStops)),
      (.agreeOnMiss, agreed.onMiss?.name(in: language)),
    ]
    return rows.compactMap { field, value in
      value.map { Report.Pair(field.name(in: language), $0) }
    }
  }
}

/// One agreement, for the screen.
package func agreementShown(
  _ debt: Debt, _ arrangement: Debt.Arrangement, of dossier: Dossier, in language: Language
) -> Report {
  let name = dossier.label(of: debt.id)
  let broken: [Report.Block] =
    arrangement.isKept
    ? []
    : [
      .note(
        .warn,
        language.say(
          dutch: "Deze afspraak is gestopt, omdat er niet op tijd is betaald.",
          english: "This agreement ended, because it was not paid in time."))
    ]
  return Report(
    title: language.say(dutch: "Afspraak met \(name)", english: "Agreement with \(name)"),
    blocks: [.pairs(arrangement.pairs(in: language))] + broken + [
      .command(
        "aflos pay list \(debt.id.text)",
        explanation: language.say(
          dutch: "Bekijk wat u heeft betaald en wat er nog open staat.",
          english: "See what you paid and what is still owed."))
    ])
}

/// What is asked when an agreement ends, or can be written down.
package enum AgreementSay: Hashable, Sendable {
  case whyEnd, whyEndHelp
  /// After an answer that accepts.
  case agreeNow, agreeNowHelp

  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.whyEnd, .dutch): "Waarom stopt deze afspraak?"
    case (.whyEnd, .english): "Why does this agreement end?"
    case (.agreeNow, .dutch): "Wilt u de afspraak nu vastleggen?"
    case (.agreeNow, .english): "Do you want to write down the agreement now?"
    case (.agreeNowHelp, .dutch):
      "De termijnen van uw voorstel staan al klaar. Later kan ook, met aflos agree."
    case (.agreeNowHelp, .english):
      "The instalments of your offer are ready. Later is possible too, with aflos agree."
    case (.whyEndHelp, .dutch):
      "Gestopt of gemist: de schuldeiser gaat niet verder, of u kon niet betalen. Het plan zoekt dan een nieuw bedrag."
    case (.whyEndHelp, .english):
      "Ended or missed: the creditor does not go on, or you could not pay. The plan then looks for a new amount."
    }
  }
}
