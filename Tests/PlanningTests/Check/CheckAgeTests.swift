import Domain
import Planning
import Rules
import TestSupport
import Testing

/// O6: energy due 2024-03-01, demanded 2024-04-01, may be too old from 2026-04-02; six months before
/// it closes the gate already.
@Suite struct CheckAgeTests {
  private let energy = Checking(.energy, owed: 50_000).with {
    $0.debt.dueDate = .day("2024-03-01")
    $0.debt.lastDemand = .day("2024-04-01")
  }

  @Test(arguments: [
    ("2025-10-01", nil), ("2025-10-02", FindingCode.soonTimeBarred),
    ("2026-04-01", .soonTimeBarred),
    ("2026-04-02", .mayBeTimeBarred),
  ])
  func theDayBeforeAndAfter(_ on: String, code: FindingCode?) {
    #expect(energy.with { $0.on = .day(on) }.codes == [code].compactMap(\.self))
  }

  @Test func theQuestionNamesTheDayAndTheField() {
    let finding = energy.findings[0]
    let day = LocalDate.day("2026-04-02")
    #expect(finding.issue == .mayBeTimeBarred(from: day) && finding.severity == .stop)
    #expect(
      finding.steps == [
        .holdOff, .answerBefore(.debtLastDemand, .day("2026-03-02")),
        .answerBefore(.debtLastAcknowledged, day), .letter(.limitation), .legalDesk,
      ])
  }

  /// The answer opens the gate: a demand or payment from before that day.
  @Test func theAnswerOpensTheGate() {
    #expect(energy.with { $0.debt.lastDemand = .day("2026-03-01") }.codes == [])
    #expect(energy.with { $0.debt.lastDemand = .day("2026-03-02") }.codes != [])
    #expect(energy.with { $0.debt.lastAcknowledged = .day("2026-04-01") }.codes == [])
    #expect(energy.with { $0.debt.lastAcknowledged = .day("2026-04-02") }.codes != [])
  }

  /// A letter that came too late says nothing about those before it.
  @Test func aDayThatCameTooLateAsksForEarlierOnes() {
    let late = energy.with { $0.debt.lastDemand = .day("2026-10-01") }
    let barred = LocalDate.day("2026-03-02")
    #expect(late.findings[0].steps[1] == .answerBefore(.debtEarlierDemands, barred))
    #expect(late.with { $0.debt.earlierDemands = [.day("2026-03-01")] }.codes == [])
    #expect(late.with { $0.debt.earlierDemands = [barred] }.codes != [])
    let paid = late.with { $0.debt.lastAcknowledged = .day("2026-03-02") }
    #expect(paid.findings[0].steps[2] == .answerBefore(.debtEarlierAcknowledged, barred))
    #expect(paid.with { $0.debt.earlierAcknowledgements = [.day("2025-01-01")] }.codes == [])
  }

  @Test func anUnknownAgeAsksForTheDueDate() {
    let unknown = energy.with {
      $0.debt.dueDate = nil
      $0.debt.stage = .bailiff
    }
    #expect(unknown.codes.contains(.ageUnknown))
    let finding = unknown.finding(.ageUnknown)
    #expect(finding?.severity == .ask)
    #expect(finding?.steps.prefix(2) == [.findDueDay, .answer([.debtDueDate])])
    #expect(!unknown.with { $0.debt.judgment = .day("2025-01-01") }.has(.ageUnknown))
  }

  /// A date that was skipped is no reason to call a claim old: not what the government, a relative or
  /// the other parent asks, nor a first letter about something that runs.
  @Test(arguments: [
    (Debt.Kind.fine, Debt.Stage.bailiff, false), (.tax, .collector, false),
    (.studentLoan, .demand, false), (.municipalTax, .writ, false), (.person, .demand, false),
    (.childMaintenance, .bailiff, false),
    (.energy, .invoice, false), (.energy, .demand, false), (.energy, .collector, true),
    (.telecom, .fourteenDayLetter, false), (.onlinePurchase, .reminder, false),
    (.onlinePurchase, .demand, true), (.loan, .demand, true), (.loan, .summons, true),
    (.rent, .demand, false), (.rent, .bailiff, true), (.other, .collector, true),
  ])
  func aSkippedDateIsNoDoubtByItself(kind: Debt.Kind, stage: Debt.Stage, isOld: Bool) {
    let claim = Checking(kind, owed: 50_000).with {
      $0.debt.dueDate = nil
      $0.debt.stage = stage
    }
    #expect(claim.has(.ageUnknown) == isOld)
    let withInterest = claim.with { $0.debt.parts.interest = Money(cents: 10_000) }
    let isPublic = kind.restsOnDecision || kind == .person || kind == .childMaintenance
    // Interest of a fifth took years.
    if stage < .judgment { #expect(withInterest.has(.ageUnknown) == !isPublic) }
  }

  @Test func aFineIsNotMadeYoungerByADemand() {
    let fine = Checking(.fine, owed: 447_00).with {
      $0.dossier.creditors[0].name = "CJIB"
      $0.debt.stage = .demand
      $0.debt.dueDate = .day("2020-01-01")
    }
    #expect(fine.codes == [.mayBeTimeBarred])
    #expect(fine.findings[0].steps == [.holdOff, .letter(.limitation), .legalDesk])
  }

  @Test func whatIsPaidOrWhollyDisputedIsNotAskedAbout() {
    let disputed = energy.with { $0.debt.disputed = Money(cents: 50_000) }
    #expect(disputed.codes == [])
    let running = energy.with {
      $0.debt.arrangement = Debt.Arrangement(
        monthly: Money(cents: 1_000), dueDay: nil, from: nil, isKept: true)
    }
    #expect(running.codes == [])
  }

  @Test func nothingIsOfferedWhileTheGateIsClosed() {
    let demanded = energy.with { $0.debt.stage = .demand }
    #expect(demanded.has(.disconnection))
    #expect(demanded.findings.flatMap(\.steps).allSatisfy { !$0.mayAcknowledge })
    let open = demanded.with { $0.debt.lastDemand = .day("2026-03-01") }
    #expect(open.findings.flatMap(\.steps).contains { $0.mayAcknowledge })
  }
}

@Suite struct CheckPartiesTests {
  private let one = Checking(.telecom, owed: 50_000)

  private func pair(_ change: (inout Debt, inout Debt) -> Void) -> [FindingCode] {
    one.with {
      $0.dossier.creditors += [.example("c2", named: "Intrum"), .example("c3", named: "Bol")]
      var second = Debt.example("d2", owed: 60_000, kind: .telecom)
      second.creditor = ID("c3")
      change(&$0.dossier.debts[0], &second)
      $0.dossier.debts.append(second)
    }.codes
  }

  @Test(arguments: [
    ("F-2026-17", "f 2026/17", true), ("F-2026-17", "F-2026-18", false), ("AB12", "AB12", false),
    ("Klant", "Klant", false), (nil, nil, false),
  ])
  func aSharedReferenceIsAsked(first: String?, second: String?, isFound: Bool) {
    let codes = pair {
      $0.reference = first
      $1.reference = second
    }
    #expect(codes == (isFound ? [.possibleDouble] : []))
  }

  @Test(arguments: [(50_000, true), (49_999, false), (56_000, true), (56_001, false)])
  func aBoughtUpDebtHasTheAmountOfTheOldOne(owed: Int, isFound: Bool) {
    let codes = pair { first, second in
      first.collector = ID("c2")
      first.parts.interest = Money(cents: 6_000)
      first.dueDate = .day("2020-01-01")
      first.lastDemand = .day("2024-01-01")
      second.creditor = ID("c2")
      second.parts.principal = Money(cents: owed)
    }
    #expect(codes.contains(.possibleDouble) == isFound)
  }

  @Test func theSameAmountAtOneCreditorIsAskedUnlessDaysDiffer() {
    let codes = { (due: String?, reference: String?) in
      self.pair { first, second in
        first.reference = nil
        second.creditor = ID("c1")
        second.parts.principal = Money(cents: 50_000)
        second.dueDate = due.map { .day($0) }
        second.reference = reference
      }
    }
    #expect(codes("2026-09-01", nil) == [.possibleDouble])
    #expect(codes("2026-10-01", nil) == [])
    #expect(codes(nil, nil).contains(.possibleDouble))
    // Under another name it may have been sold: with the same day too, or a sum that is not round.
    let sold = { (due: String, cents: Int) in
      self.pair {
        $0.parts.principal = Money(cents: cents)
        $1.parts.principal = Money(cents: cents)
        $1.dueDate = .day(due)
        $1.reference = "x"
      }
    }
    #expect(sold("2026-09-01", 60_000) == [.possibleDouble])
    #expect(sold("2026-09-02", 60_000) == [])
    #expect(sold("2026-09-02", 60_001) == [.possibleDouble])
  }

  @Test(arguments: [
    ("CJIB", Debt.Kind.fine, false), ("CJIB", .telecom, true), ("Belastingdienst", .tax, false),
    ("Belastingdienst", .loan, true), ("Dienst Toeslagen", .tax, true),
    ("DUO", .studentLoan, false),
    ("UWV", .benefitRepayment, false), ("Gemeente Ede", .municipalTax, false),
    ("Bakker", .municipalTax, true), ("Bakker", .telecom, false), ("Duotone", .telecom, false),
  ])
  func theKindFitsTheCreditor(name: String, kind: Debt.Kind, isUnlikely: Bool) {
    let found = Checking(kind, owed: 50_000).with {
      $0.dossier.creditors[0].name = name
      $0.debt.stage = .demand
    }
    #expect(found.has(.kindUnlikely) == isUnlikely)
  }

  @Test(arguments: [
    (Debt.Kind.tax, Debt.Rank.preferent, false), (.tax, .concurrent, true),
    (.municipalTax, .concurrent, false), (.municipalTax, .preferent, true),
    (.mortgage, .secured, false), (.mortgage, .concurrent, true), (.loan, .secured, false),
    (.telecom, .preferent, true), (.other, .preferent, false),
  ])
  func theRankIsThatOfTheLaw(kind: Debt.Kind, rank: Debt.Rank, isFound: Bool) {
    #expect(Checking(kind, owed: 50_000).with { $0.debt.rank = rank }.has(.rankByLaw) == isFound)
    #expect(
      (Debt.rankByLaw(kind, on: one.on, law: .shipped) == rank)
        == (!isFound && kind != .loan && kind != .other))
  }

  @Test(arguments: Household.Kind.allCases)
  func aCoupleIsAskedOnceWhoOwesWhat(kind: Household.Kind) {
    let found = one.with { $0.dossier.household.kind = kind }
    let isCouple = kind == .couple || kind == .coupleWithChildren
    #expect(found.codes == (isCouple ? [.jointLiability] : []))
    #expect(found.with { $0.dossier.debts = [] }.codes == [])
  }

  @Test(arguments: [
    ("NL91ABNA0417164300", false), ("nl91 abna 0417 1643 00", false),
    ("NL91ABNA0417164301", true),
  ])
  func anAccountThatCannotBe(iban: String, isFound: Bool) {
    #expect(
      one.with { $0.dossier.creditors[0].iban = iban }.codes == (isFound ? [.wrongIBAN] : []))
  }

  @Test(arguments: [
    ("5000 0567 8901 2345", false), ("5000056789012346", true), ("500005678901234", true),
    ("50000567890123455", true), ("AB-12", false), ("123456", false),
  ])
  func aReferenceOfTheTaxOffice(reference: String, isFound: Bool) {
    let tax = Checking(.tax, owed: 50_000).with {
      $0.dossier.creditors[0].name = "Belastingdienst"
      $0.debt.rank = .preferent
      $0.debt.reference = reference
    }
    #expect(tax.codes == (isFound ? [.wrongReference] : []))
    #expect(one.with { $0.debt.reference = reference }.codes == [])
  }
}
