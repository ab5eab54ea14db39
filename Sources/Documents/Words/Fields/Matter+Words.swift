import Domain

// Seizures, procedures, surety and registrations.
extension FieldWords {
  static func matterKind(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Wat er loopt",
        question: "Wat loopt er?",
        why: "Een vonnis of beslag heeft haast.",
        whereToFind: "Kies uit deze lijst.",
        example: "zitting bij de rechter")
    case .english:
      FieldWords(
        name: "What is running",
        question: "What is running?",
        why: "A judgment or a seizure is urgent.",
        whereToFind: "Choose from this list.",
        example: "hearing in court")
    }
  }

  static func matterWith(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Wie erbij hoort",
        question: "Welke deurwaarder, rechter of andere naam hoort erbij?",
        why: "Dan weet wie helpt wie die bellen moet.",
        whereToFind: "De naam staat op de brief of de dagvaarding.",
        example: "Rechtbank Utrecht")
    case .english:
      FieldWords(
        name: "Who is in it",
        question: "Which bailiff, court or other name goes with it?",
        why: "Then who helps knows whom to call.",
        whereToFind: "The name is on the letter or the summons.",
        example: "Rechtbank Utrecht")
    }
  }

  static func matterDebt(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Bij welke schuld",
        question: "Bij welke schuld hoort dit?",
        why: "Dan staat het bij elkaar in het overzicht.",
        whereToFind: "Kies uit uw schulden. Laat leeg als het nergens bij hoort.",
        example: "d1")
    case .english:
      FieldWords(
        name: "With which debt",
        question: "To which debt does this belong?",
        why: "Then it stands together in the overview.",
        whereToFind: "Choose from your debts. Leave empty if there is none.",
        example: "d1")
    }
  }

  static func matterOn(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Op welke dag",
        question: "Op welke dag is of begon het?",
        why: "Een dag die nog komt, zet ik in uw agenda.",
        whereToFind: "De dag staat groot op de brief.",
        example: "15-12-2026")
    case .english:
      FieldWords(
        name: "On which day",
        question: "On which day is it, or did it begin?",
        why: "A day that is still to come goes in your agenda.",
        whereToFind: "The day is printed large on the letter.",
        example: "15-12-2026")
    }
  }

  static func matterUntil(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Tot welke dag",
        question: "Tot welke dag duurt het?",
        why: "Een registratie verdwijnt na een tijd.",
        whereToFind: "Vraag het na. Niet bekend? Laat het leeg.",
        example: "1-1-2029")
    case .english:
      FieldWords(
        name: "Until which day",
        question: "Until which day does it last?",
        why: "A registration goes away after a time.",
        whereToFind: "Ask for it. Not known? Leave it empty.",
        example: "1-1-2029")
    }
  }

  static func matterAmount(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Om hoeveel het gaat",
        question: "Om welk bedrag gaat het?",
        why: "Zo ziet men of er te veel wordt ingehouden.",
        whereToFind: "Bij loon: kijk op de loonstrook, per maand.",
        example: "210")
    case .english:
      FieldWords(
        name: "How much it is about",
        question: "How much money is it about?",
        why: "So people see whether too much is taken.",
        whereToFind: "With wages: look at the payslip, a month.",
        example: "210")
    }
  }

  static func matterExempt(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Gebruikte beslagvrije voet",
        question: "Welke beslagvrije voet gebruikt de deurwaarder?",
        why: "Zo veel moet u elke maand overhouden. Vaak is het te laag.",
        whereToFind: "Het staat in de brief over het beslag.",
        example: "1650")
    case .english:
      FieldWords(
        name: "Exempt amount that is used",
        question: "Which exempt amount does the bailiff use?",
        why: "So much is yours to keep each month. It is often too low.",
        whereToFind: "It is in the letter about the seizure.",
        example: "1650")
    }
  }

  static func matterReference(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Nummer van de zaak",
        question: "Welk zaaknummer staat erop?",
        why: "Met dit nummer kent men de zaak.",
        whereToFind: "Het staat bovenaan de brief of dagvaarding.",
        example: "C-16-2026")
    case .english:
      FieldWords(
        name: "Number of the matter",
        question: "Which case number is on it?",
        why: "They know the case by this number.",
        whereToFind: "It is at the top of the letter or summons.",
        example: "C-16-2026")
    }
  }

  static func matterNote(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Wat nog meer telt",
        question: "Wat moet wie helpt hier nog meer over weten?",
        why: "Soms telt iets wat nergens staat.",
        whereToFind: "Typ het in uw eigen woorden.",
        example: "Ik heb uitstel gevraagd")
    case .english:
      FieldWords(
        name: "What else counts",
        question: "What else should who helps know about this?",
        why: "Sometimes something counts that stands nowhere.",
        whereToFind: "Type it in your own words.",
        example: "I asked for a delay")
    }
  }
}
