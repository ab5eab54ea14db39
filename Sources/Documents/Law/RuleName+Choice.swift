import Domain
import Rules

/// A table of the law can be typed by its name in words, or by the name the program uses.
extension RuleName: Named {
  package var synonyms: [String] {
    switch self {
    case .statutoryInterest: ["rente", "interest", "statutory"]
    case .commercialInterest: ["handelsrente", "commercial interest"]
    case .creditMaximum: ["kredietvergoeding", "credit maximum"]
    case .taxInterest: ["invorderingsrente", "tax interest"]
    case .collectionCosts: ["incassokosten", "collection costs", "bik"]
    case .collectionCostsVAT: ["btw", "vat"]
    case .collectionCostsStacking: ["stapelen", "stacking"]
    case .limitation: ["verjaring", "verjaringstermijn"]
    case .legalRank: ["rang", "voorrang", "rank", "priority"]
    case .exemptAmount: ["beslagvrije voet", "bvv"]
    case .exemptAmountMaxima: ["maximum beslagvrije voet"]
    case .socialAssistance: ["bijstand", "bijstandsnorm", "norms"]
    case .fineIncreases: ["boete", "verkeersboete", "fine"]
    case .fineAdministrationFee: ["administratiekosten", "administration fee"]
    case .governmentReminder: ["aanmaning", "aanmaningskosten", "reminder"]
    case .courtFees: ["griffierecht", "court"]
    case .maintenanceCollection: ["lbio", "alimentatie", "maintenance"]
    case .cakPremium: ["cak", "wanbetalerspremie"]
    case .creditorTerms: ["betalingsregeling", "terms", "instalments"]
    case .urgentDebts: ["haast", "urgent"]
    case .protections: ["bescherming", "protection"]
    case .livingReference: ["eten", "food", "huishouden"]
    case .officialMinimum: ["minimum"]
    case .plausibleBands: ["bandbreedte", "bands"]
    case .offerLimits: ["voorstel", "offer"]
    case .publicHolidays: ["holidays"]
    case .bankHolidays: ["bankdagen", "target"]
    }
  }
}
