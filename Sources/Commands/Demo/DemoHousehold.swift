import Documents
import Domain

/// The household of the demo. Every name, reference and amount is invented.
enum DemoHousehold {
  static func dossier(in language: Language, on day: LocalDate) -> Dossier {
    var dossier = Dossier.empty(in: language)
    dossier.sender = Sender(
      name: "R. Voorbeeld", street: "Proefstraat 1", postcode: "1234 AB", city: "Voorstad",
      email: nil, phone: nil, birthDate: nil)
    dossier.household = Household(
      kind: .singleParent, birthYear: 1989, childBirthYears: [day.year - 9])
    dossier.reserve = Money(cents: 5_000)
    dossier.incomes = incomes(in: language)
    dossier.costs = costs(in: language)
    dossier.creditors = creditors
    dossier.debts = debts(before: day)
    return dossier
  }

  private static func incomes(in language: Language) -> [Income] {
    [
      income("i1", .wages, 147_953, payDay: 24, language),
      income("i2", .rentAllowance, 31_200, payDay: 20, language),
      income("i3", .healthAllowance, 12_900, payDay: 20, language),
      income("i4", .childBudget, 48_100, payDay: 20, language),
      income("i5", .holidayPay, 128_500, every: .year, payDay: 24, month: 5, language),
    ]
  }

  private static func costs(in language: Language) -> [Cost] {
    [
      cost("k1", .housing, 84_310, dueDay: 1, language),
      cost("k2", .energy, 19_400, dueDay: 5, language),
      cost("k3", .water, 1_850, dueDay: 12, language),
      cost("k4", .healthInsurance, 16_275, dueDay: 1, language),
      cost("k5", .telecom, 4_150, language),
      cost("k6", .household, 12_000, every: .week, language),
      cost("k7", .municipalTaxes, 41_760, every: .year, month: 3, language),
      cost("k8", .insurance, 2_145, language),
      cost("k9", .transport, 5_500, language),
      cost("k10", .clothing, 8_000, language),
      cost("k11", .education, 4_500, language),
      cost("k12", .healthCare, 38_500, every: .year, language),
      cost("k13", .childcare, 3_500, language),
      cost("k14", .leisure, 4_834, language),
    ]
  }

  private static var creditors: [Creditor] {
    [
      creditor("c1", "Energie Zuid", .company, number: "40017755"),
      creditor("c2", "Warenhuis De Linde", .company, number: nil),
      creditor("c3", "Incassobureau Noord", .collector, number: nil),
      creditor("c4", "Tandarts Vogel", .company, number: "P-2210"),
      creditor("c5", "Telefonie Plus", .company, number: "88-1203"),
      creditor("c6", "Gemeente Voorstad", .government, number: nil),
      creditor("c7", "Boekhandel Anker", .company, number: nil),
    ]
  }

  private static func debts(before day: LocalDate) -> [Debt] {
    [
      debt("d1", "c1", .energy, "E-40017755", 54_600, .demand, due: day.adding(months: -5)),
      debt(
        "d2", "c2", .onlinePurchase, "WL-99120", 118_240, .collector,
        due: day.adding(months: -14), collector: "c3", costs: 17_736, interest: .statutory),
      debt("d3", "c4", .healthCare, "T-3381", 23_150, .reminder, due: day.adding(months: -4)),
      debt(
        "d4", "c5", .telecom, "TP-7745", 38_905, .demand, due: day.adding(months: -8),
        disputed: 6_000),
      debt(
        "d5", "c6", .municipalTax, "GV-2026-118", 41_760, .invoice,
        due: day.adding(months: -6),
        arrangement: Debt.Arrangement(
          monthly: Money(cents: 4_000), dueDay: 28, from: nil, isKept: true)),
      debt(
        "d6", "c7", .onlinePurchase, "HA-16-204", 16_900, .reminder, due: day.adding(months: -38)),
    ]
  }
}

// Short ways to say what is usual in the demo.
extension DemoHousehold {
  private static func income(
    _ id: String, _ kind: Income.Kind, _ cents: Int, every: Frequency = .month, payDay: Int,
    month: Int? = nil, _ language: Language
  ) -> Income {
    Income(
      id: ID(id), name: capitalised(kind.name(in: language)), kind: kind,
      amount: Money(cents: cents), every: every, payDay: payDay, low: nil, high: nil,
      month: month, period: .always)
  }

  private static func cost(
    _ id: String, _ category: Cost.Category, _ cents: Int, every: Frequency = .month,
    dueDay: Int? = nil, month: Int? = nil, _ language: Language
  ) -> Cost {
    Cost(
      id: ID(id), name: capitalised(category.name(in: language)), category: category,
      amount: Money(cents: cents), every: every, dueDay: dueDay, month: month, period: .always)
  }

  private static func creditor(
    _ id: String, _ name: String, _ kind: Creditor.Kind, number: String?
  ) -> Creditor {
    var creditor = Creditor.named(name, id: ID(id), kind: kind)
    creditor.customerNumber = number
    return creditor
  }

  private static func debt(
    _ id: String, _ creditor: String, _ kind: Debt.Kind, _ reference: String, _ cents: Int,
    _ stage: Debt.Stage, due: LocalDate, collector: String? = nil, costs: Int = 0,
    interest: Debt.InterestTerms = .none, disputed: Int = 0,
    arrangement: Debt.Arrangement? = nil
  ) -> Debt {
    var debt = DebtEntry.blank(ID(id)).debt
    debt.creditor = ID(creditor)
    debt.collector = collector.map { ID($0) }
    debt.kind = kind
    debt.reference = reference
    debt.parts.principal = Money(cents: cents)
    debt.parts.collectionCosts = Money(cents: costs)
    debt.dueDate = due
    debt.stage = stage
    debt.interest = interest
    debt.disputed = Money(cents: disputed)
    debt.arrangement = arrangement
    return debt
  }
}
