import Domain

/// What belongs to a person's life and brings costs that are easily forgotten.
package enum LifeSituation: String, CaseIterable, Hashable, Sendable {
  case children, car, pet, ownHome, glasses, school

  /// The costs that come with it, the ones most people know by heart first.
  package var costs: [SituationCost] {
    switch self {
    case .children: [.childSchool, .childClub]
    case .car: [.carInsurance, .roadTax, .fuel, .carUpkeep]
    case .pet: [.petFood, .vet]
    case .ownHome: [.buildingInsurance, .propertyTax, .homeUpkeep]
    case .glasses: [.glasses]
    case .school: [.tuition, .books]
    }
  }
}

/// A cost that comes with a life situation.
package enum SituationCost: String, CaseIterable, Hashable, Sendable {
  case childSchool, childClub
  case carInsurance, roadTax, fuel, carUpkeep
  case petFood, vet
  case buildingInsurance, propertyTax, homeUpkeep
  case glasses
  case tuition, books

  /// Where the budget counts it.
  package var category: Cost.Category {
    switch self {
    case .childSchool, .tuition, .books: .education
    case .childClub: .leisure
    case .carInsurance, .buildingInsurance: .insurance
    case .roadTax, .fuel, .carUpkeep: .transport
    case .petFood, .vet: .other
    case .propertyTax: .municipalTaxes
    case .homeUpkeep: .housing
    case .glasses: .healthCare
    }
  }
}
