/// What is paid to each debt in each month, in whole cents, and what comes of it.
package struct RepaymentSchedule: Hashable, Sendable {
  /// One row a debt, in the order of the problem; one payment a month, all rows equally long.
  package let payments: [[Int]]
  /// All interest together, in cents.
  package let interest: Int
  /// The month in which each debt closes; 0 when nothing was owed.
  package let closed: [Int]

  /// The month in which the last debt closes; 0 when nothing was owed.
  package var months: Int { closed.max() ?? 0 }

  /// The month in which the last debt of priority 1, and of priority 2, closes; 0 without such
  /// debts.
  package func classMonths(of problem: RepaymentProblem) -> [Int] {
    [1, 2].map { priority in
      zip(closed, problem.debts).map { $1.priority == priority ? $0 : 0 }.max() ?? 0
    }
  }
}

extension RepaymentProblem {
  /// What a schedule does that the rules of a month forbid.
  package enum BrokenRule: Error, Hashable, Sendable {
    /// Not one row a debt, or rows that are not equally long.
    case shape
    case longerThanHorizon
    /// Less than nothing, or more than is owed.
    case payment(debt: Int, month: Int)
    case underMinimum(debt: Int, month: Int)
    case openAfterLastMonth(debt: Int)
    case overBudget(month: Int)
    case notAllPaid
  }

  /// What comes of these payments when the rules of a month are followed one by one.
  /// - Parameter payments: one row a debt, one payment a month, in cents.
  package func outcome(of payments: [[Int]]) throws(BrokenRule) -> RepaymentSchedule {
    let months = payments.first?.count ?? 0
    guard payments.count == debts.count, payments.allSatisfy({ $0.count == months }) else {
      throw .shape
    }
    guard months <= horizon else { throw .longerThanHorizon }
    var balances = debts.map(\.balance)
    var closed = [Int](repeating: 0, count: debts.count)
    var interest = 0
    for month in stride(from: 1, through: months, by: 1) {
      var spent = 0
      for (index, debt) in debts.enumerated() {
        let added = (balances[index] * debt.rate + 60_000) / 120_000
        let owed = balances[index] + added
        let payment = payments[index][month - 1]
        guard (0...owed).contains(payment) else { throw .payment(debt: index, month: month) }
        guard payment >= min(debt.minimum, owed) else {
          throw .underMinimum(debt: index, month: month)
        }
        interest += added
        spent += payment
        balances[index] = owed - payment
        if owed > 0, payment == owed { closed[index] = month }
        if balances[index] > 0, let last = debt.lastMonth, month >= last {
          throw .openAfterLastMonth(debt: index)
        }
      }
      guard spent <= budget.cents(inMonth: month, startingIn: startMonth) else {
        throw .overBudget(month: month)
      }
    }
    guard balances.allSatisfy({ $0 == 0 }) else { throw .notAllPaid }
    return RepaymentSchedule(payments: payments, interest: interest, closed: closed)
  }
}
