import Domain
import Planning
import Rules

/// `aflos.interest/1`, `aflos.costs/1`, `aflos.limitation/1` and the others of the calculators: what
/// was computed with the law, for other programs.
package enum LawDocument {
  /// Interest, segment by segment; the segments add up to `interestCents`.
  package static func json(of interest: InterestCalculation) -> JSONValue {
    let question = interest.question
    return [
      "schema": "aflos.interest/1",
      "principalCents": .cents(question.principal),
      "from": .day(question.from),
      "to": .day(question.to),
      "kind": .string(question.kind.code),
      "yearLength": .choice(question.yearLength),
      "compound": .choice(question.joining),
      "interestCents": .cents(interest.interest),
      "balanceCents": .cents(interest.balance),
      "assumed": .bool(interest.mayDifferSince != nil),
      "mayDifferSince": .day(interest.mayDifferSince),
      "segments": .list(interest.segments, json),
    ]
  }

  private static func json(of segment: InterestCalculation.Segment) -> JSONValue {
    [
      "from": .day(segment.from),
      "to": .day(segment.to),
      "days": .count(segment.days),
      "percent": .percent(segment.rate),
      "baseCents": .cents(segment.base),
      "interestCents": .cents(segment.interest),
      // An agreed rate stands in no table: it is what was given.
      "source": segment.sources.isEmpty ? "--percent" : .string(segment.sources.citations),
      "assumedFrom": .day(segment.assumedFrom),
      "sources": .list(segment.sources, json),
    ]
  }

  /// The most that may be charged for collecting. The steps add up to `maximumCents`.
  /// - Parameter raised: the same with VAT; nil where the table of VAT has no row.
  package static func json(
    of costs: CollectionCosts, raised: CollectionCosts?
  ) -> JSONValue {
    [
      "schema": "aflos.costs/1",
      "on": .day(costs.question.on),
      "principalCents": .cents(costs.principal),
      "billsCents": .list(costs.question.bills) { .cents($0) },
      "ground": .choice(costs.question.ground),
      "maximumCents": .cents(costs.maximum),
      "maximumWithVatCents": .cents(raised?.maximumWithVAT),
      "vat": .bool(costs.question.withVAT),
      "allowedCents": .cents(costs.allowed),
      "chargedCents": .cents(costs.question.charged),
      "excessCents": .cents(costs.excess),
      "chargedApartCents": .cents(costs.chargedApart),
      "steps": .list(costs.countedSteps) { step in
        [
          "kind": .string(step.kind), "amountCents": .cents(step.band?.amount),
          "limitCents": .cents(step.band?.limit), "percent": .percent(step.band?.rate),
          "costsCents": .cents(step.costs),
        ]
      },
      "assumed": .bool(costs.mayDifferSince != nil),
      "mayDifferSince": .day(costs.mayDifferSince),
      "sources": .list((raised ?? costs).sources, json),
    ]
  }

  /// How old a claim may be, and since when it may be too old.
  package static func json(of limitation: Limitation) -> JSONValue {
    let question = limitation.question
    return [
      "schema": "aflos.limitation/1",
      "on": .day(question.on),
      "kind": .choice(question.kind),
      "trade": .bool(question.isTrade),
      "claim": .choice(limitation.claim),
      "due": .day(question.due),
      "judgment": .day(question.judgment),
      "years": .count(limitation.period.unit == .years ? limitation.period.count : nil),
      "period": json(of: limitation.period),
      "barredFrom": .day(limitation.barredFrom),
      "barredFromByOtherReading": .day(limitation.barredFromByOtherReading),
      "possiblyBarred": .bool(limitation.isPossiblyBarred),
      "warnBefore": .bool(limitation.standing == .soon),
      "warnFrom": .day(limitation.warnFrom),
      "standing": .choice(limitation.standing),
      "sure": .bool(limitation.certainty == .sure),
      "doubts": .list(limitation.doubts) { .choice($0) },
      "steps": .list(limitation.steps, json),
      "assumed": .bool(limitation.mayDifferSince != nil),
      "mayDifferSince": .day(limitation.mayDifferSince),
      "sources": .list(limitation.sources, json),
    ]
  }

  private static func json(of step: Limitation.Step) -> JSONValue {
    let parts = step.parts
    return [
      "kind": .string(parts.kind), "cause": .choice(parts.cause), "on": .day(parts.on),
      "period": parts.period.map(json) ?? .null, "barredFrom": .day(parts.barredFrom),
    ]
  }

  /// What a bailiff must leave a month. The parts add up to `monthCents`.
  package static func json(of exempt: ExemptAmount) -> JSONValue {
    let question = exempt.question
    return [
      "schema": "aflos.exempt/1",
      "on": .day(question.on),
      "household": .choice(question.household),
      "taxableYearCents": .cents(question.taxableYear),
      "netMonthCents": .cents(question.netMonth),
      "rentCents": .cents(question.rent),
      "monthCents": .cents(exempt.month),
      "parts": .list(exempt.parts) {
        ["kind": .choice($0.kind), "amountCents": .cents($0.amount)]
      },
      "onRequestForRentCents": .cents(exempt.onRequestForRent),
      "assumed": .bool(exempt.mayDifferSince != nil),
      "mayDifferSince": .day(exempt.mayDifferSince),
      "sources": .list(exempt.sources, json),
    ]
  }

  /// How a fine rises.
  package static func json(of fine: FineLadder) -> JSONValue {
    [
      "schema": "aflos.fine/1",
      "fineCents": .cents(fine.fine),
      "firstCents": .cents(fine.first),
      "secondCents": .cents(fine.second),
      "payWithin": json(of: fine.payWithin),
      "usuallyPayWithin": json(of: fine.usuallyPayWithin),
      "reminderTerm": json(of: fine.reminderTerm),
      "assumed": .bool(fine.mayDifferSince != nil),
      "mayDifferSince": .day(fine.mayDifferSince),
      "sources": .list(fine.sources, json),
    ]
  }

  /// Whether an account number can be one.
  package static func ibanJSON(typed: String, iban: String?) -> JSONValue {
    [
      "schema": "aflos.iban/1", "typed": .string(typed), "valid": .bool(iban != nil),
      "iban": .text(iban),
    ]
  }

  /// Whether a reference was copied right; `valid` is null where it has no check digit.
  package static func json(of reference: PaymentReference, typed: String) -> JSONValue {
    [
      "schema": "aflos.reference/1", "typed": .string(typed),
      "valid": reference.check == .withoutCheckDigit ? .null : .bool(reference.isValid),
      "check": .string(reference.check.code),
      "digits": reference.check == .notDigits ? .null : .string(reference.digits),
    ]
  }
}

extension LawDocument {
  static func json(of source: Source) -> JSONValue {
    ["citation": .string(source.citation), "standing": .choice(source.standing)]
  }

  static func json(of span: TimeSpan) -> JSONValue {
    ["count": .count(span.count), "unit": .choice(span.unit)]
  }
}

extension [Source] {
  fileprivate var citations: String { map(\.citation).joined(separator: "; ") }
}

extension CollectionCosts {
  /// One line of the sum that ends in the maximum.
  fileprivate struct Counted {
    let kind: String
    let band: Step?
    let costs: Money
  }

  /// The bands, and what the bound adds or takes off.
  fileprivate var countedSteps: [Counted] {
    steps.map { Counted(kind: "band", band: $0, costs: $0.costs) }
      + (maximum == scale
        ? [] : [Counted(kind: bound.rawValue, band: nil, costs: maximum - scale)])
  }
}

extension Limitation {
  /// What is not sure; empty when all is.
  package var doubts: [Doubt] {
    if case .factsMissing(let doubts) = certainty { doubts } else { [] }
  }
}

extension Limitation.Step {
  fileprivate struct Parts {
    let kind: String
    var cause: Limitation.Interruption?
    var on: LocalDate?
    var period: TimeSpan?
    var barredFrom: LocalDate?
  }

  fileprivate var parts: Parts {
    switch self {
    case .began(let day, let period, let barred):
      Parts(kind: "began", on: day, period: period, barredFrom: barred)
    case .judged(let day, let period, let barred):
      Parts(kind: "judged", on: day, period: period, barredFrom: barred)
    case .interrupted(let cause, let day, let period, let barred):
      Parts(kind: "interrupted", cause: cause, on: day, period: period, barredFrom: barred)
    case .beforeBeginning(let cause, let day):
      Parts(kind: "beforeBeginning", cause: cause, on: day)
    case .tooLate(let cause, let day): Parts(kind: "tooLate", cause: cause, on: day)
    case .withoutEffect(let cause, let day): Parts(kind: "withoutEffect", cause: cause, on: day)
    case .lengthened(let barred): Parts(kind: "lengthened", barredFrom: barred)
    }
  }
}
