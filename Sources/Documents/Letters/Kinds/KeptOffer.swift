import Domain
import Planning
import Rules

/// Terms as they stand in a letter: what is paid when, adding up to the total.
package struct OfferLines: Hashable, Sendable {
  package let amounts: LetterAmounts
  /// The days of the first and the last term; nil where the letter they stand in is not repeated.
  package let days: ClosedRange<LocalDate>?

  package init(amounts: LetterAmounts, days: ClosedRange<LocalDate>?) {
    self.amounts = amounts
    self.days = days
  }

  static let fields: [LetterField] = [
    .group(
      "several",
      [
        .required("monthly"), .required("terms"), .required("last"),
        .group("days", [.required("firstDay"), .required("lastDay")]), .required("sum"),
        .required("total"),
      ] + LetterAmounts.stepFields),
    .group("once", [.required("amount")]),
  ]

  func values(in language: Language) -> LetterValues {
    let monthly = amounts.each(in: language)
    let last = amounts.last.text(in: language)
    guard amounts.terms > 1 else {
      return ["once": .group(["amount": .text(amounts.total.text(in: language))])]
    }
    var several: LetterValues = [
      "monthly": .text(monthly), "terms": .text(String(amounts.terms)), "last": .text(last),
      "sum": .text(amounts.sum(in: language)), "total": .text(amounts.total.text(in: language)),
    ]
    several.merge(amounts.stepValues(in: language)) { own, _ in own }
    if let days {
      several["days"] = .group([
        "firstDay": .text(days.lowerBound.text(in: language)),
        "lastDay": .text(days.upperBound.text(in: language)),
      ])
    }
    return ["several": .group(several)]
  }

  /// The lines for a template.
  static let dutch = #"""
    {{#several}}
    - Bedrag per maand: {{monthly}}
    - Aantal termijnen: {{terms}}
    - Bedrag van de laatste termijn: {{last}}
    {{#days}}
    - Eerste termijn: {{firstDay}}
    - Laatste termijn: {{lastDay}}
    {{/days}}
    - Totaal: {{sum}}, samen {{total}}

    \#(LetterAmounts.stepWords(.dutch))
    {{/several}}
    {{#once}}
    - Bedrag in één keer: {{amount}}
    {{/once}}
    """#

  /// The same in English.
  static let english = #"""
    {{#several}}
    - Amount per month: {{monthly}}
    - Number of instalments: {{terms}}
    - Amount of the last instalment: {{last}}
    {{#days}}
    - First instalment: {{firstDay}}
    - Last instalment: {{lastDay}}
    {{/days}}
    - Total: {{sum}}, together {{total}}

    \#(LetterAmounts.stepWords(.english))
    {{/several}}
    {{#once}}
    - Amount in one payment: {{amount}}
    {{/once}}
    """#
}

/// An offer of an earlier letter, as that letter has it.
package struct KeptOffer: Hashable, Sendable {
  /// The day of that letter.
  package let writtenOn: LocalDate
  /// Its amounts; those of the plan are paid from the next day on which terms can fall. The days of
  /// another kind stand in that letter only.
  package let lines: OfferLines

  /// The newest letter of `matter` that offers money.
  /// - Throws: `LetterRefusal.nothingSent` where none was kept; `offerNoLongerFits` where the plan
  ///   has less for this creditor by now.
  package init(_ matter: LetterMatter) throws(LetterRefusal) {
    guard let letter = matter.kept.last(where: \.isOffer) else { throw .nothingSent }
    try self.init(letter, in: matter)
  }

  /// - Throws: `nothingSent` for a letter without an offer, `offerNoLongerFits` as above.
  init(_ letter: KeptLetter, in matter: LetterMatter) throws(LetterRefusal) {
    guard var amounts = LetterAmounts(letter) else { throw .nothingSent }
    let now = matter.offer.monthly
    // The other kinds name amounts of their own, which the plan does not hold.
    let byPlan = [PaymentProposal.kind, ReplyToCounterOffer.kind].map(\.rawValue)
    let isByPlan = byPlan.contains(letter.kind)
    if isByPlan, amounts.monthly > now {
      throw .offerNoLongerFits(offered: amounts.monthly, now: now)
    }
    let dates = DueDates.forOffers(from: matter.dossier, on: matter.today).dates
    if !amounts.changes.isEmpty {
      try amounts.fall(on: dates, within: matter.offer)
    }
    writtenOn = letter.written
    lines = OfferLines(
      amounts: amounts,
      days: isByPlan ? dates.day(ofTerm: 1)...dates.day(ofTerm: amounts.terms) : nil)
  }
}

extension KeptLetter {
  /// Whether it makes an offer of its own; a letter that repeats one, or confirms what was agreed,
  /// does not.
  var isOffer: Bool {
    let repeating = [Reminder.kind, ReplyToRefusal.kind, AgreementConfirmation.kind]
    return LetterAmounts(self) != nil && !repeating.map(\.rawValue).contains(kind)
  }
}

extension LetterAmounts {
  /// Lets terms in steps begin on other days: what is paid in all, and the days on which the amount
  /// changes, stay.
  /// - Throws: `offerNoLongerFits` where the plan has other steps by now.
  fileprivate mutating func fall(
    on dates: DueDates, within offer: Offer
  ) throws(LetterRefusal) {
    let today = dates.day(ofTerm: 1)
    let monthly = changes.monthly(monthly, on: today)
    let later = changes.after(today)
    let days = later.steps.map(\.from) + offer.changes.steps.map(\.from) + [today]
    for day in days {
      let (told, now) = (
        later.monthly(monthly, on: day), offer.changes.monthly(offer.monthly, on: day)
      )
      guard told <= now else { throw .offerNoLongerFits(offered: told, now: now) }
    }
    let each = TermAmounts(monthly: monthly, changes: later, dates: dates)
    guard let runs = each.paying(total), let last = runs.runs.last?.amount else {
      throw .offerNoLongerFits(offered: monthly, now: offer.monthly)
    }
    (self.monthly, terms, self.last) = (monthly, runs.terms, last)
    (changes, self.runs) = (later, runs)
  }

  /// What a kept letter offers; nil where it makes no offer.
  init?(_ letter: KeptLetter) {
    guard let monthly = letter.monthly, let terms = letter.terms, let last = letter.last,
      let total = letter.total
    else { return nil }
    self.monthly = monthly
    self.terms = terms
    self.last = last
    self.total = total
    changes = letter.changes
  }
}

extension LetterFacts {
  /// A day that lies within what it can be.
  /// - Throws: `LetterRefusal.dayBefore` or `dayAfter` with the nearest day that would do.
  static func held(
    _ day: LocalDate, _ field: Field, from first: LocalDate?, through last: LocalDate?
  ) throws(LetterRefusal) -> LocalDate {
    if let first, day < first { throw .dayBefore(field, first) }
    if let last, day > last { throw .dayAfter(field, last) }
    return day
  }

  /// The day of the letter that is answered, when it is known: not before `first`, not after today.
  func theirDay(
    from first: LocalDate?, through today: LocalDate
  ) throws(LetterRefusal) -> LocalDate? {
    guard let theirLetter else { return nil }
    return try Self.held(theirLetter, .letterTheirs, from: first, through: today)
  }
}
