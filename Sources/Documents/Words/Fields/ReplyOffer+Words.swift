import Domain

// What a creditor wants instead, point by point.
extension FieldWords {
  static func replyTerms(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Gevraagd aantal termijnen",
        question: "Hoeveel maanden moet u dat betalen?",
        why: "Maanden maal bedrag laat zien wat u in totaal betaalt.",
        whereToFind: "Zoek naar “aantal termijnen”. Staat het er niet? Druk op Enter.",
        example: "12")
    case .english:
      FieldWords(
        name: "Instalments they want",
        question: "How many months do they want you to pay that?",
        why: "Months times the amount shows what you pay in all.",
        whereToFind: "Look for “aantal termijnen”. Is it not there? Press Enter.",
        example: "12")
    }
  }

  static func replyOnce(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Gevraagd in één keer",
        question: "Wil de schuldeiser ook een bedrag in één keer?",
        why: "Zo’n bedrag moet u wel kunnen sparen.",
        whereToFind: "Zoek naar “ineens”, “aanbetaling” of “eerste betaling”.",
        example: "150")
    case .english:
      FieldWords(
        name: "Asked at once",
        question: "Does the creditor also want an amount at once?",
        why: "You need to be able to save such an amount.",
        whereToFind: "Look for “ineens”, “aanbetaling” or “eerste betaling”.",
        example: "150")
    }
  }

  static func replyTotal(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Totaal volgens de schuldeiser",
        question: "Hoe hoog is de hele schuld volgens de schuldeiser?",
        why: "Zegt u ja, dan ligt dat bedrag vast. Aflos kijkt of het klopt.",
        whereToFind: "Zoek naar “totaal” of “het verschuldigde bedrag”.",
        example: "912,40")
    case .english:
      FieldWords(
        name: "Total by the creditor",
        question: "At which amount does the creditor set the whole debt?",
        why: "If you say yes, that amount is fixed. Aflos looks whether it is right.",
        whereToFind: "Look for “totaal” or “het verschuldigde bedrag”.",
        example: "912.40")
    }
  }

  static func replyFrom(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Gevraagde eerste dag",
        question: "Op welke dag willen ze de eerste betaling?",
        why: "Een dag vlak na uw inkomen is veiliger.",
        whereToFind: "Zoek naar “eerste termijn” of “voor het eerst op”.",
        example: "1-12-2026")
    case .english:
      FieldWords(
        name: "First day they want",
        question: "On which day do they want the first payment?",
        why: "A day right after your income is safer.",
        whereToFind: "Look for “eerste termijn” or “voor het eerst op”.",
        example: "1 Dec 2026")
    }
  }

  static func replyDefaultRate(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Rente als u te laat bent",
        question: "Hoeveel rente willen ze als u te laat betaalt?",
        why: "Meer dan de wettelijke rente hoeft u niet af te spreken.",
        whereToFind: "Typ het per jaar, of met “per maand” erachter.",
        example: "24%")
    case .english:
      FieldWords(
        name: "Interest when you are late",
        question: "How much interest do they want if you pay late?",
        why: "You need not agree to more than the statutory interest.",
        whereToFind: "Type it per year, or with “per month” behind it.",
        example: "24%")
    }
  }

  static func replyOnMiss(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Als u een termijn mist",
        question: "Wat gebeurt er als u één termijn mist?",
        why: "In een slechte maand maakt dit veel uit.",
        whereToFind: "Zoek naar “niet tijdig”, “vervalt” of “ineens opeisbaar”.",
        example: "alles in één keer")
    case .english:
      FieldWords(
        name: "If you miss an instalment",
        question: "What happens if you miss one instalment?",
        why: "In a bad month this matters a lot.",
        whereToFind: "Look for “niet tijdig”, “vervalt” or “ineens opeisbaar”.",
        example: "all due at once")
    }
  }

  static func replyWaives(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Rechten opgeven",
        question: "Geeft u met dit voorstel rechten op?",
        why: "Dan kunt u later niet meer naar de rechter, ook als iets niet klopt.",
        whereToFind: "Zoek naar “doet afstand van” of “vaststellingsovereenkomst”.",
        example: "nee")
    case .english:
      FieldWords(
        name: "Giving up rights",
        question: "Do you give up rights with this offer?",
        why: "Then you can no longer go to court, even if something is not right.",
        whereToFind: "Look for “doet afstand van” or “vaststellingsovereenkomst”.",
        example: "no")
    }
  }

  static func replyAnswerBy(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Antwoord uiterlijk",
        question: "Uiterlijk op welke dag willen ze een antwoord?",
        why: "Die dag komt in uw agenda. Is die te snel? Vraag meer tijd.",
        whereToFind: "Zoek naar “uiterlijk” of “binnen … dagen”.",
        example: "5-12-2026")
    case .english:
      FieldWords(
        name: "Answer by",
        question: "By which day do they want an answer?",
        why: "That day comes in your agenda. Is it too soon? Ask for more time.",
        whereToFind: "Look for “uiterlijk” or “binnen … dagen”.",
        example: "5 Dec 2026")
    }
  }

  static func replyPassedTo(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Doorgestuurd naar",
        question: "Wie heeft de schuld nu?",
        why: "Vanaf nu schrijft u daarheen."
          + " Doorgestuurd: een bureau haalt het geld op. Verkocht: de schuld is van een ander.",
        whereToFind: "De naam staat in de brief, vaak na “overgedragen aan”.",
        example: "Incassobureau Voorbeeld")
    case .english:
      FieldWords(
        name: "Passed on to",
        question: "Who has the debt now?",
        why: "From now on you write to them."
          + " Passed on: an agency collects the money. Sold: the debt belongs to another.",
        whereToFind: "The name is in the letter, often after “overgedragen aan”.",
        example: "Incassobureau Voorbeeld")
    }
  }

  static func replyWords(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Hun woorden",
        question: "Wat schrijft of zegt de schuldeiser nog meer?",
        why: "Zo weet u later precies wat er gezegd is.",
        whereToFind: "Neem een zin over uit de brief. Dit mag leeg blijven.",
        example: "Wij willen eerst uw budget zien")
    case .english:
      FieldWords(
        name: "Their words",
        question: "What else does the creditor write or say?",
        why: "Later you will know exactly what was said.",
        whereToFind: "Copy a sentence from the letter. This may stay empty.",
        example: "First we want to see your budget")
    }
  }
}
