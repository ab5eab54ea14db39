import Domain
import Planning

/// No offer is possible: says so with the figures, where help is sought, and when the next letter
/// comes. It asks to wait and promises no money.
package struct PauseRequest: AcknowledgingLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("pause-request")
  package static let money = LetterPurpose.noOffer

  /// Why there is no room.
  package enum Reason: Hashable, Sendable {
    /// What is left goes to arrears on home, energy, water or health insurance first.
    case basicsFirst
    /// Other debts are paid first, one after another or by what their creditors ask.
    case othersFirst
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
  /// The organisation that helps; nil where it was not said.
  package let helper: String?
  /// The day by which an answer is asked for: ten working days.
  package let answerBy: LocalDate

  package static let asks: [LetterAsk] = [.optional(.letterUntil), .optional(.letterHelper)]

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    guard matter.offer.monthly == .zero else {
      throw .roomForOffer(monthly: matter.offer.monthly)
    }
    writeAgain = try LetterFacts.needed(
      facts.until ?? matter.days.writeAgain, .letterUntil,
      onOrAfter: matter.today.adding(days: 1))
    helper = facts.helper
    head = matter.head
    claim = ClaimedAmount(matter)
    fairness = Fairness(of: matter.plan, for: matter.debt)
    let waits = matter.plan.findings.contains {
      $0.code == .waitsForOthers && $0.debt == matter.debt.id
    }
    reason = waits ? .othersFirst : fairness.urgentFirst ? .basicsFirst : .nothingLeft
    budget = BudgetLines(matter.plan.budget)
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "geen aanbod mogelijk", english: "no offer possible")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Zegt dat u nu niets kunt aanbieden, waarom, en vraagt om te wachten.",
      english: "Says that you can offer nothing now, why, and asks to wait.")
  }

  package func subject(in language: Language) -> String {
    switch language {
    case .dutch: "Nu geen aanbod mogelijk, verzoek om te wachten"
    case .english: "No offer possible now, request to wait"
    }
  }

  package static let fields: [LetterField] =
    ClaimedAmount.fields + BudgetLines.fields + Fairness.fields + [
      .flag("basicsFirst"), .flag("othersFirst"), .group("left", [.required("leftAmount")]),
      .group("short", [.required("shortAmount")]), .required("writeAgain"),
      .optional("helper"), .required("answerBy"),
    ]

  package func values(in language: Language) -> LetterValues {
    var values = claim.values(in: language)
    values.merge(budget.values(in: language)) { own, _ in own }
    values.merge(fairness.values(in: language)) { own, _ in own }
    values["basicsFirst"] = .flag(reason == .basicsFirst)
    values["othersFirst"] = .flag(reason == .othersFirst)
    if budget.left < .zero {
      values["short"] = .group(["shortAmount": .text((-budget.left).text(in: language))])
    } else {
      values["left"] = .group(["leftAmount": .text(budget.left.text(in: language))])
    }
    values["helper"] = .text(helper ?? "")
    values["writeAgain"] = .text(writeAgain.text(in: language))
    values["answerBy"] = .text(answerBy.text(in: language))
    return values
  }
}
