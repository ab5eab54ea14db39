import Domain

/// Something the person has to know about a plan: facts, no sentences.
package enum Finding: Hashable, Sendable {
  /// How much it matters, most severe first: `stop` comes before all else, `warn` is a weak point
  /// of the plan, `info` is good to know.
  package enum Severity: String, CaseIterable, Hashable, Sendable {
    case stop, warn, info
  }

  /// Costs and reserve take more than comes in.
  case shortfall(Money)
  /// Nothing is left for creditors.
  case nothingLeft
  /// There is less than one cent for each creditor.
  case lessThanACentEach(Money, creditors: Int)
  /// Arrangements that run already take more than the capacity.
  case runningAboveCapacity(running: Money, capacity: Money)
  /// Summons, judgment, writ or seizure on something that threatens home, energy, water or health
  /// insurance.
  case basicsAtRisk(ID<Debt>, Debt.Stage)
  /// The urgent debts would need this much a month to end within the months set.
  case urgentNotWithin(months: Int, needed: Money, offered: Money)
  /// There is no room for an offer on this debt.
  case noRoom(ID<Debt>)
  /// Other debts go first in this way of dividing, and take everything.
  case waitsForOthers(ID<Debt>)
  /// The offer lies below the least the creditor can accept.
  case belowRule(ID<Debt>, least: Money, offered: Money)
  /// The interest takes the whole monthly amount.
  case neverEnds(ID<Debt>, monthlyInterest: Money)
  /// It takes longer than can be counted.
  case takesTooLong(ID<Debt>)
  /// Not everything is paid within three years, the limit professionals use.
  case longerThanThreeYears(Month)
  /// The claim may be too old to be collected; no letter may acknowledge it.
  case mayBeTimeBarred(ID<Debt>, from: LocalDate)
  /// The claim may soon be too old; until then no letter may acknowledge it either.
  case soonTimeBarred(ID<Debt>, from: LocalDate)
  /// Nobody wrote down when the claim became due, so its age is not known.
  case ageUnknown(ID<Debt>)
  case arrangementNotKept(ID<Debt>)
  /// A traffic fine that is not paid rises.
  case fineRises(ID<Debt>, FineRise)
  case disputed(ID<Debt>, Money)
  /// A month of the year view falls below zero.
  case monthBelowZero(Month, missing: Money)
  /// No income has a pay day; terms fall on the 28th.
  case payDayUnknown
  /// The statutory rate of today is assumed to stay: it was checked through this day.
  case rateAssumed(Rate, mayDifferSince: LocalDate?, isCommercial: Bool)

  /// Fixed for each case; the amounts in it do not change it.
  package var severity: Severity {
    switch self {
    case .shortfall, .nothingLeft, .lessThanACentEach, .basicsAtRisk, .mayBeTimeBarred: .stop
    case .runningAboveCapacity, .urgentNotWithin, .noRoom, .waitsForOthers, .belowRule,
      .neverEnds, .takesTooLong,
      .longerThanThreeYears, .soonTimeBarred, .ageUnknown, .arrangementNotKept, .fineRises,
      .monthBelowZero:
      .warn
    case .disputed, .payDayUnknown, .rateAssumed: .info
    }
  }

  /// The debt it is about; nil when it is about the plan.
  package var debt: ID<Debt>? {
    switch self {
    case .basicsAtRisk(let debt, _), .noRoom(let debt), .waitsForOthers(let debt),
      .belowRule(let debt, _, _), .neverEnds(let debt, _),
      .takesTooLong(let debt), .mayBeTimeBarred(let debt, _), .soonTimeBarred(let debt, _),
      .ageUnknown(let debt), .arrangementNotKept(let debt), .fineRises(let debt, _),
      .disputed(let debt, _):
      debt
    case .shortfall, .nothingLeft, .lessThanACentEach, .runningAboveCapacity, .urgentNotWithin,
      .longerThanThreeYears, .monthBelowZero, .payDayUnknown, .rateAssumed:
      nil
    }
  }

  /// A stable word for machines.
  package var code: String {
    switch self {
    case .shortfall: "shortfall"
    case .nothingLeft: "nothingLeft"
    case .lessThanACentEach: "lessThanACentEach"
    case .runningAboveCapacity: "runningAboveCapacity"
    case .basicsAtRisk: "basicsAtRisk"
    case .urgentNotWithin: "urgentNotWithin"
    case .noRoom: "noRoom"
    case .waitsForOthers: "waitsForOthers"
    case .belowRule: "belowRule"
    case .neverEnds: "neverEnds"
    case .takesTooLong: "takesTooLong"
    case .longerThanThreeYears: "longerThanThreeYears"
    case .mayBeTimeBarred: "mayBeTimeBarred"
    case .soonTimeBarred: "soonTimeBarred"
    case .ageUnknown: "ageUnknown"
    case .arrangementNotKept: "arrangementNotKept"
    case .fineRises: "fineRises"
    case .disputed: "disputed"
    case .monthBelowZero: "monthBelowZero"
    case .payDayUnknown: "payDayUnknown"
    case .rateAssumed: "rateAssumed"
    }
  }
}
