import Domain
import Rules

/// An account from which terms are paid, day after day: one sum by figures alone where it is that, else whole.
/// Both say the same to the cent, so that whoever counts terms goes one way.
protocol TermAccount {
  /// Everything that is asked.
  var total: Money { get }
  /// Everything that is open, interest that would not be asked included.
  var openTotal: Int { get }
  /// What bears interest: principal and interest that joined it.
  var openBase: Int { get }
  /// A twelfth of what a year adds to what is open now.
  var monthlyInterest: Money { get }

  /// Whether something is known to change after `day`.
  func changes(after day: LocalDate) -> Bool
  /// Interest until `day`.
  mutating func reach(_ day: LocalDate) throws(LawError)
  /// Pays on the day that was reached.
  /// - Precondition: `amount` is at most `total`.
  mutating func pay(_ amount: Money)
}

extension OneSum: TermAccount {
  var openTotal: Int { total.cents }

  mutating func reach(_ day: LocalDate) throws(LawError) { try move(to: day) }
}

extension OwedRun: TermAccount {
  var total: Money { balance.total }

  mutating func reach(_ day: LocalDate) throws(LawError) { try move(to: day) }

  mutating func pay(_ amount: Money) {
    pay(amount.cents, naming: nil, as: nil)
    forgetSettlements()
  }
}
