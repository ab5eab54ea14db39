import Domain
import Planning
import Rules
import TestSupport

/// A worked household of the research on realistic offers, in cents, as of 21 November 2026.
struct RealHousehold {
  var kind = Household.Kind.single
  var children: [Int] = []
  var incomes: [Income] = []
  var costs: [Cost] = []
  var reserve = 0
  var debts: [Debt] = []
  var assurances: [Assurance] = []

  static let day = LocalDate.day("2026-11-21")

  var dossier: Dossier {
    var dossier = Dossier.empty(in: .dutch)
    dossier.household = Household(kind: kind, birthYear: nil, childBirthYears: children)
    dossier.incomes = incomes
    dossier.costs = costs
    dossier.reserve = Money(cents: reserve)
    dossier.creditors = [.example("c1", named: "Schuldeiser")]
    dossier.debts = debts
    dossier.assurances = assurances
    return dossier
  }

  func plan(_ law: Law = .shipped, on day: LocalDate = Self.day) throws -> Plan {
    try Plan(for: dossier, on: day, by: .proportional, law: law)
  }

  /// The plan by the way of dividing that fits best.
  func usualPlan() throws -> Plan {
    try Plan(of: Standing.of(dossier, on: Self.day, law: .shipped))
  }

  func judged(
    taxableYear: Int? = nil, answered: Set<Cost.Category> = [], law: Law = .shipped,
    on day: LocalDate = Self.day
  ) throws -> Realism {
    var home = self
    home.assurances += answered.map { Assurance(.cost($0, .included), words: nil, on: day) }
    if let taxableYear {
      home.assurances.append(
        Assurance(.sum(.taxable, Money(cents: taxableYear)), words: nil, on: day))
    }
    return Realism(of: try home.plan(law, on: day))
  }

  /// Home, energy, water, premium, and food a week; what is nil has no line.
  mutating func pays(
    home: Int?, energy: Int?, water: Int?, premium: Int?, foodAWeek: Int?, others: Int = 0
  ) {
    let monthly: [(Cost.Category, Int?)] = [
      (.housing, home), (.energy, energy), (.water, water), (.healthInsurance, premium),
    ]
    for (category, amount) in monthly {
      if let amount { add(category, amount) }
    }
    if let foodAWeek { add(.household, foodAWeek, every: .week) }
    if others > 0 { add(.other, others) }
  }

  mutating func add(_ category: Cost.Category, _ cents: Int, every: Frequency = .month) {
    costs.append(
      .example("k\(costs.count + 1)", cents, every: every, category: category))
  }

  /// A usual line that is not there was answered "none": a line of nothing.
  mutating func answersNone() {
    for category: Cost.Category in [
      .water, .municipalTaxes, .telecom, .clothing, .transport, .insurance, .healthCare,
      .education, .childcare,
    ] where !costs.contains(where: { $0.category == category }) {
      add(category, 0)
    }
  }

  mutating func gets(
    _ kind: Income.Kind, _ cents: Int, every: Frequency = .month, low: Int? = nil,
    until: String? = nil
  ) {
    incomes.append(
      .example(
        "i\(incomes.count + 1)", cents, every: every, kind: kind, low: low,
        period: Period(from: nil, to: until.map { .day($0) }) ?? .always))
  }

  mutating func owes(
    _ cents: Int..., kind: Debt.Kind = .other, interest: Debt.InterestTerms = .none
  ) {
    for amount in cents {
      debts.append(
        .example("d\(debts.count + 1)", owed: amount, kind: kind, interest: interest))
    }
  }
}

extension Realism {
  /// What was found, each once.
  var codes: Set<FindingCode> { Set(findings.map(\.code)) }

  func all(_ code: FindingCode) -> [Finding] { findings.filter { $0.code == code } }

  func says(_ issue: RealismIssue) -> Bool {
    findings.contains { $0.issue == .realism(issue) }
  }
}
