import Domain
import Planning

extension LifeSituation: Named {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.children, .dutch): "kinderen"
    case (.children, .english): "children"
    case (.car, .dutch): "een auto"
    case (.car, .english): "a car"
    case (.pet, .dutch): "een huisdier"
    case (.pet, .english): "a pet"
    case (.ownHome, .dutch): "een eigen huis"
    case (.ownHome, .english): "a home of your own"
    case (.glasses, .dutch): "een bril of lenzen"
    case (.glasses, .english): "glasses or lenses"
    case (.school, .dutch): "een studie of cursus"
    case (.school, .english): "a study or course"
    }
  }

  package var synonyms: [String] {
    switch self {
    case .children: ["kind", "child", "kids"]
    case .car: ["auto", "car", "motor", "scooter"]
    case .pet: ["huisdier", "hond", "kat", "pet", "dog", "cat"]
    case .ownHome: ["huis", "eigen huis", "koopwoning", "own home", "house", "home"]
    case .glasses: ["bril", "lenzen", "glasses", "lenses"]
    case .school: ["studie", "school", "cursus", "study", "course"]
    }
  }
}

extension SituationCost {
  /// What the cost is called in the dossier.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.childSchool, .dutch): "School van de kinderen"
    case (.childSchool, .english): "School of the children"
    case (.childClub, .dutch): "Sport en clubs van de kinderen"
    case (.childClub, .english): "Sport and clubs of the children"
    case (.carInsurance, .dutch): "Autoverzekering"
    case (.carInsurance, .english): "Car insurance"
    case (.roadTax, .dutch): "Wegenbelasting"
    case (.roadTax, .english): "Road tax"
    case (.fuel, .dutch): "Benzine of laden"
    case (.fuel, .english): "Fuel or charging"
    case (.carUpkeep, .dutch): "Onderhoud en apk"
    case (.carUpkeep, .english): "Car upkeep and inspection"
    case (.petFood, .dutch): "Voer voor uw huisdier"
    case (.petFood, .english): "Food for your pet"
    case (.vet, .dutch): "Dierenarts"
    case (.vet, .english): "Vet"
    case (.buildingInsurance, .dutch): "Opstalverzekering"
    case (.buildingInsurance, .english): "Building insurance"
    case (.propertyTax, .dutch): "Onroerendezaakbelasting"
    case (.propertyTax, .english): "Property tax"
    case (.homeUpkeep, .dutch): "Onderhoud van uw huis"
    case (.homeUpkeep, .english): "Upkeep of your home"
    case (.glasses, .dutch): "Bril of lenzen"
    case (.glasses, .english): "Glasses or lenses"
    case (.tuition, .dutch): "Lesgeld of collegegeld"
    case (.tuition, .english): "Tuition"
    case (.books, .dutch): "Boeken en materiaal"
    case (.books, .english): "Books and materials"
    }
  }
}
