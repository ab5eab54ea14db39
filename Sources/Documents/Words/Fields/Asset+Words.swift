import Domain

// What somebody owns or leases.
extension FieldWords {
  static func assetKind(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Soort bezit",
        question: "Wat voor bezit is het?",
        why: "Sommige dingen mag u houden, andere tellen mee.",
        whereToFind: "Kies uit de lijst.",
        example: "auto")
    case .english:
      FieldWords(
        name: "Kind of possession",
        question: "What kind of possession is it?",
        why: "Some things you can keep, others count.",
        whereToFind: "Choose from the list.",
        example: "car")
    }
  }

  static func assetName(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Welk bezit",
        question: "Hoe noemt u het?",
        why: "Dan weet wie helpt wat u bedoelt.",
        whereToFind: "Merk en jaar, of wat u wilt.",
        example: "Opel Corsa 2011")
    case .english:
      FieldWords(
        name: "Which possession",
        question: "What do you call it?",
        why: "Then who helps knows what you mean.",
        whereToFind: "Make and year, or what you like.",
        example: "Opel Corsa 2011")
    }
  }

  static func assetValue(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Wat het waard is",
        question: "Hoeveel is het waard?",
        why: "Men wil weten of verkoop iets oplevert.",
        whereToFind: "Schat het, of kijk wat anderen ervoor vragen.",
        example: "1500")
    case .english:
      FieldWords(
        name: "What it is worth",
        question: "How much is it worth?",
        why: "People want to know whether a sale brings money.",
        whereToFind: "Estimate it, or see what others ask for it.",
        example: "1500")
    }
  }

  static func assetOwed(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Wat er nog op staat",
        question: "Hoeveel lening staat er nog op?",
        why: "Wat overblijft is de waarde min de lening.",
        whereToFind: "Kijk op het overzicht van de bank.",
        example: "900")
    case .english:
      FieldWords(
        name: "What is still owed on it",
        question: "How much of a loan is still on it?",
        why: "What is left is the value less the loan.",
        whereToFind: "Look at the overview of the bank.",
        example: "900")
    }
  }

  static func assetWith(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Bij wie het is",
        question: "Bij welke bank of welk bedrijf is het?",
        why: "Wie helpt, vraagt daar soms na hoeveel er is.",
        whereToFind: "De naam staat op de polis of het contract.",
        example: "ASN Bank")
    case .english:
      FieldWords(
        name: "With whom it is",
        question: "With which bank or company is it?",
        why: "Who helps may ask there how much there is.",
        whereToFind: "The name is on the policy or the contract.",
        example: "ASN Bank")
    }
  }

  static func assetReference(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Nummer van het bezit",
        question: "Welk nummer heeft de rekening, polis of het contract?",
        why: "Met dit nummer is het snel te vinden.",
        whereToFind: "Het nummer staat rechtsboven op de brief.",
        example: "P-20331")
    case .english:
      FieldWords(
        name: "Number of the possession",
        question: "Which number does the account, policy or contract have?",
        why: "With this number it is found soon.",
        whereToFind: "The number is at the top of the letter.",
        example: "P-20331")
    }
  }

  static func assetUntil(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Loopt tot",
        question: "Tot welke dag loopt het?",
        why: "Daarna is er misschien geld over.",
        whereToFind: "De laatste dag staat in het contract.",
        example: "1-3-2028")
    case .english:
      FieldWords(
        name: "Runs until",
        question: "Until which day does it run?",
        why: "After it there may be money left.",
        whereToFind: "The last day is in the contract.",
        example: "1-3-2028")
    }
  }

  static func assetWhose(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Van wie het bezit is",
        question: "Van wie is het?",
        why: "Wat van een ander is, telt niet mee.",
        whereToFind: "Kijk op wiens naam het staat.",
        example: "van mij")
    case .english:
      FieldWords(
        name: "Whose possession it is",
        question: "To whom does it belong?",
        why: "What belongs to others does not count.",
        whereToFind: "See in whose name it is.",
        example: "mine")
    }
  }
}
