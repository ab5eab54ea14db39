import Domain
import Planning

/// Answers a creditor who asks for more a month than the plan has: puts both amounts beside each
/// other and holds to what the plan has now. Saying yes is another letter (`AgreementConfirmation`).
package struct ReplyToCounterOffer: AcknowledgingLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("reply-to-counter-offer")
  package static let money = LetterPurpose.offer

  package let head: LetterHead
  /// What they ask a month; above what the plan has.
  package let asked: Money
  /// The day on which they asked it; nil when it is not known.
  package let askedOn: LocalDate?
  /// What the plan has for this creditor now.
  package let offer: OfferLines
  /// Interest that is part of the total; zero where none runs, or where it must stop.
  package let interest: InterestInTotal
  /// Whether the terms only end when the interest stops.
  package let onlyWithoutInterest: Bool
  /// The monthly amount of the earlier letter, and its day; nil where none was kept.
  package let earlier: Earlier?
  package let budget: BudgetLines
  package let fairness: Fairness
  package let answerBy: LocalDate

  /// What was offered before.
  package struct Earlier: Hashable, Sendable {
    package let monthly: Money
    package let on: LocalDate
  }

  package static let asks: [LetterAsk] = [.required(.letterAmount), .optional(.letterTheirs)]

  /// What they asked in the newest answer that was kept.
  package static func suggested(for matter: LetterMatter) -> LetterFacts {
    var facts = LetterFacts.none
    let reply = matter.dossier.record.replies.lastReply(on: matter.debt.id)
    guard let reply, case .counterOffer(let offer) = reply.answer else { return facts }
    facts.amount = offer.monthly
    facts.theirLetter = reply.on
    return facts
  }

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    guard let repayment = matter.offer.repayment, let free = matter.offer.withoutInterest else {
      throw .noRoom
    }
    let asked = try LetterFacts.needed(facts.amount, .letterAmount)
    let monthly = matter.offer.monthly
    guard asked > monthly else { throw .fitsThePlan(monthly: monthly) }
    guard asked <= matter.debt.claimed else {
      throw .amountOutside(.letterAmount, above: monthly, through: matter.debt.claimed)
    }
    let kept = matter.kept.last { $0.isOffer && ($0.terms ?? 0) > 1 }
    askedOn = try facts.theirDay(from: nil, through: matter.today)
    self.asked = asked
    head = matter.head
    let offered = matter.offer.instalments ?? free
    offer = OfferLines(
      amounts: LetterAmounts(offered), days: offered.firstDue...offered.lastDue)
    interest = InterestInTotal(of: matter.offer, in: offered)
    if case .ends = repayment { onlyWithoutInterest = false } else { onlyWithoutInterest = true }
    earlier = kept.flatMap { letter in
      letter.monthly.map { Earlier(monthly: $0, on: letter.written) }
    }
    budget = BudgetLines(matter.plan.budget)
    fairness = Fairness(of: matter.plan, for: matter.debt)
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "antwoord op een tegenvoorstel", english: "reply to a counter-offer")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Zegt dat hun bedrag niet past, en wat wel past.",
      english: "Says that their amount does not fit, and what does.")
  }

  package var amounts: LetterAmounts? { offer.amounts }

  package func subject(in language: Language) -> String {
    language.say(dutch: "Antwoord op uw tegenvoorstel", english: "Reply to your counter-offer")
  }

  package static let fields: [LetterField] =
    OfferLines.fields + BudgetLines.fields + [
      .required("asked"), .group("asking", [.required("askedDay")]), .required("possible"),
      .required("gap"), .required("left"),
      .group("unchanged", [.required("earlierDay")]),
      .group("changed", [.required("earlierDay"), .required("earlierAmount")]),
      .group("interest", InterestInTotal.fields), .flag("onlyWithoutInterest"),
      EqualTreatment.field, .required("answerBy"),
    ]

  package func values(in language: Language) -> LetterValues {
    var values = offer.values(in: language)
    values.merge(budget.values(in: language)) { own, _ in own }
    let monthly = offer.amounts.monthly
    values["asked"] = .text(asked.text(in: language))
    if let askedOn {
      values["asking"] = .group(["askedDay": .text(askedOn.text(in: language))])
    }
    values["possible"] = .text(offer.amounts.each(in: language))
    values["gap"] = .text((asked - monthly).text(in: language))
    values["left"] = .text(budget.left.text(in: language))
    if let earlier {
      let day = LetterValue.text(earlier.on.text(in: language))
      if earlier.monthly == monthly {
        values["unchanged"] = .group(["earlierDay": day])
      } else {
        values["changed"] = .group([
          "earlierDay": day, "earlierAmount": .text(earlier.monthly.text(in: language)),
        ])
      }
    }
    if !onlyWithoutInterest, let interest = interest.values(in: language) {
      values["interest"] = .group(interest)
    }
    values["onlyWithoutInterest"] = .flag(onlyWithoutInterest)
    values["others"] = EqualTreatment.value(
      fairness, isShare: offer.amounts.terms > 1, in: language)
    values["answerBy"] = .text(answerBy.text(in: language))
    return values
  }
}

extension ReplyToCounterOffer {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    {{#asking}}Op {{askedDay}} antwoordde u op mijn voorstel. Dank u daarvoor.{{/asking}}
    U vraagt mij {{#onBehalfOf}}namens {{onBehalfOf}} {{/onBehalfOf}}om {{asked}} per maand te betalen.
    Dat past niet in mijn budget.

    | Per maand | Bedrag |
    |---|---:|
    | U vraagt | {{asked}} |
    | Ik kan betalen | {{possible}} |
    | Verschil | {{gap}} |

    {{#unchanged}}Ik blijf daarom bij mijn voorstel van {{earlierDay}}:{{/unchanged}}
    {{#changed}}
    Op {{earlierDay}} noemde ik {{earlierAmount}} per maand. Mijn plan is daarna veranderd.
    Dit is mijn nieuwe voorstel:
    {{/changed}}
    {{^unchanged}}{{^changed}}Ik stel daarom deze regeling voor:{{/changed}}{{/unchanged}}

    \#(OfferLines.dutch)

    {{#interest}}\#(SharedWords.interest(.dutch)){{/interest}}
    {{#onlyWithoutInterest}}
    Dit voorstel is zonder rente. Met rente komt er met dit bedrag geen einde aan.
    {{/onlyWithoutInterest}}

    Dit is mijn budget per maand:
    - Inkomen: {{income}}
    - Kosten en reserve: {{costs}}
    \#(SharedWords.kept(.dutch))
    - Over voor {{#others}}alle schuldeisers samen{{/others}}{{^others}}aflossen{{/others}}: {{left}}

    \#(EqualTreatment.dutch)

    Mijn vragen aan u:
    - Wilt u vanaf nu geen rente en kosten meer rekenen?
    - Wilt u dit voorstel uiterlijk op {{answerBy}} schriftelijk bevestigen?
    - Gaat u niet akkoord? Wilt u mij dan schrijven waarom?

    Deze brief is geen erkenning van bedragen die ik niet heb gecontroleerd, zoals rente en kosten.
    """#

  private static let english = #"""
    {{#asking}}On {{askedDay}} you answered my proposal. Thank you for that.{{/asking}}
    You ask me {{#onBehalfOf}}on behalf of {{onBehalfOf}} {{/onBehalfOf}}to pay {{asked}} per month.
    That does not fit my budget.

    | Per month | Amount |
    |---|---:|
    | You ask | {{asked}} |
    | I can pay | {{possible}} |
    | Difference | {{gap}} |

    {{#unchanged}}That is why I hold to my proposal of {{earlierDay}}:{{/unchanged}}
    {{#changed}}
    On {{earlierDay}} I named {{earlierAmount}} per month. My plan has changed since.
    This is my new proposal:
    {{/changed}}
    {{^unchanged}}{{^changed}}That is why I propose this arrangement:{{/changed}}{{/unchanged}}

    \#(OfferLines.english)

    {{#interest}}\#(SharedWords.interest(.english)){{/interest}}
    {{#onlyWithoutInterest}}
    This proposal is without interest. With interest this amount never ends the debt.
    {{/onlyWithoutInterest}}

    This is my budget per month:
    - Income: {{income}}
    - Costs and reserve: {{costs}}
    \#(SharedWords.kept(.english))
    - Left for {{#others}}all creditors together{{/others}}{{^others}}paying off{{/others}}: {{left}}

    \#(EqualTreatment.english)

    My requests:
    - Please charge no more interest and costs from now on.
    - Please confirm this proposal in writing, no later than {{answerBy}}.
    - If you do not agree, please write me why.

    This letter does not acknowledge amounts that I have not checked, such as interest and costs.
    """#
}
