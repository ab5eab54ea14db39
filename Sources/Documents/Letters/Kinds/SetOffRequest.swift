import Domain
import Planning

/// Asks to set off what the creditor owes the sender (*verrekening*): a refund, a final bill, a deposit. It
/// counts from the day on which both could be set off (BW 6:129).
///
/// Who asks for it takes the claim as it is, so it acknowledges. It offers nothing of the budget, so no
/// plan stops it.
package struct SetOffRequest: AcknowledgingLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("set-off-request")

  package let head: LetterHead
  /// What the creditor asks.
  package let claimed: Money
  /// What the creditor owes the sender.
  package let due: Money
  /// What it is for, in the sender's own words.
  package let reason: String
  /// Owed to the government, which sets off by rules of its own.
  package let isPublic: Bool
  package let answerBy: LocalDate

  package static let asks: [LetterAsk] = [.required(.letterAmount), .required(.letterReason)]

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    due = try LetterFacts.needed(
      facts.amount, .letterAmount, above: .zero, through: .largest)
    reason = try LetterFacts.needed(facts.reason, .letterReason)
    head = matter.head
    claimed = ClaimedAmount.asked(matter).claimed
    isPublic = matter.debt.kind.restsOnDecision
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "verzoek om te verrekenen", english: "request to set off")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Vraagt om af te trekken wat de schuldeiser nog aan u moet betalen.",
      english: "Asks to take off what the creditor still has to pay you.")
  }

  package func subject(in language: Language) -> String {
    language.say(dutch: "Verzoek om te verrekenen", english: "Request to set off")
  }

  package static let fields: [LetterField] = [
    .required("claimed"), .required("due"), .required("reason"),
    .group("rest", [.required("left")]), .group("over", [.required("back")]), .flag("publicLaw"),
    .required("answerBy"),
  ]

  package func values(in language: Language) -> LetterValues {
    var values: LetterValues = [
      "claimed": .text(claimed.text(in: language)), "due": .text(due.text(in: language)),
      "reason": .text(asSentence(reason)), "publicLaw": .flag(isPublic),
      "answerBy": .text(answerBy.text(in: language)),
    ]
    if due < claimed {
      values["rest"] = .group(["left": .text((claimed - due).text(in: language))])
    } else if due > claimed {
      values["over"] = .group(["back": .text((due - claimed).text(in: language))])
    }
    return values
  }
}

extension SetOffRequest {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    U vraagt mij {{#onBehalfOf}}namens {{onBehalfOf}} {{/onBehalfOf}}om {{claimed}} te betalen.
    {{#onBehalfOf}}Ik krijg nog {{due}} van {{onBehalfOf}}.{{/onBehalfOf}}
    {{^onBehalfOf}}Ik krijg nog {{due}} van u.{{/onBehalfOf}}

    Waarvoor: {{reason}}

    {{#rest}}Trekt u dat bedrag af, dan staat er nog {{left}} open.{{/rest}}
    {{#over}}Trekt u dat bedrag af, dan krijg ik nog {{back}} terug.{{/over}}

    Mijn vragen aan u:
    - Wilt u het bedrag verrekenen, vanaf de dag waarop dat kon?
    - Wilt u mij de nieuwe stand sturen: hoofdsom, rente en kosten?
    - Kan verrekenen niet? Wilt u mij dan schrijven waarom?
    - Wilt u mij uiterlijk op {{answerBy}} schriftelijk antwoorden?

    {{^publicLaw}}Over die dag gaat artikel 6:129 van het Burgerlijk Wetboek.{{/publicLaw}}
    Deze brief is geen erkenning van bedragen die ik niet heb gecontroleerd, zoals rente en kosten.
    """#

  private static let english = #"""
    You ask me {{#onBehalfOf}}on behalf of {{onBehalfOf}} {{/onBehalfOf}}to pay {{claimed}}.
    {{#onBehalfOf}}{{onBehalfOf}} still owes me {{due}}.{{/onBehalfOf}}
    {{^onBehalfOf}}You still owe me {{due}}.{{/onBehalfOf}}

    What for: {{reason}}

    {{#rest}}If you take that off, {{left}} is still open.{{/rest}}
    {{#over}}If you take that off, I still get {{back}} back.{{/over}}

    My requests:
    - Please set off the amount, from the day on which that was possible.
    - Please send me the new balance: principal, interest and costs.
    - If setting off is not possible, please write me why.
    - Please answer me in writing, no later than {{answerBy}}.

    {{^publicLaw}}Article 6:129 of the Civil Code (BW) is about that day.{{/publicLaw}}
    This letter does not acknowledge amounts I have not checked, such as interest and costs.
    """#
}
