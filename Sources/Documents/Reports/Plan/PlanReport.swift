import Domain
import Planning

/// What can be offered to whom; what threatens first, and what the plan takes for granted.
///
/// A plan that can offer nothing shows no offers: it says who helps and what to bring.
package func planReport(_ plan: Plan, in language: Language) -> Report {
  planReport(plan, nil, in: language)
}

/// The plan that was judged: it opens with what follows from it. One of which the offers would not be
/// kept shows none either.
package func planReport(_ realism: Realism, in language: Language) -> Report {
  planReport(realism.plan, realism, in: language)
}

/// The plan as it goes out: what follows from it, then all of it, whatever that is.
package func wholePlanReport(_ plan: Plan, in language: Language) -> Report {
  let report = planReport(plan, in: language)
  let verdict = VerdictText(realism: Realism(of: plan), language: language).blocks
  return Report(title: report.title, blocks: verdict + report.blocks)
}

private func planReport(_ plan: Plan, _ realism: Realism?, in language: Language) -> Report {
  let dossier = plan.standing.now.dossier
  let text = PlanText(plan: plan, realism: realism, language: language)
  let day = plan.on.text(in: language)
  let next = NextStep.steps(
    for: dossier, plan: plan, progress: Progress(hasSeenPlan: true, written: []))
  let isKept = realism?.verdict != .noOffer
  let verdict = realism.map { VerdictText(realism: $0, language: language).blocks } ?? []
  let offered = plan.monthly > .zero && isKept ? text.offers + text.ending : []
  let needsHelp =
    !isKept || !plan.offersAnything && (plan.monthly == .zero || plan.hasOpenDebts)
  let help = needsHelp && dossier.isIncomeKnown ? text.help : []
  return Report(
    title: language.say(dutch: "Uw plan van \(day)", english: "Your plan of \(day)"),
    blocks: verdict + text.first + (offered.isEmpty ? [] : text.costsFirst) + offered + help
      + text.misfit + text.toKnow + [
        (next.first ?? .done).block(in: language)
      ])
}

/// The pieces of the plan report.
struct PlanText {
  let plan: Plan
  /// What was said of it already; nil where it was not judged.
  let realism: Realism?
  var dossier: Dossier { plan.standing.now.dossier }
  let language: Language

  /// What cannot wait: what threatens the roof or the supply, then every other stop, each with what
  /// to do about it. A shortfall says already that nothing is left.
  var first: [Report.Block] {
    let stops = told(.stop)
    return blocks(of: stops.filter(\.isRisk) + stops.filter { !$0.isRisk }) + unfinished
  }

  /// The findings of that severity that are worth saying: while no income is known a lack of money
  /// says nothing, and a shortfall says the others.
  func told(_ severity: FindingSeverity) -> [Finding] {
    let said = SaidByVerdict(realism)
    return plan.findings.filter { finding in
      guard finding.severity == severity, !said.contains(finding) else { return false }
      return switch finding.code {
      case .shortfall: dossier.isIncomeKnown
      case .nothingLeft, .lessThanACentEach, .monthBelowZero:
        dossier.isIncomeKnown && plan.budget.shortfall == .zero
      case .belowRule: misfit.isEmpty
      // Said before the offers, with the letter that goes first.
      case .costsAboveMaximum, .billsChargedApart: false
      default: true
      }
    }
  }

  /// What does not fit, when a creditor's rule is part of it; that urgent debts or running
  /// arrangements alone take too much is said by their findings.
  var misfit: [Report.Block] {
    guard let misfit = plan.misfit, misfit.holdsRule else { return [] }
    return MisfitText(misfit: misfit, dossier: dossier, language: language).blocks
  }

  private var unfinished: [Report.Block] { unfinishedBlocks(dossier, language) }

  // MARK: Offers

  var offers: [Report.Block] {
    [
      .heading(language.say(dutch: "Wat u kunt aanbieden", english: "What you can offer")),
      .paragraph(spareText(plan.budget, of: dossier, in: language)),
      .table(table), .paragraph(sumLine),
    ] + setApart + (notCountedText(of: dossier, in: language).map { [.paragraph($0)] } ?? [])
      + sureness + StepText(plan: plan, language: language).blocks + [
        .table(PhaseText(plan: plan, language: language).table)
      ]
  }

  /// That no letter offers some of it.
  private var setApart: [Report.Block] {
    let apart = plan.setApart
    guard !apart.isEmpty else { return [] }
    let names = apart.map { dossier.label(of: $0.debt) }.namedFirst(in: language)
    let (kept, rest) = (
      apart.map(\.monthly).sum().text(in: language),
      (plan.monthly - apart.map(\.monthly).sum()).text(in: language)
    )
    return [
      .paragraph(
        language.say(
          dutch: "Daarvan houdt u \(kept) apart: aan \(names) biedt u nog niets aan. "
            + "De andere \(rest) gaat naar voorstellen en regelingen.",
          english: "Of that you set \(kept) apart: you offer nothing to \(names) yet. "
            + "The other \(rest) goes to offers and arrangements."))
    ]
  }

  /// Which of the amounts that are offered on were looked at.
  private var sureness: [Report.Block] {
    claimsSentence(plan.standing.claims, of: plan.standing.stated, in: language)
      .map { [.paragraph($0)] } ?? []
  }

  private var table: ReportTable {
    ReportTable(
      columns: [
        .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
        .amount(language.say(dutch: "Schuld", english: "Owed")),
        .amount(language.say(dutch: "Per maand", english: "A month")),
        .amount(language.say(dutch: "Aantal", english: "Times")),
        .amount(language.say(dutch: "Laatste bedrag", english: "Last")),
        .words(language.say(dutch: "Tot en met", english: "Through")),
      ],
      rows: plan.offers.map(row),
      totals: [
        [
          language.say(dutch: "Samen", english: "Together"), plan.owed.plain(in: language),
          plan.monthly.plain(in: language), "", "", plan.offeredThrough?.text(in: language) ?? "",
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
    if plan.isSetApart(offer) {
      return language.say(dutch: "\(name), apart gehouden", english: "\(name), set apart")
    }
    if case .mayBeBarred = plan.gates[offer.debt], offer.kind != .running {
      return language.say(dutch: "\(name), eerst nakijken", english: "\(name), check first")
    }
    guard offer.kind == .running else { return name }
    return language.say(dutch: "\(name), loopt al", english: "\(name), runs already")
  }

  private func end(of offer: Offer) -> String {
    if let instalments = offer.instalments {
      return instalments.lastDue.inMonth.text(in: language)
    }
    if offer.owed == .zero {
      return offer.disputed > .zero
        ? language.say(dutch: "in onderzoek", english: "in dispute")
        : language.say(dutch: "betaald", english: "paid")
    }
    return language.say(dutch: "nog niet bekend", english: "not known yet")
  }

  /// That the offers add up to the capacity, or what is left and why.
  private var sumLine: String {
    let monthly = plan.monthly.text(in: language)
    let rest = plan.capacity - plan.monthly
    if rest == .zero, plan.year.dip != nil {
      return language.say(
        dutch: "Samen is dat \(monthly) per maand: wat u in een gewone maand kunt missen.",
        english: "Together that is \(monthly) a month: what you can spare in an ordinary month.")
    }
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
      let name = month.text(in: language)
      guard plan.offeredThrough != month else {
        return language.say(
          dutch: "Gaan alle schuldeisers akkoord? Dan is alles betaald in \(name).",
          english: "If every creditor agrees, all is paid in \(name).")
      }
      return language.say(
        dutch: "Gaan alle schuldeisers akkoord? Geld dat vrijkomt, gaat naar de anderen. "
          + "Dan is alles betaald in \(name).",
        english: "If every creditor agrees, money that comes free goes to the others. "
          + "Then all is paid in \(name).")
    }
    let open = plan.course.unpaid.map { dossier.label(of: $0) }.namedFirst(in: language)
    return language.say(
      dutch: "Er is nog geen maand waarin alles betaald is. Dat komt door \(open).",
      english: "There is no month yet in which all is paid. That is because of \(open).")
  }

  /// Interest is known only over offers that end; where it runs on, that is said.
  private var interest: String {
    let unpaid = plan.course.unpaid
    let endless = plan.offers.filter { $0.rate > .zero && unpaid.contains($0.debt) }
      .map { dossier.label(of: $0.debt) }.namedFirst(in: language)
    guard endless.isEmpty else {
      // Of those that are paid alone: fifty years of the others is no figure for anybody.
      let added = plan.course.interestOfPaid
      let known =
        added > .zero
        ? language.say(
          dutch: " Bij de anderen komt er \(added.text(in: language)) nieuwe rente bij.",
          english: " The others add \(added.text(in: language)) of new interest.") : ""
      return language.say(
        dutch: "De rente loopt door bij \(endless). Hoeveel dat wordt, is niet te zeggen.",
        english: "Interest runs on at \(endless). How much that will be cannot be said.") + known
    }
    guard plan.totalInterest > .zero else {
      return language.say(
        dutch: "Er komt geen nieuwe rente bij.",
        english: "No new interest is added.")
    }
    let amount = plan.totalInterest.text(in: language)
    return language.say(
      dutch: "Onderweg komt er \(amount) rente bij. Uw brieven vragen om die te stoppen.",
      english: "Along the way \(amount) of interest is added. Your letters ask to stop it.")
  }
}

extension Misfit {
  fileprivate var holdsRule: Bool {
    demands.contains { if case .bound = $0.cause { true } else { false } }
  }
}

extension Finding {
  /// Whether home, energy, water or health insurance is at risk now.
  var isRisk: Bool { code == .basicsAtRisk }
}
