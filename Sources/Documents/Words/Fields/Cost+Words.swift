import Domain

// What has to be paid to live.
extension FieldWords {
  static func costName(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Naam van de kosten",
        question: "Hoe noemt u deze kosten?",
        why: "Met een naam vindt u deze kosten later terug.",
        whereToFind: "Kijk naar de naam op uw bankafschrift.",
        example: "Huur")
    case .english:
      FieldWords(
        name: "Name of the cost",
        question: "What do you call this cost?",
        why: "With a name you find this cost again later.",
        whereToFind: "Look at the name on your bank statement.",
        example: "Rent")
    }
  }

  static func costCategory(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Soort kosten",
        question: "Waar zijn deze kosten voor?",
        why: "Aflos kijkt dan of er geen kosten vergeten zijn.",
        whereToFind: "De naam op uw bankafschrift zegt vaak genoeg.",
        example: "wonen")
    case .english:
      FieldWords(
        name: "Kind of cost",
        question: "What is this cost for?",
        why: "Aflos can then see whether a cost was forgotten.",
        whereToFind: "The name on your bank statement often says enough.",
        example: "housing")
    }
  }

  static func costAmount(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Bedrag van de kosten",
        question: "Hoeveel betaalt u per keer?",
        why: "Deze kosten gaan eerst van uw inkomen af. Wat overblijft, kan naar schulden gaan.",
        whereToFind: "Kijk op uw bankafschrift of op de laatste rekening.",
        example: "650")
    case .english:
      FieldWords(
        name: "Amount of the cost",
        question: "How much do you pay each time?",
        why: "This comes off your income first. What is left can go to debts.",
        whereToFind: "Look at your bank statement or at the latest bill.",
        example: "650")
    }
  }

  static func costEvery(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Hoe vaak de kosten komen",
        question: "Hoe vaak betaalt u deze kosten?",
        why: "Aflos rekent alles om naar een bedrag per maand.",
        whereToFind: "Kijk op uw bankafschrift wanneer u eerder betaalde.",
        example: "maand")
    case .english:
      FieldWords(
        name: "How often the cost comes",
        question: "How often do you pay this cost?",
        why: "Aflos turns everything into an amount a month.",
        whereToFind: "Look at your bank statement to see when you paid before.",
        example: "month")
    }
  }

  static func costDueDay(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Betaaldag",
        question: "Op welke dag van de maand moet u deze kosten betalen?",
        why: "Dan ziet u of er op die dag genoeg geld is.",
        whereToFind: "De dag staat in het contract of op de rekening.",
        example: "1")
    case .english:
      FieldWords(
        name: "Day to pay",
        question: "On which day of the month do you have to pay this cost?",
        why: "Then you see whether there is enough money on that day.",
        whereToFind: "The day is in the contract or on the bill.",
        example: "1")
    }
  }

  static func costMonth(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Maand van de kosten",
        question: "In welke maand betaalt u dit voor het eerst in het jaar?",
        why: "Sommige rekeningen komen één keer per jaar. Dan kunt u er op tijd geld voor bewaren.",
        whereToFind: "Kijk op de rekening van vorig jaar.",
        example: "februari")
    case .english:
      FieldWords(
        name: "Month of the cost",
        question: "In which month do you first pay this in the year?",
        why: "Some bills come once a year. Then you can put money aside in time.",
        whereToFind: "Look at the bill of last year.",
        example: "February")
    }
  }

  static func costFrom(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Kosten vanaf",
        question: "Vanaf welke dag betaalt u deze kosten?",
        why: "Aflos telt de kosten mee vanaf die dag.",
        whereToFind: "De dag staat in het contract. Loopt het al? Laat het leeg.",
        example: "1-1-2027")
    case .english:
      FieldWords(
        name: "Cost from",
        question: "From which day do you pay this cost?",
        why: "Aflos counts the cost from that day.",
        whereToFind: "The day is in the contract. Already running? Leave it empty.",
        example: "1 Jan 2027")
    }
  }

  static func costTo(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Kosten tot en met",
        question: "Op welke dag betaalt u deze kosten voor het laatst?",
        why: "Na die dag houdt u dit geld over.",
        whereToFind: "Kijk in het contract of in de brief over het opzeggen. Stopt het niet? "
          + "Laat het leeg.",
        example: "31-8-2027")
    case .english:
      FieldWords(
        name: "Cost until",
        question: "On which day do you pay this cost for the last time?",
        why: "After that day you keep this money.",
        whereToFind: "Look in the contract or in the letter that ends it. Does it not stop? "
          + "Leave it empty.",
        example: "31 Aug 2027")
    }
  }
}
