import Domain
import Planning

/// Asks for a statement: which payments came in, how they were counted (costs, interest, principal:
/// BW 6:44), and what is left. It admits nothing.
package struct BalanceRequest: NeutralLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("balance-request")

  package let head: LetterHead
  /// Owed to the government, which counts payments by Awb 4:92.
  package let isPublic: Bool
  package let answerBy: LocalDate

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    head = matter.head
    isPublic = matter.debt.kind.restsOnDecision
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "verzoek om de stand", english: "request for the balance")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Vraagt wat er is betaald, waarvoor, en wat er nog open staat.",
      english: "Asks what was paid, for what, and what is still open.")
  }

  package func subject(in language: Language) -> String {
    language.say(
      dutch: "Verzoek om een overzicht van de stand", english: "Request for a statement of balance")
  }

  package static let fields: [LetterField] = [
    .required("today"), .flag("publicLaw"), .required("answerBy"),
  ]

  package func values(in language: Language) -> LetterValues {
    [
      "today": .text(head.writtenOn.text(in: language)), "publicLaw": .flag(isPublic),
      "answerBy": .text(answerBy.text(in: language)),
    ]
  }
}

extension BalanceRequest {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    Ik wil graag weten hoe uw vordering er nu voor staat.
    {{#onBehalfOf}}Het gaat om de vordering van {{onBehalfOf}}.{{/onBehalfOf}}
    Met deze brief erken ik uw vordering niet.

    Wilt u mij een overzicht sturen, met de stand op {{today}}?
    - Elke betaling die u heeft gekregen, met de dag en het bedrag.
    - Per betaling: wat ging naar de kosten, naar de rente en naar de hoofdsom?
    - De kosten en de rente die u heeft gerekend, elk met de dag en de reden.
    - Wat er nog open staat: hoofdsom, rente, kosten en het totaal.

    {{#publicLaw}}De volgorde van betalen staat in artikel 4:92 van de Awb.{{/publicLaw}}
    {{^publicLaw}}De volgorde van betalen staat in artikel 6:44 van het Burgerlijk Wetboek.{{/publicLaw}}
    Ik ontvang uw antwoord graag schriftelijk, uiterlijk op {{answerBy}}.
    Ik behoud al mijn rechten.
    """#

  private static let english = #"""
    I would like to know how your claim stands now.
    {{#onBehalfOf}}It is about the claim of {{onBehalfOf}}.{{/onBehalfOf}}
    This letter does not acknowledge your claim.

    Please send me a statement, as it stands on {{today}}:
    - Each payment that you received, with its day and amount.
    - For each payment: what went to the costs, to the interest and to the principal.
    - The costs and the interest that you charged, each with its day and reason.
    - What is still open: principal, interest, costs and the total.

    {{#publicLaw}}The order of payment is in article 4:92 Awb.{{/publicLaw}}
    {{^publicLaw}}The order of payment is in article 6:44 of the Civil Code (BW).{{/publicLaw}}
    I would like your answer in writing, no later than {{answerBy}}.
    I reserve all my rights.
    """#
}
