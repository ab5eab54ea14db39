import Domain
import TestSupport
import Testing

/// Things are found at their number, and just as well where the numbers are no order.
@Suite struct NumberedTests {
  private static func debts(_ ids: [String]) -> [Debt] {
    ids.map { Debt.blank(ID($0), of: ID("c1")) }
  }

  /// In order, with gaps, from the back, mixed, of another form, with none and with one.
  @Test func everyOrderIsFound() {
    var random = SeededGenerator(seed: 20_261_129)
    let numbered = (1...60).map { "d\($0)" }
    let orders: [[String]] = [
      [], ["d1"], ["d900000000"], numbered, numbered.reversed(), numbered.shuffled(using: &random),
      numbered.filter { _ in Bool.random(using: &random) },
      ["d", "d0", "d007", "7", "x-12", "d12", "d99999999999999999999", "schuld_3"],
      (1...30).map { "d\($0 * 1_000)" },
    ]
    for ids in orders {
      let list = Self.debts(ids)
      for (place, id) in ids.enumerated() { #expect(list.place(of: ID(id)) == place, "\(id)") }
      for id in ["d61", "d0x", "", "c1", "d61000"] where !ids.contains(id) {
        #expect(list.place(of: ID(id)) == nil)
      }
    }
  }

  /// Counts follow the debts: also of copies, and after each kind of change.
  @Test func countsFollowTheDebts() {
    var random = SeededGenerator(seed: 7)
    var dossier = Dossier.empty(in: .dutch)
    var copies: [Dossier] = []
    func expectRight(_ dossier: Dossier) {
      for creditor in ["c1", "c2", "c3", "c9"].map({ ID<Creditor>($0) }) {
        let count = dossier.debts.count { $0.creditor == creditor }
        #expect(dossier.countOfDebts(of: creditor) == count)
      }
    }
    for number in 1...200 {
      switch Int.random(in: 0..<4, using: &random) {
      case 0 where !dossier.debts.isEmpty:
        dossier.debts.remove(at: Int.random(in: dossier.debts.indices, using: &random))
      case 1 where !dossier.debts.isEmpty:
        let place = Int.random(in: dossier.debts.indices, using: &random)
        dossier.debts[place].creditor = ID("c\(Int.random(in: 1...3, using: &random))")
      case 2: copies.append(dossier)
      default:
        dossier.debts.append(
          Debt.blank(ID("d\(number)"), of: ID("c\(Int.random(in: 1...3, using: &random))")))
      }
      if Bool.random(using: &random) { expectRight(dossier) }
      copies.randomElement(using: &random).map(expectRight)
    }
    expectRight(dossier)
    copies.forEach(expectRight)
    #expect(Set([dossier, dossier]).count == 1)
  }
}
