import Documents
import Domain
import Imports

/// Bank statements from files or a pipe, read bit by bit: nothing of them is copied anywhere.
struct BankFiles {
  private(set) var ledger = BankLedger()
  /// How many bookings were in an earlier file.
  private(set) var known = 0

  init(_ paths: [String]) throws(Failure) {
    for path in paths {
      let statement: Statement
      do throws(BankProblem) {
        statement = try Statement.read(try Self.source(path))
      } catch {
        guard error.reason != .notReadable else { throw .problem(.file(path: path, .notReadable)) }
        throw Failure(UnusableStatement(problem: error, path: path))
      }
      known += ledger.add(statement).known
    }
  }

  private static func source(_ path: String) throws(BankProblem) -> ByteSource {
    guard let file = SystemFile.Source(path) else { throw BankProblem(.notReadable) }
    return ByteSource { (buffer) throws(BankProblem) -> Int in
      // Read and forgotten: a file of any size takes no more memory than this.
      guard let count = file.read(into: buffer) else { throw BankProblem(.notReadable) }
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
