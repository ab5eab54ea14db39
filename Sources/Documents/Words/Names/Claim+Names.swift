import Domain

/// How a debt came about.
extension Debt.Cause: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.jobLost, .dutch): "werk kwijt"
    case (.jobLost, .english): "job lost"
    case (.incomeFell, .dutch): "minder inkomen"
    case (.incomeFell, .english): "less income"
    case (.illness, .dutch): "ziekte"
    case (.illness, .english): "illness"
    case (.separation, .dutch): "scheiding"
    case (.separation, .english): "separation"
    case (.death, .dutch): "overlijden"
    case (.death, .english): "a death"
    case (.birth, .dutch): "kind gekregen"
    case (.birth, .english): "a child was born"
    case (.moving, .dutch): "verhuizing"
    case (.moving, .english): "moving house"
    case (.business, .dutch): "eigen bedrijf"
    case (.business, .english): "own business"
    case (.settlement, .dutch): "jaarafrekening"
    case (.settlement, .english): "yearly settlement"
    case (.repayment, .dutch): "terugbetaling"
    case (.repayment, .english): "repayment of tax or allowance"
    case (.unexpected, .dutch): "onverwachte kosten"
    case (.unexpected, .english): "unexpected costs"
    case (.borrowing, .dutch): "lenen om rond te komen"
    case (.borrowing, .english): "borrowing to get by"
    case (.purchases, .dutch): "aankopen"
    case (.purchases, .english): "purchases"
    case (.fine, .dutch): "boete"
    case (.fine, .english): "a fine"
    case (.overview, .dutch): "overzicht kwijt"
    case (.overview, .english): "lost track"
    case (.addiction, .dutch): "verslaving"
    case (.addiction, .english): "addiction"
    case (.somebodyElse, .dutch): "door iemand anders"
    case (.somebodyElse, .english): "by somebody else"
    case (.other, .dutch): "iets anders"
    case (.other, .english): "something else"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .jobLost: ["ontslag", "ontslagen", "werkloos", "laid off", "unemployed"]
    case .incomeFell:
      ["inkomen gedaald", "minder uren", "uitkering lager", "income fell", "fewer hours"]
    case .illness: ["ziek", "zorgkosten", "arbeidsongeschikt", "ill", "sick"]
    case .separation: ["gescheiden", "uit elkaar", "divorce", "divorced"]
    case .death: ["overleden", "erfenis", "died", "death", "inheritance"]
    case .birth: ["geboorte", "baby", "birth"]
    case .moving: ["verhuisd", "moved", "moving"]
    case .business: ["onderneming", "zzp", "zaak", "business", "self-employed"]
    case .settlement: ["eindafrekening", "energie", "afrekening", "settlement"]
    case .repayment:
      ["toeslag terug", "toeslagen", "belasting", "teruggevorderd", "repayment", "allowance"]
    case .unexpected: ["kapot", "reparatie", "onverwacht", "unexpected", "broken"]
    case .borrowing: ["lening", "geleend", "rood staan", "loan", "borrowed"]
    case .purchases:
      ["gekocht", "op afbetaling", "achteraf betalen", "webwinkel", "bought", "pay later"]
    case .fine: ["boetes", "cjib", "fines"]
    case .overview: ["post niet geopend", "administratie", "vergeten", "forgot", "mail unopened"]
    case .addiction: ["gokken", "gambling", "verslaafd"]
    case .somebodyElse: ["fraude", "ex", "mijn naam gebruikt", "fraud", "ex-partner"]
    case .other: ["anders", "overig", "other"]
    }
  }
}

/// As what somebody has a file of a claim.
extension Debt.Link.Role: Named {
  package func name(in language: Language) -> String {
    ClaimChain.Role(self).name(in: language)
  }

  package var synonyms: [String] {
    switch self {
    case .creditor: ["eigenaar", "owner", "eerste schuldeiser"]
    case .collector: ["incasso", "bureau", "agency", "collector", "gemachtigde"]
    case .bailiff: ["gerechtsdeurwaarder", "gdw", "court bailiff"]
    }
  }
}

extension ClaimChain.Role {
  /// The same in a chain.
  init(_ role: Debt.Link.Role) {
    switch role {
    case .creditor: self = .creditor
    case .collector: self = .collector
    case .bailiff: self = .bailiff
    }
  }

  /// The word before a name.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.formerCreditor, .dutch): "eerdere schuldeiser"
    case (.formerCreditor, .english): "former creditor"
    case (.creditor, .dutch): "schuldeiser"
    case (.creditor, .english): "creditor"
    case (.collector, .dutch): "incassobureau"
    case (.collector, .english): "collection agency"
    case (.bailiff, .dutch): "deurwaarder"
    case (.bailiff, .english): "bailiff"
    }
  }
}
