import Domain

/// What a reader of one format hands its findings to, in the order of the file.
protocol StatementSink {
  /// Whether texts are wanted; days and cents alone are much faster.
  static var wantsTexts: Bool { get }
  /// A statement begins: of this account, with this balance where the file says one.
  mutating func begin(account: String, opening: Balance?) throws(BankProblem)
  /// The same transaction without texts.
  mutating func take(cents: Int, on day: LocalDate) throws(BankProblem)
  /// A transaction, with the balance behind it where the row has one.
  mutating func take(_ transaction: Transaction, balance: Money?) throws(BankProblem)
  /// The statement ends.
  mutating func end(closing: Balance?)
}

/// What was in an account at the end of a day, or at the beginning of it.
package struct Balance: Hashable, Sendable {
  package var day: LocalDate
  package var amount: Money
}

/// The count, the sum and the days of a file, without keeping anything of it.
package struct StatementTotals: StatementSink, Hashable, Sendable {
  static var wantsTexts: Bool { false }
  /// How many transactions.
  package private(set) var count = 0
  /// Cents: what came in less what went out.
  package private(set) var sum = 0
  /// Of all that came in.
  package private(set) var received = 0
  /// The first and the last day.
  package private(set) var first: LocalDate?
  package private(set) var last: LocalDate?

  mutating func begin(account: String, opening: Balance?) {}
  mutating func end(closing: Balance?) {}
  mutating func take(_ transaction: Transaction, balance: Money?) {
    take(cents: transaction.amount.cents, on: transaction.date)
  }

  @inline(__always)
  mutating func take(cents: Int, on day: LocalDate) {
    count += 1
    sum &+= cents
    if cents > 0 { received &+= cents }
    if let first, first <= day {} else { first = day }
    if let last, last >= day {} else { last = day }
  }

  /// Reads a file, whatever its format.
  package static func read(_ source: ByteSource) throws(BankProblem) -> StatementTotals {
    var totals = StatementTotals()
    _ = try StatementReader.read(source, into: &totals)
    return totals
  }
}

/// Everything a file says, statement by statement.
package struct Statement: Hashable, Sendable {
  /// One account over one stretch of time.
  package struct Sheet: Hashable, Sendable {
    package var account: String
    package var opening: Balance?
    package var closing: Balance?
    /// Oldest first.
    package var transactions: [Transaction] = []
    /// The balance behind each of `transactions`; empty where the file has none.
    package var balances: [Money] = []
  }

  /// The layout by which it was read, like `ing.csv`.
  package var layout: String
  package var sheets: [Sheet]

  /// All of it, statement by statement; in each the oldest first.
  package var transactions: [Transaction] { sheets.flatMap(\.transactions) }

  /// More is refused: nobody has so many, and everything is looked at before anything is kept.
  package static let most = 1_000_000

  /// Reads a file, whatever its format: all of it or nothing.
  package static func read(_ source: ByteSource) throws(BankProblem) -> Statement {
    var collector = StatementCollector()
    let layout = try StatementReader.read(source, into: &collector)
    var sheets = collector.sheets
    let newestFirst = CSVLayout.all.first { $0.id == layout }?.newestFirst ?? false
    for index in sheets.indices { sheets[index].orient(newestFirst: newestFirst) }
    return Statement(layout: layout, sheets: sheets)
  }
}

/// Keeps everything.
struct StatementCollector: StatementSink {
  static var wantsTexts: Bool { true }
  private(set) var sheets: [Statement.Sheet] = []
  private var count = 0

  mutating func begin(account: String, opening: Balance?) {
    sheets.append(Statement.Sheet(account: account, opening: opening))
  }

  mutating func take(cents: Int, on day: LocalDate) {}

  mutating func take(_ transaction: Transaction, balance: Money?) throws(BankProblem) {
    // Rows of several accounts may stand mixed in a table.
    if sheets.last?.account != transaction.account {
      if let index = sheets.lastIndex(where: { $0.account == transaction.account }) {
        sheets.swapAt(index, sheets.count - 1)
      } else {
        begin(account: transaction.account, opening: nil)
      }
    }
    count += 1
    guard count <= Statement.most else { throw BankProblem(.tooMany(limit: Statement.most)) }
    let last = sheets.count - 1
    sheets[last].transactions.append(transaction)
    if let balance { sheets[last].balances.append(balance) }
  }

  mutating func end(closing: Balance?) {
    guard !sheets.isEmpty else { return }
    sheets[sheets.count - 1].closing = closing
  }
}
