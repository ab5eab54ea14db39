import Domain

// What is known of who signs besides, and what of it letters tell.
extension FieldWords {
  static func senderBirthDate(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Uw geboortedatum",
        question: "Op welke dag bent u geboren?",
        why: "Overheden, incassobureaus en deurwaarders zoeken u daarmee op. "
          + "U kunt dit leeg laten.",
        whereToFind: "De dag staat op uw paspoort of identiteitskaart.",
        example: "3-4-1988")
    case .english:
      FieldWords(
        name: "Your date of birth",
        question: "On which day were you born?",
        why: "Public bodies, collectors and bailiffs find you by it. You can leave this empty.",
        whereToFind: "The day is on your passport or identity card.",
        example: "3-4-1988")
    }
  }

  static func lettersBirthDate(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Geboortedatum in brieven",
        question: "Mag uw geboortedatum in uw brieven staan?",
        why: "Een bedrijf of overheid vindt uw dossier dan sneller. "
          + "In een brief aan een privépersoon staat hij nooit.",
        whereToFind: "Dit kiest u zelf. Nee is het veiligst.",
        example: "nee")
    case .english:
      FieldWords(
        name: "Date of birth in letters",
        question: "May your date of birth be in your letters?",
        why: "A company or public body then finds your file sooner. "
          + "It is never in a letter to a private person.",
        whereToFind: "You choose this yourself. No is the safest answer.",
        example: "no")
    }
  }

  static func lettersPhone(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Telefoonnummer in brieven",
        question: "Mag uw telefoonnummer in uw brieven staan?",
        why: "Staat het er niet in, dan antwoorden zij met een brief of een e-mail.",
        whereToFind: "Dit kiest u zelf. Wilt u niet gebeld worden? Kies dan nee.",
        example: "ja")
    case .english:
      FieldWords(
        name: "Phone number in letters",
        question: "May your phone number be in your letters?",
        why: "If it is not there, they answer by letter or e-mail.",
        whereToFind: "You choose this yourself. Choose no if you do not want to be called.",
        example: "yes")
    }
  }

  static func lettersEmail(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "E-mailadres in brieven",
        question: "Mag uw e-mailadres in uw brieven staan?",
        why: "Staat het erin, dan kan een schuldeiser sneller antwoorden.",
        whereToFind: "Dit kiest u zelf. Antwoord op papier is een goed bewijs.",
        example: "ja")
    case .english:
      FieldWords(
        name: "E-mail address in letters",
        question: "May your e-mail address be in your letters?",
        why: "If it is there, a creditor can answer sooner.",
        whereToFind: "You choose this yourself. An answer on paper is good proof.",
        example: "yes")
    }
  }
}
