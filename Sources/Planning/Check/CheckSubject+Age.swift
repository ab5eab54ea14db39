import Domain
import Rules

extension CheckSubject {
  /// Whether the claim may be too old; the same answer as the gate of the letters.
  func age() throws(LawError) -> [CheckFinding] {
    guard isOpen else { return [] }
    let limitation = try Limitation.of(debt, on: day, law: law)
    let certainty: CheckCertainty =
      limitation.sources.contains { $0.standing == .unchecked }
      ? .unchecked : .dependsOnFacts
    switch LimitationGate(limitation) {
    case .clear: return []
    case .ageUnknown:
      return [
        finding(
          .ageUnknown, limitation.sources, .dependsOnFacts,
          [.answer([.debtDueDate]), .letter(.specification)])
      ]
    case .mayBeBarred(let from):
      return [
        finding(
          .mayBeTimeBarred(from: from), limitation.sources, certainty,
          question(before: from, limitation) + [.letter(.limitation), .legalDesk])
      ]
    case .soon(let from):
      return [
        finding(
          .soonTimeBarred(from: from), limitation.sources, certainty,
          question(before: from, limitation) + [.legalDesk])
      ]
    }
  }

  /// What was demanded, paid or promised before that day makes a claim younger; not where the law
  /// names no interruption.
  private func question(before day: LocalDate, _ limitation: Limitation) -> [CheckStep] {
    limitation.claim == .trafficFine
      ? [] : [.answerBefore([.debtLastDemand, .debtLastAcknowledged], day)]
  }
}
