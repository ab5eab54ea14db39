import Documents
import Domain
import Planning
import TestSupport
import Testing

/// Every cost that is asked for can be told of by the name under which it is asked.
@Suite struct ToldCostTests {
  @Test(arguments: Language.allCases)
  func everyNameThatIsAskedForWorks(language: Language) throws {
    let items =
      Cost.Category.allCases.map { ForgottenItem.cost($0) }
      + [.ownRisk, .liability, .taxOfBusiness]
    for item in items {
      let name = item.name(in: language)
      for spoken in Language.allCases {
        let told = try ToldCost(Typed(name, for: nil), in: spoken)
        #expect(told.category == item.category, "\(name)")
      }
    }
  }

  /// The words for tax are those of what is set aside, and are kept with the answer.
  @Test(arguments: ["belasting", "btw", "geld opzij voor belasting en btw", "reservering"])
  func whatIsSetAsideForTaxCanBeTold(typed: String) throws {
    let place = try Workplace().importing("4-former-sole-trader")
    let outcome = try place.run(["tell", "cost", typed, "geen", "--lang", "nl"])
    #expect(outcome.status == 0, "\(outcome.error)")
    let said = try place.json(["tell"]).list("items").first { $0.string("about") == "cost.reserve" }
    #expect(said?.string("answer") == "none")
    #expect((said?.string("words")?.contains("belasting") == true) == (typed != "reservering"))
  }
}
