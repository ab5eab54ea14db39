import Domain
import Rules

/// What became of one debt: what was stated, what was paid and came back, and what is owed on a day.
///
/// A payment settles costs, then interest, then principal (BW 6:44 lid 1; Awb 4:92 lid 1). Interest
/// runs from the day on which the amounts were stated, over the principal alone, simple: a creditor's
/// next statement replaces it. Without that day no interest is added. Each stretch between two events
/// is rounded to whole cents, half up, and at most a year long.
///
/// On every day: `left.total - overpaid = stated.total - paid + returned + interest`.
package struct DebtLedger: Hashable, Sendable {
  /// One payment, or money that came back, and what it did.
  package struct Entry: Hashable, Sendable {
    /// The payment as it was entered.
    package let payment: Payment
    /// What of it went to each part, or came back to it.
    package let settled: Debt.Parts
    /// What of it was more than was owed; for money that came back, what of that it took away.
    package let over: Money
    /// What was owed right after it.
    package let left: Debt.Parts
    /// Whether it counts: not when it lies before the day on which the amounts were stated.
    package let counts: Bool

    package init(
      payment: Payment, settled: Debt.Parts, over: Money, left: Debt.Parts, counts: Bool
    ) {
      self.payment = payment
      self.settled = settled
      self.over = over
      self.left = left
      self.counts = counts
    }
  }

  /// The debt it is the ledger of.
  package let debt: ID<Debt>
  /// What the creditor stated.
  package let stated: Debt.Parts
  /// The day of `left`.
  package let on: LocalDate
  /// Payments through that day, oldest first; on one day what came back comes last.
  package let entries: [Entry]
  /// What is owed; no part is below zero.
  package let left: Debt.Parts
  /// What was paid above what was owed, and did not come back.
  package let overpaid: Money
  /// The interest that was added to what was stated.
  package let interest: Money
  /// What of each payment still stands: what came back is taken off the payment it belonged to.
  package let standing: [ID<Payment>: Money]

  /// What was paid, counted payments only.
  package var paid: Money { sum(.paid) }
  /// What came back, counted payments only.
  package var returned: Money { sum(.returned) }
  /// Whether nothing is owed any more after at least one payment.
  package var isPaidOff: Bool { left.total == .zero && paid > .zero }

  private func sum(_ kind: Payment.Kind) -> Money {
    entries.filter { $0.counts && $0.payment.kind == kind }.map(\.payment.amount).sum()
  }
}

extension DebtLedger {
  /// The ledger of `debt` through `day`, that day included.
  /// - Throws: `LawError` when the table of statutory interest does not reach back far enough.
  package static func of(
    _ debt: Debt, payments: [Payment], on day: LocalDate, law: Law
  ) throws(LawError) -> DebtLedger {
    var run = LedgerRun(debt, law: law)
    for payment in payments.ofLedger(debt.id, through: day) { try run.take(payment) }
    try run.move(to: day)
    return DebtLedger(
      debt: debt.id, stated: debt.parts, on: day, entries: run.entries, left: run.left,
      overpaid: run.overpaid, interest: run.interest, standing: run.standing)
  }
}

extension [Payment] {
  /// The payments on `debt` through `day` in the order in which they count: by day, money that came
  /// back last, then as entered.
  fileprivate func ofLedger(_ debt: ID<Debt>, through day: LocalDate) -> [Payment] {
    enumerated().filter { $0.element.debt == debt && $0.element.on <= day }.sorted { a, b in
      let (first, second) = (a.element, b.element)
      if first.on != second.on { return first.on < second.on }
      if first.kind != second.kind { return first.kind == .paid }
      return a.offset < b.offset
    }.map(\.element)
  }
}

/// A debt while its payments are gone through.
private struct LedgerRun {
  /// What of one payment still stands, part by part.
  struct Settled {
    let payment: ID<Payment>
    var parts: Debt.Parts
    var over: Money

    var total: Money { parts.total + over }
  }

  let debt: Debt
  let law: Law
  private(set) var entries: [DebtLedger.Entry] = []
  private(set) var left: Debt.Parts
  private(set) var interest = Money.zero
  private var settled: [Settled] = []
  private var last: LocalDate?

  init(_ debt: Debt, law: Law) {
    self.debt = debt
    self.law = law
    left = debt.parts
    last = debt.statedOn
  }

  var overpaid: Money { settled.map(\.over).sum() }
  var standing: [ID<Payment>: Money] {
    Dictionary(settled.map { ($0.payment, $0.total) }) { $0 + $1 }
  }

  mutating func take(_ payment: Payment) throws(LawError) {
    if let stated = debt.statedOn, payment.on < stated {
      // The creditor knew of it when it stated what is owed.
      entries.append(
        DebtLedger.Entry(
          payment: payment, settled: .nothing, over: .zero, left: left, counts: false))
      return
    }
    try move(to: payment.on)
    let (parts, over) = payment.kind == .paid ? pay(payment) : restore(payment.amount)
    entries.append(
      DebtLedger.Entry(payment: payment, settled: parts, over: over, left: left, counts: true))
  }

  /// Adds the interest until `day`, in stretches of at most a year.
  mutating func move(to day: LocalDate) throws(LawError) {
    guard let start = last, start < day else { return }
    let end = min(day, debt.interestStop ?? day)
    var from = start
    while from < end {
      let next = from.after(.years(1))
      let to = next > from ? min(next, end) : end
      let added = try stretch(from: from, to: to)
      left.interest += added
      interest += added
      from = to
    }
    last = day
    settleWhatWasOver()
  }

  private func stretch(from: LocalDate, to: LocalDate) throws(LawError) -> Money {
    let kind: InterestKind
    switch debt.interest {
    case .none: return .zero
    case .contract(let rate): kind = .fixed(rate)
    case .statutory: kind = debt.isTrade ? .commercial : .statutory
    }
    guard left.principal > .zero else { return .zero }
    return try InterestCalculation.of(
      InterestQuestion(
        principal: left.principal, from: from, to: to, kind: kind, yearLength: .always365,
        afterCheck: .assume), law: law
    ).interest
  }

  private mutating func pay(_ payment: Payment) -> (Debt.Parts, Money) {
    let parts = left.settling(payment.amount)
    left = left - parts
    let over = payment.amount - parts.total
    settled.append(Settled(payment: payment.id, parts: parts, over: over))
    return (parts, over)
  }

  /// Gives back what a payment had settled: the newest one of exactly this amount, else the newest
  /// ones. What came back without having been paid is owed as principal.
  private mutating func restore(_ amount: Money) -> (Debt.Parts, Money) {
    var rest = amount
    var (back, over) = (Debt.Parts.nothing, Money.zero)
    func take(_ index: Int, _ settled: inout [Settled]) {
      let takenOver = min(rest, settled[index].over)
      let parts = settled[index].parts.last(min(rest - takenOver, settled[index].parts.total))
      settled[index].over -= takenOver
      settled[index].parts = settled[index].parts - parts
      rest -= takenOver + parts.total
      over += takenOver
      back = back + parts
    }
    if let same = settled.lastIndex(where: { $0.total == amount }) { take(same, &settled) }
    for index in settled.indices.reversed() where rest > .zero { take(index, &settled) }
    back.principal += rest
    left = left + back
    settleWhatWasOver()
    return (back, over)
  }

  /// Money that was too much pays what is owed again.
  private mutating func settleWhatWasOver() {
    for index in settled.indices where settled[index].over > .zero {
      let parts = left.settling(settled[index].over)
      left = left - parts
      settled[index].parts = settled[index].parts + parts
      settled[index].over -= parts.total
    }
  }
}

extension Debt {
  /// The first day on which no interest runs, because an arrangement that is kept stops it; nil while
  /// nothing stops it.
  fileprivate var interestStop: LocalDate? {
    guard let agreed = runningArrangement, agreed.agreed.interestStops == true else { return nil }
    return agreed.agreed.on ?? agreed.from ?? statedOn
  }
}

extension Debt.Parts {
  /// No money in any part.
  package static let nothing = Debt.Parts(
    principal: .zero, interest: .zero, collectionCosts: .zero, otherCosts: .zero)

  /// What of `amount` goes to each part: costs, interest, principal, never more than is there.
  func settling(_ amount: Money) -> Debt.Parts {
    let collection = min(amount, collectionCosts)
    let other = min(amount - collection, otherCosts)
    let toInterest = min(amount - collection - other, interest)
    let toPrincipal = min(amount - collection - other - toInterest, principal)
    return Debt.Parts(
      principal: toPrincipal, interest: toInterest, collectionCosts: collection, otherCosts: other)
  }

  /// What was settled last of these parts, up to `amount`: principal, interest, costs.
  fileprivate func last(_ amount: Money) -> Debt.Parts {
    let fromPrincipal = min(amount, principal)
    let fromInterest = min(amount - fromPrincipal, interest)
    let other = min(amount - fromPrincipal - fromInterest, otherCosts)
    let collection = min(amount - fromPrincipal - fromInterest - other, collectionCosts)
    return Debt.Parts(
      principal: fromPrincipal, interest: fromInterest, collectionCosts: collection,
      otherCosts: other)
  }

  fileprivate static func + (a: Debt.Parts, b: Debt.Parts) -> Debt.Parts {
    Debt.Parts(
      principal: a.principal + b.principal, interest: a.interest + b.interest,
      collectionCosts: a.collectionCosts + b.collectionCosts,
      otherCosts: a.otherCosts + b.otherCosts)
  }

  fileprivate static func - (a: Debt.Parts, b: Debt.Parts) -> Debt.Parts {
    Debt.Parts(
      principal: a.principal - b.principal, interest: a.interest - b.interest,
      collectionCosts: a.collectionCosts - b.collectionCosts,
      otherCosts: a.otherCosts - b.otherCosts)
  }
}
