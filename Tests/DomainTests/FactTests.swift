import Domain
import Testing

/// The descriptions of what a debt holds are whole: files, forms and tests are made from them.
@Suite struct FactTests {
  @Test func everyFieldOfADebtIsInTheListOfDebts() {
    let all = Field.allCases.filter { $0.rawValue.hasPrefix("debt.") }
    #expect(Field.OfDebt.allCases.map(\.field) == all)
    for field in Field.OfDebt.allCases { #expect(field.rawValue == field.field.key) }
  }

  /// A property that is new and stands in no description would be lost by files.
  @Test func everyPropertyOfADebtIsDescribed() {
    // The clock is computed for a day, never kept.
    let own = [
      "id", "parts", "interest", "terms", "arrangement", "bills", "interestClock", "links",
    ]
    let listed = Set(
      Debt.Own.allCases.map(\.rawValue) + own + ["earlierAcknowledgements"]
        + Debt.facts.map { fact in fact.field == .debtTrade ? "isTrade" : fact.field.key })
    let properties = Mirror(reflecting: Debt.blank(ID("d1"), of: ID("c1"))).children.compactMap(
      \.label)
    #expect(Set(properties).subtracting(listed) == [])
    let terms = Mirror(reflecting: Debt.AccountTerms.byLaw).children.compactMap(\.label)
    #expect(Set(terms).subtracting(listed) == [])
  }

  @Test func keysAndColumnsAreEachGivenOnce() {
    #expect(Set(Debt.facts.map(\.key)).count == Debt.facts.count)
    #expect(Set(Debt.facts.map(\.column)).count == Debt.facts.count)
    #expect(
      Debt.facts.first { $0.field == .debtCollectionCosts }?.column == "collection_costs_cents")
    #expect(Debt.facts.first { $0.field == .debtMinimum }?.key == "minimumCents")
  }
}
