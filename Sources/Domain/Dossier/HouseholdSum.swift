/// What is added up of a household. Each stays so small that every plan, schedule and table can be
/// computed from it to the cent; what would go above it is refused when it is entered.
package enum HouseholdSum: String, CaseIterable, Hashable, Sendable {
  /// All that comes in in a year.
  case income
  /// All costs of a year.
  case costs
  /// All that creditors claim.
  case debts

  /// No sum is larger: 999,999,999,999.99 euro.
  package static let largest = Money(cents: 99_999_999_999_999)
}
