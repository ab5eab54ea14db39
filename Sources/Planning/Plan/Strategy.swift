import Domain

/// In which order the capacity is handed out.
package enum Strategy: String, CaseIterable, Hashable, Sendable {
  /// Running arrangements, then urgent arrears, then everyone in proportion to what is owed.
  case proportional

  func steps(settings: Settings) -> [any AllocationStep] {
    switch self {
    case .proportional:
      [
        RunningArrangements(),
        UrgentArrears(months: settings.urgentMonths),
        Proportional(),
        UrgentFaster(),
      ]
    }
  }
}
