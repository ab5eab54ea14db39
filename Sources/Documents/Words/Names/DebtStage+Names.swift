import Domain

/// How far a creditor has gone.
extension Debt.Stage: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.invoice, .dutch): "rekening"
    case (.invoice, .english): "bill"
    case (.reminder, .dutch): "herinnering"
    case (.reminder, .english): "reminder"
    case (.demand, .dutch): "aanmaning"
    case (.demand, .english): "demand"
    case (.fourteenDayLetter, .dutch): "14-dagenbrief"
    case (.fourteenDayLetter, .english): "14-day letter"
    case (.collector, .dutch): "incassobureau"
    case (.collector, .english): "collection agency"
    case (.bailiff, .dutch): "deurwaarder"
    case (.bailiff, .english): "bailiff"
    case (.summons, .dutch): "dagvaarding"
    case (.summons, .english): "court summons"
    case (.judgment, .dutch): "vonnis"
    case (.judgment, .english): "judgment"
    case (.writ, .dutch): "dwangbevel"
    case (.writ, .english): "writ"
    case (.seizure, .dutch): "beslag"
    case (.seizure, .english): "seizure"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .invoice: ["factuur", "nota", "acceptgiro", "eerste rekening", "first bill"]
    case .reminder:
      [
        "betalingsherinnering", "eerste herinnering", "eerste aanmaning", "payment reminder",
        "first reminder",
      ]
    case .demand:
      [
        "sommatie", "tweede herinnering", "tweede aanmaning", "laatste aanmaning", "demand letter",
        "final notice",
        "second reminder",
      ]
    case .fourteenDayLetter:
      [
        "veertiendagenbrief", "wik-brief", "14 dagen", "fourteen days", "14 days",
      ]
    case .collector: ["incasso", "incassobrief", "debt collector"]
    case .bailiff: ["gerechtsdeurwaarder", "brief van de deurwaarder", "bailiff letter"]
    case .summons: ["rechtbank", "dagvaarden", "oproep", "rechtszaak", "court case", "court"]
    case .judgment: ["uitspraak", "rechter", "beschikking", "verdict", "court decision", "judge"]
    case .writ: ["hernieuwd bevel", "bevel tot betaling", "enforcement order", "payment order"]
    case .seizure:
      [
        "loonbeslag", "bankbeslag", "beslaglegging", "inbeslagname", "wage seizure",
        "attachment", "garnishment",
      ]
    }
  }
}

extension Debt.Stage {
  /// The name of the step in a claim of this kind: CJIB sends a first and a second reminder, with the
  /// fine one and a half times and three times as high.
  package func name(for kind: Debt.Kind, in language: Language) -> String {
    guard kind == .fine else { return name(in: language) }
    return switch (self, language) {
    case (.invoice, .dutch): "beschikking"
    case (.invoice, .english): "decision"
    case (.reminder, .dutch): "eerste aanmaning"
    case (.reminder, .english): "first reminder"
    case (.demand, .dutch): "tweede aanmaning"
    case (.demand, .english): "second reminder"
    case (.fourteenDayLetter, .dutch), (.collector, .dutch), (.bailiff, .dutch),
      (.summons, .dutch), (.judgment, .dutch), (.writ, .dutch), (.seizure, .dutch),
      (.fourteenDayLetter, .english), (.collector, .english), (.bailiff, .english),
      (.summons, .english), (.judgment, .english), (.writ, .english),
      (.seizure, .english):
      name(in: language)
    }
  }

  /// The steps that a claim of this kind usually has, in order, as they are offered.
  package static func usual(for kind: Debt.Kind) -> [Debt.Stage] {
    kind == .fine ? [.invoice, .reminder, .demand, .writ, .bailiff, .seizure] : allCases
  }

  /// What may be typed for the step of a claim of this kind. CJIB calls both reminders *aanmaning*: where a
  /// question is asked, the word alone is asked about. In a list and an option it means the later one, and the
  /// check of the claim asks which it is.
  package static func choice(
    for kind: Debt.Kind, in language: Language, isNumbered: Bool
  ) -> Choice<Debt.Stage> {
    guard kind == .fine else { return Choice(allCases, in: language, isNumbered: isNumbered) }
    let usual = usual(for: kind)
    let others = allCases.filter { !usual.contains($0) }
    return Choice(
      (usual + others).map { stage in
        Choice<Debt.Stage>.Option(
          value: stage, name: stage.name(for: kind, in: language),
          synonyms: stage.synonymsOfFine(isAsked: isNumbered), code: stage.rawValue)
      }, isNumbered: isNumbered)
  }

  private func synonymsOfFine(isAsked: Bool) -> [String] {
    let both = ["aanmaning", "betalingsaanmaning"]
    let others = Language.allCases.map { name(for: .fine, in: $0) }
    return switch self {
    case .invoice:
      others + Language.allCases.map { name(in: $0) } + ["boete", "acceptgiro", "fine"]
    case .reminder:
      others + (isAsked ? both : []) + ["herinnering", "betalingsherinnering", "first demand"]
    case .demand: others + both + ["laatste aanmaning", "second demand", "final notice"]
    case .judgment: others + ["uitspraak", "rechter", "verdict", "court decision", "judge"]
    case .fourteenDayLetter, .collector, .bailiff, .summons, .writ, .seizure: others + synonyms
    }
  }

  /// One sentence for who does not know the word; the English one gives the Dutch word on paper.
  package func explanation(in language: Language) -> String {
    switch (self, language) {
    case (.invoice, .dutch): "De eerste keer dat om het geld wordt gevraagd."
    case (.invoice, .english): "The first time the money is asked for (“rekening”, “factuur”)."
    case (.reminder, .dutch): "Een brief die zegt dat de rekening nog open staat."
    case (.reminder, .english): "A letter saying the bill is still open (“herinnering”)."
    case (.demand, .dutch):
      "Een strengere brief na de herinnering, met een laatste dag om te betalen."
    case (.demand, .english):
      "A firmer letter after the reminder, with a last day to pay (“aanmaning”)."
    case (.fourteenDayLetter, .dutch):
      "Een brief die u 14 dagen geeft om zonder incassokosten te betalen."
    case (.fourteenDayLetter, .english):
      "A letter that gives you 14 days to pay without collection costs (“14-dagenbrief”)."
    case (.collector, .dutch): "Een bedrijf dat voor de schuldeiser om het geld vraagt."
    case (.collector, .english):
      "A company that asks for the money for the creditor (“incassobureau”)."
    case (.bailiff, .dutch):
      "Iemand die stukken van de rechter brengt, vonnissen uitvoert of rekeningen ophaalt."
    case (.bailiff, .english):
      "Someone who serves court papers, carries out judgments or collects bills (“deurwaarder”)."
    case (.summons, .dutch): "Een oproep voor de rechter, gebracht door een deurwaarder."
    case (.summons, .english):
      "A call to come before a court, brought by a bailiff (“dagvaarding”)."
    case (.judgment, .dutch): "De beslissing van de rechter."
    case (.judgment, .english): "The decision of the court (“vonnis”)."
    case (.writ, .dutch):
      "Een bevel van de overheid om te betalen, dat zonder rechter uitgevoerd mag worden."
    case (.writ, .english):
      "A government order to pay that needs no court (“dwangbevel”)."
    case (.seizure, .dutch):
      "Een deurwaarder of de overheid houdt geld of spullen vast, zoals een deel van uw loon."
    case (.seizure, .english):
      "A bailiff or the government holds money or goods, such as part of your wages (“beslag”)."
    }
  }
}
