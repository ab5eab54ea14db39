import ArgumentParser
import Documents
import Domain
import Planning

// Reading what was typed for an option of a plan command.
extension Context {
  /// An amount that may have a minus before it.
  func signedAmount(_ text: String?, _ option: OptionWords) throws(Failure) -> Money? {
    guard let text else { return nil }
    let bare = text.drop { $0.isWhitespace }
    guard let sign = bare.first, "+-−–".contains(sign) else {
      return try optionalAmount(text, option)
    }
    let rest = String(bare.dropFirst())
    guard let amount = try optionalAmount(rest, option) else { return nil }
    return sign == "+" ? amount : -amount
  }

  func number(
    _ text: String?, _ option: OptionWords, in range: ClosedRange<Int>
  ) throws(Failure) -> Int? {
    guard let text else { return nil }
    return try read(text, option) { typed throws(InputError) in try typed.number(in: range) }
  }

  /// A part of a whole: `20%` or `20`, at most everything.
  func percentage(_ text: String?, _ option: OptionWords) throws(Failure) -> Rate? {
    guard let text else { return nil }
    return try read(text, option) { typed throws(InputError) in
      let rate = try typed.rate()
      guard rate <= Rate(percent: 100) else { throw typed.error(.notAPercentage) }
      return rate
    }
  }

  /// A chance: `0.1`, `0,1` or `10%`, at most certain.
  func chance(_ text: String?, _ option: OptionWords) throws(Failure) -> Rate? {
    guard let text else { return nil }
    if text.contains("%") { return try percentage(text, option) }
    return try read(text, option) { typed throws(InputError) in
      let rate = try typed.rate()
      guard rate <= Rate(percent: 1) else { throw typed.error(.notAPercentage) }
      return Rate(partsPerMillion: rate.partsPerMillion * 100)
    }
  }

  /// A month to come: `2027-03`, or a day in it.
  func monthToCome(_ text: String?) throws(Failure) -> Month? {
    guard let text else { return nil }
    let today = today
    let month: Month
    if let typed = Month(iso: text) {
      month = typed
    } else {
      month = try read(text, .planFrom) { typed throws(InputError) in
        try typed.day(today: today, leaning: .future).inMonth
      }
    }
    guard month > today.inMonth, today.inMonth.months(to: month) <= Schedule.longest else {
      throw .planProblem(.notAMonthToCome(typed: text))
    }
    return month
  }
}
