import Domain
import Planning

/// Objects to collection costs or interest that the check found too high, with the rule and the sum.
/// It says nothing about the rest of the claim and admits nothing.
package struct CostsObjection: NeutralLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("costs-objection")

  package let head: LetterHead
  package let claimed: Money
  /// Never empty.
  package let objections: ClaimObjections
  package let answerBy: LocalDate

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    let objections = ClaimObjections(matter)
    guard !objections.isEmpty else { throw .nothingToObjectTo }
    head = matter.head
    claimed = matter.debt.claimed
    self.objections = objections
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(
      dutch: "bezwaar tegen kosten of rente", english: "objection to costs or interest")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Zegt welke kosten of rente te hoog zijn, met de regel en de som.",
      english: "Says which costs or interest are too high, with the rule and the sum.")
  }

  package func subject(in language: Language) -> String {
    switch (objections.isAboutCosts, objections.isAboutInterest, language) {
    case (true, true, .dutch): "Bezwaar tegen de kosten en de rente"
    case (true, true, .english): "Objection to the costs and the interest"
    case (_, false, .dutch): "Bezwaar tegen de kosten"
    case (_, false, .english): "Objection to the costs"
    case (false, true, .dutch): "Bezwaar tegen de rente"
    case (false, true, .english): "Objection to the interest"
    }
  }

  package static let fields: [LetterField] =
    [
      .required("claimed"), .flag("costsAndInterest"), .flag("costsOnly"), .flag("interestOnly"),
      .required("answerBy"),
    ] + ClaimObjections.fields

  package func values(in language: Language) -> LetterValues {
    var values = objections.values(in: language)
    let (costs, interest) = (objections.isAboutCosts, objections.isAboutInterest)
    values["costsAndInterest"] = .flag(costs && interest)
    values["costsOnly"] = .flag(!interest)
    values["interestOnly"] = .flag(!costs)
    values["claimed"] = .text(claimed.text(in: language))
    values["answerBy"] = .text(answerBy.text(in: language))
    return values
  }
}

extension CostsObjection {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    U vraagt mij {{#onBehalfOf}}namens {{onBehalfOf}} {{/onBehalfOf}}om {{claimed}} te betalen.
    Met deze brief erken ik uw vordering niet.
    {{#costsAndInterest}}Ik maak bezwaar tegen de kosten en de rente daarin.{{/costsAndInterest}}
    {{#costsOnly}}Ik maak bezwaar tegen de kosten daarin.{{/costsOnly}}
    {{#interestOnly}}Ik maak bezwaar tegen de rente daarin.{{/interestOnly}}

    {{#table}}Dit vraagt u, en dit mag hooguit:{{/table}}

    \#(ClaimObjections.dutchTable)

    Mijn redenen:
    \#(ClaimObjections.dutchGrounds)

    Mijn vragen aan u:
    - Wilt u dit bedrag aanpassen en mij een nieuwe berekening sturen?
    - Blijft u bij uw bedrag? Wilt u mij dan de stukken sturen waaruit dat blijkt?
    - Wilt u mij uiterlijk op {{answerBy}} schriftelijk antwoorden?

    Ik behoud al mijn rechten.
    """#

  private static let english = #"""
    You ask me {{#onBehalfOf}}on behalf of {{onBehalfOf}} {{/onBehalfOf}}to pay {{claimed}}.
    This letter does not acknowledge your claim.
    {{#costsAndInterest}}I object to the costs and the interest in it.{{/costsAndInterest}}
    {{#costsOnly}}I object to the costs in it.{{/costsOnly}}
    {{#interestOnly}}I object to the interest in it.{{/interestOnly}}

    {{#table}}This is what you ask, and what is allowed at most:{{/table}}

    \#(ClaimObjections.englishTable)

    My reasons:
    \#(ClaimObjections.englishGrounds)

    My requests:
    - Please correct this amount and send me a new calculation.
    - If you hold to your amount, please send me the documents that show it.
    - Please answer me in writing, no later than {{answerBy}}.

    I reserve all my rights.
    """#
}
