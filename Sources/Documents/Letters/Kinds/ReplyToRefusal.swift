import Domain
import Planning

/// Answers a refusal: asks to look again, says that the offer still stands, and asks for the reason
/// in writing. It threatens with nothing.
package struct ReplyToRefusal: AcknowledgingLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("reply-to-refusal")

  package let head: LetterHead
  /// The offer that was refused, as it was made.
  package let offer: KeptOffer
  /// The day of the refusal; nil when it is not known, or was said by phone.
  package let refusedOn: LocalDate?
  /// What the sender says about the creditor's reason.
  package let reason: String?
  /// Only where something is left: it shows that there is no more.
  package let budget: BudgetLines?
  package let fairness: Fairness
  /// The terms are this creditor's share by the plan.
  package let isShare: Bool
  package let answerBy: LocalDate

  package static let asks: [LetterAsk] = [.optional(.letterTheirs), .optional(.letterReason)]

  /// The day of the refusal that was kept, where it came after the newest offer.
  package static func suggested(for matter: LetterMatter) -> LetterFacts {
    var facts = LetterFacts.none
    let reply = matter.dossier.record.replies.lastReply(on: matter.debt.id)
    let offered = matter.kept.last(where: \.isOffer)?.written
    guard let reply, case .refused = reply.answer, let offered, reply.on >= offered else {
      return facts
    }
    facts.theirLetter = reply.on
    return facts
  }

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    offer = try KeptOffer(matter)
    refusedOn = try facts.theirDay(from: offer.writtenOn, through: matter.today)
    head = matter.head
    reason = facts.reason
    let lines = BudgetLines(matter.plan.budget)
    budget = lines.left > .zero ? lines : nil
    fairness = Fairness(of: matter.plan, for: matter.debt)
    let amounts = offer.lines.amounts
    isShare = amounts.terms > 1 && amounts.monthly == matter.offer.monthly
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "antwoord op een weigering", english: "reply to a refusal")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Vraagt om nog eens naar uw voorstel te kijken, en om de reden op papier.",
      english: "Asks to look at your proposal again, and for the reason in writing.")
  }

  package var amounts: LetterAmounts? { offer.lines.amounts }

  package func subject(in language: Language) -> String {
    language.say(
      dutch: "Verzoek om mijn voorstel opnieuw te bekijken",
      english: "Request to look at my proposal again")
  }

  package static let fields: [LetterField] =
    OfferLines.fields + [
      .required("offerDay"), .group("refusal", [.required("refusalDay")]), .optional("reason"),
      .group("budget", BudgetLines.fields + [.required("left")]), EqualTreatment.field,
      .required("answerBy"),
    ]

  package func values(in language: Language) -> LetterValues {
    var values = offer.lines.values(in: language)
    values["offerDay"] = .text(offer.writtenOn.text(in: language))
    if let refusedOn {
      values["refusal"] = .group(["refusalDay": .text(refusedOn.text(in: language))])
    }
    values["reason"] = .text(asSentence(reason ?? ""))
    if let budget {
      var lines = budget.values(in: language)
      lines["left"] = .text(budget.left.text(in: language))
      values["budget"] = .group(lines)
    }
    values["others"] = EqualTreatment.value(fairness, isShare: isShare, in: language)
    values["answerBy"] = .text(answerBy.text(in: language))
    return values
  }
}

extension ReplyToRefusal {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    In mijn brief van {{offerDay}} deed ik u een voorstel.
    {{#onBehalfOf}}Dat ging over de vordering van {{onBehalfOf}}.{{/onBehalfOf}}
    {{#refusal}}In uw brief van {{refusalDay}} gaat u daar niet mee akkoord.{{/refusal}}
    {{^refusal}}U gaat daar niet mee akkoord.{{/refusal}}
    Ik vraag u om er nog eens naar te kijken.
    {{#reason}}

    Over uw reden wil ik dit zeggen: {{reason}}
    {{/reason}}

    Mijn voorstel geldt nog:
    \#(OfferLines.dutch)

    {{#budget}}
    Dit is mijn budget per maand:
    - Inkomen: {{income}}
    - Kosten en reserve: {{costs}}
    \#(SharedWords.kept(.dutch))
    - Over voor {{#others}}alle schuldeisers samen{{/others}}{{^others}}aflossen{{/others}}: {{left}}
    {{/budget}}

    \#(EqualTreatment.dutch)

    Mijn vragen aan u:
    - Wilt u mijn voorstel opnieuw bekijken?
    - Wilt u mij uiterlijk op {{answerBy}} schriftelijk antwoorden?
    - Blijft u bij uw weigering? Wilt u mij dan schrijven waarom, en wat voor u wel kan?

    Deze brief is geen erkenning van bedragen die ik niet heb gecontroleerd, zoals rente en kosten.
    """#

  private static let english = #"""
    In my letter of {{offerDay}} I made you a proposal.
    {{#onBehalfOf}}It was about the claim of {{onBehalfOf}}.{{/onBehalfOf}}
    {{#refusal}}In your letter of {{refusalDay}} you do not agree with it.{{/refusal}}
    {{^refusal}}You do not agree with it.{{/refusal}}
    I ask you to look at it again.
    {{#reason}}

    I want to say this about your reason: {{reason}}
    {{/reason}}

    My proposal still stands:
    \#(OfferLines.english)

    {{#budget}}
    This is my budget per month:
    - Income: {{income}}
    - Costs and reserve: {{costs}}
    \#(SharedWords.kept(.english))
    - Left for {{#others}}all creditors together{{/others}}{{^others}}paying off{{/others}}: {{left}}
    {{/budget}}

    \#(EqualTreatment.english)

    My requests:
    - Please look at my proposal again.
    - Please answer me in writing, no later than {{answerBy}}.
    - If you still refuse, please write me why, and what is possible for you.

    This letter does not acknowledge amounts that I have not checked, such as interest and costs.
    """#
}
