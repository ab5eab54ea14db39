import Domain
import Planning

/// Confirms what was agreed, as the dossier has it or as the sender says it: nothing is added to it,
/// and it is not held against the plan, because it was agreed already.
package struct AgreementConfirmation: AcknowledgingLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("agreement-confirmation")

  package let head: LetterHead
  /// What the agreement is about; the disputed part stays out.
  package let claim: ClaimedAmount
  /// The day of the talk.
  package let talkedOn: LocalDate
  package let talkedWith: String?
  /// The terms; where only some months were agreed, those.
  package let agreed: OfferLines
  /// What the dossier has of the agreement besides its figures; nil where other terms are confirmed.
  package let terms: Debt.Arrangement.Agreed?
  /// What else was agreed, in the sender's own words.
  package let alsoAgreed: String?
  package let answerBy: LocalDate

  /// What the agreed terms leave open; zero where they pay all.
  package var rest: Money { (claim.owed - agreed.amounts.total).orZero }

  package static let asks: [LetterAsk] = [
    .required(.letterTalkedOn), .optional(.letterTalkedWith), .required(.letterAmount),
    .required(.letterFrom), .optional(.letterMonths), .optional(.letterReason),
  ]

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    let talkedOn = try LetterFacts.held(
      LetterFacts.needed(facts.talkedOn, .letterTalkedOn), .letterTalkedOn, from: nil,
      through: matter.today)
    let amount = try LetterFacts.needed(facts.amount, .letterAmount)
    let from = try LetterFacts.held(
      LetterFacts.needed(facts.from, .letterFrom), .letterFrom, from: talkedOn, through: nil)
    let claim = ClaimedAmount(matter.debt)
    let kept = Self.kept(matter.debt.runningArrangement, amount, facts.months, from)
    let amounts: LetterAmounts
    if let kept {
      amounts = kept.0
    } else {
      amounts = try Self.amounts(of: amount, months: facts.months, owed: claim.owed)
    }
    terms = kept?.1
    let running = matter.debt.runningArrangement
    let dates = DueDates.agreed(
      from: from, dayOfMonth: running?.from == from ? running?.dueDay : nil)
    head = matter.head
    self.claim = claim
    self.talkedOn = talkedOn
    talkedWith = facts.talkedWith
    agreed = OfferLines(
      amounts: amounts, days: from...dates.day(ofTerm: amounts.terms))
    alsoAgreed = facts.reason
    answerBy = matter.days.answerBy
  }

  /// What the dossier has of the arrangement, as it was agreed.
  package static func suggested(for matter: LetterMatter) -> LetterFacts {
    var facts = LetterFacts.none
    guard let arrangement = matter.debt.runningArrangement else { return facts }
    facts.amount = arrangement.monthly
    facts.talkedOn = arrangement.agreed.on
    facts.talkedWith = arrangement.agreed.with
    facts.months = arrangement.agreed.terms
    facts.from = arrangement.from
    return facts
  }

  /// The figures and the other terms of the arrangement, where these are the terms it has.
  private static func kept(
    _ arrangement: Debt.Arrangement?, _ amount: Money, _ months: Int?, _ from: LocalDate
  ) -> (LetterAmounts, Debt.Arrangement.Agreed)? {
    guard let arrangement, let sums = arrangement.sums, sums.monthly == amount,
      arrangement.from == from, months ?? sums.terms == sums.terms
    else { return nil }
    let amounts = LetterAmounts(sums, changes: arrangement.changes)
    return (amounts, arrangement.agreed)
  }

  /// `months` terms of `amount`, the last one at most what is left; without `months` as many as pay
  /// all.
  private static func amounts(
    of amount: Money, months: Int?, owed: Money
  ) throws(LetterRefusal) -> LetterAmounts {
    guard amount > .zero, amount <= owed else {
      throw .amountOutside(.letterAmount, above: .zero, through: owed)
    }
    let all = LetterAmounts(paying: owed, by: amount)
    guard let months else { return all }
    guard months <= all.terms else {
      throw .moreThanOwed(amount * months, owed: owed)
    }
    return months == all.terms ? all : LetterAmounts(monthly: amount, terms: months)
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "bevestiging van een afspraak", english: "confirmation of an agreement")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Zet op papier wat u heeft afgesproken.",
      english: "Puts in writing what you agreed.")
  }

  package var amounts: LetterAmounts? { agreed.amounts }

  package func subject(in language: Language) -> String {
    language.say(dutch: "Bevestiging van onze afspraak", english: "Confirmation of our agreement")
  }

  package static let fields: [LetterField] =
    ClaimedAmount.fields + OfferLines.fields + [
      .required("talkDay"), .optional("talkedWith"), .flag("withoutTalk"), .flag("interestStops"),
      .group("miss", [.required("missRule")]), .group("open", [.required("rest")]),
      .optional("alsoAgreed"), PayAccount.field, .required("answerBy"),
    ]

  package func values(in language: Language) -> LetterValues {
    var values = claim.values(in: language)
    values.merge(agreed.values(in: language)) { own, _ in own }
    values["talkDay"] = .text(talkedOn.text(in: language))
    values["talkedWith"] = .text(talkedWith ?? "")
    values["withoutTalk"] = .flag(terms.map { $0.proof != .phone } ?? false)
    values["interestStops"] = .flag(terms?.interestStops == true)
    if let rule = terms?.onMiss {
      values["miss"] = .group(["missRule": .text(rule.name(in: language))])
    }
    if rest > .zero { values["open"] = .group(["rest": .text(rest.text(in: language))]) }
    values["alsoAgreed"] = .text(asSentence(alsoAgreed ?? ""))
    values["account"] = PayAccount(of: head)?.value
    values["answerBy"] = .text(answerBy.text(in: language))
    return values
  }
}

extension LetterAmounts {
  /// What was agreed.
  /// - Precondition: it adds up.
  init(_ sums: AgreementSums, changes: TermChanges) {
    precondition(sums.addsUp)
    monthly = sums.monthly
    (terms, last, total) = (sums.terms, sums.last, sums.total)
    (self.changes, runs) = (changes, sums.runs)
  }

  /// As many terms of `monthly` as pay `owed`; the last one is what is left.
  /// - Precondition: `monthly` is above zero.
  init(paying owed: Money, by monthly: Money) {
    self.monthly = monthly
    terms = Rounding.up.divide(Int128(owed.cents), by: Int128(monthly.cents))
    last = owed - monthly * (terms - 1)
    total = owed
  }
}

extension AgreementConfirmation {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    {{#withoutTalk}}Op {{talkDay}} maakten wij een afspraak{{#talkedWith}}, met {{talkedWith}}{{/talkedWith}}.{{/withoutTalk}}
    {{^withoutTalk}}Op {{talkDay}} sprak ik {{#talkedWith}}met {{talkedWith}}{{/talkedWith}}{{^talkedWith}}met u{{/talkedWith}}.{{/withoutTalk}}
    {{#onBehalfOf}}Het ging over de vordering van {{onBehalfOf}}.{{/onBehalfOf}}
    {{#disputed}}
    U vraagt {{claimed}}. Met {{part}} daarvan ben ik het niet eens. Daarover schrijf ik u apart.
    Deze brief gaat alleen over de andere {{owed}}.
    {{/disputed}}
    {{^disputed}}
    Het gaat om een bedrag van {{owed}}.
    {{/disputed}}

    Wij hebben dit afgesproken:
    \#(OfferLines.dutch)
    {{#interestStops}}
    - Rente en kosten: die komen er niet bij zolang ik op tijd betaal
    {{/interestStops}}
    {{#miss}}
    - Bij een gemiste termijn: {{missRule}}
    {{/miss}}

    {{#open}}
    Van de vordering blijft dan {{rest}} over. Daarover is nog niets afgesproken.
    {{/open}}
    {{#alsoAgreed}}Ook is dit afgesproken: {{alsoAgreed}}{{/alsoAgreed}}

    {{#account}}
    Ik betaal op deze rekening:
    - Rekeningnummer: {{iban}}
    - Op naam van: {{holder}}
    {{#payReference}}
    - Kenmerk: {{payReference}}
    {{/payReference}}
    {{/account}}

    Mijn vragen aan u:
    - Wilt u deze afspraak uiterlijk op {{answerBy}} schriftelijk bevestigen?
    {{^interestStops}}
    - Wilt u schrijven dat u geen rente en kosten meer rekent zolang ik op tijd betaal?
    {{/interestStops}}
    {{^account}}
    - Wilt u daarbij het rekeningnummer en het kenmerk voor de betaling schrijven?
    {{/account}}
    - Heeft u iets anders begrepen? Wilt u mij dat dan schrijven?

    Deze brief is geen erkenning van bedragen die ik niet heb gecontroleerd, zoals rente en kosten.
    """#

  private static let english = #"""
    {{#withoutTalk}}On {{talkDay}} we made an agreement{{#talkedWith}}, with {{talkedWith}}{{/talkedWith}}.{{/withoutTalk}}
    {{^withoutTalk}}On {{talkDay}} I talked {{#talkedWith}}with {{talkedWith}}{{/talkedWith}}{{^talkedWith}}with you{{/talkedWith}}.{{/withoutTalk}}
    {{#onBehalfOf}}It was about the claim of {{onBehalfOf}}.{{/onBehalfOf}}
    {{#disputed}}
    You ask {{claimed}}. I do not agree with {{part}} of it. I will write to you about that separately.
    This letter is only about the other {{owed}}.
    {{/disputed}}
    {{^disputed}}
    It is about an amount of {{owed}}.
    {{/disputed}}

    We agreed on this:
    \#(OfferLines.english)
    {{#interestStops}}
    - Interest and costs: none are added while I pay on time
    {{/interestStops}}
    {{#miss}}
    - When an instalment is missed: {{missRule}}
    {{/miss}}

    {{#open}}
    That leaves {{rest}} of the claim. Nothing has been agreed about that yet.
    {{/open}}
    {{#alsoAgreed}}This was agreed as well: {{alsoAgreed}}{{/alsoAgreed}}

    {{#account}}
    I pay to this account:
    - Account number: {{iban}}
    - In the name of: {{holder}}
    {{#payReference}}
    - Reference: {{payReference}}
    {{/payReference}}
    {{/account}}

    My requests:
    - Please confirm this agreement in writing, no later than {{answerBy}}.
    {{^interestStops}}
    - Please write that you charge no more interest and costs while I pay on time.
    {{/interestStops}}
    {{^account}}
    - Please also write the account number and the reference for the payment.
    {{/account}}
    - If you understood something else, please write to me.

    This letter does not acknowledge amounts that I have not checked, such as interest and costs.
    """#
}
