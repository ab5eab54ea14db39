import Domain
import Planning
import Rules
import TestSupport
import Testing

@testable import Documents

/// A letter to the tax office tells each euro of interest once.
@Suite struct TaxInterestTests {
  @Test(arguments: [3_900, 8_300, 10_001, 39_000, 50_000])
  func whatIsInterestInTheTotalIsCountedOnce(capacity: Int) throws {
    var debt = Debt.example("d1", owed: 95_400, kind: .tax, interest: .statutory)
    (debt.statedOn, debt.dueDate) = (.day("2026-03-31"), .day("2026-03-31"))
    let dossier = Dossier.example(capacity: capacity, debts: [debt])
    let plan = try Plan(
      of: .of(dossier, on: .day("2026-11-30"), law: .shipped), by: .proportional)
    let offer = plan.offers[0]
    let terms = try #require(offer.instalments)
    let interest = InterestInTotal(of: offer, in: terms)
    #expect(interest.due == Money(cents: 2_700))
    #expect(interest.due + interest.toCome == terms.total - Money(cents: 95_400))
    let words = interest.values(in: .english) != nil
    #expect(words == (terms.total > offer.owed))
  }
}
