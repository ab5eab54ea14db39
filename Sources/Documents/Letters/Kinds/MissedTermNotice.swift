import Domain
import Planning

/// Says that a term of an arrangement comes later, when it comes, and asks to let the arrangement go
/// on: before its day, or after it where it was missed and the creditor has not said so yet.
package struct MissedTermNotice: AcknowledgingLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("missed-term-notice")

  package let head: LetterHead
  /// The day on which it is due.
  package let term: LocalDate
  /// What is due on that day and comes later.
  package let amount: Money
  /// The day on which it is paid.
  package let until: LocalDate
  /// What was agreed, a month.
  package let current: Money
  /// What of that term is paid on its day, or was paid already; zero where nothing is.
  package let rest: Money
  /// Why, in the sender's own words.
  package let reason: String?
  /// Whether the day lies after a known pay day.
  package let followsPayDay: Bool
  /// Whether its day has passed.
  package let isMissed: Bool

  package static let asks: [LetterAsk] = [
    .required(.letterTerm), .required(.letterAmount), .required(.letterUntil),
    .optional(.letterReason),
  ]

  /// The oldest term that was missed, else the next one: all that is open of it, paid when the income
  /// after it arrives.
  package static func suggested(for matter: LetterMatter) -> LetterFacts {
    var facts = LetterFacts.none
    if let missed = matter.missed.first {
      facts.term = missed.due
      facts.amount = missed.open
      facts.until = matter.moneyDay(after: matter.today)
      return facts
    }
    guard let arrangement = matter.debt.arrangement else { return facts }
    let term = matter.terms(from: matter.today).day(ofTerm: 1)
    facts.term = term
    facts.amount = min(arrangement.amount(ofTermOn: term), matter.offer.owed)
    facts.until = matter.moneyDay(after: term)
    return facts
  }

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    if let missed = matter.missed.first(where: { $0.due == facts.term }) {
      // An offer that was accepted has terms too, also before it was written down as agreed.
      current = matter.debt.arrangement?.monthly ?? missed.amount
      // Whoever names a missed term names all that is open of it.
      amount = try LetterFacts.needed(
        facts.amount, .letterAmount, above: missed.open - Money(cents: 1), through: missed.open)
      (term, rest, isMissed) = (missed.due, missed.paid, true)
    } else {
      let arrangement = try matter.arrangement()
      current = arrangement.monthly
      term = try LetterFacts.needed(facts.term, .letterTerm, onOrAfter: matter.today)
      let due = min(arrangement.amount(ofTermOn: term), matter.offer.owed)
      amount = try LetterFacts.needed(facts.amount, .letterAmount, above: .zero, through: due)
      (rest, isMissed) = (due - amount, false)
    }
    until = try LetterFacts.needed(
      payment: facts.until, .letterUntil,
      onOrAfter: max(term.adding(days: 1), matter.moneyDay(after: matter.today)))
    head = matter.head
    reason = facts.reason
    followsPayDay = matter.plan.payDay != nil
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "melding van een latere termijn", english: "notice of a late instalment")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Zegt op tijd dat een termijn later komt, en wanneer u die wel betaalt.",
      english: "Says in time that an instalment comes later, and when you pay it.")
  }

  package var amounts: LetterAmounts? { LetterAmounts(once: amount) }

  package func subject(in language: Language) -> String {
    guard !isMissed else {
      return language.say(
        dutch: "De termijn van \(term.text(in: .dutch)) is nog niet betaald",
        english: "The instalment of \(term.text(in: .english)) is not paid yet")
    }
    return language.say(
      dutch: "De termijn van \(term.text(in: .dutch)) komt later",
      english: "The instalment of \(term.text(in: .english)) comes later")
  }

  package static let fields: [LetterField] = [
    .required("current"), .required("term"), .required("amount"), .required("until"),
    .group("partly", [.required("rest")]), .group("already", [.required("paid")]),
    .optional("reason"), .flag("afterPayDay"),
    .flag("missed"), PayAccount.field,
  ]

  package func values(in language: Language) -> LetterValues {
    var values: LetterValues = [
      "current": .text(current.text(in: language)), "term": .text(term.text(in: language)),
      "amount": .text(amount.text(in: language)), "until": .text(until.text(in: language)),
      "reason": .text(asSentence(reason ?? "")), "afterPayDay": .flag(followsPayDay),
      "missed": .flag(isMissed),
    ]
    if rest > .zero {
      let text = LetterValue.text(rest.text(in: language))
      values[isMissed ? "already" : "partly"] = .group([isMissed ? "paid" : "rest": text])
    }
    values["account"] = PayAccount(of: head)?.value
    return values
  }

  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    Ik betaal u {{current}} per maand{{#onBehalfOf}}, voor de vordering van {{onBehalfOf}}{{/onBehalfOf}}. Dat is onze afspraak.
    Op {{term}} {{#missed}}kon{{/missed}}{{^missed}}kan{{/missed}} ik {{amount}} {{^missed}}nog {{/missed}}niet betalen.
    {{#partly}}De andere {{rest}} betaal ik wel op die dag.{{/partly}}
    {{#already}}De andere {{paid}} heb ik wel betaald.{{/already}}
    Dat laat ik u {{#missed}}zelf{{/missed}}{{^missed}}van tevoren{{/missed}} weten.
    {{#reason}}Mijn reden: {{reason}}{{/reason}}

    Dit betaal ik later:
    - Termijn van: {{term}}
    - Bedrag: {{amount}}
    - Ik betaal dit uiterlijk op: {{until}}

    {{#afterPayDay}}Dan is mijn inkomen binnen.{{/afterPayDay}}
    De andere termijnen betaal ik zoals afgesproken.

    {{#account}}
    Ik betaal op deze rekening:
    - Rekeningnummer: {{iban}}
    - Op naam van: {{holder}}
    {{#payReference}}
    - Kenmerk: {{payReference}}
    {{/payReference}}
    {{/account}}

    Mijn vragen aan u:
    - Wilt u de regeling laten doorlopen?
    - Wilt u hierom geen extra rente en kosten rekenen?
    - Wilt u mij dit schriftelijk bevestigen?

    \#(SharedWords.notChecked(.dutch))
    """#

  private static let english = #"""
    I pay you {{current}} a month{{#onBehalfOf}}, for the claim of {{onBehalfOf}}{{/onBehalfOf}}. That is our arrangement.
    On {{term}} I {{#missed}}could not{{/missed}}{{^missed}}cannot{{/missed}} pay {{amount}}{{^missed}} yet{{/missed}}.
    {{#partly}}I do pay the other {{rest}} on that day.{{/partly}}
    {{#already}}I did pay the other {{paid}}.{{/already}}
    I tell you this {{#missed}}myself{{/missed}}{{^missed}}in advance{{/missed}}.
    {{#reason}}My reason: {{reason}}{{/reason}}

    This is what I pay later:
    - Instalment of: {{term}}
    - Amount: {{amount}}
    - I pay this no later than: {{until}}

    {{#afterPayDay}}My income is there by then.{{/afterPayDay}}
    I pay the other instalments as agreed.

    {{#account}}
    I pay to this account:
    - Account number: {{iban}}
    - In the name of: {{holder}}
    {{#payReference}}
    - Reference: {{payReference}}
    {{/payReference}}
    {{/account}}

    My requests:
    - Please let the arrangement go on.
    - Please charge no extra interest and costs because of this.
    - Please confirm this to me in writing.

    \#(SharedWords.notChecked(.english))
    """#
}
