import Domain

// Money that comes in.
extension FieldWords {
  static func incomeName(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Naam van het inkomen",
        question: "Hoe noemt u dit inkomen?",
        why: "Met een naam vindt u dit inkomen later terug.",
        whereToFind: "Kies een woord dat u zelf duidelijk vindt.",
        example: "Loon")
    case .english:
      FieldWords(
        name: "Name of the income",
        question: "What do you call this income?",
        why: "With a name you find this income again later.",
        whereToFind: "Choose a word that is clear to you.",
        example: "Wages")
    }
  }

  static func incomeKind(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Soort inkomen",
        question: "Wat voor inkomen is dit?",
        why: "Loon, uitkering en toeslagen tellen niet altijd op dezelfde manier mee.",
        whereToFind: "Kijk op uw loonstrook of in de brief over uw uitkering.",
        example: "loon")
    case .english:
      FieldWords(
        name: "Kind of income",
        question: "What kind of income is this?",
        why: "Wages, benefits and allowances do not always count in the same way.",
        whereToFind: "Look at your payslip or at the letter about your benefit.",
        example: "wages")
    }
  }

  static func incomeAmount(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Bedrag van het inkomen",
        question: "Welk bedrag krijgt u meestal op uw rekening?",
        why: "Hieruit blijkt wat u elke maand kunt uitgeven.",
        whereToFind: "Kijk op uw bankafschrift of loonstrook. Neem het bedrag na belasting. "
          + "Krijgt u het elke 4 weken? Typ dan 900/4 weken.",
        example: "1912,34")
    case .english:
      FieldWords(
        name: "Amount of the income",
        question: "What amount do you usually get in your account?",
        why: "This shows what you can spend each month.",
        whereToFind: "Look at your bank statement or payslip. Take the amount after tax. "
          + "Do you get it every 4 weeks? Then type 900/4 weeks.",
        example: "1912.34")
    }
  }

  static func incomeEvery(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Hoe vaak het inkomen komt",
        question: "Hoe vaak krijgt u dit inkomen?",
        why: "Vier weken is korter dan een maand. Dat maakt over een jaar veel uit.",
        whereToFind: "Kijk op uw bankafschrift hoeveel tijd er tussen twee betalingen zit.",
        example: "maand")
    case .english:
      FieldWords(
        name: "How often the income comes",
        question: "How often do you get this income?",
        why: "Four weeks is shorter than a month. Over a year that makes a big difference.",
        whereToFind: "Look at your bank statement to see the time between two payments.",
        example: "month")
    }
  }

  static func incomePayDay(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Dag waarop het inkomen komt",
        question: "Op welke dag van de maand komt dit geld binnen?",
        why: "Dan kunt u afspreken om na die dag te betalen.",
        whereToFind: "De dag staat bij de betaling op uw bankafschrift.",
        example: "25")
    case .english:
      FieldWords(
        name: "Day the income comes",
        question: "On which day of the month does this money come in?",
        why: "Then you can arrange to pay after that day.",
        whereToFind: "The day is beside the payment on your bank statement.",
        example: "25")
    }
  }

  static func incomeLow(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Inkomen als het tegenzit",
        question: "Hoeveel krijgt u als het tegenzit?",
        why: "Aflos rekent met dit bedrag. Dan lukt betalen ook in een slechte tijd.",
        whereToFind:
          "Zoek het laagste bedrag van het afgelopen jaar. Altijd hetzelfde? Laat het leeg.",
        example: "1650")
    case .english:
      FieldWords(
        name: "Income at a bad time",
        question: "How much do you get at a bad time?",
        why: "Aflos counts on this amount. Then paying also works when less comes in.",
        whereToFind: "Find the lowest amount of the past year. Always the same? Leave it empty.",
        example: "1650")
    }
  }

  static func incomeHigh(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Inkomen als het meezit",
        question: "Hoeveel krijgt u als het meezit?",
        why: "Aflos belooft dit geld niet aan schuldeisers. U ziet alleen wat er extra kan zijn.",
        whereToFind:
          "Zoek het hoogste bedrag van het afgelopen jaar. Altijd hetzelfde? Laat het leeg.",
        example: "2250")
    case .english:
      FieldWords(
        name: "Income at a good time",
        question: "How much do you get at a good time?",
        why: "Aflos does not promise this money to creditors. You only see what may be extra.",
        whereToFind: "Find the highest amount of the past year. Always the same? Leave it empty.",
        example: "2250")
    }
  }

  static func incomeMonth(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Maand van het inkomen",
        question: "In welke maand komt dit geld voor het eerst in het jaar?",
        why: "Vakantiegeld komt vaak in mei. Zonder maand verdeelt Aflos het over het jaar.",
        whereToFind: "Kijk op een oude loonstrook of op een oud bankafschrift.",
        example: "mei")
    case .english:
      FieldWords(
        name: "Month of the income",
        question: "In which month does this money first come in the year?",
        why: "Holiday pay often comes in May. Without a month, Aflos spreads it over the year.",
        whereToFind: "Look at an old payslip or bank statement.",
        example: "May")
    }
  }

  static func incomeFrom(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Inkomen vanaf",
        question: "Vanaf welke dag krijgt u dit inkomen (per week: een dag waarop het kwam)?",
        why: "Aflos telt het inkomen pas mee vanaf die dag. Komt het per week of per vier weken, "
          + "dan telt Aflos vanaf die dag: zo staat elke betaling in haar eigen maand.",
        whereToFind:
          "Kijk in uw contract of in de brief over uw uitkering. Loopt het al? Laat het leeg.",
        example: "1-12-2026")
    case .english:
      FieldWords(
        name: "Income from",
        question: "From which day do you get this income (weekly: a day on which it came)?",
        why: "Aflos counts the income only from that day. If it comes weekly or every four weeks, "
          + "Aflos counts on from that day: so each payment stands in its own month.",
        whereToFind: "Look in your contract or in the letter about your benefit. Already running? "
          + "Leave it empty.",
        example: "1 Dec 2026")
    }
  }

  static func incomeTo(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Inkomen tot en met",
        question: "Op welke dag krijgt u dit inkomen voor het laatst?",
        why: "Na die dag telt het niet meer mee. Zo belooft u geen geld dat er niet is.",
        whereToFind: "De dag staat in uw contract of brief. Stopt het niet? Laat het leeg.",
        example: "31-12-2027")
    case .english:
      FieldWords(
        name: "Income until",
        question: "On which day do you get this income for the last time?",
        why: "After that day it no longer counts. Then you promise no money that is not there.",
        whereToFind: "The day is in your contract or letter. Does it not stop? Leave it empty.",
        example: "31 Dec 2027")
    }
  }
}
