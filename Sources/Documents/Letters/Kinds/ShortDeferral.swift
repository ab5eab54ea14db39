import Domain
import Planning

/// Promises to pay the claim, or one bill of it, at once on a later day, and asks to wait for it.
package struct ShortDeferral: AcknowledgingLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("short-deferral")

  package let head: LetterHead
  /// What the letter is about; the disputed part stays out.
  package let claim: ClaimedAmount
  /// What is paid: all that is undisputed, or a part of it.
  package let amount: Money
  /// The number of the bill that is paid, where the amount is that of one bill alone.
  package let invoice: String?
  /// The day on which it is paid: the income has arrived and banks work.
  package let until: LocalDate
  /// Why, in the sender's own words.
  package let reason: String?
  /// Whether the day lies after a known pay day.
  package let followsPayDay: Bool
  /// The day by which an answer is asked for: ten working days, or the last before the payment.
  package let answerBy: LocalDate

  package static let asks: [LetterAsk] = [
    .required(.letterUntil), .optional(.letterAmount), .optional(.letterReason),
  ]

  /// All that is undisputed, on the first day on which the plan has that much, within half a year.
  package static func suggested(for matter: LetterMatter) -> LetterFacts {
    var facts = LetterFacts.none
    facts.amount = matter.offer.owed
    var day = matter.moneyDay(after: matter.today)
    while day <= matter.today.adding(months: 6) {
      if matter.plan.putBy(for: matter.debt.id, through: day) >= matter.offer.owed {
        facts.until = day
        break
      }
      day = matter.moneyDay(after: day)
    }
    return facts
  }

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    let owed = matter.offer.owed
    let until = try LetterFacts.needed(
      payment: facts.until, .letterUntil, onOrAfter: matter.moneyDay(after: matter.today))
    let latest = matter.today.adding(months: 12)
    guard until <= latest else { throw .dayAfter(.letterUntil, latest) }
    let amount = try LetterFacts.needed(
      facts.amount ?? owed, .letterAmount, above: .zero, through: owed)
    let there = matter.plan.putBy(for: matter.debt.id, through: until)
    guard there >= amount else { throw .tooLittleBy(until, needed: amount, there: there) }
    head = matter.head
    claim = ClaimedAmount(matter)
    self.amount = amount
    let bills = matter.debt.bills.filter { $0.amount == amount && $0.number != nil }
    invoice = amount < owed && bills.count == 1 ? bills[0].number : nil
    self.until = until
    reason = facts.reason
    followsPayDay = matter.plan.payDay != nil
    answerBy = min(matter.days.answerBy, until.adding(days: -1))
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "verzoek om kort uitstel", english: "request for a short delay")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Vraagt om te wachten tot een dag waarop u alles in één keer betaalt.",
      english: "Asks to wait until a day on which you pay all at once.")
  }

  package var amounts: LetterAmounts? { LetterAmounts(once: amount) }

  package func subject(in language: Language) -> String {
    language.say(dutch: "Verzoek om kort uitstel", english: "Request for a short delay")
  }

  package static let fields: [LetterField] =
    ClaimedAmount.fields + [
      .required("amount"), .group("partly", [.required("rest"), .optional("invoice")]),
      .optional("reason"), .required("until"), .flag("afterPayDay"), .required("answerBy"),
      PayAccount.field,
    ]

  package func values(in language: Language) -> LetterValues {
    var values = claim.values(in: language)
    values["amount"] = .text(amount.text(in: language))
    if amount < claim.owed {
      values["partly"] = .group([
        "rest": .text((claim.owed - amount).text(in: language)),
        "invoice": .text(invoice ?? ""),
      ])
    }
    values["reason"] = .text(asSentence(reason ?? ""))
    values["until"] = .text(until.text(in: language))
    values["afterPayDay"] = .flag(followsPayDay)
    values["answerBy"] = .text(answerBy.text(in: language))
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
    \#(SharedWords.claim(.dutch))
    {{#partly}}
    Daarvan wil ik {{amount}} in één keer betalen{{#invoice}}, voor factuur {{invoice}}{{/invoice}}.
    Over de andere {{rest}} schrijf ik u apart.
    {{/partly}}
    Vandaag kan ik nog niet betalen. Ik vraag u om kort te wachten.
    {{#reason}}Mijn reden: {{reason}}{{/reason}}

    Dit is mijn voorstel:
    - Bedrag: {{amount}}, in één keer
    - Uiterlijk op: {{until}}

    {{#afterPayDay}}Ik kies deze dag omdat mijn inkomen dan binnen is.{{/afterPayDay}}

    \#(SharedWords.account(.dutch))

    Mijn vragen aan u:
    - Wilt u tot en met {{until}} geen verdere stappen nemen?
    - Wilt u tot en met die dag geen rente en kosten rekenen?
    - Wilt u dit schriftelijk bevestigen, uiterlijk op {{answerBy}}?
    \#(SharedWords.askForAccount(.dutch))

    \#(SharedWords.notChecked(.dutch))
    """#

  private static let english = #"""
    \#(SharedWords.claim(.english))
    {{#partly}}
    Of this I want to pay {{amount}} in one payment{{#invoice}}, for invoice {{invoice}}{{/invoice}}.
    I will write to you about the other {{rest}} separately.
    {{/partly}}
    I cannot pay today. I ask you to wait a short time.
    {{#reason}}My reason: {{reason}}{{/reason}}

    This is my proposal:
    - Amount: {{amount}}, in one payment
    - No later than: {{until}}

    {{#afterPayDay}}I choose this day because my income is there by then.{{/afterPayDay}}

    \#(SharedWords.account(.english))

    My requests:
    - Please take no further steps up to and including {{until}}.
    - Please charge no interest and costs up to and including that day.
    - Please confirm this in writing, no later than {{answerBy}}.
    \#(SharedWords.askForAccount(.english))

    \#(SharedWords.notChecked(.english))
    """#
}
