import Domain
import Planning
import Rules

/// What a letter means for the person who got it: what comes next and what still stops it. One or
/// two sentences about the stage; behind them one of what the check finds first, and what protects.
package func debtMeaning(
  of debt: Debt, in standing: Standing, _ language: Language
) -> String {
  var alone = standing.stated
  alone.debts = [debt]
  let check = ClaimCheck(of: standing.supposing(alone, on: standing.on))
  let found = check.findings(about: debt.id).first { $0.severity == .stop || $0.severity == .warn }
  let parts =
    [debt.meaning(in: language), found?.text(of: alone, in: language).firstSentence]
    .compactMap(\.self)
    + (found?.protections.prefix(1).map { $0.text(in: language) } ?? [])
  return parts.joined(separator: " ")
}

extension String {
  /// Up to the first full stop that a capital follows; all of it where there is none.
  fileprivate var firstSentence: String {
    guard let end = firstRange(of: #/\. (?=\p{Lu})/#) else { return self }
    return String(self[..<end.lowerBound]) + "."
  }
}

extension Debt {
  /// What usually comes after the step it is at, by who claims.
  fileprivate func meaning(in language: Language) -> String {
    let own: String? =
      switch kind {
      case .fine: stage < .collector ? fineMeaning(in: language) : nil
      case .childMaintenance:
        stage > .invoice && stage < .bailiff ? maintenanceMeaning(in: language) : nil
      default: stage < .bailiff ? governmentMeaning(in: language) : nil
      }
    return own ?? stage.meaning(in: language)
  }

  private func maintenanceMeaning(in language: Language) -> String {
    language.say(
      dutch: "Hierna kan het LBIO het ophalen, of er komt beslag. Een nieuw vonnis is niet nodig.",
      english: "LBIO can collect it next, or a seizure comes. No new judgment is needed.")
  }

  private func fineMeaning(in language: Language) -> String {
    switch stage {
    case .invoice:
      language.say(
        dutch: "Betaal voor de dag op de boete. Daarna komt de helft erbij.",
        english: "Pay before the day on the fine. After it half is added.")
    case .reminder:
      language.say(
        dutch: "Dit is de eerste aanmaning. Na de tweede is de boete drie keer zo hoog als eerst.",
        english: "This is the first reminder. After the second the fine is three times the first.")
    case .demand, .fourteenDayLetter, .collector, .bailiff, .summons, .judgment, .writ, .seizure:
      language.say(
        dutch: "Hierna komt meestal een dwangbevel, met een deurwaarder. Bel het CJIB nu.",
        english: "A writ with a bailiff usually comes next. Call CJIB now.")
    }
  }

  /// Where no letter of fourteen days comes; nil for the first steps, which are the same for all.
  private func governmentMeaning(in language: Language) -> String? {
    guard kind.restsOnDecision, stage == .demand || stage == .fourteenDayLetter else { return nil }
    return language.say(
      dutch: "Hierna kan een dwangbevel komen, zonder rechter. Vraag nu uitstel of een regeling.",
      english: "A writ can come next, without a court. Ask for time or an arrangement now.")
  }
}

extension Debt.Stage {
  /// What usually comes after it, and what can still be done.
  package func meaning(in language: Language) -> String {
    switch (self, language) {
    case (.invoice, .dutch):
      "Dit is een gewone rekening. Lukt betalen niet op tijd, vraag dan nu al om een regeling."
    case (.invoice, .english):
      "This is an ordinary bill. If you cannot pay in time, ask for an arrangement now."
    case (.reminder, .dutch):
      "Hierna komt meestal een aanmaning. Er zijn nog geen kosten bij; een regeling vragen kan nu."
    case (.reminder, .english):
      "A demand usually comes next. There are no costs yet; you can ask for an arrangement now."
    case (.demand, .dutch):
      "Hierna komt meestal een brief met 14 dagen. Wie in die tijd betaalt, betaalt geen incassokosten."
    case (.demand, .english):
      "A letter giving 14 days usually comes next. Who pays in that time pays no collection costs."
    case (.fourteenDayLetter, .dutch):
      "U heeft 14 dagen vanaf de dag nadat de brief kwam. Pas daarna mogen er incassokosten bij."
    case (.fourteenDayLetter, .english):
      "You have 14 days from the day after the letter came. Only then may collection costs be added."
    case (.collector, .dutch):
      "Een incassobureau mag om geld vragen en verder niets. Beslag kan pas na een rechter."
    case (.collector, .english):
      "A collection agency may ask for money and nothing more. Seizure needs a court first."
    case (.bailiff, .dutch):
      "Vraag of er een vonnis is. Zonder vonnis mag een deurwaarder bij u geen beslag leggen."
    case (.bailiff, .english):
      "Ask whether there is a judgment. Without one a bailiff may not seize anything of yours."
    case (.summons, .dutch):
      "De rechter gaat beslissen. Antwoord voor de dag in de brief; u mag om een regeling vragen."
    case (.summons, .english):
      "A court will decide. Answer before the day in the letter; you may ask for an arrangement."
    case (.judgment, .dutch):
      "Een deurwaarder mag nu beslag leggen. Een regeling kan dat voorkomen; bel hem voor hij komt."
    case (.judgment, .english):
      "A bailiff may now seize. An arrangement can prevent that; call before the bailiff comes."
    case (.writ, .dutch):
      "De overheid mag nu zonder rechter beslag leggen. Een regeling of uitstel kan dat voorkomen."
    case (.writ, .english):
      "The government may now seize without a court. An arrangement or a delay can prevent that."
    case (.seizure, .dutch):
      "Een deel van uw inkomen blijft altijd vrij: de beslagvrije voet. Kijk of het bedrag klopt."
    case (.seizure, .english):
      "Part of your income always stays free: the “beslagvrije voet”. See whether the amount is right."
    }
  }
}
