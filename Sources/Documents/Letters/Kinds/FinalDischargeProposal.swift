import Domain
import Planning

/// Offers a part of the claim over the months of a debt arrangement, equal for all creditors by
/// rank (Fw 349 lid 2), and asks to waive the rest.
package struct FinalDischargeProposal: AcknowledgingLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("final-discharge-proposal")
  package static let money = LetterPurpose.offer

  package let head: LetterHead
  /// What the offer is on; the disputed part stays out.
  package let claim: ClaimedAmount
  package let discharge: Discharge
  /// The months of capacity that are divided.
  package let months: Int
  /// Equal terms, the cents that cannot be divided in the last.
  package let terms: TermRuns
  package let budget: BudgetLines
  /// Whether the terms fall right after a known pay day.
  package let followsPayDay: Bool
  /// The day by which an answer is asked for: ten working days.
  package let answerBy: LocalDate

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    discharge = try Discharge(matter, sum: nil)
    guard let months = discharge.months else { throw .noRoom }
    head = matter.head
    claim = ClaimedAmount(matter)
    self.months = months
    terms = .dividing(
      discharge.share.amount, over: months,
      on: DueDates.forOffers(from: matter.dossier, on: matter.today).dates)
    budget = BudgetLines(matter.plan.budget)
    followsPayDay = matter.plan.payDay != nil
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(
      dutch: "voorstel met finale kwijting", english: "proposal with final discharge")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Biedt iedereen een deel in termijnen, en vraagt de rest kwijt te schelden.",
      english: "Offers everyone a part in instalments, and asks to waive the rest.")
  }

  package var amounts: LetterAmounts? { LetterAmounts(terms.runs) }

  package func subject(in language: Language) -> String {
    language.say(
      dutch: "Voorstel met finale kwijting", english: "Proposal with final discharge")
  }

  package static let fields: [LetterField] =
    ClaimedAmount.fields + Discharge.fields + BudgetLines.fields + [
      .required("monthly"), .required("terms"), .required("last"), .required("firstDay"),
      .required("lastDay"), .required("sum"), .required("total"), .flag("afterPayDay"),
      .required("left"), .required("months"), .required("answerBy"), PayAccount.field,
    ]

  package func values(in language: Language) -> LetterValues {
    let amounts = LetterAmounts(terms.runs)
    var values = claim.values(in: language)
    values.merge(discharge.values(in: language)) { own, _ in own }
    values.merge(budget.values(in: language)) { own, _ in own }
    values.merge([
      "monthly": .text(amounts.monthly.text(in: language)),
      "terms": .text(String(amounts.terms)), "last": .text(amounts.last.text(in: language)),
      "firstDay": .text(terms.firstDue.text(in: language)),
      "lastDay": .text(terms.lastDue.text(in: language)),
      "sum": .text(amounts.sum(in: language)),
      "total": .text(amounts.total.text(in: language)), "afterPayDay": .flag(followsPayDay),
      "left": .text(budget.left.text(in: language)), "months": .text(String(months)),
      "answerBy": .text(answerBy.text(in: language)),
    ]) { own, _ in own }
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
    Dat kan ik niet helemaal betalen. Daarom stel ik voor: ik betaal een deel, en u scheldt de rest kwijt.

    Dit is mijn voorstel:
    - U krijgt: {{total}}, dat is {{share}} van {{owed}}
    - U scheldt kwijt: {{waived}}
    - Bedrag per maand: {{monthly}}
    - Aantal termijnen: {{terms}}
    - Bedrag van de laatste termijn: {{last}}
    - Eerste termijn: {{firstDay}}
    - Laatste termijn: {{lastDay}}
    - Totaal: {{sum}}, samen {{total}}

    \#(SharedWords.afterPayDay(.dutch))

    \#(SharedWords.account(.dutch))

    Zo heb ik gerekend:
    - Inkomen per maand: {{income}}
    - Kosten en reserve per maand: {{costs}}
    \#(SharedWords.kept(.dutch))
    - Over per maand: {{left}}
    - In {{months}} maanden: {{months}} keer {{left}}, samen {{allBudget}}

    \#(Discharge.fairness(.dutch))

    \#(Discharge.requests(.dutch))

    \#(SharedWords.notChecked(.dutch))
    """#

  private static let english = #"""
    \#(SharedWords.claim(.english))
    I cannot pay all of it. That is why I propose: I pay a part, and you waive the rest.

    This is my proposal:
    - You get: {{total}}, which is {{share}} of {{owed}}
    - You waive: {{waived}}
    - Amount per month: {{monthly}}
    - Number of instalments: {{terms}}
    - Amount of the last instalment: {{last}}
    - First instalment: {{firstDay}}
    - Last instalment: {{lastDay}}
    - Total: {{sum}}, together {{total}}

    \#(SharedWords.afterPayDay(.english))

    \#(SharedWords.account(.english))

    This is how I counted:
    - Income per month: {{income}}
    - Costs and reserve per month: {{costs}}
    \#(SharedWords.kept(.english))
    - Left per month: {{left}}
    - In {{months}} months: {{months}} times {{left}}, together {{allBudget}}

    \#(Discharge.fairness(.english))

    \#(Discharge.requests(.english))

    \#(SharedWords.notChecked(.english))
    """#
}
