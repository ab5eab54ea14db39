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
      #expect(realism.stops(.offer, about: offer.debt).isEmpty, "seed \(seed)")
    }
    let running = plan.offers.filter { $0.kind == .running }.map(\.monthly).sum()
    let room = try #require(plan.budget.room).room
    #expect(offered + running <= max(room, running), "seed \(seed)")
    // After the allowance has stopped as much is left as is promised then.
    if isAnyOffer {
      #expect(plan.year.dip == nil, "seed \(seed)")
      let later = try standing.moved(to: .day("2027-07-01"))
      let then = Budget(of: later).capacity
      let promised = plan.offers.filter { offer in
        offer.monthly > .zero && (offer.instalments.map { $0.lastDue >= later.on } ?? true)
      }.map(\.monthly).sum()
      #expect(promised <= max(then, running), "seed \(seed)")
    }
    // What is judged kept has at least the money for food.
    if realism.verdict == .offer || realism.verdict == .offerCapped {
      #expect(!realism.findings.contains { $0.severity == .stop && $0.debt == nil })
    }
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
