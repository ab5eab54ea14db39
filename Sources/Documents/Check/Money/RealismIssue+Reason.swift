import Domain
import Planning

extension RealismIssue {
  /// In one short sentence why no offer is made yet.
  func whyNoOffer(in language: Language) -> String {
    switch self {
    case .amountOdd:
      language.say(
        dutch: "Er staat een bedrag dat zelden zo hoog of zo laag is.",
        english: "There is an amount that is rarely so high or so low.")
    case .costMissing:
      language.say(
        dutch: "Er staat nog niets voor wonen, energie, zorgverzekering of boodschappen.",
        english: "There is nothing yet for home, energy, health insurance or groceries.")
    case .costForgotten:
      language.say(
        dutch: "Kosten die bijna iedereen heeft, staan er nog niet in.",
        english: "Costs that most people have are not in it yet.")
    case .foodTooLow:
      language.say(
        dutch: "Er is te weinig geld voor eten.", english: "There is too little money for food.")
    case .belowMinimum:
      language.say(
        dutch: "U houdt te weinig over om van te leven.",
        english: "You keep too little to live on.")
    case .tooLong:
      language.say(
        dutch: "Het plan duurt langer dan 36 maanden.",
        english: "The plan takes longer than 36 months.")
    case .creditorTerms:
      language.say(
        dutch: "Deze schuldeiser wil sneller of meer per maand betaald worden.",
        english: "This creditor wants to be paid sooner, or more a month.")
    case .crumb:
      language.say(
        dutch: "Het bedrag per maand is te klein voor een voorstel.",
        english: "The amount a month is too small for an offer.")
    case .belowInterest:
      language.say(
        dutch: "De rente is hoger dan het bedrag per maand.",
        english: "The interest is more than the amount a month.")
    case .endsBefore:
      language.say(
        dutch: "Er is minder geld voordat alles betaald is.",
        english: "There is less money before all is paid.")
    case .shortMonth:
      language.say(
        dutch: "Er is een maand waarin het geld dan op is.",
        english: "There is a month in which the money is then gone.")
    case .noOfferNotTrue:
      language.say(
        dutch: "U komt tekort, maar er is meer dan het minimum.",
        english: "You are short, yet there is more than the minimum.")
    case .roughFigures:
      language.say(
        dutch: "Sommige bedragen of schulden zijn nog ongeveer.",
        english: "Some amounts or debts are still rough.")
    case .aboveRoomByLaw, .littleOffered, .highCost, .reserveLow, .oldFigures:
      language.say(
        dutch: "Er is eerst iets na te kijken.", english: "First there is something to check.")
    }
  }
}
