import Domain

// Who lives from the money, and how plans are made.
extension FieldWords {
  static func householdKind(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Wie er in huis wonen",
        question: "Met wie woont u in huis?",
        why: "Met meer mensen is meer geld nodig om van te leven. Daar houdt Aflos rekening mee.",
        whereToFind: "U hoeft dit niet op te zoeken.",
        example: "alleenstaand")
    case .english:
      FieldWords(
        name: "Who lives at home",
        question: "Who do you live with?",
        why: "With more people, daily life costs more. Aflos takes that into account.",
        whereToFind: "You do not need to look this up.",
        example: "single")
    }
  }

  static func birthYear(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Uw geboortejaar",
        question: "In welk jaar bent u geboren?",
        why: "Sommige bedragen in de wet hangen af van uw leeftijd.",
        whereToFind: "Het staat op uw paspoort of identiteitskaart.",
        example: "1988")
    case .english:
      FieldWords(
        name: "Your year of birth",
        question: "In which year were you born?",
        why: "Some amounts in the law depend on your age.",
        whereToFind: "It is on your passport or identity card.",
        example: "1988")
    }
  }

  static func childBirthYears(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Geboortejaren van de kinderen",
        question: "In welke jaren zijn de kinderen geboren die bij u wonen?",
        why: "Met kinderen is meer geld nodig. Toeslagen hangen soms af van hun leeftijd.",
        whereToFind: "Typ de jaren met een komma ertussen. Geen kinderen? Laat het leeg.",
        example: "2014, 2018")
    case .english:
      FieldWords(
        name: "Birth years of the children",
        question: "In which years were the children who live with you born?",
        why: "With children more money is needed. Some allowances depend on their age.",
        whereToFind: "Type the years with a comma between them. No children? Leave it empty.",
        example: "2014, 2018")
    }
  }

  static func reserve(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Opzij voor tegenvallers",
        question: "Hoeveel wilt u elke maand opzij zetten voor tegenvallers?",
        why: "Een kapotte wasmachine mag uw plan niet stukmaken. "
          + "Dit geld gaat niet naar schuldeisers.",
        whereToFind: "Dit kiest u zelf. Een klein bedrag helpt al.",
        example: "50")
    case .english:
      FieldWords(
        name: "Set aside each month",
        question: "How much do you want to set aside each month for setbacks?",
        why: "A broken washing machine should not break your plan. "
          + "This money does not go to creditors.",
        whereToFind: "You choose this yourself. A small amount already helps.",
        example: "50")
    }
  }

  static func language(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Taal",
        question: "In welke taal wilt u verder, Nederlands of Engels?",
        why: "Aflos gebruikt deze taal voor vragen en uitleg.",
        whereToFind: "U kunt de taal later weer veranderen.",
        example: "Nederlands")
    case .english:
      FieldWords(
        name: "Language",
        question: "Which language do you want to use, Dutch or English?",
        why: "Aflos uses this language for questions and explanations.",
        whereToFind: "You can change the language later.",
        example: "English")
    }
  }

  static func countYearlyIncome(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Jaarlijks inkomen meetellen",
        question: "Telt geld mee dat één keer per jaar komt, zoals vakantiegeld?",
        why: "Telt het mee, dan verdeelt Aflos het over 12 maanden. "
          + "Telt het niet mee, dan kunt u het bewaren.",
        whereToFind: "Dit kiest u zelf. Nee is het veiligst.",
        example: "nee")
    case .english:
      FieldWords(
        name: "Count yearly income",
        question: "Does money count that comes once a year, such as holiday pay?",
        why: "If it counts, Aflos spreads it over 12 months. "
          + "If it does not, you can keep it for setbacks.",
        whereToFind: "You choose this yourself. No is the safest answer.",
        example: "no")
    }
  }

  static func urgentMonths(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Maanden voor dringende schulden",
        question: "Binnen hoeveel maanden wilt u dringende achterstanden betalen?",
        why: "Het gaat om huis, energie, water en zorgverzekering. Daar kunt u het minst zonder.",
        whereToFind: "Dit kiest u zelf, van 1 tot 60 maanden.",
        example: "12")
    case .english:
      FieldWords(
        name: "Months for urgent debts",
        question: "Within how many months do you want to pay urgent arrears?",
        why: "These are home, energy, water and health insurance. You need those most.",
        whereToFind: "You choose this yourself, from 1 to 60 months.",
        example: "12")
    }
  }

  static func strategy(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Manier van verdelen",
        question: "Hoe verdeelt u uw geld over de schuldeisers?",
        why: "Elke manier geeft andere bedragen per maand. "
          + "Dringende schulden en lopende regelingen gaan altijd voor.",
        whereToFind: "Dit kiest u zelf. Typ “aflos plan compare” om te vergelijken.",
        example: "naar verhouding")
    case .english:
      FieldWords(
        name: "Way of dividing",
        question: "How do you divide your money over the creditors?",
        why: "Each way gives other amounts a month. "
          + "Urgent debts and running arrangements always go first.",
        whereToFind: "You choose this yourself. Type “aflos plan compare” to compare.",
        example: "in proportion")
    }
  }
}
