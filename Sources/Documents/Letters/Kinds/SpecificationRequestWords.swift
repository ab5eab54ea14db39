import Domain

extension SpecificationRequest {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    U vraagt mij {{#onBehalfOf}}namens {{onBehalfOf}} {{/onBehalfOf}}om {{claimed}} te betalen.
    Met deze brief erken ik uw vordering niet. Ik wil eerst nagaan waarop u uw vordering baseert.

    {{#disputedWhole}}Ik ben het niet eens met deze vordering.{{/disputedWhole}}
    {{#disputedPart}}Ik ben het niet eens met {{part}} van dit bedrag.{{/disputedPart}}
    {{#disputeReason}}Mijn reden: {{disputeReason}}{{/disputeReason}}

    {{#mayBeTooOld}}
    Misschien is uw vordering te oud (verjaard). Als dat zo is, beroep ik mij op verjaring.
    {{/mayBeTooOld}}
    {{#ageUnknown}}
    Het is mij niet duidelijk hoe oud uw vordering is. Misschien is die te oud (verjaard).
    Als dat zo is, beroep ik mij op verjaring.
    {{/ageUnknown}}

    Wilt u mij deze stukken sturen?
    {{#decision}}
    - Het besluit waarop uw vordering is gebaseerd, met de dag van verzending.
    {{/decision}}
    {{#personal}}
    - Wat wij hebben afgesproken, en op welke dag.
    - Wat ik u al heb terugbetaald, met de dagen.
    {{/personal}}
    {{#maintenance}}
    - De beslissing van de rechter of het ouderschapsplan.
    - Per maand wat ik moest betalen, en wat is betaald.
    {{/maintenance}}
    {{#contract}}
    - Het contract, of een ander stuk waarop uw vordering is gebaseerd.
    - De rekeningen, elk met de datum en de uiterste betaaldag.
    {{/contract}}
    - De berekening van de rente en de kosten.
    {{#fourteenDayLetter}}
    - De veertiendagenbrief, met de dag waarop u die heeft verstuurd.
    {{/fourteenDayLetter}}
    {{#onBehalfOf}}
    - Een bewijs dat u namens {{onBehalfOf}} mag optreden.
    {{/onBehalfOf}}
    {{#seller}}
    - Een bewijs dat {{seller}} de vordering aan u heeft overgedragen, met de dag (artikel 3:94 BW).
    {{/seller}}
    {{#title}}
    - Het vonnis of het dwangbevel, als dat er is.
    {{/title}}
    {{#proofOfInterruption}}
    - Een bewijs dat de verjaring op tijd is onderbroken (gestuit), met de dag.
    {{/proofOfInterruption}}

    Ik ontvang uw antwoord graag schriftelijk, uiterlijk op {{answerBy}}.
    Ik behoud al mijn rechten.
    """#

  private static let english = #"""
    You ask me {{#onBehalfOf}}on behalf of {{onBehalfOf}} {{/onBehalfOf}}to pay {{claimed}}.
    This letter does not acknowledge your claim. I first want to see what it is based on.

    {{#disputedWhole}}I do not agree with this claim.{{/disputedWhole}}
    {{#disputedPart}}I do not agree with {{part}} of this amount.{{/disputedPart}}
    {{#disputeReason}}My reason: {{disputeReason}}{{/disputeReason}}

    {{#mayBeTooOld}}
    Your claim may be too old (verjaard, time-barred). If so, I invoke the limitation.
    {{/mayBeTooOld}}
    {{#ageUnknown}}
    It is not clear to me how old your claim is. It may be too old (verjaard, time-barred).
    If so, I invoke the limitation.
    {{/ageUnknown}}

    Please send me these documents:
    {{#decision}}
    - The decision on which your claim is based, with the day on which you sent it.
    {{/decision}}
    {{#personal}}
    - What we agreed, and on which day.
    - What I paid back already, with the days.
    {{/personal}}
    {{#maintenance}}
    - The decision of the judge or the parenting plan.
    - For each month what I had to pay, and what was paid.
    {{/maintenance}}
    {{#contract}}
    - The contract, or another document on which your claim is based.
    - The bills, each with its date and the last day to pay.
    {{/contract}}
    - The calculation of the interest and the costs.
    {{#fourteenDayLetter}}
    - The fourteen-day letter (veertiendagenbrief), with the day on which you sent it.
    {{/fourteenDayLetter}}
    {{#onBehalfOf}}
    - Proof that you may act on behalf of {{onBehalfOf}}.
    {{/onBehalfOf}}
    {{#seller}}
    - Proof that {{seller}} transferred the claim to you, with the day (article 3:94 BW).
    {{/seller}}
    {{#title}}
    - The judgment (vonnis) or the writ (dwangbevel), if there is one.
    {{/title}}
    {{#proofOfInterruption}}
    - Proof that the limitation was interrupted in time (gestuit), with the day.
    {{/proofOfInterruption}}

    I would like your answer in writing, no later than {{answerBy}}.
    I reserve all my rights.
    """#
}
