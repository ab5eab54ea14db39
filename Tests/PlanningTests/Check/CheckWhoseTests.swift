import Domain
import Planning
import Rules
import TestSupport
import Testing

/// law-nl-2.md, section 3, rules 8, 11 and 12, and the letters of rules 4, 5 and 11: with exactly the
/// codes expected, and where the rule just does not apply.
@Suite struct CheckWhoseTests {
  private func tell(_ whose: Assurance.Whose, of debt: String = "d1") -> Assurance {
    Assurance(.whose(ID(debt), whose), words: nil, on: .day("2026-11-20"))
  }

  // 8. DUO.
  @Test(arguments: [(Debt.Kind.studentLoan, true), (.education, false)])
  func capacityIsComputedByDUO(kind: Debt.Kind, isFound: Bool) {
    let loan = Checking(kind, owed: 900_00).with { $0.dossier.creditors[0].name = "DUO" }
    #expect(loan.has(.studentLoanByCapacity) == isFound)
    if isFound {
      #expect(loan.codes == [.studentLoanByCapacity])
      #expect(
        loan.finding(.studentLoanByCapacity)?.issue == .studentLoanByCapacity(pause: .years(5)))
    }
    let paid = loan.with { $0.debt.disputed = Money(cents: 900_00) }
    #expect(!paid.has(.studentLoanByCapacity))
  }

  // 11. Not my debt.
  @Test(arguments: [(Assurance.Whose.notMine, true), (.mine, false), (.together, false)])
  func aDebtOfSomebodyElseIsDenied(whose: Assurance.Whose, isFound: Bool) {
    let told = Checking(.telecom, owed: 500_00).with {
      $0.debt.parts.collectionCosts = Money(cents: 100_00)
      $0.dossier.assurances = [tell(whose)]
    }
    #expect(
      told.codes == (isFound ? [.notMyDebt] : [.costsAboveMaximum, .noFourteenDayLetter]))
    guard isFound else { return }
    let finding = told.findings[0]
    #expect(finding.severity == .stop && finding.issue == .notMyDebt(isFine: false))
    #expect(finding.steps == [.holdOff, .letter(.notMine), .legalDesk])
    #expect(finding.steps.allSatisfy { !$0.mayAcknowledge })
    // What is told of another debt says nothing of this one.
    #expect(!told.with { $0.dossier.assurances = [tell(.notMine, of: "d2")] }.has(.notMyDebt))
  }

  @Test(arguments: [
    (Debt.Stage.collector, nil as FindingCode?), (.bailiff, nil), (.summons, .summons),
    (.judgment, .judgment), (.writ, .writ), (.seizure, .seizure),
  ])
  func aCourtIsAnsweredAllTheSame(stage: Debt.Stage, code: FindingCode?) {
    let told = Checking(.telecom, owed: 500_00).with {
      $0.debt.stage = stage
      $0.dossier.assurances = [tell(.notMine)]
    }
    #expect(Set(told.codes) == Set([.notMyDebt] + [code].compactMap(\.self)))
    #expect(told.findings.flatMap(\.steps).allSatisfy { !$0.mayAcknowledge })
  }

  @Test(arguments: [("CJIB", true), ("Parkeerbeheer BV", false)])
  func aFineEndsAtADeath(creditor: String, isFine: Bool) {
    let fine = Checking(.fine, owed: 149_00).with {
      $0.dossier.creditors[0].name = creditor
      $0.dossier.assurances = [tell(.notMine)]
    }
    #expect(fine.finding(.notMyDebt)?.issue == .notMyDebt(isFine: isFine))
  }

  @Test func nothingIsOfferedOnIt() throws {
    var dossier = Dossier.example(
      capacity: 10_000,
      debts: [.example("d1", owed: 50_000), .example("d2", owed: 50_000)])
    func plan(_ dossier: Dossier) throws -> Plan {
      try Plan(
        of: .of(dossier, on: .day("2026-11-21"), law: .shipped), by: .proportional)
    }
    #expect(try plan(dossier).offers.map(\.monthly.cents) == [5_000, 5_000])
    dossier.assurances = [tell(.notMine)]
    let told = try plan(dossier)
    #expect(told.offers.map(\.owed.cents) == [0, 50_000])
    #expect(told.offers.map(\.monthly.cents) == [0, 10_000])
    // A household that is only supposed goes by it as well.
    let supposed = try Plan(
      of: .supposed(dossier, on: .day("2026-11-21"), law: .shipped), by: .proportional)
    #expect(supposed.offers.map(\.owed) == told.offers.map(\.owed))
    // After a payment the rest of it is still not offered.
    dossier.record.payments = [
      Payment(
        id: ID("p1"), debt: ID("d1"), on: .day("2026-11-20"), amount: Money(cents: 1_000),
        kind: .paid, note: nil)
    ]
    #expect(try plan(dossier).offers.map(\.owed.cents) == [0, 50_000])
  }

  @Test(arguments: Debt.Stage.allCases)
  func nothingThatStopsItAcknowledges(stage: Debt.Stage) throws {
    for kind in [Debt.Kind.telecom, .tax, .fine, .rent, .childMaintenance] {
      var told = Checking(kind, owed: 500_00).with { $0.debt.stage = stage }
      if kind == .fine { told.dossier.creditors[0].name = "CJIB" }
      func stops() throws -> [Ladder.Stop] {
        let standing = try Standing.of(told.dossier, on: told.on, law: .shipped)
        return try Ladder.of(standing.now.dossier.debts[0], in: standing).stops
      }
      #expect(try !stops().contains(.deny))
      told.dossier.assurances = [tell(.notMine)]
      #expect(try stops().first == .deny)
      #expect(try stops().allSatisfy { !$0.mayAcknowledge && $0 != .dispute })
    }
  }

  // 12. Joint liability is a fact of each debt.
  @Test func aCoupleIsAskedOfEachDebt() {
    var couple = Checking(.telecom, owed: 500_00).with {
      $0.dossier.household.kind = .couple
      $0.dossier.creditors.append(.example("c2", named: "Ziggo"))
      var other = Debt.example("d2", owed: 70_00, kind: .telecom)
      other.creditor = ID("c2")
      $0.dossier.debts.append(other)
    }
    #expect(couple.codes == [.jointLiability])
    #expect(couple.finding(.jointLiability)?.issue == .jointLiability([ID("d1"), ID("d2")]))
    couple.dossier.assurances = [tell(.together)]
    #expect(couple.finding(.jointLiability)?.issue == .jointLiability([ID("d2")]))
    #expect(couple.finding(.jointLiability)?.steps.first == .tellWhose([ID("d2")]))
    couple.dossier.assurances.append(tell(.mine, of: "d2"))
    #expect(couple.codes == [])
    #expect(couple.with { $0.dossier.household.kind = .single }.codes == [])
  }

  // 4 and 5. The letters that the advice points to.
  @Test func theAdvicePointsToTheLetter() {
    let tax = Checking(.waterBoardTax, owed: 400_00).with {
      $0.dossier.creditors[0].name = "Waterschap Delfland"
      $0.dossier.incomes = [.example("i1", 1_400_00, every: .month)]
    }
    #expect(tax.finding(.remission)?.steps == [.askRemission, .letter(.remission)])
    // Who asks for remission takes the tax as it is: not while it may be too old.
    let old = tax.with { $0.debt.dueDate = .day("2018-01-01") }
    #expect(old.finding(.remission)?.steps == [.letter(.specification)])
    let seized = Checking(.telecom, owed: 500_00).with {
      $0.debt.stage = .seizure
      $0.debt.judgment = .day("2026-01-05")
    }
    #expect(
      seized.finding(.bankAccountProtected)?.steps
        == [.answer([.debtCollector]), .letter(.bankAccount), .legalDesk])
    let named = seized.with {
      $0.dossier.creditors.append(.example("c2", named: "Deurwaarder Jansen"))
      $0.debt.collector = ID("c2")
    }
    #expect(named.finding(.bankAccountProtected)?.steps == [.letter(.bankAccount), .legalDesk])
  }
}
