import Domain
import Planning
import Rules
import TestSupport
import Testing

@Suite struct NextStepTests {
  private let day = LocalDate.day("2026-11-21")

  private func steps(
    _ dossier: Dossier, seen: Bool = false, written: Set<ID<Debt>> = []
  ) throws -> [NextStep] {
    NextStep.steps(
      for: dossier, plan: try Plan(for: dossier, on: day, by: .proportional, law: .shipped),
      progress: Progress(hasSeenPlan: seen, written: written))
  }

  @Test func anEmptyDossierAsksForTheFactsInOrder() throws {
    #expect(
      try steps(.empty(in: .dutch)) == [.enterIncome, .enterCosts, .enterDebts, .enterHousehold])
  }

  /// Who signs is asked when there is something to sign.
  @Test func aNameComesAfterThePlanAndBeforeTheLetters() throws {
    var dossier = Dossier.realistic(debts: [.example("d1", owed: 500_000)])
    dossier.sender.name = ""
    #expect(try steps(dossier) == [.seePlan, .enterHousehold, .writeLetters])
    dossier.costs.removeAll { $0.category == .energy }
    #expect(try steps(dossier, seen: true) == [.answerFirst, .enterHousehold])
  }

  @Test func thenComeThePlanAndTheLettersAndThenItIsDone() throws {
    let dossier = Dossier.realistic(debts: [.example("d1", owed: 500_000)])
    #expect(try steps(dossier) == [.seePlan, .writeLetters])
    #expect(try steps(dossier, seen: true) == [.writeLetters])
    #expect(try steps(dossier, seen: true, written: [ID("d1")]) == [.done])
  }

  @Test func aThreatToTheHomeGoesBeforeEverythingElse() throws {
    var dossier = Dossier.example(
      capacity: 10_000, debts: [.example("d1", owed: 50_000, kind: .rent, stage: .summons)])
    #expect(try steps(dossier).first == .callMunicipality)
    dossier.costs = []
    #expect(try steps(dossier).prefix(2) == [.callMunicipality, .enterCosts])
  }

  @Test func nothingToOfferMeansTheMunicipality() throws {
    let dossier = Dossier.example(capacity: 0, debts: [.example("d1", owed: 50_000)])
    #expect(try steps(dossier, seen: true) == [.callMunicipality, .answerFirst])
  }

  @Test func whatIsMissingComesBeforeTheLetters() throws {
    var dossier = Dossier.realistic(debts: [.example("d1", owed: 500_000)])
    dossier.costs.removeAll { $0.category == .energy }
    #expect(try steps(dossier, seen: true) == [.answerFirst])
    // A plan that is too long has no offers: help comes first.
    let long = Dossier.realistic(debts: [.example("d1", owed: 9_000_000)])
    #expect(try steps(long, seen: true).first == .callMunicipality)
  }

  @Test func withoutOpenDebtsItIsDone() throws {
    let dossier = Dossier.example(
      capacity: 10_000, debts: [.example("d1", owed: 5_000, disputed: 5_000)])
    #expect(try steps(dossier) == [.done])
  }

  @Test func withoutAPlanItIsTheThingToSee() {
    let dossier = Dossier.example(capacity: 10_000, debts: [.example("d1", owed: 50_000)])
    let progress = Progress(hasSeenPlan: false, written: [])
    #expect(NextStep.steps(for: dossier, plan: nil, progress: progress) == [.seePlan])
  }
}
