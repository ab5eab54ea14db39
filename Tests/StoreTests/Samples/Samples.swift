import Domain

@testable import Store

extension LocalDate {
  static let day1 = LocalDate(dayNumber: 20_000)
  static let day2 = LocalDate(dayNumber: 20_001)
  static let day3 = LocalDate(dayNumber: 20_002)
}

enum Sample {
  static let income = Income(
    id: ID("i1"), name: "Loon", kind: .wages, amount: Money(cents: 191_234), every: .month,
    payDay: 25, low: nil, high: nil, month: nil, period: .always)

  static let cost = Cost(
    id: ID("k1"), name: "Huur", category: .housing, amount: Money(cents: 65_000), every: .month,
    dueDay: 1, month: nil, period: .always)

  static func creditor(_ id: String, name: String) -> Creditor {
    Creditor(
      id: ID(id), name: name, kind: .company, street: nil, postcode: nil, city: nil, email: nil,
      iban: nil, customerNumber: nil, registerNumber: nil)
  }

  static func debt(_ id: String, of creditor: String, bills: [Debt.Bill] = []) -> Debt {
    var debt = Debt.blank(ID(id), of: ID(creditor))
    (debt.kind, debt.interest, debt.bills) = (.energy, .statutory, bills)
    debt.parts.principal = Money(cents: 45_000)
    return debt
  }

  static let bill = Debt.Bill(
    number: "F1", date: nil, dueDate: nil, amount: Money(cents: 100), fourteenDayLetter: nil)

  static func letter(_ id: String, about debt: String = "d1") -> KeptLetter {
    KeptLetter(
      id: ID(id), debt: ID(debt), creditorName: "Vattenfall", kind: "paymentProposal",
      language: .dutch, written: .day1, fileName: "01-vattenfall.txt", text: "Geachte,\n€ 12\n",
      sha256: String(repeating: "0a", count: 32), monthly: Money(cents: 1_200), terms: 3,
      last: Money(cents: 1), total: Money(cents: 2_401), sheet: #"{"body":[]}"#,
      planSHA256: String(repeating: "b1", count: 32), sent: nil)
  }

  /// A dossier in memory with one creditor, c1, and one debt of it, d1.
  static func file() throws -> DossierFile {
    let file = try DossierFile.inMemory()
    try file.change(.started, on: .day1) { changes throws(StoreError) in
      try changes.start(in: .dutch)
      try changes.save(creditor("c1", name: "Vattenfall"))
      try changes.save(debt("d1", of: "c1", bills: [bill, bill]))
    }
    return file
  }
}
