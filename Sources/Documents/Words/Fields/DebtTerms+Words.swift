import Domain

// How the account of a debt runs, where that is otherwise than the law has it.
extension FieldWords {
  static func debtCompounding(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Rente op rente",
        question: "Hoe vaak komt de rente bij het bedrag waarover rente loopt?",
        why:
          "Bij afgesproken rente kan dat elke maand of elk jaar zijn. Zonder afspraak gebeurt het niet.",
        whereToFind: "Het staat in uw contract.",
        example: "elk jaar")
    case .english:
      FieldWords(
        name: "Interest on interest",
        question: "How often does interest join the amount it runs on?",
        why:
          "With agreed interest that can be each month or each year. Without an agreement it does not.",
        whereToFind: "It is in your contract.",
        example: "each year")
    }
  }

  static func debtSettles(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Volgorde bij betalen",
        question: "Waar gaat een betaling het eerst van af?",
        why:
          "Volgens de wet eerst van de kosten, dan van de rente, dan van de rest. U kunt iets anders afspreken.",
        whereToFind:
          "Het staat in de regeling of in het vonnis. Weet u het niet, laat het dan leeg.",
        example: "eerst de hoofdsom")
    case .english:
      FieldWords(
        name: "Order of settling",
        question: "What does a payment come off first?",
        why:
          "By law off the costs first, then the interest, then the rest. You can agree something else.",
        whereToFind: "It is in the arrangement or the judgment. Leave it empty if you do not know.",
        example: "the principal first")
    }
  }

  static func debtCostsInterestFrom(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Rente over kosten sinds",
        question: "Vanaf welke dag loopt er rente over de overige kosten?",
        why: "Na een vonnis kan er wettelijke rente lopen over de kosten van de rechter.",
        whereToFind: "Het staat aan het einde van het vonnis.",
        example: "1-10-2026")
    case .english:
      FieldWords(
        name: "Interest on costs since",
        question: "From which day does interest run over the other costs?",
        why: "After a judgment, statutory interest can run over the costs of the court.",
        whereToFind: "It is at the end of the judgment.",
        example: "1 Oct 2026")
    }
  }

  static func debtFreezeFrom(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Geen rente vanaf",
        question: "Vanaf welke dag loopt er geen rente?",
        why: "Wie uitstel geeft, stopt soms de rente. Aflos telt die dagen dan niet mee.",
        whereToFind: "Het staat in de brief over het uitstel.",
        example: "1-11-2026")
    case .english:
      FieldWords(
        name: "No interest from",
        question: "From which day does no interest run?",
        why: "Who gives you time sometimes stops the interest. Aflos then leaves those days out.",
        whereToFind: "It is in the letter that gives you time.",
        example: "1 Nov 2026")
    }
  }

  static func debtFreezeTo(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Weer rente vanaf",
        question: "Vanaf welke dag loopt er weer rente?",
        why: "Tot die dag telt Aflos geen rente. Leeg is zolang het duurt.",
        whereToFind: "Het staat in de brief over het uitstel.",
        example: "1-5-2027")
    case .english:
      FieldWords(
        name: "Interest again from",
        question: "From which day does interest run again?",
        why: "Until that day Aflos counts no interest. Empty is for as long as it takes.",
        whereToFind: "It is in the letter that gives you time.",
        example: "1 May 2027")
    }
  }

  static func paymentBill(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Betaalde rekening",
        question: "Welke rekening noemde u bij de betaling?",
        why: "Een rekening die u noemt, wordt als eerste betaald.",
        whereToFind: "Het is het nummer dat u in de omschrijving zette. Leeg is: geen.",
        example: "F-2026-118")
    case .english:
      FieldWords(
        name: "Bill paid",
        question: "Which bill did you name with the payment?",
        why: "A bill that you name is paid first.",
        whereToFind: "It is the number in the description of your transfer. Empty is none.",
        example: "F-2026-118")
    }
  }
}
