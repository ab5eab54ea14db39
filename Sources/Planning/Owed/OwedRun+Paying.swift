import Domain

// A payment: which bill, and in it which part.
extension OwedRun {
  private typealias Slot = OwedSettlement.Slot
  private typealias Taken = OwedSettlement.Taken

  /// Pays `amount` on the day that was reached, as the order of the claim says.
  @discardableResult
  mutating func pay(_ amount: Int, naming bill: Int?, as event: Int?) -> OwedEffect {
    var settlement = OwedSettlement(event: event, amount: amount)
    var rest = amount
    settle(&rest, naming: bill, &settlement.taken)
    settlement.over = rest
    settlements.append(settlement)
    return OwedEffect(settlement.taken, over: rest)
  }

  /// Money that was too much pays what is owed by now.
  mutating func settleCredit() {
    for index in settlements.indices where settlements[index].over > 0 {
      var settlement = settlements[index]
      settle(&settlement.over, naming: nil, &settlement.taken)
      settlements[index] = settlement
    }
  }

  private mutating func settle(_ rest: inout Int, naming bill: Int?, _ taken: inout [Taken]) {
    forgiveInterest(at: rest)
    if let bill, bills.indices.contains(bill), bills[bill].isOpen(on: day) {
      payBill(bill, &rest, &taken)
    }
    guard rest > 0 else { return }
    switch claim.order {
    case .bills: payBills(&rest, &taken)
    case .claim: payClaim(&rest, &taken)
    case .agreed(let kinds): payAgreed(kinds, &rest, &taken)
    }
  }

  /// At a payment of all the rest, interest below the border of the claim is not owed.
  private mutating func forgiveInterest(at amount: Int) {
    guard let waived = claim.waived else { return }
    let interest = openInterest
    guard interest > 0, interest < waived.cents, amount >= openTotal - interest else { return }
    forgiven += interest
    for index in bills.indices {
      if case .bearing(var sum) = bills[index].sum {
        sum.current = 0
        sum.joined = 0
        bills[index].sum = .bearing(sum)
      }
    }
    for index in costs.indices where costs[index].isCharged {
      costs[index].sum.current = 0
      costs[index].sum.joined = 0
    }
  }

  // MARK: Orders

  /// Costs of the claim, then bills that are due, the dearest rate first, then the oldest, equal ones
  /// in proportion (BW 6:43 lid 2); then bills that are not due yet.
  private mutating func payBills(_ rest: inout Int, _ taken: inout [Taken]) {
    let common = oldestCosts.filter { costs[$0].isCharged && costs[$0].bill == nil }
    for index in common { take(.cost(index), &rest, &taken) }
    for index in common { take(.costCurrent(index), &rest, &taken) }
    for index in common { take(.costJoined(index), &rest, &taken) }
    guard rest > 0 else { return }
    if bills.count == 1 {
      if bills[0].isOpen(on: day) { payBill(0, &rest, &taken) }
      return
    }
    for isDue in [true, false] {
      let open = oldestBills.filter {
        bills[$0].isOpen(on: day) && bills[$0].isDue(on: day) == isDue && owed(of: $0) > 0
      }
      let ranked = open.sorted { a, b in
        (rate(of: b), bills[a].age, a) < (rate(of: a), bills[b].age, b)
      }
      var group: [Int] = []
      for bill in ranked {
        if let first = group.first,
          rate(of: first) != rate(of: bill) || bills[first].age != bills[bill].age
        {
          payTogether(group, &rest, &taken)
          group = []
        }
        group.append(bill)
      }
      payTogether(group, &rest, &taken)
    }
  }

  private func rate(of bill: Int) -> Int {
    bills[bill].rates?.rate(on: day).partsPerMillion ?? 0
  }

  /// Bills of one day and one rate share in proportion to what is owed on them; cents by the largest
  /// remainder.
  private mutating func payTogether(_ group: [Int], _ rest: inout Int, _ taken: inout [Taken]) {
    guard group.count > 1 else {
      if let bill = group.first { payBill(bill, &rest, &taken) }
      return
    }
    let owed = group.map { self.owed(of: $0) }
    let total = owed.reduce(0, +)
    guard rest < total else {
      for bill in group { payBill(bill, &rest, &taken) }
      return
    }
    let exact = owed.map {
      (Int128(rest) * Int128($0)).quotientAndRemainder(dividingBy: Int128(total))
    }
    var shares = exact.map { Int($0.quotient) }
    let missing = rest - shares.reduce(0, +)
    let byRemainder = exact.indices.sorted { a, b in
      exact[a].remainder != exact[b].remainder ? exact[a].remainder > exact[b].remainder : a < b
    }
    for index in byRemainder.prefix(missing) { shares[index] += 1 }
    for (bill, share) in zip(group, shares) {
      var own = share
      payBill(bill, &own, &taken)
      rest -= share - own
    }
  }

  /// The costs of a bill, the interest of the running year, interest that joined, principal (BW
  /// 6:44).
  private mutating func payBill(_ bill: Int, _ rest: inout Int, _ taken: inout [Taken]) {
    let own =
      costs.isEmpty ? [] : oldestCosts.filter { costs[$0].isCharged && costs[$0].bill == bill }
    for index in own { take(.cost(index), &rest, &taken) }
    for index in own { take(.costCurrent(index), &rest, &taken) }
    take(.current(bill), &rest, &taken)
    for index in own { take(.costJoined(index), &rest, &taken) }
    take(.joined(bill), &rest, &taken)
    take(.principal(bill), &rest, &taken)
  }

  private mutating func payClaim(_ rest: inout Int, _ taken: inout [Taken]) {
    let charged = oldestCosts.filter { costs[$0].isCharged }
    let open = oldestBills.filter { bills[$0].isOpen(on: day) }
    for index in charged { take(.cost(index), &rest, &taken) }
    for index in charged { take(.costCurrent(index), &rest, &taken) }
    for bill in open { take(.current(bill), &rest, &taken) }
    for index in charged { take(.costJoined(index), &rest, &taken) }
    for bill in open {
      take(.joined(bill), &rest, &taken)
      take(.principal(bill), &rest, &taken)
    }
  }

  private mutating func payAgreed(
    _ kinds: [OwedClaim.Kind], _ rest: inout Int, _ taken: inout [Taken]
  ) {
    let charged = oldestCosts.filter { costs[$0].isCharged }
    let open = oldestBills.filter { bills[$0].isOpen(on: day) }
    let missing = [OwedClaim.Kind.costs, .interest, .principal].filter { !kinds.contains($0) }
    for kind in kinds + missing {
      switch kind {
      case .costs: for index in charged { take(.cost(index), &rest, &taken) }
      case .interest:
        let slots = charged.map(Slot.costCurrent) + open.map(Slot.current)
        for slot in slots + charged.map(Slot.costJoined) + open.map(Slot.joined) {
          take(slot, &rest, &taken)
        }
      case .principal: for bill in open { take(.principal(bill), &rest, &taken) }
      }
    }
  }

  // MARK: Money in and out of a place

  private mutating func take(_ slot: Slot, _ rest: inout Int, _ taken: inout [Taken]) {
    guard rest > 0 else { return }
    if case .principal(let bill) = slot, case .tax(var sum) = bills[bill].sum {
      let paid = sum.pay(rest, on: day, pauses: claim.pauses)
      bills[bill].sum = .tax(sum)
      rest -= paid.total
      let all = [
        Taken(slot: .current(bill), cents: paid.claimed),
        Taken(slot: .taxCharged(bill), cents: paid.charged),
        Taken(slot: slot, cents: paid.tax),
      ]
      taken += all.filter { $0.cents > 0 }
      return
    }
    let cents = min(rest, change(slot, by: 0))
    guard cents > 0 else { return }
    change(slot, by: -cents)
    rest -= cents
    taken.append(Taken(slot: slot, cents: cents))
  }

  /// Adds to a place and gives what stands there. Interest of a tax is paid with the tax, so that
  /// nothing stands in its places of interest.
  @discardableResult
  mutating func change(_ slot: OwedSettlement.Slot, by cents: Int) -> Int {
    switch slot {
    case .cost(let index):
      costs[index].sum.principal += cents
      return costs[index].sum.principal
    case .costCurrent(let index):
      costs[index].sum.current += cents
      return costs[index].sum.current
    case .costJoined(let index):
      costs[index].sum.joined += cents
      return costs[index].sum.joined
    case .current(let bill), .joined(let bill), .principal(let bill), .taxCharged(let bill):
      return bills[bill].change(slot, by: cents)
    }
  }
}

extension OwedRun.Bill {
  /// Whether it had to be paid before `day`. Where that is not known, it had.
  func isDue(on day: LocalDate) -> Bool { from.map { $0 <= day } ?? true }

  fileprivate mutating func change(_ slot: OwedSettlement.Slot, by cents: Int) -> Int {
    switch sum {
    case .bearing(var bearing):
      defer { sum = .bearing(bearing) }
      switch slot {
      case .current:
        bearing.current += cents
        return bearing.current
      case .joined:
        bearing.joined += cents
        return bearing.joined
      default:
        bearing.principal += cents
        return bearing.principal
      }
    case .tax(var tax):
      defer { sum = .tax(tax) }
      switch slot {
      case .current: tax.stated += cents
      case .principal: tax.principal += cents
      default: break
      }
      return 0
    }
  }
}
