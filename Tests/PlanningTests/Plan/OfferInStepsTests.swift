import Domain
import Planning
import Rules
import TestSupport
import Testing

/// Offers in steps: only where one amount would not be kept, in at most three amounts, with money that is
/// sure, and each to the cent.
@Suite struct OfferInStepsTests {
  private let day = LocalDate.day("2026-11-21")

  /// Earns well above what the law leaves, and has so much a month for creditors.
  private func household(
    left: Int, owed: [Int], _ change: (inout Dossier) -> Void = { _ in }
  ) -> Dossier {
    var dossier = Dossier.empty(in: .dutch)
    dossier.incomes = [.example("i1", 2_400_00, every: .month, payDay: 24)]
    dossier.costs = [.example("k1", 2_400_00 - left, every: .month)]
    dossier.creditors = [.example("c1", named: "Schuldeiser")]
    dossier.debts = owed.enumerated().map { .example("d\($0 + 1)", owed: $1) }
    change(&dossier)
    return dossier
  }

  private func plan(_ dossier: Dossier) throws -> Plan {
    try Plan(of: Standing.of(dossier, on: day, law: .shipped))
  }

  private func ends(_ cents: Int, on last: String) -> Cost {
    .example(
      "k2", cents, every: .month, period: Period(from: nil, to: .day(last)) ?? .always)
  }

  @Test func aCostThatEndsFreesItsMoneyOnItsDay() throws {
    let dossier = household(left: 310_00, owed: [5_000_00]) {
      $0.costs.append(ends(250_00, on: "2027-08-31"))
    }
    let offer = try #require(try plan(dossier).offers.first)
    #expect(offer.monthly == Money(cents: 60_00))
    #expect(
      offer.changes
        == TermChanges(
          steps: [.init(from: .day("2027-09-25"), monthly: Money(cents: 310_00))], extras: []))
    let terms = try #require(offer.instalments)
    // 9 x 60.00 (December to August), 14 x 310.00, and what is left.
    #expect(terms.runs?.runs.map(\.terms) == [9, 14, 1])
    #expect(terms.last == Money(cents: 120_00))
    #expect(terms.total == Money(cents: 5_000_00))
  }

  /// What is compared is what is shown when that way is chosen, in steps or not; and the way that is
  /// taken by itself is the one that is advised.
  @Test(arguments: UInt64(0)..<24)
  func whatIsComparedIsWhatIsShown(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    func one(_ values: [Int]) -> Int { values.randomElement(using: &random) ?? 0 }
    let owed = (0..<one([2, 3, 6])).map { _ in one([90_00, 300_00, 800_00, 2_500_00]) }
    let dossier = household(left: one([260_00, 310_00, 400_00]), owed: owed) {
      $0.costs.append(ends(one([100_00, 200_00, 250_00]), on: "2027-08-31"))
    }
    let standing = try Standing.of(dossier, on: day, law: .shipped)
    let comparison = try StrategyComparison(of: standing)
    for row in comparison.rows {
      #expect(try row.plan == Plan(of: standing, by: row.strategy), "\(row.strategy)")
    }
    let chosen = try Plan(of: standing)
    #expect(comparison.recommended?.strategy == chosen.strategy)
    #expect(comparison.rows.contains { $0.plan == chosen })
  }

  @Test func whatFitsInOneAmountStaysOneAmount() throws {
    let dossier = household(left: 310_00, owed: [2_000_00]) {
      $0.costs.append(ends(250_00, on: "2027-08-31"))
    }
    let plan = try plan(dossier)
    #expect(!plan.isInSteps)
    #expect(plan.offers.allSatisfy { $0.changes.isEmpty })
  }

  @Test func holidayPayComesBesidesAfterTheReserve() throws {
    let dossier = household(left: 100_00, owed: [4_200_00]) {
      $0.reserve = Money(cents: 25_00)
      $0.incomes.append(
        .example("i2", 1_500_00, every: .year, kind: .holidayPay, payDay: 24, month: 5))
    }
    let plan = try plan(dossier)
    let offer = try #require(plan.offers.first)
    #expect(offer.monthly == Money(cents: 75_00))
    // A year of the reserve comes first.
    #expect(
      offer.changes.extras.map(\.amount) == [Money(cents: 1_200_00), Money(cents: 1_200_00)]
        || offer.changes.extras.allSatisfy { $0.amount <= Money(cents: 1_200_00) })
    #expect(offer.changes.extras.first?.on == .day("2027-05-25"))
    #expect(offer.instalments?.total == Money(cents: 4_200_00))
    #expect(Set(offer.changes.extras.map(\.on.year)).count == offer.changes.extras.count)
  }

  @Test(arguments: [true, false])
  func whatIsNotSureIsNotPromised(byHoldingPayItself: Bool) throws {
    let dossier = household(left: 100_00, owed: [4_200_00]) {
      $0.incomes.append(
        .example(
          "i2", 1_500_00, every: .year, kind: .holidayPay, payDay: 24,
          low: byHoldingPayItself ? 1_400_00 : nil, month: 5))
      // A contract of which the hours change.
      if !byHoldingPayItself { $0.incomes[0].low = $0.incomes[0].amount }
    }
    #expect(try !plan(dossier).isInSteps)
  }

  @Test func whatAnotherDebtFreesIsPromisedOnItsDay() throws {
    // The rent goes first; alone the other would take 80 months.
    let dossier = household(left: 200_00, owed: [900_00, 4_000_00]) {
      $0.debts[0].kind = .rent
      $0.settings.strategy = .proportional
      $0.settings.urgentMonths = 6
    }
    let offer = try #require(try plan(dossier).offers.last)
    #expect(offer.changes.steps.count == 1)
    #expect(offer.changes.steps.first?.monthly == Money(cents: 200_00))
    #expect(offer.instalments.map { $0.terms <= 36 } == true)
  }

  @Test func thePromisedMonthsAreThoseOfTheCourse() throws {
    let dossier = household(left: 200_00, owed: [900_00, 4_000_00, 300_00]) {
      $0.debts[0].kind = .rent
      $0.costs.append(ends(60_00, on: "2028-03-31"))
    }
    let plan = try plan(dossier)
    for row in plan.course.rows {
      let promised = plan.offers.map { offer -> Money in
        let rows = offer.rows.filter { $0.on.inMonth == row.month }
        return rows.map(\.paid).sum()
      }.sum()
      #expect(promised <= row.paid)
      if let ahead = plan.ahead {
        #expect(row.paid <= ahead.changes.monthly(ahead.first, on: row.month.lastDay))
      }
    }
  }

  @Test func whatNeedsMoreThanThreeYearsInStepsTooIsNoOffer() throws {
    let dossier = household(left: 310_00, owed: [25_000_00]) {
      $0.costs.append(ends(250_00, on: "2027-08-31"))
    }
    #expect(try !plan(dossier).isInSteps)
  }

  /// Paid as it was offered, on its days, with interest: exactly nothing is left.
  @Test(arguments: [Debt.InterestTerms.none, .statutory, .contract(Rate(percent: 8))])
  func paidAsOfferedNothingIsLeft(interest: Debt.InterestTerms) throws {
    var dossier = household(left: 310_00, owed: [5_000_00]) {
      $0.costs.append(ends(250_00, on: "2027-08-31"))
      $0.debts[0].interest = interest
      $0.debts[0].statedOn = day
    }
    let offer = try #require(try plan(dossier).offers.first)
    let terms = try #require(offer.instalments)
    #expect(!offer.changes.isEmpty)
    for row in offer.rows {
      dossier.record.payments.append(
        Payment(
          id: ID("p\(row.term)"), debt: ID("d1"), on: row.on, amount: row.paid, kind: .paid,
          note: nil))
    }
    let ledger = try dossier.ledger(of: dossier.debts[0], on: terms.lastDue, law: .shipped)
    #expect(ledger.left.total == .zero)
    #expect(ledger.overpaid == .zero)
    #expect(ledger.paid == terms.total)
  }

  /// What was agreed in steps is asked by its steps.
  @Test func anAgreementInStepsIsAskedTermByTerm() throws {
    var dossier = household(left: 310_00, owed: [1_000_00])
    var arrangement = Debt.Arrangement(
      monthly: Money(cents: 100_00), dueDay: 25, from: .day("2026-12-25"), isKept: true)
    arrangement.changes = TermChanges(
      steps: [.init(from: .day("2027-02-01"), monthly: Money(cents: 150_00))],
      extras: [.init(on: .day("2027-03-10"), amount: Money(cents: 300_00))])
    dossier.debts[0].arrangement = arrangement
    dossier.debts[0].statedOn = day
    let later = LocalDate.day("2027-02-10")
    let standing = try Standing(
      stated: dossier, letters: [], since: day, on: later, law: .shipped)
    let terms = try standing.terms(of: dossier.debts[0], through: .day("2028-01-01"))
    // 100, 100, 150, 150 + 300, 150, and what is left.
    #expect(
      terms.map(\.amount.cents) == [100_00, 100_00, 150_00, 450_00, 150_00, 50_00])
    // What is paid now a month is the step that holds now.
    #expect(standing.now.dossier.debts[0].arrangement?.monthly == Money(cents: 150_00))
  }

  @Test func anAgreementThatRisesLaterLeavesRoomForItNow() throws {
    var dossier = household(left: 200_00, owed: [3_000_00, 1_500_00])
    var arrangement = Debt.Arrangement(
      monthly: Money(cents: 50_00), dueDay: 25, from: .day("2026-12-25"), isKept: true)
    arrangement.changes = TermChanges(
      steps: [.init(from: .day("2027-03-01"), monthly: Money(cents: 120_00))], extras: [])
    dossier.debts[0].arrangement = arrangement
    let plan = try plan(dossier)
    #expect(plan.offers.last?.monthly == Money(cents: 80_00))
  }

  /// Who accepted keeps its steps, and the others keep theirs.
  @Test func anAcceptedOfferInStepsLeavesTheOthersAsTheyWere() throws {
    var dossier = household(left: 400_00, owed: [4_000_00, 900_00, 7_800_00]) {
      $0.debts[1].kind = .energy
      $0.settings.strategy = .proportional
      $0.settings.urgentMonths = 12
      $0.costs.append(ends(260_00, on: "2027-08-31"))
      $0.incomes.append(
        .example("i2", 900_00, every: .year, kind: .holidayPay, payDay: 24, month: 5))
    }
    let before = try plan(dossier)
    let accepted = before.offers[2]
    #expect(before.isInSteps && !accepted.changes.isEmpty)
    var arrangement = Debt.Arrangement(
      monthly: accepted.monthly, dueDay: 25, from: .day("2026-12-25"), isKept: true)
    arrangement.changes = accepted.changes
    dossier.debts[2].arrangement = arrangement
    let after = try plan(dossier)
    #expect(after.isInSteps)
    for (old, new) in zip(before.offers, after.offers) {
      #expect(old.monthly == new.monthly && old.changes == new.changes)
      #expect(old.instalments?.total == new.instalments?.total)
    }
  }

  /// Rows of a letter: at most three amounts and the last one, the sums besides, adding up.
  @Test func theRowsOfALetterAddUp() throws {
    let dossier = household(left: 100_00, owed: [4_200_00]) {
      $0.incomes.append(
        .example("i2", 1_500_00, every: .year, kind: .holidayPay, payDay: 24, month: 5))
    }
    let terms = try #require(try plan(dossier).offers.first?.instalments)
    let runs = try #require(terms.runs)
    #expect(runs.runs.count <= 4 && !runs.extras.isEmpty)
    #expect(runs.total == Money(cents: 4_200_00) && runs.terms == terms.terms)
    #expect(
      runs.runs.map { $0.amount * $0.terms }.sum() + runs.extras.map(\.amount).sum()
        == terms.total)
  }

  @Test func changesAreKeptByTheirCode() throws {
    let changes = TermChanges(
      steps: [.init(from: .day("2027-07-01"), monthly: Money(cents: 1))],
      extras: [.init(on: .day("2027-05-25"), amount: Money(cents: 480_00))])
    #expect(changes.code == "2027-07-01=1 2027-05-25+48000")
    #expect(TermChanges(code: changes.code) == changes)
    for wrong in ["2027-07-01=0", "2027-7-1=5", "2027-07-01 5", "x", "2027-07-01=-5"] {
      #expect(TermChanges(code: wrong) == nil)
    }
  }

  /// Seeded: whatever changes on the way, three amounts never are above it in any month.
  @Test func threeAmountsAreNeverAboveWhatThereIs() {
    var random = SeededGenerator(seed: 38)
    for _ in 0..<500 {
      let amounts = (0..<36).map { _ in
        Money(cents: [0, 1, 100, 5_000, 5_001, 20_000].randomElement(using: &random) ?? 0)
      }
      let three = CapacityAhead.inThree(amounts)
      #expect(three.count == amounts.count)
      #expect(zip(three, amounts).allSatisfy { $0 <= $1 })
      #expect(zip(three, three.dropFirst()).count { $0 != $1 } <= 2)
    }
  }
}
