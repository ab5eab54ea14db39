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
  /// Who the other sides are.
  let sides: SideNumbers

  /// - Parameter holders: Names of those whose accounts these are; may be empty.
  /// - Parameter accounts: Accounts of theirs of which there is no statement.
  package init(
    of transactions: [Transaction], holders: [String], accounts: Set<String>, asOf: LocalDate?
  ) {
    let sorted = Transaction.sorted(transactions)
    self.transactions = sorted
    self.asOf = asOf ?? sorted.last?.date ?? LocalDate(dayNumber: 0)
    sides = SideNumbers(sorted)
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
    var own = accounts
    for index in transactions.indices
    where index == 0 || transactions[index].account != transactions[index - 1].account {
      own.insert(transactions[index].account)
    }
    let names = Set(holders.map { PartyName.key($0) }).subtracting([""])
    var open: [Money: [Int]] = [:]
    // A name is looked at once for each side.
    var savings = [Bool?](repeating: nil, count: sides.count)
    for index in transactions.indices {
      if isOwn(index, own, names) || isSavings(index, &savings) {
        roles[index] = .own
      } else if own.count > 1, transactions[index].iban == nil {
        pair(index, among: &open)
      }
    }
    markSavings()
  }

  private func isOwn(_ index: Int, _ own: Set<String>, _ names: Set<String>) -> Bool {
    if let iban = transactions[index].iban {
      if own.contains(iban) { return true }
    } else if Self.namesSavings(transactions[index].description) {
      return true
    }
    let kind = transactions[index].kind
    guard kind != .topUp else { return true }
    return !names.isEmpty && kind != .card
      && names.contains(PartyName.key(transactions[index].counterparty))
  }

  /// Whether the other side is called a savings account.
  private func isSavings(_ index: Int, _ known: inout [Bool?]) -> Bool {
    guard let side = sides.all[index] else { return false }
    if let known = known[side] { return known }
    let found = Self.namesSavings(transactions[index].counterparty)
    known[side] = found
    return found
  }

  /// The opposite amount on another own account within three days, where neither side names anybody.
  private mutating func pair(_ index: Int, among open: inout [Money: [Int]]) {
    let one = transactions[index]
    guard one.mandate == nil, one.kind != .card, one.kind != .cash else { return }
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
    var flows = [(out: Int, back: Int, words: Int)](repeating: (0, 0, 0), count: sides.count)
    for index in transactions.indices {
      guard transactions[index].iban != nil, let side = sides.all[index] else { continue }
      if transactions[index].amount < .zero { flows[side].out += 1 } else { flows[side].back += 1 }
    }
    // Words are only looked for where money goes both ways.
    for index in transactions.indices {
      guard transactions[index].iban != nil, let side = sides.all[index], flows[side].out > 0,
        flows[side].back > 0
      else { continue }
      if Self.saving.first(in: folded(transactions[index].description), { [] }) != nil {
        flows[side].words += 1
      }
    }
    for index in transactions.indices where roles[index] == .plain {
      guard transactions[index].iban != nil, let side = sides.all[index],
        transactions[index].mandate == nil
      else { continue }
      let flow = flows[side]
      if flow.out > 0, flow.back > 0, flow.words * 2 > flow.out + flow.back { roles[index] = .own }
    }
  }

  private static let saving = KeyWords([(true, ["spaar", "sparen", "betaalrekening"])])
  private static let savingsAccount = KeyWords([
    (true, ["spaarrekening", "savingsaccount", "vanbetaalrekening", "naarbetaalrekening"])
  ])

  private static func namesSavings(_ text: String) -> Bool {
    text.utf8.count < 80 && savingsAccount.first(in: folded(text), { [] }) != nil
  }
}
