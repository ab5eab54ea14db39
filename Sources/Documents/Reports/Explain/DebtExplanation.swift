import Domain
import Planning
import Rules

/// Explains the figures that come from dividing the capacity.
struct DebtExplanation {
  let plan: Plan
  let dossier: Dossier
  let language: Language

  // MARK: One offer

  func offer(_ debt: ID<Debt>) -> Report {
    let name = dossier.label(of: debt)
    guard let offer = plan.offer(for: debt), let facts = dossier.debt(debt) else {
      return unknown(debt)
    }
    let amount = offer.monthly.text(in: language)
    let body = offer.monthly > .zero ? steps(to: offer) : [.paragraph(whyNothing(offer))]
    return Report(
      title: language.say(
        dutch: "Per maand voor \(name): \(amount)", english: "A month for \(name): \(amount)"),
      blocks: [.paragraph(owedText(facts, offer)), .paragraph(capacityText)] + body
        + shareSources(offer)
        + [
          next(language.say(dutch: "\"termijnen \(debt.text)\"", english: "\"terms \(debt.text)\""))
        ])
  }

  /// `Schuld: 300,00 + 12,00 + 40,00 - 20,00 (niet mee eens) = 332,00`.
  private func owedText(_ debt: Debt, _ offer: Offer) -> String {
    let parts = [debt.parts.principal, debt.parts.interest, debt.parts.costs]
      .filter { $0 > .zero }.map { $0.plain(in: language) }.joined(separator: " + ")
    let disputed =
      offer.disputed > .zero
      ? language.say(
        dutch: " - \(offer.disputed.plain(in: language)) (niet mee eens)",
        english: " - \(offer.disputed.plain(in: language)) (not agreed)") : ""
    let owed = offer.owed.plain(in: language)
    let sum = parts + disputed == owed || parts.isEmpty ? owed : "\(parts)\(disputed) = \(owed)"
    return language.say(dutch: "Schuld: \(sum)", english: "Owed: \(sum)")
  }

  private var capacityText: String {
    let amount = plan.capacity.text(in: language)
    return language.say(
      dutch: "Voor alle schuldeisers samen is er \(amount) per maand.",
      english: "For all creditors together there is \(amount) a month.")
  }

  private func steps(to offer: Offer) -> [Report.Block] {
    let records = plan.allocation.records.filter { $0.taken > .zero }
    let blocks = records.enumerated().flatMap { index, record in
      StepExplanation(
        record: record, number: index + 1, debt: offer.debt, dossier: dossier, language: language
      ).blocks
    }
    let amounts = records.flatMap(\.shares).filter { $0.debt == offer.debt && $0.amount > .zero }
      .map { $0.amount.plain(in: language) }
    let sum = "\(amounts.joined(separator: " + ")) = \(offer.monthly.plain(in: language))"
    guard amounts.count > 1 else { return blocks }
    return blocks + [
      .paragraph(language.say(dutch: "Samen: \(sum)", english: "Together: \(sum)"))
    ]
  }

  private func whyNothing(_ offer: Offer) -> String {
    if offer.owed == .zero {
      return language.say(
        dutch: "Er is geen deel waar u het mee eens bent. Dus is er geen voorstel.",
        english: "There is no part you agree with. So there is no offer.")
    }
    guard plan.capacity > .zero else {
      return language.say(
        dutch: "Er is elke maand niets over. Dus is er geen voorstel.",
        english: "Nothing is left each month. So there is no offer.")
    }
    let rest = plan.allocation.left.text(in: language)
    return language.say(
      dutch: "Na de andere schulden is er \(rest) over. Dat is te weinig om te verdelen.",
      english: "After the other debts \(rest) is left. That is too little to divide.")
  }

  private func shareSources(_ offer: Offer) -> [Report.Block] {
    guard offer.kind == .instalments else { return [] }
    let urgentFirst =
      plan.allocation.records.contains { $0.step == .urgent && $0.taken > .zero }
      ? [
        language.say(
          dutch: "Eerst huis, energie, water en zorgverzekering: dat is een keuze van Aflos.",
          english: "Home, energy, water and health insurance first: that is a choice of Aflos.")
      ] : []
    let inProportion = [
      language.say(
        dutch: "BW 3:277 lid 1: schuldeisers delen naar verhouding van wat zij tegoed hebben.",
        english: "BW 3:277(1): creditors share in proportion to what they are owed.")
    ]
    let chosen = [
      language.say(
        dutch: "De manier van verdelen is gekozen: \(plan.strategy.name(in: .dutch)).",
        english: "The way of dividing was chosen: \(plan.strategy.name(in: .english)).")
    ]
    let isShared = plan.strategy == .proportional
    return [
      sourceHeading(language),
      .bullets((isShared ? inProportion : chosen) + urgentFirst + boundSource(offer)),
    ]
  }

  /// The creditor's own rule and where it stands, when the division leans on it.
  private func boundSource(_ offer: Offer) -> [String] {
    guard plan.strategy == .creditorRulesFirst, let bound = plan.bounds[offer.debt] else {
      return []
    }
    let rule = "\(dossier.label(of: offer.debt)): \(bound.text(in: language))"
    // A citation names one place after another.
    return [rule]
      + bound.sources.flatMap { $0.cited(in: language).split(separator: "; ").map(String.init) }
  }

  // MARK: All offers

  var sum: Report {
    let amounts = plan.offers.map(\.monthly)
    let amount = plan.monthly.text(in: language)
    let handedOut = PhaseText(plan: plan, language: language).phases.map { phase in
      let sum =
        "\(phase.available.plain(in: language)) - \(phase.taken.plain(in: language)) = "
        + (phase.available - phase.taken).plain(in: language)
      return "\(capitalised(phase.name)): \(sum)"
    }
    let capacity = plan.capacity.plain(in: language)
    let rest = (plan.capacity - plan.monthly).plain(in: language)
    return Report(
      title: language.say(
        dutch: "Alle bedragen per maand samen: \(amount)",
        english: "All monthly amounts together: \(amount)"),
      blocks: [
        .table(
          ReportTable(
            columns: [
              .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
              .amount(language.say(dutch: "Schuld", english: "Owed")),
              .amount(language.say(dutch: "Per maand", english: "A month")),
            ],
            rows: plan.offers.map { offer in
              [dossier.label(of: offer.debt)]
                + [offer.owed, offer.monthly].map { $0.plain(in: language) }
            },
            totals: [
              [
                language.say(dutch: "Samen", english: "Together"),
                plan.owed.plain(in: language), amounts.sum().plain(in: language),
              ]
            ])),
        .bullets(
          handedOut + [
            language.say(
              dutch:
                "Te missen min samen: \(capacity) - \(plan.monthly.plain(in: language)) = \(rest)",
              english:
                "To spare less together: \(capacity) - \(plan.monthly.plain(in: language)) = \(rest)"
            )
          ] + setApart), next(language.say(dutch: "ruimte", english: "capacity")),
      ])
  }

  /// What no letter offers yet, taken off.
  private var setApart: [String] {
    let apart = plan.setApart
    guard !apart.isEmpty else { return [] }
    let kept = apart.map(\.monthly)
    let sum = ExplanationFacts.addition(kept, kept.sum(), in: language)
    let (monthly, rest) = (
      plan.monthly.plain(in: language), (plan.monthly - kept.sum()).plain(in: language)
    )
    let off = "\(monthly) - \(kept.sum().plain(in: language)) = \(rest)"
    return [
      language.say(
        dutch: "Apart gehouden: \(sum). De rest: \(off)",
        english: "Set apart: \(sum). The rest: \(off)")
    ]
  }

  var debtFree: Report {
    let open = plan.offers.filter { $0.owed > .zero }
    let ends = open.map(end)
    let none = language.say(dutch: "nog niet bekend", english: "not known yet")
    let month = plan.debtFree?.text(in: language) ?? none
    let rule =
      plan.debtFree == nil
      ? language.say(
        dutch: "Pas als elke schuld een einde heeft, is dit bekend.",
        english: "It is known only when every debt has an end.")
      : language.say(
        dutch: "De laatste van deze maanden telt.", english: "The last of these months counts.")
    let added = ExplanationFacts.addition(
      plan.course.outcomes.map(\.interest), plan.totalInterest, in: language)
    let interest =
      plan.totalInterest < .zero
      ? language.say(
        dutch: "geen nieuwe. Er gaat rente af die nu openstaat: \(added)",
        english: "no new interest. Of what is open now some comes off: \(added)") : added
    return Report(
      title: language.say(dutch: "Alles betaald in: \(month)", english: "All paid in: \(month)"),
      blocks: (ends.isEmpty ? [] : [.bullets(ends)]) + [
        .paragraph(rule),
        .paragraph(
          language.say(
            dutch: "Rente tot dan: \(interest)", english: "Interest until then: \(interest)")),
        assumptionHeading(language),
        .bullets([
          language.say(
            dutch: "Elke schuldeiser gaat akkoord en elke termijn wordt betaald.",
            english: "Every creditor agrees and every instalment is paid."),
          language.say(
            dutch: "Is één schuld klaar, dan gaat dat geld naar de andere schulden.",
            english: "When one debt is done, its money goes to the other debts."),
        ]), next(language.say(dutch: "samen", english: "sum")),
      ])
  }

  /// When a debt ends: as it is offered, and in the course of the plan.
  private func end(of offer: Offer) -> String {
    let name = dossier.label(of: offer.debt)
    guard let month = plan.course.outcome(of: offer.debt)?.end.month?.text(in: language) else {
      return language.say(dutch: "\(name): geen einde", english: "\(name): no end")
    }
    guard let day = offer.instalments?.lastDue.text(in: language) else {
      return language.say(
        dutch: "\(name): betaald in \(month), met geld dat vrijkomt",
        english: "\(name): paid in \(month), with money that comes free")
    }
    return language.say(
      dutch: "\(name): betaald in \(month); in de brief staat als laatste dag \(day)",
      english: "\(name): paid in \(month); the letter names \(day) as its last day")
  }

  // MARK: Shared

  func unknown(_ debt: ID<Debt>) -> Report {
    Report(
      title: debt.text,
      blocks: [
        .paragraph(
          language.say(
            dutch: "Deze schuld staat niet in het plan.", english: "This debt is not in the plan.")),
        .command(
          "aflos debt list",
          explanation: language.say(
            dutch: "Bekijk welke schulden er zijn.", english: "See which debts there are.")),
      ])
  }

  func next(_ figure: String) -> Report.Block {
    .command(
      "aflos plan explain \(figure)",
      explanation: language.say(dutch: "Lees verder.", english: "Read on."))
  }
}
