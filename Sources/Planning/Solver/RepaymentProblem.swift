/// A plan to be found: debts, the money of each month, and what each debt demands.
///
/// Money is whole cents, months count from 1. `aflos plan solve` reads it from a file; see
/// `docs/decisions/0010-proven-best.md` for the rules of a month and the three goals.
package struct RepaymentProblem: Hashable, Sendable {
  /// One debt of the plan.
  package struct Debt: Hashable, Sendable {
    /// The number by which a clash names it.
    package let id: Int
    /// What is owed when the plan starts, in cents.
    package let balance: Int
    /// Interest a year in hundredths of a percent; a twelfth of it each month.
    package let rate: Int
    /// What is to be paid each month at least while the debt is open, in cents; 0 for nothing.
    package let minimum: Int
    /// The month at whose end it is closed at the latest; nil when that does not matter.
    package let lastMonth: Int?
    /// 1 is closed first, then 2; 3 is the rest.
    package let priority: Int
    /// How many times the percentage of others it gets in a settlement: 2 when preferent.
    package let weight: Int

    package init(
      id: Int, balance: Int, rate: Int, minimum: Int, lastMonth: Int?, priority: Int, weight: Int
    ) {
      self.id = id
      self.balance = balance
      self.rate = rate
      self.minimum = minimum
      self.lastMonth = lastMonth
      self.priority = priority
      self.weight = weight
    }
  }

  /// The money of the months, in cents.
  package enum Budget: Hashable, Sendable {
    /// The same every month.
    case constant(Int)
    /// Twelve amounts, January first.
    case seasonal([Int])
    /// One amount for each month from the first on; the last one goes on. Never empty.
    case each([Int])

    /// The money of month `month` of a plan whose first month is calendar month `start`.
    package func cents(inMonth month: Int, startingIn start: Int) -> Int {
      switch self {
      case .constant(let cents): cents
      case .seasonal(let cents): cents[(start - 1 + month - 1) % 12]
      case .each(let cents): cents[min(month, cents.count) - 1]
      }
    }
  }

  /// What a percentage offer asks: part of each debt, out of the money of a fixed term.
  package struct Settlement: Hashable, Sendable {
    /// How many months money comes in.
    package let term: Int
    package let budget: Budget
    /// What each debt gets at least, in cents, in the order of the debts.
    package let floors: [Int]
    /// The month before whose end each debt is to be paid, in the order of the debts.
    package let deadlines: [Int]

    package init(term: Int, budget: Budget, floors: [Int], deadlines: [Int]) {
      self.term = term
      self.budget = budget
      self.floors = floors
      self.deadlines = deadlines
    }
  }

  /// The number by which an answer is known.
  package let id: Int
  /// The calendar month in which the plan starts, 1 through 12.
  package let startMonth: Int
  /// The month at whose end all is closed at the latest.
  package let horizon: Int
  package let budget: Budget
  package let debts: [Debt]
  package let settlement: Settlement?

  package init(
    id: Int, startMonth: Int, horizon: Int, budget: Budget, debts: [Debt], settlement: Settlement?
  ) {
    self.id = id
    self.startMonth = startMonth
    self.horizon = horizon
    self.budget = budget
    self.debts = debts
    self.settlement = settlement
  }
}
