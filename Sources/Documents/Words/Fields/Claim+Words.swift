import Domain

// How a claim came about, and who else has a file of it: what whoever helps asks for.
extension FieldWords {
  static func debtOriginal(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Eerste bedrag",
        question: "Hoe hoog was deze schuld in het begin?",
        why: "Wie u helpt, wil dit weten. Zo ziet u ook wat er aan kosten bij kwam.",
        whereToFind: "Kijk naar de eerste rekening, of naar het bedrag dat u leende.",
        example: "450,00")
    case .english:
      FieldWords(
        name: "First amount",
        question: "How much was this debt in the beginning?",
        why: "Whoever helps you wants to know this. It also shows what costs were added.",
        whereToFind: "Look at the first bill, or at the amount that you borrowed.",
        example: "450.00")
    }
  }

  static func debtOriginOn(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Dag van ontstaan",
        question: "Op welke dag is deze schuld ontstaan?",
        why: "De hulpverlener vraagt ernaar. Het zegt ook iets over hoe oud de schuld is.",
        whereToFind: "Neem de datum van de eerste rekening of van de lening. Alleen "
          + "het jaar mag ook.",
        example: "1-2-2024")
    case .english:
      FieldWords(
        name: "Day it came about",
        question: "On which day did this debt come about?",
        why: "Whoever helps you asks for it. It also tells how old the debt is.",
        whereToFind: "Take the date of the first bill or of the loan. Only the year is fine too.",
        example: "1 Feb 2024")
    }
  }

  static func debtCause(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Oorzaak",
        question: "Hoe is deze schuld ontstaan?",
        why: "Wie u helpt, vraagt dit altijd. Het staat nooit in een brief aan de schuldeiser.",
        whereToFind: "Kies wat er het meest op lijkt. U kunt het daarna in eigen woorden zeggen.",
        example: "minder inkomen")
    case .english:
      FieldWords(
        name: "Cause",
        question: "How did this debt come about?",
        why: "Whoever helps you always asks this. It is never in a letter to the creditor.",
        whereToFind: "Choose what it is most like. You can say it in your own words after that.",
        example: "less income")
    }
  }

  static func debtCauseWords(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Hoe het kwam",
        question: "Wat wilt u zelf zeggen over hoe het kwam?",
        why: "In uw eigen woorden is het vaak duidelijker. Het staat nooit in een brief.",
        whereToFind: "Een of twee zinnen zijn genoeg.",
        example: "Ik kreeg in maart minder uren.")
    case .english:
      FieldWords(
        name: "How it happened",
        question: "What do you want to say yourself about how it happened?",
        why: "In your own words it is often clearer. It is never in a letter.",
        whereToFind: "One or two sentences are enough.",
        example: "I got fewer hours in March.")
    }
  }

  static func debtChain(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Wie er nog meer bij hoort",
        question: "Wie heeft deze schuld nog meer in zijn boeken, en onder welk nummer?",
        why: "Elke partij heeft een eigen nummer. Zo ziet u dat het één schuld is. In "
          + "de brief staat dan het goede nummer.",
        whereToFind: "Per partij: naam; wat zij is (schuldeiser, incassobureau, "
          + "deurwaarder); nummer; dag. Tussen twee partijen een |.",
        example: "Flanderijn; deurwaarder; 26-118; 1-2-2026")
    case .english:
      FieldWords(
        name: "Who else has to do with it",
        question: "Who else has this debt in its books, and under which number?",
        why: "Each party has a number of its own. So you see that it is one debt. The "
          + "letter then has the right number.",
        whereToFind: "For each party: name; what it is (creditor, collection agency, "
          + "bailiff); number; day. Put | between two.",
        example: "Flanderijn; bailiff; 26-118; 1 Feb 2026")
    }
  }

  static func registerNumber(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Nummer in het register",
        question: "Onder welk nummer staat dit bureau in het register?",
        why: "Een incassobureau moet in een register staan. Met het nummer kunt u dat nakijken.",
        whereToFind: "Het staat vaak onderaan de brief, bij “register incassodienstverlening”.",
        example: "INC-12345")
    case .english:
      FieldWords(
        name: "Number in the register",
        question: "Under which number is this agency in the register?",
        why: "A collection agency has to be in a register. With the number you can check that.",
        whereToFind: "It is often at the bottom of the letter, near “register "
          + "incassodienstverlening”.",
        example: "INC-12345")
    }
  }
}
