import Domain
import Planning
import Rules

/// As what somebody counts for the *beslagvrije voet*.
extension ExemptHousehold: Named {
  package func name(in language: Language) -> String {
    switch self {
    case .single: Household.Kind.single.name(in: language)
    case .singleParent: Household.Kind.singleParent.name(in: language)
    case .couple: Household.Kind.couple.name(in: language)
    case .coupleWithChildren: Household.Kind.coupleWithChildren.name(in: language)
    case .noKnownAddress:
      language.say(dutch: "zonder bekend adres", english: "no known address")
    }
  }

  package var synonyms: [String] {
    switch self {
    case .single: Household.Kind.single.synonyms
    case .singleParent: Household.Kind.singleParent.synonyms
    case .couple: Household.Kind.couple.synonyms
    case .coupleWithChildren: Household.Kind.coupleWithChildren.synonyms
    case .noKnownAddress:
      ["geen adres", "zonder adres", "briefadres", "dakloos", "no address", "homeless"]
    }
  }
}

/// The income a bailiff must leave, part by part.
package func exemptReport(_ exempt: ExemptAmount, in language: Language) -> Report {
  let month = exempt.month.text(in: language)
  let mark = ""
  return Report(
    title: language.say(dutch: "Beslagvrije voet", english: "Exempt amount (beslagvrije voet)"),
    blocks: [
      .paragraph(
        language.say(
          dutch: "De beslagvrije voet is het inkomen dat een deurwaarder u moet laten.",
          english: "The exempt amount is the income that a bailiff has to leave you.")),
      .paragraph(
        language.say(
          dutch: "Voor u is dat \(month) per maand\(mark), met vakantiegeld.",
          english: "For you that is \(month) a month\(mark), holiday pay included.")),
      partsTable(exempt, language),
    ] + language.lastKnown(since: exempt.mayDifferSince)
      + [.bullets(notes(exempt, language))]
      + SourceList.blocks(of: exempt.sources, in: language)
      + language.notModelled([.exemptAmount, .exemptAmountMaxima])
      + [language.seeTable(.exemptAmount)])
}

private func partsTable(_ exempt: ExemptAmount, _ language: Language) -> Report.Block {
  .table(
    ReportTable(
      columns: [
        .words(language.say(dutch: "Deel", english: "Part")),
        .amount(language.say(dutch: "Per maand", english: "A month")),
      ],
      rows: exempt.parts.filter { $0.amount != .zero }.map { part in
        [
          part.kind.text(in: language),
          part.amount.plain(in: language),
        ]
      },
      totals: [
        [language.say(dutch: "Samen", english: "Together"), exempt.month.plain(in: language)]
      ]))
}

private func notes(_ exempt: ExemptAmount, _ language: Language) -> [String] {
  let (household, income) = (
    exempt.question.household.name(in: language), exempt.question.taxableYear.text(in: language)
  )
  var lines = [
    language.say(
      dutch: exempt.question.household.isCouple
        ? "Gerekend voor: \(household), van u beiden \(income) per jaar."
        : "Gerekend voor: \(household), \(income) per jaar.",
      english: exempt.question.household.isCouple
        ? "Counted for: \(household), \(income) a year of you both."
        : "Counted for: \(household), \(income) a year.")
  ]
  if exempt.question.netMonth == nil {
    lines.append(
      language.say(
        dutch: "Er gaat altijd 5% van het inkomen naar schuldeisers. "
          + "Noem uw netto inkomen met --net-month.",
        english: "5% of the income always goes to creditors. "
          + "Name your net income with --net-month."))
  }
  if let more = exempt.onRequestForRent {
    lines.append(
      more == .zero
        ? language.say(
          dutch: "Uw huur geeft geen extra bedrag (Rv 475da lid 5).",
          english: "Your rent gives no extra amount (Rv 475da lid 5).")
        : language.say(
          dutch: "Vanwege uw huur kan er op verzoek tijdelijk \(more.text(in: .dutch)) bij "
            + "(Rv 475da lid 5).",
          english: "Because of your rent \(more.text(in: .english)) can be added on request, "
            + "for a time (Rv 475da lid 5)."))
    if more > .zero, exempt.question.household.isCouple {
      lines.append(
        language.say(
          dutch: "Dat geldt voor zover uw partner het niet kan betalen.",
          english: "That holds as far as your partner cannot pay it."))
    }
  }
  return lines
}

extension ExemptAmount.Part.Kind {
  fileprivate func text(in language: Language) -> String {
    switch (self, language) {
    case (.norm, .dutch): "Deel van de bijstandsnorm"
    case (.norm, .english): "Share of the assistance norm"
    case (.health, .dutch): "Voor de zorgverzekering"
    case (.health, .english): "For health insurance"
    case (.rent, .dutch): "Voor de huur"
    case (.rent, .english): "For the rent"
    case (.children, .dutch): "Voor de kinderen"
    case (.children, .english): "For the children"
    case (.aboveMaximum, .dutch): "Eraf: meer dan het hoogste bedrag"
    case (.aboveMaximum, .english): "Taken off: above the highest amount"
    case (.aboveShareOfIncome, .dutch): "Eraf: 5% van het inkomen voor schuldeisers"
    case (.aboveShareOfIncome, .english): "Taken off: 5% of the income for creditors"
    }
  }
}
