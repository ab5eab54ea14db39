import Documents
import Domain
import Imports
import Terminal

/// Bank statements from files or a pipe, read bit by bit: nothing of them is copied anywhere.
struct BankFiles {
  private(set) var ledger = BankLedger()
  /// How many bookings were in an earlier file.
  private(set) var known = 0

  /// Reads them, and says how far it is where that takes longer than a second.
  init(_ paths: [String], _ context: Context) throws(Failure) {
    let line = ProgressLine(
      console: context.display.console, capabilities: context.display.capabilities)
    defer { line.clear() }
    for path in paths {
      let statement: Statement
      do throws(BankProblem) {
        statement = try Statement.read(
          try Self.source(path) { bytes in
            line.update(BankSay.reading(path, mebibytes: bytes >> 20).text(in: context.language))
          })
      } catch {
        guard error.reason != .notReadable else { throw .problem(.file(path: path, .notReadable)) }
        throw Failure(UnusableStatement(problem: error, path: path))
      }
      known += ledger.add(statement).known
    }
  }

  private static func source(
    _ path: String, _ sayHowFar: @escaping (Int) -> Void
  ) throws(BankProblem) -> ByteSource {
    guard let file = SystemFile.Source(path) else { throw BankProblem(.notReadable) }
    var total = 0
    return ByteSource { (buffer) throws(BankProblem) -> Int in
      // Read and forgotten: a file of any size takes no more memory than this.
      guard let count = file.read(into: buffer) else { throw BankProblem(.notReadable) }
      total += count
      sayHowFar(total)
      return count
    }
  }

  /// What is said of them first.
  var reading: BankReading {
    let transactions = ledger.transactions
    return BankReading(
      accounts: ledger.accountNames.compactMap { name in
        guard let period = ledger.period(of: name) else { return nil }
        return BankReading.Account(
          name: name, first: period.first, last: period.last,
          count: transactions.count { $0.account == name })
      }, known: known, gaps: ledger.gaps, unchecked: ledger.unchecked)
  }

  /// The newest day of which there are statements.
  var asOf: LocalDate? {
    ledger.accountNames.compactMap { ledger.period(of: $0)?.last }.max()
  }
}
