import Domain
import Planning
import Rules
import TestSupport
import Testing

/// What a creditor wants, held against the plan, the ledger and the law.
@Suite struct OfferCheckTests {
  private static let today = LocalDate.day("2026-11-21")

  /// Two equal debts share 100 euro: each gets 50.
  private static let two = Dossier.example(
    capacity: 10_000, debts: [.example("d1", owed: 60_000), .example("d2", owed: 60_000)])

  private func check(
    _ dossier: Dossier = two, on day: String = "2026-11-21", came: String = "2026-11-21",
    _ change: (inout Reply.CounterOffer) -> Void
  ) throws -> OfferCheck {
    var offer = Reply.CounterOffer.nothing
    change(&offer)
    return try OfferCheck(
      OfferQuestion(
        standing: .of(dossier, on: .day(day), law: .shipped), debt: dossier.debts[0],
        offer: offer, cameOn: .day(came)))
  }

  private func codes(
    _ dossier: Dossier = two, on day: String = "2026-11-21", came: String = "2026-11-21",
    _ change: (inout Reply.CounterOffer) -> Void
  ) throws -> [String] {
    try check(dossier, on: day, came: came, change).findings.map(\.code.rawValue)
  }

  // MARK: Money a month

  @Test(arguments: [
    (4_999, OfferCheck.Verdict.fits, [String]()), (5_000, .fits, []),
    (5_001, .fitsIf, ["othersGetLess"]), (10_000, .fitsIf, ["othersGetLess"]),
    (10_001, .doesNotFit, ["aboveCapacity"]),
  ])
  func aMonthlyAmountIsHeldAgainstTheRoom(
    cents: Int, verdict: OfferCheck.Verdict, codes: [String]
  ) throws {
    let check = try check { $0.monthly = Money(cents: cents) }
    #expect(check.verdict == verdict)
    #expect(check.findings.map(\.code.rawValue) == codes)
    #expect(check.room == Money(cents: 5_000))
  }

  @Test func theOthersAreShownWithTheirDifference() throws {
    let check = try check { $0.monthly = Money(cents: 7_500) }
    let other = try #require(check.whatIf?.differences.last)
    #expect(other.before == Money(cents: 5_000) && other.after == Money(cents: 2_500))
  }

  @Test func rentIsNotGivenUpForAShop() throws {
    var dossier = Self.two
    dossier.debts[1].kind = .rent
    let check = try check(dossier) { $0.monthly = Money(cents: 9_000) }
    #expect(check.findings.map(\.issue).contains(.offer(.urgentGetLess([ID("d2")]))))
    #expect(check.verdict == .doesNotFit)
  }

  @Test func anotherCreditorKeepsItsLeast() throws {
    var dossier = Self.two
    dossier.debts[1].minimum = Money(cents: 4_000)
    let room = try check(dossier) { $0.monthly = Money(cents: 6_000) }
    #expect(!room.findings.contains { $0.code == .otherBelowRule })
    let less = try check(dossier) { $0.monthly = Money(cents: 6_001) }
    #expect(
      less.findings.map(\.issue).contains(
        .offer(
          .otherBelowRule(ID("d2"), least: Money(cents: 4_000), after: Money(cents: 3_999)))))
  }

  @Test func whatRunsForOthersIsNotThere() throws {
    var dossier = Self.two
    dossier.debts[1].arrangement = Debt.Arrangement(
      monthly: Money(cents: 3_000), dueDay: 28, from: nil, isKept: true)
    #expect(try codes(dossier) { $0.monthly = Money(cents: 7_000) } == [])
    #expect(try codes(dossier) { $0.monthly = Money(cents: 7_001) } == ["aboveCapacity"])
  }

  @Test func aSumAtOnceIsWhatCanBePutByUntilThen() throws {
    func until(_ cents: Int, _ day: String) throws -> Bool {
      try codes {
        $0.once = Money(cents: cents)
        $0.from = .day(day)
        $0.total = Money(cents: 60_000)
      }.contains("onceAbove")
    }
    // The income of 25 November is there on the 25th: one share of fifty.
    #expect(try until(5_000, "2026-11-25") == false)
    #expect(try until(5_001, "2026-11-25"))
    #expect(try until(5_000, "2026-11-24"))
    #expect(try until(10_000, "2026-12-28") == false)
  }

  @Test func withoutAnAmountNothingIsFound() throws {
    let check = try check { $0.waivesRights = true }
    #expect(check.findings.contains { $0.code == .amountUnknown } && check.whatIf == nil)
  }

  // MARK: Totals

  @Test(arguments: [
    (60_000, [String]()), (60_001, ["totalAboveOwed"]), (59_999, ["leavesOpen"]),
  ])
  func theTotalIsHeldAgainstTheLedger(total: Int, codes: [String]) throws {
    #expect(
      try self.codes {
        $0.monthly = Money(cents: 5_000)
        $0.total = Money(cents: total)
      } == codes)
  }

  @Test func aPaymentLowersWhatIsOwed() throws {
    var dossier = Self.two
    dossier.record.payments = [.paid(100, on: "2026-11-20")]
    #expect(
      try codes(dossier) {
        $0.monthly = Money(cents: 4_900)
        $0.total = Money(cents: 59_901)
      } == ["totalAboveOwed"])
  }

  /// 600 at 12% in months: the total may hold that interest, and not a cent more.
  @Test func interestThatTheLawGivesIsNamedAndNotRefused() throws {
    var dossier = Self.two
    dossier.debts[0].interest = .contract(Rate(percent: 12))
    func codes(_ total: Int) throws -> [String] {
      try self.codes(dossier) {
        $0.monthly = Money(cents: 5_000)
        $0.total = Money(cents: total)
      }
    }
    let most = try #require(
      try (60_000...70_000).last { try !codes($0).contains("totalAboveOwed") })
    #expect(most > 60_000)
    #expect(try codes(most).contains("totalHoldsInterest"))
    #expect(try codes(most + 1).contains("totalAboveOwed"))
    #expect(try codes(60_000).contains("interestRuns"))
  }

  @Test func aDisputedPartIsNotFixedInSilence() throws {
    var dossier = Self.two
    dossier.debts[0].disputed = Money(cents: 1_000)
    func codes(_ total: Int) throws -> [String] {
      try self.codes(dossier) {
        $0.monthly = Money(cents: 4_900)
        $0.total = Money(cents: total)
      }
    }
    #expect(try codes(59_000) == [])
    #expect(try codes(59_001) == ["totalAboveFound"])
  }

  @Test func costsThatTheCheckObjectsToAreNotFixedInSilence() throws {
    var dossier = Self.two
    dossier.debts[0].parts.collectionCosts = Money(cents: 20_000)
    dossier.debts[0].stage = .collector
    let check = try check(dossier) {
      $0.monthly = Money(cents: 5_000)
      $0.total = Money(cents: 80_000)
    }
    #expect(check.findings.contains { $0.code == .totalAboveFound })
    #expect(!check.findings.contains { $0.code == .totalAboveOwed })
  }

  @Test(arguments: [
    (12, 60_000, false), (12, 55_001, false), (12, 55_000, true), (12, 60_001, true),
    (13, 60_001, false), (1, 5_000, false), (1, 5_001, true),
  ])
  func termsAndTotalBelongTogether(terms: Int, total: Int, differs: Bool) throws {
    let codes = try codes {
      $0.monthly = Money(cents: 5_000)
      $0.terms = terms
      $0.total = Money(cents: total)
    }
    #expect(codes.contains("sumsDiffer") == differs)
  }

  @Test func termsWithoutATotalAreHeldAgainstWhatIsOwed() throws {
    func codes(_ terms: Int) throws -> [String] {
      try self.codes {
        $0.monthly = Money(cents: 5_000)
        $0.terms = terms
      }
    }
    #expect(try codes(11) == ["leavesOpen"])
    #expect(try codes(12) == [])
    #expect(try codes(13) == ["totalAboveOwed"])
  }

  @Test func aDebtThatNeverEndsIsNamed() throws {
    var dossier = Self.two
    dossier.debts[0].interest = .contract(Rate(percent: 12))
    // 600.00 at 12 % is 6.00 a month. The first term is after ten days, so that 6.00 does end it, in
    // more than forty years.
    #expect(try codes(dossier) { $0.monthly = Money(cents: 595) }.contains("neverEnds"))
    let slow = try codes(dossier) { $0.monthly = Money(cents: 600) }
    #expect(!slow.contains("neverEnds") && slow.contains("longerThanThreeYears"))
  }

  // MARK: Conditions

  @Test func interestOnWhatIsLateMayBeTheStatutoryOne() throws {
    func codes(_ percent: String) throws -> [String] {
      try self.codes {
        $0.monthly = Money(cents: 5_000)
        $0.defaultRate = Rate(percentText: percent)
      }
    }
    #expect(try codes("4") == [])
    #expect(try codes("4.01") == ["defaultInterest"])
    #expect(try codes("24") == ["defaultInterest"])
  }

  @Test func rightsAndMissedTermsAreNamed() throws {
    #expect(
      try codes {
        $0.monthly = Money(cents: 5_000)
        $0.waivesRights = true
        $0.onMiss = .allDue
      } == ["waivesRights", "allDueOnMiss"])
    for rule in [Debt.Arrangement.MissRule.ends, .spread, .reminder] {
      #expect(
        try codes {
          $0.monthly = Money(cents: 5_000)
          $0.onMiss = rule
        } == [])
    }
  }

  /// Ten working days after Saturday 21 November end on Friday 4 December.
  @Test(arguments: [
    ("2026-12-03", ["shortAnswer"]), ("2026-12-04", []), ("2026-11-21", ["shortAnswer"]),
    ("2026-11-20", ["answerDayPassed"]),
  ])
  func tenWorkingDaysAreUsual(day: String, codes: [String]) throws {
    #expect(
      try self.codes(came: "2026-11-20" < day ? "2026-11-21" : "2026-11-10") {
        $0.monthly = Money(cents: 5_000)
        $0.answerBy = .day(day)
      } == codes)
  }

  @Test(arguments: [
    ("2026-11-24", ["firstTermTooEarly", "dueBeforePay"]), ("2026-11-25", ["dueBeforePay"]),
    ("2026-11-26", []), ("2026-12-18", []), ("2026-12-19", ["dueBeforePay"]),
  ])
  func termsFollowTheIncome(day: String, codes: [String]) throws {
    #expect(
      try self.codes {
        $0.monthly = Money(cents: 5_000)
        $0.from = .day(day)
      } == codes)
  }

  @Test func threeYearsAreLong() throws {
    func codes(_ terms: Int) throws -> Bool {
      try self.codes {
        $0.monthly = Money(cents: 1_000)
        $0.terms = terms
      }.contains("longerThanThreeYears")
    }
    #expect(try !codes(36))
    #expect(try codes(37))
  }

  @Test func aClaimThatMayBeTooOldStops() throws {
    var dossier = Self.two
    dossier.debts[0].kind = .onlinePurchase
    dossier.debts[0].dueDate = .day("2020-01-01")
    let check = try check(dossier) { $0.monthly = Money(cents: 5_000) }
    #expect(check.verdict == .doesNotFit)
    #expect(check.findings.contains { $0.code == .mayBeTimeBarred })
    dossier.debts[0].dueDate = nil
    dossier.debts[0].stage = .collector
    #expect(try codes(dossier) { $0.monthly = Money(cents: 5_000) }.contains("ageUnknown"))
  }

  /// Nothing traps, severities are in order, and a month that fits leaves everyone what they had.
  @Test func holdsForAnyOffer() throws {
    for seed in UInt64(0)..<120 {
      var random = SeededGenerator(seed: seed)
      let problem = try RandomProblem(seed: seed)
      guard let debt = problem.dossier.debts.randomElement(using: &random) else { continue }
      var offer = Reply.CounterOffer.nothing
      if Bool.random(using: &random) { offer.monthly = .awkward(using: &random) }
      if Bool.random(using: &random) { offer.terms = .random(in: 1...600, using: &random) }
      if Bool.random(using: &random) { offer.total = .awkward(using: &random) }
      if Bool.random(using: &random) { offer.once = .awkward(using: &random) }
      if Bool.random(using: &random) {
        offer.from = Self.today.adding(days: .random(in: -40...400, using: &random))
      }
      let check = try OfferCheck(
        OfferQuestion(
          standing: .of(problem.dossier, on: Self.today, law: .shipped), debt: debt,
          offer: offer, cameOn: Self.today))
      let order = FindingSeverity.allCases
      let places = check.findings.compactMap { order.firstIndex(of: $0.severity) }
      #expect(places == places.sorted(), "seed \(seed)")
      if let monthly = offer.monthly, monthly <= check.room {
        let money: [FindingCode] = [
          .aboveCapacity, .othersGetLess, .urgentGetLess, .otherBelowRule,
        ]
        #expect(!check.findings.contains { money.contains($0.code) }, "seed \(seed)")
      }
      #expect((check.verdict == .doesNotFit) == check.findings.contains { $0.severity == .stop })
    }
  }
}

extension Reply.CounterOffer {
  /// Nothing was said.
  static let nothing = Reply.CounterOffer(
    monthly: nil, terms: nil, once: nil, from: nil, total: nil, defaultRate: nil, onMiss: nil,
    waivesRights: false, answerBy: nil)
}
