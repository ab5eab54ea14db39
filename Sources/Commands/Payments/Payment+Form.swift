import Documents
import Domain
import Exchange
import Store

extension Payment {
  static let form = Form<Payment>(
    name: "payment",
    rows: [
      .debt(.paymentDebt, \.debt),
      .amount(.paymentAmount, .required, \.amount, least: Money(cents: 1)),
      .pastDay(.paymentOn, \.on),
      .choice(.paymentKind, .onRequest, \.kind),
      .text(.paymentNote, .onRequest, \.note) { typed throws(InputError) in
        try typed.line(limit: 500)
      },
      .text(.paymentBill, .onRequest, \.bill) { typed throws(InputError) in
        try typed.line(limit: 200)
      },
    ])
}

extension Payment: FormedThing {
  typealias Entry = Payment
  static let thing = Thing.payment
  static func all(in dossier: Dossier) -> [Payment] { dossier.record.payments }
  static func blank(in dossier: Dossier) -> Payment {
    Payment(
      id: dossier.newID("p", after: dossier.record.payments.map(\.id)), debt: ID(""),
      on: LocalDate(dayNumber: 0), amount: .zero, kind: .paid, note: nil)
  }
  static func entry(of thing: Payment) -> Payment { thing }
  static func checked(_ entry: Payment) throws(InputError) -> Payment {
    guard entry.amount > .zero else {
      throw InputError(.paymentAmount, typed: "0", .amountBelow(Money(cents: 1)))
    }
    return entry
  }
  static func save(_ entry: Payment, in changes: inout Changes) throws(StoreError) {
    try changes.save(entry)
  }
  static func id(of entry: Payment) -> String { entry.id.text }
  static func name(of entry: Payment, in dossier: Dossier) -> String {
    let name = dossier.debt(entry.debt).map { dossier.name(of: $0.creditor) } ?? entry.debt.text
    return BothLanguages.text { "\(name), \(entry.amount.text(in: $0))" }
  }
  var idText: String { id.text }
  func remove(in changes: inout Changes) throws(StoreError) { try changes.remove(id) }
}
