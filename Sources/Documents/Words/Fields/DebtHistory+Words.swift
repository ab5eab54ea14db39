import Domain

// One claim: what was agreed, and the days that count for limitation.
extension FieldWords {
  static func arrangementMonthly(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Afgesproken bedrag per maand",
        question: "Hoeveel betaalt u nu per maand volgens een afspraak?",
        why: "Een afspraak die al loopt, kan doorgaan. Aflos houdt dit bedrag vrij.",
        whereToFind: "Zoek de brief over uw betalingsregeling. "
          + "Dat is een afspraak om in delen te betalen. Geen afspraak? Laat het leeg.",
        example: "25")
    case .english:
      FieldWords(
        name: "Agreed amount a month",
        question: "How much do you now pay a month under an arrangement?",
        why: "An arrangement that is running can go on. Aflos keeps this amount free.",
        whereToFind: "Find the letter about your “betalingsregeling”. "
          + "That is an arrangement to pay in parts. None? Leave it empty.",
        example: "25")
    }
  }

  static func arrangementDueDay(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Betaaldag van de afspraak",
        question: "Op welke dag van de maand betaalt u dat bedrag?",
        why: "Dan kan Aflos u op tijd laten weten wat u betaalt.",
        whereToFind: "De dag staat in de brief met de afspraak.",
        example: "28")
    case .english:
      FieldWords(
        name: "Day to pay the arrangement",
        question: "On which day of the month do you pay that amount?",
        why: "Then Aflos can tell you in time what to pay.",
        whereToFind: "The day is in the letter with the arrangement.",
        example: "28")
    }
  }

  static func arrangementFrom(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Afspraak vanaf",
        question: "Op welke dag begon deze afspraak?",
        why: "Dan weet Aflos hoeveel keer er al betaald kan zijn.",
        whereToFind: "De eerste betaaldag staat in de brief met de afspraak.",
        example: "1-2-2026")
    case .english:
      FieldWords(
        name: "Arrangement from",
        question: "On which day did this arrangement start?",
        why: "Then Aflos knows how many times may have been paid.",
        whereToFind: "The first day to pay is in the letter with the arrangement.",
        example: "1 Feb 2026")
    }
  }

  static func arrangementKept(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Alles betaald volgens afspraak",
        question: "Is elke maand betaald wat was afgesproken?",
        why: "Is er een keer niet betaald, dan kan de afspraak gestopt zijn. "
          + "Aflos kijkt dan wat nu past.",
        whereToFind: "Leg uw bankafschriften naast de brief met de afspraak.",
        example: "ja")
    case .english:
      FieldWords(
        name: "Paid as agreed",
        question: "Was each month paid as agreed?",
        why: "If a month was not paid, the arrangement may have stopped. "
          + "Aflos then looks at what fits now.",
        whereToFind: "Put your bank statements beside the letter with the arrangement.",
        example: "yes")
    }
  }

  static func debtLastDemand(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Laatste brief die om geld vroeg",
        question: "Wanneer kreeg u voor het laatst een brief of e-mail die om betaling vroeg?",
        why: "Een oude schuld kan verjaren. De schuldeiser kan betaling dan niet meer afdwingen. "
          + "Zo’n brief of e-mail laat de tijd vaak opnieuw beginnen.",
        whereToFind:
          "Kijk naar de datum op de laatste brief over deze schuld. Geen brief? Laat het leeg.",
        example: "1-5-2026")
    case .english:
      FieldWords(
        name: "Latest letter asking for money",
        question: "When did you last get a letter or e-mail that asked for payment?",
        why: "An old debt can lapse. The creditor can then no longer force payment. "
          + "Such a letter or e-mail often starts the time again.",
        whereToFind:
          "Look at the date on the latest letter about this debt. No letter? Leave it empty.",
        example: "1 May 2026")
    }
  }

  static func debtEarlierDemands(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Eerdere brieven die geld vroegen",
        question: "Op welke dagen kreeg u eerder zulke brieven of e-mails?",
        why: "Elke brief op tijd laat de tijd opnieuw beginnen. "
          + "Met alle dagen weet Aflos of een oude schuld verjaard kan zijn.",
        whereToFind: "Leg de brieven over deze schuld op volgorde. Zet komma’s tussen de dagen.",
        example: "1-5-2024, 3-2-2025")
    case .english:
      FieldWords(
        name: "Earlier letters asking for money",
        question: "On which days did you get such letters or e-mails before?",
        why: "Each letter in time starts the time again. "
          + "With all days Aflos knows if an old debt may have lapsed.",
        whereToFind: "Put the letters about this debt in order. Put commas between the days.",
        example: "1-5-2024, 3-2-2025")
    }
  }

  static func debtEarlierAcknowledged(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Eerdere betalingen of beloften",
        question: "Op welke dagen betaalde of beloofde u eerder iets?",
        why: "Elke betaling of belofte op tijd laat de tijd opnieuw beginnen. "
          + "Met alle dagen weet Aflos of een oude schuld verjaard kan zijn.",
        whereToFind: "Kijk in uw bankafschriften en e-mail. Zet komma’s tussen de dagen.",
        example: "15-4-2024, 15-1-2025")
    case .english:
      FieldWords(
        name: "Earlier payments or promises",
        question: "On which days did you pay or promise something before?",
        why: "Each payment or promise in time starts the time again. "
          + "With all days Aflos knows if an old debt may have lapsed.",
        whereToFind: "Look in your bank statements and e-mail. Put commas between the days.",
        example: "15-4-2024, 15-1-2025")
    }
  }

  static func debtLastAcknowledged(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Laatste betaling of belofte",
        question: "Wanneer betaalde u voor het laatst iets, of beloofde u dat?",
        why: "Een oude schuld kan verjaren: betaling is dan niet meer af te dwingen. "
          + "Betalen, beloven of uitstel vragen laat de tijd opnieuw beginnen. "
          + "Wacht daar bij een oude schuld dus mee.",
        whereToFind:
          "Kijk in uw bankafschriften en e-mail. Nooit iets betaald of beloofd? Laat het leeg.",
        example: "15-4-2026")
    case .english:
      FieldWords(
        name: "Latest payment or promise",
        question: "When did you last pay something, or promise to?",
        why: "An old debt can lapse: payment can then no longer be forced. "
          + "To pay, promise or ask for time starts the time again. "
          + "So wait with that if the debt is old.",
        whereToFind: "Look in your bank statements and e-mail. Never paid or promised anything? "
          + "Leave it empty.",
        example: "15 Apr 2026")
    }
  }

  static func debtJudgment(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Dag van het vonnis",
        question: "Op welke dag besliste een rechter over deze schuld?",
        why: "De beslissing van een rechter heet een vonnis. "
          + "Daarna heeft de schuldeiser veel langer de tijd.",
        whereToFind: "De datum staat op het vonnis. Geen rechter? Laat het leeg.",
        example: "12-3-2026")
    case .english:
      FieldWords(
        name: "Day of the judgment",
        question: "On which day did a court decide about this debt?",
        why: "The decision of a court is called a judgment. "
          + "After it the creditor has much more time.",
        whereToFind: "The date is on the judgment, in Dutch “vonnis”. No court? Leave it empty.",
        example: "12 Mar 2026")
    }
  }
}
