import Domain

// One claim: how much is asked, and what the creditor accepts.
extension FieldWords {
  static func debtPrincipal(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Hoofdsom",
        question: "Hoeveel is de rekening zelf, zonder rente en kosten?",
        why: "De rekening zelf heet de hoofdsom. Daarmee rekent Aflos de rente en kosten na.",
        whereToFind: "Kijk op de eerste rekening. In latere brieven staat “hoofdsom”.",
        example: "450,00")
    case .english:
      FieldWords(
        name: "Principal",
        question: "How much is the bill itself, without interest and costs?",
        why: "The bill itself is called the principal. "
          + "With it Aflos checks the interest and costs.",
        whereToFind: "Look at the first bill. In later letters it is called “hoofdsom”.",
        example: "450.00")
    }
  }

  static func debtInterest(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Rente",
        question: "Hoeveel rente vraagt de schuldeiser tot nu toe?",
        why: "Rente is geld dat erbij komt met de tijd. Aflos kijkt of het bedrag kan kloppen.",
        whereToFind: "Zoek “rente” op de laatste brief. Staat er niets? Typ 0.",
        example: "12,35")
    case .english:
      FieldWords(
        name: "Interest",
        question: "How much interest does the creditor ask so far?",
        why: "Interest is money that is added as time goes by. "
          + "Aflos checks whether the amount can be right.",
        whereToFind: "Find “rente” on the latest letter. Is there nothing? Type 0.",
        example: "12.35")
    }
  }

  static func debtCollectionCosts(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Incassokosten",
        question: "Hoeveel incassokosten vraagt de schuldeiser?",
        why: "Incassokosten zijn kosten om het geld bij u op te vragen. "
          + "Er is vaak een wettelijk maximum. Aflos rekent dat na.",
        whereToFind: "Zoek “incassokosten” of “buitengerechtelijke kosten” op de laatste brief. "
          + "Staat er niets? Typ 0.",
        example: "67,50")
    case .english:
      FieldWords(
        name: "Collection costs",
        question: "How much does the creditor ask for collection costs?",
        why: "Collection costs are costs of asking you for the money. "
          + "The law often sets a maximum. Aflos checks that.",
        whereToFind: "Find “incassokosten” or “buitengerechtelijke kosten” on the latest letter. "
          + "Is there nothing? Type 0.",
        example: "67.50")
    }
  }

  static func debtOtherCosts(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Andere kosten",
        question: "Welk bedrag aan andere kosten staat op de brief?",
        why: "Denk aan kosten van de rechter of de deurwaarder. Daarvoor gelden andere regels.",
        whereToFind:
          "Zoek “griffierecht”, “proceskosten” of “administratiekosten”. Staat er niets? Typ 0.",
        example: "25")
    case .english:
      FieldWords(
        name: "Other costs",
        question: "What amount of other costs is on the letter?",
        why: "Think of costs of the court or the bailiff. The rules for those are different.",
        whereToFind:
          "Find “griffierecht”, “proceskosten” or “administratiekosten”. Is there nothing? "
          + "Type 0.",
        example: "25")
    }
  }

  static func debtRate(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Soort rente",
        question: "Welke rente komt er nog bij?",
        why: "Door rente wordt een schuld steeds hoger. "
          + "Het percentage staat in de wet of in uw contract.",
        whereToFind: "Kijk op de laatste brief of in uw contract. Vaak is het “wettelijke rente”.",
        example: "wettelijke rente")
    case .english:
      FieldWords(
        name: "Kind of interest",
        question: "Which interest is still being added?",
        why: "Interest makes a debt grow. The rate is in the law or in your contract.",
        whereToFind:
          "Look at the latest letter or in your contract. Often it is “wettelijke rente”.",
        example: "statutory interest")
    }
  }

  static func debtPercent(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Rente per jaar",
        question: "Hoeveel procent rente per jaar staat in uw contract?",
        why: "Dit is alleen nodig als er een rente is afgesproken. Aflos rekent daarmee verder.",
        whereToFind: "Zoek “rente per jaar” in het contract van de lening.",
        example: "9,9")
    case .english:
      FieldWords(
        name: "Interest per year",
        question: "What percentage of interest per year is in your contract?",
        why: "You only need this if a rate was agreed. Aflos then counts with it.",
        whereToFind: "Find “rente per jaar” in the contract of the loan.",
        example: "9.9")
    }
  }

  static func debtDisputed(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Niet mee eens",
        question: "Met welk deel van het bedrag bent u het niet eens?",
        why: "Voor dit deel doet Aflos geen voorstel. Eerst moet duidelijk zijn of het klopt.",
        whereToFind:
          "Vergelijk de rekening met uw contract en uw bankafschriften. Geen twijfel? Typ 0.",
        example: "85,00")
    case .english:
      FieldWords(
        name: "Disputed",
        question: "Which part of the amount do you not agree with?",
        why: "Aflos makes no offer for this part. First it has to be clear whether it is right.",
        whereToFind:
          "Compare the bill with your contract and your bank statements. No doubt? Type 0.",
        example: "85.00")
    }
  }

  static func debtDisputeReason(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Reden",
        question: "Waarom bent u het daar niet mee eens?",
        why: "De reden kan in uw brief aan de schuldeiser komen.",
        whereToFind: "Schrijf kort wat er volgens u niet klopt. Bewaar uw bewijs erbij.",
        example: "Dit abonnement is in mei opgezegd")
    case .english:
      FieldWords(
        name: "Reason",
        question: "Why do you not agree with it?",
        why: "The reason can go into your letter to the creditor.",
        whereToFind: "Write briefly what you think is not right. Keep your proof with it.",
        example: "This subscription was ended in May")
    }
  }

  static func debtMinimum(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Laagste bedrag per maand",
        question: "Wat is het laagste bedrag per maand dat deze schuldeiser wil?",
        why: "Een schuldeiser zegt bij een lager voorstel vaak nee. Aflos houdt er rekening mee.",
        whereToFind: "Kijk op de website bij “betalingsregeling”. Niet bekend? Laat het leeg.",
        example: "25")
    case .english:
      FieldWords(
        name: "Lowest amount a month",
        question: "What is the lowest amount a month this creditor accepts?",
        why: "To a lower offer a creditor often says no. Aflos takes that into account.",
        whereToFind: "Look on the website under “betalingsregeling”. Not known? Leave it empty.",
        example: "25")
    }
  }

  static func debtMaximumMonths(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Langste regeling",
        question: "In hoeveel maanden wil deze schuldeiser hooguit alles terug?",
        why: "Sommige schuldeisers hebben een langste tijd. "
          + "Een voorstel dat past, krijgt eerder een ja.",
        whereToFind: "Kijk op de website bij “betalen in delen”. Niet bekend? Laat het leeg.",
        example: "24")
    case .english:
      FieldWords(
        name: "Longest arrangement",
        question: "Within how many months at most does this creditor want everything back?",
        why: "Some creditors have a longest time. An offer that fits gets a yes sooner.",
        whereToFind: "Look on the website under “betalen in delen”. Not known? Leave it empty.",
        example: "24")
    }
  }
}
