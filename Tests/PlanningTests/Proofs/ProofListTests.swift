import Domain
import Planning
import TestSupport
import Testing

/// Which papers fit a household.
@Suite struct ProofListTests {
  private let day = LocalDate(dayNumber: 20_786)

  private func papers(_ dossier: Dossier) -> [String] {
    ProofList(of: dossier, on: day).rows.map(\.paper.text)
  }

  private func income(_ kind: Income.Kind, _ id: String = "i1") -> Income {
    Income(
      id: ID(id), name: "Loon", kind: kind, amount: Money(cents: 100_000), every: .month,
      payDay: nil, low: nil, high: nil, month: nil, period: .always)
  }

  @Test func whatIsNotKnownIsNotCalledNotNeeded() {
    let all = papers(.empty(in: .dutch))
    for needed in [
      "identity", "anyIncome", "bankStatements", "anyHousing", "energyContract", "healthPolicy",
      "creditRegistration",
    ] {
      #expect(all.contains(needed), "\(needed)")
    }
    #expect(!all.contains("partnerIdentity") && !all.contains { $0.hasPrefix("payslips") })
  }

  @Test func eachIncomeBringsItsOwnPapers() {
    var dossier = Dossier.empty(in: .dutch)
    dossier.incomes = [income(.wages), income(.benefit, "i2"), income(.rentAllowance, "i3")]
    let all = papers(dossier)
    #expect(all.contains("payslips.i1") && all.contains("benefitDecision.i2"))
    #expect(all.contains("allowanceDecision.i3") && !all.contains("anyIncome"))
    #expect(!all.contains("payslips.i2"))
  }

  @Test func whatSomebodyElsePaysNeedsNoPaper() {
    var dossier = Dossier.empty(in: .dutch)
    dossier.assurances = [
      Assurance(.cost(.energy, .included), words: nil, on: day),
      Assurance(.cost(.housing, .none), words: nil, on: day),
    ]
    let all = papers(dossier)
    #expect(!all.contains("energyContract") && !all.contains("anyHousing"))
  }

  @Test func whatMayNotWaitComesFirst() {
    var dossier = Dossier.empty(in: .dutch)
    dossier.creditors = [.named("A", id: ID("c1"), kind: .company)]
    var (small, large) = (Debt.blank(ID("d1"), of: ID("c1")), Debt.blank(ID("d2"), of: ID("c1")))
    small.parts.principal = Money(cents: 1_000)
    large.parts.principal = Money(cents: 90_000)
    small.stage = .seizure
    dossier.debts = [small, large]
    let rows = ProofList(of: dossier, on: day).rows
    #expect(rows.first?.paper.text == "seizure.d1")
    #expect(rows.map(\.weight) == rows.map(\.weight).sorted())
    let letters = rows.map(\.paper.text).filter { $0.hasPrefix("letter.") }
    #expect(letters == ["letter.d2", "letter.d1"])
  }

  @Test func whatWasSaidStandsWithItsRowAlsoWhenItIsNoLongerNeeded() {
    var dossier = Dossier.empty(in: .dutch)
    dossier.proofs = [
      KeptProof(paper: "identity", state: .have, place: "la", on: day, copies: []),
      KeptProof(paper: "letter.d9", state: .asked, place: nil, on: day, copies: []),
      KeptProof(paper: "energyContract", state: .notNeeded, place: nil, on: day, copies: []),
    ]
    let list = ProofList(of: dossier, on: day)
    #expect(list.row(ProofPaper(.identity))?.kept?.place == "la")
    #expect(list.row(ProofPaper(.letter, about: "d9")) != nil)
    #expect(list.counts.have == 1 && list.counts.needed == list.rows.count - 1)
    #expect(list.missing.count == list.rows.count - 3)
  }

  @Test func namesOfPapersAreReadBack() {
    for kind in ProofPaper.Kind.allCases {
      #expect(ProofPaper(kind.rawValue) == ProofPaper(kind))
      #expect(ProofPaper("\(kind.rawValue).d1") == ProofPaper(kind, about: "d1"))
    }
    #expect(ProofPaper("nothing") == nil && ProofPaper("letter.") == nil)
  }
}
