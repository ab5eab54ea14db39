import Domain

extension ProofPaper {
  /// What it is called, with what it is about: “Loonstroken: Loon”.
  package func text(of dossier: Dossier, in language: Language) -> String {
    let name = kind.name(in: language)
    guard let about else { return name }
    return "\(name): \(subject(in: dossier) ?? about)"
  }

  /// The name of what it is about; nil where that is gone, or it is about the household.
  func subject(in dossier: Dossier) -> String? {
    guard let about else { return nil }
    return dossier.incomes.first { $0.id.text == about }?.name
      ?? dossier.debts.first { $0.id.text == about }.map { dossier.label(of: $0.id) }
  }
}

extension ProofPaper.Kind {
  /// What it is called.
  package func name(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .identity: "Paspoort of identiteitskaart"
    case .partnerIdentity: "Paspoort of identiteitskaart van uw partner"
    case .children: "Papieren van uw kinderen"
    case .payslips: "Loonstroken"
    case .workContract: "Arbeidscontract"
    case .annualStatement: "Jaaropgaven"
    case .benefitDecision: "Brief over uw uitkering"
    case .pensionDecision: "Brief over uw pensioen of AOW"
    case .businessAccounts: "Cijfers van uw bedrijf"
    case .allowanceDecision: "Brief over uw toeslag"
    case .childBenefit: "Brief over de kinderbijslag"
    case .maintenanceReceived: "Afspraak over alimentatie die u krijgt"
    case .otherIncome: "Bewijs van ander inkomen"
    case .anyIncome: "Bewijs van uw inkomen"
    case .taxReturn: "Aangifte of aanslag van de belasting"
    case .bankStatements: "Bankafschriften"
    case .rentContract: "Huurcontract"
    case .rentStatement: "Opbouw van de huur"
    case .mortgageStatement: "Overzicht van uw hypotheek"
    case .homeValue: "WOZ-waarde van uw huis"
    case .anyHousing: "Huurcontract of overzicht van uw hypotheek"
    case .energyContract: "Contract of jaarnota van energie"
    case .meterReadings: "Meterstanden"
    case .waterBill: "Rekening van water"
    case .municipalTaxes: "Aanslag van gemeente en waterschap"
    case .healthPolicy: "Polis van uw zorgverzekering"
    case .insurancePolicies: "Polissen van andere verzekeringen"
    case .telecomContract: "Contract van telefoon en internet"
    case .childcareContract: "Contract van de kinderopvang"
    case .transport: "Papieren van auto of vervoer"
    case .education: "Kosten van school of studie"
    case .maintenancePaid: "Afspraak over alimentatie die u betaalt"
    case .healthCosts: "Rekeningen voor zorg die u zelf betaalt"
    case .creditRegistration: "Overzicht van het BKR"
    case .exemptAmount: "Berekening van de beslagvrije voet"
    case .freeAmount: "Berekening van het vrij te laten bedrag"
    case .letter: "Laatste brief"
    case .judgment: "Vonnis"
    case .seizure: "Brief over het beslag"
    case .writ: "Dwangbevel"
    case .summons: "Dagvaarding"
    case .agreement: "Afspraak over betalen"
    case .creditContract: "Contract van het krediet"
    case .dispute: "Bewijs van wat niet klopt"
    case .payments: "Bewijs van betalingen"
    }
  }

  private var english: String {
    switch self {
    case .identity: "Passport or identity card"
    case .partnerIdentity: "Passport or identity card of your partner"
    case .children: "Papers of your children"
    case .payslips: "Payslips"
    case .workContract: "Contract of employment"
    case .annualStatement: "Annual statements of income"
    case .benefitDecision: "Letter about your benefit"
    case .pensionDecision: "Letter about your pension"
    case .businessAccounts: "Figures of your business"
    case .allowanceDecision: "Letter about your allowance"
    case .childBenefit: "Letter about child benefit"
    case .maintenanceReceived: "Agreement on maintenance that you get"
    case .otherIncome: "Proof of other income"
    case .anyIncome: "Proof of your income"
    case .taxReturn: "Tax return or assessment"
    case .bankStatements: "Bank statements"
    case .rentContract: "Rental contract"
    case .rentStatement: "What the rent is made of"
    case .mortgageStatement: "Statement of your mortgage"
    case .homeValue: "Value of your house (WOZ)"
    case .anyHousing: "Rental contract or statement of your mortgage"
    case .energyContract: "Contract or yearly bill of energy"
    case .meterReadings: "Meter readings"
    case .waterBill: "Water bill"
    case .municipalTaxes: "Assessment of municipality and water board"
    case .healthPolicy: "Policy of your health insurance"
    case .insurancePolicies: "Policies of other insurances"
    case .telecomContract: "Contract of telephone and internet"
    case .childcareContract: "Contract of childcare"
    case .transport: "Papers of car or transport"
    case .education: "Costs of school or study"
    case .maintenancePaid: "Agreement on maintenance that you pay"
    case .healthCosts: "Bills for care that you pay yourself"
    case .creditRegistration: "Overview of the BKR (credit register)"
    case .exemptAmount: "Calculation of the exempt amount"
    case .freeAmount: "Calculation of the amount to live on (vtlb)"
    case .letter: "Last letter"
    case .judgment: "Judgment"
    case .seizure: "Letter about the seizure"
    case .writ: "Writ"
    case .summons: "Summons"
    case .agreement: "Agreement on paying"
    case .creditContract: "Contract of the credit"
    case .dispute: "Proof of what is wrong"
    case .payments: "Proof of payments"
    }
  }
}
