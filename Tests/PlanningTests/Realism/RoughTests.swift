import Domain
import Rules
import TestSupport
import Testing

@testable import Planning

/// What was told roughly: it stops offers until it is told, and says what matters most.
@Suite struct RoughTests {
  private static let day = LocalDate.day("2026-11-21")

  /// A household in which every cost was told, with three debts.
  private func household() -> Dossier {
    var home = RealHousehold(reserve: 75_00)
    home.gets(.wages, 2_250_00)
    home.pays(
      home: 720_00, energy: 147_00, water: 17_70, premium: 159_00, foodAWeek: nil, others: 375_43)
    home.add(.household, 325_00)
    home.answersNone()
    home.owes(1_200_00, 900_00, 2_100_00)
    return home.dossier
  }

  private func about(_ debt: Debt) -> Assurance {
    Assurance(
      .about(line: debt.id.text, debt.claimed, .once), words: nil, on: Self.day)
  }

  private func realism(_ dossier: Dossier) throws -> Realism {
    Realism(of: try Plan(for: dossier, on: Self.day, by: .proportional, law: .shipped))
  }

  @Test func whatIsAboutStopsEveryOfferUntilItIsExact() throws {
    var dossier = household()
    let debt = try #require(dossier.debts.first)
    #expect(try !realism(dossier).findings.contains { $0.code == .roughFigures })
    dossier.assurances.append(about(debt))
    #expect(dossier.roughLines == [.debt(debt.id)])
    let rough = try realism(dossier)
    #expect(rough.verdict == .answersNeeded)
    for other in dossier.debts {
      let stops = rough.stops(.offer, about: other.id)
      #expect(stops.contains { $0.code == .roughFigures })
      #expect(rough.stops(.noOffer, about: other.id).contains { $0.code == .roughFigures })
      #expect(rough.stops(.neutral, about: other.id).isEmpty)
    }
    // Nothing lifts it but telling it.
    dossier.assurances.append(
      Assurance(
        .anyway(code: FindingCode.roughFigures.rawValue, debt: nil), words: "x", on: Self.day))
    #expect(try realism(dossier).verdict == .answersNeeded)
    // Another amount is exact.
    dossier.debts[0].parts.principal += Money(cents: 1)
    #expect(dossier.roughLines.isEmpty && dossier.linesAbout.isEmpty)
    #expect(try !realism(dossier).findings.contains { $0.code == .roughFigures })
  }

  @Test func aDebtThatWasNotToldStopsToo() throws {
    var dossier = household()
    let debt = try #require(dossier.debts.last)
    dossier.assurances.append(Assurance(.untold(debt.id), words: nil, on: Self.day))
    #expect(dossier.untoldDebts == [debt.id])
    #expect(try realism(dossier).verdict == .answersNeeded)
    let open = OpenItem.items(in: dossier, on: Self.day)
    #expect(open.contains(.debt(debt.id, .debtStage)))
    #expect(open.contains(.debt(debt.id, .debtKind)) == (debt.kind == .other))
    // What is paid is not asked.
    dossier.debts[dossier.debts.count - 1].parts = Debt.Parts(
      principal: .zero, interest: .zero, collectionCosts: .zero, otherCosts: .zero)
    #expect(dossier.untoldDebts.isEmpty)
  }

  /// Food is about for everybody; income with a low amount is counted with that.
  @Test func whatNobodyHasOnPaperMayBeAbout() throws {
    var dossier = household()
    for cost in dossier.costs {
      dossier.assurances.append(
        Assurance(
          .about(line: cost.id.text, cost.amount, cost.every), words: nil, on: Self.day))
    }
    let exact: Set<Cost.Category> = [.housing, .energy, .healthInsurance]
    let expected = dossier.costs.filter { exact.contains($0.category) }
    #expect(dossier.roughLines == expected.map { .cost($0.id) })
    #expect(dossier.linesAbout == Set(dossier.costs.map(\.id.text)))
    let income = try #require(dossier.incomes.first)
    dossier.assurances = [
      Assurance(
        .about(line: income.id.text, income.amount, income.every), words: nil, on: Self.day)
    ]
    #expect(dossier.roughLines == [.income(income.id)])
    dossier.incomes[0].low = income.amount
    #expect(dossier.roughLines.isEmpty)
  }

  @Test func whatMayChangeMostIsAskedFirst() throws {
    var dossier = household()
    dossier.costs.removeAll { [.energy, .transport, .water].contains($0.category) }
    for debt in dossier.debts.prefix(2) {
      dossier.assurances.append(Assurance(.untold(debt.id), words: nil, on: Self.day))
    }
    let items = try OpenItem.mattering(in: dossier, on: Self.day, law: .shipped)
    #expect(items.first?.item == .forgotten(.cost(.energy)))
    let rest = items.dropFirst().map(\.weight)
    #expect(rest == rest.sorted(by: >))
    #expect(Set(items.map(\.item)).count == items.count)
    #expect(items.contains { $0.item == .forgotten(.cost(.transport)) })
    // What only a letter needs is not among them.
    #expect(!items.contains { if case .household = $0.item { true } else { false } })
    #expect(!items.contains { if case .creditor = $0.item { true } else { false } })
    // Each debt is asked as a whole.
    let debts = items.compactMap { item -> ID<Debt>? in
      if case .debt(let id, _) = item.item { id } else { nil }
    }
    let runs = debts.indices.count { $0 == 0 || debts[$0] != debts[$0 - 1] }
    let weights = Set(
      items.filter { if case .debt = $0.item { true } else { false } }.map(\.weight))
    #expect(runs >= weights.count && runs == Set(debts).count)
  }

  @Test func itIsKeptInAPlaceOfItsOwn() throws {
    let matters: [Assurance.Matter] = [
      .about(line: "k1", Money(cents: 1), .week), .about(line: "d3", .zero, .once),
      .untold(ID("d3")),
    ]
    for matter in matters {
      let read = Assurance.Matter(
        place: matter.place, answer: matter.answer, amount: matter.amount, every: matter.every)
      #expect(read == matter)
    }
    #expect(
      Assurance.Matter(place: "about.k1", answer: "amount", amount: nil, every: nil) == nil)
    #expect(
      Assurance.Matter(place: "untold.d1", answer: "right", amount: nil, every: nil) == nil)
  }
}
