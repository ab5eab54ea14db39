import Domain
import Planning

/// A picture of amounts that get smaller over time: one row for each, each mark some months.
///
/// Knows no signs: whoever shows it turns levels into blocks or, without drawing, shows `plain`.
package struct ReportChart: Equatable, Sendable {
  /// One row of marks.
  package struct Row: Equatable, Sendable {
    package let name: String
    /// From 0 (nothing left) to 8 (everything).
    package let levels: [Int]
    /// What stands behind the marks.
    package let end: String
  }

  /// What the marks are.
  package let caption: String
  package let rows: [Row]
  /// Under the first and the last mark.
  package let first: String
  package let last: String
  /// The same in words, one line for each row.
  package let plain: [String]

  /// The most marks in a row: with a name and a month beside it, eighty columns hold it.
  package static let widest = 36
  /// The level of everything.
  package static let fullLevel = 8
}

extension ReportChart {
  /// What is left of each debt after each month of a schedule; nil when there are no months.
  init?(of schedule: Schedule, dossier: Dossier, in language: Language) {
    guard let start = schedule.rows.first?.month, let end = schedule.rows.last?.month else {
      return nil
    }
    let step = (schedule.rows.count + Self.widest - 1) / Self.widest
    let shown = schedule.rows.indices.filter { ($0 + 1).isMultiple(of: step) }
    let marks = shown.isEmpty ? [schedule.rows.count - 1] : shown
    let months = Counted.month.text(step, in: language)
    caption = language.say(
      dutch: "Wat er bij elke schuldeiser over is. Elke stap is \(months).",
      english: "What is left at each creditor. Each step is \(months).")
    first = start.text(in: language)
    last = end.text(in: language)
    let outcomes = schedule.outcomes.filter { $0.owed > .zero }
    rows = outcomes.map { outcome in
      let left = outcome.left(after: marks, in: schedule)
      let most = max(outcome.owed, left.max() ?? .zero)
      return Row(
        name: dossier.label(of: outcome.debt),
        levels: left.map { amount in
          amount.times(Self.fullLevel, over: most.cents, rounding: .up).cents
        },
        end: outcome.end.short(in: language))
    }
    plain = outcomes.map { outcome in
      let middle = schedule.rows.count / 2
      let halfway = outcome.left(after: [middle], in: schedule).first ?? .zero
      return language.say(
        dutch: "\(dossier.label(of: outcome.debt)): nu \(outcome.owed.text(in: language)), "
          + "in \(schedule.rows[middle].month.text(in: language)) \(halfway.text(in: language)). "
          + capitalised(outcome.end.words(in: language)) + ".",
        english: "\(dossier.label(of: outcome.debt)): \(outcome.owed.text(in: language)) now, "
          + "\(halfway.text(in: language)) in \(schedule.rows[middle].month.text(in: language)). "
          + capitalised(outcome.end.words(in: language)) + ".")
    }
  }
}

extension Schedule.Outcome {
  /// What is left of it after the rows with these numbers.
  fileprivate func left(after rows: [Int], in schedule: Schedule) -> [Money] {
    rows.map { index in
      schedule.rows[index].payments.of(debt)?.left ?? .zero
    }
  }
}

extension Schedule.End {
  /// For tables: the month, or why there is none.
  func short(in language: Language) -> String {
    switch self {
    case .paid(let month): month.text(in: language)
    case .never: language.say(dutch: "geen einde", english: "no end")
    case .tooLong: language.say(dutch: "te lang", english: "too long")
    case .waits: language.say(dutch: "wacht", english: "waits")
    case .nothingOwed: "-"
    }
  }

  /// Half a sentence: how it ends.
  func words(in language: Language) -> String {
    switch self {
    case .paid(let month):
      language.say(
        dutch: "betaald in \(month.text(in: .dutch))",
        english: "paid in \(month.text(in: .english))")
    case .never: language.say(dutch: "zo nooit betaald", english: "never paid this way")
    case .tooLong: language.say(dutch: "duurt meer dan 50 jaar", english: "takes over 50 years")
    case .waits: language.say(dutch: "krijgt nog niets", english: "gets nothing yet")
    case .nothingOwed: language.say(dutch: "niets te betalen", english: "nothing to pay")
    }
  }
}

extension ReportChart {
  /// The same with its words made by `say`.
  func saying(_ say: (String) -> String) -> ReportChart {
    ReportChart(
      caption: say(caption), rows: rows, first: first, last: last, plain: plain.map(say))
  }
}
