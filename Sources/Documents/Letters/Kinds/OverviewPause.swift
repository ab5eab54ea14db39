import Domain
import Planning

/// Says that the sender is making an overview of income, costs and debts, and asks to wait until it
/// is there. It promises no money.
package struct OverviewPause: AcknowledgingLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("overview-pause")

  package let head: LetterHead
  /// What the letter is about; the disputed part stays out.
  package let claim: ClaimedAmount
  /// Until when is asked to wait, and by when the sender writes again.
  package let until: LocalDate
  /// The organisation that helps; nil where nobody does.
  package let helper: String?
  /// The day by which an answer is asked for: ten working days.
  package let answerBy: LocalDate

  package static let asks: [LetterAsk] = [
    .required(.letterUntil), .optional(.letterHelper),
  ]

  /// Four weeks: enough to find papers, short enough to be given.
  package static func suggested(for matter: LetterMatter) -> LetterFacts {
    var facts = LetterFacts.none
    facts.until = matter.today.adding(days: 28)
    return facts
  }

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    let until = try LetterFacts.needed(
      facts.until, .letterUntil, onOrAfter: matter.days.answerBy)
    // Longer is no overview any more, and nobody waits that long for a letter.
    let latest = matter.today.adding(months: 3)
    guard until <= latest else { throw .dayAfter(.letterUntil, latest) }
    head = matter.head
    claim = ClaimedAmount(matter)
    self.until = until
    helper = facts.helper
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "vraag om tijd voor een overzicht", english: "request for time to prepare")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Zegt dat u uw schulden op een rij zet, en vraagt om zo lang te wachten.",
      english: "Says that you are making an overview of your debts, and asks to wait for it.")
  }

  package func subject(in language: Language) -> String {
    language.say(
      dutch: "Ik maak een overzicht, verzoek om te wachten",
      english: "I am making an overview, request to wait")
  }

  package static let fields: [LetterField] =
    ClaimedAmount.fields + [.optional("helper"), .required("until"), .required("answerBy")]

  package func values(in language: Language) -> LetterValues {
    var values = claim.values(in: language)
    values["helper"] = .text(helper ?? "")
    values["until"] = .text(until.text(in: language))
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
    Ik weet nog niet wat ik kan betalen.

    Ik maak eerst een overzicht van mijn inkomen, mijn kosten en al mijn schulden.
    {{#helper}}{{helper}} helpt mij daarbij.{{/helper}}
    Uiterlijk op {{until}} schrijf ik u opnieuw. Dan hoort u wat ik kan betalen.

    Mijn vragen aan u:
    - Wilt u tot en met {{until}} wachten met herinneringen en andere stappen?
    - Wilt u tot en met die dag geen rente en kosten rekenen?
    - Wilt u dit binnen tien werkdagen schriftelijk bevestigen, dus uiterlijk op {{answerBy}}?

    \#(SharedWords.notChecked(.dutch))
    """#

  private static let english = #"""
    \#(SharedWords.claim(.english))
    I do not know yet what I can pay.

    I am first making an overview of my income, my costs and all my debts.
    {{#helper}}{{helper}} helps me with it.{{/helper}}
    I will write to you again no later than {{until}}. I will then tell you what I can pay.

    My requests:
    - Please wait with reminders and other steps up to and including {{until}}.
    - Please charge no interest and costs up to and including that day.
    - Please confirm this in writing within ten working days, so no later than {{answerBy}}.

    \#(SharedWords.notChecked(.english))
    """#
}
