/// A day that is not exact, as somebody remembers it: 2019, the end of March, about 14 November.
package struct RoughDay: Hashable, Sendable {
  /// The day that is counted with.
  package let day: LocalDate
  /// How much was said.
  package let span: Span

  package init(_ day: LocalDate, _ span: Span) {
    self.day = day
    self.span = span
  }

  /// What of a day was said.
  package enum Span: String, CaseIterable, Hashable, Sendable {
    /// A day, and that it is not exact.
    case around
    case monthStart, monthMiddle, monthEnd, month
    case yearStart, yearMiddle, yearEnd, year

    /// Whether no month was said.
    package var isOfYear: Bool {
      switch self {
      case .yearStart, .yearMiddle, .yearEnd, .year: true
      case .around, .monthStart, .monthMiddle, .monthEnd, .month: false
      }
    }
  }

  /// As it is kept: `2019-01-01/year`.
  package var code: String { "\(day.iso)/\(span.rawValue)" }

  /// From how it is kept; nil where that says nothing.
  package init?(code: String) {
    let parts = code.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let day = LocalDate(iso: parts[0]), let span = Span(rawValue: parts[1])
    else { return nil }
    self.init(day, span)
  }

  /// A day that follows from this one, told no more exactly: of a month or a year, only that.
  package func carried(to day: LocalDate) -> RoughDay {
    RoughDay(day, span == .around ? .around : span.isOfYear ? .year : .month)
  }
}

extension Dossier {
  /// By what days of the people are kept, beside the ids of lines.
  package static let householdLine = "household"

  /// What was said of this day of a line where it is not exact; nil where it is exact, or another day.
  package func roughDay(_ field: Field, of line: String, _ day: LocalDate?) -> RoughDay? {
    guard let day else { return nil }
    return assurances.lazy.compactMap { said in
      if case .aboutDay(line, field, let rough) = said.matter, rough.day == day {
        rough
      } else {
        nil
      }
    }.first
  }

  /// Everything that was said of days of a line that are not exact.
  package func roughDays(of line: String) -> [(field: Field, rough: RoughDay)] {
    assurances.compactMap { said in
      if case .aboutDay(line, let field, let rough) = said.matter { (field, rough) } else { nil }
    }
  }

  /// The least exact of the days from which the age of a claim is counted; nil where all are exact.
  package func roughAge(of debt: Debt) -> RoughDay? {
    let days: [(Field, LocalDate?)] = [
      (.debtDueDate, debt.dueDate), (.debtLastDemand, debt.lastDemand),
      (.debtLastAcknowledged, debt.lastAcknowledged), (.debtJudgment, debt.judgment),
    ]
    let rough = days.compactMap { roughDay($0, of: debt.id.text, $1) }
    return rough.first(where: \.span.isOfYear) ?? rough.first { $0.span != .around } ?? rough.first
  }
}
