import Domain
import Rules

// What a plan has for one creditor, for letters that name an amount or a day themselves.
extension Plan {
  /// What of the capacity is there for `debt` each month from `day` on: all that the others do not
  /// get. An offer whose last term lies before `day` takes nothing any more.
  package func room(for debt: ID<Debt>, on day: LocalDate) -> Money {
    let others = offers.filter { offer in
      offer.debt != debt && !(offer.instalments.map { $0.lastDue < day } ?? false)
    }
    let all = ahead?.amount(in: day.inMonth) ?? capacity
    return (all - others.map { $0.changes.monthly($0.monthly, on: day) }.sum()).orZero
  }

  /// The first day after `day` on which a bank has booked the income that the terms follow; nil
  /// where no pay day is known.
  package func incomeArrives(after day: LocalDate) -> LocalDate? {
    guard let payDay else { return nil }
    // One month back: the 31st may be booked in the next month.
    return (-1...2).map { months in
      BankHoliday.nextBankWorkingDay(
        onOrAfter: day.inMonth.adding(months).day(clamped: payDay))
    }.first { $0 > day }
  }

  /// What can be put by for `debt` until and with `day`: what the others do not get, each time
  /// that the income arrives, and what holiday pay and the like leave for creditors by then.
  ///
  /// Without a known pay day every month that begins brings one amount.
  package func putBy(for debt: ID<Debt>, through day: LocalDate) -> Money {
    var arrivals = on.inMonth.months(to: day.inMonth)
    if payDay != nil {
      arrivals = 0
      var arrival = incomeArrives(after: on)
      while let next = arrival, next <= day {
        arrivals += 1
        arrival = incomeArrives(after: next)
      }
    }
    let occasions = year.windfalls.filter { windfall in
      windfall.month.day(clamped: windfall.income.payDay ?? 31) <= day
    }
    return room(for: debt, on: on) * max(arrivals, 0) + occasions.map(\.toCreditors).sum()
  }
}
