import Domain

/// Something that can still be filled in: skipped, not known yet, or often forgotten. A plan can be
/// made without it; with it the plan or the letters get better.
package enum OpenItem: Hashable, Sendable {
  /// A whole step in which nothing was filled in.
  case nothing(of: Thing)
  case household(Field)
  case income(ID<Income>, Field)
  case cost(ID<Cost>, Field)
  case debt(ID<Debt>, Field)
  case creditor(ID<Creditor>, Field)
  /// What a household like this one usually has.
  case forgotten(ForgottenItem)
}

extension OpenItem {
  /// What is open in `dossier` on `day`, the most useful first: whole steps, what a letter cannot do
  /// without, what the check of a claim needs, what is often forgotten, where letters go.
  package static func items(in dossier: Dossier, on day: LocalDate) -> [OpenItem] {
    let unpaid = dossier.incomes.filter { $0.every == .month && $0.payDay == nil }
    let isBegun = !dossier.costs.isEmpty && dossier.isIncomeKnown
    let forgotten = isBegun ? ForgottenItem.items(missingIn: dossier, on: day) : []
    return steps(in: dossier) + rough(in: dossier) + letters(in: dossier) + claims(in: dossier)
      + unpaid.map { .income($0.id, .incomePayDay) } + forgotten.map { .forgotten($0) }
      + creditors(in: dossier)
  }

  private static func steps(in dossier: Dossier) -> [OpenItem] {
    var items: [OpenItem] = []
    if !dossier.isIncomeKnown { items.append(.nothing(of: .income)) }
    if dossier.costs.isEmpty { items.append(.nothing(of: .cost)) }
    if dossier.debts.isEmpty { items.append(.nothing(of: .debt)) }
    return items
  }

  /// What was told roughly, to be told exactly.
  private static func rough(in dossier: Dossier) -> [OpenItem] {
    dossier.roughLines.compactMap { line in
      switch line {
      case .income(let id): .income(id, .incomeAmount)
      case .cost(let id): .cost(id, .costAmount)
      case .debt(let id): .debt(id, .debtPrincipal)
      case .costs: nil
      }
    }
  }

  private static func letters(in dossier: Dossier) -> [OpenItem] {
    var fields: [Field] = []
    if dossier.sender.name.isEmpty { fields.append(.senderName) }
    if dossier.sender.street == nil { fields.append(.senderStreet) }
    if dossier.sender.postcode == nil { fields.append(.senderPostcode) }
    if dossier.sender.city == nil { fields.append(.senderCity) }
    return fields.map { .household($0) }
  }

  private static func claims(in dossier: Dossier) -> [OpenItem] {
    let untold = Set(dossier.untoldDebts)
    return dossier.debts.filter { $0.claimed > .zero }.flatMap { debt -> [OpenItem] in
      var fields: [Field] = []
      if untold.contains(debt.id) {
        if debt.kind == .other { fields.append(.debtKind) }
        fields.append(.debtStage)
      }
      if debt.dueDate == nil { fields.append(.debtDueDate) }
      if debt.reference == nil { fields.append(.debtReference) }
      if debt.collector == nil, debt.stage == .collector { fields.append(.debtCollector) }
      return fields.map { .debt(debt.id, $0) }
    }
  }

  /// A letter needs a way to get there: by post or by e-mail.
  private static func creditors(in dossier: Dossier) -> [OpenItem] {
    let addressed = dossier.debts.filter { $0.claimed > .zero }.map { $0.collector ?? $0.creditor }
    let wanted = Set(addressed)
    return dossier.creditors.filter {
      wanted.contains($0.id) && $0.street == nil && $0.email == nil
    }
    .map { .creditor($0.id, .creditorStreet) }
  }

  /// A stable word, under which a file can keep that it need not be asked again.
  package var key: String {
    switch self {
    case .nothing(let thing): "nothing.\(thing.rawValue)"
    case .household(let field): field.rawValue
    case .income(let id, let field): "\(id.text).\(field.rawValue)"
    case .cost(let id, let field): "\(id.text).\(field.rawValue)"
    case .debt(let id, let field): "\(id.text).\(field.rawValue)"
    case .creditor(let id, let field): "\(id.text).\(field.rawValue)"
    case .forgotten(.cost(let category)): "cost.\(category.rawValue)"
    case .forgotten(.income(let kind)): "income.\(kind.rawValue)"
    case .forgotten(.ownRisk): "cost.ownRisk"
    case .forgotten(.liability): "cost.liability"
    case .forgotten(.taxOfBusiness): "cost.taxOfBusiness"
    }
  }
}
