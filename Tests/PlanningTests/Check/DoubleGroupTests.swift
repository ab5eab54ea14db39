import Domain
import Rules
import TestSupport
import Testing

@testable import Planning

@Suite struct DoubleGroupTests {
  /// Groups are found without looking at each pair; they are those that each pair gives.
  @Test(arguments: 0..<400)
  func groupsAreWhatPairsHangTogether(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let dossier = Dossier.alike(count: Int.random(in: 2...9, using: &random), using: &random)
    var together = dossier.debts.map { Set([$0.id]) }
    for (place, debt) in dossier.debts.enumerated() {
      for other in dossier.debts[..<place] where dossier.areDoubles(other, debt) {
        let joined = together.filter { $0.contains(debt.id) || $0.contains(other.id) }
        together = together.filter { !joined.contains($0) } + [joined.reduce([]) { $0.union($1) }]
      }
    }
    let found = dossier.doubles().map { Set($0.group) }
    #expect(Set(found) == Set(together.filter { $0.count > 1 }), "seed \(seed)")
    #expect(found.count == Set(found).count)
  }

  /// What stands out is what stands out between two of them at least.
  @Test(arguments: 0..<100)
  func signsAreThoseOfPairs(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let dossier = Dossier.alike(count: 5, using: &random)
    for finding in dossier.doubles() {
      let group = Set(finding.group)
      let debts = dossier.debts.filter { group.contains($0.id) }
      let ofPairs = debts.indices.flatMap { place in
        debts[..<place].flatMap { dossier.signs($0, debts[place]) }
      }
      #expect(!finding.signs.isEmpty)
      #expect(Set(finding.signs).isSubset(of: ofPairs), "seed \(seed)")
    }
  }

  /// A list that was pasted twice, or many times, is one question for each debt in it.
  @Test(arguments: [2, 40, 1_000])
  func manyEqualDebtsAreAskedOnce(times: Int) throws {
    var dossier = Dossier.example(capacity: 10_000, debts: [])
    dossier.debts = (0..<times * 2).map { number in
      var debt = Debt.example("d\(number)", owed: number.isMultiple(of: 2) ? 50_000 : 70_000)
      debt.dueDate = .day("2026-09-01")
      debt.reference = nil
      return debt
    }
    let check = ClaimCheck(
      of: .supposed(dossier, on: .day("2026-11-29"), law: .shipped))
    let doubles = check.findings.filter { $0.code == .possibleDouble }
    #expect(doubles.map(\.debt) == [ID("d\(times * 2 - 2)"), ID("d\(times * 2 - 1)")])
    #expect(doubles.map(\.group.count) == [times, times])
    // Each of them is told so when it is asked about.
    let first = check.only(ID("d0")).findings.filter { $0.code == .possibleDouble }
    #expect(first.map(\.debt) == [ID("d0")])
    #expect(Set(first.flatMap(\.group)) == Set(doubles.first?.group ?? []))
    #expect(check.only(ID("d0")).debts == [ID("d0")])
  }

  /// A creditor that collects its own bills is no second party: two bills that come near are two bills.
  @Test func whoCollectsItsOwnIsNoCollector() {
    var first = Debt.example("d1", owed: 50_000, kind: .telecom)
    first.collector = first.creditor
    first.parts.interest = Money(cents: 6_000)
    var second = Debt.example("d2", owed: 53_000, kind: .telecom)
    second.dueDate = .day("2026-03-01")
    #expect(Dossier.example(capacity: 10_000, debts: [first, second]).doubles().isEmpty)
  }
}

extension Finding {
  /// All debts of the group, the one that is asked about last.
  fileprivate var group: [ID<Debt>] {
    guard case .possibleDouble(let others, _) = issue, let debt else { return [] }
    return others + [debt]
  }

  fileprivate var signs: [DoubleSign] {
    if case .possibleDouble(_, let signs) = issue { signs } else { [] }
  }
}

extension Dossier {
  /// Whether two debts are asked about when there are no others.
  fileprivate func areDoubles(_ first: Debt, _ second: Debt) -> Bool {
    !signs(first, second).isEmpty
  }

  fileprivate func signs(_ first: Debt, _ second: Debt) -> [DoubleSign] {
    var pair = self
    pair.debts = [first, second]
    return pair.doubles().flatMap(\.signs)
  }

  /// Debts that share much: few creditors, amounts, days and references.
  fileprivate static func alike(count: Int, using random: inout SeededGenerator) -> Dossier {
    var dossier = Dossier.example(capacity: 10_000, debts: [])
    let names = ["Bol", "Bol Nederland", "Intrum", "Vesting"]
    dossier.creditors = names.enumerated().map { .example("c\($0.offset)", named: $0.element) }
    func pick<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: values.indices, using: &random)]
    }
    dossier.debts = (1...count).map { number in
      var debt = Debt.example("d\(number)", owed: pick([10_000, 10_001, 11_000, 0]))
      debt.parts.interest = Money(cents: pick([0, 0, 1_000, 999]))
      debt.creditor = ID("c\(pick([0, 1, 2, 3]))")
      debt.collector = pick([nil, nil, 0, 2, 3]).map { ID("c\($0)") }
      debt.dueDate = pick([nil, .day("2026-03-01"), .day("2026-04-01")])
      debt.reference = pick([nil, nil, "REF 001", "ref-001", "REF 002", "X"])
      debt.original = pick([nil, nil, nil, 10_000, 11_000]).map { Money(cents: $0) }
      for party in [0, 2, 3] where pick([false, false, true]) {
        debt.links.append(
          Debt.Link(
            party: ID("c\(party)"), role: pick(Debt.Link.Role.allCases),
            reference: pick([nil, nil, nil, "REF 003", "REF 001"]), since: nil))
      }
      return debt
    }
    for debt in dossier.debts where pick([false, false, true]) {
      dossier.assurances.append(
        Assurance(
          .sold(debt.id, by: ID("c\(pick([0, 1, 2]))")), words: pick([nil, nil, "REF 004"]),
          on: .day("2026-05-01")))
    }
    return dossier
  }
}
