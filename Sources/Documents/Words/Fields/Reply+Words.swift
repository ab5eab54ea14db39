import Domain

// What a creditor answers, and what it wants instead, point by point.
extension FieldWords {
  static func replyDebt(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Antwoord over",
        question: "Over welke schuld gaat het antwoord?",
        why: "Elk antwoord hoort bij één schuld. Zo ziet u waar u op wacht.",
        whereToFind: "Typ het nummer van de schuld of de naam van de schuldeiser.",
        example: "d3")
    case .english:
      FieldWords(
        name: "Answer about",
        question: "Which debt is the answer about?",
        why: "Each answer belongs to one debt. So you see what you wait for.",
        whereToFind: "Type the number of the debt or the name of the creditor.",
        example: "d3")
    }
  }

  static func replyAnswer(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Soort antwoord",
        question: "Wat antwoordt de schuldeiser?",
        why: "Bij elk antwoord hoort een volgende stap, en vaak een brief.",
        whereToFind: "Lees de brief of mail rustig. Kies wat er het meest op lijkt. "
          + "Vragen ze het bedrag niet meer? Typ ingetrokken.",
        example: "tegenvoorstel")
    case .english:
      FieldWords(
        name: "Kind of answer",
        question: "What does the creditor answer?",
        why: "Each answer has a next step, and often a letter.",
        whereToFind: "Read the letter or mail calmly. Choose what it is most like. "
          + "Do they no longer ask for the amount? Type withdrawn.",
        example: "counter-offer")
    }
  }

  static func replyOn(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Dag van het antwoord",
        question: "Op welke dag kwam het antwoord?",
        why: "Vanaf die dag telt uw tijd om te reageren.",
        whereToFind: "Het is de datum boven de brief of mail. Leeg is vandaag.",
        example: "25-11-2026")
    case .english:
      FieldWords(
        name: "Day of the answer",
        question: "On which day did the answer come?",
        why: "Your time to react counts from that day.",
        whereToFind: "It is the date above the letter or mail. Empty is today.",
        example: "25 Nov 2026")
    }
  }

  static func replyReason(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Reden van de weigering",
        question: "Waarom weigert de schuldeiser?",
        why: "Bij elke reden past een ander antwoord.",
        whereToFind: "Staat er geen reden? Kies dan de laatste van de lijst.",
        example: "te laag of te lang")
    case .english:
      FieldWords(
        name: "Reason for refusing",
        question: "Why does the creditor refuse?",
        why: "Each reason asks for another reply.",
        whereToFind: "Is there no reason? Then choose the last of the list.",
        example: "too low or too long")
    }
  }

  static func replyMonthly(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Gevraagd per maand",
        question: "Hoeveel wil de schuldeiser per maand?",
        why: "Aflos kijkt of dit bedrag in uw budget past.",
        whereToFind: "Zoek naar “per maand” of “termijnbedrag”.",
        example: "75")
    case .english:
      FieldWords(
        name: "Asked per month",
        question: "How much does the creditor want per month?",
        why: "Aflos looks whether this amount fits your budget.",
        whereToFind: "Look for “per maand” or “termijnbedrag”.",
        example: "75")
    }
  }
}
