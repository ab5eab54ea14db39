import Domain
import Planning

extension CheckDocument {
  /// The facts of a finding, by key; each key has one meaning for every code.
  static func facts(of issue: FindingIssue) -> [JSONValue.Member] {
    urgentFacts(of: issue) ?? wayFacts(of: issue) ?? costFacts(of: issue) ?? otherFacts(of: issue)
  }

  private static func urgentFacts(of issue: FindingIssue) -> [JSONValue.Member]? {
    switch issue {
    case .basicsAtRisk(let stage, let hearing):
      [.init("stage", .choice(stage)), .init("hearing", .day(hearing))]
    case .summons(let hearing): [.init("hearing", .day(hearing))]
    case .seizure, .judgment, .writ, .saleOfHome, .ageUnknown: []
    case .jointLiability(let debts): [.init("debts", .list(debts) { .id($0) })]
    case .notMyDebt: []
    case .seizureBelowExempt(let income, let exempt):
      [.init("incomeCents", .cents(income)), .init("exemptCents", .cents(exempt))]
    case .rentArrears(let months, let limit, let rent, let until, let below):
      [
        .init("months", .count(months)), .init("limitMonths", .count(limit)),
        .init("monthlyCents", .cents(rent)), .init("untilLimitCents", .cents(until)),
        .init("toGetBelowCents", .cents(below)),
      ]
    case .healthPremiumArrears(let months, let limit, let premium):
      [
        .init("months", .count(months)), .init("limitMonths", .count(limit)),
        .init("monthlyCents", .cents(premium)),
      ]
    case .disconnection(let reminders, _, let isWinter):
      [.init("reminders", .count(reminders)), .init("winter", .bool(isWinter))]
    case .fineRises(let rise):
      [
        .init("nowCents", .cents(rise.now)), .init("from", .day(rise.from)),
        .init("nextCents", .cents(rise.next)), .init("lastCents", .cents(rise.last)),
      ]
    case .fineMayHaveRisen(let next): [.init("nextCents", .cents(next))]
    case .arrangementNotKept(let monthly): [.init("monthlyCents", .cents(monthly))]
    case .mayBeTimeBarred(let from), .soonTimeBarred(let from): [.init("from", .day(from))]
    default: nil
    }
  }

  private static func costFacts(of issue: FindingIssue) -> [JSONValue.Member]? {
    switch issue {
    case .fourteenDaysRunning(let letter, let through):
      [.init("letter", .day(letter)), .init("through", .day(through))]
    case .letterTooEarly(let letter, let due):
      [.init("letter", .day(letter)), .init("due", .day(due))]
    case .noFourteenDayLetter(let costs, let bills, let all):
      [
        .init("chargedCents", .cents(costs)), .init("billsWithoutLetter", .count(bills)),
        .init("bills", .count(all)),
      ]
    case .billsChargedApart(let found, let bills):
      amounts(of: found) + [.init("bills", .count(bills))]
    case .costsAboveMaximum(let found, let isTrade):
      amounts(of: found) + [.init("trade", .bool(isTrade))]
    case .vatOnCosts(let found): amounts(of: found)
    case .claimsChargedApart(let found, let debts):
      amounts(of: found) + [.init("debts", .list(debts) { .id($0) })]
    case .stackedCosts(let found, let debts, let from, let to):
      amounts(of: found) + [
        .init("debts", .list(debts) { .id($0) }), .init("from", .day(from)),
        .init("through", .day(to)),
      ]
    case .extraFileCosts(let amount), .costsBaseUnknown(let amount):
      [.init("chargedCents", .cents(amount))]
    case .reminderCostsAboveMaximum(let charged, let maximum):
      [.init("chargedCents", .cents(charged)), .init("maximumCents", .cents(maximum))]
    default: nil
    }
  }

  private static func amounts(of found: CostsFound) -> [JSONValue.Member] {
    [
      .init("chargedCents", .cents(found.charged)), .init("maximumCents", .cents(found.maximum)),
      .init("maximumWithVATCents", .cents(found.maximumWithVAT)),
      .init("excessCents", .cents(found.excess)),
    ]
  }

  private static func otherFacts(of issue: FindingIssue) -> [JSONValue.Member] {
    switch issue {
    case .commercialInterest(let claimed, let lawful, let commercial):
      [
        .init("claimedCents", .cents(claimed)), .init("lawfulCents", .cents(lawful)),
        .init("commercialCents", .cents(commercial)),
      ]
    case .interestAboveLaw(let claimed, let lawful, let isAgreed):
      [
        .init("claimedCents", .cents(claimed)), .init("lawfulCents", .cents(lawful)),
        .init("agreed", .bool(isAgreed)),
      ]
    case .commercialRate(let rate, let statutory), .rateAboveStatutory(let rate, let statutory):
      [.init("percent", .percent(rate)), .init("maximumPercent", .percent(statutory))]
    case .creditAboveMaximum(let rate, let maximum, let highest):
      [
        .init("percent", .percent(rate)), .init("maximumPercent", .percent(maximum)),
        .init("highestPercent", .percent(highest)),
      ]
    case .interestNotKnown(let bounds):
      [
        .init("monthlyCents", .cents(bounds.monthly)), .init("terms", .count(bounds.least.terms)),
        .init("totalCents", .cents(bounds.least.total)), .init("ceiling", .percent(bounds.ceiling)),
      ] + facts(ofDearest: bounds.most)
    case .interestRateUnknown(let claimed): [.init("claimedCents", .cents(claimed))]
    case .possibleDouble(let others, let signs):
      [
        .init("otherDebt", .id(others.first)), .init("otherDebts", .list(others) { .id($0) }),
        .init("signs", .list(signs) { .choice($0) }),
      ]
    case .kindUnlikely(let expected): [.init("expected", .list(expected) { .choice($0) })]
    case .rankByLaw(let stated, let byLaw):
      [.init("stated", .choice(stated)), .init("byLaw", .choice(byLaw))]
    case .wrongIBAN(let creditor, let iban):
      [.init("creditor", .id(creditor)), .init("iban", .string(iban))]
    case .wrongReference(let text, let isLength):
      [.init("reference", .string(text)), .init("length", .bool(isLength))]
    case .notChecked(let part, _): [.init("part", .choice(part))]
    case .realism(let issue): facts(of: issue)
    default: []
    }
  }

  /// How the offer ends with the highest rate; no keys where it does not.
  private static func facts(ofDearest most: Repayment) -> [JSONValue.Member] {
    guard case .ends(let instalments) = most else { return [.init("dearestEnds", .bool(false))] }
    return [
      .init("dearestEnds", .bool(true)), .init("dearestTerms", .count(instalments.terms)),
      .init("dearestTotalCents", .cents(instalments.total)),
    ]
  }
}
