// Articles of the law that a finding rests on where no dated figure is looked up.
extension Source {
  /// The check digits of an account number.
  package static let ibanCheckDigits = Source("ISO 13616: check digits of the IBAN")

  /// The check digit of a payment reference.
  package static let referenceCheckDigit = Source("Betaalvereniging, betalingskenmerk: check digit")

  /// Which organisations collect which claims.
  package static let whoCollects = Source("who collects which claim", .unchecked)

  /// Whoever bought a claim has to show that it is theirs.
  package static let claimWasSold = Source("BW 3:94: who bought a claim has to show it", .unchecked)

  /// Who asks for money has to show who owes it; what an heir pays, and what is kept of a person.
  package static let owedBySomebodyElse = Source(
    "Rv 150; BW 4:192; AVG art. 15, 17", .unchecked)

  /// Debts of two who live together.
  package static let jointDebts = Source("BW 1:85, 6:6", .unchecked)

  /// No collection costs without a letter that gives fourteen days.
  package static let fourteenDayLetter = Source("BW 6:96 lid 6")

  /// Interest that was agreed goes before the statutory one.
  package static let agreedInterest = Source("BW 6:119 lid 3")

  /// Interest that runs by law.
  package static let statutoryInterest = Source("BW 6:119")

  /// Interest between businesses.
  package static let commercialInterest = Source("BW 6:119a")

  /// Credit that was agreed under an older maximum.
  package static let olderCreditContracts = Source(
    "Besluit kredietvergoeding art. 16 (text of 2017)")

  /// No creditor has to accept payment in parts.
  package static let paymentInParts = Source("BW 6:29")

  /// Costs are counted once over claims that can be asked in one letter.
  package static let costsOfSeveralClaims = Source("BW 6:96 lid 7")

  /// The scale of collection costs.
  package static let collectionCosts = Source("BW 6:96 lid 5")

  /// Costs under another name, for a file or for administration.
  package static let fileCosts = Source("das.nl, file and administration costs")

  /// What a government body may do without a court.
  package static let writ = Source("Awb 4:112, 4:117")

  /// Seizure on a judgment.
  package static let seizure = Source("Rv 430")

  /// What a seizure leaves free.
  package static let exemptAmount = Source("Rv 475c-475fa")

  /// Detention for a traffic fine.
  package static let fineDetention = Source("WAHV art. 28")

  /// How long a rescheduling by the court lasts.
  package static let debtRescheduling = Source("Fw 349a lid 1")

  /// The court can set a refusal aside.
  package static let compulsorySettlement = Source("Fw 287a lid 5")

  /// A rescheduling needs a settlement that was tried.
  package static let failedAttempt = Source("Fw 285 lid 1 f")

  /// Collection costs between businesses.
  package static let businessCosts = Source("BW 6:96 lid 4, lid 5")

  /// One arrangement with the bodies of the state.
  package static let oneArrangement = Source("Stcrt. 2023, 30505; cjib.nl, Betalingsregeling Rijk")

  /// Fees for paying later count as the costs of a credit.
  package static let payLaterFees = Source("HR 2025-06-27; RBMNE:2025:2058")

  /// How old a judgment can grow.
  package static let judgment = Source("BW 3:324 lid 1")

  /// What stays in a seized account.
  package static let bankAccount = Source(
    "Rv 475a; Stb. 2020, 277; schuldinfo.nl, beslag op bankrekening")

  /// Remission of taxes.
  package static let remission = Source(
    "Leidraad Invordering art. 26; Uitvoeringsregeling Invorderingswet 11-16")

  /// Who may collect, and that costs are owed to no other.
  package static let collectorRegister = Source(
    "Wet kwaliteit incassodienstverlening, costs since 2026-10-01; justis.nl; "
      + "consumentenbond.nl, fennekadvocaten.nl")

  /// What the user entered, with the source that was named.
  package static func entered(_ citation: String) -> Source { Source(citation, .entered) }
}
