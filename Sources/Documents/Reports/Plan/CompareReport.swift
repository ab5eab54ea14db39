import Domain
import Planning

/// The ways of dividing side by side, the one that is recommended and why, and what a final
/// discharge would give.
package func compareReport(_ facts: CompareFacts, in language: Language) -> Report {
  let dossier = facts.standing.now.dossier
  let comparison = facts.comparison
  let text = CompareText(facts: facts, language: language)
  let misfit =
    comparison.misfit.map {
      MisfitText(misfit: $0, dossier: dossier, language: language).blocks
    } ?? []
  let discharge = facts.settlement.map { text.discharge($0) } ?? []
  return Report(
    title: language.say(dutch: "Manieren van verdelen", english: "Ways of dividing"),
    blocks: text.tables + text.rises + text.broken + misfit + text.distance + text.recommendation
      + discharge
      + [text.next])
}

private struct CompareText {
  let facts: CompareFacts
  private var dossier: Dossier { facts.standing.now.dossier }
  let language: Language

  private var comparison: StrategyComparison { facts.comparison }

  private var distanceText: DistanceText? {
    facts.distance.map { DistanceText(distance: $0, dossier: dossier, language: language) }
  }

  /// How far each way is from the best.
  var distance: [Report.Block] { distanceText?.blocks ?? [] }

  private var nothing: [Report.Block] {
    [
      .paragraph(
        language.say(
          dutch: "Er is nu niets te verdelen. Typ “aflos plan” om te zien wat u kunt doen.",
          english: "There is nothing to divide now. Type “aflos plan” to see what you can do."))
    ]
  }

  /// Fines that rise meanwhile, whatever the way.
  var rises: [Report.Block] {
    let plan = comparison.rows.first?.plan
    return (plan?.findings ?? []).filter(\.isRiseOfFine).map {
      .note($0.severity, $0.text(of: dossier, in: language))
    }
  }

  // MARK: Tables

  var tables: [Report.Block] {
    guard comparison.recommended != nil else { return nothing }
    return [
      .paragraph(
        language.say(
          dutch: "Wat vrijkomt als een schuld klaar is, gaat op dezelfde manier naar de andere.",
          english: "What comes free when a debt is done goes to the others in the same way.")),
      .table(course), .table(month),
    ]
  }

  private var course: ReportTable {
    ReportTable(
      columns: [
        way, .amount(language.say(dutch: "Maanden", english: "Months")),
        .amount(language.say(dutch: "Betaald", english: "Paid")),
        .amount(language.say(dutch: "Rente", english: "Interest")),
        .amount(language.say(dutch: "Klaar na 6", english: "Done by 6")),
        .amount(language.say(dutch: "Na 12", english: "By 12")),
        .amount(language.say(dutch: "Te laag", english: "Too low")),
      ],
      rows: comparison.rows.map { row in
        [
          row.strategy.name(in: language), row.months.map { String($0) } ?? "-",
          row.total?.plain(in: language) ?? "-",
          row.interest?.plain(in: language) ?? "-",
          String(row.schedule.count(finishedWithin: 6)),
          String(row.schedule.count(finishedWithin: 12)), String(row.broken.count),
        ]
      }, totals: [])
  }

  private var month: ReportTable {
    ReportTable(
      columns: [
        way, .amount(language.say(dutch: "Per maand", english: "A month")),
        .amount(language.say(dutch: "Leefgeld", english: "To live on")),
        .words(language.say(dutch: "Krapste maand", english: "Tightest month")),
        .amount(language.say(dutch: "Dan over", english: "Left then")),
        .amount(language.say(dutch: "Wacht", english: "Waits")),
      ],
      rows: comparison.rows.map { row in
        [
          row.strategy.name(in: language), row.plan.monthly.plain(in: language),
          row.toLiveOn.plain(in: language), row.worst?.month.text(in: language) ?? "-",
          row.worst?.balance.plain(in: language) ?? "-", String(row.waiting.count),
        ]
      }, totals: [])
  }

  private var way: ReportTable.Column { .words(language.say(dutch: "Manier", english: "Way")) }

  // MARK: Rules

  /// The creditors that would get too little, for each way.
  var broken: [Report.Block] {
    guard comparison.recommended != nil else { return [] }
    let lines = comparison.rows.filter { !$0.broken.isEmpty }.map { row in
      let name = row.strategy.name(in: language)
      return "\(capitalised(name)): "
        + row.broken.map { dossier.label(of: $0) }.namedFirst(in: language) + "."
    }
    guard comparison.rows.contains(where: { !$0.plan.bounds.isEmpty }) else {
      return [
        .paragraph(
          language.say(
            dutch: "Aflos weet van geen schuldeiser wat die minstens wil.",
            english: "Aflos does not know the least that any creditor wants."))
      ]
    }
    guard !lines.isEmpty else {
      return [
        .paragraph(
          language.say(
            dutch: "Geen enkele manier biedt een schuldeiser minder dan Aflos weet dat die wil.",
            english: "No way offers a creditor less than Aflos knows it wants."))
      ]
    }
    return [
      .heading(language.say(dutch: "Wie te weinig krijgt", english: "Who gets too little")),
      .bullets(lines),
    ] + assumed
  }

  private var assumed: [Report.Block] {
    let bounds = comparison.rows.first?.plan.bounds ?? [:]
    let lines = dossier.debts.compactMap { debt -> String? in
      guard let bound = bounds[debt.id], bound.isAssumed else { return nil }
      return "\(dossier.label(of: debt.id)): \(bound.text(in: language))"
    }
    guard !lines.isEmpty else { return [] }
    return [
      .paragraph(language.say(dutch: "Wat is aangenomen:", english: "What is assumed:")),
      .bullets(lines),
    ]
  }

  // MARK: Recommendation

  var recommendation: [Report.Block] {
    guard let best = comparison.recommended else { return [] }
    let name = best.strategy.name(in: language)
    return [
      .heading(language.say(dutch: "Ons advies: \(name)", english: "Our advice: \(name)")),
      .bullets(
        best.reasons.map(text)
          + [distanceText?.sentence(of: best.strategy)].compactMap(\.self)),
    ]
  }

  private func text(_ reason: StrategyComparison.Reason) -> String {
    switch reason {
    case .coversUrgent(true):
      language.say(
        dutch: "Dringende schulden zijn op tijd betaald.", english: "Urgent debts are paid in time."
      )
    case .coversUrgent(false):
      language.say(
        dutch: "Voor dringende schulden is er bij elke manier te weinig.",
        english: "For urgent debts there is too little in every way.")
    case .keepsRules:
      language.say(
        dutch: "Elke schuldeiser krijgt wat die minstens wil, voor zover dat bekend is.",
        english: "Every creditor gets the least that it accepts, as far as that is known.")
    case .fewestBroken(let count):
      language.say(
        dutch: "Te weinig voor \(Counted.creditor.text(count, in: .dutch)). "
          + "Geen andere manier doet het beter.",
        english: "Too little for \(Counted.creditor.text(count, in: .english)). "
          + "No other way does better.")
    case .ends(let months, true):
      language.say(
        dutch: "Alles is betaald na \(Counted.month.text(months, in: .dutch)), binnen 3 jaar.",
        english: "All is paid after \(Counted.month.text(months, in: .english)), within 3 years.")
    case .ends(let months, false):
      language.say(
        dutch: "Alles is betaald na \(Counted.month.text(months, in: .dutch)). "
          + "Dat is langer dan 3 jaar. Uw gemeente kan vaak een kortere regeling maken.",
        english: "All is paid after \(Counted.month.text(months, in: .english)). "
          + "That is longer than 3 years. Your municipality can often make it shorter.")
    case .offersAll: offersAll
    case .waiting(let count):
      language.say(
        dutch: "\(Counted.creditor.text(count, in: .dutch)) moet wachten.",
        english: "\(Counted.creditor.text(count, in: .english)) will wait.")
    case .leastInterest(let interest):
      language.say(
        dutch: "De rente is \(interest.text(in: .dutch)). "
          + "Geen andere manier heeft minder zonder iets hierboven te verliezen.",
        english: "The interest is \(interest.text(in: .english)). "
          + "No other way has less without losing something above.")
    case .doesNotEnd:
      language.say(
        dutch: "Let op: niet elke schuld raakt zo betaald.",
        english: "Please note: not every debt gets paid this way.")
    }
  }

  /// Nothing is offered on a claim that may be too old.
  private var offersAll: String {
    let best = comparison.rows.first { $0.strategy == comparison.recommended?.strategy }
    let apart = (best?.plan.setApart ?? []).map { dossier.label(of: $0.debt) }
    guard !apart.isEmpty else {
      return language.say(
        dutch: "Elke schuldeiser krijgt een voorstel.", english: "Every creditor gets an offer.")
    }
    let names = apart.namedFirst(in: language)
    return language.say(
      dutch: "Elke schuldeiser krijgt een voorstel, behalve \(names): daarvoor houdt u geld apart.",
      english: "Every creditor gets an offer, except \(names): for that you set money apart.")
  }

  func discharge(_ settlement: Settlement) -> [Report.Block] {
    let share = settlement.concurrentShare.text(in: language)
    guard settlement.total > .zero, settlement.waived > .zero,
      case .capacity(_, let months) = settlement.origin
    else {
      return []
    }
    let span = Counted.month.text(months, in: language)
    return [
      .paragraph(
        language.say(
          dutch: "Met finale kwijting in \(span) krijgt een gewone schuld \(share). "
            + "Typ “aflos plan settle”.",
          english: "With final discharge in \(span) an ordinary debt gets \(share). "
            + "Type “aflos plan settle”."))
    ]
  }

  var next: Report.Block {
    guard let best = comparison.recommended, let chosen = dossier.settings.strategy,
      best.strategy != chosen
    else {
      return .command(
        "aflos plan",
        explanation: language.say(dutch: "Bekijk uw plan.", english: "See your plan."))
    }
    return .command(
      "aflos plan strategy \(best.strategy.rawValue)",
      explanation: language.say(
        dutch: "Kies deze manier. Met undo draait u dat terug.",
        english: "Choose this way. Undo takes that back."))
  }
}
