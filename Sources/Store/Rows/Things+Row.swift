import Domain
import SQLite

/// A thing of the dossier that is one row, and has an order among its kind.
protocol StoredThing {
  static var table: Table { get }
  var id: ID<Self> { get }
  /// The row, but for its place in the order.
  var row: RowValues { get }
  init(_ row: RowReader) throws
}

extension Income: StoredThing {
  static var table: Table { .income }

  var row: RowValues {
    [
      "id": .id(id), "name": .text(name), "kind": .choice(kind), "amount_cents": .cents(amount),
      "every": .choice(every), "pay_day": .number(payDay), "low_cents": .cents(low),
      "high_cents": .cents(high), "month": .number(month), "first_day": .day(period.from),
      "last_day": .day(period.to),
    ]
  }

  init(_ row: RowReader) throws {
    self.init(
      id: try row.id("id"), name: try row.text("name"), kind: try row.choice("kind"),
      amount: try row.money("amount_cents"), every: try row.choice("every"),
      payDay: try row.optionalNumber("pay_day", .daysOfMonth),
      low: try row.optionalMoney("low_cents"), high: try row.optionalMoney("high_cents"),
      month: try row.optionalNumber("month", .monthsOfYear), period: try row.period())
  }
}

extension Cost: StoredThing {
  static var table: Table { .cost }

  var row: RowValues {
    [
      "id": .id(id), "name": .text(name), "category": .choice(category),
      "amount_cents": .cents(amount), "every": .choice(every), "due_day": .number(dueDay),
      "month": .number(month), "first_day": .day(period.from), "last_day": .day(period.to),
    ]
  }

  init(_ row: RowReader) throws {
    self.init(
      id: try row.id("id"), name: try row.text("name"), category: try row.choice("category"),
      amount: try row.money("amount_cents"), every: try row.choice("every"),
      dueDay: try row.optionalNumber("due_day", .daysOfMonth),
      month: try row.optionalNumber("month", .monthsOfYear), period: try row.period())
  }
}

extension Creditor: StoredThing {
  static var table: Table { .creditor }

  var row: RowValues {
    [
      "id": .id(id), "name": .text(name), "kind": .choice(kind), "street": .text(street),
      "postcode": .text(postcode), "city": .text(city), "email": .text(email),
      "iban": .text(iban), "customer_number": .text(customerNumber),
      "register_number": .text(registerNumber),
    ]
  }

  init(_ row: RowReader) throws {
    self.init(
      id: try row.id("id"), name: try row.text("name"), kind: try row.choice("kind"),
      street: try row.optionalText("street"), postcode: try row.optionalText("postcode"),
      city: try row.optionalText("city"), email: try row.optionalText("email"),
      iban: try row.optionalText("iban"),
      customerNumber: try row.optionalText("customer_number"),
      registerNumber: try row.optionalText("register_number"))
  }
}
