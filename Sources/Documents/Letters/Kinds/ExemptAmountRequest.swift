import Domain
import Planning
import Rules

/// Asks who seizes income to leave the exempt amount (*beslagvrije voet*, Rv 475c and following), to
/// send the calculation, and to give back what was taken too much.
///
/// It is about the seizure and not about the claim: it admits nothing and offers nothing.
package struct ExemptAmountRequest: NeutralLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("exempt-amount-request")

  package let head: LetterHead
  /// The day of the letter about the seizure; nil when it is not known.
  package let seizureLetter: LocalDate?
  /// Since when income is taken; nil when it is not known.
  package let takenSince: LocalDate?
  package let household: Household.Kind
  package let children: Int
  /// Income a month on which a seizure can be; zero where none is known.
  package let income: Money
  /// What is paid for the home a month; zero where none is known.
  package let housing: Money
  /// The least that must be left, by the sender's own calculation; nil for a couple, where the income
  /// of the partner decides (Rv 475db) and the dossier does not know whose income is whose.
  package let least: Money?
  package let answerBy: LocalDate

  package static let asks: [LetterAsk] = [.optional(.letterTheirs), .optional(.letterFrom)]

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    guard matter.debt.stage == .seizure || facts.theirLetter != nil else { throw .noSeizure }
    seizureLetter = try facts.theirDay(from: nil, through: matter.today)
    takenSince =
      if let from = facts.from {
        try LetterFacts.held(from, .letterFrom, from: nil, through: matter.today)
      } else { nil }
    head = matter.head
    household = matter.dossier.household.kind
    children = matter.dossier.household.childBirthYears.count
    let budget = matter.plan.budget
    income = budget.incomes.filter { $0.income.kind.canBeSeized }.map(\.perMonth).sum()
    housing = budget.costs.filter { $0.cost.category == .housing }.map(\.perMonth).sum()
    least = Self.least(matter, income: income)
    answerBy = matter.days.answerBy
  }

  /// The norm of the household without what a higher taxable income adds, which the dossier does not
  /// know; at most the share of the income itself. So it is never too high.
  private static func least(_ matter: LetterMatter, income: Money) -> Money? {
    let household = ExemptHousehold(matter.dossier.household.kind)
    guard household == .single || household == .singleParent, income > .zero else { return nil }
    let amount = try? ExemptAmount.of(
      ExemptQuestion(
        household: household, taxableYear: .zero, netMonth: income, rent: nil, on: matter.today,
        afterCheck: .assume), law: matter.law)
    return amount?.month
  }

  package static func name(in language: Language) -> String {
    language.say(
      dutch: "verzoek om de beslagvrije voet", english: "request for the exempt amount")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Vraagt bij beslag om het deel van uw inkomen dat vrij moet blijven.",
      english: "Asks, at a seizure, for the part of your income that stays free.")
  }

  package func subject(in language: Language) -> String {
    language.say(
      dutch: "Verzoek om de beslagvrije voet toe te passen",
      english: "Request to apply the exempt amount (beslagvrije voet)")
  }

  package static let fields: [LetterField] = [
    .group("seizure", [.required("seizureDay")]), .group("taken", [.required("takenSince")]),
    .required("household"), .group("withChildren", [.required("children")]),
    .group("earning", [.required("income")]), .group("living", [.required("housing")]),
    .group("calculated", [.required("least")]), .required("answerBy"),
  ]

  package func values(in language: Language) -> LetterValues {
    var values: LetterValues = [
      "household": .text(household.name(in: language)),
      "answerBy": .text(answerBy.text(in: language)),
    ]
    func set(_ group: String, _ name: String, _ text: String?) {
      if let text { values[group] = .group([name: .text(text)]) }
    }
    set("seizure", "seizureDay", seizureLetter?.text(in: language))
    set("taken", "takenSince", takenSince?.text(in: language))
    set("withChildren", "children", children > 0 ? String(children) : nil)
    set("earning", "income", income > .zero ? income.text(in: language) : nil)
    set("living", "housing", housing > .zero ? housing.text(in: language) : nil)
    set("calculated", "least", least?.text(in: language))
    return values
  }
}

extension ExemptAmountRequest {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    Er ligt beslag op mijn inkomen. {{#onBehalfOf}}Dat is voor {{onBehalfOf}}.{{/onBehalfOf}}
    {{#seizure}}U schreef mij daarover op {{seizureDay}}.{{/seizure}}
    {{#taken}}Sinds {{takenSince}} wordt er geld ingehouden.{{/taken}}
    Met deze brief erken ik uw vordering niet.

    Een deel van mijn inkomen moet altijd vrij blijven: de beslagvrije voet.
    Dit staat in de artikelen 475c en verder van het Wetboek van Burgerlijke Rechtsvordering.

    Dit is mijn situatie nu:
    - Huishouden: {{household}}
    {{#withChildren}}
    - Aantal kinderen: {{children}}
    {{/withChildren}}
    {{#earning}}
    - Netto inkomen per maand, zonder toeslagen: {{income}}
    {{/earning}}
    {{#living}}
    - Kosten voor wonen per maand: {{housing}}
    {{/living}}

    {{#calculated}}
    Volgens mijn eigen berekening moet minstens {{least}} per maand vrij blijven.
    Het kan meer zijn: mijn belastbare inkomen heb ik niet meegeteld.
    {{/calculated}}

    Mijn vragen aan u:
    - Wilt u de beslagvrije voet toepassen, met deze gegevens?
    - Wilt u mij uw berekening sturen?
    - Is er te veel ingehouden? Wilt u dat dan terugbetalen{{#taken}}, vanaf {{takenSince}}{{/taken}}?
    - Wilt u mij uiterlijk op {{answerBy}} schriftelijk antwoorden?

    Ik stuur u graag bewijzen van mijn situatie. Ik behoud al mijn rechten.
    """#

  private static let english = #"""
    My income is under seizure (beslag). {{#onBehalfOf}}It is for {{onBehalfOf}}.{{/onBehalfOf}}
    {{#seizure}}You wrote to me about it on {{seizureDay}}.{{/seizure}}
    {{#taken}}Money has been taken since {{takenSince}}.{{/taken}}
    This letter does not acknowledge your claim.

    Part of my income always has to stay free: the exempt amount (beslagvrije voet).
    The rule is article 475c and following of the Code of Civil Procedure (Rv).

    This is my situation now:
    - Household: {{household}}
    {{#withChildren}}
    - Number of children: {{children}}
    {{/withChildren}}
    {{#earning}}
    - Net income per month, without allowances: {{income}}
    {{/earning}}
    {{#living}}
    - Cost of my home per month: {{housing}}
    {{/living}}

    {{#calculated}}
    By my own calculation at least {{least}} per month has to stay free.
    It may be more: I have not counted my taxable income.
    {{/calculated}}

    My requests:
    - Please apply the exempt amount, with these facts.
    - Please send me your calculation.
    - If too much was taken, please pay it back{{#taken}}, from {{takenSince}} on{{/taken}}.
    - Please answer me in writing, no later than {{answerBy}}.

    I will gladly send you proof of my situation. I reserve all my rights.
    """#
}
