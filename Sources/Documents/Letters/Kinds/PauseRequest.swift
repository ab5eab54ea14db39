import Domain
import Planning

/// Says that there is no room for an offer now, why, and when the next letter comes. It asks to
/// wait and promises no money.
package struct PauseRequest: AcknowledgingLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind.pauseRequest

  /// Why there is no room.
  package enum Reason: Hashable, Sendable {
    /// What is left goes to arrears on home, energy, water or health insurance first.
    case basicsFirst
    /// Nothing is left to divide; the sender asks the municipality for help with debts.
    case nothingLeft
  }

  package let head: LetterHead
  /// What the letter is about; the disputed part stays out.
  package let claim: ClaimedAmount
  /// Decides which sentences explain the wait.
  package let reason: Reason
  /// Shows that there is no room; `left` is zero or below, or goes to the basics.
  package let budget: BudgetLines
  /// Told only where there are other creditors.
  package let fairness: Fairness
  /// The day by which the sender writes again, and until which the creditor is asked to wait.
  package let writeAgain: LocalDate
  /// The day by which an answer is asked for: ten working days.
  package let answerBy: LocalDate

  package init(
    head: LetterHead, claim: ClaimedAmount, reason: Reason, budget: BudgetLines,
    fairness: Fairness, writeAgain: LocalDate, answerBy: LocalDate
  ) {
    self.head = head
    self.claim = claim
    self.reason = reason
    self.budget = budget
    self.fairness = fairness
    self.writeAgain = writeAgain
    self.answerBy = answerBy
  }

  package var amounts: LetterAmounts? { nil }

  package func subject(in language: Language) -> String {
    switch language {
    case .dutch: "Verzoek om te wachten"
    case .english: "Request to wait"
    }
  }

  package static let fields: [LetterField] =
    ClaimedAmount.fields + BudgetLines.fields + Fairness.fields + [
      .flag("basicsFirst"), .group("left", [.required("leftAmount")]),
      .group("short", [.required("shortAmount")]), .required("writeAgain"),
      .required("answerBy"),
    ]

  package func values(in language: Language) -> LetterValues {
    var values = claim.values(in: language)
    values.merge(budget.values(in: language)) { own, _ in own }
    values.merge(fairness.values(in: language)) { own, _ in own }
    values["basicsFirst"] = .flag(reason == .basicsFirst)
    if budget.left < .zero {
      values["short"] = .group(["shortAmount": .text((-budget.left).text(in: language))])
    } else {
      values["left"] = .group(["leftAmount": .text(budget.left.text(in: language))])
    }
    values["writeAgain"] = .text(writeAgain.text(in: language))
    values["answerBy"] = .text(answerBy.text(in: language))
    return values
  }
}
