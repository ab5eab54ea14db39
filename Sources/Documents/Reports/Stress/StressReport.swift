import Domain
import Planning

/// Whether a plan stands in bad months, and what would make it stand.
package func stressReport(
  _ test: StressTest, luck: StressLuck, in language: Language
) -> Report {
  let text = StressText(test: test, luck: luck, language: language)
  return Report(
    title: language.say(dutch: "Uw plan in slechte maanden", english: "Your plan in bad months"),
    blocks: [text.answer] + text.cases + text.borders + text.chances + text.assumptions
      + [text.next])
}

/// The pieces of the stress report.
struct StressText {
  let test: StressTest
  let luck: StressLuck
  let language: Language

  private func money(_ amount: Money) -> String { amount.text(in: language) }

  var answer: Report.Block {
    let monthly = money(test.monthly)
    guard let broken = test.verdicts.first(where: { !$0.survives }) else {
      return .paragraph(
        language.say(
          dutch: "Uw plan van \(monthly) per maand kan elk van deze tegenvallers aan.",
          english: "Your plan of \(monthly) a month can stand each of these setbacks."))
    }
    guard broken.tried == .asPlanned, let month = broken.breaks else {
      let count = test.verdicts.count { !$0.survives }
      return .note(
        .warn,
        language.say(
          dutch: "Uw plan kan niet alles aan. Bij \(count) van de \(test.verdicts.count) gevallen "
            + "komt u geld tekort.",
          english: "Your plan cannot stand everything. In \(count) of \(test.verdicts.count) cases "
            + "you run short."))
    }
    return .note(
      .warn,
      language.say(
        dutch: "Ook zonder tegenvaller komt u in \(month.text(in: .dutch)) "
          + "\(money(broken.missing)) tekort.",
        english: "Even without a setback you are \(money(broken.missing)) short in "
          + "\(month.text(in: .english))."))
  }

  var cases: [Report.Block] {
    [
      .heading(language.say(dutch: "Wat er gebeurt als", english: "What happens if")),
      .table(
        ReportTable(
          columns: [
            .words(language.say(dutch: "Tegenvaller", english: "Setback")),
            .words(language.say(dutch: "Slechtste maand", english: "Worst month")),
            .words(language.say(dutch: "Geld op in", english: "Out of money in")),
            .amount(language.say(dutch: "Tekort", english: "Short")),
            .amount(language.say(dutch: "Diepste", english: "Deepest")),
          ],
          rows: test.verdicts.map { verdict in
            [
              verdict.tried.name(in: language),
              verdict.happens?.text(in: language) ?? "-",
              verdict.breaks?.text(in: language) ?? language.say(dutch: "nee", english: "no"),
              verdict.survives ? "-" : verdict.missing.plain(in: language),
              verdict.survives ? "-" : verdict.deepest.plain(in: language),
            ]
          }, totals: [])),
    ]
  }

  var borders: [Report.Block] {
    let needed = money(test.neededStart)
    let reserve =
      test.neededStart == .zero
      ? language.say(
        dutch: "U heeft daarvoor geen extra geld op uw rekening nodig.",
        english: "You need no extra money in your account for that.")
      : language.say(
        dutch: "Met \(needed) op uw rekening aan het begin kan dit plan alles hierboven aan. "
          + "Met één cent minder niet.",
        english: "With \(needed) in your account at the start, this plan stands all of the above. "
          + "With one cent less it does not.")
    let worst = test.verdicts.max { $0.deepest < $1.deepest }
    let why = worst.flatMap { verdict -> String? in
      guard verdict.deepest > .zero else { return nil }
      let deepest = money(verdict.deepest)
      let start = test.terms.start == .zero ? "" : money(test.terms.start) + " + "
      let name = verdict.tried.name(in: language)
      return language.say(
        dutch: " Dat is \(start)\(deepest), het diepste tekort: \(name).",
        english: " That is \(start)\(deepest), the deepest shortage: \(name).")
    }
    return [
      .heading(language.say(dutch: "Waar de grens ligt", english: "Where the border is")),
      .paragraph(reserve + (why ?? "")), .paragraph(largest),
    ]
  }

  private var largest: String {
    guard let largest = test.largestMonthly else {
      return language.say(
        dutch: "Ook zonder betalingen aan schuldeisers komt u dan tekort. "
          + "Zet eerst geld opzij, of vraag uw gemeente om hulp.",
        english: "Even without payments to creditors you then run short. "
          + "Set money aside first, or ask your municipality for help.")
    }
    let amount = money(largest)
    return language.say(
      dutch: "Met \(money(test.terms.start)) aan het begin kunt u hooguit \(amount) per maand "
        + "beloven. Eén cent meer houdt niet altijd stand.",
      english: "With \(money(test.terms.start)) at the start you can promise at most \(amount) a "
        + "month. One cent more does not always hold.")
  }

  var chances: [Report.Block] {
    let simulation = luck.asItIs
    let share = percent(simulation)
    let runs = simulation.runs
    let survived = language.say(
      dutch: "Van \(runs) keer hield het plan \(simulation.survived) keer stand: \(share).",
      english: "Out of \(runs) times the plan stood \(simulation.survived) times: \(share).")
    let weakest = simulation.weakest.map { month in
      language.say(
        dutch: " Het ging het vaakst voor het eerst mis in \(month.text(in: .dutch)).",
        english: " It most often first went short in \(month.text(in: .english)).")
    }
    return [
      .heading(language.say(dutch: "Met geluk en pech", english: "With good and bad luck")),
      .paragraph(survived + (weakest ?? "") + (prepared ?? "")),
      .paragraph(
        language.say(
          dutch: "Dit zijn kansen die u zelf kiest. Niemand weet hoe vaak u pech heeft.",
          english: "You choose these chances yourself. Nobody knows how often luck is bad.")),
      .pairs(chancePairs),
    ]
  }

  /// To a tenth of a percent, rounded down.
  func percent(_ simulation: StressSimulation) -> String {
    Rate(partsPerMillion: simulation.share.partsPerMillion / 1_000 * 1_000).text(in: language)
  }

  private var prepared: String? {
    luck.prepared.map { simulation in
      language.say(
        dutch: " Met \(money(test.neededStart)) aan het begin: \(simulation.survived) keer, "
          + "\(percent(simulation)).",
        english: " With \(money(test.neededStart)) at the start: \(simulation.survived) times, "
          + "\(percent(simulation)).")
    }
  }

  var chancePairs: [Report.Pair] {
    let chances = luck.asItIs.chances
    let events: [(StressEvent, Rate, String)] = [
      (.lowIncome, chances.low, "--chance-low"),
      (.unexpectedBill, chances.bill, "--chance-bill"),
      (.lateYearly, chances.late, "--chance-late"),
      (.allowanceStops, chances.allowance, "--chance-allowance"),
    ]
    return events.map { event, chance, option in
      Report.Pair(
        capitalised(event.name(in: language)),
        language.say(
          dutch: "\(chance.text(in: .dutch)) per maand (\(option))",
          english: "\(chance.text(in: .english)) a month (\(option))"))
    }
  }

  var assumptions: [Report.Block] {
    let terms = test.terms
    let months = Counted.month.text(terms.months, in: language)
    let away = Counted.month.text(terms.allowanceMonths, in: language)
    return [
      assumptionHeading(language),
      .bullets([
        language.say(
          dutch: "Op uw rekening staat aan het begin \(money(terms.start)) (--balance).",
          english: "Your account holds \(money(terms.start)) at the start (--balance)."),
        language.say(
          dutch: "Een rekening die u niet verwacht, is \(money(terms.unexpected)) (--unexpected).",
          english: "A bill you do not expect is \(money(terms.unexpected)) (--unexpected)."),
        language.say(
          dutch: "Een maand met weinig inkomen scheelt \(terms.lowIncome.text(in: .dutch)) "
            + "(--low-income).",
          english: "A month of low income takes away \(terms.lowIncome.text(in: .english)) "
            + "(--low-income)."),
        language.say(
          dutch: "Stoppen uw toeslagen, dan is dat voor \(away) (--allowance-months).",
          english: "When your allowances stop, it is for \(away) (--allowance-months)."),
        language.say(
          dutch: "Aflos kijkt \(months) vooruit (--months). U blijft het hele bedrag betalen.",
          english: "Aflos looks \(months) ahead (--months). You go on paying the whole amount."),
        language.say(
          dutch: "Startgetal van het toeval: \(luck.asItIs.seed) (--seed). "
            + "Hetzelfde getal geeft dezelfde uitkomst.",
          english: "Seed of the draws: \(luck.asItIs.seed) (--seed). "
            + "The same seed gives the same outcome."),
      ]),
    ]
  }

  var next: Report.Block {
    guard let largest = test.largestMonthly, !test.survives, largest < test.monthly else {
      return .command(
        "aflos plan calendar",
        explanation: language.say(
          dutch: "Bekijk per dag wat er op uw rekening staat.",
          english: "See day by day what your account holds."))
    }
    return .command(
      "aflos household edit",
      explanation: language.say(
        dutch: "Kies een hogere reserve. Dan belooft het plan minder, en houdt het langer stand.",
        english: "Choose a higher reserve. The plan then promises less and stands longer."))
  }
}

extension StressCase {
  /// What goes wrong, in a few words.
  package func name(in language: Language) -> String {
    switch self {
    case .asPlanned: language.say(dutch: "geen tegenvaller", english: "no setback")
    case .one(let event): event.name(in: language)
    case .two(let first, let second):
      language.say(
        dutch: "\(first.name(in: .dutch)) en \(second.name(in: .dutch))",
        english: "\(first.name(in: .english)) and \(second.name(in: .english))")
    }
  }
}

extension StressEvent {
  /// What goes wrong, in a few words.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.lowIncome, .dutch): "weinig inkomen"
    case (.lowIncome, .english): "low income"
    case (.lateYearly, .dutch): "vakantiegeld te laat"
    case (.lateYearly, .english): "holiday pay late"
    case (.unexpectedBill, .dutch): "onverwachte rekening"
    case (.unexpectedBill, .english): "unexpected bill"
    case (.allowanceStops, .dutch): "toeslagen stoppen"
    case (.allowanceStops, .english): "allowances stop"
    }
  }
}
