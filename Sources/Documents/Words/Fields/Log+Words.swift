import Domain

// One contact with a creditor: how, when, with whom, what was said.
extension FieldWords {
  static func logDebt(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Over welke schuld",
        question: "Over welke schuld ging het contact?",
        why: "Dan staat het bij de goede schuld. Leeg is: over alles.",
        whereToFind: "Typ het nummer van de schuld of de naam van de schuldeiser.",
        example: "d1")
    case .english:
      FieldWords(
        name: "About which debt",
        question: "Which debt was the contact about?",
        why: "It is then kept with the right debt. Empty is: about everything.",
        whereToFind: "Type the number of the debt or the name of the creditor.",
        example: "d1")
    }
  }

  static func logBy(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Soort contact",
        question: "Hoe was het contact?",
        why: "Een gesprek bewijst weinig. Een brief of e-mail bewijst meer.",
        whereToFind: "Dat weet u zelf. Typ bijvoorbeeld telefoon of bezoek.",
        example: "telefoon")
    case .english:
      FieldWords(
        name: "Kind of contact",
        question: "How was the contact?",
        why: "A talk proves little. A letter or an email proves more.",
        whereToFind: "You know that yourself. Type for instance phone or visit.",
        example: "phone")
    }
  }

  static func logOn(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Dag van het contact",
        question: "Op welke dag was het?",
        why: "Later telt precies wanneer iets is gezegd of geschreven.",
        whereToFind: "Bij een brief is het de datum erboven. Leeg is vandaag.",
        example: "20-11-2026")
    case .english:
      FieldWords(
        name: "Day of the contact",
        question: "On which day was it?",
        why: "Later it matters when exactly something was said or written.",
        whereToFind: "For a letter it is the date on it. Empty is today.",
        example: "20 Nov 2026")
    }
  }

  static func logWith(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Contact met",
        question: "Met wie had u contact?",
        why: "Met een naam erbij kan niemand zeggen dat het niet is gezegd.",
        whereToFind: "Vraag aan het begin van elk gesprek de naam.",
        example: "mevrouw Jansen")
    case .english:
      FieldWords(
        name: "Contact with",
        question: "With whom did you have contact?",
        why: "With a name, nobody can say that it was never said.",
        whereToFind: "Ask for the name at the start of each call.",
        example: "Ms Jansen")
    }
  }

  static func logSaid(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Wat er is gezegd",
        question: "Wat is er gezegd?",
        why: "Zo weet u het later nog, en een hulpverlener ook.",
        whereToFind: "Schrijf het kort op, in uw eigen woorden.",
        example: "zij bellen vrijdag terug")
    case .english:
      FieldWords(
        name: "What was said",
        question: "What was said?",
        why: "You will know it later, and so will whoever helps you.",
        whereToFind: "Write it down briefly, in your own words.",
        example: "they will call back on Friday")
    }
  }
}

// What was promised in it.
extension FieldWords {
  static func logPromises(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Beloftes",
        question: "Wat is er beloofd, door wie en voor welke dag?",
        why: "Elke belofte komt in uw agenda.",
        whereToFind: "Typ wie, wat en de dag. Zet | tussen twee beloftes.",
        example: "ik: € 50 betalen; 1-12-2026 | zij: een brief sturen; -")
    case .english:
      FieldWords(
        name: "Promises",
        question: "What was promised, by whom and by which day?",
        why: "Each promise goes into your agenda.",
        whereToFind: "Type who, what and the day. Put | between two promises.",
        example: "me: pay €50; 1 Dec 2026 | them: send a letter; -")
    }
  }

  static func promiseBy(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Wie iets beloofde",
        question: "Wie beloofde er iets?",
        why: "Wat u beloofde, doet u. Wat zij beloofden, houdt u in de gaten.",
        whereToFind: "Typ ik of zij. Met Enter of een punt is de lijst klaar.",
        example: "ik")
    case .english:
      FieldWords(
        name: "Who promised",
        question: "Who promised something?",
        why: "What you promised, you do. What they promised, you watch.",
        whereToFind: "Type me or them. Enter or a full stop ends the list.",
        example: "me")
    }
  }

  static func promiseWhat(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Wat er is beloofd",
        question: "Wat werd er beloofd?",
        why: "Dit staat straks zo in uw agenda.",
        whereToFind: "Houd het kort: wat iemand gaat doen.",
        example: "€ 50 betalen")
    case .english:
      FieldWords(
        name: "What was promised",
        question: "What was promised?",
        why: "This is how your agenda will say it.",
        whereToFind: "Keep it short: what somebody is going to do.",
        example: "pay €50")
    }
  }

  static func promiseUntil(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Beloofd voor",
        question: "Voor welke dag is dat beloofd?",
        why: "Op die dag wijst de agenda u erop.",
        whereToFind: "Weet u geen dag, laat dit dan leeg. Dan wordt het twee weken.",
        example: "1-12-2026")
    case .english:
      FieldWords(
        name: "Promised by",
        question: "By which day was that promised?",
        why: "On that day the agenda reminds you.",
        whereToFind: "If no day was named, leave this empty. It then becomes two weeks.",
        example: "1 Dec 2026")
    }
  }
}

// A letter that came in.
extension FieldWords {
  static func logStage(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Soort brief",
        question: "Wat voor brief is het?",
        why: "De brief zegt hoe ver de schuldeiser is, en wat u nog kunt doen.",
        whereToFind: "Kijk naar de kop van de brief, en naar wie hem stuurt.",
        example: "aanmaning")
    case .english:
      FieldWords(
        name: "Kind of letter",
        question: "What kind of letter is it?",
        why: "The letter says how far the creditor is, and what you can still do.",
        whereToFind: "Look at the heading of the letter, and at who sent it.",
        example: "demand")
    }
  }

  static func logAnswerBy(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Laatste dag in de brief",
        question: "Welke laatste dag noemt de brief?",
        why: "Die dag komt in uw agenda, met een paar dagen om iets te doen.",
        whereToFind: "Zoek in de brief naar uiterlijk of binnen.",
        example: "5-12-2026")
    case .english:
      FieldWords(
        name: "Last day in the letter",
        question: "Which last day does the letter name?",
        why: "That day goes into your agenda, with a few days to act.",
        whereToFind: "Look in the letter for “uiterlijk” or “binnen”.",
        example: "5 Dec 2026")
    }
  }

  static func logAmount(_ language: Language) -> FieldWords {
    switch language {
    case .dutch:
      FieldWords(
        name: "Gevraagd bedrag",
        question: "Hoeveel vraagt de brief in totaal?",
        why: "Aflos legt het naast wat er in uw dossier staat.",
        whereToFind: "Het staat meestal vet gedrukt, of onderaan bij totaal.",
        example: "512,30")
    case .english:
      FieldWords(
        name: "Amount asked",
        question: "How much does the letter ask in all?",
        why: "Aflos compares it with what your dossier holds.",
        whereToFind: "It is mostly in bold, or at the bottom beside totaal.",
        example: "512.30")
    }
  }
}
