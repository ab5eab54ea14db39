import Domain
import Testing

@Suite struct DossierTests {
  @Test func idsAreOrderedAsPeopleCount() {
    let ids = ["d10", "d2", "d1", "c1", "d9"].map { ID<Debt>($0) }
    #expect(ids.sorted().map(\.text) == ["c1", "d1", "d2", "d9", "d10"])
  }

  @Test(arguments: [
    ([], "d1"), (["d1", "d2"], "d3"), (["d2", "d10"], "d11"), (["c7", "x", "d"], "d1"),
    (["d-5", "d3x", "dx4"], "d1"), (["d007"], "d8"), (["d9223372036854775807"], "d1"),
    (["d9223372036854775808", "d4"], "d5"), (["d999999999"], "d1000000000"), (["D5"], "d1"),
  ])
  func theNextIDIsFree(used: [String], next: String) {
    let ids = used.map { ID<Debt>($0) }
    #expect(ID<Debt>.next(prefix: "d", after: ids).text == next)
    #expect(!ids.contains(ID(next)))
  }

  @Test(arguments: [
    ("d1", true), ("D_1-x", true), (String(repeating: "a", count: 40), true), ("", false),
    (String(repeating: "a", count: 41), false), ("d 1", false), ("é", false), ("d.1", false),
    ("d1\n", false), ("٣", false),
  ])
  func anIDHasPlainLetters(text: String, isValid: Bool) {
    #expect(ID<Debt>.isValid(text) == isValid)
  }

  @Test func stagesGoUp() {
    #expect(Debt.Stage.allCases == Debt.Stage.allCases.sorted())
    #expect(Debt.Stage.fourteenDayLetter < .collector)
  }

  @Test func aClaimAddsUp() {
    var debt = Debt.blank(ID("d1"), of: ID("c1"))
    debt.parts = Debt.Parts(
      principal: Money(cents: 1_000), interest: Money(cents: 20),
      collectionCosts: Money(cents: 300), otherCosts: Money(cents: 4))
    debt.disputed = Money(cents: 24)
    debt.arrangement = Debt.Arrangement(
      monthly: Money(cents: 10), dueDay: nil, from: nil, isKept: false)
    #expect(debt.claimed == Money(cents: 1_324))
    #expect(debt.parts.costs == Money(cents: 304))
    #expect(debt.undisputed == Money(cents: 1_300))
    #expect(debt.runningArrangement == nil)
    debt.arrangement?.isKept = true
    #expect(debt.runningArrangement == debt.arrangement)
    debt.disputed = Money(cents: 2_000)
    #expect(debt.undisputed == .zero)

    var dossier = Dossier.empty(in: .dutch)
    dossier.creditors = ["c1", "c2"].map { id in
      Creditor(
        id: ID(id), name: "name of \(id)", kind: .company, street: nil, postcode: nil, city: nil,
        email: nil, iban: nil, customerNumber: nil, registerNumber: nil)
    }
    dossier.debts = [debt]
    #expect(dossier.addressee(of: debt)?.id == ID("c1"))
    debt.collector = ID("c2")
    #expect(dossier.addressee(of: debt)?.id == ID("c2"))
    #expect(dossier.name(of: ID("c2")) == "name of c2")
    #expect(dossier.name(of: ID("c9")) == "c9")
    #expect(dossier.debt(ID("d1"))?.id == debt.id)
    #expect(dossier.debt(ID("d2")) == nil)
  }

  @Test func plansCountOnTheLowIncome() {
    var income = Income(
      id: ID("i1"), name: "Loon", kind: .wages, amount: Money(cents: 100), every: .month,
      payDay: nil, low: nil, high: nil, month: nil, period: .always)
    #expect(income.counted == Money(cents: 100))
    income.low = Money(cents: 80)
    #expect(income.counted == Money(cents: 80))
  }

  @Test func optionsHaveDashesAndNoTwoOfAThingAreTheSame() {
    #expect(Field.debtCollectionCosts.optionName == "collection-costs")
    #expect(Field.creditorIBAN.optionName == "iban")
    #expect(Field.debtPrincipal.key == "principal")
    let names = Field.allCases.map { "\($0.rawValue.prefix { $0 != "." }) \($0.optionName)" }
    #expect(Set(names).count == names.count)
    #expect(Field.allCases.allSatisfy { !$0.key.isEmpty })
  }
}
