import Domain

// What was agreed with a creditor.
extension FieldWords {
  static func agreeDebt(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Afspraak over",
        question: "Over welke schuld gaat de afspraak?",
        why: "Elke afspraak hoort bij één schuld. Het plan rekent er daarna mee.",
        whereToFind: "Typ het nummer van de schuld of de naam van de schuldeiser.",
        example: "d3")
    case .english:
      FieldWords(
        name: "Agreement about",
        question: "Which debt is the agreement about?",
        why: "Each agreement belongs to one debt. The plan counts on it from then on.",
        whereToFind: "Type the number of the debt or the name of the creditor.",
        example: "d3")
    }
  }

  static func agreeOn(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Dag van de afspraak",
        question: "Op welke dag is dit afgesproken?",
        why: "Het bedrag wordt vergeleken met wat er op die dag open stond.",
        whereToFind: "Het is de datum van de brief, de mail of het gesprek. Leeg is vandaag.",
        example: "25-11-2026")
    case .english:
      FieldWords(
        name: "Day of the agreement",
        question: "On which day was this agreed?",
        why: "The amount is compared with what was owed on that day.",
        whereToFind: "It is the date of the letter, the mail or the talk. Empty is today.",
        example: "25 Nov 2026")
    }
  }

  static func agreeWith(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Afgesproken met",
        question: "Met wie heeft u dit afgesproken?",
        why: "Bij vragen weet u dan wie u moet hebben.",
        whereToFind: "Het is de naam onder de brief of van het gesprek.",
        example: "mevrouw De Vries")
    case .english:
      FieldWords(
        name: "Agreed with",
        question: "With whom did you agree this?",
        why: "If there are questions you know whom to ask for.",
        whereToFind: "It is the name under the letter or of the talk.",
        example: "Ms De Vries")
    }
  }

  static func agreeMonthly(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Afgesproken per maand",
        question: "Hoeveel betaalt u per maand?",
        why: "Dit bedrag gaat elke maand naar deze schuldeiser.",
        whereToFind: "Neem het over van de afspraak.",
        example: "50")
    case .english:
      FieldWords(
        name: "Agreed per month",
        question: "How much do you pay per month?",
        why: "This amount goes to this creditor every month.",
        whereToFind: "Copy it from the agreement.",
        example: "50")
    }
  }

  static func agreeTerms(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Afgesproken termijnen",
        question: "Hoeveel termijnen zijn er, met de laatste erbij?",
        why: "Zo weet u wanneer u klaar bent.",
        whereToFind: "Leeg: zoveel als nodig zijn om alles te betalen.",
        example: "12")
    case .english:
      FieldWords(
        name: "Agreed instalments",
        question: "How many instalments are there, with the last one?",
        why: "So you know when you are done.",
        whereToFind: "Empty: as many as it takes to pay all.",
        example: "12")
    }
  }

  static func agreeLast(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Laatste termijn",
        question: "Hoeveel is de laatste termijn?",
        why: "De termijnen samen zijn dan precies het totaal.",
        whereToFind: "Vaak is die lager. Leeg: Aflos rekent het uit.",
        example: "12,40")
    case .english:
      FieldWords(
        name: "Last instalment",
        question: "How much is the last instalment?",
        why: "Then the instalments together are exactly the total.",
        whereToFind: "It is often lower. Empty: Aflos works it out.",
        example: "12.40")
    }
  }
}
