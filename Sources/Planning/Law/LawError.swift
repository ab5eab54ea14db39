import Domain
import Rules

/// Why a calculation with the law has no answer: facts, no sentences.
package enum LawError: Error, Hashable, Sendable {
  /// Which amount or day of the question is meant.
  package enum Input: String, CaseIterable, Hashable, Sendable {
    case principal, bill, charged, fine, rent, income, netIncome, budget, claim, rate, deferral
    case debt
  }

  case negativeAmount(Input, Money)
  /// Above `Money.largest`.
  case amountTooLarge(Input, Money)
  case negativeRate(Rate)
  case endBeforeStart(from: LocalDate, to: LocalDate)
  /// The result does not fit an amount of money: a rate and a time far beyond any claim.
  case resultTooLarge
  /// A table has no answer for a day of the question.
  case rule(RuleError)
}

extension Money {
  /// This amount, when it can be an amount of a claim: from zero to `Money.largest`.
  func checked(as input: LawError.Input) throws(LawError) -> Money {
    guard self >= .zero else { throw .negativeAmount(input, self) }
    guard self <= .largest else { throw .amountTooLarge(input, self) }
    return self
  }
}

extension DatedTable {
  /// The row in force on `day`, with the errors of a calculation.
  func lawAnswer(on day: LocalDate, _ afterCheck: AfterCheck) throws(LawError) -> Answer {
    do throws(RuleError) {
      return try answer(on: day, afterCheck: afterCheck)
    } catch {
      throw .rule(error)
    }
  }
}

extension [LocalDate?] {
  /// The first of the days that are known.
  var earliest: LocalDate? { compactMap(\.self).min() }
}

extension KeyedTable {
  /// The row about `key` on `day`, with the errors of a calculation.
  func lawAnswer(
    for key: Key, on day: LocalDate, _ afterCheck: AfterCheck
  ) throws(LawError) -> Answer {
    do throws(RuleError) {
      return try answer(for: key, on: day, afterCheck: afterCheck)
    } catch {
      throw .rule(error)
    }
  }
}
