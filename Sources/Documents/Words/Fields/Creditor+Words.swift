import Domain

// To whom money is owed, or who collects it.
extension FieldWords {
  static func creditorName(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Naam van de schuldeiser",
        question: "Wie vraagt geld van u?",
        why: "Die persoon of dat bedrijf heet de schuldeiser. De naam komt boven de brief.",
        whereToFind: "De naam staat bovenaan de rekening of de brief.",
        example: "Vattenfall")
    case .english:
      FieldWords(
        name: "Name of the creditor",
        question: "Who asks you for money?",
        why: "That person or company is called the creditor. "
          + "The name goes at the top of the letter.",
        whereToFind: "The name is at the top of the bill or the letter.",
        example: "Vattenfall")
    }
  }

  static func creditorKind(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Soort schuldeiser",
        question: "Wat voor organisatie of persoon is dit?",
        why: "Voor de overheid gelden andere regels dan voor een bedrijf.",
        whereToFind:
          "Kijk naar de naam op de brief. De gemeente en de Belastingdienst zijn overheid.",
        example: "bedrijf")
    case .english:
      FieldWords(
        name: "Kind of creditor",
        question: "What kind of organisation or person is this?",
        why: "The rules for the government differ from those for a company.",
        whereToFind:
          "Look at the name on the letter. The municipality and the tax office are government.",
        example: "company")
    }
  }

  static func creditorStreet(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Straat van de schuldeiser",
        question: "Wat is de straat of de postbus van de schuldeiser?",
        why: "Het adres komt boven uw brief te staan.",
        whereToFind: "Het staat op de brief, vaak bovenaan of onderaan.",
        example: "Postbus 100")
    case .english:
      FieldWords(
        name: "Street of the creditor",
        question: "What is the street or the post box of the creditor?",
        why: "The address goes at the top of your letter.",
        whereToFind: "It is on the letter, often at the top or the bottom.",
        example: "Postbus 100")
    }
  }

  static func creditorPostcode(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Postcode van de schuldeiser",
        question: "Wat is de postcode van de schuldeiser?",
        why: "Met de juiste postcode komt uw brief aan.",
        whereToFind: "De postcode staat bij het adres. Een postbus heeft vaak een eigen postcode.",
        example: "1000 AB")
    case .english:
      FieldWords(
        name: "Postcode of the creditor",
        question: "What is the postcode of the creditor?",
        why: "With the right postcode your letter arrives.",
        whereToFind: "The postcode is in the address. A post box often has a postcode of its own.",
        example: "1000 AB")
    }
  }

  static func creditorCity(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Plaats van de schuldeiser",
        question: "In welke plaats zit de schuldeiser?",
        why: "De plaats hoort bij het adres op uw brief.",
        whereToFind: "De plaats staat achter de postcode op hun brief.",
        example: "Amsterdam")
    case .english:
      FieldWords(
        name: "Town of the creditor",
        question: "In which town is the creditor?",
        why: "The town is part of the address on your letter.",
        whereToFind: "The town is after the postcode on their letter.",
        example: "Amsterdam")
    }
  }

  static func creditorEmail(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "E-mailadres van de schuldeiser",
        question: "Naar welk e-mailadres kunt u de brief sturen?",
        why: "E-mail gaat snel. U kunt ook bewaren wat u stuurde.",
        whereToFind: "Het staat op de brief, of op de website bij contact.",
        example: "klantenservice@example.nl")
    case .english:
      FieldWords(
        name: "E-mail address of the creditor",
        question: "To which e-mail address can you send the letter?",
        why: "E-mail is quick. You can also keep what you sent.",
        whereToFind: "It is on the letter, or on the website under contact.",
        example: "klantenservice@example.nl")
    }
  }

  static func creditorIBAN(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Rekeningnummer van de schuldeiser",
        question: "Op welk rekeningnummer kunt u betalen?",
        why: "Dan staat het nummer klaar als u wilt betalen. "
          + "Aflos kijkt of het nummer kan bestaan.",
        whereToFind: "Zoek “IBAN” op de rekening. Neem het nummer nooit over uit een sms.",
        example: "NL91 ABNA 0417 1643 00")
    case .english:
      FieldWords(
        name: "Account number of the creditor",
        question: "To which account number can you pay?",
        why: "The number is then ready when you want to pay. "
          + "Aflos checks that the number can exist.",
        whereToFind: "Find “IBAN” on the bill. Never take the number from a text message.",
        example: "NL91 ABNA 0417 1643 00")
    }
  }

  static func customerNumber(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Klantnummer",
        question: "Onder welk nummer kent de schuldeiser u?",
        why: "Met dit nummer vindt de schuldeiser uw gegevens.",
        whereToFind: "Zoek “klantnummer” of “relatienummer” op de brief.",
        example: "123456")
    case .english:
      FieldWords(
        name: "Customer number",
        question: "Under which number does the creditor know you?",
        why: "With this number the creditor finds your details.",
        whereToFind: "Find “klantnummer” or “relatienummer” on the letter.",
        example: "123456")
    }
  }
}
