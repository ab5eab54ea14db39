import Documents
import Domain
import Planning
import Rules
import TestSupport

/// Dossiers that show each thing a report has to say.
enum Sample: String, CaseIterable {
  case normal, nothingLeft, shortfall, neverEnds, dip, windfall, runningAbove, disputed, clash,
    empty

  static let day = LocalDate.day("2026-11-21")

  var dossier: Dossier {
    switch self {
    case .normal: .household()
    case .nothingLeft: .nothingLeft
    case .shortfall: .example(capacity: -12_345, debts: [.example("d1", owed: 30_000, kind: .rent)])
    case .neverEnds: .neverEnds
    case .dip: .dip
    case .windfall: .windfall
    case .runningAbove: .runningAbove
    case .disputed: .disputed
    case .clash: .clash
    case .empty: .empty(in: .dutch)
    }
  }

  func plan() throws -> Plan {
    try Plan(for: dossier, on: Self.day, by: .proportional, law: .shipped)
  }

  /// What its figures are explained from, with a change and few runs.
  func facts(_ change: WhatIfChange?) throws -> ExplanationFacts {
    let usual = ExplanationFacts.Options.usual
    return ExplanationFacts(
      plan: try plan(),
      options: ExplanationFacts.Options(
        draw: StressDraw(terms: .usual, chances: .usual, runs: 200, seed: 1), change: change,
        sum: usual.sum, calendarMonths: 1, calendarStart: Money(cents: 25_000)))
  }
}

extension Sample {
  /// Comparison, settlements, and the plan of every strategy with each of its offers explained.
  func divisions(_ language: Language) throws -> [Report] {
    let (dossier, day) = (dossier, Self.day)
    let facts = try CompareFacts(of: .of(dossier, on: day, law: .shipped))
    let sum = try Settlement.of(facts.standing, sum: Money(cents: 100_000))
    let plans = try Strategy.allCases.flatMap { strategy -> [Report] in
      let plan = try Plan(for: dossier, on: day, by: strategy, law: .shipped)
      return try [planReport(plan, in: language)]
        + dossier.debts.map {
          try explanation(of: .offer($0.id), plan.facts(of: dossier), in: language)
        }
    }
    return [
      compareReport(facts, in: language),
      settlementReport(facts.settlement, of: dossier, in: language),
      settlementReport(sum, of: dossier, in: language),
    ] + plans
  }
}

extension Dossier {
  /// A fine and a tax that do not fit together (field-notes D8), a student loan and a shop.
  fileprivate static var clash: Dossier {
    var dossier = Dossier.example(
      capacity: 16_000,
      debts: [
        .example("d1", owed: 110_000, kind: .fine), .example("d2", owed: 90_000, kind: .tax),
        .example("d3", owed: 250_000, kind: .studentLoan), .example("d4", owed: 8_000),
      ])
    dossier.creditors = ["CJIB", "Belastingdienst", "DUO", "Bol"].enumerated().map {
      .example("c\($0 + 1)", named: $1)
    }
    for index in dossier.debts.indices { dossier.debts[index].creditor = ID("c\(index + 1)") }
    dossier.debts[1].rank = .preferent
    return dossier
  }

  /// A tenant with urgent arrears, a small debt, a collector and a running arrangement.
  fileprivate static func household() -> Dossier {
    var dossier = Dossier.example(capacity: 0, debts: [])
    dossier.reserve = Money(cents: 5_000)
    dossier.incomes = [
      .example("i1", 182_234, every: .month, payDay: 25, low: 176_000),
      .example("i2", 12_900, every: .month, kind: .healthAllowance),
      .example("i3", 11_111, every: .fourWeeks),
    ]
    dossier.costs = [
      .example("k1", 71_245, every: .month, category: .housing),
      .example("k2", 8_500, every: .week, category: .household),
      .example("k3", 16_800, every: .month, category: .energy),
      .example("k4", 15_895, every: .month, category: .healthInsurance),
      .example("k5", 31_200, every: .year, category: .municipalTaxes, month: 10),
      .example(
        "k6", 2_000, every: .month, category: .telecom,
        period: Period(from: nil, to: .day("2026-06-30")) ?? .always),
    ]
    for (index, name) in ["Loon", "Zorgtoeslag", "Bijbaan"].enumerated() {
      dossier.incomes[index].name = name
    }
    let costs = [
      "Huur", "Boodschappen", "Gas en licht", "Zorgverzekering", "Gemeentebelasting",
      "Oude telefoon",
    ]
    for (index, name) in costs.enumerated() { dossier.costs[index].name = name }
    dossier.creditors = [
      .example("c1", named: "Vattenfall"), .example("c2", named: "Bol"),
      .example("c3", named: "Incassobureau De Vries"), .example("c4", named: "CJIB"),
    ]
    dossier.debts = [
      .example("d1", owed: 45_000, kind: .energy, stage: .summons),
      .example("d2", owed: 455_000, kind: .onlinePurchase), .example("d3", owed: 670_000),
      .example(
        "d4", owed: 120_000, kind: .fine,
        arrangement: Debt.Arrangement(
          monthly: Money(cents: 2_500), dueDay: 28, from: nil, isKept: true)),
    ]
    dossier.debts[0].collector = ID("c3")
    dossier.debts[0].parts.collectionCosts = Money(cents: 6_750)
    dossier.debts[1].creditor = ID("c2")
    dossier.debts[2].creditor = ID("c2")
    dossier.debts[2].interest = .statutory
    dossier.debts[3].creditor = ID("c4")
    return dossier
  }

  fileprivate static var nothingLeft: Dossier {
    .example(
      capacity: 0, debts: [.example("d1", owed: 90_000, kind: .water, stage: .judgment)])
  }

  fileprivate static var neverEnds: Dossier {
    var dossier = Dossier.example(
      capacity: 5_800,
      debts: [
        .example(
          "d1", owed: 684_000, kind: .loan, interest: .contract(Rate(partsPerMillion: 99_000))),
        .example("d2", owed: 30_000, kind: .telecom),
      ])
    dossier.creditors.append(.example("c2", named: "Odido"))
    dossier.debts[1].creditor = ID("c2")
    dossier.debts[1].dueDate = nil
    return dossier
  }

  fileprivate static var dip: Dossier {
    var dossier = Dossier.example(capacity: 10_000, debts: [.example("d1", owed: 100_000)])
    dossier.costs.append(
      .example("Wegenbelasting", 24_000, every: .year, category: .transport, month: 4))
    // Said to be no matter: else the plan holds back what that month needs.
    dossier.assurances.append(
      Assurance(.anyway(code: "shortMonth", debt: nil), words: "Spaargeld", on: Sample.day))
    return dossier
  }

  fileprivate static var windfall: Dossier {
    var dossier = Dossier.example(capacity: 10_000, debts: [.example("d1", owed: 100_000)])
    dossier.reserve = Money(cents: 3_000)
    dossier.incomes += [
      .example("Vakantiegeld", 168_000, every: .year, kind: .holidayPay, month: 5),
      .example("Bonus", 50_000, every: .year, kind: .other),
    ]
    return dossier
  }

  fileprivate static var runningAbove: Dossier {
    let arrangement = Debt.Arrangement(
      monthly: Money(cents: 8_000), dueDay: nil, from: nil, isKept: true)
    return .example(
      capacity: 5_000,
      debts: [
        .example("d1", owed: 100_000, arrangement: arrangement),
        .example("d2", owed: 50_000, kind: .subscription),
      ])
  }

  fileprivate static var disputed: Dossier {
    var dossier = Dossier.example(
      capacity: 10_001,
      debts: [
        .example("d1", owed: 33_333, disputed: 3_333),
        .example("d2", owed: 20_000, disputed: 20_000),
        .example("d3", owed: 33_334, kind: .healthInsurance), .example("d4", owed: 777),
      ])
    dossier.debts[0].disputeReason = "Dubbel gerekend"
    dossier.debts[3].dueDate = .day("2019-01-01")
    return dossier
  }
}

extension Plan {
  /// What its figures are explained from, with nothing typed.
  func facts(of dossier: Dossier) -> ExplanationFacts {
    ExplanationFacts(plan: self, options: .usual)
  }
}

extension PlanFigure {
  /// The figures of the plan itself.
  static func all(of dossier: Dossier) -> [PlanFigure] {
    [.income, .costs, .reserve, .capacity, .sum, .debtFree, .needs]
      + dossier.debts.flatMap { [.offer($0.id), .terms($0.id), .interest($0.id)] }
  }
}

extension BudgetFacts {
  /// The budget of a dossier on the day of the samples, with what its plan pays.
  init(of dossier: Dossier) throws {
    self.init(of: try Plan(for: dossier, on: Sample.day, by: .proportional, law: .shipped))
  }
}
