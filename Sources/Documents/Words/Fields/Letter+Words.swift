import Domain

// One letter: what a letter answers, and why.
extension FieldWords {
  static func letterTheirs(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Datum van hun brief",
        question: "Welke datum heeft de brief waarop u antwoordt?",
        why: "Dan weet de ander over welke brief het gaat.",
        whereToFind: "De datum staat bovenaan de brief.",
        example: "14-11-2026")
    case .english:
      FieldWords(
        name: "Date of their letter",
        question: "What is the date of the letter that you answer?",
        why: "Then the other side knows which letter it is about.",
        whereToFind: "The date is at the top of the letter.",
        example: "14 Nov 2026")
    }
  }

  static func letterTerm(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Betaaldag van de termijn",
        question: "Om welke betaaldag gaat het?",
        why: "De brief noemt de termijn die u niet op tijd kunt betalen.",
        whereToFind: "De betaaldagen staan in uw afspraak.",
        example: "28-12-2026")
    case .english:
      FieldWords(
        name: "Day of the instalment",
        question: "Which day of payment is it about?",
        why: "The letter names the instalment that you cannot pay in time.",
        whereToFind: "The days of payment are in your arrangement.",
        example: "28 Dec 2026")
    }
  }

  static func letterTalkedOn(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Dag van het gesprek",
        question: "Op welke dag was het gesprek?",
        why: "De brief legt vast wat er is gezegd, en wanneer.",
        whereToFind: "U weet dit zelf, of het staat in uw telefoon.",
        example: "20-11-2026")
    case .english:
      FieldWords(
        name: "Day of the talk",
        question: "On which day did you talk?",
        why: "The letter keeps what was said, and when.",
        whereToFind: "You know this, or your phone does.",
        example: "20 Nov 2026")
    }
  }

  static func letterTalkedWith(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Gesproken met",
        question: "Met wie heeft u gesproken?",
        why: "Met een naam kan de ander het gesprek terugvinden.",
        whereToFind: "Schrijf de naam op die u hoorde. Weet u die niet? Laat het leeg.",
        example: "mevrouw Jansen")
    case .english:
      FieldWords(
        name: "Spoke with",
        question: "With whom did you talk?",
        why: "With a name the other side can find the talk.",
        whereToFind: "Write the name that you heard. Not known? Leave it empty.",
        example: "Mrs Jansen")
    }
  }

  static func letterHelper(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Hulp bij schulden",
        question: "Welke organisatie helpt u met uw schulden?",
        why: "De schuldeiser weet dan met wie hij verder praat.",
        whereToFind: "De naam staat op de brief van de gemeente of de hulpverlener.",
        example: "Gemeente Rotterdam")
    case .english:
      FieldWords(
        name: "Debt help",
        question: "Which organisation helps you with your debts?",
        why: "The creditor then knows with whom to go on talking.",
        whereToFind: "The name is on the letter of the municipality or the counselor.",
        example: "Gemeente Rotterdam")
    }
  }

  static func letterReason(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Reden in de brief",
        question: "Wat wilt u daarover zeggen, in een of twee zinnen?",
        why: "Uw eigen woorden komen zo in de brief te staan.",
        whereToFind: "Schrijf kort wat er is. Meer dan nodig hoeft u niet te vertellen.",
        example: "Mijn uren zijn minder geworden.")
    case .english:
      FieldWords(
        name: "Reason in the letter",
        question: "What do you want to say about it, in one or two sentences?",
        why: "Your own words go into the letter as you type them.",
        whereToFind: "Write shortly what it is. You need not tell more than is needed.",
        example: "My hours were cut.")
    }
  }
}
