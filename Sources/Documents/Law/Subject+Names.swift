import Domain
import Rules

extension Subject {
  /// What the row is about, as a person knows it.
  package func name(in language: Language) -> String {
    switch self {
    case .limitation(let claim): claim.name(in: language)
    case .rank(let claim): claim.name(in: language)
    case .creditorTerms(let terms): terms.name(in: language)
    case .urgent(let cause): cause.name(in: language)
    case .protection(let protection): protection.name(in: language)
    case .plausible(let line): line.name(in: language)
    case .publicHoliday(let holiday): holiday.name(in: language)
    case .bankHoliday(let holiday): holiday.name(in: language)
    }
  }
}

extension LimitationClaim {
  /// The kind of claim, as a person knows it.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.general, .dutch): "zonder eigen termijn"
    case (.general, .english): "without a period of its own"
    case (.contract, .dutch): "afspraak of contract, zoals een lening of dienst"
    case (.contract, .english): "contract, such as a loan or a service"
    case (.periodic, .dutch): "elk jaar of vaker, zoals huur, premie of abonnement"
    case (.periodic, .english): "due each year or more often, such as rent, premium, subscription"
    case (.unduePayment, .dutch): "geld dat per ongeluk is betaald"
    case (.unduePayment, .english): "money that was paid without reason"
    case (.damages, .dutch): "schade of boete uit een contract"
    case (.damages, .english): "damages or a penalty of a contract"
    case (.consumerSale, .dutch): "iets dat u kocht bij een bedrijf"
    case (.consumerSale, .english): "something you bought from a business"
    case (.consumerEnergy, .dutch): "stroom, gas of warmte voor thuis"
    case (.consumerEnergy, .english): "electricity, gas or heat at home"
    case (.pipedWater, .dutch): "drinkwater"
    case (.pipedWater, .english): "drinking water"
    case (.payLater, .dutch): "gekocht en achteraf betalen"
    case (.payLater, .english): "bought, to be paid later"
    case (.maintenance, .dutch): "alimentatie"
    case (.maintenance, .english): "maintenance"
    case (.overdraft, .dutch): "rood staan"
    case (.overdraft, .english): "overdraft"
    case (.mortgage, .dutch): "met hypotheek"
    case (.mortgage, .english): "with a mortgage"
    case (.judgment, .dutch): "met een vonnis van de rechter"
    case (.judgment, .english): "with a judgment of the court"
    case (.periodicInJudgment, .dutch): "bedragen per jaar in een vonnis, zoals rente"
    case (.periodicInJudgment, .english): "yearly sums in a judgment, such as interest"
    case (.governmentDebt, .dutch): "schuld aan de overheid"
    case (.governmentDebt, .english): "debt to the government"
    case (.tax, .dutch): "belasting"
    case (.tax, .english): "tax"
    case (.studentLoan, .dutch): "studieschuld"
    case (.studentLoan, .english): "student loan"
    case (.trafficFine, .dutch): "verkeersboete"
    case (.trafficFine, .english): "traffic fine"
    case (.unknown, .dutch): "soort niet bekend"
    case (.unknown, .english): "kind not known"
    }
  }
}

extension RankedClaim {
  /// The kind of claim, as a person knows it.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.mortgageOrPledge, .dutch): "hypotheek of pand"
    case (.mortgageOrPledge, .english): "mortgage or pledge"
    case (.stateTax, .dutch): "belasting van het Rijk"
    case (.stateTax, .english): "tax of the state"
    case (.cakPremium, .dutch): "premie van het CAK"
    case (.cakPremium, .english): "premium of CAK"
    case (.benefitRepayment, .dutch): "uitkering terugbetalen"
    case (.benefitRepayment, .english): "repaying a benefit"
    case (.employeesWages, .dutch): "loon van personeel"
    case (.employeesWages, .english): "wages of employees"
    case (.ownersAssociation, .dutch): "vereniging van eigenaren"
    case (.ownersAssociation, .english): "owners’ association"
    case (.waterBoardPropertyTax, .dutch): "waterschap, belasting van een eigenaar"
    case (.waterBoardPropertyTax, .english): "water board, tax of an owner"
    case (.municipalTax, .dutch): "gemeentebelasting"
    case (.municipalTax, .english): "municipal tax"
    case (.waterBoardTax, .dutch): "waterschapsbelasting"
    case (.waterBoardTax, .english): "water board tax"
    case (.allowanceRepayment, .dutch): "toeslag terugbetalen"
    case (.allowanceRepayment, .english): "repaying an allowance"
    case (.studentLoan, .dutch): "studieschuld"
    case (.studentLoan, .english): "student loan"
    case (.fine, .dutch): "boete"
    case (.fine, .english): "fine"
    case (.healthPremium, .dutch): "premie van de zorgverzekeraar"
    case (.healthPremium, .english): "premium of the health insurer"
    case (.ordinary, .dutch): "alle andere"
    case (.ordinary, .english): "all others"
    }
  }
}

extension CreditorTermsName {
  /// The creditor or arrangement, as a person knows it.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.trafficFine, .dutch): "verkeersboete (CJIB)"
    case (.trafficFine, .english): "traffic fine (CJIB)"
    case (.courtFine, .dutch): "boete van de rechter (CJIB)"
    case (.courtFine, .english): "fine of the court (CJIB)"
    case (.prosecutorFine, .dutch): "strafbeschikking (CJIB)"
    case (.prosecutorFine, .english): "fine of the prosecutor (CJIB)"
    case (.taxShortDeferral, .dutch): "Belastingdienst, kort uitstel"
    case (.taxShortDeferral, .english): "tax office, short deferral"
    case (.taxInstalments, .dutch): "Belastingdienst, betalingsregeling"
    case (.taxInstalments, .english): "tax office, instalments"
    case (.vehicleTax, .dutch): "motorrijtuigenbelasting"
    case (.vehicleTax, .english): "motor vehicle tax"
    case (.allowanceStandard, .dutch): "Dienst Toeslagen, standaardregeling"
    case (.allowanceStandard, .english): "Dienst Toeslagen, standard plan"
    case (.allowanceCapacity, .dutch): "Dienst Toeslagen, naar wat u kunt missen"
    case (.allowanceCapacity, .english): "Dienst Toeslagen, by what you can spare"
    case (.studentLoan15, .dutch): "DUO, lening van 15 jaar"
    case (.studentLoan15, .english): "DUO, loan of 15 years"
    case (.studentLoan35, .dutch): "DUO, lening van 35 jaar"
    case (.studentLoan35, .english): "DUO, loan of 35 years"
    case (.healthInsurer, .dutch): "zorgverzekeraar"
    case (.healthInsurer, .english): "health insurer"
    case (.energySupplier, .dutch): "energiebedrijf"
    case (.energySupplier, .english): "energy supplier"
    case (.debtArrangement, .dutch): "schuldhulp van de gemeente"
    case (.debtArrangement, .english): "debt help of the municipality"
    case (.anyOther, .dutch): "elke andere schuldeiser"
    case (.anyOther, .english): "every other creditor"
    }
  }
}

extension PublicHoliday {
  /// The name of the day.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.newYear, .dutch): "Nieuwjaarsdag"
    case (.newYear, .english): "New Year’s Day"
    case (.goodFriday, .dutch): "Goede Vrijdag"
    case (.goodFriday, .english): "Good Friday"
    case (.easterMonday, .dutch): "tweede paasdag"
    case (.easterMonday, .english): "Easter Monday"
    case (.kingsDay, .dutch): "Koningsdag"
    case (.kingsDay, .english): "King’s Day"
    case (.byDecree, .dutch): "brugdagen die bij besluit zijn aangewezen"
    case (.byDecree, .english): "days named by decree"
    case (.liberationDay, .dutch): "Bevrijdingsdag"
    case (.liberationDay, .english): "Liberation Day"
    case (.ascensionDay, .dutch): "Hemelvaartsdag"
    case (.ascensionDay, .english): "Ascension Day"
    case (.whitMonday, .dutch): "tweede pinksterdag"
    case (.whitMonday, .english): "Whit Monday"
    case (.christmasDay, .dutch): "eerste kerstdag"
    case (.christmasDay, .english): "Christmas Day"
    case (.secondChristmasDay, .dutch): "tweede kerstdag"
    case (.secondChristmasDay, .english): "the day after Christmas"
    }
  }
}

extension BankHoliday {
  /// The name of the day.
  package func name(in language: Language) -> String {
    switch self {
    case .newYear: PublicHoliday.newYear.name(in: language)
    case .goodFriday: PublicHoliday.goodFriday.name(in: language)
    case .easterMonday: PublicHoliday.easterMonday.name(in: language)
    case .labourDay: language.say(dutch: "Dag van de Arbeid", english: "Labour Day")
    case .christmasDay: PublicHoliday.christmasDay.name(in: language)
    case .secondChristmasDay: PublicHoliday.secondChristmasDay.name(in: language)
    }
  }
}
