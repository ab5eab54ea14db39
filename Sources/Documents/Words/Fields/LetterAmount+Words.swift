import Domain

// One letter: what a letter says of amounts and time.
extension FieldWords {
  static func letterAmount(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Bedrag in de brief",
        question: "Welk bedrag noemt u in deze brief?",
        why: "Dit bedrag komt in de brief te staan. Noem alleen wat u echt kunt betalen.",
        whereToFind: "U kiest dit zelf. Aflos stelt een bedrag voor als dat uit uw plan volgt.",
        example: "25,00")
    case .english:
      FieldWords(
        name: "Amount in the letter",
        question: "Which amount do you name in this letter?",
        why: "This amount goes into the letter. Only name what you can really pay.",
        whereToFind: "This is your own choice. Aflos suggests an amount where your plan gives one.",
        example: "25.00")
    }
  }

  static func letterCurrent(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Bedrag tot nu toe",
        question: "Welk bedrag per maand is tot nu toe afgesproken?",
        why: "De brief noemt het oude bedrag naast het nieuwe.",
        whereToFind: "Kijk in de brief of de mail met de afspraak.",
        example: "50,00")
    case .english:
      FieldWords(
        name: "Amount until now",
        question: "Which amount a month was agreed until now?",
        why: "The letter names the old amount beside the new one.",
        whereToFind: "Look in the letter or e-mail with the arrangement.",
        example: "50.00")
    }
  }

  static func letterSum(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Bedrag ineens voor iedereen",
        question: "Hoeveel geld is er in één keer voor al uw schuldeisers samen?",
        why: "Aflos verdeelt het eerlijk over al uw schuldeisers.",
        whereToFind: "Denk aan een gift of spaargeld. Leen er geen geld voor.",
        example: "2.500,00")
    case .english:
      FieldWords(
        name: "Sum for everyone",
        question: "How much money is there at once for all your creditors together?",
        why: "Aflos divides it fairly over all your creditors.",
        whereToFind: "A gift, for example, or savings. Do not borrow for it.",
        example: "2500.00")
    }
  }

  static func letterMonths(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Aantal maanden",
        question: "Voor hoeveel maanden?",
        why: "De schuldeiser wil weten hoe lang het duurt.",
        whereToFind: "U kiest dit zelf.",
        example: "6")
    case .english:
      FieldWords(
        name: "Number of months",
        question: "For how many months?",
        why: "The creditor wants to know how long it takes.",
        whereToFind: "This is your own choice.",
        example: "6")
    }
  }

  static func letterFrom(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Begint op",
        question: "Vanaf welke dag geldt dit?",
        why: "De brief noemt een dag. Kies een dag waarop uw geld binnen is.",
        whereToFind: "U kiest dit zelf.",
        example: "28-12-2026")
    case .english:
      FieldWords(
        name: "Starts on",
        question: "From which day does this hold?",
        why: "The letter names a day. Choose one on which your money is there.",
        whereToFind: "This is your own choice.",
        example: "28 Dec 2026")
    }
  }

  static func letterUntil(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Uiterlijk op",
        question: "Tot en met welke dag?",
        why: "Een duidelijke dag helpt. Kies een dag waarop uw geld binnen is.",
        whereToFind: "U kiest dit zelf.",
        example: "28-2-2027")
    case .english:
      FieldWords(
        name: "No later than",
        question: "Until which day?",
        why: "A clear day helps. Choose one on which your money is there.",
        whereToFind: "This is your own choice.",
        example: "28 Feb 2027")
    }
  }
}
