import Domain

/// Something a household like this one usually has and this dossier does not hold: a question,
/// never a figure.
package enum ForgottenItem: Hashable, Sendable {
  case cost(Cost.Category)
  case income(Income.Kind)
  /// The part of health care that is paid by oneself (*eigen risico*).
  case ownRisk
  /// Insurance against damage to others.
  case liability
  /// What the self-employed set aside for income tax and VAT.
  case taxOfBusiness
}

extension ForgottenItem {
  /// What is missing in `dossier` on `day`, in the order in which it should be asked.
  package static func items(missingIn dossier: Dossier, on day: LocalDate) -> [ForgottenItem] {
    costs(missingIn: dossier, on: day) + incomes(missingIn: dossier, on: day)
  }

  private static func costs(missingIn dossier: Dossier, on day: LocalDate) -> [ForgottenItem] {
    let answered = Cost.Category.allCases.filter { dossier.assurances.noAmount(for: $0) != nil }
    let categories = Set(dossier.costs.map(\.category) + answered)
    var usual: [Cost.Category] = [
      .housing, .energy, .water, .healthInsurance, .household, .municipalTaxes, .telecom,
      .clothing, .transport,
    ]
    if dossier.household.hasChildren(under: 18, on: day) { usual.append(.education) }
    if dossier.household.hasChildren(under: 12, on: day),
      dossier.incomes.contains(where: { $0.kind == .wages })
    {
      usual.append(.childcare)
    }
    var items = usual.filter { !categories.contains($0) }.map { ForgottenItem.cost($0) }
    if !categories.contains(.healthCare) { items.append(.ownRisk) }
    if !categories.contains(.insurance) { items.append(.liability) }
    // Of a profit the tax is still to be paid; wages come without it.
    if dossier.incomes.contains(where: { $0.kind == .businessProfit }),
      !categories.contains(.reserve)
    {
      items.append(.taxOfBusiness)
    }
    return items
  }

  private static func incomes(missingIn dossier: Dossier, on day: LocalDate) -> [ForgottenItem] {
    let kinds = Set(dossier.incomes.map(\.kind))
    var usual: [Income.Kind] = [.healthAllowance]
    if !dossier.debts.contains(where: { $0.kind == .mortgage }) { usual.append(.rentAllowance) }
    if kinds.contains(.wages) || kinds.contains(.benefit) { usual.append(.holidayPay) }
    if dossier.household.hasChildren(under: 18, on: day) {
      usual += [.childBenefit, .childBudget]
    }
    return usual.filter { !kinds.contains($0) }.map { .income($0) }
  }
}

extension Household {
  /// Whether a child lives here that may still be younger than `age`, judged by birth year.
  func hasChildren(under age: Int, on day: LocalDate) -> Bool {
    childBirthYears.contains { day.year - $0 <= age }
  }
}
