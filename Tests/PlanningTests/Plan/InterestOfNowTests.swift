import Domain
@testable import Planning
import Rules
import TestSupport
import Testing

/// What a month of interest is on a debt that never ends: a figure of today, the same everywhere.
@Suite struct InterestOfNowTests {
  /// 974.50 at 10.4 % is 8.45 a month. After four years in which interest joins the sum it would be
  /// more than eleven: that is no figure for today.
  @Test(arguments: [1, 197, 844, 845])
  func theInterestThatIsSaidIsThatOfToday(monthly: Int) throws {
    var debt = Debt.example(
      "d1", owed: 97_450, interest: .contract(Rate(hundredthsOfPercent: 10_40)))
    debt.statedOn = .day("2026-11-21")
    let account = try debt.account(on: .day("2026-11-21"), law: .shipped)
    let repayment = Repayment.of(
      account, monthly: Money(cents: monthly),
      dueDates: DueDates(dayOfMonth: 26, notBefore: .day("2026-12-05")))
    #expect(repayment == .never(monthlyInterest: Money(cents: 845)))
  }

  /// The plan and its months, whatever becomes of the money that comes free.
  @Test func thePlanAndItsMonthsSayTheSame() throws {
    var count = 0
    for seed in 0..<150 as Range<UInt64> {
      let problem = try RandomProblem(seed: seed)
      for freed in FreedMoney.allCases {
        let schedule = Schedule(of: problem.plan, freed: freed)
        for (offer, outcome) in zip(problem.plan.offers, schedule.outcomes) {
          guard case .never(let interest) = offer.repayment, offer.account.monthlyInterest > .zero
          else { continue }
          if offer.account.monthlyInterest >= offer.monthly {
            #expect(interest == offer.account.monthlyInterest, "seed \(seed) \(offer.debt)")
          }
          guard case .never(let said) = outcome.end else { continue }
          #expect(said == interest, "seed \(seed) \(offer.debt)")
          count += 1
        }
      }
    }
    #expect(count > 10)
  }
}
