import Domain
import Planning

extension DossierReader {
  private typealias Keys = RepaymentDocument.Keys
  private typealias Limits = RepaymentDocument.Limits

  /// The problems of a file; nil or not complete when there are findings.
  mutating func repaymentProblems(_ node: JSONNode) -> [RepaymentProblem]? {
    let root = Spot(node: node, path: .root)
    guard case .object(let members) = node.content,
      Object(spot: root, members: members)["problems"] != nil
    else { return problem(root).map { [$0] } }
    guard let file = object(root, keys: Keys.file) else { return nil }
    if let version = may(file, "version") { _ = whole(version, in: 1...1) }
    return things(need(file, "problems")) { $0.problem($1) }
  }

  private mutating func problem(_ spot: Spot) -> RepaymentProblem? {
    guard let object = object(spot, keys: Keys.problem) else { return nil }
    let id = whole(need(object, "id"), in: Limits.id)
    let start = whole(need(object, "start_month"), in: Limits.calendarMonth)
    let horizon = whole(need(object, "horizon"), in: Limits.months)
    let budget = repaymentBudget(need(object, "budget"))
    let debtsSpot = need(object, "debts")
    let debts = things(debtsSpot) { $0.repaymentDebt($1) }
    let isCounted = hasCount(debtsSpot, in: Limits.debts)
    let settlement = may(object, "settlement").map {
      self.settlement($0, of: elements(debtsSpot)?.count ?? 0)
    }
    guard let id, let start, let horizon, let budget, let debts, isCounted else { return nil }
    if case .some(nil) = settlement { return nil }
    return RepaymentProblem(
      id: id, startMonth: start, horizon: horizon, budget: budget, debts: debts,
      settlement: settlement ?? nil)
  }

  private mutating func repaymentBudget(_ spot: Spot?) -> RepaymentProblem.Budget? {
    guard let object = object(spot, keys: Keys.budget) else { return nil }
    let money = need(object, "cents")
    switch choice(need(object, "kind"), RepaymentDocument.BudgetKind.self) {
    case nil: return nil
    case .constant: return cents(money).map { .constant($0.cents) }
    case .seasonal:
      let months = amounts(money)
      return hasCount(money, in: 12...12) ? months.map { .seasonal($0) } : nil
    }
  }

  private mutating func repaymentDebt(_ spot: Spot) -> RepaymentProblem.Debt? {
    guard let object = object(spot, keys: Keys.debt) else { return nil }
    let id = whole(need(object, "id"), in: Limits.id)
    let balance = cents(need(object, "balance"))
    let rate = whole(need(object, "rate_bp"), in: Limits.rate)
    let minimum = cents(need(object, "min"))
    let term = may(object, "max_term")
    let last = whole(term, in: Limits.months)
    let priority = whole(need(object, "priority"), in: Limits.priority)
    let weight = whole(need(object, "weight"), in: Limits.weight)
    guard let id, let balance, let rate, let minimum, let priority, let weight,
      term == nil || last != nil
    else { return nil }
    return RepaymentProblem.Debt(
      id: id, balance: balance.cents, rate: rate, minimum: minimum.cents, lastMonth: last,
      priority: priority, weight: weight)
  }

  private mutating func settlement(
    _ spot: Spot, of count: Int
  ) -> RepaymentProblem.Settlement? {
    guard let object = object(spot, keys: Keys.settlement) else { return nil }
    let term = whole(need(object, "term"), in: Limits.months)
    let budget = repaymentBudget(need(object, "budget"))
    let floorSpot = need(object, "floor")
    let floors = amounts(floorSpot)
    let deadlineSpot = need(object, "deadline")
    let deadlines = values(deadlineSpot) { $0.whole($1, in: Limits.months) }
    let areCounted = [floorSpot, deadlineSpot].map { hasCount($0, in: count...count) }
    guard let term, let budget, let floors, let deadlines, areCounted == [true, true] else {
      return nil
    }
    return RepaymentProblem.Settlement(
      term: term, budget: budget, floors: floors, deadlines: deadlines)
  }

  // MARK: Lists

  private mutating func amounts(_ spot: Spot?) -> [Int]? {
    values(spot) { $0.cents($1)?.cents }
  }

  /// Each element; nil when one cannot be read.
  private mutating func values<Value>(
    _ spot: Spot?, _ read: (inout DossierReader, Spot) -> Value?
  ) -> [Value]? {
    guard let elements = elements(spot) else { return nil }
    let values = elements.compactMap { read(&self, $0) }
    return values.count == elements.count ? values : nil
  }

  /// Each element, and no number twice behind `id`.
  private mutating func things<Value>(
    _ spot: Spot?, _ read: (inout DossierReader, Spot) -> Value?
  ) -> [Value]? {
    var seen: Set<JSONNumber> = []
    return values(spot) { reader, spot in
      let thing = read(&reader, spot)
      if case .object(let members) = spot.node.content,
        let id = Object(spot: spot, members: members)["id"],
        case .number(let number) = id.node.content, !seen.insert(number).inserted
      {
        reader.find(.duplicateID(shortened(number.literal)), at: id)
      }
      return thing
    }
  }

  /// Whether the list has as many elements as it should; true when it is no list, which is found
  /// elsewhere.
  private mutating func hasCount(_ spot: Spot?, in range: ClosedRange<Int>) -> Bool {
    guard let spot, case .array(let nodes) = spot.node.content else { return true }
    guard !range.contains(nodes.count) else { return true }
    find(.wrongCount(found: nodes.count, expected: range), at: spot)
    return false
  }
}
