import Documents
import Domain
import Planning
import Rules
import TestSupport
import Testing

/// Whatever the household: no letter offers an amount that is too small, too long, more than the law
/// asks, or more than there is later or in any one month, unless somebody lifted that by name.
@Suite struct LetterGatePropertyTests {
  private static let day = LocalDate.day("2026-11-21")

  @Test(arguments: UInt64(0)..<150)
  func whatIsWrittenCanBeKept(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let dossier = Self.household(using: &random)
    let standing = try Standing.of(dossier, on: Self.day, law: .shipped)
    let plan = try Plan(of: standing)
    let realism = Realism(of: plan)
    let choice = LetterChoice(
      plan: plan, days: LetterExample.days, missed: [:], realism: realism)
    var offered = Money.zero
    var isAnyOffer = false
    for offer in plan.offers {
      let letter = try choice.letter(for: offer.debt, gate: .clear)
      guard case .acknowledging(let proposal as PaymentProposal, _) = letter else { continue }
      let terms = proposal.offered
      isAnyOffer = true
      offered += offer.monthly
      #expect(terms.monthly >= Money(cents: 5_00) || terms.terms == 1, "seed \(seed)")
      #expect(terms.terms <= 36, "seed \(seed)")
      let amounts = terms.changes.steps.map(\.monthly) + terms.changes.extras.map(\.amount)
      #expect(amounts.allSatisfy { $0 >= Money(cents: 1_00) }, "seed \(seed)")
      #expect(terms.changes.steps.count <= 2, "seed \(seed)")
      #expect(
        Set(terms.changes.extras.map(\.on.year)).count == terms.changes.extras.count,
        "seed \(seed)")
      let owed = offer.account.balance.total + terms.interest
      #expect(offer.rate > .zero || terms.total == owed, "seed \(seed)")
      #expect(realism.stops(.offer, about: offer.debt).isEmpty, "seed \(seed)")
    }
    let running = plan.offers.filter { $0.kind == .running }.map(\.monthly).sum()
    let room = try #require(plan.budget.room).room
    #expect(offered + running <= max(room, running), "seed \(seed)")
    if isAnyOffer {
      #expect(plan.year.dip == nil && plan.course.dip == nil, "seed \(seed)")
      try checkMonths(of: plan, seed)
    }
    // What is judged kept has at least the money for food.
    if realism.verdict == .offer || realism.verdict == .offerCapped {
      #expect(!realism.findings.contains { $0.severity == .stop && $0.debt == nil })
    }
  }

  /// In no month more is promised than is left then, and in no year more than the law asks.
  private func checkMonths(of plan: Plan, _ seed: UInt64) throws {
    let dossier = plan.standing.now.dossier
    let running = plan.offers.filter { $0.kind == .running }.map(\.monthly).sum()
    for ahead in [1, 7, 8, 13, 20, 31] {
      let day = plan.on.inMonth.adding(ahead).lastDay
      let then = Budget(of: Standing.supposed(dossier, on: day, law: .shipped)).capacity
      let promised = plan.offers.filter { offer in
        offer.monthly > .zero && (offer.instalments.map { $0.lastDue >= day } ?? true)
      }.map { $0.changes.monthly($0.monthly, on: day) }.sum()
      #expect(promised <= max(then, running), "seed \(seed) \(day.iso)")
    }
    let room = try #require(plan.budget.room).room
    for year in 0..<3 {
      let months = plan.course.rows.dropFirst(year * 12).prefix(12)
      #expect(
        months.map(\.paid).sum() <= max(room, running) * 12, "seed \(seed) year \(year)")
    }
  }

  /// Seeded households of which many can only offer in steps: each is written as it is kept.
  @Test func offersInStepsAreAmongThem() throws {
    var inSteps = 0
    for seed in UInt64(0)..<150 {
      var random = SeededGenerator(seed: seed)
      let dossier = Self.household(using: &random)
      let plan = try Plan(of: Standing.of(dossier, on: Self.day, law: .shipped))
      if plan.isInSteps { inSteps += 1 }
    }
    #expect(inSteps > 5)
  }

  /// With every usual line, or with some of them missing or odd.
  private static func household(using random: inout SeededGenerator) -> Dossier {
    func one(_ values: [Int], _ random: inout SeededGenerator) -> Int {
      values.randomElement(using: &random) ?? 0
    }
    var dossier = Dossier.realistic(
      debts: (1...Int.random(in: 1...7, using: &random)).map { number in
        var debt = Debt.example(
          "d\(number)", owed: one([500, 1_900, 9_900, 60_000, 180_000, 650_000], &random),
          kind: [.energy, .tax, .loan, .fine, .other].randomElement(using: &random) ?? .other,
          interest: Bool.random(using: &random) ? .none : .contract(Rate(percent: 12)))
        if one([0, 0, 0, 1], &random) == 1 {
          debt.arrangement = Debt.Arrangement(
            monthly: Money(cents: 2_500), dueDay: 1, from: nil, isKept: true)
        }
        return debt
      })
    dossier.incomes[0].amount = Money(cents: one([90_000, 170_000, 225_000, 300_000], &random))
    if Bool.random(using: &random) {
      dossier.incomes.append(
        .example(
          "i2", one([9_000, 30_000], &random), every: .month, kind: .rentAllowance,
          period: Period(from: nil, to: .day("2027-06-30")) ?? .always))
    }
    if one([0, 0, 1], &random) == 1 {
      dossier.costs.append(
        .example(
          "k21", one([4_000, 15_000], &random), every: .month, category: .maintenance,
          period: Period(from: nil, to: .day("2027-08-31")) ?? .always))
    }
    if one([0, 0, 1], &random) == 1 {
      dossier.incomes.append(
        .example(
          "i3", one([40_000, 160_000], &random), every: .year, kind: .holidayPay,
          payDay: one([24, 31], &random), low: one([0, 0, 1], &random) == 1 ? 10_000 : nil,
          month: 5))
    }
    if one([0, 0, 1], &random) == 1 {
      dossier.costs.remove(at: Int.random(in: 0..<dossier.costs.count, using: &random))
    }
    if one([0, 0, 1], &random) == 1 { dossier.costs[0].amount = Money(cents: 700) }
    if Bool.random(using: &random) {
      dossier.costs.append(
        .example(
          "k20", one([5_000, 24_000, 60_000], &random), every: .year,
          month: Int.random(in: 1...12, using: &random)))
    }
    return dossier
  }
}
