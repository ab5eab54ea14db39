import Domain

/// How days follow each other: the period that fits them best, and how well.
struct Rhythm {
  let every: Frequency
  /// For each day, the number of its period; days of one number are the same time.
  let slots: [Int]
  /// Days off, on average.
  let deviation: Int
  /// The day of the month that was meant; nil for weeks.
  let day: Int?
  /// A number to count weeks from.
  private let origin: Int
  /// The slot of the newest day.
  let last: Int

  /// Averages are kept in hundredths of a day.
  private static let unit = 100

  /// Nil where no period fits. `days` are in order; equal ones may be among them.
  init?(_ days: [LocalDate]) {
    guard days.count >= 2, let first = days.first, let newest = days.last, first < newest else {
      return nil
    }
    let numbers = days.map(\.dayNumber)
    let gaps = zip(numbers.dropFirst(), numbers).map { $0 - $1 }.filter { $0 > 1 }.sorted()
    guard !gaps.isEmpty else { return nil }
    let middle = gaps[gaps.count / 2]
    let fits = Self.candidates(middle, count: days.count).compactMap { every in
      Self.fit(days, numbers, every)
    }
    guard let best = fits.min(by: { ($0.rank, $0.order) < ($1.rank, $1.order) }) else {
      return nil
    }
    (every, slots, deviation, day) = (best.every, best.slots, best.deviation, best.day)
    origin = numbers[0]
    last = best.slots.max() ?? 0
  }

  /// Periods that the middle gap allows, and how many days each needs to be believed.
  private static func candidates(_ gap: Int, count: Int) -> [Frequency] {
    var found: [Frequency] = []
    if (5...9).contains(gap), count >= 4 { found.append(.week) }
    if (24...34).contains(gap), count >= 3 { found += [.month, .fourWeeks] }
    if (54...68).contains(gap), count >= 3 { found.append(.twoMonths) }
    if (82...101).contains(gap), count >= 3 { found.append(.quarter) }
    if (172...193).contains(gap), count >= 3 { found.append(.halfYear) }
    if (350...380).contains(gap), count >= 2 { found.append(.year) }
    return found
  }

  private struct Fit {
    var every: Frequency
    var slots: [Int]
    var deviation: Int
    var day: Int?
    /// Of two that fit as well, a month is more usual than four weeks.
    var order: Int { every == .month ? 0 : 1 }
    /// Four weeks are kept to the day, by payers with a calendar: what is a day off on average is
    /// rather a month, paid by hand.
    var rank: Int { every == .fourWeeks && deviation > 100 ? deviation + 300 : deviation }
  }

  private static func fit(_ days: [LocalDate], _ numbers: [Int], _ every: Frequency) -> Fit? {
    switch every {
    case .week: return weeks(numbers, 7, every, most: 3, average: 150)
    case .fourWeeks: return weeks(numbers, 28, every, most: 5, average: 200)
    default: return months(days, numbers, every)
    }
  }

  private static func weeks(
    _ numbers: [Int], _ length: Int, _ every: Frequency, most: Int, average: Int
  ) -> Fit? {
    let slots = numbers.map { ($0 - numbers[0] + length / 2) / length }
    let offsets = zip(numbers, slots).map { $0 - numbers[0] - $1 * length }
    let middle = offsets.sorted()[offsets.count / 2]
    let off = offsets.map { abs($0 - middle) }
    guard off.allSatisfy({ $0 <= most }), isDense(slots, of: 10, atLeast: 7) else { return nil }
    let deviation = off.reduce(0, +) * unit / off.count
    guard deviation <= average else { return nil }
    return Fit(every: every, slots: slots, deviation: deviation, day: nil)
  }

  /// A day in its month, with how long that one and those beside it are.
  private struct Place {
    let month: Int
    let day: Int
    let lengths: (before: Int, own: Int, after: Int)

    init(_ date: LocalDate) {
      let month = date.inMonth
      (self.month, day) = (month.number, date.day)
      lengths = (month.adding(-1).length, month.length, month.adding(1).length)
    }

    /// The month whose `target` day lies nearest, and how far that is.
    @inline(__always)
    func nearest(_ target: Int) -> (month: Int, off: Int) {
      let before = abs(day + lengths.before - min(target, lengths.before))
      let own = abs(day - min(target, lengths.own))
      let after = abs(lengths.own - day + min(target, lengths.after))
      if before <= own, before <= after { return (month - 1, before) }
      return own <= after ? (month, own) : (month + 1, after)
    }
  }

  /// Days move with weekends and feast days, so each belongs to the month whose day is nearest.
  private static func months(
    _ days: [LocalDate], _ numbers: [Int], _ every: Frequency
  ) -> Fit? {
    let step = every.monthsApart ?? 1
    let places = days.map(Place.init)
    var tried = [Bool](repeating: false, count: 32)
    for place in places { tried[place.day] = true }
    tried[28] = true
    var best: Fit?
    for day in tried.indices where tried[day] {
      guard let (slots, total) = slots(of: places, around: day) else { continue }
      // Days are in order, so the first slot is the least.
      guard let first = slots.first, slots.allSatisfy({ ($0 - first).isMultiple(of: step) }) else {
        continue
      }
      let deviation = total * unit / days.count
      guard deviation <= 300, best.map({ deviation < $0.deviation }) ?? true else { continue }
      let steps = step == 1 ? slots : slots.map { $0 / step }
      guard isDense(steps, of: 10, atLeast: 6) else { continue }
      best = Fit(every: every, slots: steps, deviation: deviation, day: day)
    }
    guard var fit = best else { return nil }
    fit.day = usualDay(days)
    return fit
  }

  /// The month of each day and how far all are from it together; nil where one is too far.
  private static func slots(of places: [Place], around day: Int) -> (slots: [Int], total: Int)? {
    var slots: [Int] = []
    slots.reserveCapacity(places.count)
    var total = 0
    for place in places {
      let (month, off) = place.nearest(day)
      guard off <= 8 else { return nil }
      total += off
      slots.append(month)
    }
    return (slots, total)
  }

  /// The day of the month that occurs most; of equals the earlier.
  private static func usualDay(_ days: [LocalDate]) -> Int {
    var counts = [Int](repeating: 0, count: 32)
    for day in days { counts[day.day] += 1 }
    guard let most = counts.max(), let day = counts.firstIndex(of: most), most > 0 else { return 1 }
    return day
  }

  /// Whether most of the periods between the first and the last have one; they are in order.
  private static func isDense(_ slots: [Int], of whole: Int, atLeast part: Int) -> Bool {
    guard let first = slots.first, let last = slots.last else { return false }
    let different = 1 + zip(slots, slots.dropFirst()).count { $0 != $1 }
    return different * whole >= (last - first + 1) * part
  }
}

extension Rhythm {
  /// The day of the time after the newest.
  func next(after newest: LocalDate) -> LocalDate {
    switch every {
    case .week: return newest.adding(days: 7)
    case .fourWeeks: return newest.adding(days: 28)
    case .once: return newest
    default:
      let months = every.monthsApart ?? 1
      guard let day else { return newest.adding(months: months) }
      let near = (-1...1).map { newest.inMonth.adding($0) }.min {
        abs($0.day(clamped: day).days(to: newest)) < abs($1.day(clamped: day).days(to: newest))
      }
      return (near ?? newest.inMonth).adding(months).day(clamped: day)
    }
  }
}
