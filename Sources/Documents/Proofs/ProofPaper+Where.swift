import Domain

extension ProofPaper.Kind {
  /// What exactly is meant, and where to get it: one sentence.
  package func hint(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .identity, .partnerIdentity: "Alleen laten zien. Maakt u een kopie? Streep het BSN door."
    case .children: "Geboorteakte, of een uittreksel van de gemeente waar zij op staan."
    case .payslips: "De laatste drie. Vraag ze aan uw werkgever."
    case .workContract: "Het laatste, met de datum waarop het eindigt als die er is."
    case .annualStatement: "Van vorig jaar, van elke werkgever of uitkering."
    case .benefitDecision:
      "De laatste toekenning en de laatste specificatie, via Mijn UWV of de gemeente."
    case .pensionDecision: "De laatste specificatie, via Mijn SVB of uw pensioenfonds."
    case .businessAccounts: "Winst en verlies van dit jaar, en de laatste aangifte btw."
    case .allowanceDecision: "De laatste voorschotbeschikking, via Mijn toeslagen."
    case .childBenefit: "De laatste brief, via Mijn SVB."
    case .maintenanceReceived: "Het convenant of de uitspraak, en wat er echt wordt betaald."
    case .otherIncome: "Een brief of een afschrift waar het bedrag op staat."
    case .anyIncome: "Vul eerst uw inkomen in. Dan ziet u welke papieren erbij horen."
    case .taxReturn: "Van vorig jaar, via Mijn Belastingdienst."
    case .bankStatements: "De laatste drie maanden, van alle rekeningen, ook spaarrekeningen."
    case .rentContract: "Het contract, met de laatste brief over de huur."
    case .rentStatement: "Kale huur en servicekosten apart. Vraag het aan uw verhuurder."
    case .mortgageStatement: "De schuld, de rente en de maandlast. Vraag het aan uw bank."
    case .homeValue: "De laatste beschikking van uw gemeente, ook op wozwaardeloket.nl."
    case .anyHousing: "Vul eerst in wat u voor uw woning betaalt."
    case .energyContract: "De laatste jaarnota of het contract, via uw leverancier."
    case .meterReadings: "Schrijf ze op of maak een foto, met de dag erbij."
    case .waterBill: "De laatste nota van het waterbedrijf."
    case .municipalTaxes: "De aanslagen van dit jaar."
    case .healthPolicy: "De polis van dit jaar, met premie en eigen risico."
    case .insurancePolicies: "Van elke verzekering de polis en de premie."
    case .telecomContract: "Met de dag waarop het eindigt."
    case .childcareContract: "Met de uren en de prijs."
    case .transport: "Kentekenbewijs en verzekering, of uw abonnement."
    case .education: "De rekening van school of het collegegeld."
    case .maintenancePaid: "Het convenant of de uitspraak."
    case .healthCosts: "Rekeningen van medicijnen, hulpmiddelen of zorg die niet vergoed zijn."
    case .creditRegistration: "Gratis in te zien op bkr.nl."
    case .exemptAmount: "De brief van de deurwaarder met de berekening."
    case .freeAmount: "De berekening van wie hem maakte, met de dag."
    case .letter: "De laatste brief met het bedrag en het kenmerk."
    case .judgment: "Alle bladzijden, ook de laatste."
    case .seizure: "Wat er is ingehouden, en vanaf welke dag."
    case .writ: "Alle bladzijden, met de dag waarop u het kreeg."
    case .summons: "Alle bladzijden. Let op de dag van de zitting."
    case .agreement: "De brief of mail waarin het is afgesproken."
    case .creditContract: "Met de rente en de looptijd."
    case .dispute: "Bonnen, mails of foto’s waaruit het blijkt."
    case .payments: "Afschriften waar de betalingen op staan."
    }
  }

  private var english: String {
    switch self {
    case .identity, .partnerIdentity: "Only to show. Do you make a copy? Strike out the BSN."
    case .children: "Birth certificate, or an extract of the municipality that names them."
    case .payslips: "The last three. Ask your employer for them."
    case .workContract: "The last one, with the day on which it ends if there is one."
    case .annualStatement: "Of last year, of each employer or benefit."
    case .benefitDecision:
      "The last decision and the last specification, through Mijn UWV or the municipality."
    case .pensionDecision: "The last specification, through Mijn SVB or your pension fund."
    case .businessAccounts: "Profit and loss of this year, and the last VAT return."
    case .allowanceDecision: "The last advance decision, through Mijn toeslagen."
    case .childBenefit: "The last letter, through Mijn SVB."
    case .maintenanceReceived: "The agreement or the ruling, and what is really paid."
    case .otherIncome: "A letter or a statement that has the amount."
    case .anyIncome: "Fill in your income first. Then you see which papers go with it."
    case .taxReturn: "Of last year, through Mijn Belastingdienst."
    case .bankStatements: "The last three months, of all accounts, savings too."
    case .rentContract: "The contract, with the last letter about the rent."
    case .rentStatement: "Basic rent and service costs apart. Ask your landlord."
    case .mortgageStatement: "The debt, the interest and the monthly cost. Ask your bank."
    case .homeValue: "The last decision of your municipality, also at wozwaardeloket.nl."
    case .anyHousing: "Fill in first what you pay for your home."
    case .energyContract: "The last yearly bill or the contract, through your supplier."
    case .meterReadings: "Write them down or take a photo, with the day."
    case .waterBill: "The last bill of the water company."
    case .municipalTaxes: "The assessments of this year."
    case .healthPolicy: "The policy of this year, with premium and own risk."
    case .insurancePolicies: "Of each insurance the policy and the premium."
    case .telecomContract: "With the day on which it ends."
    case .childcareContract: "With the hours and the price."
    case .transport: "Registration and insurance, or your season ticket."
    case .education: "The bill of the school, or the tuition."
    case .maintenancePaid: "The agreement or the ruling."
    case .healthCosts: "Bills of medicine, aids or care that were not paid back."
    case .creditRegistration: "Free to see at bkr.nl."
    case .exemptAmount: "The letter of the bailiff with the calculation."
    case .freeAmount: "The calculation of whoever made it, with the day."
    case .letter: "The last letter with the amount and the reference."
    case .judgment: "All pages, the last one too."
    case .seizure: "What was taken, and from which day."
    case .writ: "All pages, with the day on which you got it."
    case .summons: "All pages. Mind the day of the hearing."
    case .agreement: "The letter or mail in which it was agreed."
    case .creditContract: "With the interest and the term."
    case .dispute: "Receipts, mails or photos that show it."
    case .payments: "Statements that have the payments."
    }
  }
}

extension KeptProof.State {
  /// How it stands, in a word or two.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.have, .dutch): "heb ik"
    case (.have, .english): "have it"
    case (.asked, .dutch): "aangevraagd"
    case (.asked, .english): "asked for"
    case (.notNeeded, .dutch): "niet nodig"
    case (.notNeeded, .english): "not needed"
    }
  }
}
