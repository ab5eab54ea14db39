import Domain
import Rules

/// What becomes of a claim that gets a fixed amount on each term day: the account itself, with
/// payments to come. Booking the terms as payments leaves exactly nothing.
package enum OwedTerms: Hashable, Sendable {
  case ends(Terms)
  /// Four years of terms after the first one made neither the whole nor what bears interest smaller,
  /// and no rate will change. Four years hold one leap day: shorter ones would see growth where there
  /// is none. With the interest of a month as it is now; where a term pays that, as it becomes.
  case never(monthlyInterest: Money)
  /// It would take more than `OwedTerms.longest` terms.
  case tooLong

  /// The most terms that are counted: fifty years.
  package static let longest = 600

  /// After so many terms it is looked at whether anything got smaller.
  private static let window = 48

  /// Equal terms and a last one.
  package struct Terms: Hashable, Sendable {
    package let monthly: Money
    /// How many, the last one included.
    package let count: Int
    /// The last term; at most `monthly`.
    package let last: Money
    package let firstOn: LocalDate
    package let lastOn: LocalDate
    /// The interest from the first day through the last term. For a tax it is all interest, because
    /// that comes with each payment.
    package let interest: Money
    /// Everything that is paid.
    package let total: Money
    /// What the terms take on top of what is owed on the first day: below zero where interest that stands
    /// open on that day is not asked at the last payment. Of a tax it is less than `interest`, in which is
    /// what ran before that day too.
    package let onTop: Money
  }
}

extension OwedTerms {
  /// Pays `monthly` on each of `days`, term 1 first, from the account as it stands.
  /// - Parameters:
  ///   - run: where the last thing happened, or on the day from which interest of the terms is told.
  ///   - account: the same on that day; nil where it is `run`.
  ///   - changing: what changes on the way.
  /// - Precondition: `monthly` is above zero and something is owed.
  package static func of(
    _ run: OwedRun, seenAt account: OwedRun? = nil, monthly: Money,
    changing: TermAmounts? = nil, on days: @escaping (Int) -> LocalDate,
    note: ((OwedTerm) -> Void)? = nil
  ) throws(LawError) -> OwedTerms {
    precondition(monthly > .zero)
    var run = run
    run.forgetEvents()
    let seen = account ?? run
    let start = Start(
      owed: seen.balance.total, monthlyInterest: seen.monthlyInterest, taxInterest: seen.taxInterest
    )
    let course = Course(monthly: monthly, changing: changing, days: days, start: start)
    if changing == nil, note == nil, var one = run.oneSum(from: days(1)) {
      return try course.through(&one) { one, _, paid in one.pay(paid) }
    }
    return try course.through(&run) { run, term, paid in
      let effect = run.pay(paid.cents, naming: nil, as: nil)
      note?(
        OwedTerm(number: term, on: days(term), paid: paid, effect: effect, left: run.balance))
      run.forgetSettlements()
    }
  }

  /// The account on the day from which interest of the terms is told.
  private struct Start {
    let owed: Money
    let monthlyInterest: Money
    /// The interest of taxes in what is owed.
    let taxInterest: Money
  }

  private struct Course {
    let monthly: Money
    let changing: TermAmounts?
    let days: (Int) -> LocalDate
    let start: Start

    func through<Account: TermAccount>(
      _ account: inout Account, pay: (inout Account, _ term: Int, Money) -> Void
    ) throws(LawError) -> OwedTerms {
      let lastChange = changing?.changes.lastDay
      var all = Money.zero
      var (total, base) = (0, 0)
      for term in 1...OwedTerms.longest {
        let day = days(term)
        try account.reach(day)
        let paid = min(changing?.amount(ofTerm: term) ?? monthly, account.total)
        all += paid
        pay(&account, term, paid)
        if account.total == .zero { return .ends(terms(term, paid, on: day, all)) }
        guard term % window == 1, lastChange.map({ $0 < day }) ?? true else { continue }
        let isLess = account.openTotal < total || account.openBase < base
        if term > 1, !isLess, !account.changes(after: day) {
          return never(later: account.monthlyInterest)
        }
        (total, base) = (account.openTotal, account.openBase)
      }
      return .tooLong
    }

    private func terms(_ count: Int, _ last: Money, on day: LocalDate, _ all: Money) -> Terms {
      let onTop = all - start.owed
      return Terms(
        monthly: monthly, count: count, last: last, firstOn: days(1), lastOn: day,
        interest: onTop + start.taxInterest, total: all, onTop: onTop)
    }

    private func never(later: Money) -> OwedTerms {
      let now = start.monthlyInterest
      return .never(monthlyInterest: now >= monthly ? now : max(now, later))
    }
  }
}

/// One term, what it settled and what was left.
package struct OwedTerm: Hashable, Sendable {
  /// From 1.
  package let number: Int
  package let on: LocalDate
  package let paid: Money
  package let effect: OwedEffect
  package let left: OwedBalance
}

/// The days of terms: the first as printed, then the same day of each month.
package struct OwedTermDays: Hashable, Sendable {
  package let first: LocalDate
  /// Day of the month from the second term on, 1 to 31; shorter months take their last day.
  package let dayOfMonth: Int
  /// Whether a day on which banks do not book moves to the next one on which they do.
  package let movesToBankDays: Bool

  package init(first: LocalDate, dayOfMonth: Int, movesToBankDays: Bool) {
    self.first = first
    self.dayOfMonth = dayOfMonth
    self.movesToBankDays = movesToBankDays
  }

  /// The day of term number `term`, from 1.
  package func day(ofTerm term: Int) -> LocalDate {
    let day = term == 1 ? first : first.inMonth.adding(term - 1).day(clamped: dayOfMonth)
    return movesToBankDays ? BankHoliday.nextBankWorkingDay(onOrAfter: day) : day
  }
}
