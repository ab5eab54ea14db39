import Domain
import Planning
import Rules
import TestSupport
import Testing

@Suite struct WhatIfTests {
  private func change(
    debt: String? = nil, monthly: Int = 0, income: Int? = nil, lump: Int? = nil,
    from: String? = nil
  ) -> WhatIfChange {
    WhatIfChange(
      fixed: debt.map { .init(debt: ID($0), monthly: Money(cents: monthly)) },
      income: income.map { Money(cents: $0) }, lump: lump.map { Money(cents: $0) }, lumpTo: nil,
      from: from.flatMap { Month(iso: $0) })
  }

  private func whatIf(_ change: WhatIfChange, _ dossier: Dossier) throws -> WhatIf {
    try WhatIf(
      change, to: Standing.of(dossier, on: .day("2026-11-21"), law: .shipped), by: .proportional)
  }

  private let two = Dossier.example(
    capacity: 10_000, debts: [.example("d1", owed: 60_000), .example("d2", owed: 60_000)])

  @Test func noChangeChangesNothing() throws {
    for seed in 0..<100 as Range<UInt64> {
      let problem = try RandomProblem(seed: seed)
      let same = try whatIf(change(), problem.dossier)
      #expect(same.plan.offers == same.changed.offers && same.schedule == same.changedSchedule)
      #expect(same.differences.allSatisfy { $0.before == $0.after }, "seed \(seed)")
    }
  }

  @Test func aHigherAmountForOneComesFromTheOthers() throws {
    let result = try whatIf(change(debt: "d1", monthly: 7_500), two)
    #expect(result.differences.map(\.before.cents) == [5_000, 5_000])
    #expect(result.differences.map(\.after.cents) == [7_500, 2_500])
  }

  @Test func lessIncomeFromAMonthGoesOnFromWhatIsLeft() throws {
    let result = try whatIf(change(income: -4_000, from: "2027-03"), two)
    #expect(result.differences.map(\.after.cents) == [3_000, 3_000])
    #expect(result.paidBefore == Money(cents: 30_000))
    #expect(result.paidAfter == Money(cents: 120_000))
    #expect(result.changedSchedule.rows.first?.month == Month(iso: "2027-03"))
    #expect(result.debtFreeAfter == Month(iso: "2028-05"))
  }

  /// Urgent arrears were to be paid within twelve months: a change later does not give twelve more.
  @Test func urgentArrearsKeepTheirMonths() throws {
    let dossier = Dossier.example(
      capacity: 10_000,
      debts: [.example("d1", owed: 36_000, kind: .energy), .example("d2", owed: 300_000)])
    let result = try whatIf(change(income: -2_000, from: "2027-06"), dossier)
    #expect(result.differences.map(\.before.cents) == [3_000, 7_000])
    #expect(result.differences.map(\.after.cents) == [3_000, 5_000])
    #expect(result.differences[0].endBefore == result.differences[0].endAfter)
  }

  @Test func everyCentIsPaidOnce() throws {
    for seed in 0..<150 as Range<UInt64> {
      let problem = try RandomProblem(seed: seed)
      for from in [nil, "2027-01", "2027-06", "2031-01"] {
        let result = try whatIf(change(lump: 20_000, from: from), problem.dossier)
        let left = result.changedSchedule.outcomes.map(\.left).sum()
        #expect(
          result.paidAfter + left == problem.plan.owed + result.interestAfter,
          "seed \(seed) \(from ?? "-")")
        #expect(result.lumpLeft >= .zero && result.lumpLeft <= Money(cents: 20_000))
      }
    }
  }
}
