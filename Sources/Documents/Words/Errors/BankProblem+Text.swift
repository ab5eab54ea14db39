import Domain

extension BankProblem {
  /// Where it is and what is wrong; of what is in the file nothing is repeated.
  package func text(in language: Language) -> String {
    var place: [String] = []
    if let member { place.append("“\(shown(member, limit: 60))”") }
    if let line {
      place.append(language.say(dutch: "regel \(line)", english: "line \(line)"))
    }
    if let column {
      place.append(language.say(dutch: "kolom \(column)", english: "column \(column)"))
    }
    let sentence = language == .dutch ? dutch : english
    guard !place.isEmpty else { return capitalised(sentence) }
    return capitalised(place.joined(separator: ", ")) + ": " + sentence
  }

  private var dutch: String {
    switch reason {
    case .unknownFormat:
      "dit is geen bankafschrift dat ik ken. Ik lees CSV van ING, Rabobank, ABN AMRO, ASN, SNS, RegioBank, Triodos, bunq, Knab, Revolut, N26 en PayPal, en verder MT940 en CAMT.053. Haal het afschrift opnieuw op bij uw bank."
    case .empty: "er staat niets in. Haal het afschrift opnieuw op bij uw bank."
    case .intraday(let name):
      "dit is \(name): boekingen van vandaag, die nog kunnen veranderen. Kies bij uw bank CAMT.053, MT940 of CSV."
    case .balancesOnly:
      "hier staan alleen saldo’s in, en geen boekingen. Kies bij uw bank “af en bij”."
    case .workbook: "dit is een rekenblad (XLSX). Bewaar het als CSV, of kies CSV bij uw bank."
    case .notText: "dit is geen tekst. Kies bij uw bank CSV, MT940 of CAMT.053."
    case .tooLarge(let limit): "dit is groter dan \(limit >> 20) MB. Vraag een kortere tijd op."
    case .tooMany(let limit): "dit zijn meer dan \(limit). Vraag een kortere tijd op."
    case .endsEarly: "het bestand houdt halverwege op. Haal het opnieuw op bij uw bank."
    case .notReadable: "ik kan het bestand niet lezen. Kijk of u het mag openen."
    case .unclosedQuote: "hier staat een aanhalingsteken dat niet goed sluit."
    case .tooLong(let limit): "hier staat een stuk dat langer is dan \(limit >> 10) KB."
    case .wrongCount(let found, let expected):
      "hier staan \(found) vakken. Het moeten er minstens \(expected) zijn."
    case .notADay: "hier hoort een dag te staan."
    case .notAnAmount: "hier hoort een bedrag te staan, in euro’s en centen."
    case .unknownSign: "hier staat niet of het geld erbij komt of eraf gaat."
    case .otherCurrency: "dit is niet in euro’s. Dat kan ik nog niet lezen."
    case .noAccount: "bij deze boeking staat geen rekening."
    case .documentType:
      "hier staat een DOCTYPE of ENTITY. Dat stuurt geen bank, dus ik lees dit bestand niet."
    case .unknownEntity: "hier staat een teken dat niet in een bankafschrift hoort."
    case .tooDeep(let limit): "dit gaat meer dan \(limit) lagen diep. Dat doet geen bank."
    case .notWellFormed: "dit is geen goede XML. Haal het afschrift opnieuw op bij uw bank."
    case .encrypted: "dit zit op slot met een wachtwoord. Bewaar het eerst zonder wachtwoord."
    case .archiveInArchive: "dit is een ZIP in een ZIP. Pak hem eerst uit."
    case .tooManyMembers(let limit): "hier zitten meer dan \(limit) bestanden in."
    case .damaged: "het bestand is beschadigd. Haal het opnieuw op bij uw bank."
    }
  }

  private var english: String {
    switch reason {
    case .unknownFormat:
      "this is no bank statement that I know. I read CSV of ING, Rabobank, ABN AMRO, ASN, SNS, RegioBank, Triodos, bunq, Knab, Revolut, N26 and PayPal, and MT940 and CAMT.053. Download the statement again."
    case .empty: "there is nothing in it. Download the statement again."
    case .intraday(let name):
      "this is \(name): bookings of today that may still change. Choose CAMT.053, MT940 or CSV at your bank."
    case .balancesOnly:
      "there are only balances in it, and no transactions. Choose transactions at your bank."
    case .workbook: "this is a workbook (XLSX). Save it as CSV, or choose CSV at your bank."
    case .notText: "this is not text. Choose CSV, MT940 or CAMT.053 at your bank."
    case .tooLarge(let limit): "this is larger than \(limit >> 20) MB. Ask for a shorter time."
    case .tooMany(let limit): "these are more than \(limit). Ask for a shorter time."
    case .endsEarly: "the file stops halfway. Download it again."
    case .notReadable: "I cannot read the file. See whether you may open it."
    case .unclosedQuote: "there is a quotation mark here that does not close as it should."
    case .tooLong(let limit): "there is a piece here that is longer than \(limit >> 10) KB."
    case .wrongCount(let found, let expected):
      "\(found == 1 ? "there is 1 cell" : "there are \(found) cells") here. There should be at least \(expected)."
    case .notADay: "a day should stand here."
    case .notAnAmount: "an amount should stand here, in euros and cents."
    case .unknownSign: "it does not say here whether money came in or went out."
    case .otherCurrency: "this is not in euros. I cannot read that yet."
    case .noAccount: "this transaction has no account."
    case .documentType:
      "there is a DOCTYPE or ENTITY here. No bank sends that, so I do not read this file."
    case .unknownEntity: "there is a character here that does not belong in a statement."
    case .tooDeep(let limit): "this goes more than \(limit) levels deep. No bank does that."
    case .notWellFormed: "this is not proper XML. Download the statement again."
    case .encrypted: "this is locked with a password. Save it without a password first."
    case .archiveInArchive: "this is a ZIP in a ZIP. Unpack it first."
    case .tooManyMembers(let limit): "there are more than \(limit) files in it."
    case .damaged: "the file is damaged. Download it again."
    }
  }
}
