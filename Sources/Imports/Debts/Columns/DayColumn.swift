import Domain

/// The days of a column, read as a whole. A program that saved the list again may have turned them.
package struct DayColumn {
  typealias Cell = AmountColumn.Cell

  private(set) var cells: [Cell]
  private(set) var notes: [ListNote] = []
  private(set) var problems: [ListProblem] = []

  /// Day 0 of spreadsheets is 30 December 1899 for every day that matters here.
  private static let firstNumber = -25_569
  /// 1982 to 2064: other numbers are no days of a debt.
  private static let likely = 30_000...60_000

  init(_ cells: [Cell], _ choices: ListChoices) {
    self.cells = cells
    takeNumbers(choices)
    takeOrder(choices.dayOrder)
  }

  /// The day that a spreadsheet would show for this number.
  static func day(ofNumber text: String) -> LocalDate? {
    let whole = text.prefix { $0 != "." }
    guard whole.utf8.count == 5, whole.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(whole), likely.contains(number)
    else { return nil }
    return LocalDate(dayNumber: number + firstNumber)
  }

  private mutating func takeNumbers(_ choices: ListChoices) {
    var isAsked = false
    for index in cells.indices {
      let cell = cells[index]
      guard let day = Self.day(ofNumber: trimmed(cell.text)) else { continue }
      cells[index].text = day.iso
      guard cell.origin != .day else { continue }
      // In a sheet such a number may be anything; as text nobody types one for a day.
      if cell.origin == .number, !choices.takesDayNumbers, !isAsked {
        problems.append(ListProblem(cell.place, .dayNumber(cell.text, day)))
        isAsked = true
      }
      notes.append(ListNote(cell.place, .dayNumber(cell.text, day)))
    }
  }

  /// The day that `text` is when its numbers stand in this order; nil where it is none.
  package static func shown(
    _ text: String, _ order: ListChoices.DayOrder, on today: LocalDate
  ) -> LocalDate? {
    guard let numbers = Numbers(trimmed(text)) else { return nil }
    let written = order == .monthFirst ? numbers.turned : text
    return try? Typed(written, for: .debtDueDate).day(today: today, leaning: .past)
  }

  // MARK: Which number is the month

  /// Two numbers that may be a day and a month, and what stands behind them.
  private struct Numbers {
    let first: Int
    let second: Int
    let rest: Substring
    let isSlash: Bool

    init?(_ text: String) {
      guard let match = text.wholeMatch(of: #/([0-9]{1,2}) ?([\/-]) ?([0-9]{1,2})((?: ?\2 ?[0-9]{2,4})?(?:[ T].*)?)/#),
        let first = Int(match.1), let second = Int(match.3), first > 0, second > 0
      else { return nil }
      (self.first, self.second) = (first, second)
      rest = match.4
      isSlash = match.2 == "/"
    }

    var provesDayFirst: Bool { first > 12 && first <= 31 && second <= 12 }
    var provesMonthFirst: Bool { second > 12 && second <= 31 && first <= 12 }
    var isOpen: Bool { first <= 12 && second <= 12 && first != second }
    /// With the day first.
    var turned: String { "\(second)\(isSlash ? "/" : "-")\(first)\(rest)" }
  }

  private mutating func takeOrder(_ said: ListChoices.DayOrder?) {
    let numbers = cells.map { $0.origin == .text ? Numbers(trimmed($0.text)) : nil }
    let dayFirst = numbers.firstIndex { $0?.provesDayFirst == true }
    let monthFirst = numbers.firstIndex { $0?.provesMonthFirst == true }
    if let dayFirst, let monthFirst {
      problems.append(
        ListProblem(
          cells[monthFirst].place,
          .mixedDays(dayFirst: cells[dayFirst].text, monthFirst: cells[monthFirst].text)))
      return
    }
    if dayFirst == nil, monthFirst == nil, said == nil {
      if let open = numbers.firstIndex(where: { $0?.isOpen == true && $0?.isSlash == true }) {
        problems.append(ListProblem(cells[open].place, .dayOrder(cells[open].text)))
      }
      return
    }
    guard monthFirst != nil || dayFirst == nil && said == .monthFirst else { return }
    for index in cells.indices {
      if let numbers = numbers[index] { cells[index].text = numbers.turned }
    }
    if let monthFirst, let day = try? Typed(cells[monthFirst].text, for: .debtDueDate)
      .day(today: LocalDate(dayNumber: 20_000), leaning: .past)
    {
      let written = numbers[monthFirst].map { "\($0.first)/\($0.second)" + $0.rest } ?? ""
      notes.append(ListNote(cells[monthFirst].place, .monthFirst(written, day)))
    }
  }
}
