import Domain
import Planning

/// A screen of a plan, and the figures by which everything on it is explained.
///
/// A test shows each screen and looks up each amount on it in the explanations named here: a new
/// figure on a screen without an explanation fails.
package enum PlanScreen: String, CaseIterable, Hashable, Sendable {
  case plan, schedule, stress, calendar, compare, settle, whatIf

  /// What explains this screen.
  package func figures(_ facts: ExplanationFacts) -> [PlanFigure] {
    let debts = facts.dossier.debts.map(\.id)
    switch self {
    case .plan:
      return [.income, .costs, .reserve, .capacity, .sum, .debtFree, .needs, .shortMonths]
        + debts.flatMap { [.offer($0), .terms($0), .interest($0)] }
    case .schedule:
      return [.sum, .debtFree] + debts.map { .course($0) }
        + facts.schedule.rows.map { .month($0.month) }
    case .stress: return [.stress, .sum]
    case .calendar:
      let calendar = CashCalendar(
        of: facts.plan, months: facts.options.calendarMonths,
        start: facts.options.calendarStart)
      return [.calendar] + calendar.days.map { .day($0.day) }
    case .compare: return [.needs, .best, .settlement] + Strategy.allCases.map { .compare($0) }
    case .settle: return [.settlement]
    case .whatIf: return [.whatIf]
    }
  }
}
