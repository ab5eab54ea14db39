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
  package let transactions: Bookings
  /// One for each transaction.
  package internal(set) var roles: [Role]
  /// What comes in first, then what goes out; most money first.
  package internal(set) var habits: [Habit]
  /// The day through which the bookings are known.
  package let asOf: LocalDate
  /// Who the other side of each is, as a number; below zero where there is none.
  let sides: [Int32]
  let sideCount: Int

  /// - Parameter holders: Names of those whose accounts these are; may be empty.
  /// - Parameter accounts: Accounts of theirs of which there is no statement.
  package init(
    of transactions: [Transaction], holders: [String], accounts: Set<String>, asOf: LocalDate?
  ) {
    let sorted = Bookings(transactions)
    self.transactions = sorted
    self.asOf = asOf ?? sorted.last?.date ?? LocalDate(dayNumber: 0)
    roles = [Role](repeating: .plain, count: sorted.count)
    habits = []
    let table = BookingTable(sorted)
    (sides, sideCount) = (table.rows.map(\.side), table.sideCount)
    markOwn(table, holders: holders, accounts: accounts)
    markReturns(table)
    findHabits(table)
  }
}

extension BankPicture {
  /// Marks what moves between accounts of the household.
  private mutating func markOwn(
    _ table: BookingTable, holders: [String], accounts: Set<String>
  ) {
    let own = accounts.union(table.accounts)
    let ownSides = table.sides.map { own.contains($0) }
    let names = Set(holders.map { PartyName.key($0) }).subtracting([""])
    let answers = TextAnswers(table.texts)
    var open: [Int: [Int]] = [:]
    // A name is looked at once for each side.
    var savings = [Bool?](repeating: nil, count: table.sideCount)
    for (place, row) in table.rows.enumerated() {
      if row.hasIBAN && ownSides[Int(row.side)]
        || !row.hasIBAN && answers.holds(row.text, Self.namesSavings) || row.kind == .topUp
        || !names.isEmpty && row.kind != .card
          && names.contains(PartyName.key(transactions[place].counterparty))
        || isSavings(place, row, &savings)
      {
        roles[place] = .own
      } else if own.count > 1, !row.hasIBAN {
        pair(place, table.rows, among: &open)
      }
    }
    markSavings(table)
  }

  /// Whether the other side is called a savings account.
  private func isSavings(
    _ place: Int, _ row: BookingTable.Row, _ known: inout [Bool?]
  ) -> Bool {
    guard row.side >= 0 else { return false }
    if let known = known[Int(row.side)] { return known }
    let found = Self.namesSavings(transactions[place].counterparty)
    known[Int(row.side)] = found
    return found
  }

  /// The opposite amount on another own account within three days, where neither side names anybody.
  private mutating func pair(
    _ place: Int, _ rows: [BookingTable.Row], among open: inout [Int: [Int]]
  ) {
    let row = rows[place]
    guard row.mandate == 0, row.kind != .card, row.kind != .cash else { return }
    let found = open[-row.cents]?.lastIndex { other in
      rows[other].account != row.account && roles[other] == .plain
        && row.day - rows[other].day <= 3
    }
    if let found, let other = open[-row.cents]?.remove(at: found) {
      roles[place] = .own
      roles[other] = .own
    } else {
      open[row.cents, default: []].append(place)
    }
  }

  /// An account that money goes to and comes from, with words of saving: a savings account of which
  /// there is no statement.
  private mutating func markSavings(_ table: BookingTable) {
    struct Flow {
      var (out, back, words): (Int32, Int32, Int32) = (0, 0, 0)
    }
    var flows = [Flow](repeating: Flow(), count: table.sideCount)
    for row in table.rows where row.hasIBAN {
      if row.cents < 0 { flows[Int(row.side)].out += 1 } else { flows[Int(row.side)].back += 1 }
    }
    // Words are only looked for where money goes both ways.
    let answers = TextAnswers(table.texts)
    for row in table.rows where row.hasIBAN {
      guard flows[Int(row.side)].out > 0, flows[Int(row.side)].back > 0 else { continue }
      if answers.holds(row.text, { Self.saving.first(in: folded($0), { [] }) != nil }) {
        flows[Int(row.side)].words += 1
      }
    }
    for (place, row) in table.rows.enumerated() where row.hasIBAN && row.mandate == 0 {
      let flow = flows[Int(row.side)]
      guard flow.out > 0, flow.back > 0, flow.words * 2 > flow.out + flow.back,
        roles[place] == .plain
      else { continue }
      roles[place] = .own
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
