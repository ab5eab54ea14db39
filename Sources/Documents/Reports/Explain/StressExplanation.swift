import Domain
import Planning

/// Explains each case of bad months, where the border lies, and the runs with luck.
struct StressExplanation {
  let facts: ExplanationFacts
  let language: Language

  private var draw: StressDraw { facts.options.draw }
  private func plain(_ amount: Money) -> String { amount.plain(in: language) }

  var report: Report {
    let schedule = facts.schedule
    let test = StressTest(
      of: facts.plan, terms: draw.terms)
    let trace = StressTrace(
      of: facts.plan, terms: draw.terms)
    return Report(
      title: language.say(
        dutch: "Hoe de slechte maanden zijn berekend", english: "How bad months were computed"),
      blocks: cases(test, trace) + borders(test, trace) + luck(test, schedule)
        + [
          .command(
            "aflos plan stress",
            explanation: language.say(
              dutch: "Bekijk de uitkomsten naast elkaar.", english: "See the outcomes side by side."
            ))
        ])
  }

  // MARK: Cases

  private func cases(_ test: StressTest, _ trace: StressTrace) -> [Report.Block] {
    let count = test.verdicts.count { !$0.survives }
    return [
      .paragraph(
        language.say(
          dutch: "Elk geval is in elke maand geprobeerd. De slechtste maand telt. "
            + "Bij \(count) van de \(test.verdicts.count) gevallen komt er geld tekort.",
          english: "Each case was tried in each month. The worst month counts. "
            + "In \(count) of \(test.verdicts.count) cases money runs short.")),
      .paragraph(
        language.say(
          dutch: "Begin + inkomen min kosten - schuldeisers - tegenvaller = saldo.",
          english: "Start + income less costs - creditors - setback = balance.")),
      .bullets(test.verdicts.flatMap { lines($0, test, trace) }),
    ]
  }

  private func lines(
    _ verdict: StressTest.Verdict, _ test: StressTest, _ trace: StressTrace
  ) -> [String] {
    let name = capitalised(verdict.tried.name(in: language))
    let sums = trace.sums(of: verdict, paying: test.monthly).map { sum in
      let effects = sum.effects.map(\.taken).filter { $0 != .zero }
        .map { " - \(plain($0))" }.joined()
      return "\(name), \(sum.month.text(in: language)): \(plain(sum.start)) + \(plain(sum.left)) - "
        + "\(plain(sum.creditors))\(effects) = \(plain(sum.balance))"
    }
    guard verdict.tried == .one(.lowIncome), let month = verdict.happens,
      let income = trace.incomeThatCanBeLow(in: month)
    else { return sums }
    let rate = test.terms.lowIncome
    let low = language.say(
      dutch: "\(rate.text(in: .dutch)) van \(plain(income)), naar boven",
      english: "\(rate.text(in: .english)) of \(plain(income)), rounded up")
    return sums + ["\(low) = \(plain(income.times(rate, rounding: .up)))"]
  }

  // MARK: Borders

  private func borders(_ test: StressTest, _ trace: StressTrace) -> [Report.Block] {
    var lines: [String] = []
    if let largest = test.largestMonthly {
      lines += [largest, largest + Money(cents: 1)].compactMap { amount in
        trace.lowest(paying: amount, from: test.terms.start).map { lowest in
          let setback = lowest.tried.name(in: language)
          return language.say(
            dutch: "Met \(plain(amount)) per maand, bij \(setback): laagste saldo = "
              + plain(lowest.balance),
            english: "With \(plain(amount)) a month, at \(setback): lowest balance = "
              + plain(lowest.balance))
        }
      }
    }
    let nothing = trace.lowest(paying: test.monthly, from: .zero)
    if let nothing {
      let needed = plain(test.neededStart)
      lines.append(
        language.say(
          dutch: "Van 0,00 is het laagste saldo \(plain(nothing.balance)). Nodig aan het begin: "
            + "\(needed).",
          english:
            "From 0.00 the lowest balance is \(plain(nothing.balance)). Needed at the start: "
            + "\(needed)."))
    }
    return [
      .heading(language.say(dutch: "Waar de grens ligt", english: "Where the border is")),
      .paragraph(
        language.say(
          dutch: "Elke cent aan het begin tilt elke maand een cent op. Het hoogste bedrag is "
            + "gevonden door steeds te halveren.",
          english:
            "Each cent at the start lifts each month by a cent. The largest amount was found "
            + "by halving.")), .bullets(lines),
    ]
  }

  // MARK: Luck

  private func luck(_ test: StressTest, _ schedule: Schedule) -> [Report.Block] {
    let luck = StressLuck(
      of: facts.plan, test: test, draw: draw)
    let text = StressText(test: test, luck: luck, language: language)
    let lines = [luck.asItIs, luck.prepared].compactMap(\.self).map { one in
      "\(one.survived) / \(one.runs) = \(text.percent(one))"
    }
    return [
      .heading(language.say(dutch: "Met geluk en pech", english: "With good and bad luck")),
      .paragraph(
        language.say(
          dutch: "Hoe vaak het plan standhield, gedeeld door hoe vaak het is geprobeerd. "
            + "De kansen kiest u zelf.",
          english: "How often the plan stood, divided by how often it was tried. "
            + "You choose the chances.")), .bullets(lines), .pairs(text.chancePairs),
    ] + text.assumptions
  }
}
