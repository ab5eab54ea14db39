import Domain
import Planning
import Rules

/// Says that somebody else owes what is asked (a namesake, an ex-partner, one who died, or who used the
/// sender's name), asks for proof, and asks to stop and to remove the sender's data (AVG art. 17).
///
/// Only where the person told so: then nothing is offered on the debt, and this letter is the one that
/// fits by itself. It names no birth day and encloses no copy of a passport.
package struct NotMyDebt: NeutralLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("not-my-debt")

  package let head: LetterHead
  /// What the creditor asks: named, never recognised.
  package let claimed: Money
  /// In the sender's own words; nil where nothing was said.
  package let reason: String?
  /// Whether it follows from a decision of the government, not from a contract.
  package let isDecision: Bool
  /// Whether there is, or may be, a judgment or a writ.
  package let hasTitle: Bool
  package let answerBy: LocalDate

  package static let asks: [LetterAsk] = [.optional(.letterReason)]

  package static func suggested(for matter: LetterMatter) -> LetterFacts {
    var facts = LetterFacts.none
    facts.reason = matter.dossier.assurances.whose(matter.debt.id)?.said.words
    return facts
  }

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    let told = matter.dossier.assurances.whose(matter.debt.id)
    guard told?.whose == .notMine else { throw .notToldNotMine(matter.debt.id) }
    head = matter.head
    claimed = ClaimedAmount.asked(matter).claimed
    reason = [facts.reason, told?.said.words].compactMap(\.self).first { !trimmed($0).isEmpty }
    isDecision = matter.debt.kind.restsOnDecision
    hasTitle = matter.debt.judgment != nil || matter.debt.stage >= .judgment
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "schuld van een ander", english: "debt of somebody else")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Zegt dat de schuld niet van u is, en vraagt om bewijs.",
      english: "Says that the debt is not yours, and asks for proof.")
  }

  package func subject(in language: Language) -> String {
    language.say(
      dutch: "Deze vordering is niet van mij", english: "This claim is not against me")
  }

  package static let fields: [LetterField] = [
    .required("claimed"), .optional("reason"), .flag("decision"), .flag("title"),
    .required("answerBy"),
  ]

  package func values(in language: Language) -> LetterValues {
    [
      "claimed": .text(claimed.text(in: language)), "reason": .text(asSentence(reason ?? "")),
      "decision": .flag(isDecision), "title": .flag(hasTitle),
      "answerBy": .text(answerBy.text(in: language)),
    ]
  }
}

extension NotMyDebt {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    U vraagt mij {{#onBehalfOf}}namens {{onBehalfOf}} {{/onBehalfOf}}om {{claimed}} te betalen.
    Deze vordering hoort niet bij mij. Met deze brief erken ik uw vordering niet.
    {{#reason}}Mijn uitleg: {{reason}}{{/reason}}

    Wie geld vraagt, moet laten zien wie het moet betalen. Daarom vraag ik u:
    {{#decision}}
    - Wilt u mij het besluit sturen, met de naam die daarop staat?
    {{/decision}}
    {{^decision}}
    - Wilt u mij het contract sturen, met de handtekening en de datum?
    {{/decision}}
    {{#title}}
    - Wilt u mij het vonnis of het dwangbevel sturen?
    {{/title}}
    {{#onBehalfOf}}
    - Wilt u mij een bewijs sturen dat u namens {{onBehalfOf}} mag optreden?
    {{/onBehalfOf}}
    - Welke gegevens van mij hebt u, en van wie kreeg u die?
    - Wilt u niets van mij innen zolang dat bewijs er niet is?
    - Wilt u mijn gegevens daarna verwijderen, ook uit registers?
    - Wilt u mij uiterlijk op {{answerBy}} schriftelijk antwoorden?

    Een kopie van mijn paspoort stuur ik niet mee, om misbruik te voorkomen.
    Ik behoud al mijn rechten.
    """#

  private static let english = #"""
    You ask me {{#onBehalfOf}}on behalf of {{onBehalfOf}} {{/onBehalfOf}}to pay {{claimed}}.
    I am not the person who has to pay this. This letter does not acknowledge your claim.
    {{#reason}}My explanation: {{reason}}{{/reason}}

    Who asks for money has to show who owes it. So I ask you:
    {{#decision}}
    - Please send me the decision, with the name that is on it.
    {{/decision}}
    {{^decision}}
    - Please send me the contract, with the signature and the date.
    {{/decision}}
    {{#title}}
    - Please send me the judgment (vonnis) or the writ (dwangbevel).
    {{/title}}
    {{#onBehalfOf}}
    - Please send me proof that you may act on behalf of {{onBehalfOf}}.
    {{/onBehalfOf}}
    - Please tell me which data you hold about me, and who gave them to you.
    - Please collect nothing from me as long as there is no such proof.
    - Please remove my data after that, also from registers.
    - Please answer me in writing, no later than {{answerBy}}.

    I do not enclose a copy of my passport, to prevent misuse.
    I reserve all my rights.
    """#
}
