import Documents
import Domain
import Testing
import TestSupport

@testable import Commands

/// Which debt is meant by what is typed at the list of debts.
@Suite struct DebtChoiceTests {
  private static func dossier() -> Dossier {
    var dossier = Dossier.example(
      capacity: 0,
      debts: [.example("d1", owed: 1), .example("d3", owed: 1), .example("d4", owed: 1)])
    dossier.creditors.append(.example("c2", named: "Ziggo"))
    dossier.debts[1].creditor = ID("c2")
    dossier.debts[1].reference = "3"
    return dossier
  }

  private func debt(_ typed: String, isNumbered: Bool) -> String? {
    let context = FormContext(
      today: .day("2026-11-21"), language: .dutch, dossier: Self.dossier(), isNumbered: isNumbered)
    return try? Typed(typed, for: .paymentDebt).debt(in: context).text
  }

  @Test func theListNamesTheCreditors() {
    let dossier = Self.dossier()
    #expect(dossier.debtLabels == ["Vattenfall (d1)", "Ziggo", "Vattenfall (d4)"])
    #expect(dossier.debtLabels == dossier.debts.map { dossier.label(of: $0.id) })
  }

  /// A number is that of the id, wherever the thing stands in a list; elsewhere it is a reference.
  @Test(arguments: [
    ("3", true, "d3"), ("3", false, "d3"), ("d3", true, "d3"), ("Vattenfall (d4)", true, "d4"),
    ("ziggo", true, "d3"), ("zig", false, "d3"), ("Vattenfall", true, nil), ("0", true, nil),
    ("4", true, "d4"), ("2", true, nil), ("-9223372036854775808", true, nil), ("", true, nil),
  ])
  func oneIsMeantOrNone(typed: String, isNumbered: Bool, id: String?) {
    #expect(debt(typed, isNumbered: isNumbered) == id)
  }

  @Test func whereNothingIsOwedNothingIsMeant() {
    let context = FormContext(
      today: .day("2026-11-21"), language: .dutch, dossier: .empty(in: .dutch), isNumbered: true)
    #expect(throws: InputError.self) { try Typed("1", for: .paymentDebt).debt(in: context) }
  }
}
