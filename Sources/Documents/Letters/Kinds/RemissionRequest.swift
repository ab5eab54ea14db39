import Domain
import Planning
import Rules

/// Asks for remission (*kwijtschelding*) of a tax of the state, the municipality or the water board, and
/// says how the household lives (Leidraad Invordering 26). It goes to the body that taxed, also where
/// somebody else collects: only that body can decide.
///
/// It offers nothing and denies that it acknowledges, so it is neutral. But whoever asks for it takes the
/// tax as it is: where the claim may be too old, or soon is, it is refused. Wealth is not in the dossier;
/// it says that the form tells it.
package struct RemissionRequest: NeutralLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("remission-request")

  package let head: LetterHead
  /// What is asked of the tax.
  package let claimed: Money
  /// The day of the assessment; nil when it is not known.
  package let assessedOn: LocalDate?
  package let household: Household.Kind
  package let children: Int
  /// Net income a month without allowances; zero where none is known.
  package let income: Money
  /// Allowances and child benefit a month.
  package let allowances: Money
  /// What is paid for the home a month.
  package let housing: Money
  /// What is paid for health insurance a month.
  package let premium: Money
  package let answerBy: LocalDate

  package static let asks: [LetterAsk] = [.optional(.letterTheirs)]

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    guard matter.debt.kind.canBeRemitted else { throw .noTax }
    switch matter.gate {
    case .clear, .ageUnknown: break
    case .mayBeBarred, .soon: throw .gate(matter.gate)
    }
    guard matter.debt.undisputed > .zero else { throw .nothingUndisputed }
    let couldPay = try Self.couldPay(matter)
    guard couldPay < matter.debt.undisputed else { throw .taxCanBePaid(couldPay) }
    assessedOn = try facts.theirDay(from: nil, through: matter.today)
    var head = matter.head
    head.addressee = head.creditor
    head.onBehalfOf = nil
    self.head = head
    claimed = ClaimedAmount.asked(matter).claimed
    household = matter.dossier.household.kind
    children = matter.dossier.household.childBirthYears.count
    let budget = matter.plan.budget
    income = budget.incomes.filter { !$0.income.kind.isAllowance }.map(\.perMonth).sum()
    allowances = budget.incomes.filter { $0.income.kind.isAllowance }.map(\.perMonth).sum()
    func cost(_ category: Cost.Category) -> Money {
      budget.costs.filter { $0.cost.category == category }.map(\.perMonth).sum()
    }
    housing = cost(.housing)
    premium = cost(.healthInsurance)
    answerBy = matter.days.answerBy
  }

  /// The same figure as the check goes by.
  private static func couldPay(_ matter: LetterMatter) throws(LetterRefusal) -> Money {
    do throws(LawError) {
      return try RemissionRoom.of(matter.dossier, on: matter.today, law: matter.law).couldPay
    } catch { throw .law(error) }
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "verzoek om kwijtschelding", english: "request for remission")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Vraagt bij een laag inkomen om een belasting niet te hoeven betalen.",
      english: "Asks, at a low income, not to have to pay a tax.")
  }

  package func subject(in language: Language) -> String {
    language.say(
      dutch: "Verzoek om kwijtschelding", english: "Request for remission (kwijtschelding)")
  }

  package static let fields: [LetterField] = [
    .required("claimed"), .group("assessment", [.required("assessmentDay")]),
    .required("household"), .group("withChildren", [.required("children")]),
    .group("earning", [.required("income")]), .group("helped", [.required("allowances")]),
    .group("living", [.required("housing")]), .group("insured", [.required("premium")]),
    .required("answerBy"),
  ]

  package func values(in language: Language) -> LetterValues {
    var values: LetterValues = [
      "claimed": .text(claimed.text(in: language)),
      "household": .text(household.name(in: language)),
      "answerBy": .text(answerBy.text(in: language)),
    ]
    func set(_ group: String, _ name: String, _ text: String?) {
      if let text { values[group] = .group([name: .text(text)]) }
    }
    func set(_ group: String, _ name: String, _ amount: Money) {
      set(group, name, amount > .zero ? amount.text(in: language) : nil)
    }
    set("assessment", "assessmentDay", assessedOn?.text(in: language))
    set("withChildren", "children", children > 0 ? String(children) : nil)
    set("earning", "income", income)
    set("helped", "allowances", allowances)
    set("living", "housing", housing)
    set("insured", "premium", premium)
    return values
  }
}

extension Income.Kind {
  /// What the tax office or the SVB pays for rent, care or children.
  fileprivate var isAllowance: Bool {
    switch self {
    case .healthAllowance, .rentAllowance, .childBudget, .childBenefit, .childcareAllowance: true
    case .wages, .benefit, .pension, .businessProfit, .holidayPay, .maintenance, .other: false
    }
  }
}

extension RemissionRequest {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    U vraagt mij om {{claimed}} aan belasting te betalen.
    {{#assessment}}Uw aanslag is van {{assessmentDay}}.{{/assessment}}
    Ik vraag u om kwijtschelding. Met deze brief erken ik uw vordering niet.

    Dit is mijn situatie nu:
    - Huishouden: {{household}}
    {{#withChildren}}
    - Aantal kinderen: {{children}}
    {{/withChildren}}
    {{#earning}}
    - Netto inkomen per maand, zonder toeslagen: {{income}}
    {{/earning}}
    {{#helped}}
    - Toeslagen en kinderbijslag per maand: {{allowances}}
    {{/helped}}
    {{#living}}
    - Kosten voor wonen per maand: {{housing}}
    {{/living}}
    {{#insured}}
    - Zorgpremie per maand: {{premium}}
    {{/insured}}

    Mijn vragen aan u:
    - Wilt u mij de hele belasting kwijtschelden, of anders een deel?
    - Is daar een formulier voor? Wilt u mij dat dan sturen?
    - Wilt u niets innen totdat u heeft beslist?
    - Wilt u uw besluit schriftelijk uitleggen?
    - Wilt u mij uiterlijk op {{answerBy}} laten weten of u meer van mij nodig heeft?

    Mijn bezittingen vul ik in op uw formulier.
    Ik stuur u graag bewijzen van mijn situatie. Ik behoud al mijn rechten.
    """#

  private static let english = #"""
    You ask me to pay {{claimed}} of tax.
    {{#assessment}}Your assessment is of {{assessmentDay}}.{{/assessment}}
    I ask you for remission (kwijtschelding). This letter does not acknowledge your claim.

    This is my situation now:
    - Household: {{household}}
    {{#withChildren}}
    - Number of children: {{children}}
    {{/withChildren}}
    {{#earning}}
    - Net income per month, without allowances: {{income}}
    {{/earning}}
    {{#helped}}
    - Allowances and child benefit per month: {{allowances}}
    {{/helped}}
    {{#living}}
    - Cost of my home per month: {{housing}}
    {{/living}}
    {{#insured}}
    - Health premium per month: {{premium}}
    {{/insured}}

    My requests:
    - Please waive the whole tax, or otherwise a part of it.
    - If there is a form for this, please send it to me.
    - Please collect nothing until you have decided.
    - Please explain your decision in writing.
    - Please tell me no later than {{answerBy}} if you need more from me.

    I will fill in on your form what I own.
    I will gladly send you proof of my situation. I reserve all my rights.
    """#
}
