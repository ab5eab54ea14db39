import Domain
import Planning

extension FindingCode {
  /// What the code means, in one line, for whoever meets it on a screen or in a file.
  package func meaning(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: summary
    }
  }

  private var dutch: String {
    switch self {
    case .basicsAtRisk:
      "Dagvaarding, vonnis, dwangbevel of beslag voor woning, energie, water of zorgverzekering"
    case .summons: "Een dagvaarding voor een andere schuld"
    case .seizureBelowExempt: "Er ligt beslag, en het inkomen is lager dan de beslagvrije voet"
    case .seizure: "Er ligt beslag voor een andere schuld"
    case .judgment: "Een vonnis voor een andere schuld"
    case .writ: "Een dwangbevel van de overheid voor een andere schuld"
    case .rentArrears:
      "Twee maanden huur of meer staat open; vanaf drie beëindigt een rechter vaak de huur"
    case .healthPremiumArrears:
      "Twee zorgpremies of meer staan open; bij zes meldt de verzekeraar het"
    case .saleOfHome: "Achterstand op een hypotheek, na een aanmaning"
    case .disconnection: "Achterstand op energie of water, na een aanmaning"
    case .fineRises: "Een verkeersboete stijgt op een bekende dag"
    case .fineMayHaveRisen: "De laatste dag voor een boete is voorbij of niet bekend"
    case .secondReminderOfFine:
      "Een verkeersboete bij de tweede aanmaning van het CJIB: er komt niets meer bij"
    case .fineMeasures:
      "Een verkeersboete van meer dan drie jaar: geen beslag meer, wel dwang via de rechter"
    case .oppositionToWrit: "Een dwangbevel van de overheid: naar de rechter gaan kan nog"
    case .bankAccountProtected: "Beslag: wat elke maand vrij blijft op een bankrekening"
    case .cakPremium: "Het CAK int de premie: de uitweg loopt via de verzekeraar"
    case .maintenanceCollection:
      "Alimentatie: wat het LBIO erbij rekent, en dat alleen de rechter het bedrag verandert"
    case .studentLoanByCapacity: "Een studieschuld: DUO rekent uit wat kan, en geeft een pauze"
    case .remission: "Een belasting die bij dit inkomen kan vervallen"
    case .centralGovernmentTogether: "Schulden aan het Rijk die samen één regeling kunnen krijgen"
    case .judgmentDayUnknown: "Een vonnis, dwangbevel of beslag zonder bekende dag"
    case .oldInterestInJudgment: "Rente na een vonnis, ouder dan vijf jaar"
    case .payLaterFees: "Kosten en rente voor achteraf betalen"
    case .collectorRegister: "Kosten van een incassobureau: staat het in het register"
    case .arrangementNotKept: "Een regeling die niet loopt zoals afgesproken"
    case .mayBeTimeBarred: "De schuld is misschien verjaard: geen brief mag hem erkennen"
    case .soonTimeBarred: "De schuld is binnen zes maanden misschien verjaard"
    case .ageUnknown: "Geen vervaldag en geen vonnis: hoe oud de schuld is, is niet bekend"
    case .fourteenDaysRunning: "De veertien dagen zonder incassokosten lopen nog"
    case .letterTooEarly: "De veertiendagenbrief is niet van na de vervaldag"
    case .noFourteenDayLetter: "Incassokosten, en er is geen veertiendagenbrief bekend"
    case .billsChargedApart: "Incassokosten per rekening geteld in plaats van voor alles samen"
    case .costsAboveMaximum: "Incassokosten boven het wettelijke maximum, met btw"
    case .vatOnCosts: "Btw over incassokosten: alleen als de schuldeiser die niet kan aftrekken"
    case .claimsChargedApart: "Schulden van één schuldeiser, elk met eigen incassokosten"
    case .stackedCosts: "Incassokosten op termijnen van één contract binnen zes maanden"
    case .costsBaseUnknown:
      "Incassokosten over een betaalde hoofdsom: over welk bedrag, is niet bekend"
    case .extraFileCosts: "Dossierkosten of andere kosten naast de incassokosten"
    case .reminderCostsAboveMaximum: "Een aanmaning van de overheid kost meer dan het maximum"
    case .commercialInterest: "Van een consument wordt handelsrente gevraagd"
    case .interestAboveLaw: "De gevraagde rente is hoger dan wat sinds de vervaldag loopt"
    case .commercialRate: "Een consument krijgt het tarief van de handelsrente"
    case .rateAboveStatutory: "Een rente boven de wettelijke: is die afgesproken"
    case .creditAboveMaximum: "Een rente boven het maximum voor krediet aan consumenten"
    case .interestRateUnknown: "Er is rente volgens een contract, en het percentage is niet bekend"
    case .possibleDouble: "Twee schulden zijn misschien één schuld"
    case .kindUnlikely: "Dit soort schuld past niet bij deze schuldeiser"
    case .rankByLaw: "De voorrang is anders dan de wet zegt"
    case .notMyDebt: "U zei dat deze schuld niet van u is: u biedt niets aan en geeft niets toe"
    case .jointLiability: "Een paar: nog niet bij elke schuld staat van wie die is"
    case .wrongIBAN: "Er zit een fout in een rekeningnummer"
    case .wrongReference: "Er zit een fout in een betalingskenmerk"
    case .notChecked: "De wet heeft geen cijfer voor die dag of dat bedrag: iets is niet nagekeken"
    case .shortfall: "Kosten en reserve zijn meer dan er binnenkomt"
    case .nothingLeft: "Er blijft niets over voor schuldeisers"
    case .lessThanACentEach: "Er is minder dan een cent voor elke schuldeiser"
    case .monthBelowZero: "Een maand eindigt met te weinig geld"
    case .payDayUnknown: "Van geen inkomen is de dag bekend: termijnen vallen op de 28e"
    case .runningAboveCapacity: "Lopende regelingen kosten meer dan u kunt missen"
    case .urgentNotWithin:
      "Een achterstand op woning, energie, water of zorg is niet op tijd betaald"
    case .noRoom: "Voor deze schuld is geen ruimte"
    case .waitsForOthers: "Bij deze manier van verdelen gaan andere schulden voor"
    case .belowRule: "Het voorstel is lager dan deze schuldeiser aanneemt"
    case .neverEnds: "De rente neemt het hele bedrag per maand"
    case .takesTooLong: "Het duurt langer dan vijftig jaar"
    case .longerThanThreeYears: "Niet alles is binnen drie jaar betaald"
    case .disputed: "Met een deel bent u het niet eens; dat staat niet in het voorstel"
    case .interestNotKnown: "De rente van een krediet is niet bekend, en kan veel zijn"
    case .rateAssumed: "De wettelijke rente van nu telt ook voor de maanden die komen"
    case .amountOdd: "Een bedrag dat zelden zo hoog of laag is: klopt het"
    case .costMissing: "Er staat niets voor wonen, energie, zorgverzekering of boodschappen"
    case .costForgotten: "Kosten die de meeste mensen hebben, staan er nog niet in"
    case .foodTooLow: "Er is te weinig geld voor eten om een regeling vol te houden"
    case .aboveRoomByLaw: "Er is meer over dan u volgens de wet hoeft te missen"
    case .belowMinimum: "U houdt minder over dan het officiële minimum"
    case .tooLong: "Het plan duurt langer dan 36 maanden"
    case .creditorTerms: "De schuldeiser wil het sneller, of meer per maand"
    case .crumb: "Het bedrag per maand is te klein voor een voorstel"
    case .belowInterest: "De rente is hoger dan wat u elke maand biedt"
    case .endsBefore: "Er komt minder geld voordat de laatste termijn is betaald"
    case .shortMonth: "Een maand met een grote rekening, of met minder inkomen, komt te kort"
    case .littleOffered: "U biedt veel minder dan een deurwaarder kan pakken"
    case .noOfferNotTrue: "U komt tekort, maar er is meer dan het minimum"
    case .highCost: "Een uitgave die hoger is dan bij de meeste mensen"
    case .reserveLow: "U legt weinig opzij voor zorgkosten en tegenvallers"
    case .roughFigures: "Bedragen of schulden die u ongeveer noemde, voor een eerste beeld"
    case .oldFigures: "De cijfers voor eten zijn ouder dan 14 maanden"
    }
  }
}
