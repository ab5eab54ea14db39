import Domain
import Planning
import Rules

extension CheckDocument {
  /// What helps with one creditor, and what a title means.
  static func wayFacts(of issue: FindingIssue) -> [JSONValue.Member]? {
    switch issue {
    case .judgmentDayUnknown(let stage): [.init("stage", .choice(stage))]
    case .oldInterestInJudgment(let claimed, let young, let from):
      [
        .init("claimedCents", .cents(claimed)), .init("lawfulCents", .cents(young)),
        .init("from", .day(from)),
      ]
    case .oppositionToWrit(let through): [.init("through", .day(through))]
    case .bankAccountProtected(let amount): [.init("exemptCents", .cents(amount))]
    case .collectorRegister(let collector, let costs):
      [.init("creditor", .id(collector)), .init("chargedCents", .cents(costs))]
    case .payLaterFees(let fees): [.init("chargedCents", .cents(fees))]
    case .secondReminderOfFine(let more): [.init("nextCents", .cents(more))]
    case .fineMeasures(let recovery, let measures):
      [.init("from", .day(recovery)), .init("measuresUntil", .day(measures))]
    case .cakPremium(let premium): [.init("monthlyCents", .cents(premium))]
    case .maintenanceCollection(let rate, let least, _, let isTaken):
      [
        .init("percent", .percent(rate)), .init("minimumCents", .cents(least)),
        .init("taken", .bool(isTaken)),
      ]
    case .studentLoanByCapacity(let pause):
      [.init("pause", .string("\(pause.count) \(pause.unit.rawValue)"))]
    case .remission(let couldPay): [.init("couldPayCents", .cents(couldPay))]
    case .centralGovernmentTogether(let debts): [.init("debts", .list(debts) { .id($0) })]
    default: nil
    }
  }
}
