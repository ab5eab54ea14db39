import Domain
import Rules

/// What is known about the age of a claim.
package struct LimitationQuestion: Hashable, Sendable {
  package let kind: Debt.Kind
  /// Made in the course of a business: no consumer sale.
  package let isTrade: Bool
  /// Day the claim had to be paid; nil when it is not known.
  package let due: LocalDate?
  /// Days on which a written demand reached the debtor, or the creditor sued or enforced.
  package let demands: [LocalDate]
  /// Days of a payment, a promise, a request for time: acknowledgements.
  package let acknowledgements: [LocalDate]
  /// Day of the judgment; nil when there is none, or its day is not known.
  package let judgment: LocalDate?
  /// Whether there is a judgment, a writ or a seizure: with one of these nothing is too old before
  /// its day is known.
  package let hasTitle: Bool
  /// Times for which deferral or instalments were granted.
  package let deferrals: [Deferral]
  /// Whether the facts make it unlikely that the claim is old where no day tells its age.
  package let isLikelyRecent: Bool
  /// Whether the user said that there was nothing else: no other demand, payment or promise.
  package let isHistoryComplete: Bool
  /// The day for which it is asked.
  package let on: LocalDate
  package let afterCheck: AfterCheck

  /// From a first through a last day.
  package struct Deferral: Hashable, Sendable {
    package let from: LocalDate
    package let to: LocalDate

    package init(from: LocalDate, to: LocalDate) {
      self.from = from
      self.to = to
    }
  }

  package init(
    kind: Debt.Kind, isTrade: Bool, due: LocalDate?, demands: [LocalDate],
    acknowledgements: [LocalDate], judgment: LocalDate?, hasTitle: Bool,
    isLikelyRecent: Bool = false, deferrals: [Deferral], isHistoryComplete: Bool, on: LocalDate, afterCheck: AfterCheck
  ) {
    self.kind = kind
    self.isTrade = isTrade
    self.due = due
    self.demands = demands
    self.acknowledgements = acknowledgements
    self.judgment = judgment
    self.hasTitle = hasTitle
    self.isLikelyRecent = isLikelyRecent
    self.deferrals = deferrals
    self.isHistoryComplete = isHistoryComplete
    self.on = on
    self.afterCheck = afterCheck
  }
}
