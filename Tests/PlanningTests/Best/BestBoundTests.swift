import Domain
import Rules
import TestSupport
import Testing

@testable import Planning

@Suite struct BestBoundTests {
  private static let today = LocalDate.day("2026-11-21")

  private func problem(_ dossier: Dossier) throws -> BestProblem? {
    let plan = try Plan(for: dossier, on: Self.today, by: .proportional, law: .shipped)
    return plan.capacity > .zero ? try BestProblem(of: plan) : nil
  }

  /// Whoever pays in whatever order: the accounts never ask less interest than was proven, and nothing
  /// is over sooner.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func noPlanGoesBelow(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    guard let problem = try problem(RandomProblem(seed: seed).dossier) else { return }
    let bound = BestBound(of: problem, urgentBy: nil)
    for _ in 0..<12 {
      let order = problem.debts.indices.shuffled(using: &random)
      let rows = problem.debts.map { _ in
        (0..<24).map { _ in
          Bool.random(using: &random) ? 0 : Int.random(in: 0...400, using: &random)
        }
      }
      let isSpread = Bool.random(using: &random)
      let plan = FollowedPlan(
        isSpread ? rows : problem.debts.map { _ in [] },
        closing: problem.debts.indices.map { order.firstIndex(of: $0) ?? 0 }, in: problem)
      guard let figures = plan.figures else { continue }
      let most = figures.interest - problem.runningInterest
      #expect(Money(cents: bound.interest) <= most, "seed \(seed)")
      #expect(try #require(bound.months) <= figures.months, "seed \(seed)")
      let late = BestBound(of: problem, urgentBy: figures.urgentMonths)
      #expect(Money(cents: late.interest) <= most, "seed \(seed)")
      #expect(late.interest >= bound.interest, "seed \(seed)")
    }
  }

  /// What is said of a plan that was found is what the ledger of each debt says when these payments are
  /// booked in it.
  @Test(arguments: 0..<30 as Range<UInt64>)
  func whatIsPrintedIsWhatTheAccountsSay(seed: UInt64) throws {
    guard let problem = try problem(RandomProblem(seed: seed).dossier),
      case .best(let best) = RepaymentSolver(problem.free).cheapest()
    else { return }
    let plan = FollowedPlan(best.schedule.payments, closing: best.schedule.closed, in: problem)
    let figures = try #require(plan.figures)
    var interest = problem.runningInterest
    for (offer, payments) in zip(problem.offers, plan.payments) {
      var account = offer.source
      for (term, cents) in payments.enumerated() where cents > 0 {
        try account.move(to: problem.dueDates.day(ofTerm: term + 1))
        account.pay(cents, naming: nil, as: nil)
      }
      #expect(account.balance.total == .zero && account.balance.overpaid == .zero, "seed \(seed)")
      interest += Money(cents: payments.reduce(0, +)) - offer.account.balance.total
    }
    #expect(figures.interest == interest, "seed \(seed)")
    for month in 1...figures.months {
      let paid = plan.payments.map { $0[month - 1] }.reduce(0, +)
      #expect(paid <= problem.money(in: month), "seed \(seed)")
    }
  }

  /// One debt is paid in one way: what is proven is what it costs, but for roundings.
  @Test func oneDebtIsProvenToTheCents() throws {
    let debt = Debt.example("d1", owed: 120_000, interest: .contract(Rate(percent: 12)))
    let problem = try #require(try problem(.example(capacity: 10_000, debts: [debt])))
    let bound = BestBound(of: problem, urgentBy: nil)
    let plan = FollowedPlan([[]], closing: [0], in: problem)
    let interest = try #require(plan.figures).interest
    #expect(interest - Money(cents: bound.interest) <= Money(cents: 10))
    #expect(bound.months == plan.figures?.months)
  }

  /// Spreading what is left over few debts in the cheapest way is never dearer than over many.
  @Test(arguments: 0..<50 as Range<UInt64>)
  func cellsAreSpreadCheaply(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let cells = (0..<Int.random(in: 1...9, using: &random)).map { _ in
      let reach = Int.random(in: 1...60, using: &random)
      return BoundCell(
        isUrgent: false, free: Int.random(in: 0...5, using: &random), reach: reach,
        full: Int.random(in: 1...reach, using: &random),
        interest: Int.random(in: 0...5_000, using: &random), slack: 0)
    }
    for open in [0, 1, 17, 40, 90] {
      let least = cells.leastInterest(leaving: open)
      for _ in 0..<40 {
        let left = cells.map { Int.random(in: 0...($0.free + $0.reach), using: &random) }
        guard left.reduce(0, +) >= open else { continue }
        let brought = zip(cells, left).map { $0.interest(leaving: max(0, $1 - $0.free)) }
        #expect(least <= brought.reduce(0, +), "seed \(seed)")
      }
    }
  }
}
