import Domain
import Rules

extension NotModelled {
  /// What Aflos does not reckon with, in one sentence.
  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .paymentsInBetween:
      "Betalingen tussendoor: die gaan eerst van kosten en rente af (BW 6:44)."
    case .dailyInterestOnStudentLoans:
      "De rente per dag over achterstand bij DUO (WSF 2000 6.8)."
    case .smallGovernmentDebts:
      "Onder € 20 vraagt de overheid geen wettelijke rente (Awb 4:98 lid 2)."
    case .beforeFirstRow: "Wat begon voor de eerste dag van deze tabel."
    case .contractDay:
      "Bij een lening met vaste rente telt de dag van het contract (Besluit art. 16)."
    case .wordingOfTaxInterest:
      "De regels over rente per betaling zijn gelezen in een tekst van ongeveer 2017."
    case .partPaidInTime: "Een deel betaald binnen veertien dagen: kosten alleen over de rest."
    case .taxCollectionCosts: "Kosten bij belastingen van het Rijk (Kostenwet)."
    case .damages: "Schade, behalve als die in een akkoord staat (Besluit art. 1)."
    case .wordingNotRead: "De tekst van het nieuwe besluit zelf (Stb. 2024, 44) is niet gelezen."
    case .prolongation:
      "Langer door bijvoorbeeld een huwelijk of een verborgen schuld (BW 3:320, 3:321)."
    case .creditorsKnowledge: "Wanneer de schuldeiser van de schade wist."
    case .periodicSumsInJudgment:
      "Rente en bedragen per jaar in een vonnis: vijf jaar (BW 3:324 lid 3)."
    case .criminalFines: "Boetes van de strafrechter of de officier van justitie."
    case .digitalContent: "Digitale inhoud en diensten, na de wet van 2022 (BW 7.1AA)."
    case .laterPrivileges: "Voorrang die na de gelezen teksten is gekomen."
    case .pledgeAndSetOff: "Pand, verrekening en andere zekerheid: vraag het na."
    case .partnersIncome: "Het inkomen van een partner apart (Rv 475da)."
    case .owners: "Extra voor eigenaren en huurders zonder huurtoeslag (Rv 475da lid 7)."
    case .hardship: "Extra door een besluit van de rechter (Rv 475fa)."
    case .missingHalfYears: "Halve jaren waarvan de cijfers niet zijn gevonden."
    case .otherLivingSituations:
      "Volwassenen die kosten delen, wie jonger is dan 21, of in een instelling woont."
    case .pensionNorms: "De norm met AOW vanaf juli 2026: twee bronnen spreken elkaar tegen."
    case .minors: "De halve boete onder 16 jaar, en de grens van € 112,50 voor termijnen."
    case .lawyersTariff: "Wat de verliezer betaalt voor de advocaat van de ander."
    case .studentLoanThresholds: "De inkomensgrenzen bij DUO."
    case .creditorsOwnRules: "Eigen regels van schuldeisers die niet in de wet staan."
    case .circumstances: "De rechter kijkt naar alles wat er speelt."
    case .energyLawOf2026: "Nieuwe nummers van de regels door de Energiewet van 2026."
    case .otherReferences: "Voorbeeldbegrotingen van anderen: die mogen hier niet zomaar staan."
    case .olderThanToday: "Dat de prijzen sinds het jaar van deze cijfers zijn gestegen."
    case .equatedDays: "Dagen die bij besluit gelijk zijn aan een feestdag."
    case .before2002: "De kalenders voor 2002."
    }
  }

  private var english: String {
    switch self {
    case .paymentsInBetween:
      "Payments in between: they first go to costs and interest (BW 6:44)."
    case .dailyInterestOnStudentLoans:
      "The daily interest on arrears of student loans (WSF 2000 6.8)."
    case .smallGovernmentDebts:
      "Below €20 the government asks no statutory interest (Awb 4:98 lid 2)."
    case .beforeFirstRow: "What began before the first day of this table."
    case .contractDay: "A loan with a fixed rate keeps the day of its contract (Besluit art. 16)."
    case .wordingOfTaxInterest:
      "The rules on interest over each payment were read in a text of about 2017."
    case .partPaidInTime: "Part paid within fourteen days: costs only over the rest."
    case .taxCollectionCosts: "Costs of collecting taxes of the state (Kostenwet)."
    case .damages: "Damages, unless laid down in a settlement (Besluit art. 1)."
    case .wordingNotRead: "The wording of the new decree itself (Stb. 2024, 44) was not read."
    case .prolongation:
      "Longer because of, for example, a marriage or a hidden debt (BW 3:320, 3:321)."
    case .creditorsKnowledge: "When the creditor knew of the damage."
    case .periodicSumsInJudgment:
      "Interest and yearly sums in a judgment: five years (BW 3:324 lid 3)."
    case .criminalFines: "Fines of the criminal court or the prosecutor."
    case .digitalContent: "Digital content and services after the law of 2022 (BW 7.1AA)."
    case .laterPrivileges: "Priority that came after the texts that were read."
    case .pledgeAndSetOff: "Pledge, set-off and other security: ask about it."
    case .partnersIncome: "The income of a partner apart (Rv 475da)."
    case .owners: "More for owners and tenants without rent allowance (Rv 475da lid 7)."
    case .hardship: "More by a decision of the judge (Rv 475fa)."
    case .missingHalfYears: "Half-years of which the figures were not found."
    case .otherLivingSituations:
      "Adults who share costs, who is younger than 21 or lives in an institution."
    case .pensionNorms: "The norm above pension age from July 2026: two sources disagree."
    case .minors: "Half the fine below 16 years, and the limit of €112.50 for instalments."
    case .lawyersTariff: "What the loser pays for the other side’s lawyer."
    case .studentLoanThresholds: "The income limits of student loans."
    case .creditorsOwnRules: "Creditors’ own rules that are not in the law."
    case .circumstances: "A judge looks at everything that matters."
    case .energyLawOf2026: "New numbers of the rules by the energy law of 2026."
    case .otherReferences: "Reference budgets of others: they may not simply be copied here."
    case .olderThanToday: "That prices rose since the year of these figures."
    case .equatedDays: "Days put on a par with a public holiday by decree."
    case .before2002: "The calendars before 2002."
    }
  }
}
