import Domain
import Planning
import Rules

/// Asks a collection agency for its number in the register of Justis, and to drop the collection costs
/// where it has none. It admits nothing, offers nothing and asks for no time.
package struct RegisterRequest: NeutralLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("register-request")

  package let head: LetterHead
  /// What is asked in all: named, never recognised.
  package let claimed: Money
  /// Collection and other costs in it; zero where there are none.
  package let costs: Money
  /// Whether costs are no longer owed to an agency outside the register, on the day of the letter.
  package let costsAreOwedOnlyInRegister: Bool
  package let answerBy: LocalDate

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    guard matter.head.addressee.kind == .collector, !matter.head.addressee.needsNoRegister else {
      throw .needsNoRegister
    }
    head = matter.head
    claimed = ClaimedAmount.asked(matter).claimed
    costs = matter.debt.parts.costs
    costsAreOwedOnlyInRegister = matter.today >= CollectorRegister.costsFrom
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(
      dutch: "vraag naar het register van incassobureaus",
      english: "question about the register of collectors")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Vraagt een incassobureau of het geregistreerd is.",
      english: "Asks a collection agency whether it is registered.")
  }

  package func subject(in language: Language) -> String {
    language.say(
      dutch: "Uw nummer in het register van incassobureaus",
      english: "Your number in the register of collection agencies")
  }

  package static let fields: [LetterField] = [
    .required("claimed"), .group("withCosts", [.required("costs")]), .flag("costsRule"),
    .required("answerBy"),
  ]

  package func values(in language: Language) -> LetterValues {
    var values: LetterValues = [
      "claimed": .text(claimed.text(in: language)),
      "costsRule": .flag(costsAreOwedOnlyInRegister),
      "answerBy": .text(answerBy.text(in: language)),
    ]
    if costs > .zero {
      values["withCosts"] = .group(["costs": .text(costs.text(in: language))])
    }
    return values
  }
}

extension RegisterRequest {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    U vraagt mij {{#onBehalfOf}}namens {{onBehalfOf}} {{/onBehalfOf}}om {{claimed}} te betalen.
    {{#withCosts}}Daarvan is {{costs}} voor kosten.{{/withCosts}}
    Met deze brief erken ik uw vordering niet.

    Een incassobureau moet sinds 1 april 2025 in het register van Justis staan.
    {{#costsRule}}
    Staat een bureau daar niet in, dan mag het sinds 1 oktober 2026 geen incassokosten vragen.
    {{/costsRule}}

    Daarom vraag ik u:
    - Onder welk nummer staat u in dat register, en sinds welke dag?
    {{#onBehalfOf}}
    - Wilt u mij een bewijs sturen dat u namens {{onBehalfOf}} mag optreden?
    {{/onBehalfOf}}
    {{#withCosts}}
    - Staat u er niet in? Wilt u de kosten dan laten vervallen?
    {{/withCosts}}
    - Wilt u mij uiterlijk op {{answerBy}} schriftelijk antwoorden?

    Ik behoud al mijn rechten.
    """#

  private static let english = #"""
    You ask me {{#onBehalfOf}}on behalf of {{onBehalfOf}} {{/onBehalfOf}}to pay {{claimed}}.
    {{#withCosts}}Of this, {{costs}} is for costs.{{/withCosts}}
    This letter does not acknowledge your claim.

    Since 1 April 2025 a collection agency has to be in the register of Justis.
    {{#costsRule}}
    An agency that is not in it may ask no collection costs since 1 October 2026.
    {{/costsRule}}

    So I ask you:
    - Please send me your number in that register, and since which day you have it.
    {{#onBehalfOf}}
    - Please send me proof that you may act on behalf of {{onBehalfOf}}.
    {{/onBehalfOf}}
    {{#withCosts}}
    - If you are not in it, please drop the costs.
    {{/withCosts}}
    - Please answer me in writing, no later than {{answerBy}}.

    I reserve all my rights.
    """#
}
