import Domain

/// What a household spends on one thing of daily life, measured over whole months.
package struct LivingCost: Hashable, Sendable {
  package let category: Cost.Category
  /// What it was in each month, oldest first.
  package let months: [Money]

  /// The average a month, rounded up: what is set aside must be enough.
  package var average: Money {
    months.sum().times(1, over: max(1, months.count), rounding: .up)
  }

  /// The least and the most of a month.
  package var range: ClosedRange<Money> {
    guard let low = months.min(), let high = months.max() else { return .zero ... .zero }
    return low...high
  }
}

extension BankPicture {
  /// What was spent in shops on food, clothing and getting about, where at least two whole months are
  /// known. What comes back each month, cash and own transfers are not in it.
  package var livingCosts: [LivingCost] {
    let months = wholeMonths
    guard months.count >= 2, let first = months.first, let last = months.last else { return [] }
    var sums: [Cost.Category: [Int: Money]] = [:]
    for (index, one) in transactions.enumerated() where one.amount < .zero {
      guard roles[index] == .plain, one.kind == .card || one.kind == .ideal || one.iban == nil,
        one.kind != .cash, let category = Self.shop(one.counterparty)
      else { continue }
      let month = one.date.inMonth
      guard month >= first, month <= last else { continue }
      sums[category, default: [:]][month.number, default: .zero] -= one.amount
    }
    return [Cost.Category.household, .clothing, .transport].compactMap { category in
      guard let sum = sums[category] else { return nil }
      return LivingCost(category: category, months: months.map { sum[$0.number] ?? .zero })
    }
  }

  /// Months of which every day is known, the last twelve of them.
  private var wholeMonths: [Month] {
    guard let first = transactions.first?.date else { return [] }
    // A statement of a whole month need not have a booking on its first days.
    let start = first.day <= 5 ? first.inMonth : first.inMonth.adding(1)
    let end = asOf.adding(days: 5).inMonth == asOf.inMonth ? asOf.inMonth.adding(-1) : asOf.inMonth
    guard start <= end else { return [] }
    return (start.number...end.number).map { Month(number: $0) }.suffix(12)
  }

  private static let shops: [(Cost.Category, [String])] = [
    (
      .clothing,
      [
        "kleding", "kledinghuis", "schoen", "hm", "zara", "primark", "zeeman", "wibra", "ca",
        "mode",
        "scapino", "kringloop", "vinted",
      ]
    ),
    (
      .transport,
      [
        "pomp", "tank", "tankstation", "shell", "bp", "esso", "tango", "tinq", "total", "ns", "ov",
        "parkeren", "fietsenmaker", "connexxion", "arriva", "ret", "gvb", "htm",
      ]
    ),
    (
      .household,
      [
        "supermarkt", "buurtsuper", "super", "markt", "versmarkt", "vismarkt", "bakkerij", "bakker",
        "slagerij", "groenteboer", "ah", "albert", "jumbo", "lidl", "aldi", "plus", "dirk", "coop",
        "spar", "dekamarkt", "vomar", "hoogvliet", "poiesz", "nettorama", "kruidvat", "etos",
        "drogist", "drogisterij", "trekpleister", "hema", "action",
      ]
    ),
  ]

  private static func shop(_ name: String) -> Cost.Category? {
    let words = Set(PartyName.words(name))
    guard !words.isEmpty else { return nil }
    return shops.first { !words.isDisjoint(with: $0.1) }?.0
  }
}
