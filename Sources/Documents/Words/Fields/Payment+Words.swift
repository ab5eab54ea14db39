import Domain

// One payment, and the day from which payments count.
extension FieldWords {
  static func debtStatedOn(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Bedragen van",
        question: "Op welke dag noemde de schuldeiser deze bedragen?",
        why: "Betalingen en rente tellen vanaf die dag.",
        whereToFind: "Het is de datum boven de laatste brief met het bedrag.",
        example: "12-10-2026")
    case .english:
      FieldWords(
        name: "Amounts as of",
        question: "On which day did the creditor state these amounts?",
        why: "Payments and interest count from that day.",
        whereToFind: "It is the date above the last letter with the amount.",
        example: "12 Oct 2026")
    }
  }

  static func paymentDebt(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Betaald voor",
        question: "Voor welke schuld is de betaling?",
        why: "Elke betaling hoort bij één schuld. Zo klopt wat er overblijft.",
        whereToFind: "Typ het nummer van de schuld of de naam van de schuldeiser.",
        example: "d1")
    case .english:
      FieldWords(
        name: "Paid for",
        question: "Which debt is the payment for?",
        why: "Each payment belongs to one debt. That keeps what is left right.",
        whereToFind: "Type the number of the debt or the name of the creditor.",
        example: "d1")
    }
  }

  static func paymentAmount(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Betaald bedrag",
        question: "Hoeveel is er betaald?",
        why: "Aflos trekt het af van de kosten, dan van de rente, dan van de rest.",
        whereToFind: "Het staat op uw bankafschrift.",
        example: "50")
    case .english:
      FieldWords(
        name: "Amount paid",
        question: "How much was paid?",
        why: "Aflos takes it off the costs, then the interest, then the rest.",
        whereToFind: "It is on your bank statement.",
        example: "50")
    }
  }

  static func paymentOn(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Dag van betaling",
        question: "Op welke dag is het betaald?",
        why: "De dag zegt welke termijn het is, en tot wanneer rente telt.",
        whereToFind: "Het is de dag op uw bankafschrift. Leeg is vandaag.",
        example: "25-11-2026")
    case .english:
      FieldWords(
        name: "Day of payment",
        question: "On which day was it paid?",
        why: "The day says which instalment it is, and until when interest counts.",
        whereToFind: "It is the day on your bank statement. Empty is today.",
        example: "25 Nov 2026")
    }
  }

  static func paymentKind(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Betaald of terug",
        question: "Is het geld betaald, of kwam het terug?",
        why: "Geld dat terugkomt, is niet betaald. De schuld wordt dan weer hoger.",
        whereToFind: "Een afschrijving die mislukt, staat op uw bankafschrift.",
        example: "betaald")
    case .english:
      FieldWords(
        name: "Paid or returned",
        question: "Was the money paid, or did it come back?",
        why: "Money that comes back was not paid. The debt then goes up again.",
        whereToFind: "A direct debit that the bank took back is on your bank statement.",
        example: "paid")
    }
  }

  static func paymentNote(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Notitie",
        question: "Wilt u er iets bij schrijven?",
        why: "Later weet u dan nog waarom.",
        whereToFind: "Dit mag leeg blijven.",
        example: "vanaf de spaarrekening")
    case .english:
      FieldWords(
        name: "Note",
        question: "Do you want to add a note?",
        why: "Later you will still know why.",
        whereToFind: "This may stay empty.",
        example: "from the savings account")
    }
  }
}
