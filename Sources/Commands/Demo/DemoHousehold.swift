import Domain

/// The household of the demo. Every name, reference and amount is invented.
enum DemoHousehold {
  static func dossier(in language: Language, on day: LocalDate) -> Dossier {
    var dossier = Dossier.empty(in: language)
    dossier.sender = Sender(
      name: "R. Voorbeeld", street: "Proefstraat 1", postcode: "1234 AB", city: "Voorstad",
      email: nil, phone: nil)
    dossier.household = Household(
      kind: .singleParent, birthYear: 1989, childBirthYears: [day.year - 9])
    dossier.reserve = Money(cents: 5_000)
    dossier.incomes = incomes
    dossier.costs = costs
    dossier.creditors = creditors
    dossier.debts = debts(before: day)
    return dossier
  }

  private static var incomes: [Income] {
    [
      income("i1", "Loon", .wages, 196_240, payDay: 24),
      income("i2", "Huurtoeslag", .rentAllowance, 31_200, payDay: 20),
      income("i3", "Zorgtoeslag", .healthAllowance, 12_900, payDay: 20),
      income("i4", "Kindgebonden budget", .childBudget, 48_100, payDay: 20),
      Income(
        id: ID("i5"), name: "Vakantiegeld", kind: .holidayPay, amount: Money(cents: 178_500),
        every: .year, payDay: 24, low: nil, high: nil, month: 5, period: .always),
    ]
  }

  private static var costs: [Cost] {
    [
      cost("k1", "Huur", .housing, 84_310, dueDay: 1),
      cost("k2", "Gas en licht", .energy, 19_400, dueDay: 5),
      cost("k3", "Water", .water, 1_850, dueDay: 12),
      cost("k4", "Zorgverzekering", .healthInsurance, 16_275, dueDay: 1),
      cost("k5", "Telefoon en internet", .telecom, 4_150),
      cost("k6", "Boodschappen", .household, 13_000, every: .week),
      cost("k7", "Gemeente en waterschap", .municipalTaxes, 41_760, every: .year, month: 3),
      cost("k8", "Verzekeringen", .insurance, 2_145),
      cost("k9", "Fiets en bus", .transport, 5_500),
      cost("k10", "Kleding", .clothing, 8_000),
      cost("k11", "School en sport", .education, 4_500),
      cost("k12", "Eigen risico", .healthCare, 38_500, every: .year),
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
      creditor("c7", "Boekhandel Het Anker", .company, number: nil),
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
        "d6", "c7", .onlinePurchase, "HA-16-204", 8_795, .reminder, due: day.adding(months: -38)),
    ]
  }
}

// Short ways to say what is usual in the demo.
extension DemoHousehold {
  private static func income(
    _ id: String, _ name: String, _ kind: Income.Kind, _ cents: Int, payDay: Int
  ) -> Income {
    Income(
      id: ID(id), name: name, kind: kind, amount: Money(cents: cents), every: .month,
      payDay: payDay, low: nil, high: nil, month: nil, period: .always)
  }

  private static func cost(
    _ id: String, _ name: String, _ category: Cost.Category, _ cents: Int,
    every: Frequency = .month, dueDay: Int? = nil, month: Int? = nil
  ) -> Cost {
    Cost(
      id: ID(id), name: name, category: category, amount: Money(cents: cents), every: every,
      dueDay: dueDay, month: month, period: .always)
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
