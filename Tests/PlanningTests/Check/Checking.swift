import Domain
import Planning
import Rules
import TestSupport

/// A dossier with one debt in which nothing is to be found, until a test changes it.
struct Checking {
  var dossier: Dossier
  var on = LocalDate.day("2026-11-21")

  init(_ kind: Debt.Kind, owed: Int) {
    dossier = .example(capacity: 10_000, debts: [.example("d1", owed: owed, kind: kind)])
    dossier.creditors[0].name = "Odido"
  }

  var debt: Debt {
    get { dossier.debts[0] }
    set { dossier.debts[0] = newValue }
  }

  var findings: [Finding] { ClaimCheck(of: dossier, on: on, law: .shipped).findings }
  var codes: [FindingCode] { findings.map(\.code) }

  func finding(_ code: FindingCode) -> Finding? { findings.first { $0.code == code } }
  func has(_ code: FindingCode) -> Bool { codes.contains(code) }

  /// The same with something changed.
  func with(_ change: (inout Checking) -> Void) -> Checking {
    var changed = self
    change(&changed)
    return changed
  }
}

extension Debt.Bill {
  static func of(_ cents: Int, due: String?, letter: String?) -> Debt.Bill {
    Debt.Bill(
      number: nil, date: nil, dueDate: due.map { LocalDate.day($0) }, amount: Money(cents: cents),
      fourteenDayLetter: letter.map { LocalDate.day($0) })
  }
}
