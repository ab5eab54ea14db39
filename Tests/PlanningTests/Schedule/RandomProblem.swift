import Domain
import Planning
import Rules
import TestSupport

/// A household with its debts, made from a seed: the same seed, the same household.
struct RandomProblem {
  let dossier: Dossier
  let plan: Plan

  init(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let capacity = [0, 1, 900, 5_800, 16_000, 41_667].randomElement(using: &random) ?? 0
    let debts = (0..<Int.random(in: 0...12, using: &random)).map { index in
      Debt.random("d\(index + 1)", using: &random)
    }
    var dossier = Dossier.example(capacity: capacity, debts: debts)
    dossier.reserve = Money(cents: min(capacity / 4, 5_000))
    dossier.costs.append(.example("tax", 12_000, every: .year, category: .municipalTaxes, month: 2))
    dossier.incomes.append(
      .example("holiday", 90_000, every: .year, kind: .holidayPay, month: 5))
    dossier.incomes.append(.example("care", 13_100, every: .month, kind: .healthAllowance))
    self.dossier = dossier
    plan = try Plan(for: dossier, on: .day("2026-11-21"), by: .proportional, law: .shipped)
  }
}

extension Debt {
  fileprivate static func random(_ id: String, using random: inout SeededGenerator) -> Debt {
    let kinds = [Kind.energy, .other, .loan, .rent, .telecom]
    let rates = [
      InterestTerms.none, .none, .statutory, .contract(Rate(percent: 14)),
      .contract(Rate(percent: 90)),
    ]
    let owed =
      [0, 1, 99, 5_000, 5_000, 33_333, 120_000, 670_000].randomElement(using: &random) ?? 0
    let hasArrangement = Int.random(in: 0..<6, using: &random) == 0
    return .example(
      id, owed: owed, kind: kinds.randomElement(using: &random) ?? .other,
      interest: rates.randomElement(using: &random) ?? .none,
      disputed: Int.random(in: 0..<5, using: &random) == 0 ? owed / 3 : 0,
      arrangement: hasArrangement
        ? Arrangement(monthly: Money(cents: 700), dueDay: 28, from: nil, isKept: true) : nil)
  }
}
