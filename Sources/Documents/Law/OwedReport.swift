import Domain
import Planning
import Rules

/// What is owed on each day that was asked, claim by claim, and how terms would run.
package func owedReport(_ answers: [OwedAnswer], in language: Language) -> Report {
  Report(
    title: language.say(dutch: "Wat er open staat", english: "What is owed"),
    blocks: answers.flatMap { claimBlocks($0, language) }
      + assumption(answers.compactMap(\.assumedFrom).min(), language)
      + [
        .heading(language.say(dutch: "Zo is het berekend", english: "How it was computed")),
        .bullets(rules(language)), language.seeTable(.statutoryInterest),
      ])
}

private func claimBlocks(_ answer: OwedAnswer, _ language: Language) -> [Report.Block] {
  let question = answer.question
  let name = [question.id, question.what].compactMap { $0.map { shown($0, limit: 120) } }
  var blocks: [Report.Block] = [.heading(name.joined(separator: ": "))]
  if !answer.balances.isEmpty { blocks.append(balanceTable(answer.balances, language)) }
  if let schedule = question.schedule {
    blocks.append(.paragraph(sentence(schedule, answer.terms, language)))
  }
  return blocks
}

private func balanceTable(_ balances: [OwedBalance], _ language: Language) -> Report.Block {
  let hasCredit = balances.contains { $0.overpaid > .zero }
  let rows = balances.map { balance in
    [balance.on.short(in: language), balance.principal.plain(in: language)]
      + [balance.interest, balance.costs].map { $0.plain(in: language) }
      + [balance.total.plain(in: language)]
      + (hasCredit ? [balance.overpaid.plain(in: language)] : [])
  }
  var columns: [ReportTable.Column] = [
    .short(language.say(dutch: "Op", english: "On")),
    .amount(language.say(dutch: "Hoofdsom", english: "Principal")),
    .amount(language.say(dutch: "Rente", english: "Interest")),
    .amount(language.say(dutch: "Kosten", english: "Costs")),
    .amount(language.say(dutch: "Samen", english: "Together")),
  ]
  if hasCredit {
    columns.append(.amount(language.say(dutch: "Te veel betaald", english: "Paid too much")))
  }
  return .table(ReportTable(columns: columns, rows: rows, totals: []))
}

private func sentence(
  _ schedule: OwedQuestion.Schedule, _ terms: OwedTerms?, _ language: Language
) -> String {
  let monthly = schedule.monthly.text(in: language)
  switch terms {
  case nil:
    return language.say(
      dutch: "Op \(schedule.since.text(in: .dutch)) staat er niets open.",
      english: "On \(schedule.since.text(in: .english)) nothing is owed.")
  case .ends(let terms):
    let (last, day, total, interest) = (
      terms.last.text(in: language), terms.lastOn.text(in: language),
      terms.total.text(in: language), terms.interest.text(in: language)
    )
    guard terms.count > 1 else {
      return language.say(
        dutch:
          "Met één termijn van \(last) op \(day) is alles betaald. Daarvan is \(interest) rente.",
        english: "One term of \(last) on \(day) pays everything. Of it \(interest) is interest.")
    }
    return language.say(
      dutch:
        "Met \(monthly) per maand is alles betaald in \(terms.count) termijnen. De laatste is "
        + "\(last), op \(day). Samen is dat \(total), waarvan \(interest) rente.",
      english:
        "With \(monthly) a month everything is paid in \(terms.count) terms. The last is \(last), "
        + "on \(day). Together it is \(total), of which \(interest) is interest.")
  case .never:
    return language.say(
      dutch: "Met \(monthly) per maand wordt de schuld niet kleiner: de rente is hoger.",
      english: "With \(monthly) a month the debt does not get smaller: the interest is higher.")
  case .tooLong:
    return language.say(
      dutch: "Met \(monthly) per maand duurt het langer dan \(OwedTerms.longest) termijnen.",
      english: "With \(monthly) a month it takes more than \(OwedTerms.longest) terms.")
  }
}

private func assumption(_ from: LocalDate?, _ language: Language) -> [Report.Block] {
  guard let from else { return [] }
  return [
    .note(
      .info,
      language.say(
        dutch: "Vanaf \(from.text(in: .dutch)) is gerekend met de laatste rente die bekend is.",
        english: "From \(from.text(in: .english)) on, the last known rate is counted."))
  ]
}

private func rules(_ language: Language) -> [String] {
  [
    language.say(
      dutch:
        "Een bedrag is wat u op die dag betaalt om klaar te zijn. Die dag zelf geeft geen rente.",
      english:
        "An amount is what you pay on that day to be done. That day itself bears no interest."),
    language.say(
      dutch:
        "Een betaling gaat eerst van de kosten af, dan van de rente, dan van de hoofdsom (BW 6:44).",
      english: "A payment settles costs first, then interest, then the principal (BW 6:44)."),
    language.say(
      dutch:
        "Wettelijke rente komt na elk vol jaar bij het bedrag waarover rente loopt (BW 6:119 lid 2).",
      english:
        "Statutory interest joins the amount it runs on after each full year (BW 6:119 lid 2)."),
    language.say(
      dutch: "Elke regel rente is afgerond op hele centen. Een jaar telt 365 dagen.",
      english: "Each line of interest is rounded to whole cents. A year counts 365 days."),
    language.say(
      dutch:
        "Bij belasting is het ongeveer: de regels over rente per betaling zijn gelezen in een oude tekst.",
      english:
        "For taxes it is about right: the rules on interest per payment were read in an old text."),
  ]
}
