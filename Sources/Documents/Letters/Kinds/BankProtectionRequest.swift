import Domain
import Planning
import Rules

/// Asks who seized a bank account to leave what the law protects in it, a month and a bank (*beslagvrij
/// bedrag*, Rv 475a), to give back what was taken of it, and to send the calculation.
///
/// It is about the seizure and not about the claim: it admits nothing and offers nothing.
package struct BankProtectionRequest: NeutralLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("bank-protection-request")

  package let head: LetterHead
  /// The day of the letter about the seizure; nil when it is not known.
  package let seizureLetter: LocalDate?
  package let household: Household.Kind
  package let children: Int
  /// What stays free a month and a bank: as much as the highest exempt amount of the household.
  package let protected: Money
  package let answerBy: LocalDate

  package static let asks: [LetterAsk] = [.optional(.letterTheirs)]

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    guard matter.debt.stage == .seizure || facts.theirLetter != nil else { throw .noSeizure }
    seizureLetter = try facts.theirDay(from: nil, through: matter.today)
    household = matter.dossier.household.kind
    children = matter.dossier.household.childBirthYears.count
    do throws(RuleError) {
      protected = try matter.law.exemptAmountMaxima.answer(on: matter.today, afterCheck: .assume)
        .row.value.most(ExemptHousehold(household))
    } catch { throw .law(.rule(error)) }
    head = matter.head
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(
      dutch: "verzoek om geld vrij te laten op de bank",
      english: "request to leave money free at the bank")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Vraagt bij beslag op uw bankrekening om wat vrij moet blijven.",
      english: "Asks, when your bank account is seized, for what has to stay free.")
  }

  package func subject(in language: Language) -> String {
    language.say(
      dutch: "Beslag op mijn bankrekening: het bedrag dat vrij blijft",
      english: "Seizure of my bank account: the amount that stays free")
  }

  package static let fields: [LetterField] = [
    .group("letter", [.required("letterDay")]),
    .required("household"),
    .group("withChildren", [.required("children")]), .required("protected"),
    .required("answerBy"),
  ]

  package func values(in language: Language) -> LetterValues {
    var values: LetterValues = [
      "household": .text(household.name(in: language)),
      "protected": .text(protected.text(in: language)),
      "answerBy": .text(answerBy.text(in: language)),
    ]
    func set(_ group: String, _ name: String, _ text: String?) {
      if let text { values[group] = .group([name: .text(text)]) }
    }
    set("letter", "letterDay", seizureLetter?.text(in: language))
    set("withChildren", "children", children > 0 ? String(children) : nil)
    return values
  }
}

extension BankProtectionRequest {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    Er ligt beslag op mijn bankrekening. {{#onBehalfOf}}Dat is voor {{onBehalfOf}}.{{/onBehalfOf}}
    {{#letter}}U schreef mij daarover op {{letterDay}}.{{/letter}}
    Met deze brief erken ik uw vordering niet.

    Op een bankrekening moet elke maand een bedrag vrij blijven.
    Dit staat in artikel 475a van het Wetboek van Burgerlijke Rechtsvordering.

    Voor mij is dat:
    - Huishouden: {{household}}
    {{#withChildren}}
    - Aantal kinderen: {{children}}
    {{/withChildren}}
    - Bedrag dat vrij blijft, per maand en per bank: {{protected}}

    Mijn vragen aan u:
    - Wilt u nakijken of dit bedrag vrij is gebleven?
    - Is er te veel weg? Wilt u dat dan meteen terugbetalen?
    - Wilt u mijn bank laten weten welk bedrag ik mag gebruiken?
    - Wilt u mij uw berekening sturen?
    - Wilt u mij uiterlijk op {{answerBy}} schriftelijk antwoorden?

    Dit geld is nodig voor eten, wonen en zorg. Daarom heeft mijn vraag haast.
    Ik stuur u graag een afschrift van mijn rekening. Ik behoud al mijn rechten.
    """#

  private static let english = #"""
    My bank account is under seizure (beslag). {{#onBehalfOf}}It is for {{onBehalfOf}}.{{/onBehalfOf}}
    {{#letter}}You wrote to me about it on {{letterDay}}.{{/letter}}
    This letter does not acknowledge your claim.

    In a bank account an amount has to stay free each month.
    The rule is article 475a of the Code of Civil Procedure (Rv).

    For me this is:
    - Household: {{household}}
    {{#withChildren}}
    - Number of children: {{children}}
    {{/withChildren}}
    - Amount that stays free, per month and per bank: {{protected}}

    My requests:
    - Please check that this amount stayed free.
    - If too much was taken, please pay it back at once.
    - Please tell my bank which amount I may use.
    - Please send me your calculation.
    - Please answer me in writing, no later than {{answerBy}}.

    This money is needed for food, my home and health care. So my request is urgent.
    I will gladly send you a statement of my account. I reserve all my rights.
    """#
}
