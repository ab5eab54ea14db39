import Domain

/// What the bookings of a household tell: what comes back, what moves between its own accounts, what
/// came back undone, what was paid twice. Found and proposed; nothing here is kept.
package struct BankPicture: Hashable, Sendable {
  /// What a transaction is to the others; places are those in `transactions`.
  package enum Role: Hashable, Sendable {
    case plain
    /// Between two accounts of the household.
    case own
    case habit(Int)
    /// Undoes an earlier one: a collection that bounced, a payment that came back.
    case undoes(Int)
    /// Was undone by a later one.
    case undone(by: Int)
    /// Money back for an earlier payment.
    case refund(of: Int)
    /// Collects again what bounced.
    case again(Int)
    /// The same as an earlier one of the same days: paid twice.
    case double(of: Int)
  }

  /// Oldest first.
  package let transactions: [Transaction]
  /// One for each transaction.
  package internal(set) var roles: [Role]
  /// What comes in first, then what goes out; most money first.
  package internal(set) var habits: [Habit]
  /// The day through which the bookings are known.
  package let asOf: LocalDate

  /// - Parameter holders: Names of those whose accounts these are; may be empty.
  /// - Parameter accounts: Accounts of theirs of which there is no statement.
  package init(
    of transactions: [Transaction], holders: [String], accounts: Set<String>, asOf: LocalDate?
  ) {
    let sorted = Transaction.sorted(transactions)
    self.transactions = sorted
    self.asOf = asOf ?? sorted.last?.date ?? LocalDate(dayNumber: 0)
    roles = [Role](repeating: .plain, count: sorted.count)
    habits = []
    markOwn(holders: holders, accounts: accounts)
    markReturns()
    findHabits()
  }
}

extension BankPicture {
  /// Marks what moves between accounts of the household.
  private mutating func markOwn(holders: [String], accounts: Set<String>) {
    let own = Set(transactions.map(\.account)).union(accounts)
    let names = Set(holders.map { PartyName.key($0) }).subtracting([""])
    var open: [Money: [Int]] = [:]
    let hasSeveral = own.count > 1
    for (index, one) in transactions.enumerated() {
      if let iban = one.iban, own.contains(iban) {
        roles[index] = .own
        continue
      }
      if one.iban == nil, Self.namesSavings(one.description) {
        roles[index] = .own
        continue
      }
      if one.kind == .topUp {
        roles[index] = .own
        continue
      }
      if !names.isEmpty, one.kind != .card, names.contains(PartyName.key(one.counterparty)) {
        roles[index] = .own
        continue
      }
      guard hasSeveral, one.iban == nil || own.contains(one.account) else { continue }
      pair(index, one, among: &open)
    }
    markSavings()
  }

  /// The opposite amount on another own account within three days, where neither side names anybody.
  private mutating func pair(_ index: Int, _ one: Transaction, among open: inout [Money: [Int]]) {
    guard one.iban == nil, one.mandate == nil, one.kind != .card, one.kind != .cash else { return }
    let place = open[-one.amount]?.lastIndex { other in
      transactions[other].account != one.account && roles[other] == .plain
        && transactions[other].date.days(to: one.date) <= 3
    }
    if let place, let other = open[-one.amount]?.remove(at: place) {
      roles[index] = .own
      roles[other] = .own
    } else {
      open[one.amount, default: []].append(index)
    }
  }

  /// An account that money goes to and comes from, with words of saving: a savings account of which
  /// there is no statement.
  private mutating func markSavings() {
    var flows: [String: (out: Int, back: Int, words: Int)] = [:]
    for one in transactions {
      guard let iban = one.iban else { continue }
      var flow = flows[iban] ?? (0, 0, 0)
      if one.amount < .zero { flow.out += 1 } else { flow.back += 1 }
      let words = folded(one.description)
      if words.contains("spaar") || words.contains("sparen") || words.contains("betaalrekening") {
        flow.words += 1
      }
      flows[iban] = flow
    }
    for (index, one) in transactions.enumerated() where roles[index] == .plain {
      guard let iban = one.iban, let flow = flows[iban], one.mandate == nil else { continue }
      if flow.out > 0, flow.back > 0, flow.words * 2 > flow.out + flow.back { roles[index] = .own }
    }
  }

  private static func namesSavings(_ text: String) -> Bool {
    guard text.utf8.count < 80 else { return false }
    let words = folded(text)
    return words.contains("spaarrekening") || words.contains("savingsaccount")
  }
}
