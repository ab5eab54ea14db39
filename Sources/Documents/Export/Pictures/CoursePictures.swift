import Domain
import Planning

/// The pictures of a plan: what is owed month after month, and what the account holds day after day.
package func planPictures(of plan: Plan, in language: Language) -> [Picture] {
  let bare = CashCalendar(of: plan, months: 3, start: .zero)
  // What is in the account is not known: the picture begins with what is enough on every day.
  let calendar = CashCalendar(
    of: plan, months: 3, start: bare.empty?.neededStart ?? .zero)
  return [owedPicture(of: plan.course, in: language), moneyPicture(of: calendar, in: language)]
    .compactMap(\.self)
}

/// What is owed in all after each month, from a schedule of at least two months with something owed;
/// nil otherwise.
package func owedPicture(of schedule: Schedule, in language: Language) -> Picture? {
  let owed = schedule.outcomes.map(\.owed).sum()
  guard let start = schedule.rows.first?.month, let end = schedule.rows.last?.month,
    schedule.rows.count > 1, owed > .zero
  else { return nil }
  let levels = [owed] + schedule.rows.map(\.left)
  let highest = levels.max() ?? owed
  let left = (levels.last ?? .zero).text(in: language)
  let freed =
    schedule.freed == .passOn
    ? language.say(
      dutch: " Geld dat vrijkomt, gaat naar de anderen.",
      english: " Money that comes free goes to the others.") : ""
  return Picture(
    title: language.say(
      dutch: "Wat u in totaal schuldig bent, maand na maand",
      english: "What you owe in all, month after month"),
    words: language.say(
      dutch: "Nu \(owed.text(in: .dutch)), in \(end.text(in: .dutch)) \(left).",
      english: "\(owed.text(in: .english)) now, \(left) in \(end.text(in: .english)).") + freed,
    shape: .course(
      Picture.Course(
        levels: levels.map(\.cents), highest: highest.text(in: language),
        zero: Money.zero.text(in: language), first: start.text(in: language),
        last: end.text(in: language), mark: nil)),
    table: LetterSheet.Table(
      titles: [
        language.say(dutch: "Na", english: "After"),
        language.say(dutch: "Schuldig", english: "Owed"),
      ], isAmount: [false, true],
      rows: [[language.say(dutch: "nu", english: "now"), owed.plain(in: language)]]
        + shownRows(of: schedule).map { row in
          [row.month.text(in: language), row.left.plain(in: language)]
        }))
}

/// At most twelve months at equal distances, the last one among them.
private func shownRows(of schedule: Schedule) -> [Schedule.Row] {
  let step = (schedule.rows.count + 11) / 12
  let last = schedule.rows.count - 1
  return schedule.rows.indices.filter { (last - $0).isMultiple(of: step) }.map { schedule.rows[$0] }
}

extension Schedule.Row {
  /// What is owed in all when the month is over.
  fileprivate var left: Money { payments.map(\.left).sum() }
}

/// What the account holds at the end of each day, with the day on which it holds least; nil where
/// nothing moves, and where a day is below zero: the start must be enough.
package func moneyPicture(of calendar: CashCalendar, in language: Language) -> Picture? {
  guard let lowest = calendar.lowest, calendar.empty == nil, calendar.from < calendar.through
  else { return nil }
  let days = calendar.from.days(to: calendar.through) + 1
  let moves = Dictionary(calendar.days.map { ($0.day, $0.balance) }) { $1 }
  var (levels, balance) = ([Money](), calendar.start)
  for step in 0..<days {
    balance = moves[calendar.from.adding(days: step)] ?? balance
    levels.append(balance)
  }
  let highest = max(levels.max() ?? .zero, .zero)
  let (least, day) = (lowest.balance.text(in: language), lowest.day.text(in: language))
  let start = calendar.start.text(in: language)
  return Picture(
    title: language.say(
      dutch: "Wat er op uw rekening staat, dag na dag",
      english: "What your account holds, day after day"),
    words: language.say(
      dutch: "Met \(start) op uw rekening vandaag is er elke dag genoeg. "
        + "Het minst staat er op \(day): \(least).",
      english: "With \(start) in your account today there is enough every day. "
        + "The least is on \(day): \(least)."),
    shape: .course(
      Picture.Course(
        levels: levels.map(\.cents), highest: highest.text(in: language),
        zero: Money.zero.text(in: language), first: calendar.from.text(in: language),
        last: calendar.through.text(in: language),
        mark: Picture.Mark(
          at: calendar.from.days(to: lowest.day), value: least,
          words: language.say(dutch: "laagst: \(day)", english: "lowest: \(day)")))),
    table: moneyTable(calendar, in: language))
}

/// Of each month the day with the least, and what is there at its end.
private func moneyTable(_ calendar: CashCalendar, in language: Language) -> LetterSheet.Table {
  var rows: [[String]] = []
  var balance = calendar.start
  var month = calendar.from.inMonth
  while month <= calendar.through.inMonth {
    let days = calendar.days.filter { $0.day.inMonth == month }
    let least = days.min { ($0.balance, $0.day) < ($1.balance, $1.day) }
    balance = days.last?.balance ?? balance
    rows.append([
      month.text(in: language), least?.day.short(in: language) ?? "-",
      (least?.balance ?? balance).plain(in: language), balance.plain(in: language),
    ])
    month = month.adding(1)
  }
  return LetterSheet.Table(
    titles: [
      language.say(dutch: "Maand", english: "Month"),
      language.say(dutch: "Laagst op", english: "Lowest on"),
      language.say(dutch: "Laagst", english: "Lowest"),
      language.say(dutch: "Aan het einde", english: "At the end"),
    ], isAmount: [false, true, true, true], rows: rows)
}
