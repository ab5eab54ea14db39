import Domain
import Planning
import Rules
import TestSupport
import Testing

@Suite struct CheckPropertyTests {
  private let day = LocalDate.day("2026-11-21")

  @Test func aCleanDossierHasNoFindings() {
    for seed in 0..<2_000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let dossier = Dossier.clean(using: &random)
      let check = ClaimCheck(of: dossier, on: day, law: .shipped)
      #expect(check.findings == [], "seed \(seed): \(check.findings.map(\.code))")
    }
  }

  @Test func anyDossierIsCheckedToItsEnd() {
    for seed in 0..<3_000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let dossier = Dossier.wild(using: &random)
      let check = ClaimCheck(of: dossier, on: day, law: .shipped)
      let severities = check.findings.compactMap {
        FindingSeverity.allCases.firstIndex(of: $0.severity)
      }
      #expect(severities == severities.sorted(), "seed \(seed)")
      #expect(Set(check.debts) == Set(check.findings.compactMap(\.debt)), "seed \(seed)")
      #expect(check.findings.allSatisfy { !$0.steps.isEmpty }, "seed \(seed)")
      #expect(check == ClaimCheck(of: dossier, on: day, law: .shipped), "seed \(seed)")
    }
  }

  /// The gate, the plan and the check have one answer about the age of a claim.
  @Test func planAndCheckAgree() throws {
    let shared = [
      "basicsAtRisk", "mayBeTimeBarred", "soonTimeBarred", "ageUnknown", "arrangementNotKept",
      "fineRises",
    ]
    for seed in 0..<1_000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let dossier = Dossier.wild(using: &random)
      let check = ClaimCheck(of: dossier, on: day, law: .shipped)
      guard let plan = try? Plan(for: dossier, on: day, by: .proportional, law: .shipped) else {
        continue
      }
      for code in shared {
        let inPlan = Set(plan.findings.filter { $0.code.rawValue == code }.compactMap(\.debt))
        let inCheck = Set(check.findings.filter { $0.code.rawValue == code }.compactMap(\.debt))
        #expect(inPlan == inCheck, "seed \(seed): \(code)")
      }
      for finding in check.findings {
        guard let debt = finding.debt, plan.gates[debt] != .clear else { continue }
        #expect(finding.steps.allSatisfy { !$0.mayAcknowledge }, "seed \(seed): \(finding.code)")
      }
    }
  }

  /// The table says what threatens; the kinds that are cleared first stayed the same.
  @Test func theUrgentKindsAreThoseOfTheTable() {
    let urgent = Debt.Kind.allCases.filter(\.threatensTheBasics)
    #expect(urgent == [.rent, .mortgage, .energy, .water, .healthInsurance])
  }
}

extension Dossier {
  /// Debts against which nothing can be said: recent, of the right rank, at a creditor of their own,
  /// costs and interest within the law, and the letter known.
  fileprivate static func clean(using random: inout SeededGenerator) -> Dossier {
    let kinds: [Debt.Kind] = [
      .telecom, .onlinePurchase, .healthCare, .subscription, .education, .person, .other, .rent,
      .energy, .water, .healthInsurance, .loan,
    ]
    let names = ["Ans", "Bol", "Cora", "Dela", "Ede", "Fysio"]
    var dossier = Dossier.example(capacity: 10_000, debts: [])
    dossier.creditors = names.enumerated().map { .example("c\($0.offset)", named: $0.element) }
    dossier.debts = (0..<Int.random(in: 0...6, using: &random)).map { number in
      let kind = kinds[Int.random(in: 0..<kinds.count, using: &random)]
      // At least 300: the minimum of 40.00 is no part of it, and 10 % is within the scale up to 5,000.
      let owed = Int.random(in: 300_00...4_000_00, using: &random)
      var debt = Debt.example("d\(number)", owed: owed, kind: kind)
      debt.creditor = ID("c\(number)")
      debt.dueDate = day.adding(days: -Int.random(in: 30...300, using: &random))
      if Bool.random(using: &random) {
        debt.parts.collectionCosts = Money(cents: owed / 10)
        debt.bills = [
          Debt.Bill(
            number: nil, date: nil, dueDate: nil, amount: Money(cents: owed),
            fourteenDayLetter: debt.dueDate?.adding(days: 5))
        ]
      }
      if kind != .loan, kind != .person { debt.parts.interest = Money(cents: owed / 400) }
      return debt
    }
    return dossier
  }

  private static let day = LocalDate.day("2026-11-21")

  /// Anything that can be in a dossier, with edges more often than not.
  fileprivate static func wild(using random: inout SeededGenerator) -> Dossier {
    var wild = Wild(random: random)
    defer { random = wild.random }
    return wild.dossier()
  }
}

/// Makes a dossier of edges.
private struct Wild {
  var random: SeededGenerator

  mutating func dossier() -> Dossier {
    var dossier = Dossier.example(capacity: 0, debts: [])
    dossier.household.kind = pick(Household.Kind.allCases)
    dossier.incomes = [.example("i1", money().cents, every: pick(Frequency.allCases))]
    dossier.costs = Cost.Category.allCases.prefix(5).enumerated().map { index, category in
      .example("k\(index)", money().cents, every: .month, category: category)
    }
    dossier.creditors = ["CJIB", "Intrum", "Bol", "Intrum Nederland"].enumerated().map {
      var creditor = Creditor.example("c\($0.offset)", named: $0.element)
      creditor.kind = pick(Creditor.Kind.allCases)
      creditor.iban = pick([nil, "NL91ABNA0417164300", "", "x"])
      return creditor
    }
    dossier.debts = (0..<Int.random(in: 0...6, using: &random)).map { debt($0) }
    return dossier
  }

  private mutating func debt(_ number: Int) -> Debt {
    var debt = Debt.example("d\(number)", owed: 0, kind: pick(Debt.Kind.allCases))
    debt.creditor = ID(pick(["c0", "c1", "c2", "c3", "c9"]))
    debt.collector = pick([nil, ID("c1"), ID("c3")])
    debt.reference = pick([nil, "", "5000056789012345", "F-2026-1", "😀"])
    debt.parts = Debt.Parts(
      principal: money(), interest: money(), collectionCosts: money(), otherCosts: money())
    debt.dueDate = day()
    debt.stage = pick(Debt.Stage.allCases)
    debt.rank = pick(Debt.Rank.allCases)
    debt.isTrade = pick([true, false])
    debt.interest = pick([
      .none, .statutory, .contract(.zero), .contract(Rate(percent: 1_000)),
      .contract(Rate(hundredthsOfPercent: 1040)),
    ])
    debt.disputed = min(money(), debt.claimed)
    debt.arrangement = pick([
      nil,
      Debt.Arrangement(monthly: Money(cents: 1), dueDay: nil, from: nil, isKept: true),
      Debt.Arrangement(monthly: .largest, dueDay: 31, from: nil, isKept: false),
    ])
    (debt.lastDemand, debt.lastAcknowledged, debt.judgment) = (day(), day(), day())
    debt.bills = (0..<pick([0, 1, 3])).map { _ in
      Debt.Bill(number: nil, date: nil, dueDate: day(), amount: money(), fourteenDayLetter: day())
    }
    return debt
  }

  private mutating func money() -> Money {
    pick([.zero, Money(cents: 1), .largest, .awkward(using: &random)])
  }

  private mutating func day() -> LocalDate? {
    pick([
      nil, LocalDate(dayNumber: .min), LocalDate(dayNumber: .max), .day("2026-11-21"),
      .day("2026-11-20"), .day("2026-11-22"), .day("2024-11-21"),
      LocalDate(dayNumber: .random(in: 9_000...21_000, using: &random)),
    ])
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }
}
