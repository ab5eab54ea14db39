import Domain
import Planning
import Rules

/// Objects to a decision of the government (*bezwaar*), within the time the law gives (Awb 6:7), and
/// asks to be heard. It goes to the body that decided, also where somebody else collects.
///
/// Asking not to collect while the objection is open asks for no time to pay: the sender says that the
/// claim does not hold. So it stays neutral. A fine goes another way (an appeal to the public
/// prosecutor, WAHV, or an objection at court), which the dossier cannot tell apart: it is refused.
package struct DecisionObjection: NeutralLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("decision-objection")

  package let head: LetterHead
  /// The day of the decision.
  package let decidedOn: LocalDate
  /// The last day on which the objection is in time: six weeks that begin the day after the decision
  /// was made known (Awb 6:8); the day of the decision is taken, which is never too late.
  package let lastDay: LocalDate
  package let claimed: Money
  /// What is wrong and why, in the sender's own words.
  package let reason: String
  package let answerBy: LocalDate

  package static let asks: [LetterAsk] = [.required(.letterTheirs), .required(.letterReason)]

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    guard matter.debt.kind.restsOnDecision else { throw .noDecision }
    guard matter.debt.kind != .fine else { throw .finesGoElsewhere }
    let day = try LetterFacts.held(
      LetterFacts.needed(facts.theirLetter, .letterTheirs), .letterTheirs, from: nil,
      through: matter.today)
    reason = try LetterFacts.needed(facts.reason, .letterReason)
    let terms = try? matter.law.protections.answer(
      for: .objection, on: matter.today, afterCheck: .assume)
    let last = day.adding(days: 1).after(terms?.row.value.within ?? .weeks(6)).adding(days: -1)
    guard matter.today <= last else { throw .objectionTooLate(last) }
    var head = matter.head
    head.addressee = head.creditor
    head.onBehalfOf = nil
    self.head = head
    decidedOn = day
    lastDay = last
    claimed = matter.debt.claimed
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "bezwaar tegen een besluit", english: "objection to a decision")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Maakt bezwaar tegen een besluit van de overheid, binnen zes weken.",
      english: "Objects to a decision of the government, within six weeks.")
  }

  package func subject(in language: Language) -> String {
    language.say(
      dutch: "Bezwaarschrift tegen uw besluit van \(decidedOn.text(in: .dutch))",
      english: "Objection (bezwaarschrift) to your decision of \(decidedOn.text(in: .english))")
  }

  package static let fields: [LetterField] = [
    .required("decisionDay"), .required("lastDay"), .required("claimed"), .required("reason"),
    .required("answerBy"),
  ]

  package func values(in language: Language) -> LetterValues {
    [
      "decisionDay": .text(decidedOn.text(in: language)),
      "lastDay": .text(lastDay.text(in: language)), "claimed": .text(claimed.text(in: language)),
      "reason": .text(asSentence(reason)), "answerBy": .text(answerBy.text(in: language)),
    ]
  }
}

extension DecisionObjection {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    Op {{decisionDay}} nam u een besluit. Volgens u moet ik {{claimed}} betalen.
    Ik maak bezwaar tegen dit besluit. Met deze brief erken ik uw vordering niet.
    De laatste dag voor mijn bezwaar is {{lastDay}}. Mijn bezwaar is dus op tijd.

    Mijn reden: {{reason}}

    Mijn vragen aan u:
    - Wilt u het besluit intrekken of aanpassen?
    - Wilt u mij uitnodigen voor een hoorzitting? Dan kan ik mijn verhaal vertellen.
    - Wilt u niets innen totdat u over mijn bezwaar heeft beslist?
    - Wilt u mij de stukken sturen waarop het besluit is gebaseerd?
    - Wilt u uiterlijk op {{answerBy}} bevestigen dat u mijn bezwaar heeft gekregen?

    Ik stuur u later nog bewijzen als u die nodig heeft. Ik behoud al mijn rechten.
    """#

  private static let english = #"""
    On {{decisionDay}} you made a decision. You say that I have to pay {{claimed}}.
    I object to this decision. This letter does not acknowledge your claim.
    The last day for my objection is {{lastDay}}. So my objection is in time.

    My reason: {{reason}}

    My requests:
    - Please withdraw or change the decision.
    - Please invite me to a hearing (hoorzitting), so that I can tell my story.
    - Please collect nothing until you have decided on my objection.
    - Please send me the documents on which the decision is based.
    - Please confirm no later than {{answerBy}} that you have received my objection.

    I will send you proof later if you need it. I reserve all my rights.
    """#
}
