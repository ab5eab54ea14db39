import Domain
import Planning

/// The part of the budget report about the twelve months to come.
struct BudgetYearText {
  let facts: BudgetFacts
  let language: Language

  private var year: YearView { facts.year }

  /// Yearly and one-off income: in its month, with a proposal.
  var windfalls: [Report.Block] {
    let apart = facts.budget.incomes.filter { $0.treatment == .apart }.map(\.income)
    guard !apart.isEmpty else { return [] }
    let unplaced = apart.filter { income in !year.windfalls.contains { $0.income == income } }
    let heading = Report.Block.heading(
      language.say(dutch: "Geld dat soms komt", english: "Money that comes sometimes"))
    return [heading, .paragraph(windfallWords)] + windfallTable + unplacedBlocks(unplaced)
  }

  private var windfallWords: String {
    let counted = facts.budget.holdsHolidayPay
    let kept = year.windfalls.contains { $0.kept > .zero }
    guard counted > .zero || kept else { return allForCreditors }
    let first = language.say(
      dutch: "Vul met dit geld eerst uw reserve.", english: "Use this money first for your reserve."
    )
    let (twelfth, spare) = (counted.text(in: language), facts.budget.capacity.text(in: language))
    let holds =
      counted > .zero
      ? language.say(
        dutch:
          " Een twaalfde van uw vakantiegeld, \(twelfth), zit al in de \(spare) die u elke maand "
          + "kunt missen: zo rekent de wet.",
        english:
          " A twelfth of your holiday pay, \(twelfth), is in the \(spare) that you can spare "
          + "each month already: that is how the law counts.") : ""
    return first + holds
      + (kept
        ? language.say(
          dutch: " Meer hoeft er volgens de wet niet naar uw schuldeisers. De rest mag u houden.",
          english: " By law no more has to go to your creditors. The rest is yours to keep.") : "")
  }

  private var allForCreditors: String {
    language.say(
      dutch: "Dit telt niet mee in wat u elke maand kunt missen. Vul er eerst uw reserve mee. "
        + "Wat dan over is, kan naar uw schuldeisers.",
      english: "This does not count in what you can spare each month. Use it first for your "
        + "reserve. What is then left can go to your creditors.")
  }

  private var windfallTable: [Report.Block] {
    guard !year.windfalls.isEmpty else { return [] }
    let isKept = year.windfalls.contains { $0.kept > .zero }
    return [
      .table(
        ReportTable(
          columns: [
            .words(language.say(dutch: "Inkomen", english: "Income")),
            .words(language.say(dutch: "Maand", english: "Month")),
            .amount(language.say(dutch: "Bedrag", english: "Amount")),
            .amount(language.say(dutch: "Reserve", english: "Reserve")),
            .amount(language.say(dutch: "Schuldeisers", english: "Creditors")),
          ] + (isKept ? [.amount(language.say(dutch: "Mag u houden", english: "Yours"))] : []),
          rows: year.windfalls.map { sum in
            [sum.income.name, sum.month.text(in: language)]
              + ([sum.amount, sum.toReserve, sum.toCreditors] + (isKept ? [sum.kept] : []))
              .map { $0.plain(in: language) }
          }, totals: []))
    ]
  }

  private func unplacedBlocks(_ incomes: [Income]) -> [Report.Block] {
    guard !incomes.isEmpty else { return [] }
    return [
      .bullets(
        incomes.map {
          language.say(
            dutch: "\($0.name), \($0.amountText(in: language)): in welke maand komt dit?",
            english: "\($0.name), \($0.amountText(in: language)): in which month does it come?")
        })
    ]
  }

  /// The table of twelve months and what falls in them.
  var months: [Report.Block] {
    [
      .heading(language.say(dutch: "De komende 12 maanden", english: "The coming 12 months")),
      .paragraph(
        language.say(
          dutch: "Alles staat in zijn eigen maand. "
            + "Het saldo begint op \(start) en is mét uw reserve.",
          english: "Everything is in its own month. "
            + "The balance starts at \(start) and holds your reserve.")),
      .table(table),
    ] + (notable.isEmpty ? [] : [.bullets(notable)])
  }

  private var start: String {
    year.start == .zero
      ? language.say(dutch: "nul", english: "zero") : year.start.text(in: language)
  }

  private var table: ReportTable {
    ReportTable(
      columns: [
        .words(language.say(dutch: "Maand", english: "Month")),
        .amount(language.say(dutch: "Erin", english: "In")),
        .amount(language.say(dutch: "Eruit", english: "Out")),
        .amount(language.say(dutch: "Schuldeisers", english: "Creditors")),
        .amount(language.say(dutch: "Saldo", english: "Balance")),
      ],
      rows: year.rows.map { row in
        [row.month.text(in: language)]
          + [row.income, row.costs, row.toCreditors, row.balance].map { $0.plain(in: language) }
      },
      totals: [])
  }

  private var notable: [String] {
    year.rows.flatMap { row in
      let month = row.month.text(in: language)
      return row.occasions.map {
        language.say(
          dutch: "\(month): \($0.name) komt binnen, \($0.counted.text(in: language)).",
          english: "\(month): \($0.name) comes in, \($0.counted.text(in: language)).")
      }
        + row.bills.map {
          language.say(
            dutch: "\(month): \($0.name) betalen, \($0.amount.text(in: language)).",
            english: "\(month): pay \($0.name), \($0.amount.text(in: language)).")
        }
    }.map(capitalised)
  }

  /// A month below zero and the ways out; nothing where a shortfall already says it all.
  var dip: [Report.Block] {
    guard let dip = year.dip, facts.budget.shortfall == .zero else { return [] }
    let finding = Finding.monthBelowZero(dip)
    return [
      .note(.warn, finding.text(of: facts.dossier, in: language)),
      .paragraph(
        language.say(dutch: "Dit kunt u nu al doen:", english: "You can act on it now:")),
      .bullets(waysOut(of: dip)),
    ]
  }

  private func waysOut(of dip: Dip) -> [String] {
    var ways: [String] = []
    if dip.canHoldBack {
      let amount = dip.holdBack.text(in: language)
      let reserve = (facts.budget.reserve + dip.holdBack).typable(in: language)
      ways.append(
        language.say(
          dutch: "Houd elke maand \(amount) meer achter de hand. "
            + "Typ daarvoor: aflos household edit --reserve \(reserve)",
          english: "Hold back \(amount) more each month. "
            + "For that, type: aflos household edit --reserve \(reserve)"))
    }
    let bills = dip.bills.map(\.name).listed(in: language)
    if !bills.isEmpty {
      ways.append(
        language.say(
          dutch: "Vraag of u in termijnen mag betalen: \(bills).",
          english: "Ask if you may pay in instalments: \(bills)."))
    }
    if let wait = year.monthsToStartLater, wait > 0 {
      let months = Counted.month.text(wait, in: language)
      ways.append(
        language.say(
          dutch: "Begin \(months) later met betalen aan schuldeisers.",
          english: "Start paying creditors \(months) later."))
    }
    guard ways.isEmpty else { return ways }
    return [
      language.say(
        dutch: "Vraag uw gemeente om hulp. Dat is gratis.",
        english: "Ask your municipality for help. It is free.")
    ]
  }

  /// What may be missing, one question a line.
  var questions: [Report.Block] {
    guard !facts.forgotten.isEmpty else { return [] }
    return [
      .heading(language.say(dutch: "Bent u iets vergeten?", english: "Is anything missing?")),
      .bullets(facts.forgotten.map { $0.question(in: language) }),
    ]
  }
}
