import Domain

/// The bookings of several files, each once: files may overlap, be there twice, or tell the same
/// account in another format.
package struct BankLedger: Sendable {
  /// What one file added.
  package struct Added: Hashable, Sendable {
    package var new: Int
    /// Were there already, from an earlier file.
    package var known: Int
  }

  private struct Entry {
    var transaction: Transaction
    var file: Int
  }

  private var entries: [String: [Entry]] = [:]
  private var accounts: [String] = []
  private var sheets: [(sheet: Statement.Sheet, file: Int)] = []
  private var files = 0

  /// Nothing yet.
  package init() {}

  /// All bookings, oldest first; of one day in the order of the files.
  package var transactions: [Transaction] {
    Transaction.sorted(accounts.flatMap { (entries[$0] ?? []).map(\.transaction) })
  }

  /// The accounts in the order in which they were met.
  package var accountNames: [String] { accounts }

  /// Adds a file. A row is never left out because it equals another of the same file: paying an
  /// instalment twice is real.
  package mutating func add(_ statement: Statement) -> Added {
    files += 1
    var added = Added(new: 0, known: 0)
    var byAccount: [String: [Transaction]] = [:]
    for sheet in statement.sheets {
      sheets.append((sheet, files))
      if entries[sheet.account] == nil {
        entries[sheet.account] = []
        accounts.append(sheet.account)
      }
      byAccount[sheet.account, default: []] += sheet.transactions
    }
    for account in accounts {
      guard let rows = byAccount[account] else { continue }
      let new = merge(rows, into: account)
      added.new += new
      added.known += rows.count - new
    }
    return added
  }

  /// A key of day and cents: what two sources of one account always share.
  private struct Key: Hashable {
    let date: LocalDate
    let amount: Money

    init(_ transaction: Transaction) { (date, amount) = (transaction.date, transaction.amount) }
  }

  /// How many of `rows` were new.
  private mutating func merge(_ rows: [Transaction], into account: String) -> Int {
    let known = entries[account] ?? []
    guard !known.isEmpty else {
      entries[account] = rows.map { Entry(transaction: $0, file: files) }
      return rows.count
    }
    var open: [Key: [Int]] = [:]
    for (index, entry) in known.enumerated() {
      open[Key(entry.transaction), default: []].append(index)
    }
    var used = Set<Int>()
    var rest: [Transaction] = []
    // Numbers and accounts first, so that of two equal amounts the right one is known.
    var waiting: [Transaction] = []
    for row in rows {
      let best = open[Key(row)]?.first { index in
        !used.contains(index) && isSurely(known[index].transaction, row)
      }
      if let best { used.insert(best) } else { waiting.append(row) }
    }
    for row in waiting {
      if let next = open[Key(row)]?.first(where: { !used.contains($0) }) {
        used.insert(next)
      } else {
        rest.append(row)
      }
    }
    rest = withoutValueDates(rest, known, &used)
    let removed = settleBatches(&rest, known, &used)
    var all = known.enumerated().filter { !removed.contains($0.offset) }.map(\.element)
    all += rest.map { Entry(transaction: $0, file: files) }
    entries[account] = all
    return rest.count
  }

  private func isSurely(_ one: Transaction, _ other: Transaction) -> Bool {
    if let mine = one.number, let theirs = other.number, mine == theirs { return true }
    return one.iban == other.iban && one.counterparty == other.counterparty
  }

  /// Where one source has a value date for a booking date, days may differ by five.
  private func withoutValueDates(
    _ rows: [Transaction], _ known: [Entry], _ used: inout Set<Int>
  ) -> [Transaction] {
    rows.filter { row in
      let match = known.indices.first { index in
        let other = known[index].transaction
        return !used.contains(index) && other.amount == row.amount
          && abs(other.date.days(to: row.date)) <= 5 && other.date != row.date
          && (other.valueDate ?? other.date) == (row.valueDate ?? row.date)
          && (other.iban == nil || row.iban == nil || other.iban == row.iban)
      }
      guard let match else { return true }
      used.insert(match)
      return false
    }
  }

  /// A batch that is one amount here and its parts there is told once: by its parts. Gives the places
  /// of totals that their parts replace.
  private func settleBatches(
    _ rows: inout [Transaction], _ known: [Entry], _ used: inout Set<Int>
  ) -> Set<Int> {
    for batch in rows where batch.kind == .batch {
      let parts = known.indices.filter {
        !used.contains($0) && known[$0].transaction.date == batch.date
      }
      let amounts = parts.map { known[$0].transaction.amount }
      guard let found = Self.parts(of: batch.amount, count: batch.batch, among: amounts) else {
        continue
      }
      for place in found { used.insert(parts[place]) }
      if let index = rows.firstIndex(of: batch) { rows.remove(at: index) }
    }
    var replaced = Set<Int>()
    for index in known.indices where known[index].transaction.kind == .batch {
      let batch = known[index].transaction
      guard !used.contains(index) else { continue }
      let same = rows.filter { $0.date == batch.date }
      if Self.parts(of: batch.amount, count: batch.batch, among: same.map(\.amount)) != nil {
        replaced.insert(index)
      }
    }
    return replaced
  }

  /// Places of at least two amounts that make up `sum`: `count` of them where that is known. Looked for
  /// among at most twenty.
  private static func parts(of sum: Money, count: Int?, among amounts: [Money]) -> [Int]? {
    guard (2...20).contains(amounts.count) else { return nil }
    for mask in 1..<(1 << amounts.count) {
      let size = mask.nonzeroBitCount
      guard size >= 2, count == nil || count == size else { continue }
      let places = amounts.indices.filter { mask >> $0 & 1 == 1 }
      if places.reduce(0, { $0 + amounts[$1].cents }) == sum.cents { return places }
    }
    return nil
  }
}

extension BankLedger {
  /// Where balances do not follow from each other, in a file or from one to the next.
  package var gaps: [BankGap] {
    var gaps: [BankGap] = []
    for account in accounts {
      let own = sheets.enumerated().filter { $0.element.sheet.account == account }
      let sorted = own.sorted { a, b in
        let (x, y) = (a.element.sheet.first, b.element.sheet.first)
        return (x ?? LocalDate(dayNumber: 0), a.offset) < (y ?? LocalDate(dayNumber: 0), b.offset)
      }
      var newest: (balance: Balance, file: Int)?
      for (_, (sheet, file)) in sorted {
        gaps += sheet.gaps
        if let newest, let opening = sheet.opening, let first = sheet.first,
          newest.file == file || first > newest.balance.day,
          opening.amount != newest.balance.amount
        {
          gaps.append(
            BankGap(
              account: account, after: newest.balance.day, before: first,
              missing: opening.amount - newest.balance.amount))
        }
        if let closing = sheet.closing, newest.map({ $0.balance.day <= closing.day }) ?? true {
          newest = (closing, file)
        }
      }
    }
    var seen = Set<BankGap>()
    return gaps.filter { seen.insert($0).inserted }
  }

  /// Accounts of which no balances are known, so that nobody can say whether anything is missing.
  package var unchecked: [String] {
    accounts.filter { account in
      !sheets.contains { $0.sheet.account == account && $0.sheet.isChecked }
    }
  }

  /// The days of which there are statements, of one account.
  package func period(of account: String) -> (first: LocalDate, last: LocalDate)? {
    let own = sheets.filter { $0.sheet.account == account }.map(\.sheet)
    guard let first = own.compactMap(\.first).min(), let last = own.compactMap(\.last).max() else {
      return nil
    }
    return (first, last)
  }
}
