import Domain
import Rules

extension PlausibleLine {
  /// The line of a budget, as a person knows it.
  package func name(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .housing: "wonen"
    case .energy: "energie"
    case .water: "water"
    case .healthPremium: "zorgpremie, per volwassene"
    case .telecom: "telefoon en internet"
    case .municipalTaxes: "heffingen van gemeente en waterschap"
    case .transport: "vervoer, per regel"
    case .wages: "loon, per regel"
    case .benefit: "uitkering of pensioen, per regel"
    case .healthAllowanceSingle: "zorgtoeslag, alleen"
    case .healthAllowanceCouple: "zorgtoeslag, samen"
    case .rentAllowance: "huurtoeslag"
    case .childBenefit: "kinderbijslag, per kind en per maand"
    case .debt: "een schuld, geen hypotheek"
    }
  }

  private var english: String {
    switch self {
    case .housing: "housing"
    case .energy: "energy"
    case .water: "water"
    case .healthPremium: "health premium, each adult"
    case .telecom: "phone and internet"
    case .municipalTaxes: "taxes of municipality and water board"
    case .transport: "transport, each line"
    case .wages: "wages, each line"
    case .benefit: "benefit or pension, each line"
    case .healthAllowanceSingle: "health allowance, alone"
    case .healthAllowanceCouple: "health allowance, together"
    case .rentAllowance: "rent allowance"
    case .childBenefit: "child benefit, each child and a month"
    case .debt: "a debt, no mortgage"
    }
  }
}
