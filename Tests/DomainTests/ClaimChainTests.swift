import Domain
import TestSupport
import Testing

/// Who has a file of a claim: numbers stay with whom they belong, whoever acts.
@Suite struct ClaimChainTests {
  private static let day = LocalDate.day("2026-11-20")

  private var dossier: Dossier {
    var dossier = Dossier.empty(in: .dutch)
    dossier.creditors = [
      .example("c1", named: "Vattenfall"), .example("c2", named: "Bureau"),
      .example("c3", named: "Jansen Deurwaarders"),
    ]
    var debt = Debt.blank(ID("d1"), of: ID("c1"))
    debt.reference = "F-1"
    debt.parts.principal = Money(cents: 45_000)
    dossier.debts = [debt]
    return dossier
  }

  private func members(_ debt: Debt, _ dossier: Dossier) -> [String] {
    dossier.chain(of: debt).members.map { member in
      [
        member.role.rawValue, member.party.text, member.reference ?? "-",
        member.since?.iso ?? "-", member.isActing ? "acts" : "",
      ].joined(separator: " ")
    }
  }

  @Test func aFileOfBeforeHasOneOrTwo() {
    var debt = dossier.debts[0]
    #expect(members(debt, dossier) == ["creditor c1 F-1 - acts"])
    debt.collector = ID("c2")
    #expect(members(debt, dossier) == ["creditor c1 - - ", "collector c2 F-1 - acts"])
    debt.stage = .writ
    #expect(members(debt, dossier) == ["creditor c1 - - ", "bailiff c2 F-1 - acts"])
    #expect(debt.links.isEmpty)
  }

  @Test func eachKeepsItsNumberWhenAnotherActs() {
    let first = dossier.debts[0].handed(
      to: ID("c2"), as: .collector, reference: "B-2", on: Self.day)
    #expect(first.reference == "B-2" && first.collector == ID("c2"))
    #expect(
      members(first, dossier) == ["creditor c1 F-1 - ", "collector c2 B-2 2026-11-20 acts"])
    let second = first.handed(
      to: ID("c3"), as: .bailiff, reference: nil, on: Self.day.adding(days: 3))
    #expect(second.reference == nil)
    #expect(
      members(second, dossier) == [
        "creditor c1 F-1 - ", "collector c2 B-2 2026-11-20 ", "bailiff c3 - 2026-11-23 acts",
      ])
    #expect(dossier.chain(of: second).references == ["F-1", "B-2"])
    // Back to the agency, and to the creditor itself: each has its own number again.
    #expect(second.passed(to: ID("c2")).reference == "B-2")
    #expect(second.passed(to: nil).reference == "F-1")
    #expect(second.passed(to: nil).collector == nil)
    #expect(members(second.passed(to: nil), dossier)[0] == "creditor c1 F-1 - acts")
  }

  @Test func handingToWhoActsChangesNoNumber() {
    let first = dossier.debts[0].handed(
      to: ID("c2"), as: .collector, reference: "B-2", on: Self.day)
    let same = first.handed(to: ID("c2"), as: .bailiff, reference: nil, on: nil)
    #expect(same.reference == "B-2" && same.collectorRole == .bailiff)
    #expect(same.link(of: ID("c2"))?.since == Self.day && same.links.count == 2)
    #expect(first.passed(to: ID("c2")) == first)
  }

  @Test func whoSoldItIsInTheChainWithItsNumber() {
    var dossier = dossier
    let collected = dossier.debts[0].handed(
      to: ID("c2"), as: .collector, reference: "B-2", on: Self.day)
    let sale = Sale(of: collected, to: "Koper", on: Self.day.adding(days: 9), in: dossier)
    dossier.creditors.append(contentsOf: [sale.newCreditor].compactMap(\.self))
    dossier.assurances = [sale.said]
    dossier.debts[0] = sale.debt
    let members = members(sale.debt, dossier)
    #expect(members[0].hasPrefix("formerCreditor c1 F-1") && members[1].hasPrefix("creditor c4 -"))
    #expect(members.contains { $0.hasPrefix("collector c2 B-2") })
    #expect(dossier.chain(of: sale.debt).acting?.party == ID("c4"))
    #expect(dossier.chain(of: sale.debt).members[0].soldOn == Self.day.adding(days: 9))
  }
}
