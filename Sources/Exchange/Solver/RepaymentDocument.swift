import Domain
import Planning

/// The problems that `aflos plan solve` reads: one, or `{"problems": [...]}`.
///
/// The format is that of `Tests/Cases/plans/README.md`.
package enum RepaymentDocument {
  /// Reads every problem, or says everything that keeps the file from being one.
  package static func read(_ bytes: [UInt8]) -> Result<[RepaymentProblem], DossierFindings> {
    DossierReader.read(bytes, ignoringUnknownKeys: false) { reader, node in
      let problems = reader.repaymentProblems(node)
      return reader.found.isEmpty ? problems : nil
    }
  }
}

extension RepaymentDocument {
  /// What a number in a file may be: within these nothing that is computed can overflow.
  enum Limits {
    static let id = 0...1_000_000_000
    static let calendarMonth = 1...12
    static let months = 1...600
    static let debts = 1...60
    /// Hundredths of a percent a year.
    static let rate = 0...100_000
    static let priority = 1...3
    static let weight = 1...100
  }

  /// The keys of each object.
  enum Keys {
    static let file = ["version", "problems"]
    static let problem = ["id", "start_month", "horizon", "budget", "debts", "settlement"]
    static let budget = ["kind", "cents"]
    static let debt = ["id", "balance", "rate_bp", "min", "max_term", "priority", "weight"]
    static let settlement = ["term", "budget", "floor", "deadline"]
  }

  /// The words of `budget.kind`.
  enum BudgetKind: String, CaseIterable {
    case constant, seasonal
  }
}
