import Domain
import Planning
import Rules
import TestSupport

/// Every kind of judgement with figures, in each of its forms.
enum RealismSamples {
  private static let money = Money(cents: 123_456)
  private static let other = Money(cents: 23_456)
  private static let day = LocalDate.day("2027-06-30")

  private static func odd(
    _ line: OddAmount.Line, _ every: Frequency, _ oddity: OddAmount.Oddity,
    _ guesses: [OddAmount.Guess]
  ) -> RealismIssue {
    .amountOdd(
      OddAmount(line: line, amount: money, every: every, oddity: oddity, guesses: guesses))
  }

  private static func bound(_ basis: LowerBound.Basis) -> LowerBound {
    LowerBound(amount: money, basis: basis, sources: [], isAssumed: false)
  }

  private static func later(_ line: EndingLine) -> LessLater {
    LessLater(line: line, through: day, promised: money, then: other)
  }

  private static func short(bills: [String]) -> ShortMonth {
    let month = LocalDate.day("2027-03-01").inMonth
    return ShortMonth(
      dip: Dip(
        first: month, deepest: month.adding(1), missing: other,
        bills: bills.map { .example($0, 100_00, every: .year, month: 3) },
        deepestBills: bills.map { .example($0, 100_00, every: .year, month: 4) }, holdBack: other,
        most: nil, canHoldBack: false),
      full: money)
  }

  static let issues: [RealismIssue] = rhythms + others

  private static let rhythms: [RealismIssue] = Frequency.allCases.map { every in
    odd(
      .costs(.healthInsurance), .month, .much,
      [
        OddAmount.Guess(amount: money, every: every),
        OddAmount.Guess(amount: other, every: .month),
      ])
  }

  private static let others: [RealismIssue] = [
    odd(.cost(ID("k1")), .month, .little, []), odd(.income(ID("i1")), .month, .rhythm, []),
    odd(.debt(ID("d1")), .once, .much, []), .costMissing(.energy),
    .costMissing(.healthInsurance),
    .costForgotten([.cost(.water), .ownRisk, .liability, .taxOfBusiness, .cost(.clothing)]),
    .foodTooLow(other, askBelow: money, people: 1, isStop: true),
    .foodTooLow(other, askBelow: money, people: 4, isStop: false),
    .aboveRoomByLaw(capacity: money, room: other, endsSoon: false),
    .aboveRoomByLaw(capacity: money, room: other, endsSoon: true),
    .belowMinimum(left: other, minimum: money, year: 2023, .info),
    .tooLong(months: 101, limit: 36),
    .creditorTerms(bound(.maximumMonths(12)), offered: other, isFirm: true),
    .creditorTerms(bound(.ruleMonths(.taxInstalments, 12)), offered: other, isFirm: false),
    .creditorTerms(bound(.minimum), offered: other, isFirm: true),
    .creditorTerms(bound(.noInstalments(.trafficFine)), offered: other, isFirm: true),
    .crumb(Money(cents: 101), isStop: true),
    .belowInterest(monthlyInterest: money, offered: other),
    .endsBefore(later(.incomeEnds(ID("i1"))), isStop: true),
    .endsBefore(later(.costBegins(ID("k1"))), isStop: true),
    .endsBefore(later(.incomeEnds(ID("i1"))), isStop: false),
    .shortMonth(short(bills: ["Wegenbelasting"]), isStop: false),
    .shortMonth(short(bills: ["Wegenbelasting", "Zorg"]), isStop: true),
    .shortMonth(short(bills: []), isStop: true),
    .noOfferNotTrue(shortfall: other, room: money),
    .littleOffered(other, room: money),
    .highCost(.leisure, money, usual: other), .highCost(.food, money, usual: other),
    .highCost(.transport(ID("k1")), money, usual: other),
    .reserveLow(.zero, usual: other), .oldFigures(year: 2026),
    .roughFigures([.income(ID("i1")), .cost(ID("k1")), .debt(ID("d1"))], untold: [ID("d1")]),
    .roughFigures([], untold: [ID("d1")]),
  ]
}
