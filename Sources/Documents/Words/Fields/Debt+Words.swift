import Domain

// One claim: who, what for, how far it has gone.
extension FieldWords {
  static func debtCreditor(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Schuldeiser",
        question: "Aan wie moet u betalen?",
        why: "De schuldeiser is degene die geld van u wil. Hij kan iemand anders laten schrijven.",
        whereToFind: "Kijk naar de eerste rekening, niet naar de brief van een incassobureau.",
        example: "Vattenfall")
    case .english:
      FieldWords(
        name: "Creditor",
        question: "Whom do you have to pay?",
        why: "The creditor is the one who wants money from you. They may let someone else write.",
        whereToFind: "Look at the first bill, not at the letter of a collection agency.",
        example: "Vattenfall")
    }
  }

  static func debtCollector(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Incassobureau of deurwaarder",
        question: "Welk incassobureau of welke deurwaarder schrijft u over deze schuld?",
        why: "Uw brief gaat dan naar hen. Zo telt dezelfde schuld ook niet dubbel.",
        whereToFind: "De naam staat op de laatste brief. Is er niemand? Laat het leeg.",
        example: "Incassobureau Voorbeeld")
    case .english:
      FieldWords(
        name: "Collection agency or bailiff",
        question: "Which collection agency or bailiff writes to you about this debt?",
        why: "Your letter then goes to them. The same debt is also not counted twice.",
        whereToFind: "The name is on the latest letter. Is there nobody? Leave it empty.",
        example: "Incassobureau Voorbeeld")
    }
  }

  static func debtKind(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Soort schuld",
        question: "Waar is deze schuld voor?",
        why: "Voor huur gelden andere regels dan voor een boete. "
          + "Aflos ziet zo ook wat dringend is.",
        whereToFind: "Het staat op de eerste rekening of in de eerste brief.",
        example: "energie")
    case .english:
      FieldWords(
        name: "Kind of debt",
        question: "What is this debt for?",
        why: "The rules for rent differ from those for a fine. "
          + "Aflos then also sees what is urgent.",
        whereToFind: "It is on the first bill or in the first letter.",
        example: "energy")
    }
  }

  static func debtReference(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Kenmerk",
        question: "Welk nummer heeft de schuldeiser aan deze schuld gegeven?",
        why: "Met dit nummer komt uw brief bij de juiste schuld terecht.",
        whereToFind:
          "Zoek “kenmerk”, “factuurnummer” of “dossiernummer”. Neem elk teken precies over.",
        example: "F-2026-1")
    case .english:
      FieldWords(
        name: "Reference",
        question: "Which number did the creditor give this debt?",
        why: "With this number your letter gets to the right debt.",
        whereToFind:
          "Find “kenmerk”, “factuurnummer” or “dossiernummer”. Copy each character exactly.",
        example: "F-2026-1")
    }
  }

  static func debtDueDate(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Uiterste betaaldag",
        question: "Op welke dag moest de rekening betaald zijn?",
        why: "Vanaf die dag kan er rente bij komen. Aflos kijkt ook of de schuld erg oud is.",
        whereToFind: "Zoek “vervaldatum” of “betalen voor” op de eerste rekening.",
        example: "1-3-2026")
    case .english:
      FieldWords(
        name: "Last day to pay",
        question: "On which day did the bill have to be paid?",
        why: "From that day interest can be added. Aflos also checks whether the debt is very old.",
        whereToFind: "Find “vervaldatum” or “betalen voor” on the first bill.",
        example: "1 Mar 2026")
    }
  }

  static func debtStage(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Hoe ver het is",
        question: "Welke brief of stap kwam het laatst?",
        why: "Met een deurwaarder of rechter erbij is er minder tijd. "
          + "Aflos zet zo’n schuld bovenaan.",
        whereToFind: "Kijk naar de titel van de laatste brief.",
        example: "aanmaning")
    case .english:
      FieldWords(
        name: "How far it has gone",
        question: "Which letter or step came last?",
        why: "With a bailiff or a court there is less time. Aflos puts such a debt at the top.",
        whereToFind: "Look at the title of the latest letter.",
        example: "demand")
    }
  }

  static func debtRank(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Voorrang",
        question: "Heeft deze schuldeiser voorrang volgens de wet?",
        why: "Een schuldeiser met voorrang krijgt vaak een groter deel. "
          + "De Belastingdienst heeft voorrang.",
        whereToFind: "Het staat zelden op de brief. Weet u het niet? Kies “gewoon”.",
        example: "gewoon")
    case .english:
      FieldWords(
        name: "Priority",
        question: "Does this creditor go before others by law?",
        why: "A creditor with priority often gets a larger part. The tax office has priority.",
        whereToFind: "It is rarely on the letter. Do you not know? Choose “ordinary”.",
        example: "ordinary")
    }
  }

  static func debtTrade(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Schuld van een bedrijf",
        question: "Hoort deze schuld bij een eigen bedrijf of beroep?",
        why: "Voor bedrijven gelden andere regels voor rente en kosten.",
        whereToFind: "Kijk of de rekening op naam van een bedrijf staat.",
        example: "nee")
    case .english:
      FieldWords(
        name: "Business debt",
        question: "Does this debt belong to a business or profession of your own?",
        why: "For businesses the rules on interest and costs are different.",
        whereToFind: "Look whether the bill is in the name of a business.",
        example: "no")
    }
  }

  static func debtBills(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Losse rekeningen",
        question: "Uit welke rekeningen bestaat deze schuld?",
        why: "Voor de incassokosten tellen rekeningen van één schuldeiser vaak samen. "
          + "Dat is meestal goedkoper.",
        whereToFind: "Typ nummer, datum, uiterste betaaldag en bedrag van een rekening. "
          + "Zet er een puntkomma tussen.",
        example: "F-12; 1-2-2026; 1-3-2026; 150,00")
    case .english:
      FieldWords(
        name: "Separate bills",
        question: "Which bills is this debt made of?",
        why: "For collection costs, the bills of one creditor often count together. "
          + "That is usually cheaper.",
        whereToFind: "Type number, date, last day to pay and amount of a bill. "
          + "Put a semicolon between them.",
        example: "F-12; 1 Feb 2026; 1 Mar 2026; 150.00")
    }
  }
}
