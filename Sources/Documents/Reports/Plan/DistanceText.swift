import Domain
import Planning

/// How far each way of dividing is from the best plan that the same money allows.
struct DistanceText {
  let distance: DistanceToBest
  let dossier: Dossier
  let language: Language

  private func money(_ amount: Money) -> String { amount.text(in: language) }
  private func months(_ count: Int) -> String { Counted.month.text(count, in: language) }

  /// To a tenth of a percent, rounded down.
  func percent(_ share: Rate) -> String {
    Rate(partsPerMillion: share.partsPerMillion / 1_000 * 1_000).text(in: language)
  }

  var blocks: [Report.Block] {
    [.heading(language.say(dutch: "Hoe ver van het beste", english: "How far from the best"))]
      + cost + parts + [rules.map { .paragraph($0) }, explained].compactMap(\.self)
  }

  private var explained: Report.Block? {
    .paragraph(
      language.say(
        dutch: "Hoe dit is berekend: aflos plan explain beste.",
        english: "How this was computed: aflos plan explain best."))
  }

  // MARK: Interest and months

  private var cost: [Report.Block] {
    guard distance.rows.contains(where: { $0.best != nil }) else {
      return [.paragraph(noEnd)]
    }
    return [.paragraph(model), .table(costTable), .paragraph(proof)]
  }

  /// What is compared. All amounts are those of the plans themselves.
  var model: String {
    language.say(
      dutch: "Hier is elke manier vergeleken met het beste plan met hetzelfde geld dat Aflos vond. "
        + "Dat plan betaalt dringende schulden niet later. "
        + "De rente is overal dag voor dag geteld, zoals in uw plan.",
      english: "Here each way is compared with the best plan with the same money that Aflos found. "
        + "That plan pays urgent debts no later. "
        + "Interest is counted day by day throughout, as in your plan.")
  }

  private var costTable: ReportTable {
    ReportTable(
      columns: [
        way, .amount(language.say(dutch: "Rente", english: "Interest")),
        .amount(language.say(dutch: "Minste", english: "Least")),
        .amount(language.say(dutch: "Meer", english: "More")),
        .amount(language.say(dutch: "Maanden", english: "Months")),
        .amount(language.say(dutch: "Snelst", english: "Soonest")),
        .amount(language.say(dutch: "Later", english: "Later")),
      ],
      rows: distance.rows.map { row in
        [
          row.strategy.name(in: language), row.figures?.interest.plain(in: language) ?? "-",
          row.best?.interest.plain(in: language) ?? "-",
          row.moreInterest?.plain(in: language) ?? "-", count(row.figures?.months),
          count(row.best?.months), count(row.later),
        ]
      }, totals: [])
  }

  private var way: ReportTable.Column { .words(language.say(dutch: "Manier", english: "Way")) }

  private func count(_ number: Int?) -> String { number.map { String($0) } ?? "-" }

  /// What is certain of the best.
  var proof: String {
    let unproven = money(distance.unproven)
    let interest =
      distance.unproven == .zero
      ? language.say(
        dutch: "Minder rente kan niet: dat is bewezen.",
        english: "Less interest is not possible: that is proven.")
      : language.say(
        dutch: "Hooguit \(unproven) minder rente is nog mogelijk: meer kan niet, dat is bewezen.",
        english: "At most \(unproven) less interest is still possible: no more, that is proven.")
    let isProven = distance.rows.allSatisfy { $0.best?.hasProvenMonths ?? true }
    return isProven
      ? interest
        + language.say(
          dutch: " Eerder klaar kan ook niet.", english: " Ending sooner is not possible either.")
      : interest
  }

  /// Nothing ends in any order, or nothing was found that does.
  var noEnd: String {
    distance.endsNever
      ? language.say(
        dutch: "Met dit geld is ook na vijftig jaar niet alles betaald, in welke volgorde ook. "
          + "Dat is bewezen.",
        english: "This money does not pay everything in fifty years, in any order. "
          + "That is proven.")
      : language.say(
        dutch: "Aflos vond geen plan waarmee alles betaald raakt.",
        english: "Aflos found no plan that pays everything.")
  }

  // MARK: Urgent debts, and the smallest part

  private var parts: [Report.Block] {
    let hasUrgent = distance.urgentSoonest != nil
    let urgent: [ReportTable.Column] =
      hasUrgent
      ? [
        .amount(language.say(dutch: "Dringend klaar", english: "Urgent paid")),
        .amount(language.say(dutch: "Kan in", english: "Possible")),
      ] : []
    return [
      .table(
        ReportTable(
          columns: [way] + urgent + [
            .amount(language.say(dutch: "Kleinste deel", english: "Least part")),
            .amount(language.say(dutch: "Eerlijkst", english: "Fairest")),
          ],
          rows: distance.rows.map { row in
            [row.strategy.name(in: language)]
              + (hasUrgent ? [count(row.urgentMonths), count(distance.urgentSoonest)] : [])
              + [percent(row.smallestShare), percent(distance.fairestShare)]
          }, totals: [])), .paragraph(partWords),
    ]
  }

  var partWords: String {
    let span = months(distance.shareMonths)
    let urgent =
      distance.urgentSoonest == nil
      ? ""
      : language.say(
        dutch: "Dringend klaar: de maand waarin dringende schulden betaald zijn. ",
        english: "Urgent paid: the month in which urgent debts are paid. ")
    return urgent
      + language.say(
        dutch: "Kleinste deel: wat na \(span) betaald is bij wie het minst kreeg.",
        english: "Least part: what is paid after \(span) to the creditor that got least.")
  }

  // MARK: Creditors' rules

  /// Whether a plan keeps all that creditors ask, and what that costs; nil when no plan ends.
  var rules: String? {
    switch distance.withinRules {
    case .nothingEnds: return nil
    case .noneKnown:
      return language.say(
        dutch: "Geen schuldeiser vraagt iets dat het beste plan in de weg staat.",
        english: "No creditor asks anything that is in the way of the best plan.")
    case .best(let figures):
      let (interest, span) = (money(figures.interest), months(figures.months))
      return language.say(
        dutch: "Er is een plan dat doet wat schuldeisers vragen, met dringende schulden eerst. "
          + "Dat duurt \(span). De rente is dan \(interest).",
        english: "There is a plan that does what creditors ask, urgent debts first. "
          + "It takes \(span). The interest is then \(interest).")
    case .clash(let debts, let month, let missing):
      let names = debts.map { dossier.label(of: $0) }.namedFirst(in: language)
      let short = missing.map { amount in
        language.say(
          dutch: " Er ontbreekt dan minstens \(money(amount)).",
          english: " At least \(money(amount)) is missing then.")
      }
      return language.say(
        dutch: "Geen plan doet alles wat schuldeisers vragen, ook niet het beste. "
          + "In maand \(month) loopt het vast bij \(names).\(short ?? "")",
        english: "No plan does all that creditors ask, not even the best. "
          + "In month \(month) it fails at \(names).\(short ?? "")")
    case .undecided:
      return language.say(
        dutch: "Of een plan alles kan doen wat schuldeisers vragen, is niet uitgezocht.",
        english: "Whether a plan can do all that creditors ask was not found out.")
    }
  }

  // MARK: One way in words

  /// `€ 12,40 meer rente dan het beste plan, en 2 maanden later klaar.`
  func sentence(of strategy: Strategy) -> String? {
    guard let row = distance.row(of: strategy), let more = row.moreInterest, let later = row.later
    else { return nil }
    let interest =
      more == .zero
      ? noLess(isProven: row.best.map { $0.leastInterest == $0.interest } ?? false)
      : language.say(
        dutch: "\(money(more)) meer rente dan het beste plan",
        english: "\(money(more)) more interest than the best possible plan")
    let time =
      later == 0
      ? noSooner(isProven: row.best?.hasProvenMonths ?? false)
      : language.say(
        dutch: "\(months(later)) later klaar dan kan",
        english: "\(months(later)) later than possible")
    return language.say(dutch: "\(interest), en \(time).", english: "\(interest), and \(time).")
  }

  /// What is not proven is only what was found.
  private func noLess(isProven: Bool) -> String {
    isProven
      ? language.say(
        dutch: "Geen ander plan heeft minder rente", english: "No other plan has less interest")
      : language.say(
        dutch: "Aflos vond geen plan met minder rente",
        english: "Aflos found no plan with less interest")
  }

  private func noSooner(isProven: Bool) -> String {
    isProven
      ? language.say(dutch: "geen plan is eerder klaar", english: "no plan ends sooner")
      : language.say(
        dutch: "Aflos vond geen plan dat eerder klaar is",
        english: "Aflos found no plan that ends sooner")
  }
}
