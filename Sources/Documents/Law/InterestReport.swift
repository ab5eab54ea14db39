import Domain
import Planning
import Rules

/// Interest over a claim, segment by segment, with the sources.
package func interestReport(
  _ interest: InterestCalculation, in language: Language
) -> Report {
  let question = interest.question
  var sources = SourceList()
  let table = interestTable(interest, &sources, language)
  let title = language.say(
    dutch: "Rente over \(question.principal.text(in: .dutch))",
    english: "Interest on \(question.principal.text(in: .english))")
  return Report(
    title: title,
    blocks: [.paragraph(sum(of: interest, language)), table]
      + language.lastKnown(since: interest.mayDifferSince) + consumerNote(question.kind, language)
      + [
        .heading(language.say(dutch: "Zo is het berekend", english: "How it was computed")),
        .bullets(rules(question, language)),
      ] + sources.blocks(in: language)
      + language.notModelled([question.kind.table].compactMap(\.self))
      + [language.seeTable(question.kind.table ?? .statutoryInterest)])
}

private func sum(of interest: InterestCalculation, _ language: Language) -> String {
  let question = interest.question
  let (from, to) = (question.from.text(in: language), question.to.text(in: language))
  let (amount, balance) = (
    interest.interest.text(in: language), interest.balance.text(in: language)
  )
  return language.say(
    dutch: "Van \(from) tot \(to) is de rente \(amount). Samen met de hoofdsom is dat \(balance).",
    english: "From \(from) until \(to) the interest is \(amount). With the principal it is "
      + "\(balance).")
}

private func interestTable(
  _ interest: InterestCalculation, _ sources: inout SourceList, _ language: Language
) -> Report.Block {
  var rows: [[String]] = []
  for segment in interest.segments {
    let rate = segment.rate.text(in: language)
    rows.append([
      segment.from.short(in: language), segment.to.short(in: language), String(segment.days),
      rate,
      segment.base.plain(in: language), segment.interest.plain(in: language),
      segment.sources.isEmpty ? "-" : sources.numbers(of: segment.sources),
    ])
  }
  return .table(
    ReportTable(
      columns: [
        .short(language.say(dutch: "Vanaf", english: "From")),
        .short(language.say(dutch: "Tot", english: "Until")),
        .amount(language.say(dutch: "Dagen", english: "Days")),
        .words(language.say(dutch: "Per jaar", english: "A year")),
        .amount(language.say(dutch: "Over", english: "On")),
        .amount(language.say(dutch: "Rente", english: "Interest")),
        .short(language.say(dutch: "Bron", english: "Source")),
      ],
      rows: rows,
      totals: [
        [
          language.say(dutch: "Samen", english: "Together"), "",
          String(interest.segments.map(\.days).reduce(0, +)), "", "",
          interest.interest.plain(in: language), "",
        ]
      ]))
}

private func rules(_ question: InterestQuestion, _ language: Language) -> [String] {
  let year =
    switch question.yearLength {
    case .always365:
      language.say(
        dutch: "Een jaar telt 365 dagen, ook met 29 februari.",
        english: "A year counts 365 days, with 29 February too.")
    case .actual:
      language.say(
        dutch: "Een jaar met 29 februari telt 366 dagen.",
        english: "A year with 29 February counts 366 days.")
    }
  return [
    language.say(
      dutch: "De eerste dag telt mee, de laatste niet.",
      english: "The first day counts, the last one does not."),
    joining(question, language),
    year,
    language.say(
      dutch: "Elke regel is afgerond op hele centen.",
      english: "Each line is rounded to whole cents."),
  ]
}

private func joining(_ question: InterestQuestion, _ language: Language) -> String {
  let isAgreed = if case .fixed = question.kind { true } else { false }
  switch question.joining ?? (isAgreed ? .no : .year) {
  case .no:
    return language.say(
      dutch: "Over rente loopt geen rente, tenzij dat is afgesproken (BW 6:119 lid 3).",
      english: "No interest runs over interest, unless that was agreed (BW 6:119 lid 3).")
  case .month:
    return language.say(
      dutch: "Na elke volle maand komt de rente bij het bedrag waarover rente loopt.",
      english: "After each full month the interest joins the amount it runs on.")
  case .year:
    return language.say(
      dutch: "Na elk vol jaar komt de rente bij het bedrag waarover rente loopt (BW 6:119 lid 2).",
      english: "After each full year the interest joins the amount it runs on (BW 6:119 lid 2).")
  }
}

private func consumerNote(_ kind: OwedRate.Kind, _ language: Language) -> [Report.Block] {
  switch kind {
  case .none, .statutory, .tax: []
  case .commercial:
    [
      .note(
        .warn,
        language.say(
          dutch:
            "Deze rente geldt tussen bedrijven. Een consument is die nooit schuldig (BW 6:119a).",
          english:
            "This interest is between businesses. A consumer never owes it (BW 6:119a)."))
    ]
  case .fixed(let rate):
    [
      .note(
        .info,
        language.say(
          dutch:
            "\(rate.text(in: .dutch)) is wat u heeft opgegeven. Kijk of uw contract dat ook zegt.",
          english:
            "\(rate.text(in: .english)) is what you gave. Check that your contract says so too."
        ))
    ]
  }
}

extension OwedRate.Kind {
  /// The table the rate stands in; nil for an agreed rate.
  fileprivate var table: RuleName? {
    switch self {
    case .statutory: .statutoryInterest
    case .commercial: .commercialInterest
    case .tax: .taxInterest
    case .none, .fixed: nil
    }
  }
}
