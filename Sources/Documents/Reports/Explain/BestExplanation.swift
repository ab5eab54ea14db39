import Domain
import Planning

/// Explains how far the ways of dividing are from the best, and what was proven.
struct BestExplanation {
  let facts: ExplanationFacts
  let language: Language

  private func plain(_ amount: Money) -> String { amount.plain(in: language) }

  func report() throws(LawError) -> Report {
    let compared = try CompareFacts(of: facts.plan.standing)
    let next = Report.Block.command(
      "aflos plan compare",
      explanation: language.say(
        dutch: "Bekijk alle manieren naast elkaar.", english: "See all ways side by side."))
    let title = language.say(dutch: "Hoe ver van het beste", english: "How far from the best")
    guard let distance = compared.distance else {
      return Report(
        title: title,
        blocks: [
          .paragraph(
            language.say(
              dutch: "Er is niets te vergelijken.", english: "There is nothing to compare.")), next,
        ])
    }
    let text = DistanceText(distance: distance, dossier: facts.dossier, language: language)
    let ends = distance.rows.contains { $0.best != nil }
    return Report(
      title: title,
      blocks: [.paragraph(ends ? text.model : text.noEnd), .bullets(distance.rows.flatMap(gaps))]
        + (ends ? [.paragraph(text.proof)] : []) + urgent(distance) + fairness(distance)
        + [text.rules.map { .paragraph($0) }].compactMap(\.self) + model + [next])
  }

  /// `Kleinste eerst, rente: 36,22 - 31,12 = 5,10`.
  private func gaps(_ row: DistanceToBest.Row) -> [String] {
    let way = capitalised(row.strategy.name(in: language))
    guard let figures = row.figures, let best = row.best, let more = row.moreInterest,
      let later = row.later
    else {
      return [
        language.say(
          dutch: "\(way): niet alles raakt betaald.", english: "\(way): not everything gets paid.")
      ]
    }
    let interest = "\(plain(figures.interest)) - \(plain(best.interest)) = \(plain(more))"
    let months = "\(figures.months) - \(best.months) = \(later)"
    let proven = plain(best.leastInterest)
    return [
      language.say(
        dutch: "\(way), rente - minste rente: \(interest) (bewezen ondergrens \(proven))",
        english: "\(way), interest - least interest: \(interest) (proven lower bound \(proven))"),
      language.say(
        dutch: "\(way), maanden - snelst: \(months)", english: "\(way), months - soonest: \(months)"
      ),
    ]
  }

  private func urgent(_ distance: DistanceToBest) -> [Report.Block] {
    guard let soonest = distance.urgentSoonest else { return [] }
    let lines = distance.rows.compactMap { row in
      row.urgentMonths.map {
        "\(capitalised(row.strategy.name(in: language))): \($0) - \(soonest) = \($0 - soonest)"
      }
    }
    return [
      .heading(
        language.say(dutch: "Dringende schulden klaar in maand", english: "Urgent paid in month")),
      .bullets(lines),
    ]
  }

  private func fairness(_ distance: DistanceToBest) -> [Report.Block] {
    let text = DistanceText(distance: distance, dossier: facts.dossier, language: language)
    let lines = distance.rows.map { row in
      let smallest = row.smallest
      return "\(capitalised(row.strategy.name(in: language))): "
        + "\(facts.dossier.label(of: smallest.debt)) \(plain(smallest.paid)) / "
        + "\(plain(smallest.owed)) = \(text.percent(smallest.share))"
    }
    let fairest = language.say(
      dutch: "Eerlijkst: al het geld naar verhouding, hooguit wat elk tegoed heeft: ",
      english: "Fairest: all money in proportion, at most what each is owed: ")
    return [
      .heading(language.say(dutch: "Het kleinste deel", english: "The least part")),
      .paragraph(text.partWords),
      .bullets(
        lines + [
          fairest + "\(plain(distance.shareMoney)) / \(plain(distance.shareOwed)) = "
            + text.percent(distance.fairestShare)
        ]),
    ]
  }

  /// The rules of counting.
  private var model: [Report.Block] {
    [
      assumptionHeading(language),
      .bullets([
        language.say(
          dutch: "Het geld van elke maand is wat u kunt missen, min regelingen die lopen.",
          english: "The money of each month is what you can spare, less arrangements that run."),
        language.say(
          dutch: "Rente telt dag voor dag, over de hoofdsom. Kosten en rente zijn eerst betaald "
            + "(BW 6:44).",
          english:
            "Interest counts day by day, over the principal. Costs and interest are paid first "
            + "(BW 6:44)."),
        language.say(
          dutch:
            "Aflos zoekt een plan, en betaalt dat dag voor dag in de rekening van elke schuld. "
            + "Alleen wat daaruit komt, staat hier.",
          english: "Aflos looks for a plan, and pays it day by day in the account of each debt. "
            + "Only what comes of that stands here."),
        language.say(
          dutch:
            "De ondergrens: elke maand is minstens open wat er was, met de minste rente, min al "
            + "het geld tot dan. Dat staat dan bij de schulden waar het minst rente loopt. "
            + "Minder rente kan geen enkel plan hebben.",
          english: "The lower bound: each month at least what there was is open, with the least "
            + "interest, less all money until then. It is then counted at the debts that bear least. "
            + "No plan can have less interest."),
        language.say(
          dutch: "Het beste plan mag elke maand iemand anders betalen. Een brief kan dat niet "
            + "beloven.",
          english: "The best plan may pay someone else each month. A letter cannot promise that."),
        language.say(
          dutch: "Een deel dat u niet erkent, telt niet mee.",
          english: "A part you do not agree with does not count."),
      ]),
    ]
  }
}
