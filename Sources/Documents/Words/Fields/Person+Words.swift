import Domain

// What debt help asks about the people themselves.
extension FieldWords {
  static func initials(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Uw voorletters",
        question: "Wat zijn uw voorletters?",
        why: "Zo staat u bij de gemeente bekend. Dat voorkomt dat men u verwart.",
        whereToFind: "Ze staan op uw paspoort.",
        example: "S.M.")
    case .english:
      FieldWords(
        name: "Your initials",
        question: "What are your initials?",
        why: "The municipality knows you by these. So nobody mixes you up.",
        whereToFind: "They are on your passport.",
        example: "S.M.")
    }
  }

  static func civilStatus(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Burgerlijke staat",
        question: "Bent u getrouwd, gescheiden of iets anders?",
        why: "Wie getrouwd is, deelt soms ook de schulden.",
        whereToFind: "U hoeft dit niet op te zoeken.",
        example: "getrouwd")
    case .english:
      FieldWords(
        name: "Civil status",
        question: "Are you married, divorced or something else?",
        why: "Who is married may share the debts too.",
        whereToFind: "You do not need to look this up.",
        example: "married")
    }
  }

  static func civilSince(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Burgerlijke staat sinds",
        question: "Sinds welke dag is dat zo?",
        why: "Schulden van voor die dag zijn soms van één van u.",
        whereToFind: "Kijk in uw trouwboekje of de brief van de rechter.",
        example: "12-6-2015")
    case .english:
      FieldWords(
        name: "Civil status since",
        question: "Since which day is that so?",
        why: "Debts from before that day may be of one of you.",
        whereToFind: "Look in your marriage papers or the court letter.",
        example: "12-6-2015")
    }
  }

  static func addressSince(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Adres sinds",
        question: "Sinds wanneer woont u op dit adres?",
        why: "Uw gemeente helpt alleen wie er woont.",
        whereToFind: "Kijk op uw huurcontract. Ongeveer is goed.",
        example: "1-5-2021")
    case .english:
      FieldWords(
        name: "Address since",
        question: "Since when do you live at this address?",
        why: "Your municipality only helps who lives there.",
        whereToFind: "Look at your rental contract. About is good enough.",
        example: "1-5-2021")
    }
  }

  static func tenure(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Hoe u woont",
        question: "Huurt u, is het huis van u, of woont u bij iemand in?",
        why: "Een eigen huis telt mee als bezit.",
        whereToFind: "U hoeft dit niet na te kijken.",
        example: "huur")
    case .english:
      FieldWords(
        name: "How you live",
        question: "Do you rent, own the house, or live in with somebody?",
        why: "A house of your own counts as something you own.",
        whereToFind: "There is no need to look this up.",
        example: "rent")
    }
  }

  static func work(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Uw werk",
        question: "Wat voor werk heeft u?",
        why: "Zo ziet men of uw inkomen zeker is.",
        whereToFind: "Kijk op uw contract of uw loonstrook.",
        example: "vast werk")
    case .english:
      FieldWords(
        name: "Your work",
        question: "What kind of work do you have?",
        why: "It shows whether your income is certain.",
        whereToFind: "Look at your contract or payslip.",
        example: "permanent job")
    }
  }

  static func workEnds(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Werk stopt op",
        question: "Op welke dag stopt uw werk?",
        why: "Daarna verandert uw inkomen. Een plan moet daarop letten.",
        whereToFind: "De dag staat in uw contract. Is er geen? Laat het leeg.",
        example: "31-3-2027")
    case .english:
      FieldWords(
        name: "Work ends on",
        question: "On which day does your work end?",
        why: "After it your income changes. A plan has to allow for that.",
        whereToFind: "The day is in your contract. Is there none? Leave it empty.",
        example: "31-3-2027")
    }
  }

  static func spoken(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Taal die u spreekt",
        question: "In welke taal praat u het liefst?",
        why: "Dan kan er een tolk bij het gesprek zijn.",
        whereToFind: "Dit weet u zelf het best.",
        example: "Turks")
    case .english:
      FieldWords(
        name: "Language you speak",
        question: "In which language do you like to talk?",
        why: "Then an interpreter can be at the talk.",
        whereToFind: "You know this best yourself.",
        example: "Turkish")
    }
  }

  static func citizenNumber(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Uw BSN",
        question: "Wat is uw burgerservicenummer?",
        why:
          "Geef dit alleen als een gemeente of rechter erom vraagt. Het komt nooit in een brief.",
        whereToFind: "Negen cijfers, op uw paspoort.",
        example: "111222333")
    case .english:
      FieldWords(
        name: "Your citizen service number",
        question: "What is your citizen service number (BSN)?",
        why: "Only tell it when a municipality or court asks. It never goes in a letter.",
        whereToFind: "Nine digits, on your passport.",
        example: "111222333")
    }
  }
}
