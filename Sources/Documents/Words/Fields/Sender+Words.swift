import Domain

// The person who signs: who you are and how you are reached.
extension FieldWords {
  static func senderName(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Uw naam",
        question: "Wat is uw naam?",
        why: "Uw naam komt in uw brieven te staan. Zo weet de schuldeiser van wie de brief is.",
        whereToFind: "Schrijf uw naam zoals die op brieven aan u staat.",
        example: "S. Yilmaz")
    case .english:
      FieldWords(
        name: "Your name",
        question: "What is your name?",
        why: "Your name goes into your letters. Then the creditor knows who is writing.",
        whereToFind: "Write it the way it is on letters to you.",
        example: "S. Yilmaz")
    }
  }

  static func senderStreet(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Uw straat en huisnummer",
        question: "In welke straat woont u, en op welk nummer?",
        why: "Uw adres staat boven elke brief. Het antwoord komt dan bij u aan.",
        whereToFind: "Het staat op brieven die u thuis krijgt.",
        example: "Kade 1")
    case .english:
      FieldWords(
        name: "Your street and number",
        question: "Which street do you live in, and at which number?",
        why: "Your address is at the top of each letter. The answer then reaches you.",
        whereToFind: "It is on the letters you get at home.",
        example: "Kade 1")
    }
  }

  static func senderPostcode(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Uw postcode",
        question: "Wat is uw postcode?",
        why: "De postcode hoort bij uw adres boven de brief.",
        whereToFind: "Uw postcode staat onder uw straat op brieven.",
        example: "3011 AB")
    case .english:
      FieldWords(
        name: "Your postcode",
        question: "What is your postcode?",
        why: "The postcode is part of your address in the letter.",
        whereToFind: "It is below your street on letters you get.",
        example: "3011 AB")
    }
  }

  static func senderCity(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Uw woonplaats",
        question: "In welke plaats woont u?",
        why: "De plaats staat in uw adres en bij de datum van de brief.",
        whereToFind: "De plaats staat achter uw postcode.",
        example: "Rotterdam")
    case .english:
      FieldWords(
        name: "Your town",
        question: "Which town do you live in?",
        why: "The town is in your address and beside the date of the letter.",
        whereToFind: "It is after your postcode.",
        example: "Rotterdam")
    }
  }

  static func senderEmail(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Uw e-mailadres",
        question: "Op welk e-mailadres kan een schuldeiser u bereiken?",
        why: "Een schuldeiser kan dan sneller antwoorden. U kunt dit leeg laten.",
        whereToFind: "Kies een adres waarvan u de post vaak leest.",
        example: "s.yilmaz@example.nl")
    case .english:
      FieldWords(
        name: "Your e-mail address",
        question: "At which e-mail address can a creditor reach you?",
        why: "A creditor can then answer sooner. You can leave this empty.",
        whereToFind: "Choose an address where you often read your mail.",
        example: "s.yilmaz@example.nl")
    }
  }

  static func senderPhone(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Uw telefoonnummer",
        question: "Op welk telefoonnummer bent u te bereiken?",
        why: "Dit is alleen nodig als u gebeld wilt worden. U kunt dit leeg laten.",
        whereToFind: "Het nummer staat in de instellingen van uw telefoon.",
        example: "06 12345678")
    case .english:
      FieldWords(
        name: "Your phone number",
        question: "At which phone number can you be reached?",
        why: "You only need this if you want to be called. You can leave this empty.",
        whereToFind: "The number is in the settings of your phone.",
        example: "06 12345678")
    }
  }
}
