import Domain

extension [Debt] {
  /// The same debts, the most pressing first: what threatens home, energy, water or health
  /// insurance, then those that are furthest on the way to seizure; of equals the order stays.
  package var mostPressingFirst: [Debt] {
    let threats = Set(Debt.Kind.allCases.filter(\.threatensTheBasics))
    return enumerated().sorted { a, b in
      let isFirst = threats.contains(a.element.kind)
      if isFirst != threats.contains(b.element.kind) { return isFirst }
      if a.element.stage != b.element.stage { return a.element.stage > b.element.stage }
      return a.offset < b.offset
    }.map(\.element)
  }
}
