import Domain

// Partner, representative, and how the debts came about.
extension FieldWords {
  static func partnerName(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Naam van uw partner",
        question: "Hoe heet uw partner?",
        why: "U vraagt vaak samen om hulp.",
        whereToFind: "Neem de naam van het paspoort.",
        example: "Ali Yılmaz")
    case .english:
      FieldWords(
        name: "Name of your partner",
        question: "What is the name of your partner?",
        why: "You often ask for help together.",
        whereToFind: "Take the name from the passport.",
        example: "Ali Yılmaz")
    }
  }

  static func partnerInitials(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Voorletters van uw partner",
        question: "Wat zijn de voorletters van uw partner?",
        why: "Men zoekt uw partner hiermee op.",
        whereToFind: "Kijk op het paspoort van uw partner.",
        example: "A.")
    case .english:
      FieldWords(
        name: "Initials of your partner",
        question: "What are the initials of your partner?",
        why: "Your partner is looked up by these.",
        whereToFind: "Look at the passport of your partner.",
        example: "A.")
    }
  }

  static func partnerBirthDate(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Geboortedag van uw partner",
        question: "Wanneer is uw partner geboren?",
        why: "De leeftijd bepaalt soms wat u mag houden.",
        whereToFind: "De dag staat op het paspoort van uw partner.",
        example: "3-8-1984")
    case .english:
      FieldWords(
        name: "Date of birth of your partner",
        question: "When was your partner born?",
        why: "The age may decide what you can keep.",
        whereToFind: "The day is on the passport of your partner.",
        example: "3-8-1984")
    }
  }

  static func partnerWork(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Werk van uw partner",
        question: "Wat voor werk heeft uw partner?",
        why: "Het inkomen van uw partner telt mee.",
        whereToFind: "Kijk op de loonstrook van uw partner.",
        example: "geen werk")
    case .english:
      FieldWords(
        name: "Work of your partner",
        question: "What kind of work does your partner have?",
        why: "The income of your partner counts too.",
        whereToFind: "Look at the payslip of your partner.",
        example: "no job")
    }
  }

  static func partnerWorkEnds(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Werk van partner stopt op",
        question: "Op welke dag stopt het werk van uw partner?",
        why: "Ook dat verandert wat er binnenkomt.",
        whereToFind: "De dag staat in het contract van uw partner.",
        example: "31-1-2027")
    case .english:
      FieldWords(
        name: "Work of partner ends on",
        question: "On which day does the work of your partner end?",
        why: "That changes what comes in as well.",
        whereToFind: "The day is in the contract of your partner.",
        example: "31-1-2027")
    }
  }

  static func partnerCitizenNumber(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "BSN van uw partner",
        question: "Wat is het burgerservicenummer van uw partner?",
        why: "Ook dit geeft u alleen als men erom vraagt.",
        whereToFind: "Negen cijfers, op het paspoort van uw partner.",
        example: "123456782")
    case .english:
      FieldWords(
        name: "BSN of your partner",
        question: "What is the citizen service number (BSN) of your partner?",
        why: "Tell this too only when somebody asks.",
        whereToFind: "Nine digits, on the passport of your partner.",
        example: "123456782")
    }
  }

  static func representative(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Wie voor u optreedt",
        question: "Wat is degene die voor u optreedt?",
        why: "Een bewindvoerder moet vaak mee beslissen.",
        whereToFind: "Kijk op de brief van de rechter, of op de volmacht.",
        example: "bewindvoerder")
    case .english:
      FieldWords(
        name: "Who acts for you",
        question: "What is the one who acts for you?",
        why: "An administrator often has to decide with you.",
        whereToFind: "Look at the court letter, or at the paper you signed.",
        example: "administrator")
    }
  }

  static func representativeName(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Naam wie voor u optreedt",
        question: "Hoe heet wie voor u optreedt?",
        why: "Dan kan men samen overleggen.",
        whereToFind: "De naam staat boven hun brieven.",
        example: "Bewindkantoor Noord")
    case .english:
      FieldWords(
        name: "Name of who acts for you",
        question: "What is the name of who acts for you?",
        why: "Then they can talk things over.",
        whereToFind: "The name is on top of their letters.",
        example: "Bewindkantoor Noord")
    }
  }

  static func representativeAddress(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Adres wie voor u optreedt",
        question: "Op welk adres is die te vinden?",
        why: "Post gaat soms ook daarheen.",
        whereToFind: "Het staat boven hun brieven. Typ het op één regel.",
        example: "Kade 3, 9711 AB Groningen")
    case .english:
      FieldWords(
        name: "Address of who acts for you",
        question: "At which address can they be found?",
        why: "Mail sometimes goes there as well.",
        whereToFind: "It is on top of their letters. Type it on one line.",
        example: "Kade 3, 9711 AB Groningen")
    }
  }

  static func representativePhone(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Telefoon wie voor u optreedt",
        question: "Op welk nummer is die te bellen?",
        why: "Wie helpt, belt vaak eerst.",
        whereToFind: "Het nummer staat op hun brieven.",
        example: "050 1234567")
    case .english:
      FieldWords(
        name: "Phone of who acts for you",
        question: "At which number can they be called?",
        why: "Who helps often calls first.",
        whereToFind: "The number is on their letters.",
        example: "050 1234567")
    }
  }

  static func representativeSince(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Treedt op sinds",
        question: "Sinds welke dag treedt die voor u op?",
        why: "Schulden van daarna heeft die misschien gezien.",
        whereToFind: "De dag staat op het besluit of de volmacht.",
        example: "1-2-2025")
    case .english:
      FieldWords(
        name: "Acts for you since",
        question: "Since which day do they act for you?",
        why: "They may have seen debts that came after it.",
        whereToFind: "The day is on the decision or the paper.",
        example: "1-2-2025")
    }
  }

  static func story(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Hoe het zo kwam",
        question: "Hoe zijn de schulden ontstaan, in uw eigen woorden?",
        why: "Wie helpt, vraagt dit altijd. Nu hoeft u het maar één keer te vertellen.",
        whereToFind: "Een paar zinnen is genoeg. Niemand oordeelt.",
        example: "Ik werd ziek en verloor mijn baan")
    case .english:
      FieldWords(
        name: "How it came about",
        question: "How did the debts come about, in your own words?",
        why: "Who helps always asks this. Now you tell it only once.",
        whereToFind: "A few sentences are enough. Nobody judges.",
        example: "I fell ill and lost my job")
    }
  }
}
