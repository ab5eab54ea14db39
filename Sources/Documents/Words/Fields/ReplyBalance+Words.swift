import Domain

// What a creditor says that is owed, part by part.
extension FieldWords {
  static func replyPrincipal(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Hoofdsom volgens hen",
        question: "Welke hoofdsom noemen ze?",
        why: "Dit is het bedrag van de rekening zelf, zonder rente en kosten.",
        whereToFind: "Zoek “hoofdsom” in hun overzicht. Staat er alleen een totaal? "
          + "Vul dat hier in.",
        example: "450,00")
    case .english:
      FieldWords(
        name: "Principal they state",
        question: "Which principal do they state?",
        why: "This is the amount of the bill itself, without interest and costs.",
        whereToFind: "Find “hoofdsom” in their statement. Is there only a total? Enter that here.",
        example: "450.00")
    }
  }

  static func replyInterest(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Rente volgens hen",
        question: "Hoeveel rente rekenen ze?",
        why: "Zo ziet u of de rente klopt.",
        whereToFind: "Zoek “rente” in hun overzicht. Staat het er niet? Laat het leeg.",
        example: "12,50")
    case .english:
      FieldWords(
        name: "Interest they state",
        question: "How much interest do they charge?",
        why: "So you see whether the interest is right.",
        whereToFind: "Find “rente” in their statement. Is it not there? Leave it empty.",
        example: "12.50")
    }
  }

  static func replyCollectionCosts(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Incassokosten volgens hen",
        question: "Hoeveel incassokosten rekenen ze?",
        why: "Aan incassokosten is een grens. Aflos kijkt of het erboven zit.",
        whereToFind: "Zoek “incassokosten” of “buitengerechtelijke kosten”.",
        example: "67,50")
    case .english:
      FieldWords(
        name: "Collection costs they state",
        question: "How much do they charge for collection?",
        why: "There is a limit to collection costs. Aflos checks it.",
        whereToFind: "Find “incassokosten” or “buitengerechtelijke kosten”.",
        example: "67.50")
    }
  }

  static func replyOtherCosts(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Andere kosten volgens hen",
        question: "Welke andere kosten rekenen ze?",
        why: "Denk aan kosten van een deurwaarder of van de rechter.",
        whereToFind: "Zoek “proceskosten”, “nakosten” of “executiekosten”.",
        example: "0,00")
    case .english:
      FieldWords(
        name: "Other costs they state",
        question: "Which other costs do they charge?",
        why: "Such as costs of a bailiff or of a court.",
        whereToFind: "Find “proceskosten”, “nakosten” or “executiekosten”.",
        example: "0.00")
    }
  }

  static func replyAsOf(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Stand op",
        question: "Voor welke dag gelden deze bedragen?",
        why: "Wat u daarna betaalt, gaat er nog af.",
        whereToFind: "Zoek “stand per” of “saldo per”. Staat er niets? Neem de datum van de brief.",
        example: "1-11-2026")
    case .english:
      FieldWords(
        name: "Balance on",
        question: "For which day do these amounts hold?",
        why: "What you pay after that still comes off.",
        whereToFind: "Find “stand per” or “saldo per”. Is there nothing? Take the date "
          + "of the letter.",
        example: "1 Nov 2026")
    }
  }

  static func replyBy(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Van wie",
        question: "Wie schreef dit antwoord?",
        why: "Dan weet u later naar wie u kunt vragen.",
        whereToFind: "De naam staat onder de brief of mail.",
        example: "mevrouw De Boer")
    case .english:
      FieldWords(
        name: "From whom",
        question: "Who wrote this answer?",
        why: "Then you know later whom to ask for.",
        whereToFind: "The name is below the letter or mail.",
        example: "Ms De Boer")
    }
  }

  static func replyReference(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Nummer in het antwoord",
        question: "Welk kenmerk staat in hun antwoord?",
        why: "Is het een ander nummer dan eerst? Dan gebruikt Aflos voortaan dit nummer.",
        whereToFind: "Zoek “ons kenmerk” of “dossiernummer”. Is het hetzelfde? Laat het leeg.",
        example: "2026.123")
    case .english:
      FieldWords(
        name: "Number in the answer",
        question: "Which reference is in their answer?",
        why: "Is it another number than you had? Then Aflos uses this one from now on.",
        whereToFind: "Find “ons kenmerk” or “dossiernummer”. Is it the same? Leave it empty.",
        example: "2026.123")
    }
  }

  static func replyIBAN(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Rekening in het antwoord",
        question: "Op welke rekening willen ze betaald worden?",
        why: "Dan staat het goede nummer klaar als u gaat betalen.",
        whereToFind: "Zoek “IBAN” in de brief. Neem een nummer nooit over uit een sms.",
        example: "NL91 ABNA 0417 1643 00")
    case .english:
      FieldWords(
        name: "Account in the answer",
        question: "To which account do they want to be paid?",
        why: "Then the right number is ready when you pay.",
        whereToFind: "Find “IBAN” in the letter. Never take a number from a text message.",
        example: "NL91 ABNA 0417 1643 00")
    }
  }

  static func replyTakeOver(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Bedragen overnemen",
        question: "Rekent Aflos voortaan met deze bedragen?",
        why: "Zegt u nee, dan blijft het zoals het was. U ziet het verschil in het overzicht.",
        whereToFind: "Klopt het bedrag volgens u? Zeg dan ja. Weet u het nog niet? Zeg nee.",
        example: "ja")
    case .english:
      FieldWords(
        name: "Use these amounts",
        question: "Does Aflos count with these amounts from now on?",
        why: "If you say no, it stays as it was. You see the difference in the overview.",
        whereToFind: "Is the amount right, as far as you know? Say yes. Not sure yet? Say no.",
        example: "yes")
    }
  }
}
