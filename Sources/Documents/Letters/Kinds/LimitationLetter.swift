import Domain
import Planning
import Rules

/// Invokes limitation (*verjaring*, BW 3:322 lid 1) without acknowledging the claim, asks for proof
/// of an interruption (*stuiting*) and to close the file.
///
/// Only for a claim that may be too old or of which nobody knows the age. While the period still
/// runs a letter helps nobody, and shortly before its end it wakes the creditor: both are refused.
package struct LimitationLetter: NeutralLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("limitation")

  package let head: LetterHead
  /// What the creditor claims in all: named, never recognised.
  package let claimed: Money
  /// First day on which the claim may be too old; nil where its age is not known.
  package let since: LocalDate?
  /// What is told of `since` where the days it is counted from are not exact; nil where they are.
  package let roughSince: RoughDay?
  /// Which of the days below are not exact.
  package let rough: [Field: RoughDay]
  /// The day the claim had to be paid, as far as it is known.
  package let due: LocalDate?
  /// The last written demand that reached the sender, as far as it is known.
  package let lastDemand: LocalDate?
  /// The day of the judgment, where there is one; its own period runs.
  package let judgment: LocalDate?
  package let answerBy: LocalDate

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    switch matter.gate {
    case .clear: throw .notTooOld
    case .soon(let day): throw .waitUntil(day)
    case .mayBeBarred(let day): since = day
    case .ageUnknown: since = nil
    }
    head = matter.head
    claimed = matter.debt.claimed
    judgment = matter.debt.judgment
    due = matter.debt.dueDate
    lastDemand = matter.debt.lastDemand
    answerBy = matter.days.answerBy
    let days: [(Field, LocalDate?)] = [
      (.debtDueDate, due), (.debtLastDemand, lastDemand), (.debtJudgment, judgment),
    ]
    let line = matter.debt.id.text
    rough = Dictionary(
      uniqueKeysWithValues: days.compactMap { field, day in
        matter.dossier.roughDay(field, of: line, day).map { (field, $0) }
      })
    roughSince = since.flatMap { matter.dossier.roughAge(of: matter.debt)?.carried(to: $0) }
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "beroep op verjaring", english: "claim is too old")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Zegt dat de schuld te oud is (verjaard).",
      english: "Says that the debt is too old (time-barred).")
  }

  package func subject(in language: Language) -> String {
    language.say(dutch: "Beroep op verjaring", english: "I invoke limitation (verjaring)")
  }

  package static let fields: [LetterField] = [
    .required("claimed"), .group("barred", [.required("since")]),
    .group("dueOn", [.required("dueDay")]), .group("demandedOn", [.required("demandDay")]),
    .group("judgedOn", [.required("judgmentDay")]), .required("answerBy"),
  ]

  package func values(in language: Language) -> LetterValues {
    var values: LetterValues = [
      "claimed": .text(claimed.text(in: language)),
      "answerBy": .text(answerBy.text(in: language)),
    ]
    func set(_ group: String, _ name: String, _ day: LocalDate?, _ rough: RoughDay?) {
      guard let day else { return }
      values[group] = .group([name: .text(rough?.about(in: language) ?? day.text(in: language))])
    }
    set("barred", "since", since, roughSince)
    set("dueOn", "dueDay", due, rough[.debtDueDate])
    set("demandedOn", "demandDay", lastDemand, rough[.debtLastDemand])
    set("judgedOn", "judgmentDay", judgment, rough[.debtJudgment])
    return values
  }
}

extension LimitationLetter {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    U vraagt mij {{#onBehalfOf}}namens {{onBehalfOf}} {{/onBehalfOf}}om {{claimed}} te betalen.
    Met deze brief erken ik uw vordering niet.

    {{#dueOn}}Voor zover ik weet, was de laatste betaaldag {{dueDay}}.{{/dueOn}}
    {{#demandedOn}}De laatste brief die om betaling vroeg, is van {{demandDay}}.{{/demandedOn}}
    {{#judgedOn}}Volgens u is er een vonnis van {{judgmentDay}}.{{/judgedOn}}

    {{#barred}}
    Uw vordering is naar mijn mening sinds {{since}} verjaard.
    Ik beroep mij op die verjaring.
    {{/barred}}
    {{^barred}}
    Het is mij niet duidelijk hoe oud uw vordering is.
    Voor zover die is verjaard, beroep ik mij op die verjaring.
    {{/barred}}

    Mijn vragen aan u:
    - Wilt u dit dossier sluiten en mij dat schriftelijk bevestigen?
    - Bent u het er niet mee eens? Stuur mij dan een bewijs dat de verjaring op tijd is gestuit.
      Gestuit betekent: onderbroken. Wilt u ook de dag daarvan noemen?
    - Wilt u mij uiterlijk op {{answerBy}} antwoorden?

    Ik behoud al mijn rechten.
    """#

  private static let english = #"""
    You ask me {{#onBehalfOf}}on behalf of {{onBehalfOf}} {{/onBehalfOf}}to pay {{claimed}}.
    This letter does not acknowledge your claim.

    {{#dueOn}}As far as I know, the last day to pay was {{dueDay}}.{{/dueOn}}
    {{#demandedOn}}The last letter that asked for payment is from {{demandDay}}.{{/demandedOn}}
    {{#judgedOn}}You say that there is a judgment (vonnis) of {{judgmentDay}}.{{/judgedOn}}

    {{#barred}}
    In my view your claim has been time-barred (verjaard) since {{since}}.
    I invoke that limitation.
    {{/barred}}
    {{^barred}}
    It is not clear to me how old your claim is.
    In so far as it is time-barred (verjaard), I invoke that limitation.
    {{/barred}}

    My requests:
    - Please close this file and confirm that to me in writing.
    - If you do not agree, please send me proof that the limitation was interrupted (gestuit) in time.
      Please also name the day on which that happened.
    - Please answer me no later than {{answerBy}}.

    I reserve all my rights.
    """#
}
