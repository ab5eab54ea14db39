import Domain
import Rules

extension UrgentCause {
  /// Why a debt comes first, as a person knows it.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.rent, .dutch): "huur"
    case (.rent, .english): "rent"
    case (.mortgage, .dutch): "hypotheek"
    case (.mortgage, .english): "mortgage"
    case (.energy, .dutch): "energie"
    case (.energy, .english): "energy"
    case (.water, .dutch): "water"
    case (.water, .english): "water"
    case (.healthInsurance, .dutch): "zorgverzekering"
    case (.healthInsurance, .english): "health insurance"
    case (.fine, .dutch): "boete"
    case (.fine, .english): "fine"
    case (.publicDebt, .dutch): "schuld aan de overheid"
    case (.publicDebt, .english): "debt to the government"
    case (.childMaintenance, .dutch): "kinderalimentatie"
    case (.childMaintenance, .english): "child maintenance"
    case (.titleOrSeizure, .dutch): "vonnis, dwangbevel of beslag"
    case (.titleOrSeizure, .english): "judgment, writ or seizure"
    case (.ordinary, .dutch): "alle andere"
    case (.ordinary, .english): "all others"
    }
  }
}

extension Consequence {
  /// What a creditor can do, in plain words.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.eviction, .dutch): "de woning moeten verlaten"
    case (.eviction, .english): "having to leave the home"
    case (.saleOfHome, .dutch): "verkoop van het huis"
    case (.saleOfHome, .english): "sale of the house"
    case (.disconnection, .dutch): "afsluiten"
    case (.disconnection, .english): "being cut off"
    case (.dearerHealthPremium, .dutch): "een hogere zorgpremie, via het CAK"
    case (.dearerHealthPremium, .english): "a higher health premium, through CAK"
    case (.fineIncreases, .dutch): "de boete wordt hoger"
    case (.fineIncreases, .english): "the fine rises"
    case (.detention, .dutch): "vastzetten of rijbewijs kwijt, via de rechter"
    case (.detention, .english): "detention or loss of the licence, by a judge"
    case (.ownWrit, .dutch): "een dwangbevel zonder rechter"
    case (.ownWrit, .english): "a writ without a judge"
    case (.setOff, .dutch): "verrekenen met wat u krijgt"
    case (.setOff, .english): "set-off against what you get"
    case (.seizure, .dutch): "beslag op inkomen of spullen"
    case (.seizure, .english): "seizure of income or goods"
    }
  }
}

extension Protection {
  /// What stops or delays a creditor, in plain words with the legal one.
  package func name(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .judgeEndsLease: "alleen een rechter kan de huur stoppen"
    case .termOfGrace: "de rechter kan nog tijd geven om te betalen"
    case .moratorium: "de rechter houdt het tegen (moratorium)"
    case .broadMoratorium: "rust van alle schuldeisers (breed moratorium)"
    case .compulsorySettlement: "de rechter laat een weigeraar meedoen (dwangakkoord)"
    case .debtTalk: "gesprek met de schuldhulp van de gemeente"
    case .urgentTalk: "gesprek met de gemeente als er haast is"
    case .arrangementKept: "een regeling die u nakomt"
    case .debtHelpRequested: "schuldhulp is gevraagd"
    case .medicalCertificate: "een verklaring van een arts"
    case .winter: "in de winter, met schuldhulp"
    case .insurersOffer: "de verzekeraar moet een regeling aanbieden"
    case .healthDispute: "u bent het niet eens met de zorgpremie"
    case .healthStabilisation: "stabilisatie door de schuldhulp"
    case .emergencyStop: "noodstop bij het CJIB"
    case .deferral: "uitstel van betaling"
    case .taxPause: "pauze van de Belastingdienst bij schuldhulp"
    case .objection: "bezwaar tegen een besluit"
    case .exemptAmount: "de beslagvrije voet: wat de deurwaarder u moet laten"
    case .opposition: "verzet tegen een dwangbevel"
    case .fineOpposition: "verzet tegen een dwangbevel van het CJIB"
    case .remission: "kwijtschelding bij een laag inkomen"
    case .childrenAtHome: "kinderen in huis bij afsluiten van water"
    }
  }

  private var english: String {
    switch self {
    case .judgeEndsLease: "only a judge can end the lease"
    case .termOfGrace: "the judge can still give time to pay"
    case .moratorium: "the court stops it (moratorium)"
    case .broadMoratorium: "a pause from all creditors (breed moratorium)"
    case .compulsorySettlement: "the court makes a refuser agree (dwangakkoord)"
    case .debtTalk: "talk with the debt help of the municipality"
    case .urgentTalk: "talk with the municipality when it is urgent"
    case .arrangementKept: "an arrangement that you keep"
    case .debtHelpRequested: "debt help was requested"
    case .medicalCertificate: "a certificate of a doctor"
    case .winter: "in winter, with debt help"
    case .insurersOffer: "the insurer has to offer an arrangement"
    case .healthDispute: "you dispute the health premium"
    case .healthStabilisation: "stabilisation by debt help"
    case .emergencyStop: "emergency stop at CJIB"
    case .deferral: "deferral of payment"
    case .taxPause: "pause of the tax office with debt help"
    case .objection: "objection to a decision"
    case .exemptAmount: "the exempt amount: what a bailiff has to leave you"
    case .opposition: "opposition against a writ (verzet)"
    case .fineOpposition: "opposition against a writ of CJIB (verzet)"
    case .remission: "remission at a low income (kwijtschelding)"
    case .childrenAtHome: "children at home when water is cut off"
    }
  }
}
