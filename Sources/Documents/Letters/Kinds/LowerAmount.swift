import Domain
import Planning

/// Asks a creditor, mostly the largest, to take a lower amount a month than was agreed or than it
/// asks, for good or until a day on which the old amount returns.
package struct LowerAmount: AcknowledgingLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("lower-amount")
  package static let money = LetterPurpose.offer

  package let head: LetterHead
  /// What the letter is about; the disputed part stays out.
  package let claim: ClaimedAmount
  package let change: AmountChange
  /// Whether the old amount comes from an arrangement; else the creditor asks it.
  package let isAgreed: Bool
  /// Whether no other debt is larger.
  package let isLargest: Bool
  /// Why, in the sender's own words.
  package let reason: String?
  package let budget: BudgetLines
  /// Told only where there are other creditors.
  package let fairness: Fairness
  /// The day by which an answer is asked for: ten working days.
  package let answerBy: LocalDate

  package static let asks: [LetterAsk] = [
    .required(.letterCurrent), .required(.letterAmount), .required(.letterFrom),
    .optional(.letterUntil), .optional(.letterReason),
  ]

  /// From what was agreed, or what the creditor asks at least, to what the plan has.
  package static func suggested(for matter: LetterMatter) -> LetterFacts {
    var facts = LetterFacts.none
    facts.current = matter.debt.arrangement?.monthly ?? matter.plan.bounds[matter.debt.id]?.amount
    let room = matter.roomForLess
    let amount =
      matter.offer.kind == .instalments ? matter.offer.monthly : min(room, matter.offer.owed)
    if let current = facts.current, amount > .zero, amount < current { facts.amount = amount }
    facts.from = matter.changedTerm(onOrAfter: matter.days.answerBy)
    return facts
  }

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    change = try AmountChange(lower: matter, facts)
    head = matter.head
    claim = ClaimedAmount(matter)
    isAgreed = matter.debt.arrangement?.monthly == change.current
    isLargest = matter.plan.offers.allSatisfy { $0.owed <= matter.offer.owed }
    reason = facts.reason
    budget = BudgetLines(matter.plan.budget)
    fairness = Fairness(of: matter.plan, for: matter.debt)
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "verzoek om een lager bedrag", english: "request for a lower amount")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Vraagt de grootste schuldeiser om een lager bedrag per maand.",
      english: "Asks the largest creditor for a lower amount a month.")
  }

  package var amounts: LetterAmounts? { change.amounts }

  package func subject(in language: Language) -> String {
    language.say(
      dutch: "Verzoek om een lager bedrag per maand", english: "Request for a lower monthly amount")
  }

  package static let fields: [LetterField] =
    ClaimedAmount.fields + AmountChange.fields + BudgetLines.fields + [
      .flag("agreed"), .flag("largest"), .optional("reason"), .required("left"),
      .group("others", [.required("creditors")]), .required("answerBy"),
    ]

  package func values(in language: Language) -> LetterValues {
    var values = claim.values(in: language)
    values.merge(change.values(in: language)) { own, _ in own }
    values.merge(budget.values(in: language)) { own, _ in own }
    values.merge(fairness.values(in: language)) { own, _ in own }
    values["agreed"] = .flag(isAgreed)
    values["largest"] = .flag(isLargest && fairness.creditors > 1)
    values["reason"] = .text(asSentence(reason ?? ""))
    values["left"] = .text(budget.left.text(in: language))
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
    {{#agreed}}Wij spraken {{current}} per maand af.{{/agreed}}
    {{^agreed}}U vraagt daarvoor {{current}} per maand.{{/agreed}}
    Zoveel kan ik elke maand niet betalen.
    {{#largest}}Geen andere vordering op mij is groter dan die van u.{{/largest}}
    {{#reason}}Mijn reden: {{reason}}{{/reason}}

    \#(AmountChange.words(.dutch))

    Dit is mijn budget per maand:
    - Inkomen: {{income}}
    - Kosten en reserve: {{costs}}
    \#(SharedWords.kept(.dutch))
    - Over voor {{#others}}alle schuldeisers samen{{/others}}{{^others}}aflossen{{/others}}: {{left}}

    {{#others}}Ik heb {{creditors}}.{{/others}}

    Mijn vragen aan u:
    - Gaat u akkoord met het lagere bedrag?
    - Wilt u vanaf nu geen rente en kosten meer rekenen?
    - Wilt u dit binnen tien werkdagen schriftelijk bevestigen, dus uiterlijk op {{answerBy}}?

    \#(SharedWords.notChecked(.dutch))
    """#

  private static let english = #"""
    \#(SharedWords.claim(.english))
    {{#agreed}}We agreed on {{current}} a month.{{/agreed}}
    {{^agreed}}You ask {{current}} a month for it.{{/agreed}}
    I cannot pay that much every month.
    {{#largest}}No other claim on me is larger than yours.{{/largest}}
    {{#reason}}My reason: {{reason}}{{/reason}}

    \#(AmountChange.words(.english))

    This is my budget per month:
    - Income: {{income}}
    - Costs and reserve: {{costs}}
    \#(SharedWords.kept(.english))
    - Left for {{#others}}all creditors together{{/others}}{{^others}}paying off{{/others}}: {{left}}

    {{#others}}I have {{creditors}}.{{/others}}

    My requests:
    - Please agree to the lower amount.
    - Please charge no more interest and costs from now on.
    - Please confirm this in writing within ten working days, so no later than {{answerBy}}.

    \#(SharedWords.notChecked(.english))
    """#
}
