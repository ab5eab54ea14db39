import Domain
import Planning

/// What can be offered to whom; what threatens first, and what the plan takes for granted.
///
/// A plan that can offer nothing shows no offers: it says who helps and what to bring.
package func planReport(_ plan: Plan, of dossier: Dossier, in language: Language) -> Report {
  let text = PlanText(plan: plan, dossier: dossier, language: language)
  let day = plan.on.text(in: language)
  let next = NextStep.steps(
    for: dossier, plan: plan, progress: Progress(hasSeenPlan: true, written: []))
  let offered = plan.monthly > .zero ? text.offers + text.ending : []
  let help = plan.offersAnything || plan.monthly > .zero && !plan.hasOpenDebts ? [] : text.help
  return Report(
    title: language.say(dutch: "Uw plan van \(day)", english: "Your plan of \(day)"),
    blocks: text.first + offered + help + text.toKnow + [(next.first ?? .done).block(in: language)])
}

/// The pieces of the plan report.
struct PlanText {
  let plan: Plan
  let dossier: Dossier
  let language: Language

  /// What cannot wait: what threatens the roof or the supply, then every other stop, each with what
  /// to do about it. A shortfall says already that nothing is left.
  var first: [Report.Block] {
    let stops = plan.findings.filter { $0.severity == .stop && !$0.follows(from: plan) }
    return blocks(of: stops.filter(\.isRisk) + stops.filter { !$0.isRisk })
  }

  // MARK: Offers

  var offers: [Report.Block] {
    let amount = plan.capacity.text(in: language)
    return [
      .heading(language.say(dutch: "Wat u kunt aanbieden", english: "What you can offer")),
      .paragraph(
        language.say(
          dutch: "Elke maand kunt u \(amount) missen voor al uw schuldeisers samen.",
          english: "Each month you can spare \(amount) for all your creditors together.")),
      .table(table), .paragraph(sumLine),
    ]
  }

  private var table: ReportTable {
    ReportTable(
      columns: [
        .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
        .amount(language.say(dutch: "Schuld", english: "Owed")),
        .amount(language.say(dutch: "Per maand", english: "A month")),
        .amount(language.say(dutch: "Keer", english: "Times")),
        .amount(language.say(dutch: "Laatste", english: "Last")),
        .words(language.say(dutch: "Tot en met", english: "Through")),
      ],
      rows: plan.offers.map(row),
      totals: [
        [
          language.say(dutch: "Samen", english: "Together"), plan.owed.plain(in: language),
          plan.monthly.plain(in: language), "", "", plan.debtFree?.text(in: language) ?? "",
        ]
      ])
  }

  private func row(_ offer: Offer) -> [String] {
    [
      name(of: offer), offer.owed.plain(in: language),
      offer.monthly.plain(in: language), offer.instalments.map { String($0.terms) } ?? "-",
      offer.instalments.map { $0.last.plain(in: language) } ?? "-", end(of: offer),
    ]
  }

  private func name(of offer: Offer) -> String {
    let name = dossier.label(of: offer.debt)
    guard offer.kind == .running else { return name }
    return language.say(dutch: "\(name), loopt al", english: "\(name), runs already")
  }

  private func end(of offer: Offer) -> String {
    if let instalments = offer.instalments {
      return instalments.lastDue.inMonth.text(in: language)
    }
    if offer.owed == .zero { return language.say(dutch: "in onderzoek", english: "in dispute") }
    return language.say(dutch: "nog niet bekend", english: "not known yet")
  }

  /// That the offers add up to the capacity, or what is left and why.
  private var sumLine: String {
    let monthly = plan.monthly.text(in: language)
    let rest = plan.capacity - plan.monthly
    if rest == .zero {
      return language.say(
        dutch: "Samen is dat \(monthly) per maand: precies wat u kunt missen.",
        english: "Together that is \(monthly) a month: exactly what you can spare.")
    }
    let difference = (rest > .zero ? rest : -rest).text(in: language)
    guard rest > .zero else {
      return language.say(
        dutch: "Samen is dat \(monthly) per maand: \(difference) meer dan u kunt missen.",
        english: "Together that is \(monthly) a month: \(difference) more than you can spare.")
    }
    let left = language.say(
      dutch: "Samen is dat \(monthly) per maand. Er blijft \(difference) over. ",
      english: "Together that is \(monthly) a month. \(difference) is left over. ")
    return left + reasonForRest
  }

  private var reasonForRest: String {
    let waits = plan.offers.contains { $0.owed > .zero && $0.monthly == .zero }
    return waits
      ? language.say(
        dutch: "Dat is te weinig om verder te verdelen.", english: "That is too little to divide.")
      : language.say(
        dutch: "Meer is niet nodig: alle schulden krijgen al een bedrag. Houd de rest als reserve.",
        english: "No more is needed: every debt already gets an amount. Keep the rest in reserve.")
  }

  // MARK: The end

  /// The month free of debts, or why there is none, and the interest until then.
  var ending: [Report.Block] {
    [.paragraph(debtFree), .paragraph(interest)]
  }

  private var debtFree: String {
    if let month = plan.debtFree {
      return language.say(
        dutch:
          "Gaan alle schuldeisers akkoord? Dan is alles betaald in \(month.text(in: language)).",
        english: "If every creditor agrees, all is paid in \(month.text(in: language)).")
    }
    let open = plan.offers.filter { $0.owed > .zero && $0.instalments == nil }
      .map { dossier.label(of: $0.debt) }.listed(in: language)
    return language.say(
      dutch: "Er is nog geen maand waarin alles betaald is. Dat komt door \(open).",
      english: "There is no month yet in which all is paid. That is because of \(open).")
  }

  private var interest: String {
    guard plan.totalInterest > .zero else {
      return language.say(
        dutch: "In deze termijnen zit geen nieuwe rente.",
        english: "These instalments hold no new interest.")
    }
    let amount = plan.totalInterest.text(in: language)
    return language.say(
      dutch: "In deze termijnen zit \(amount) nieuwe rente. Uw brieven vragen om die te stoppen.",
      english: "These instalments hold \(amount) of new interest. Your letters ask to stop it.")
  }

  // MARK: Nothing to offer

  /// Calm words and who helps; no figure that pretends to be an offer.
  var help: [Report.Block] {
    guard plan.owed > .zero else { return [.paragraph(nothingOpen)] }
    return [
      .heading(
        language.say(dutch: "U hoeft dit niet alleen te doen", english: "You are not alone")),
      .paragraph(
        language.say(
          dutch: "Er is nu geen plan dat past, en dat ligt niet aan u. "
            + "Uw gemeente helpt gratis en moet binnen 4 weken met u praten. "
            + "Vraag naar “schuldhulpverlening”.",
          english: "No plan fits now, and that is not your fault. "
            + "Your municipality helps for free and must talk with you within 4 weeks. "
            + "Ask for “schuldhulpverlening”.")),
      .paragraph(
        language.say(
          dutch: "Neem dit mee, voor zover u het heeft:", english: "Bring what you have:")
      ),
      .bullets(toBring),
    ]
  }

  private var nothingOpen: String {
    guard plan.offers.contains(where: { $0.disputed > .zero }) else {
      return language.say(
        dutch: "Er is nu niets om aan te bieden: er staat geen schuld open.",
        english: "There is nothing to offer now: no debt is open.")
    }
    return language.say(
      dutch: "Er is nu niets om aan te bieden. U bent het met het hele bedrag niet eens.",
      english: "There is nothing to offer now. You do not agree with any of the amount.")
  }

  private var toBring: [String] {
    switch language {
    case .dutch:
      [
        "uw paspoort of identiteitskaart", "brieven van schuldeisers, ook ongeopende",
        "bankafschriften van de laatste 3 maanden", "loonstrook of brief over uw uitkering",
        "huurcontract en rekening van de energie", "de lijst van uw schulden uit Aflos",
      ]
    case .english:
      [
        "your passport or identity card", "letters from creditors, unopened ones too",
        "bank statements of the last 3 months", "payslip or letter about your benefit",
        "rental contract and energy bill", "the list of your debts from Aflos",
      ]
    }
  }

  // MARK: To know

  /// What needs attention, and what the plan takes for granted.
  var toKnow: [Report.Block] {
    let warnings = blocks(of: plan.findings.filter { $0.severity == .warn })
    let notes = blocks(of: plan.findings.filter { $0.severity == .info })
    let heading = Report.Block.heading(language.say(dutch: "Let op", english: "Please note"))
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
    lines += [
      language.say(
        dutch: "De anderen delen naar verhouding: wie meer tegoed heeft, krijgt meer.",
        english: "The others share in proportion: who is owed more, gets more."),
      language.say(
        dutch: "Elke schuldeiser gaat akkoord. Zo niet, dan rekent u opnieuw.",
        english: "Every creditor agrees. If not, you count again."),
    ]
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
    return lines
  }

  private func blocks(of findings: [Finding]) -> [Report.Block] {
    findings.flatMap { finding -> [Report.Block] in
      let note = Report.Block.note(finding.severity, finding.text(of: dossier, in: language))
      guard let advice = finding.advice(in: language) else { return [note] }
      return [note, .paragraph(advice)]
    }
  }
}

extension Finding {
  /// Whether home, energy, water or health insurance is at risk now.
  var isRisk: Bool { if case .basicsAtRisk = self { true } else { false } }

  /// Whether the shortfall of the plan says it already.
  fileprivate func follows(from plan: Plan) -> Bool {
    switch self {
    case .nothingLeft, .lessThanACentEach: plan.budget.shortfall > .zero
    default: false
    }
  }
}
