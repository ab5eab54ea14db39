import Domain

/// Something to know before saying yes to what a creditor wants: facts, no sentences. What the plan finds
/// too (interest that takes all, an age that is not known) is found as there, and is no case of its own here.
package enum OfferIssue: Hashable, Sendable {
  /// A month more than there is after the arrangements that run.
  case aboveCapacity(asked: Money, most: Money)
  /// Debts on home, energy, water or health insurance would get less a month.
  case urgentGetLess([ID<Debt>])
  /// More a month than the plan leaves for this creditor: the others would get less.
  case othersGetLess(asked: Money, room: Money)
  /// Another creditor would get less than the least it can accept.
  case otherBelowRule(ID<Debt>, least: Money, after: Money)
  /// More at once than can be put by until that day.
  case onceAbove(asked: Money, by: LocalDate, most: Money)
  /// Neither an amount a month nor one at once was named.
  case amountUnknown
  /// What is paid in all is above what is owed, even with the interest that the law gives.
  case totalAboveOwed(total: Money, owed: Money)
  /// What is paid in all holds interest that is still to come.
  case totalHoldsInterest(Money)
  /// What is paid in all holds amounts that are disputed, or that the check objects to.
  case totalAboveFound(total: Money, found: Money)
  /// The terms and the total differ.
  case sumsDiffer(byTerms: Money, total: Money)
  /// So much of what is owed is neither paid nor waived in what they wrote.
  case leavesOpen(Money)
  /// More than three years.
  case takesLong(terms: Int)
  /// Interest may go on while the terms are paid.
  case interestRuns
  /// A rate over what is late above the one that the law gives (BW 6:119 lid 3: only by agreement).
  case defaultInterest(Rate, lawful: Rate)
  /// Rights are given up, such as going to court.
  case waivesRights
  /// Everything is due at once when one term is late.
  case allDueOnMiss
  /// The first term falls before the next income is there.
  case firstTermTooEarly(LocalDate, income: LocalDate)
  /// Each term falls in the week before the income.
  case dueBeforePay(day: Int, payDay: Int, better: Int)
  /// They want an answer within ten working days; this is the day after those.
  case shortAnswer(LocalDate, fair: LocalDate)
  /// The day by which they wanted an answer has passed.
  case answerDayPassed(LocalDate)
  /// Saying yes acknowledges the claim, and it may be too old (BW 3:318).
  case mayBeTooOld(LimitationGate)

  /// `stop`: it does not fit; `warn`: it fits if this changes; `info`: good to know.
  package var severity: FindingSeverity {
    switch self {
    case .aboveCapacity, .urgentGetLess, .onceAbove, .mayBeTooOld: .stop
    case .othersGetLess, .otherBelowRule, .amountUnknown, .totalAboveOwed, .totalAboveFound,
      .sumsDiffer, .leavesOpen, .defaultInterest, .waivesRights, .allDueOnMiss,
      .firstTermTooEarly:
      .warn
    case .totalHoldsInterest, .takesLong, .interestRuns, .dueBeforePay, .shortAnswer,
      .answerDayPassed:
      .info
    }
  }

  /// The stable word for it.
  package var code: FindingCode {
    switch self {
    case .aboveCapacity: .aboveCapacity
    case .urgentGetLess: .urgentGetLess
    case .othersGetLess: .othersGetLess
    case .otherBelowRule: .otherBelowRule
    case .onceAbove: .onceAbove
    case .amountUnknown: .amountUnknown
    case .totalAboveOwed: .totalAboveOwed
    case .totalHoldsInterest: .totalHoldsInterest
    case .totalAboveFound: .totalAboveFound
    case .sumsDiffer: .sumsDiffer
    case .leavesOpen: .leavesOpen
    case .takesLong: .longerThanThreeYears
    case .interestRuns: .interestRuns
    case .defaultInterest: .defaultInterest
    case .waivesRights: .waivesRights
    case .allDueOnMiss: .allDueOnMiss
    case .firstTermTooEarly: .firstTermTooEarly
    case .dueBeforePay: .dueBeforePay
    case .shortAnswer: .shortAnswer
    case .answerDayPassed: .answerDayPassed
    case .mayBeTooOld(let gate): gate.issue?.code ?? .mayBeTimeBarred
    }
  }

  /// The other debt it is about; nil where it is about the one of the offer.
  package var other: ID<Debt>? {
    if case .otherBelowRule(let debt, _, _) = self { debt } else { nil }
  }
}

extension Finding {
  /// Something about what a creditor wants for `debt`.
  package init(_ issue: OfferIssue, about debt: ID<Debt>) {
    self.init(.offer(issue), on: debt)
  }

  /// The other debt that it is about besides its own; nil for none.
  package var other: ID<Debt>? {
    if case .offer(let issue) = issue { issue.other } else { nil }
  }
}
