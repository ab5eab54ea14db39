import Domain

/// A booking that seems to be a payment on a debt, or money that came back from one.
package struct PaymentMatch: Hashable, Sendable {
  /// What says so.
  package enum Sign: String, CaseIterable, Hashable, Sendable {
    /// The reference of the debt stands in the text.
    case reference
    /// The account is that of the creditor or the collector.
    case iban
    /// The name is theirs, in some spelling.
    case name
    /// The amount is that of the arrangement, or of the whole claim.
    case amount
  }

  /// How sure it is.
  package enum Certainty: String, Hashable, Sendable, Comparable {
    /// To be asked one by one.
    case doubtful
    case sure

    package static func < (a: Certainty, b: Certainty) -> Bool { a == .doubtful && b == .sure }
  }

  /// Its place in the transactions.
  package var transaction: Int
  package var debt: ID<Debt>
  package var kind: Payment.Kind
  package var signs: Set<Sign>
  package var certainty: Certainty
  /// The payment in the dossier that it is already.
  package var known: ID<Payment>?
  /// The place of the booking that is the same one of the same days: paid twice.
  package var doubleOf: Int?
  /// Before the day on which the creditor stated what is owed, so that it is in that amount.
  package var isInStatement: Bool
}

extension BankPicture {
  /// What was paid on the debts of a dossier, oldest first. Each booking goes to one debt at most, and
  /// a payment of the dossier to one booking.
  ///
  /// - Parameter since: The first day of the dossier: payments before it are in what the creditor
  ///   stated, where no day of that is known.
  package func payments(in dossier: Dossier, since: LocalDate) -> [PaymentMatch] {
    let debts = dossier.debts.map { DebtMarks($0, in: dossier) }
    var matches: [PaymentMatch] = []
    var places: [Int: Int] = [:]
    var open = dossier.record.payments
    for (index, one) in transactions.enumerated() {
      guard var match = match(index, one, debts, matches, places) else { continue }
      let debt = dossier.debt(match.debt)
      match.isInStatement = one.date < debt?.statedOn ?? since
      let amount = Money(cents: abs(one.amount.cents))
      if let known = open.firstIndex(where: {
        $0.debt == match.debt && $0.kind == match.kind && $0.amount == amount
          && abs($0.on.days(to: one.date)) <= 5
      }) {
        match.known = open.remove(at: known).id
        match.certainty = .sure
      }
      places[index] = matches.count
      matches.append(match)
    }
    return matches
  }

  private func match(
    _ index: Int, _ one: Transaction, _ debts: [DebtMarks], _ earlier: [PaymentMatch],
    _ places: [Int: Int]
  ) -> PaymentMatch? {
    // What came back belongs to the debt that was paid.
    switch roles[index] {
    case .undoes(let first), .refund(of: let first):
      guard let place = places[first] else { return nil }
      var match = earlier[place]
      match.transaction = index
      match.kind = .returned
      match.known = nil
      match.doubleOf = nil
      return match
    case .own: return nil
    default: break
    }
    guard one.amount < .zero, one.kind != .cash, one.kind != .batch, one.kind != .fee else {
      return nil
    }
    var best: (debt: DebtMarks, signs: Set<PaymentMatch.Sign>)?
    var isAlone = true
    for debt in debts {
      let signs = debt.signs(in: one)
      guard !signs.isDisjoint(with: [.reference, .iban, .name]) else { continue }
      guard let known = best else {
        best = (debt, signs)
        continue
      }
      let (mine, theirs) = (Self.weight(signs), Self.weight(known.signs))
      if mine > theirs { best = (debt, signs) }
      isAlone = isAlone && mine != theirs
      if mine > theirs { isAlone = true }
    }
    guard let (debt, signs) = best, isBelievable(index, debt, signs) else { return nil }
    var match = PaymentMatch(
      transaction: index, debt: debt.id, kind: .paid, signs: signs, certainty: .doubtful,
      known: nil, doubleOf: nil, isInStatement: false)
    if isAlone, !isMonthlyCost(index),
      signs.contains(.reference) || isClear(one, debt, signs, among: debts)
    {
      match.certainty = .sure
    }
    if case .double(let first) = roles[index] { match.doubleOf = first }
    return match
  }

  /// Without the reference: to somebody who only collects, the amount that was agreed or asked, where
  /// there is one debt there and the text names no other.
  private func isClear(
    _ one: Transaction, _ debt: DebtMarks, _ signs: Set<PaymentMatch.Sign>,
    among debts: [DebtMarks]
  ) -> Bool {
    signs.contains(.amount) && debt.isForDebts && !debt.isContradicted(by: one)
      && debts.count { $0.sharesParty(with: debt) } == 1
  }

  /// Whether a booking is one of a cost that comes back, and not of a debt; also one that bounced or was
  /// collected again.
  private func isMonthlyCost(_ index: Int) -> Bool {
    switch roles[index] {
    case .habit(let number):
      if case .cost = habits[number].kind { return true }
      return false
    case .again(let first), .double(of: let first): return isMonthlyCost(first)
    case .undone:
      return habits.contains { habit in
        guard case .cost = habit.kind else { return false }
        return habit.bounced.contains(index)
      }
    default: return false
    }
  }

  /// A reference says most, then the account, the name and the amount.
  private static func weight(_ signs: Set<PaymentMatch.Sign>) -> Int {
    (signs.contains(.reference) ? 8 : 0) + (signs.contains(.iban) ? 4 : 0)
      + (signs.contains(.name) ? 2 : 0) + (signs.contains(.amount) ? 1 : 0)
  }

  /// The rent of this month goes to the same account as the arrears: without the reference or the
  /// amount of the arrangement it is no payment of them.
  private func isBelievable(
    _ index: Int, _ debt: DebtMarks, _ signs: Set<PaymentMatch.Sign>
  ) -> Bool {
    if signs.contains(.reference) { return true }
    // Arrears are often just one month: what was asked says nothing beside the month itself.
    if isMonthlyCost(index) { return debt.isAgreed(transactions[index].amount) }
    if signs.contains(.amount) { return true }
    // Another number stands there: another debt, that the dossier does not know.
    if debt.isContradicted(by: transactions[index]) { return false }
    if debt.isForDebts { return true }
    guard case .habit(let number) = roles[index] else { return signs.contains(.iban) }
    return habits[number].kind == .instalment
  }
}
