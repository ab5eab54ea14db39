import Domain
import Rules

/// How a rate that is charged compares with the law on a day: facts, never a verdict.
package enum ChargedRate: Hashable, Sendable {
  /// At most the statutory rate for this debt.
  case withinStatutory(Rate)
  /// A consumer is charged the *handelsrente*, which a consumer never owes (BW 6:119a).
  case commercialToConsumer(statutory: Rate)
  /// Above the statutory rate: only an agreement can give it (BW 6:119 lid 3).
  case aboveStatutory(Rate)

  /// Compares `rate` with statutory interest, or with commercial interest for a trade debt.
  package static func of(
    _ rate: Rate, isTrade: Bool, on day: LocalDate, law: Law
  ) throws(LawError) -> ChargedRate {
    guard rate >= .zero else { throw .negativeRate(rate) }
    let commercial = try law.commercialInterest.lawAnswer(on: day, .assume).row.value
    guard !isTrade else {
      return rate <= commercial ? .withinStatutory(commercial) : .aboveStatutory(commercial)
    }
    let statutory = try law.statutoryInterest.lawAnswer(on: day, .assume).row.value
    if rate <= statutory { return .withinStatutory(statutory) }
    return rate == commercial
      ? .commercialToConsumer(statutory: statutory) : .aboveStatutory(statutory)
  }
}
