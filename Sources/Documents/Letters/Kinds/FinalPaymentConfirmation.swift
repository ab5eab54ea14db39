import Domain
import Planning

/// Says that everything was paid and asks to confirm it, to close the file, and to undo what the
/// claim left behind: registrations, a title, a seizure.
///
/// What was paid cannot be acknowledged any more, and nothing is offered: it admits nothing.
package struct FinalPaymentConfirmation: NeutralLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("final-payment-confirmation")

  package let head: LetterHead
  /// The day of the last payment.
  package let paidOn: LocalDate
  /// The last payment; nil when it is not named.
  package let lastPayment: Money?
  /// A kind of claim that can be registered at the BKR.
  package let mayBeRegistered: Bool
  /// There is a judgment or a writ (*vonnis*, *dwangbevel*).
  package let hasTitle: Bool
  package let isSeized: Bool
  package let answerBy: LocalDate

  package static let asks: [LetterAsk] = [.required(.letterTerm), .optional(.letterAmount)]

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    paidOn = try LetterFacts.held(
      LetterFacts.needed(facts.term, .letterTerm), .letterTerm, from: nil, through: matter.today)
    if let amount = facts.amount, amount <= .zero {
      throw .amountOutside(.letterAmount, above: .zero, through: matter.debt.claimed)
    }
    head = matter.head
    lastPayment = facts.amount
    mayBeRegistered = matter.debt.kind.mayBeRegistered
    hasTitle = matter.debt.judgment != nil || matter.debt.stage >= .judgment
    isSeized = matter.debt.stage == .seizure
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(
      dutch: "verzoek om bevestiging: alles betaald", english: "request to confirm: all paid")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Vraagt om op papier te zetten dat alles is betaald.",
      english: "Asks to put in writing that everything was paid.")
  }

  package func subject(in language: Language) -> String {
    language.say(
      dutch: "Verzoek om te bevestigen dat alles is betaald",
      english: "Request to confirm that everything was paid")
  }

  package static let fields: [LetterField] = [
    .required("paidDay"), .group("payment", [.required("paidAmount")]), .flag("bkr"),
    .flag("title"), .flag("seizure"), .required("answerBy"),
  ]

  package func values(in language: Language) -> LetterValues {
    var values: LetterValues = [
      "paidDay": .text(paidOn.text(in: language)), "bkr": .flag(mayBeRegistered),
      "title": .flag(hasTitle), "seizure": .flag(isSeized),
      "answerBy": .text(answerBy.text(in: language)),
    ]
    if let lastPayment {
      values["payment"] = .group(["paidAmount": .text(lastPayment.text(in: language))])
    }
    return values
  }
}

extension Debt.Kind {
  /// Whether a claim of this kind can stand in the register of credits (BKR).
  fileprivate var mayBeRegistered: Bool {
    switch self {
    case .loan, .overdraft, .creditCard, .payLater, .onlinePurchase, .telecom, .mortgage: true
    default: false
    }
  }
}

extension FinalPaymentConfirmation {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    Op {{paidDay}} deed ik de laatste betaling{{#payment}}: {{paidAmount}}{{/payment}}.
    {{#onBehalfOf}}Het ging om de vordering van {{onBehalfOf}}.{{/onBehalfOf}}
    Daarmee is alles betaald. Met deze brief erken ik geen andere vordering.

    Mijn vragen aan u:
    - Wilt u mij schriftelijk bevestigen dat alles is betaald?
    - Wilt u het dossier sluiten?
    {{#bkr}}
    - Sta ik hiervoor bij het BKR? Wilt u daar dan de einddatum laten opnemen?
    {{/bkr}}
    - Sta ik hiervoor op een andere lijst? Wilt u mij daar dan af halen?
    {{#title}}
    - Is er een vonnis of een dwangbevel? Wilt u schrijven dat u dat niet meer gebruikt?
    {{/title}}
    {{#seizure}}
    - Wilt u het beslag opheffen, en mij schrijven op welke dag?
    {{/seizure}}
    - Wilt u mij uiterlijk op {{answerBy}} antwoorden?

    Staat er volgens u nog iets open? Wilt u mij dan een overzicht van alle betalingen sturen?
    """#

  private static let english = #"""
    On {{paidDay}} I made the last payment{{#payment}}: {{paidAmount}}{{/payment}}.
    {{#onBehalfOf}}It was for the claim of {{onBehalfOf}}.{{/onBehalfOf}}
    With that everything was paid. This letter acknowledges no other claim.

    My requests:
    - Please confirm to me in writing that everything was paid.
    - Please close the file.
    {{#bkr}}
    - If I am registered at BKR for this, please have the end date recorded there.
    {{/bkr}}
    - If I am on another list for this, please have me taken off it.
    {{#title}}
    - If there is a judgment (vonnis) or a writ (dwangbevel), please write that it is used no more.
    {{/title}}
    {{#seizure}}
    - Please lift the seizure (beslag), and write to me on which day.
    {{/seizure}}
    - Please answer me no later than {{answerBy}}.

    If you think that something is still open, please send me a list of all payments.
    """#
}
