import Domain
import GRDB

/// A thing of the dossier that is one row, and has an order among its kind.
protocol StoredThing {
  static var table: Table { get }
  var id: ID<Self> { get }
  /// The row, in the order of the columns.
  func values(position: Int) -> [DatabaseValue]
  init(_ row: inout RowReader) throws
}

extension Income: StoredThing {
  static var table: Table { .income }

  func values(position: Int) -> [DatabaseValue] {
    [
      .number(position), .id(id), .text(name), .choice(kind), .cents(amount), .choice(every),
      .number(payDay), .cents(low), .cents(high), .number(month), .day(period.from),
      .day(period.to),
    ]
  }

  init(_ row: inout RowReader) throws {
    _ = try row.number(.positions)
    self.init(
      id: try row.id(), name: try row.text(), kind: try row.choice(), amount: try row.money(),
      every: try row.choice(), payDay: try row.optionalNumber(.daysOfMonth),
      low: try row.optionalMoney(), high: try row.optionalMoney(),
      month: try row.optionalNumber(.monthsOfYear), period: try row.period())
  }
}

extension Cost: StoredThing {
  static var table: Table { .cost }

  func values(position: Int) -> [DatabaseValue] {
    [
      .number(position), .id(id), .text(name), .choice(category), .cents(amount), .choice(every),
      .number(dueDay), .number(month), .day(period.from), .day(period.to),
    ]
  }

  init(_ row: inout RowReader) throws {
    _ = try row.number(.positions)
    self.init(
      id: try row.id(), name: try row.text(), category: try row.choice(),
      amount: try row.money(), every: try row.choice(),
      dueDay: try row.optionalNumber(.daysOfMonth), month: try row.optionalNumber(.monthsOfYear),
      period: try row.period())
  }
}

extension Creditor: StoredThing {
  static var table: Table { .creditor }

  func values(position: Int) -> [DatabaseValue] {
    [
      .number(position), .id(id), .text(name), .choice(kind), .text(street), .text(postcode),
      .text(city), .text(email), .text(iban), .text(customerNumber),
    ]
  }

  init(_ row: inout RowReader) throws {
    _ = try row.number(.positions)
    self.init(
      id: try row.id(), name: try row.text(), kind: try row.choice(),
      street: try row.optionalText(), postcode: try row.optionalText(),
      city: try row.optionalText(), email: try row.optionalText(), iban: try row.optionalText(),
      customerNumber: try row.optionalText())
  }
}
