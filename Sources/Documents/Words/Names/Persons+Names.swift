import Domain

// The names of what debt help asks.
extension Persons.CivilStatus: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.unmarried, .dutch): "ongehuwd"
    case (.unmarried, .english): "unmarried"
    case (.livingTogether, .dutch): "samenwonend"
    case (.livingTogether, .english): "living together"
    case (.married, .dutch): "getrouwd"
    case (.married, .english): "married"
    case (.registered, .dutch): "geregistreerd partner"
    case (.registered, .english): "registered partner"
    case (.separated, .dutch): "uit elkaar"
    case (.separated, .english): "separated"
    case (.divorced, .dutch): "gescheiden"
    case (.divorced, .english): "divorced"
    case (.widowed, .dutch): "weduwe of weduwnaar"
    case (.widowed, .english): "widowed"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .unmarried: ["nooit getrouwd", "niet getrouwd", "vrijgezel", "never married"]
    case .livingTogether: ["samen", "cohabiting"]
    case .married: ["gehuwd"]
    case .registered: ["partnerschap", "registered partnership"]
    case .separated: ["bezig met scheiden", "gescheiden van tafel en bed"]
    case .divorced: ["ex"]
    case .widowed: ["weduwe", "weduwnaar", "verweduwd", "widow", "widower"]
    }
  }
}

extension Persons.Tenure: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.rent, .dutch): "huur"
    case (.rent, .english): "rent"
    case (.own, .dutch): "eigen huis"
    case (.own, .english): "own house"
    case (.livingIn, .dutch): "woont bij iemand in"
    case (.livingIn, .english): "lives in"
    case (.noHome, .dutch): "geen vaste plek"
    case (.noHome, .english): "no fixed place"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .rent: ["huren", "huurhuis", "huurwoning", "renting"]
    case .own: ["koop", "koophuis", "koopwoning", "eigen woning", "owner"]
    case .livingIn: ["inwonend", "inwoning", "kamer", "bij iemand", "living in", "with somebody"]
    case .noHome: ["dakloos", "opvang", "geen huis", "homeless", "shelter"]
    }
  }
}

extension Persons.Work: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.permanent, .dutch): "vast werk"
    case (.permanent, .english): "permanent job"
    case (.temporary, .dutch): "tijdelijk werk"
    case (.temporary, .english): "temporary job"
    case (.onCall, .dutch): "oproep of uitzendwerk"
    case (.onCall, .english): "on-call or agency work"
    case (.selfEmployed, .dutch): "eigen bedrijf"
    case (.selfEmployed, .english): "own business"
    case (.unemployed, .dutch): "geen werk"
    case (.unemployed, .english): "no job"
    case (.unableToWork, .dutch): "ziek of arbeidsongeschikt"
    case (.unableToWork, .english): "ill or unable to work"
    case (.retired, .dutch): "met pensioen"
    case (.retired, .english): "retired"
    case (.student, _): "student"
    case (.atHome, .dutch): "zorgt thuis"
    case (.atHome, .english): "at home"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .permanent: ["vast", "vaste baan", "vast contract", "permanent"]
    case .temporary: ["tijdelijk", "tijdelijk contract", "temporary"]
    case .onCall:
      [
        "uitzendkracht", "uitzendwerk", "oproepkracht", "nulurencontract", "agency", "on call",
      ]
    case .selfEmployed: ["zzp", "zelfstandig", "ondernemer", "self-employed"]
    case .unemployed: ["werkloos", "uitkering", "bijstand", "ww", "unemployed"]
    case .unableToWork: ["ziek", "wia", "wao", "arbeidsongeschikt", "wajong", "ill", "disabled"]
    case .retired: ["pensioen", "aow", "pension"]
    case .student: ["studeert", "school", "studie"]
    case .atHome: ["thuis", "huisvrouw", "huisman", "mantelzorg"]
    }
  }
}

extension Persons.Representation: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.administrator, .dutch): "bewindvoerder"
    case (.administrator, .english): "administrator"
    case (.guardian, .dutch): "curator"
    case (.guardian, .english): "guardian"
    case (.mentor, .dutch): "mentor"
    case (.mentor, .english): "personal mentor"
    case (.authorised, .dutch): "gemachtigde"
    case (.authorised, .english): "authorised person"
    case (.helper, .dutch): "helper zonder papier"
    case (.helper, .english): "helper without a paper"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .administrator: ["bewind", "beschermingsbewind", "bewindvoering"]
    case .guardian: ["curatele"]
    case .mentor: ["mentorschap"]
    case .authorised: ["volmacht", "machtiging", "authorised"]
    case .helper: ["vrijwilliger", "familie", "vriend", "helper", "volunteer"]
    }
  }
}

extension Holder: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.me, .dutch): "van mij"
    case (.me, .english): "mine"
    case (.partner, .dutch): "van mijn partner"
    case (.partner, .english): "of my partner"
    case (.both, .dutch): "van ons samen"
    case (.both, .english): "ours"
    case (.other, .dutch): "van een ander"
    case (.other, .english): "of somebody else"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .me: ["mij", "ik", "me"]
    case .partner: ["partner"]
    case .both: ["samen", "wij", "beiden", "both", "ons"]
    case .other: ["ander", "iemand anders", "other", "ex"]
    }
  }
}

extension Child.Home: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.here, .dutch): "bij mij"
    case (.here, .english): "with me"
    case (.partly, .dutch): "deels bij mij"
    case (.partly, .english): "partly with me"
    case (.elsewhere, .dutch): "ergens anders"
    case (.elsewhere, .english): "elsewhere"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .here: ["thuis", "hier", "here", "bij ons", "with us"]
    case .partly: ["deels", "co-ouderschap", "soms", "partly", "shared"]
    case .elsewhere: ["bij de ander", "uit huis", "bij ex"]
    }
  }
}
