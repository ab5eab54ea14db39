import Domain
import Planning

/// Offers this creditor its fair part of a sum of money that is there, paid once, and asks to waive
/// the rest.
package struct SettlementOffer: AcknowledgingLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("settlement-offer")
  package static let money = LetterPurpose.offer

  package let head: LetterHead
  /// What the offer is on; the disputed part stays out.
  package let claim: ClaimedAmount
  package let discharge: Discharge
  package let budget: BudgetLines
  /// Where the money comes from, in the sender's own words.
  package let source: String?
  /// The day by which an answer is asked for: ten working days.
  package let answerBy: LocalDate

  package static let asks: [LetterAsk] = [.required(.letterSum), .optional(.letterReason)]

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    let sum = try LetterFacts.needed(
      facts.sum, .letterSum, above: .zero, through: .largest)
    discharge = try Discharge(matter, sum: sum)
    head = matter.head
    claim = ClaimedAmount(matter)
    budget = BudgetLines(matter.plan.budget)
    source = facts.reason
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "aanbod ineens", english: "one-off settlement")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Biedt een deel van een bedrag ineens, en vraagt de rest kwijt te schelden.",
      english: "Offers a part of a sum that is there, at once, and asks to waive the rest.")
  }

  package var amounts: LetterAmounts? { LetterAmounts(once: discharge.share.amount) }

  package func subject(in language: Language) -> String {
    language.say(
      dutch: "Aanbod van een betaling ineens", english: "Offer of a one-off payment")
  }

  package static let fields: [LetterField] =
    ClaimedAmount.fields + Discharge.fields + BudgetLines.fields + [
      .required("amount"), .optional("source"), .group("left", [.required("leftAmount")]),
      .group("short", [.required("shortAmount")]), .required("answerBy"), PayAccount.field,
    ]

  package func values(in language: Language) -> LetterValues {
    var values = claim.values(in: language)
    values.merge(discharge.values(in: language)) { own, _ in own }
    values.merge(budget.values(in: language)) { own, _ in own }
    if budget.left < .zero {
      values["short"] = .group(["shortAmount": .text((-budget.left).text(in: language))])
    } else {
      values["left"] = .group(["leftAmount": .text(budget.left.text(in: language))])
    }
    values["amount"] = .text(discharge.share.amount.text(in: language))
    values["source"] = .text(asSentence(source ?? ""))
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
    Dat kan ik niet helemaal betalen. Wel is er nu een bedrag van {{allBudget}}{{#others}} voor al mijn schuldeisers samen{{/others}}.
    {{#source}}Waar dit geld vandaan komt: {{source}}{{/source}}

    Dit is mijn aanbod:
    - U krijgt: {{amount}}, dat is {{share}} van {{owed}}
    - U scheldt kwijt: {{waived}}
    - Ik betaal in één keer, binnen veertien dagen na {{#others}}het schriftelijke akkoord van alle schuldeisers{{/others}}{{^others}}uw schriftelijke akkoord{{/others}}

    \#(SharedWords.account(.dutch))

    Dit is mijn budget per maand:
    - Inkomen: {{income}}
    - Kosten en reserve: {{costs}}
    \#(SharedWords.kept(.dutch))
    {{#left}}
    - Over: {{leftAmount}}
    {{/left}}
    {{#short}}
    - Tekort: {{shortAmount}}
    {{/short}}

    \#(Discharge.fairness(.dutch))

    \#(Discharge.requests(.dutch))

    \#(SharedWords.notChecked(.dutch))
    """#

  private static let english = #"""
    \#(SharedWords.claim(.english))
    I cannot pay all of it. There is a sum of {{allBudget}} now{{#others}}, for all my creditors together{{/others}}.
    {{#source}}Where this money comes from: {{source}}{{/source}}

    This is my offer:
    - You get: {{amount}}, which is {{share}} of {{owed}}
    - You waive: {{waived}}
    - I pay once, within fourteen days after {{#others}}all creditors agree{{/others}}{{^others}}you agree{{/others}} in writing

    \#(SharedWords.account(.english))

    This is my budget per month:
    - Income: {{income}}
    - Costs and reserve: {{costs}}
    \#(SharedWords.kept(.english))
    {{#left}}
    - Left: {{leftAmount}}
    {{/left}}
    {{#short}}
    - Missing: {{shortAmount}}
    {{/short}}

    \#(Discharge.fairness(.english))

    \#(Discharge.requests(.english))

    \#(SharedWords.notChecked(.english))
    """#
}
