import Domain
import Planning
import Rules

/// Says that the sender does not agree with a writ (*dwangbevel*) or a judgment, asks for it and for the
/// proof of the day on which it was served, and asks to wait. It admits nothing.
///
/// It is no opposition (*verzet*) itself: that goes to a court, in the way and within the time that the
/// legal desk can tell. Only for a fine is the time known (WAHV 26 lid 3); after it the letter is refused.
package struct OppositionNotice: NeutralLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("opposition-notice")

  package let head: LetterHead
  /// The day on which the writ or judgment came.
  package let servedOn: LocalDate
  /// The last day for opposition; nil where the dossier cannot know it.
  package let lastDay: LocalDate?
  /// A writ of the government, not a judgment of a court.
  package let isWrit: Bool
  package let claimed: Money
  /// What is wrong and why, in the sender's own words.
  package let reason: String
  package let answerBy: LocalDate

  package static let asks: [LetterAsk] = [.required(.letterTheirs), .required(.letterReason)]

  package static func suggested(for matter: LetterMatter) -> LetterFacts {
    var facts = LetterFacts.none
    facts.theirLetter = matter.dossier.record.log
      .filter { $0.debt == matter.debt.id && ($0.stage == .writ || $0.stage == .judgment) }
      .map(\.on).filter { $0 <= matter.today }.max()
    return facts
  }

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    let debt = matter.debt
    guard debt.judgment != nil || debt.stage >= .judgment else { throw .noTitle }
    servedOn = try LetterFacts.held(
      LetterFacts.needed(facts.theirLetter, .letterTheirs), .letterTheirs, from: nil,
      through: matter.today)
    reason = try LetterFacts.needed(facts.reason, .letterReason)
    isWrit = debt.kind.restsOnDecision
    if debt.kind == .fine {
      let terms = try? matter.law.protections.answer(
        for: .fineOpposition, on: matter.today, afterCheck: .assume)
      let last = TermOfLaw.lastDay(of: terms?.row.value.within ?? .weeks(2), after: servedOn)
      guard matter.today <= last else { throw .oppositionTooLate(last) }
      lastDay = last
    } else {
      lastDay = nil
    }
    head = matter.head
    claimed = ClaimedAmount.asked(matter).claimed
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(
      dutch: "brief bij een dwangbevel of vonnis", english: "letter about a writ or judgment")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch:
        "Zegt dat u het er niet mee eens bent. Verzet zelf gaat via de rechter: bel eerst het Juridisch Loket.",
      english:
        "Says that you do not agree. Opposition itself goes to a court: first call the Juridisch Loket."
    )
  }

  package func subject(in language: Language) -> String {
    switch (language, isWrit) {
    case (.dutch, true): "Ik ben het niet eens met uw dwangbevel"
    case (.dutch, false): "Ik ben het niet eens met het vonnis"
    case (.english, true): "I do not agree with your writ (dwangbevel)"
    case (.english, false): "I do not agree with the judgment (vonnis)"
    }
  }

  package static let fields: [LetterField] = [
    .required("servedDay"), .flag("writ"), .optional("lastDay"), .required("claimed"),
    .required("reason"), .required("answerBy"),
  ]

  package func values(in language: Language) -> LetterValues {
    [
      "servedDay": .text(servedOn.text(in: language)), "writ": .flag(isWrit),
      "lastDay": .text(lastDay?.text(in: language) ?? ""),
      "claimed": .text(claimed.text(in: language)), "reason": .text(asSentence(reason)),
      "answerBy": .text(answerBy.text(in: language)),
    ]
  }
}

extension OppositionNotice {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    {{#writ}}Op {{servedDay}} kreeg ik een dwangbevel.{{/writ}}
    {{^writ}}Op {{servedDay}} kreeg ik een vonnis.{{/writ}}
    U vraagt mij {{#onBehalfOf}}namens {{onBehalfOf}} {{/onBehalfOf}}om {{claimed}} te betalen.
    Ik ben het daar niet mee eens. Met deze brief erken ik uw vordering niet.

    Mijn reden: {{reason}}

    {{#lastDay}}Ik kan tot en met {{lastDay}} in verzet gaan.{{/lastDay}}
    {{^lastDay}}Ik vraag advies over verzet.{{/lastDay}}

    Mijn vragen aan u:
    {{#writ}}
    - Wilt u mij het dwangbevel sturen, met een bewijs van de dag waarop het bij mij kwam?
    {{/writ}}
    {{^writ}}
    - Wilt u mij het vonnis sturen, met een bewijs van de dag waarop het bij mij kwam?
    {{/writ}}
    - Wilt u mij ook de stukken sturen waarop uw vordering rust?
    - Wilt u tot die tijd niets innen en geen beslag leggen?
    - Wilt u mij uiterlijk op {{answerBy}} schriftelijk antwoorden?

    Deze brief is zelf geen verzet. Ik behoud al mijn rechten.
    """#

  private static let english = #"""
    {{#writ}}On {{servedDay}} I got a writ (dwangbevel).{{/writ}}
    {{^writ}}On {{servedDay}} I got a judgment (vonnis).{{/writ}}
    You ask me {{#onBehalfOf}}on behalf of {{onBehalfOf}} {{/onBehalfOf}}to pay {{claimed}}.
    I do not agree with that. This letter does not acknowledge your claim.

    My reason: {{reason}}

    {{#lastDay}}I can go into opposition (verzet) through {{lastDay}}.{{/lastDay}}
    {{^lastDay}}I am asking advice about opposition (verzet).{{/lastDay}}

    My requests:
    {{#writ}}
    - Please send me the writ, with proof of the day on which it came to me.
    {{/writ}}
    {{^writ}}
    - Please send me the judgment, with proof of the day on which it came to me.
    {{/writ}}
    - Please also send me the documents on which your claim rests.
    - Until then please collect nothing and seize nothing.
    - Please answer me in writing, no later than {{answerBy}}.

    This letter is no opposition itself. I reserve all my rights.
    """#
}
