import Domain
import Planning
import Rules

// What letters that name an amount or a day themselves are held against.
extension LetterMatter {
  /// The arrangement on this debt.
  /// - Throws: `LetterRefusal.noArrangement`.
  func arrangement() throws(LetterRefusal) -> Debt.Arrangement {
    guard let arrangement = debt.arrangement else { throw .noArrangement }
    return arrangement
  }

  /// The days of the terms on this debt on or after `day`, never before today.
  func terms(from day: LocalDate) -> DueDates {
    .ofTerms(of: debt, following: plan.payDay, notBefore: max(day, today))
  }

  /// The first term on or after `day` when the amount of an arrangement changes; `day` itself where
  /// nothing was agreed and so no terms run.
  func changedTerm(onOrAfter day: LocalDate) -> LocalDate {
    guard debt.arrangement != nil else { return day }
    let dates = terms(from: today)
    var term = 1
    while dates.day(ofTerm: term) < day { term += 1 }
    return dates.day(ofTerm: term)
  }

  /// The first day after `day` on which money can be promised: the income has arrived, and banks
  /// work.
  func moneyDay(after day: LocalDate) -> LocalDate {
    plan.incomeArrives(after: day)
      ?? BankHoliday.nextBankWorkingDay(onOrAfter: day.adding(days: 1))
  }
}

extension LetterFacts {
  /// A needed day, on or after `earliest`.
  /// - Throws: `LetterRefusal.missing` or `.dayBefore`.
  static func needed(
    _ day: LocalDate?, _ field: Field, onOrAfter earliest: LocalDate
  ) throws(LetterRefusal) -> LocalDate {
    let day = try needed(day, field)
    guard day >= earliest else { throw .dayBefore(field, earliest) }
    return day
  }

  /// A needed day on which a payment is promised: on or after `earliest`, and banks work.
  /// - Throws: `LetterRefusal.missing`, `.dayBefore` or `.noBankDay`.
  static func needed(
    payment day: LocalDate?, _ field: Field, onOrAfter earliest: LocalDate
  ) throws(LetterRefusal) -> LocalDate {
    let day = try needed(day, field, onOrAfter: earliest)
    guard BankHoliday.isBankWorkingDay(day) else {
      throw .noBankDay(field, next: BankHoliday.nextBankWorkingDay(onOrAfter: day))
    }
    return day
  }

  /// A needed amount, above `above` and at most `through`.
  /// - Throws: `LetterRefusal.missing` or `.amountOutside`.
  static func needed(
    _ amount: Money?, _ field: Field, above: Money, through: Money
  ) throws(LetterRefusal) -> Money {
    let amount = try needed(amount, field)
    guard amount > above, amount <= through else {
      throw .amountOutside(field, above: above, through: through)
    }
    return amount
  }
}
