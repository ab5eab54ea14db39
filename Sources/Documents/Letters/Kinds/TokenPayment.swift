import Domain
import Planning

/// Offers a small amount a month because there is no room for more, until a day on which the sender
/// looks again. What is left after it is not given away and not asked to be waived.
package struct TokenPayment: AcknowledgingLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("token-payment")
  package static let money = LetterPurpose.offer

  package let head: LetterHead
  /// What the offer is on; the disputed part stays out.
  package let claim: ClaimedAmount
  /// The terms until and with `until`, all of the same amount.
  package let terms: TermRuns
  /// The day by which the sender looks again and writes.
  package let until: LocalDate
  package let budget: BudgetLines
  /// Told only where there are other creditors.
  package let fairness: Fairness
  /// Whether the terms fall right after a known pay day.
  package let followsPayDay: Bool
  /// The day by which an answer is asked for: ten working days.
  package let answerBy: LocalDate

  package static let asks: [LetterAsk] = [.required(.letterAmount), .required(.letterUntil)]

  /// Six months of at most five euro, or what the plan has.
  package static func suggested(for matter: LetterMatter) -> LetterFacts {
    var facts = LetterFacts.none
    let until = DueDates.forOffers(from: matter.dossier, on: matter.today).dates.day(ofTerm: 6)
    facts.until = until
    let most = most(for: matter, terms: count(for: matter, until: until))
    if most > .zero { facts.amount = min(Money(cents: 500), most) }
    return facts
  }

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    let dates = DueDates.forOffers(from: matter.dossier, on: matter.today).dates
    let until = try LetterFacts.needed(
      facts.until, .letterUntil, onOrAfter: dates.day(ofTerm: 1))
    let latest = matter.today.adding(months: 24)
    guard until <= latest else { throw .dayAfter(.letterUntil, latest) }
    let count = Self.count(for: matter, until: until)
    let most = Self.most(for: matter, terms: count)
    guard most > .zero else { throw .noRoom }
    let amount = try LetterFacts.needed(
      facts.amount, .letterAmount, above: .zero, through: most)
    head = matter.head
    claim = ClaimedAmount(matter)
    terms = .dividing(amount * count, over: count, on: dates)
    self.until = until
    budget = BudgetLines(matter.plan.budget)
    fairness = Fairness(of: matter.plan, for: matter.debt)
    followsPayDay = matter.plan.payDay != nil
    answerBy = matter.days.answerBy
  }

  /// How many terms of new offers fall on or before `until`.
  private static func count(for matter: LetterMatter, until: LocalDate) -> Int {
    let dates = DueDates.forOffers(from: matter.dossier, on: matter.today).dates
    return dates.terms(through: until)
  }

  /// The most a month: what the plan has for this creditor, and so little that the debt is not paid
  /// within the terms; zero where nothing fits.
  private static func most(for matter: LetterMatter, terms: Int) -> Money {
    let room = matter.plan.room(for: matter.debt.id, on: matter.today)
    return min(room, matter.offer.owed.times(1, over: max(terms, 1), rounding: .down))
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "klein bedrag per maand", english: "token payment")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Biedt voorlopig een klein bedrag per maand, tot u opnieuw kijkt.",
      english: "Offers a small amount a month for now, until you look again.")
  }

  package var amounts: LetterAmounts? { LetterAmounts(terms.runs) }

  package func subject(in language: Language) -> String {
    language.say(
      dutch: "Voorstel voor een klein bedrag per maand",
      english: "Proposal of a small amount a month")
  }

  package static let fields: [LetterField] =
    ClaimedAmount.fields + BudgetLines.fields + [
      .required("monthly"), .required("terms"), .required("firstDay"), .required("lastDay"),
      .required("sum"), .required("total"), .flag("afterPayDay"), .required("left"),
      .group("others", [.required("creditors"), .flag("agreements"), .flag("urgentFirst")]),
      .required("until"), .required("answerBy"),
      PayAccount.field,
    ]

  package func values(in language: Language) -> LetterValues {
    let amounts = LetterAmounts(terms.runs)
    var values = claim.values(in: language)
    values.merge(budget.values(in: language)) { own, _ in own }
    values.merge(fairness.values(in: language)) { own, _ in own }
    values.merge([
      "monthly": .text(amounts.monthly.text(in: language)),
      "terms": .text(String(amounts.terms)), "firstDay": .text(terms.firstDue.text(in: language)),
      "lastDay": .text(terms.lastDue.text(in: language)),
      "sum": .text(amounts.sum(in: language)),
      "total": .text(amounts.total.text(in: language)), "afterPayDay": .flag(followsPayDay),
      "left": .text(budget.left.text(in: language)), "until": .text(until.text(in: language)),
      "answerBy": .text(answerBy.text(in: language)),
    ]) { own, _ in own }
    values["account"] = PayAccount(of: head)?.value
    return values
  }

  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    \#(SharedWords.claim(.dutch))
    Voor een gewone regeling heb ik nu te weinig geld. Ik kan wel elke maand een klein bedrag betalen.

    Dit is mijn voorstel:
    - Bedrag per maand: {{monthly}}
    - Aantal termijnen: {{terms}}
    - Eerste termijn: {{firstDay}}
    - Laatste termijn: {{lastDay}}
    - Totaal: {{sum}}, samen {{total}}

    \#(SharedWords.afterPayDay(.dutch))

    Uiterlijk op {{until}} kijk ik opnieuw naar mijn budget. Dan schrijf ik u of ik meer kan betalen.

    \#(SharedWords.account(.dutch))

    Dit is mijn budget per maand:
    - Inkomen: {{income}}
    - Kosten en reserve: {{costs}}
    \#(SharedWords.kept(.dutch))
    - Over voor {{#others}}alle schuldeisers samen{{/others}}{{^others}}aflossen{{/others}}: {{left}}

    {{#others}}
    Ik heb {{creditors}}.
    {{#agreements}}Afspraken die al lopen, kom ik na.{{/agreements}}
    {{#urgentFirst}}Achterstanden voor wonen, energie, water en zorgverzekering betaal ik eerst.{{/urgentFirst}}
    {{/others}}

    Mijn vragen aan u:
    - Gaat u tot en met {{until}} akkoord met dit bedrag?
    - Wilt u vanaf nu geen rente en kosten meer rekenen?
    - Wilt u dit binnen tien werkdagen schriftelijk bevestigen, dus uiterlijk op {{answerBy}}?
    \#(SharedWords.askForAccount(.dutch))

    \#(SharedWords.notChecked(.dutch))
    """#

  private static let english = #"""
    \#(SharedWords.claim(.english))
    I have too little money for a normal arrangement now. I can pay a small amount every month.

    This is my proposal:
    - Amount per month: {{monthly}}
    - Number of instalments: {{terms}}
    - First instalment: {{firstDay}}
    - Last instalment: {{lastDay}}
    - Total: {{sum}}, together {{total}}

    \#(SharedWords.afterPayDay(.english))

    I look at my budget again no later than {{until}}. I will then write whether I can pay more.

    \#(SharedWords.account(.english))

    This is my budget per month:
    - Income: {{income}}
    - Costs and reserve: {{costs}}
    \#(SharedWords.kept(.english))
    - Left for {{#others}}all creditors together{{/others}}{{^others}}paying off{{/others}}: {{left}}

    {{#others}}
    I have {{creditors}}.
    {{#agreements}}I keep to arrangements that run already.{{/agreements}}
    {{#urgentFirst}}I first pay arrears for my home, energy, water and health insurance.{{/urgentFirst}}
    {{/others}}

    My requests:
    - Please agree to this amount up to and including {{until}}.
    - Please charge no more interest and costs from now on.
    - Please confirm this in writing within ten working days, so no later than {{answerBy}}.
    \#(SharedWords.askForAccount(.english))

    \#(SharedWords.notChecked(.english))
    """#
}
