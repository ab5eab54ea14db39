import Domain
import Rules

/// Whether a letter about a claim may acknowledge it, as far as limitation (*verjaring*) goes.
///
/// Asking for time, asking to pay in parts and paying acknowledge a claim, and that interrupts the
/// limitation (BW 3:318).
package enum LimitationGate: Hashable, Sendable {
  /// The claim is not too old.
  case clear
  /// The claim may be time-barred, since this day.
  case mayBeBarred(from: LocalDate)
  /// The claim may be time-barred from this day on, within six months.
  case soon(from: LocalDate)
  /// Nobody knows how old the claim is, and it may well be old.
  case ageUnknown

  /// What an acknowledging letter needs before it can be written; nil unless the gate is clear.
  package var clearance: LimitationClearance? {
    switch self {
    case .clear: LimitationClearance()
    case .mayBeBarred, .soon, .ageUnknown: nil
    }
  }
}

/// Says that the limitation of a claim was checked and that the claim is not too old.
///
/// Only a clear `LimitationGate` gives one.
package struct LimitationClearance: Hashable, Sendable {
  fileprivate init() {}
}

extension LimitationGate {
  /// The gate for `debt` on `day`, by what the dossier knows of its age.
  ///
  /// Six months before the claim may be barred the gate closes already: a letter sent then could
  /// keep a claim alive that was about to lapse.
  package static func of(
    _ debt: Debt, on day: LocalDate, law: Law
  ) throws(LawError) -> LimitationGate {
    LimitationGate(try Limitation.of(debt, on: day, law: law))
  }

  init(_ limitation: Limitation) {
    guard limitation.needsCare else {
      self = .clear
      return
    }
    switch (limitation.standing, limitation.barredFrom) {
    case (.possiblyBarred, let from?): self = .mayBeBarred(from: from)
    case (.soon, let from?): self = .soon(from: from)
    case (.running, _): self = .clear
    case (.unknown, _), (_, nil): self = .ageUnknown
    }
  }
}

extension Debt {
  /// Whether a claim without a due date is recent for all that is known. What the government decides,
  /// what is owed to somebody one knows and maintenance have creditors who keep asking; a bill, a
  /// reminder or a fourteen-day letter comes soon after the bill, and under a contract that runs on a
  /// demand does too. With a collector, a bailiff or a court, or where interest has grown to a fifth,
  /// it may be old.
  var isLikelyRecent: Bool {
    if kind.restsOnDecision || kind == .person || kind == .childMaintenance { return true }
    guard parts.interest == .zero || parts.interest * 5 < parts.principal else { return false }
    switch stage {
    case .invoice, .reminder, .fourteenDayLetter: return true
    case .demand: return kind.isPeriodic
    case .collector, .bailiff, .summons, .judgment, .writ, .seizure: return false
    }
  }

  /// Every day known on which the creditor demanded payment in writing.
  fileprivate var demands: [LocalDate] { earlierDemands + [lastDemand].compactMap(\.self) }
  /// Every day known on which the debtor paid or promised.
  fileprivate var acknowledgements: [LocalDate] {
    earlierAcknowledgements + [lastAcknowledged].compactMap(\.self)
  }
}

extension Limitation {
  /// The limitation of `debt` on `day`, by what the dossier knows of its age.
  static func of(_ debt: Debt, on day: LocalDate, law: Law) throws(LawError) -> Limitation {
    try Limitation.of(
      LimitationQuestion(
        kind: debt.kind, isTrade: debt.isTrade, due: debt.dueDate,
        demands: debt.demands,
        acknowledgements: debt.acknowledgements,
        judgment: debt.judgment, hasTitle: debt.stage >= .judgment,
        isLikelyRecent: debt.isLikelyRecent, deferrals: [],
        isHistoryComplete: false, on: day,
        afterCheck: .assume), law: law)
  }
}
