import Domain
import Rules

/// The most that has to go to creditors by law: what a bailiff could take each month.
///
/// Allowances and child benefit are not there for creditors (Awir 45, AKW 23) and do not count. With
/// the taxable income unknown the exempt amount is the lowest one of the household: the room is then
/// the largest it can be, so that nobody is called stricter than the law is.
package struct RoomByLaw: Hashable, Sendable {
  /// Where the amount that must be left comes from.
  package enum Basis: String, CaseIterable, Hashable, Sendable {
    /// The lowest of such a household: the taxable income is not known.
    case lowest
    /// Computed with the taxable income.
    case computed
    /// As a bailiff, or somebody who helps, computed it.
    case stated
    /// The rules of debt help (*vrij te laten bedrag*).
    case vtlb
  }

  /// Net income a month that creditors can reach, a twelfth of yearly holiday pay included.
  package let counted: Money
  /// What must be left of it: the *beslagvrije voet*, at most 95 % of it, or a *vtlb*.
  package let floor: Money
  package let basis: Basis
  /// What must be left by our own computing, whatever somebody else computed.
  package let ours: Money
  /// Whether that rests on the taxable income; else it is the lowest of such a household.
  package let isOursExact: Bool
  /// The rules of the exempt amount.
  package let sources: [Source]

  /// What creditors can reach, a month; never below zero.
  package var room: Money { (counted - floor).orZero }
  /// Whether it rests on more than the least that every such household may keep.
  package var isExact: Bool { basis != .lowest }
}

extension RoomByLaw {
  /// For the household of `budget`, with what somebody computed for it.
  static func of(
    _ budget: Budget, _ dossier: Dossier, law: Law
  ) throws(LawError) -> RoomByLaw {
    let counted = budget.reachable
    let taxable = dossier.assurances.sum(.taxable)?.amount
    let exempt = try ExemptAmount.of(
      ExemptQuestion(
        household: ExemptHousehold(dossier.household.kind), taxableYear: taxable ?? .zero,
        netMonth: counted, rent: nil, on: budget.on, afterCheck: .assume), law: law)
    var (floor, basis) = (exempt.month, taxable == nil ? Basis.lowest : .computed)
    if let stated = dossier.assurances.sum(.exempt)?.amount { (floor, basis) = (stated, .stated) }
    // It only ever leaves more to live on.
    if let vtlb = dossier.assurances.sum(.vtlb)?.amount, vtlb > floor {
      (floor, basis) = (vtlb, .vtlb)
    }
    return RoomByLaw(
      counted: counted, floor: floor, basis: basis, ours: exempt.month,
      isOursExact: taxable != nil, sources: exempt.sources)
  }
}

extension Budget {
  /// A twelfth of the holiday pay that comes once a year and is not counted yet, rounded down.
  var holidayPay: Money {
    incomes.filter {
      $0.income.kind == .holidayPay && $0.income.every == .year && $0.treatment == .apart
    }.map { $0.income.every.monthly($0.income.counted, rounding: .down) }.sum()
  }

  /// What of the amount for creditors is a twelfth of the holiday pay, a month: the law counts it. Zero where
  /// something else keeps that amount lower than the law does.
  package var holdsHolidayPay: Money {
    guard keptByLaw > .zero, let room, capacity == room.room else { return .zero }
    return min(holidayPay, capacity)
  }

  /// What the law asks of a year beside `paid` of that year; all where nobody knows what it asks, or where
  /// the person wants to give more.
  func lawful(beside paid: Money, _ assurances: [Assurance]) -> Money {
    let isLifted = assurances.anyway(FindingCode.aboveRoomByLaw.rawValue, debt: nil) != nil
    guard !isLifted, let room else { return .largest }
    return (room.room * 12 - paid).orZero
  }

  /// Income that creditors can reach, a month.
  var reachable: Money {
    incomes.filter(\.income.kind.isReachable).map(\.perMonth).sum() + holidayPay
  }
}

extension Income.Kind {
  /// Whether ordinary creditors can reach it.
  fileprivate var isReachable: Bool {
    switch self {
    case .wages, .benefit, .pension, .businessProfit, .holidayPay, .maintenance, .other: true
    case .healthAllowance, .rentAllowance, .childBudget, .childBenefit, .childcareAllowance:
      false
    }
  }
}
