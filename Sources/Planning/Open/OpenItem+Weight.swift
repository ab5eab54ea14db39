import Domain
import Rules

/// What is open, by how much an answer may change what can be spared.
package struct WeighedItem: Hashable, Sendable {
  package let item: OpenItem
  /// A month, at most; zero where it changes letters and no amount.
  package let weight: Money
}

extension OpenItem {
  /// What an offer waits for, what may change most first: amounts that are missing or not exact, then
  /// debts, each with all of it together. What only letters need comes when they are written.
  /// - Throws: `LawError` when a table does not reach back to `day`.
  package static func mattering(
    in dossier: Dossier, on day: LocalDate, law: Law
  ) throws(LawError) -> [WeighedItem] {
    let scale = Scale(dossier: dossier, day: day, law: law)
    var weighed: [WeighedItem] = []
    for item in items(in: dossier, on: day) where item.matters {
      weighed.append(WeighedItem(item: item, weight: try scale.weight(of: item)))
    }
    return weighed.enumerated().sorted { a, b in
      let (first, second) = (a.element, b.element)
      if first.item.isEssential != second.item.isEssential { return first.item.isEssential }
      return (second.weight, a.offset) < (first.weight, b.offset)
    }.map(\.element)
  }

  /// Without it nobody knows what can be spared.
  private var isEssential: Bool {
    switch self {
    case .nothing: true
    case .forgotten(.cost(let category)): Cost.Category.essential.contains(category)
    case .household, .income, .cost, .debt, .creditor, .forgotten: false
    }
  }

  /// Whether an amount of the plan, or which letter fits, waits for it.
  private var matters: Bool {
    switch self {
    case .nothing, .forgotten, .cost: true
    case .income(_, let field): field == .incomeAmount
    case .debt(_, let field): field != .debtReference
    case .household, .creditor: false
    }
  }
}

/// How much an answer may change, a month.
private struct Scale {
  let dossier: Dossier
  let day: LocalDate
  let law: Law

  /// What is about may be a fifth more or less.
  private static let doubt = 5
  /// A debt is paid in so many months at most.
  private static let months = 36

  func weight(of item: OpenItem) throws(LawError) -> Money {
    switch item {
    case .nothing: Money.largest
    case .household, .creditor: .zero
    case .income(let id, _):
      dossier.incomes.first { $0.id == id }.map { doubted($0.every, $0.amount) } ?? .zero
    case .cost(let id, _):
      dossier.costs.first { $0.id == id }.map { doubted($0.every, $0.amount) } ?? .zero
    case .debt(let id, _):
      dossier.debt(id)?.claimed.times(1, over: Self.months, rounding: .down) ?? .zero
    case .forgotten(let item): try weight(of: item)
    }
  }

  private func doubted(_ every: Frequency, _ amount: Money) -> Money {
    every.monthly(amount, rounding: .halfUp).times(1, over: Self.doubt, rounding: .down)
  }

  /// Between the least and the most of what is usual.
  private func weight(of item: ForgottenItem) throws(LawError) -> Money {
    switch item {
    case .cost(.household):
      return try law.livingReference.lawAnswer(on: day, .assume).row.value.sizes.first?.askBelow
        ?? .zero
    case .cost(let category):
      guard let line = PlausibleLine(category) else { return .zero }
      return try width(of: line)
    case .income(.healthAllowance): return try width(of: .healthAllowanceSingle)
    case .income(.rentAllowance): return try width(of: .rentAllowance)
    case .ownRisk:
      return try law.offerLimits.lawAnswer(on: day, .assume).row.value.ownRisk
        .times(1, over: 12, rounding: .down)
    case .income, .liability, .taxOfBusiness: return .zero
    }
  }

  private func width(of line: PlausibleLine) throws(LawError) -> Money {
    let band = try law.plausibleBands.lawAnswer(for: line, on: day, .assume).row.value
    return band.most - band.least
  }
}

extension PlausibleLine {
  /// The band of a cost; nil where there is none.
  fileprivate init?(_ category: Cost.Category) {
    switch category {
    case .housing: self = .housing
    case .energy: self = .energy
    case .water: self = .water
    case .healthInsurance: self = .healthPremium
    case .telecom: self = .telecom
    case .municipalTaxes: self = .municipalTaxes
    case .transport: self = .transport
    default: return nil
    }
  }
}
