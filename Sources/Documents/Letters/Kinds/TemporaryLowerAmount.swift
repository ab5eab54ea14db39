import Domain
import Planning

/// After a setback: asks to take a lower amount than was agreed for some months, and says when the
/// old amount returns.
package struct TemporaryLowerAmount: AcknowledgingLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("temporary-lower-amount")
  package static let money = LetterPurpose.offer

  package let head: LetterHead
  /// What the letter is about; the disputed part stays out.
  package let claim: ClaimedAmount
  package let change: AmountChange
  /// What happened, in the sender's own words.
  package let reason: String?
  /// The day by which an answer is asked for: ten working days.
  package let answerBy: LocalDate

  package static let asks: [LetterAsk] = [
    .required(.letterCurrent), .required(.letterAmount), .required(.letterFrom),
    .required(.letterUntil), .optional(.letterReason),
  ]

  /// From what was agreed, for three terms.
  package static func suggested(for matter: LetterMatter) -> LetterFacts {
    var facts = LetterFacts.none
    guard let arrangement = matter.debt.arrangement else { return facts }
    facts.current = arrangement.monthly
    let room = matter.roomForLess
    if room > .zero, room < arrangement.monthly { facts.amount = min(room, matter.offer.owed) }
    let dates = matter.terms(from: matter.today.adding(days: 1))
    facts.from = dates.day(ofTerm: 1)
    facts.until = dates.day(ofTerm: 3)
    return facts
  }

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    _ = try matter.arrangement()
    _ = try LetterFacts.needed(facts.until, .letterUntil)
    change = try AmountChange(lower: matter, facts)
    head = matter.head
    claim = ClaimedAmount(matter)
    reason = facts.reason
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "tijdelijk een lager bedrag", english: "lower amount for a time")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Vraagt na een tegenvaller om een paar maanden een lager bedrag te mogen betalen.",
      english: "Asks to pay a lower amount for some months after a setback.")
  }

  package var amounts: LetterAmounts? { change.amounts }

  package func subject(in language: Language) -> String {
    language.say(
      dutch: "Verzoek om tijdelijk een lager bedrag",
      english: "Request for a lower amount for a time"
    )
  }

  package static let fields: [LetterField] =
    ClaimedAmount.fields + AmountChange.fields + [.optional("reason"), .required("answerBy")]

  package func values(in language: Language) -> LetterValues {
    var values = claim.values(in: language)
    values.merge(change.values(in: language)) { own, _ in own }
    values["reason"] = .text(asSentence(reason ?? ""))
    values["answerBy"] = .text(answerBy.text(in: language))
    return values
  }

  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    \#(SharedWords.claim(.dutch))
    Wij spraken af dat ik {{current}} per maand betaal.

    Door een tegenvaller kan ik een tijd minder betalen.
    {{#reason}}Wat er is gebeurd: {{reason}}{{/reason}}

    \#(AmountChange.words(.dutch))

    Mijn vragen aan u:
    - Gaat u hiermee akkoord, en laat u de regeling doorlopen?
    - Wilt u hierom geen rente en kosten rekenen?
    - Wilt u dit binnen tien werkdagen schriftelijk bevestigen, dus uiterlijk op {{answerBy}}?

    \#(SharedWords.notChecked(.dutch))
    """#

  private static let english = #"""
    \#(SharedWords.claim(.english))
    We agreed that I pay {{current}} a month.

    Because of a setback I can pay less for a time.
    {{#reason}}What happened: {{reason}}{{/reason}}

    \#(AmountChange.words(.english))

    My requests:
    - Please agree to this, and let the arrangement go on.
    - Please charge no interest and costs because of this.
    - Please confirm this in writing within ten working days, so no later than {{answerBy}}.

    \#(SharedWords.notChecked(.english))
    """#
}
