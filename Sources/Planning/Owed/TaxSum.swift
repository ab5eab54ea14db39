import Domain
import Rules

/// A tax debt while it is paid: the tax office counts its interest over each payment (Invorderingswet
/// 28; Uitvoeringsregeling Invorderingswet 29-33, in a text of about 2017, so "about").
///
/// Of `X` whole euros that are paid, `X - X * 36000 / (36000 + sum of days * percent)`, down to whole
/// euros, is interest; the rest pays the tax. Such a debt always ends.
struct TaxSum: Hashable, Sendable {
  /// The tax that is left, in cents.
  var principal: Int
  /// Interest that was claimed already, in cents.
  var stated: Int
  let rates: RateSteps?

  init(
    principal: Int, stated: Int, rate: OwedRate, start: LocalDate, law: Law
  ) throws(LawError) {
    self.principal = principal
    self.stated = stated
    rates = principal > 0 ? try RateSteps.of(rate, from: start, law: law) : nil
  }

  /// Interest up to this is not asked at the last payment: 23 euro (Uitvoeringsregeling).
  static let notAsked = 2_300

  /// 360 days of 100 percent, in days times parts per million.
  private static let wholeYear: Int128 = 360_000_000

  /// What is owed when all of it is paid on `day`, interest and principal.
  func interest(on day: LocalDate, pauses: [OwedClaim.Pause]) -> Int {
    let euros = Int128(principal / 100) * weight(until: day, pauses) / Self.wholeYear
    let all = stated + Int(euros) * 100
    return all <= Self.notAsked ? 0 : all
  }

  /// What a payment settles: interest that was claimed already, interest over the payment, tax.
  struct Paid: Hashable, Sendable {
    var claimed = 0
    var charged = 0
    var tax = 0

    var total: Int { claimed + charged + tax }
  }

  /// What `amount` pays on `day`; what is left of it is not used.
  mutating func pay(_ amount: Int, on day: LocalDate, pauses: [OwedClaim.Pause]) -> Paid {
    let whole = interest(on: day, pauses: pauses)
    var paid = Paid()
    if amount >= principal + whole {
      paid.claimed = min(stated, whole)
      paid.charged = whole - paid.claimed
      paid.tax = principal
      principal = 0
      stated = 0
      return paid
    }
    paid.claimed = min(amount, stated)
    let rest = amount - paid.claimed
    let weight = weight(until: day, pauses)
    paid.charged = Int(Int128(rest / 100) * weight / (Self.wholeYear + weight)) * 100
    paid.tax = min(rest - paid.charged, principal)
    stated -= paid.claimed
    principal -= paid.tax
    return paid
  }

  /// Days times rate from the first day of interest until `day`: the day itself does not count.
  private func weight(until day: LocalDate, _ pauses: [OwedClaim.Pause]) -> Int128 {
    guard let rates, rates.start < day else { return 0 }
    var sum: Int128 = 0
    var from = rates.start
    while from < day {
      let index = rates.index(on: from)
      var to = index + 1 < rates.steps.count ? min(day, rates.steps[index + 1].from) : day
      var isPaused = false
      for pause in pauses {
        if pause.from > from {
          to = min(to, pause.from)
        } else if pause.to.map({ from < $0 }) ?? true {
          isPaused = true
          to = min(to, pause.to ?? to)
        }
      }
      if !isPaused {
        sum += Int128(days360(from: from, to: to)) * Int128(rates.steps[index].rate.partsPerMillion)
      }
      from = to
    }
    return sum
  }
}

/// Days from `from` until `to` as the tax office counts them: a whole month has 30, a month in part
/// its real days, February then as if it had 28.
package func days360(from: LocalDate, to: LocalDate) -> Int {
  let (first, last) = (from.inMonth, to.inMonth)
  func part(of month: Month, from: Int, until: Int) -> Int {
    if from == 1 && until == month.length + 1 { return 30 }
    let longest = month.month == 2 ? 28 : 31
    return max(0, min(until - 1, longest) - from + 1)
  }
  guard first < last else { return part(of: first, from: from.day, until: to.day) }
  return part(of: first, from: from.day, until: first.length + 1)
    + 30 * (first.months(to: last) - 1) + part(of: last, from: 1, until: to.day)
}
