import Domain
import Rules

/// What somebody gets or pays again and again, before it is booked.
struct Course {
  /// What happens where a day is no day on which banks settle.
  enum Move { case before, after, stays, byHand(Int) }

  var id: String
  var kind: String
  var every: Frequency
  var comesIn = false
  var party: Party
  var mandate: String?
  var booking = Transaction.Kind.directDebit
  /// `#M` the month, `#Q` the quarter, `#Y` the year, `#W` the week, `#N` a new number, `#I` which time.
  var text: String
  var move = Move.after
  /// The first of it may be before the window and the last behind it.
  var from: LocalDate?
  var to: LocalDate?
  var day: Int
  /// In which month those of more than a month fall, 0 to 11.
  var offset = 0
  /// At most so many times.
  var terms: Int?
  /// What it is at a time: which one, and when.
  var cents: (Int, LocalDate) -> Int = { _, _ in 0 }
  var debt: ID<Debt>?
  /// Percent: not paid, paid twice.
  var misses = 0
  var doubles = 0
  var bounces = 0
  /// Whether nothing is lost when it is not found.
  var isOptional = false
}

extension BankHousehold {
  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]

  /// Books it, with all that can go wrong, and notes what was meant.
  mutating func run(_ course: Course) {
    var (kept, amounts) = ([LocalDate](), [Int]())
    var time = 0
    var newest: LocalDate?
    for meant in meantDays(of: course) {
      time += 1
      if let terms = course.terms, time > terms { break }
      newest = meant
      let day = moved(meant, course.move)
      guard day >= first, day <= last, !random.percent(course.misses) else { continue }
      let cents = course.cents(time, meant)
      guard cents > 0 else { continue }
      kept.append(day)
      amounts.append(cents)
      let text = worded(course.text, meant, time)
      book(course, day, cents, text)
      if random.percent(course.doubles) {
        book(course, day.adding(days: random.number(0...1)), cents, text)
      }
      if course.booking == .directDebit, random.percent(course.bounces) {
        bounce(course, day, cents, text)
      }
    }
    note(course, kept, amounts, newest)
  }

  private mutating func book(_ course: Course, _ day: LocalDate, _ cents: Int, _ text: String) {
    book(
      course.party, day, course.comesIn ? cents : -cents, course.booking, text,
      mandate: course.mandate, debt: course.debt)
  }

  /// There was no money: it comes back, and is mostly collected again.
  private mutating func bounce(_ course: Course, _ day: LocalDate, _ cents: Int, _ text: String) {
    let back = BankHoliday.nextBankWorkingDay(onOrAfter: day.adding(days: random.number(1...4)))
    book(
      course.party, back, cents, .returned, random.percent(50) ? text : "Onvoldoende saldo",
      mandate: course.mandate, debt: course.debt)
    guard random.percent(70) else { return }
    let again = BankHoliday.nextBankWorkingDay(onOrAfter: back.adding(days: random.number(5...14)))
    book(course, again, cents, random.percent(50) ? "Herhaalde incasso \(text)" : text)
  }

  private mutating func note(
    _ course: Course, _ days: [LocalDate], _ amounts: [Int], _ newest: LocalDate?
  ) {
    guard let end = days.last, let amount = amounts.last, let start = days.first else { return }
    var truth = StatementTruth.Series(
      id: "\(course.id) \(start.iso)", kind: course.kind, period: course.every.rawValue,
      comesIn: course.comesIn, counterparty: course.party.names[0],
      amountCents: course.comesIn ? amount : -amount, dates: days.map(\.iso))
    let needed = course.every == .week ? 4 : course.every == .year ? 2 : 3
    truth.optional = course.isOptional || days.count < needed
    let gap = end.days(to: last)
    let period = course.every == .week ? 7 : 31 * (course.every.monthsApart ?? 1)
    meant.append(
      Meant(
        truth: truth, cents: amounts, day: Self.isByHand(course.move) ? nil : course.day,
        hasStopped: gap > period + 16))
  }

  private static func isByHand(_ move: Course.Move) -> Bool {
    if case .byHand = move { true } else { false }
  }

  private func meantDays(of course: Course) -> [LocalDate] {
    let end = min(course.to ?? last.adding(days: 10), last.adding(days: 10))
    // Far enough back that a series that runs already is on its own grid.
    let start = course.from ?? first.adding(days: -20)
    var days: [LocalDate] = []
    switch course.every {
    case .week, .fourWeeks:
      let step = course.every == .week ? 7 : 28
      var day = start.adding(days: course.day % step)
      while day <= end {
        days.append(day)
        day = day.adding(days: step)
      }
    default:
      let apart = course.every.monthsApart ?? 1
      var month = start.inMonth
      while month <= end.inMonth {
        let day = month.day(clamped: course.day)
        if (month.number - course.offset) % apart == 0, day >= start, day <= end {
          days.append(day)
        }
        month = month.adding(1)
      }
    }
    return days
  }

  private mutating func moved(_ day: LocalDate, _ move: Course.Move) -> LocalDate {
    switch move {
    case .before: BankHoliday.lastBankWorkingDay(onOrBefore: day)
    case .after: BankHoliday.nextBankWorkingDay(onOrAfter: day)
    case .stays: day
    // Mostly at once, now and then some days late.
    case .byHand(let days):
      day.adding(days: random.percent(60) ? random.number(0...1) : random.number(-1...days))
    }
  }

  private mutating func worded(_ text: String, _ day: LocalDate, _ time: Int) -> String {
    var text = text.replacing("#M", with: Self.months[day.month - 1])
      .replacing("#Y", with: String(day.year)).replacing("#I", with: String(time))
      .replacing("#Q", with: String((day.month + 2) / 3))
      .replacing("#W", with: String((day.dayNumber / 7) % 52 + 1))
    while text.contains("#N") {
      guard let place = text.firstRange(of: "#N") else { break }
      text.replaceSubrange(place, with: random.digits(random.number(6...9)))
    }
    return text
  }
}
