import Domain
import Planning

extension ForgottenItem {
  /// Asks after it; never says that it is wrong not to have it.
  package func question(in language: Language) -> String {
    switch (self, language) {
    case (.cost(let category), .dutch): "Heeft u kosten voor \(category.name(in: language))?"
    case (.cost(let category), .english): "Do you have costs for \(category.name(in: language))?"
    case (.income(let kind), .dutch): "Krijgt u \(kind.name(in: language)), of heeft u er recht op?"
    case (.income(let kind), .english):
      "Do you get \(kind.name(in: language)), or are you entitled to it?"
    case (.ownRisk, .dutch): "Betaalt u zorgkosten zelf, zoals het eigen risico?"
    case (.ownRisk, .english): "Do you pay health costs yourself, such as the “eigen risico”?"
    case (.liability, .dutch): "Heeft u een verzekering voor schade aan anderen?"
    case (.liability, .english): "Do you have insurance for damage to others?"
    case (.taxOfBusiness, .dutch):
      "Zet u geld opzij voor de belasting over uw winst en voor btw (als reservering)?"
    case (.taxOfBusiness, .english):
      "Do you set money aside for the tax on your profit and for VAT (as a reserve)?"
    }
  }
}
