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
    case .reminder: ["betalingsherinnering", "eerste herinnering", "payment reminder"]
    case .demand:
      [
        "sommatie", "tweede herinnering", "laatste aanmaning", "demand letter", "final notice",
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
