import Domain
import GRDB

extension Debt: StoredThing {
  static var table: Table { .debt }

  func values(position: Int) -> [DatabaseValue] {
    let rate = interest.columns
    return [
      .number(position), .id(id), .id(creditor), .id(collector), .choice(kind), .text(reference),
      .cents(parts.principal), .cents(parts.interest), .cents(parts.collectionCosts),
      .cents(parts.otherCosts), .day(dueDate), .choice(stage), .choice(rank), .flag(isTrade),
      .text(rate.kind), .number(rate.partsPerMillion), .cents(disputed), .text(disputeReason),
      .cents(minimum), .number(maximumMonths), .cents(arrangement?.monthly),
      .number(arrangement?.dueDay), .day(arrangement?.from), .flag(arrangement?.isKept),
      .day(lastDemand), .day(lastAcknowledged), .day(judgment), .day(statedOn),
    ] + (arrangement?.agreed ?? .unknown).values
  }

  /// Without its bills, which have their own table.
  init(_ row: inout RowReader) throws {
    _ = try row.number(.positions)
    self.init(
      id: try row.id(), creditor: try row.id(), collector: try row.optionalID(),
      kind: try row.choice(), reference: try row.optionalText(), parts: try Parts(&row),
      statedOn: nil, dueDate: try row.optionalDay(), stage: try row.choice(),
      rank: try row.choice(), isTrade: try row.flag(), interest: try InterestTerms(&row),
      disputed: try row.money(), disputeReason: try row.optionalText(),
      minimum: try row.optionalMoney(), maximumMonths: try row.optionalNumber(1...Int.max),
      arrangement: try .read(&row), lastDemand: try row.optionalDay(),
      lastAcknowledged: try row.optionalDay(), earlierDemands: [], earlierAcknowledgements: [],
      judgment: try row.optionalDay(), bills: [])
    statedOn = try row.optionalDay()
    let agreed = try Arrangement.Agreed(&row)
    guard arrangement != nil || agreed == .unknown else { throw row.damaged }
    arrangement?.agreed = agreed
  }
}

extension Debt.Arrangement.Agreed {
  fileprivate var values: [DatabaseValue] {
    [
      .day(on), .text(with), .text(proof?.rawValue), .number(terms), .cents(last), .cents(total),
      .flag(interestStops), .text(onMiss?.rawValue),
    ]
  }

  fileprivate init(_ row: inout RowReader) throws {
    self.init(
      on: try row.optionalDay(), with: try row.optionalText(), proof: try row.optionalChoice(),
      terms: try row.optionalNumber(.positions), last: try row.optionalMoney(),
      total: try row.optionalMoney(), interestStops: try row.optionalFlag(),
      onMiss: try row.optionalChoice())
  }
}

extension Debt.Parts {
  fileprivate init(_ row: inout RowReader) throws {
    self.init(
      principal: try row.money(), interest: try row.money(), collectionCosts: try row.money(),
      otherCosts: try row.money())
  }
}

extension Debt.InterestTerms {
  fileprivate var columns: (kind: String, partsPerMillion: Int?) {
    switch self {
    case .none: ("none", nil)
    case .statutory: ("statutory", nil)
    case .contract(let rate): ("contract", rate.partsPerMillion)
    }
  }

  fileprivate init(_ row: inout RowReader) throws {
    switch (try row.text(), try row.optionalNumber(0...Int.max)) {
    case ("none", nil): self = .none
    case ("statutory", nil): self = .statutory
    case ("contract", let parts?): self = .contract(Rate(partsPerMillion: parts))
    default: throw row.damaged
    }
  }
}

extension Debt.Arrangement {
  fileprivate static func read(_ row: inout RowReader) throws -> Debt.Arrangement? {
    let monthly = try row.optionalMoney()
    let dueDay = try row.optionalNumber(.daysOfMonth)
    let from = try row.optionalDay()
    let isKept = try row.optionalFlag()
    guard let monthly, let isKept else {
      guard monthly == nil, dueDay == nil, from == nil, isKept == nil else { throw row.damaged }
      return nil
    }
    return Debt.Arrangement(monthly: monthly, dueDay: dueDay, from: from, isKept: isKept)
  }
}

extension Debt.Bill {
  func values(debt: ID<Debt>, position: Int) -> [DatabaseValue] {
    [
      .id(debt), .number(position), .text(number), .day(date), .day(dueDate), .cents(amount),
      .day(fourteenDayLetter),
    ]
  }

  /// What follows the debt and the position.
  init(_ row: inout RowReader) throws {
    self.init(
      number: try row.optionalText(), date: try row.optionalDay(),
      dueDate: try row.optionalDay(), amount: try row.money(),
      fourteenDayLetter: try row.optionalDay())
  }
}

/// What makes the period of limitation run anew, as it is kept: one row for each day.
enum DebtEvent: String, CaseIterable {
  case demand, acknowledgement

  /// Where its days are in a debt.
  var days: WritableKeyPath<Debt, [LocalDate]> {
    switch self {
    case .demand: \.earlierDemands
    case .acknowledgement: \.earlierAcknowledgements
    }
  }
}
