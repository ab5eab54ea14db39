import Domain

// The children, one by one.
extension FieldWords {
  static func childName(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Naam van het kind",
        question: "Hoe heet het kind?",
        why: "Zo weet men over wie het gaat.",
        whereToFind: "De voornaam is genoeg.",
        example: "Noor")
    case .english:
      FieldWords(
        name: "Name of the child",
        question: "What is the name of the child?",
        why: "So it is clear who is meant.",
        whereToFind: "The first name is enough.",
        example: "Noor")
    }
  }

  static func childBirthDate(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Geboortedag van het kind",
        question: "Wanneer is het kind geboren?",
        why: "De leeftijd bepaalt de toeslagen, en wanneer die veranderen.",
        whereToFind: "De dag staat op de kaart van de zorgverzekering.",
        example: "4-9-2016")
    case .english:
      FieldWords(
        name: "Date of birth of the child",
        question: "When was the child born?",
        why: "The age decides the allowances, and when they change.",
        whereToFind: "The day is on the health insurance card.",
        example: "4-9-2016")
    }
  }

  static func childHome(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Waar het kind woont",
        question: "Waar woont het kind?",
        why: "Voor een kind in huis mag u meer houden.",
        whereToFind: "Dit weet u uit uw hoofd.",
        example: "bij mij")
    case .english:
      FieldWords(
        name: "Where the child lives",
        question: "Where does the child live?",
        why: "For a child at home you can keep more.",
        whereToFind: "You know this by heart.",
        example: "with me")
    }
  }

  static func childWhose(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Van wie het kind is",
        question: "Van wie is het kind?",
        why: "Een ander moet misschien ook meebetalen.",
        whereToFind: "Kies wat past.",
        example: "van ons samen")
    case .english:
      FieldWords(
        name: "Whose child it is",
        question: "Whose child is it?",
        why: "Somebody else may have to pay a part.",
        whereToFind: "Choose what fits.",
        example: "ours")
    }
  }
}
