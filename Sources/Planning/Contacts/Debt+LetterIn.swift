import Domain

extension Debt {
  /// The debt after a letter about it came in: the step goes up, down only where `steppingBack` says
  /// that it is meant; a letter that demands payment makes limitation run anew.
  package func after(
    letter stage: Stage, on day: LocalDate, steppingBack: Bool
  ) -> Debt {
    var debt = self
    if stage > debt.stage || steppingBack { debt.stage = stage }
    if stage.isDemand(for: kind) { debt.addDemand(day) }
    // Which bill a letter of fourteen days is about is only plain where there is one.
    if stage == .fourteenDayLetter, bills.count == 1, bills[0].fourteenDayLetter == nil {
      debt.bills[0].fourteenDayLetter = day
    }
    return debt
  }

  /// Adds a written demand to those that are known; the newest one is the last, the others are kept.
  private mutating func addDemand(_ day: LocalDate) {
    let all = Set(earlierDemands + [lastDemand, day].compactMap(\.self)).sorted()
    lastDemand = all.last
    earlierDemands = Array(all.dropLast())
  }
}

extension Debt.Stage {
  /// Whether such a letter demands payment, so that limitation begins anew (BW 3:316, 3:317, Awb
  /// 4:106): a demand and everything after it, and of a fine the first reminder already.
  fileprivate func isDemand(for kind: Debt.Kind) -> Bool {
    self >= .demand || kind == .fine && self == .reminder
  }
}
