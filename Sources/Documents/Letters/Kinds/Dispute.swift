import Domain
import Planning

/// Says with which part of a claim the sender does not agree, or that it is the whole, and why.
///
/// It never offers anything: a message with a dispute and an offer in it is put in one class by the
/// creditor's desk, and the other half is lost. Where the gate is clear and the plan has an offer, it
/// says that a letter about the rest comes apart, or came; otherwise it says nothing of the rest.
package struct Dispute: NeutralLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("dispute")

  package let head: LetterHead
  package let claim: ClaimedAmount
  /// In the sender's own words; nil only where the check supports the dispute.
  package let reason: String?
  /// What the check found against the costs and the interest, where the dispute covers it.
  package let support: ClaimObjections?
  package let rest: Rest
  package let answerBy: LocalDate

  /// What is said of the part that is not disputed.
  package enum Rest: Hashable, Sendable {
    /// The whole claim is disputed, or nothing may be said of the rest.
    case silent
    /// A letter about it comes apart.
    case comesApart
    /// A letter about it was written on this day.
    case cameApart(LocalDate)
  }

  package static let asks: [LetterAsk] = [.optional(.letterReason)]

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    let claim = ClaimedAmount(matter.debt)
    guard claim.disputed > .zero else { throw .nothingDisputed }
    let reason = [facts.reason, matter.debt.disputeReason].compactMap(\.self)
      .first { !trimmed($0).isEmpty }
    let found = ClaimObjections(matter)
    // A smaller dispute than what was found is about something else.
    let support = !found.isEmpty && found.excess <= claim.disputed ? found : nil
    guard reason != nil || support != nil else { throw .missing(.letterReason) }
    head = matter.head
    self.claim = claim
    self.reason = reason
    self.support = support
    if claim.owed == .zero || matter.gate.clearance == nil {
      rest = .silent
    } else if let offer = matter.kept.last(where: { $0.monthly != nil }) {
      rest = .cameApart(offer.written)
    } else {
      rest = matter.offer.monthly > .zero ? .comesApart : .silent
    }
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "betwisting", english: "dispute")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Zegt met welk bedrag u het niet eens bent, en waarom.",
      english: "Says with which amount you do not agree, and why.")
  }

  package func subject(in language: Language) -> String {
    claim.owed == .zero
      ? language.say(
        dutch: "Ik ben het niet eens met uw vordering", english: "I do not agree with your claim")
      : language.say(
        dutch: "Ik ben het niet eens met een deel van uw vordering",
        english: "I do not agree with a part of your claim")
  }

  package static let fields: [LetterField] =
    [
      .required("claimed"), .flag("whole"),
      .group(
        "part",
        [
          .required("partAmount"), .required("restAmount"), .flag("comesApart"),
          .group("cameApart", [.required("apartDay")]),
        ]),
      .optional("reason"), .group("found", ClaimObjections.fields), .required("answerBy"),
    ]

  package func values(in language: Language) -> LetterValues {
    var values: LetterValues = [
      "claimed": .text(claim.claimed.text(in: language)),
      "whole": .flag(claim.owed == .zero),
      "reason": .text(asSentence(reason ?? "")),
      "answerBy": .text(answerBy.text(in: language)),
    ]
    if claim.owed > .zero {
      var part: LetterValues = [
        "partAmount": .text(claim.disputed.text(in: language)),
        "restAmount": .text(claim.owed.text(in: language)),
        "comesApart": .flag(rest == .comesApart),
      ]
      if case .cameApart(let day) = rest {
        part["cameApart"] = .group(["apartDay": .text(day.text(in: language))])
      }
      values["part"] = .group(part)
    }
    if let support { values["found"] = .group(support.values(in: language)) }
    return values
  }
}

extension Dispute {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    U vraagt mij {{#onBehalfOf}}namens {{onBehalfOf}} {{/onBehalfOf}}om {{claimed}} te betalen.
    {{#whole}}Ik ben het niet eens met dit hele bedrag.{{/whole}}
    {{#part}}Ik ben het niet eens met een deel daarvan:{{/part}}

    {{#part}}
    | Wat | Bedrag |
    |---|---:|
    | Hiermee ben ik het niet eens | {{partAmount}} |
    | De rest | {{restAmount}} |
    | Samen: wat u vraagt | {{claimed}} |

    {{#comesApart}}Over de rest schrijf ik u apart.{{/comesApart}}
    {{#cameApart}}Over de rest schreef ik u al apart, op {{apartDay}}.{{/cameApart}}
    {{/part}}
    Met deze brief erken ik uw vordering niet.

    {{#reason}}Mijn reden: {{reason}}{{/reason}}

    {{#found}}
    Over de kosten of de rente heb ik dit gevonden:
    \#(ClaimObjections.dutchGrounds)

    \#(ClaimObjections.dutchTable)
    {{/found}}

    Mijn vragen aan u:
    - Wilt u dit bedrag uit uw vordering halen?
    - Blijft u erbij? Wilt u mij dan de stukken sturen waaruit dit bedrag blijkt?
    - Wilt u over dit bedrag geen rente en kosten rekenen?
    - Wilt u mij uiterlijk op {{answerBy}} schriftelijk antwoorden?

    Ik behoud al mijn rechten.
    """#

  private static let english = #"""
    You ask me {{#onBehalfOf}}on behalf of {{onBehalfOf}} {{/onBehalfOf}}to pay {{claimed}}.
    {{#whole}}I do not agree with the whole amount.{{/whole}}
    {{#part}}I do not agree with a part of it:{{/part}}

    {{#part}}
    | What | Amount |
    |---|---:|
    | I do not agree with | {{partAmount}} |
    | The rest | {{restAmount}} |
    | Together: what you ask | {{claimed}} |

    {{#comesApart}}About the rest I will write to you separately.{{/comesApart}}
    {{#cameApart}}About the rest I wrote to you separately, on {{apartDay}}.{{/cameApart}}
    {{/part}}
    This letter does not acknowledge your claim.

    {{#reason}}My reason: {{reason}}{{/reason}}

    {{#found}}
    This is what I found about the costs or the interest:
    \#(ClaimObjections.englishGrounds)

    \#(ClaimObjections.englishTable)
    {{/found}}

    My requests:
    - Please take this amount out of your claim.
    - If you hold to it, please send me the documents that show this amount.
    - Please charge no interest and costs on this amount.
    - Please answer me in writing, no later than {{answerBy}}.

    I reserve all my rights.
    """#
}
