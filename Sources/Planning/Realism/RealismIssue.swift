import Domain

/// Why an offer is not realistic, or not the one to make; with its facts. Amounts are a month.
package enum RealismIssue: Hashable, Sendable {
  case amountOdd(OddAmount)
  /// There is no line for a cost that everybody has.
  case costMissing(Cost.Category)
  /// Costs that most households have and this one does not name.
  case costForgotten([ForgottenItem])
  /// Food and daily things, beside what is little and what is too little for so many people.
  case foodTooLow(Money, askBelow: Money, people: Int, isStop: Bool)
  /// More is left than has to go to creditors by law; whether all is paid soon at the full amount.
  case aboveRoomByLaw(capacity: Money, room: Money, endsSoon: Bool)
  /// What is left after home, energy, health insurance and creditors, beside the official minimum.
  case belowMinimum(left: Money, minimum: Money, year: Int, FindingSeverity)
  /// The plan takes longer than a plan may.
  case tooLong(months: Int, limit: Int)
  /// The offer lies below the creditor's rule; a firm rule is the law's or the creditor's own word.
  case creditorTerms(LowerBound, offered: Money, isFirm: Bool)
  /// An amount so small that it is no offer, or nearly; debts may be done one after the other already.
  case crumb(Money, isStop: Bool, byTurns: Bool)
  case belowInterest(monthlyInterest: Money, offered: Money)
  /// After that day, because of that line, there is less than what was offered.
  /// The plan counts with the lower amount, or it does not (`isStop`).
  case endsBefore(LessLater, isStop: Bool)
  /// At the full amount that month ends with too little money. The plan counts with what no month
  /// breaks, or there is no such amount (`isStop`).
  case shortMonth(ShortMonth, isStop: Bool)
  /// There is a shortage on paper, and more than the minimum to live on.
  case noOfferNotTrue(shortfall: Money, room: Money)
  /// Far less is offered a month than what can be taken by law, and there are lines with room.
  case littleOffered(Money, room: Money)
  /// A line well above what such households spend.
  case highCost(HighCost, Money, usual: Money)
  case reserveLow(Money, usual: Money)
  /// Amounts that are not exact, and debts of which only to whom and how much was told.
  case roughFigures([OddAmount.Line], untold: [ID<Debt>])
  /// The newest figures for food are of that year.
  case oldFigures(year: Int)
}

/// What is well above the usual.
package enum HighCost: Hashable, Sendable {
  case leisure
  case transport(ID<Cost>)
  case food
}

extension RealismIssue {
  /// The stable word for it.
  package var code: FindingCode {
    switch self {
    case .amountOdd: .amountOdd
    case .costMissing: .costMissing
    case .costForgotten: .costForgotten
    case .foodTooLow: .foodTooLow
    case .aboveRoomByLaw: .aboveRoomByLaw
    case .belowMinimum: .belowMinimum
    case .tooLong: .tooLong
    case .creditorTerms: .creditorTerms
    case .crumb: .crumb
    case .belowInterest: .belowInterest
    case .endsBefore: .endsBefore
    case .shortMonth: .shortMonth
    case .noOfferNotTrue: .noOfferNotTrue
    case .littleOffered: .littleOffered
    case .highCost: .highCost
    case .reserveLow: .reserveLow
    case .roughFigures: .roughFigures
    case .oldFigures: .oldFigures
    }
  }

  /// What to do about it.
  var usualSteps: [FindingStep] {
    // Little to live on is no reason for help by itself.
    if case .belowMinimum(_, _, _, let severity) = self, severity != .stop {
      return [.todo(.compareYourself)]
    }
    // It is advised to do one debt after the other only where that is not done yet.
    if case .crumb(_, _, byTurns: true) = self { return [.todo(.askToWait)] }
    return code.usualSteps
  }

  /// How much it matters.
  package var severity: FindingSeverity {
    switch self {
    case .costMissing, .tooLong, .belowInterest: .stop
    case .endsBefore(_, let isStop), .shortMonth(_, let isStop): isStop ? .stop : .info
    case .foodTooLow(_, _, _, let isStop): isStop ? .stop : .ask
    case .creditorTerms(_, _, let isFirm): isFirm ? .stop : .warn
    case .crumb(_, let isStop, _): isStop ? .stop : .warn
    case .amountOdd, .costForgotten, .noOfferNotTrue, .roughFigures: .ask
    case .belowMinimum(_, _, _, let severity): severity
    case .aboveRoomByLaw, .littleOffered, .highCost, .reserveLow: .warn
    case .oldFigures: .info
    }
  }
}
