import Domain

/// What somebody said of a list that the list itself does not tell.
package struct ListChoices: Hashable, Sendable {
  /// Which number of `03/12/2026` is the month.
  package enum DayOrder: String, CaseIterable, Hashable, Sendable {
    case dayFirst = "day-first"
    case monthFirst = "month-first"
  }

  /// Rows to leave out, by their lines.
  package var leftOut: Set<Int> = []
  /// Rows that are debts although they look like a total.
  package var kept: Set<Int> = []
  /// Rows whose reference is as it stands on the letter, although its check digit says otherwise.
  package var rightReferences: Set<Int> = []
  package var dayOrder: DayOrder?
  /// Whether numbers in columns of days are the days of a spreadsheet.
  package var takesDayNumbers = false
  /// Whether interest is a percentage; nil where nobody said.
  package var isInterestPercent: Bool?
  /// Whether unusual values were said to be right.
  package var isSure = false

  package init() {}

  /// From what was typed behind options: `4,7-9`, and `day-first`, `month-first` or `numbers`. Throws
  /// `noSuchRow` and `unknownDates`.
  package init(leaveOut: String?, dates: String?, isSure: Bool) throws(ListProblem) {
    self.isSure = isSure
    for part in (leaveOut ?? "").split(whereSeparator: { $0 == "," || $0 == " " }) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
        first > 0, first <= last, last - first <= DebtTable.mostRows
      else { throw ListProblem(nil, .noSuchRow(String(part))) }
      leftOut.formUnion(first...last)
    }
    for part in (dates ?? "").split(separator: ",") {
      let word = trimmed(part).lowercased()
      if word == "numbers" {
        takesDayNumbers = true
      } else if let order = DayOrder(rawValue: word) {
        dayOrder = order
      } else {
        throw ListProblem(nil, .unknownDates(String(part)))
      }
    }
  }
}
