import Domain
import Rules

/// One amount that bears interest while time goes by: a bill, or costs of a case. Whole cents.
struct BearingSum: Hashable, Sendable {
  /// What is owed itself.
  var principal: Int
  /// Interest that joined the amount it runs on.
  var joined: Int
  /// Interest of the running year.
  var current: Int
  /// All interest that was added, paid or not.
  private(set) var accrued = 0
  /// The day until which interest was counted.
  private(set) var day: LocalDate
  /// The rates; nil where no interest runs.
  let rates: RateSteps?
  private let joining: OwedRate.Joining
  private let yearLength: YearLength
  /// The first day of interest, from which years and months are counted.
  private let start: LocalDate
  private var periods: Int
  private var periodStart: LocalDate
  private(set) var periodEnd: LocalDate

  /// - Parameters:
  ///   - start: the first day of interest; years are counted from it.
  ///   - day: interest before this day is in `current` and `joined` already; at least `start`.
  init(
    principal: Int, joined: Int, current: Int, rate: OwedRate, start: LocalDate, day: LocalDate,
    law: Law
  ) throws(LawError) {
    self.principal = principal
    self.joined = joined
    self.current = current
    self.start = start
    self.day = max(start, day)
    joining = rate.joining
    yearLength = rate.year
    // Where nothing is owed, a table that begins later is no reason to fail.
    if principal + joined + current > 0 {
      rates = try RateSteps.of(rate, from: self.day, law: law)
    } else {
      rates = try? RateSteps.of(rate, from: self.day, law: law)
    }
    periods = 0
    periodStart = start
    periodEnd = start
    // Simple interest over years of one length knows no years.
    guard joining != .no || yearLength == .actual else { return }
    openPeriod()
    while periodEnd <= self.day, periodEnd > periodStart {
      periods += 1
      openPeriod()
    }
  }

  /// All interest.
  var interest: Int { joined + current }
  /// Principal and interest.
  var total: Int { principal + joined + current }

  /// Largest base that is computed with: far above `Money.largest`, far below overflow.
  private static let largest = 1_000_000_000_000_000

  /// Adds the interest until `end`: a line ends where the rate changes, where a period of interest
  /// that joins is over, where interest stops or starts again, and at `end`.
  mutating func move(
    to end: LocalDate, pauses: [OwedClaim.Pause], note: ((OwedLine) -> Void)? = nil
  ) throws(LawError) {
    while day < end, let line = line(pauses) { try move(until: end, line, note) }
  }

  /// Goes as far towards `end` as lines end anyway.
  mutating func move(
    throughLinesUntil end: LocalDate, pauses: [OwedClaim.Pause]
  ) throws(LawError) {
    while let line = line(pauses), let next = line.end, next <= end { try move(until: next, line) }
  }

  /// Interest from the day that was reached: it is the same until the line ends, whatever is paid.
  struct Line: Hashable, Sendable {
    /// Where it ends at the latest; nil where nothing ends it.
    private(set) var end: LocalDate?
    /// The place of the step that it counts with; nil where no interest runs.
    fileprivate var place: Int?
    /// What a million bears in `year` days.
    fileprivate let parts: Int
    fileprivate let year: Int

    fileprivate init(of sum: borrowing BearingSum, _ rates: RateSteps, _ pauses: [OwedClaim.Pause])
    {
      let day = sum.day
      let index = rates.index(on: day)
      parts = rates.steps[index].rate.partsPerMillion
      year = sum.yearOfDay
      if sum.periodEnd > day { end(by: sum.periodEnd) }
      if index + 1 < rates.steps.count { end(by: rates.steps[index + 1].from) }
      var isPaused = day < rates.start
      if isPaused { end(by: rates.start) }
      for pause in pauses {
        if pause.from > day {
          end(by: pause.from)
        } else if let to = pause.to {
          guard day < to else { continue }
          isPaused = true
          end(by: to)
        } else {
          isPaused = true
        }
      }
      if !isPaused { place = index }
    }

    private mutating func end(by day: LocalDate) { end = end.map { min($0, day) } ?? day }
  }

  /// The line that runs on the day that was reached; nil where no interest ever does.
  func line(_ pauses: [OwedClaim.Pause]) -> Line? {
    guard let rates else { return nil }
    return Line(of: self, rates, pauses)
  }

  /// Goes on along `line` to `end` or to where the line ends.
  mutating func move(
    until end: LocalDate, _ line: Line, _ note: ((OwedLine) -> Void)? = nil
  ) throws(LawError) {
    let next = line.end.map { min($0, end) } ?? end
    if let place = line.place {
      let base = principal + joined
      let interest = try interest(along: line, until: next)
      current += interest
      accrued += interest
      if let note, let step = rates?.steps[place] {
        note(OwedLine(from: day, to: next, step: step, base: base, interest: interest))
      }
    }
    day = next
    if day == periodEnd { closePeriod() }
  }

  /// What a move to `end` along `line` would add; `line` does not end before.
  func interest(along line: Line, until end: LocalDate) throws(LawError) -> Int {
    guard line.place != nil, day < end else { return 0 }
    let base = principal + joined
    guard base <= Self.largest, current <= Self.largest * 10 else { throw .resultTooLarge }
    return Rounding.halfUp.divide(
      base, times: line.parts, times: day.days(to: end), by: 1_000_000 * line.year)
  }

  /// By how many days a rate a year is divided now.
  private var yearOfDay: Int {
    switch (joining, yearLength) {
    case (.month, _): max(1, 12 * periodStart.days(to: periodEnd))
    case (_, .always365): 365
    case (_, .actual): max(1, periodStart.days(to: periodEnd))
    }
  }

  /// A year or a month of interest is over: what of it is unpaid joins (BW 6:119 lid 2).
  private mutating func closePeriod() {
    if joining != .no {
      joined += current
      current = 0
    }
    periods += 1
    openPeriod()
  }

  private mutating func openPeriod() {
    switch joining {
    case .month:
      periodStart = start.after(.months(periods))
      periodEnd = start.after(.months(periods + 1))
    case .no, .year:
      periodStart = start.after(.years(periods))
      periodEnd = start.after(.years(periods + 1))
    }
  }
}
