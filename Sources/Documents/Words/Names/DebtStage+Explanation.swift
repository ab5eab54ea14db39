import Domain

extension Debt.Stage {
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
      "Iemand die brieven van de rechter brengt en vonnissen uitvoert; soms int hij ook rekeningen."
    case (.bailiff, .english):
      "Someone who serves court papers and carries out judgments (“deurwaarder”)."
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

extension Debt.Rank {
  /// One sentence for who does not know the word, with the legal one.
  package func explanation(in language: Language) -> String {
    switch (self, language) {
    case (.secured, .dutch):
      "De schuldeiser mag iets van u verkopen, zoals een huis met een hypotheek."
    case (.secured, .english):
      "The creditor may sell something of yours, such as a house with a mortgage."
    case (.preferent, .dutch):
      "Deze schuldeiser gaat volgens de wet voor; op papier heet dat “preferent”."
    case (.preferent, .english):
      "This creditor goes first by law; on paper it is called “preferent”."
    case (.concurrent, .dutch):
      "Deze schuldeiser deelt gelijk mee met anderen; op papier heet dat “concurrent”."
    case (.concurrent, .english):
      "This creditor shares equally with others; on paper it is called “concurrent”."
    }
  }
}
