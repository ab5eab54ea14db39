import Domain

// The names of possessions and of what runs besides the debts.
extension Asset.Kind: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.home, .dutch): "huis"
    case (.home, .english): "house"
    case (.car, .dutch): "auto"
    case (.car, .english): "car"
    case (.vehicle, .dutch): "ander voertuig"
    case (.vehicle, .english): "other vehicle"
    case (.savings, .dutch): "spaargeld"
    case (.savings, .english): "savings"
    case (.investments, .dutch): "beleggingen"
    case (.investments, .english): "investments"
    case (.insurance, .dutch): "verzekering met waarde"
    case (.insurance, .english): "insurance with a value"
    case (.valuables, .dutch): "waardevolle spullen"
    case (.valuables, .english): "valuables"
    case (.lease, .dutch): "lease"
    case (.lease, .english): "lease contract"
    case (.other, .dutch): "iets anders van waarde"
    case (.other, .english): "something else of value"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .home: ["woning", "eigen huis", "koophuis", "appartement", "home"]
    case .car: ["wagen"]
    case .vehicle: ["scooter", "motor", "caravan", "boot", "brommer", "fiets", "motorbike", "boat"]
    case .savings: ["sparen", "spaarrekening", "savings account"]
    case .investments: ["aandelen", "crypto", "belegging", "shares"]
    case .insurance:
      [
        "levensverzekering", "uitvaartverzekering", "polis", "uitvaart", "life insurance",
        "funeral insurance",
      ]
    case .valuables: ["sieraden", "kunst", "goud", "waardevol", "jewellery"]
    case .lease: ["huurkoop", "private lease", "leaseauto", "gehuurde spullen"]
    case .other: ["anders", "erfenis", "other", "inheritance"]
    }
  }
}

extension LegalMatter.Kind: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.seizureOfWages, .dutch): "beslag op loon"
    case (.seizureOfWages, .english): "seizure of wages"
    case (.seizureOfBenefit, .dutch): "beslag op uitkering"
    case (.seizureOfBenefit, .english): "seizure of a benefit"
    case (.seizureOfAllowances, .dutch): "beslag op toeslagen"
    case (.seizureOfAllowances, .english): "seizure of allowances"
    case (.seizureOfAccount, .dutch): "beslag op de rekening"
    case (.seizureOfAccount, .english): "seizure of an account"
    case (.seizureOfGoods, .dutch): "beslag op spullen"
    case (.seizureOfGoods, .english): "seizure of goods"
    case (.seizureOfHome, .dutch): "beslag op het huis"
    case (.seizureOfHome, .english): "seizure of a house"
    case (.hearing, .dutch): "zitting bij de rechter"
    case (.hearing, .english): "hearing in court"
    case (.eviction, .dutch): "ontruiming"
    case (.eviction, .english): "eviction"
    case (.auction, .dutch): "veiling"
    case (.auction, .english): "auction"
    case (.disconnection, .dutch): "afsluiting"
    case (.disconnection, .english): "disconnection"
    case (.bankruptcy, .dutch): "faillissement"
    case (.bankruptcy, .english): "bankruptcy"
    case (.procedure, .dutch): "andere procedure"
    case (.procedure, .english): "other procedure"
    case (.guarantee, .dutch): "borg voor een ander"
    case (.guarantee, .english): "surety for somebody"
    case (.registration, .dutch): "registratie bij BKR"
    case (.registration, .english): "registration at BKR"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .seizureOfWages: ["loonbeslag"]
    case .seizureOfBenefit: ["uitkeringsbeslag", "beslag uitkering"]
    case .seizureOfAllowances: ["toeslagbeslag", "verrekening toeslag"]
    case .seizureOfAccount: ["bankbeslag", "rekeningbeslag"]
    case .seizureOfGoods: ["beslag op inboedel", "inboedel", "autobeslag"]
    case .seizureOfHome: ["huisbeslag", "woningbeslag"]
    case .hearing: ["zitting", "rechtszaak", "dagvaarding", "hearing", "court"]
    case .eviction: ["uitzetting", "uit huis zetten"]
    case .auction: ["executieverkoop", "openbare verkoop"]
    case .disconnection: ["energie afsluiten", "water afsluiten", "afsluiten"]
    case .bankruptcy: ["faillissementsaanvraag"]
    case .procedure: ["procedure", "bezwaar", "beroep", "klacht", "appeal"]
    case .guarantee: ["borg", "borgstelling", "garant", "guarantee", "surety"]
    case .registration: ["bkr", "codering", "registratie", "registration"]
    }
  }
}

extension LegalMatter.Kind {
  /// What somebody can do about it now, in a sentence or two.
  func whatToDo(in language: Language) -> String {
    switch (self, language) {
    case (.hearing, .dutch):
      "Ga naar de zitting, of antwoord de rechter op tijd. Vraag gratis raad bij het Juridisch Loket (juridischloket.nl)."
    case (.hearing, .english):
      "Go to the hearing, or answer the court in time. Ask free advice from the Juridisch Loket (juridischloket.nl)."
    case (.eviction, .dutch), (.auction, .dutch), (.disconnection, .dutch):
      "Bel vandaag uw gemeente en zeg dat er haast bij is. Zij moet binnen drie werkdagen met u praten."
    case (.eviction, .english), (.auction, .english), (.disconnection, .english):
      "Call your municipality today and say that it is urgent. It has to talk with you within three working days."
    case (_, .dutch): "Neem de brief mee naar uw gemeente of naar het Juridisch Loket."
    case (_, .english): "Take the letter to your municipality or to the Juridisch Loket."
    }
  }
}

extension Inquiry {
  /// What is asked, as a name: “auto”, “Uw werk”.
  package func name(in language: Language) -> String {
    switch self {
    case .field(let field): field.name(in: language)
    case .topic(let topic): topic.name(in: language)
    case .chain(let debt): "\(debt.text): \(Field.debtChain.name(in: language).lowercased())"
    }
  }
}

extension Inquiry {
  /// The same for a household: of children who are known by their year, only the days are asked.
  func name(of dossier: Dossier, in language: Language) -> String {
    guard self == .topic(.children), dossier.count(of: .children) > 0 else {
      return name(in: language)
    }
    return language.say(
      dutch: "Geboortedag van de kinderen", english: "Birth dates of the children")
  }
}

extension Inquiry.Topic {
  func name(in language: Language) -> String {
    switch (self, language) {
    case (.children, .dutch): "Kinderen"
    case (.children, .english): "Children"
    case (.representative, .dutch): "Wie voor u optreedt"
    case (.representative, .english): "Who acts for you"
    case (.home, .dutch): "Eigen huis"
    case (.home, .english): "House of your own"
    case (.car, .dutch): "Auto of ander voertuig"
    case (.car, .english): "Car or other vehicle"
    case (.savings, .dutch): "Spaargeld en beleggingen"
    case (.savings, .english): "Savings and investments"
    case (.insurance, .dutch): "Verzekering met waarde"
    case (.insurance, .english): "Insurance with a value"
    case (.valuables, .dutch): "Waardevolle spullen"
    case (.valuables, .english): "Valuables"
    case (.lease, .dutch): "Lease"
    case (.lease, .english): "Lease"
    case (.seizures, .dutch): "Beslag"
    case (.seizures, .english): "Seizures"
    case (.procedures, .dutch): "Procedures met een dag"
    case (.procedures, .english): "Procedures with a day"
    case (.guarantees, .dutch): "Borg voor een ander"
    case (.guarantees, .english): "Surety for somebody"
    case (.registrations, .dutch): "Registratie bij BKR"
    case (.registrations, .english): "Registration at BKR"
    }
  }

  /// Whether there is one, as a question.
  package func question(in language: Language) -> String {
    switch (self, language) {
    case (.children, .dutch): "Zijn er kinderen, bij u of ergens anders?"
    case (.children, .english): "Are there children, with you or elsewhere?"
    case (.representative, .dutch): "Is er iemand die voor u optreedt, zoals een bewindvoerder?"
    case (.representative, .english): "Does somebody act for you, like an administrator?"
    case (.home, .dutch): "Heeft u een eigen huis?"
    case (.home, .english): "Do you own a house?"
    case (.car, .dutch): "Heeft u een auto, scooter of ander voertuig?"
    case (.car, .english): "Do you have a car, a scooter or another vehicle?"
    case (.savings, .dutch): "Heeft u spaargeld of beleggingen?"
    case (.savings, .english): "Do you have savings or investments?"
    case (.insurance, .dutch): "Heeft u een verzekering die geld waard is, voor later of uitvaart?"
    case (.insurance, .english): "Do you have an insurance that is worth money, like for a funeral?"
    case (.valuables, .dutch): "Heeft u iets anders van waarde, zoals sieraden of een erfenis?"
    case (.valuables, .english):
      "Do you have other things of value, like jewellery or an inheritance?"
    case (.lease, .dutch): "Least of huurt u iets, zoals een auto of een televisie?"
    case (.lease, .english): "Do you lease or hire something, like a car or a television?"
    case (.seizures, .dutch): "Is er beslag gelegd, op loon, uitkering, rekening of spullen?"
    case (.seizures, .english): "Is there a seizure, of wages, a benefit, an account or goods?"
    case (.procedures, .dutch): "Komt er een zitting, ontruiming, veiling of afsluiting?"
    case (.procedures, .english): "Is there a hearing, eviction, auction or disconnection to come?"
    case (.guarantees, .dutch): "Staat u borg voor een ander?"
    case (.guarantees, .english): "Do you stand surety for somebody?"
    case (.registrations, .dutch): "Staat u met een lening bij het BKR?"
    case (.registrations, .english): "Are you registered at the BKR with a loan?"
    }
  }

  /// Why it is asked, in a sentence.
  package func why(in language: Language) -> String {
    switch (self, language) {
    case (.children, .dutch): "Met kinderen mag u meer houden om van te leven."
    case (.children, .english): "With children you can keep more to live on."
    case (.representative, .dutch): "Die moet vaak meetekenen, en krijgt de post."
    case (.representative, .english): "They often have to sign too, and get the mail."
    case (.home, .dutch): "Een huis en de hypotheek veranderen welke hulp past."
    case (.home, .english): "A house and its mortgage change which help fits."
    case (.car, .dutch): "Een auto die u nodig heeft mag u vaak houden. Men wil de waarde weten."
    case (.car, .english): "A car that you need you can often keep. People want to know its value."
    case (.savings, .dutch): "Schuldeisers vragen hier altijd naar. Een kleine buffer mag."
    case (.savings, .english): "Creditors always ask this. A small buffer is allowed."
    case (.insurance, .dutch): "Sommige polissen kunt u afkopen, andere mag u houden."
    case (.insurance, .english): "Some policies can be cashed in, others you can keep."
    case (.valuables, .dutch): "Soms telt zoiets mee. Het is fijn als men dat nu al weet."
    case (.valuables, .english): "Sometimes such a thing counts. It helps when people know it now."
    case (.lease, .dutch): "Een contract loopt door. Soms kan het eerder stoppen."
    case (.lease, .english): "A contract goes on. Sometimes it can end sooner."
    case (.seizures, .dutch): "Bij beslag wordt vaak te veel ingehouden. Dat kan terug."
    case (.seizures, .english): "With a seizure too much is often taken. That can be undone."
    case (.procedures, .dutch): "Dit heeft de meeste haast: er is een dag."
    case (.procedures, .english): "This is the most urgent of all: there is a day."
    case (.guarantees, .dutch): "Betaalt die ander niet, dan moet u betalen."
    case (.guarantees, .english): "If the other does not pay, you have to."
    case (.registrations, .dutch): "Een nieuwe lening om schulden af te lossen kan dan soms niet."
    case (.registrations, .english): "A new loan to pay off debts may then be refused."
    }
  }
}
