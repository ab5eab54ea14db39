import Domain
import Foundation
import TestSupport
import Testing

/// As much as a file may hold: every figure is computed and none overflows. In a process of its own,
/// because an overflow ends it.
@Suite struct LargestSumsTests {
  private static let commands = [
    "budget", "plan", "check", "support", "agenda", "progress", "todo", "plan compare",
    "plan stress", "plan schedule", "plan settle --sum 999999999,99", "plan calendar",
    "plan what-if --debt d1 --monthly 75", "plan changes", "plan explain capacity",
    "plan explain d1", "plan explain needed", "plan explain best", "letter show d1",
    "letter kinds d2", "export overview", "export handover --format text", "reply list",
    "debt ladder d1", "pay year 2026",
  ]

  private static let sumsOfAll = [
    "budget", "plan", "check", "plan compare", "plan schedule", "plan explain best",
    "export handover --format text",
  ]

  private static func dossier(incomes: Int, costs: Int, debts: Int) -> String {
    let largest = Money.largest.cents
    let income = (0..<incomes).map {
      """
      {"id": "i\($0 + 1)", "name": "x", "kind": "wages", "amountCents": \(largest), "every": "week"}
      """
    }
    let cost = (0..<costs).map {
      """
      {"id": "k\($0 + 1)", "name": "x", "category": "other", "amountCents": \(largest), "every": "week"}
      """
    }
    let debt = (0..<debts).map {
      """
      {"id": "d\($0 + 1)", "creditor": "c1", "kind": "loan", "reference": "R\($0)",
       "principalCents": \(largest), "interestCents": \(largest), "collectionCostsCents": \(largest),
       "otherCostsCents": \(largest), "dueDate": "2024-02-29", "stage": "demand",
       "rank": "concurrent", "trade": false, "disputedCents": 0,
       "rate": \($0 % 2 == 0 ? #"{"kind": "statutory"}"# : #"{"kind": "contract", "percent": 1000}"#)}
      """
    }
    return """
      {"schema": "aflos.dossier/1", "language": "nl", "sender": {"name": "R. Voorbeeld"},
       "household": {"kind": "single"}, "reserveCents": \(largest),
       "incomes": [\(income.joined(separator: ","))], "costs": [\(cost.joined(separator: ","))],
       "creditors": [{"id": "c1", "name": "x", "kind": "company"}],
       "debts": [\(debt.joined(separator: ","))]}
      """
  }

  @Test(arguments: [(19, 0, 2), (1, 0, 60), (19, 19, 60)])
  func nothingOverflows(incomes: Int, costs: Int, debts: Int) throws {
    let desk = try Desk()
    let text = Self.dossier(incomes: incomes, costs: costs, debts: debts)
    try Data(text.utf8).write(to: URL(filePath: desk.home + "/d.json"))
    let taken = try desk.piped(["import", "dossier", desk.home + "/d.json"])
    #expect(taken.status == .exited(0), "\(taken.error)")
    // With sixty debts each plan takes a second: there only what adds up over all of them.
    let commands = debts > 2 ? Self.sumsOfAll : Self.commands
    for command in commands {
      let run = try desk.piped(command.split(separator: " ").map { String($0) })
      guard case .exited(let code) = run.status, (0...3).contains(code) else {
        Issue.record("\(command): \(run.status) \(run.error.prefix(300))")
        continue
      }
    }
  }

  @Test func moreIsRefusedInWords() throws {
    let desk = try Desk()
    for (incomes, costs, word) in [(100, 0, "binnenkomt"), (0, 100, "kosten")] {
      let text = Self.dossier(incomes: incomes, costs: costs, debts: 1)
      try Data(text.utf8).write(to: URL(filePath: desk.home + "/d.json"))
      let run = try desk.piped(["import", "dossier", desk.home + "/d.json", "--lang", "nl"])
      #expect(run.status == .exited(2) && run.error.contains(word))
    }
  }
}
