import Domain

/// Where income comes from.
extension Income.Kind: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.wages, .dutch): "loon"
    case (.wages, .english): "wages"
    case (.benefit, .dutch): "uitkering"
    case (.benefit, .english): "benefit"
    case (.pension, .dutch): "pensioen"
    case (.pension, .english): "pension"
    case (.businessProfit, .dutch): "winst uit eigen bedrijf"
    case (.businessProfit, .english): "profit from own business"
    case (.holidayPay, .dutch): "vakantiegeld"
    case (.holidayPay, .english): "holiday pay"
    case (.healthAllowance, .dutch): "zorgtoeslag"
    case (.healthAllowance, .english): "healthcare allowance"
    case (.rentAllowance, .dutch): "huurtoeslag"
    case (.rentAllowance, .english): "rent allowance"
    case (.childBudget, .dutch): "kindgebonden budget"
    case (.childBudget, .english): "child budget"
    case (.childBenefit, .dutch): "kinderbijslag"
    case (.childBenefit, .english): "child benefit"
    case (.childcareAllowance, .dutch): "kinderopvangtoeslag"
    case (.childcareAllowance, .english): "childcare allowance"
    case (.maintenance, .dutch): "alimentatie"
    case (.maintenance, .english): "maintenance"
    case (.other, .dutch): "ander inkomen"
    case (.other, .english): "other income"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .wages:
      [
        "salaris", "werk", "baan", "uitzendwerk", "loondienst", "salary", "pay", "job", "work",
        "wage",
      ]
    case .benefit:
      [
        "bijstand", "ww", "wia", "wao", "wajong", "ziektewet", "participatiewet",
        "social benefit", "welfare", "unemployment benefit", "sickness benefit",
      ]
    case .pension:
      [
        "aow", "ouderdomspensioen", "nabestaandenpensioen", "anw", "state pension",
        "old age pension",
      ]
    case .businessProfit:
      [
        "winst", "eigen bedrijf", "zzp", "freelance", "onderneming", "self-employed", "profit",
        "own business",
      ]
    case .holidayPay: ["vakantietoeslag", "vakantiebijslag", "holiday allowance", "holiday money"]
    case .healthAllowance: ["toeslag zorgverzekering", "health care benefit"]
    case .rentAllowance:
      [
        "huursubsidie", "toeslag huur", "rent benefit", "housing benefit", "housing allowance",
      ]
    case .childBudget: ["kgb", "kindbudget", "child-related budget"]
    case .childBenefit: ["akw", "bijslag kinderen"]
    case .childcareAllowance: ["opvangtoeslag", "toeslag kinderopvang", "childcare benefit"]
    case .maintenance:
      [
        "kinderalimentatie", "partneralimentatie", "alimony", "child support",
        "child maintenance",
      ]
    case .other: ["anders", "iets anders", "overig", "something else"]
    }
  }
}
