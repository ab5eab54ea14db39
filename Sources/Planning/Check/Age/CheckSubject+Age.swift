import Domain
import Rules

extension CheckSubject {
  /// Whether the claim may be too old; the same answer as the gate of the letters.
  func age() throws(LawError) -> [Finding] {
    guard isOpen else { return [] }
    let limitation = try Limitation.of(debt, on: day, law: law)
    // What is asked of a title, and of a fine after three years, stands beside this.
    guard limitation.needsCare else { return [] }
    let certainty: FindingCertainty =
      limitation.sources.contains { $0.standing == .unchecked }
      ? .unchecked : .dependsOnFacts
    switch LimitationGate(limitation) {
    case .clear: return []
    case .ageUnknown:
      return [
        finding(
          .ageUnknown, limitation.sources, .dependsOnFacts,
          [.findDueDay, .answer([.debtDueDate]), .letter(.specification)])
      ]
    case .mayBeBarred(let from):
      return [
        finding(
          .mayBeTimeBarred(from: from), limitation.sources, certainty,
          try [.holdOff] + questions(limitation) + [.letter(.limitation), .legalDesk])
      ]
    case .soon(let from):
      return [
        finding(
          .soonTimeBarred(from: from), limitation.sources, certainty,
          try [.holdOff] + questions(limitation) + [.legalDesk])
      ]
    }
  }

  /// What was demanded, paid or promised in time makes a claim younger; not where the law names no
  /// interruption. An answer takes the place of the day that is known, so each question names the day
  /// from which the claim would be too old without that one. Where the day that is known came too
  /// late, an earlier one is asked beside it.
  private func questions(_ limitation: Limitation) throws(LawError) -> [FindingStep] {
    guard limitation.claim != .trafficFine else { return [] }
    var (withoutDemand, withoutPayment) = (debt, debt)
    withoutDemand.lastDemand = nil
    withoutPayment.lastAcknowledged = nil
    let ends = [
      debt.lastDemand.isTooLate(for: limitation)
        ? (Field.debtEarlierDemands, limitation.barredFrom)
        : (.debtLastDemand, try Limitation.of(withoutDemand, on: day, law: law).barredFrom),
      debt.lastAcknowledged.isTooLate(for: limitation)
        ? (.debtEarlierAcknowledged, limitation.barredFrom)
        : (.debtLastAcknowledged, try Limitation.of(withoutPayment, on: day, law: law).barredFrom),
    ]
    return ends.compactMap { field, end in end.map { .answerBefore(field, $0) } }
  }
}

extension LocalDate? {
  /// Whether the claim may have been too old on this day already.
  fileprivate func isTooLate(for limitation: Limitation) -> Bool {
    guard let self, let end = limitation.barredFrom else { return false }
    return end <= self
  }
}
