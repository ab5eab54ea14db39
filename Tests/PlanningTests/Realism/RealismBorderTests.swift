import Domain
import Planning
import Rules
import TestSupport
import Testing

/// Both sides of each border: exactly on it is fine.
@Suite struct RealismBorderTests {
  /// A single person with nothing to find, who owes 4,200.
  private func calm() -> RealHousehold {
    var home = RealHousehold(reserve: 75_00)
    home.gets(.wages, 2_250_00)
    home.pays(
      home: 720_00, energy: 147_00, water: 17_70, premium: 159_00, foodAWeek: nil, others: 375_43)
    home.add(.household, 325_00)
    home.answersNone()
    home.owes(1_200_00, 900_00, 2_100_00)
    return home
  }

  private func changed(_ change: (inout RealHousehold) -> Void) throws -> Realism {
    var home = calm()
    change(&home)
    return try home.judged()
  }

  @Test func nothingIsFoundInACalmHousehold() throws {
    let found = try calm().judged()
    #expect(found.findings.isEmpty && found.verdict == .offer && found.stopped.isEmpty)
  }

  /// A profit comes before its tax: what is set aside for it is asked, once.
  @Test func theSelfEmployedAreAskedForTheirTax() throws {
    let asked = try changed { $0.gets(.businessProfit, 500_00) }
    #expect(asked.says(.costForgotten([.taxOfBusiness])) && asked.verdict == .answersNeeded)
    let setAside = try changed { home in
      home.gets(.businessProfit, 500_00)
      home.add(.reserve, 150_00)
    }
    #expect(!setAside.codes.contains(.costForgotten))
    let answered = try changed { home in
      home.gets(.businessProfit, 500_00)
      home.assurances = [
        Assurance(.cost(.reserve, .elsewhere), words: nil, on: RealHousehold.day)
      ]
    }
    #expect(!answered.codes.contains(.costForgotten))
  }

  /// Far less than what can be taken, and a line with room: both are said.
  @Test func littleOfferedIsSaid() throws {
    let leased = try changed { home in
      home.gets(.other, 100_00)
      home.costs = home.costs.map { $0.category == .transport ? $0.costing(433_00) : $0 }
    }
    let room = try #require(leased.room?.room)
    let offered = leased.plan.monthly
    #expect(offered > .zero && room >= offered * 2)
    #expect(leased.says(.littleOffered(offered, room: room)))
    // Without a line above what is usual nothing is said, however much can be taken.
    let dear = try changed { $0.add(.other, 300_00) }
    #expect(dear.plan.monthly > .zero && !dear.codes.contains(.littleOffered))
    #expect(try !calm().judged().codes.contains(.littleOffered))
  }

  private static let foods: [(Int, FindingSeverity?)] = [
    (249_04, nil), (249_03, .ask), (205_09, .ask), (205_08, .stop),
  ]

  @Test(arguments: foods)
  func food(cents: Int, severity: FindingSeverity?) throws {
    let found = try changed { home in
      home.costs = home.costs.map { $0.category == .household ? $0.costing(cents) : $0 }
    }
    #expect(found.all(.foodTooLow).map(\.severity) == (severity.map { [$0] } ?? []))
    #expect(found.verdict == (severity == nil ? .offer : .answersNeeded))
  }

  /// The size is adults and half of each child of one year and over; half a cent goes up.
  private static let sizes: [(Household.Kind, [Int], Int)] = [
    (.single, [], 249_04), (.singleParent, [2016], 342_44), (.singleParent, [2026], 249_04),
    (.couple, [], 435_83), (.coupleWithChildren, [2016], 470_88),
    (.coupleWithChildren, [2010, 2012, 2014, 2016], 590_06),
    (.coupleWithChildren, [2008, 2010, 2012, 2014, 2016, 2018, 2020], 607_59),
  ]

  @Test(arguments: sizes)
  func foodBySize(kind: Household.Kind, children: [Int], ask: Int) throws {
    let found = try changed { home in
      (home.kind, home.children) = (kind, children)
      home.costs = home.costs.map { $0.category == .household ? $0.costing(1_00) : $0 }
    }
    guard
      case .realism(.foodTooLow(_, let asked, let people, _)) =
        found.all(.foodTooLow).first?.issue
    else {
      Issue.record("nothing said of food")
      return
    }
    #expect(asked == Money(cents: ask))
    #expect(people == (kind == .single || kind == .singleParent ? 1 : 2) + children.count)
  }

  @Test(arguments: [("2027-03-01", FindingSeverity.stop), ("2027-03-02", .ask)])
  func oldFiguresStopNothing(day: String, severity: FindingSeverity) throws {
    var home = calm()
    home.costs = home.costs.map { $0.category == .household ? $0.costing(100_00) : $0 }
    let found = try home.judged(on: .day(day))
    #expect(found.all(.foodTooLow).map(\.severity) == [severity])
    #expect(found.says(.oldFigures(year: 2026)) == (severity == .ask))
  }

  @Test(arguments: [(500_00, 1), (499_00, 2), (999_00, 1)])
  func crumbs(owed: Int, crumbs: Int) throws {
    // Capacity 430.87 against 43,087.00: a cent for each euro.
    let found = try changed { home in
      home.debts = []
      home.owes(400_00, owed, 43_087_00 - 400_00 - owed)
    }
    #expect(found.plan.offers[1].monthly == Money(cents: owed / 100))
    #expect(found.all(.crumb).filter { $0.severity == .stop }.count == crumbs)
  }

  @Test func littleIsOnlyAWarning() throws {
    let found = try changed { home in
      home.debts = []
      home.owes(999_00, 1_000_00, 43_087_00 - 1_999_00)
    }
    #expect(found.all(.crumb).map(\.debt) == [ID("d1")])
    #expect(found.all(.crumb).map(\.severity) == [.warn])
  }

  @Test func aSmallDebtPaidAtOnceIsNoCrumb() throws {
    let found = try changed { $0.debts = [.example("d1", owed: 6_00)] }
    #expect(found.all(.crumb).isEmpty)
  }

  @Test(arguments: [(15_511_32, false), (15_511_33, true)])
  func thirtySixMonths(owed: Int, isTooLong: Bool) throws {
    let found = try changed { $0.debts = [.example("d1", owed: owed)] }
    #expect(found.says(.tooLong(months: 37, limit: 36)) == isTooLong)
    #expect(found.verdict == (isTooLong ? .noOffer : .offer))
  }

  @Test func studentLoansRunByTheirOwnRules() throws {
    let found = try changed { $0.debts = [.example("d1", owed: 40_000_00, kind: .studentLoan)] }
    #expect(found.all(.tooLong).isEmpty)
  }

  private static let energies: [(Int, OddAmount.Oddity?)] = [
    (40_00, nil), (39_99, .little), (500_00, nil), (500_01, .much),
  ]

  @Test(arguments: energies)
  func energy(cents: Int, oddity: OddAmount.Oddity?) throws {
    let found = try changed { home in
      home.costs = home.costs.map { $0.category == .energy ? $0.costing(cents) : $0 }
    }
    let odd = found.all(.amountOdd).compactMap { finding -> OddAmount.Oddity? in
      guard case .realism(.amountOdd(let odd)) = finding.issue else { return nil }
      return odd.oddity
    }
    #expect(odd == (oddity.map { [$0] } ?? []))
  }

  /// The examples of the research: what was typed, and what is suggested.
  private static let meant: [(Cost.Category, Int, [(Int, Frequency)])] = [
    (.healthInsurance, 1_600_00, [(1_600_00, .year), (160_00, .month)]),
    (.energy, 2_400_00, [(2_400_00, .year), (240_00, .month)]),
    (.housing, 7_00, [(700_00, .month)]), (.water, 1_000_000_00, []),
  ]

  @Test(arguments: meant)
  func guesses(category: Cost.Category, cents: Int, guesses: [(Int, Frequency)]) throws {
    let found = try changed { home in
      home.costs = home.costs.map { $0.category == category ? $0.costing(cents) : $0 }
    }
    guard case .realism(.amountOdd(let odd)) = found.all(.amountOdd).first?.issue else {
      Issue.record("nothing odd")
      return
    }
    #expect(odd.guesses.map(\.amount.cents) == guesses.map(\.0))
    #expect(odd.guesses.map(\.every) == guesses.map(\.1))
  }

  @Test func moneyThatComesTooOften() throws {
    let monthly = try changed { home in
      (home.kind, home.children) = (.singleParent, [2016])
      home.gets(.childBenefit, 362_35)
    }
    guard case .realism(.amountOdd(let odd)) = monthly.all(.amountOdd).first?.issue else {
      Issue.record("nothing odd")
      return
    }
    #expect(odd.oddity == .rhythm)
    #expect(odd.guesses.map(\.every) == [.quarter])
    let holiday = try changed { $0.gets(.holidayPay, 150_00) }
    #expect(holiday.all(.amountOdd).count == 1)
    let yearly = try changed { $0.gets(.holidayPay, 2_700_00, every: .year) }
    #expect(yearly.all(.amountOdd).isEmpty)
    let tooMuch = try changed { $0.gets(.holidayPay, 2_712_00, every: .year) }
    #expect(tooMuch.all(.amountOdd).count == 1)
  }

  @Test func holidayPayCountsForTheLawAndForLiving() throws {
    let found = try changed { $0.gets(.holidayPay, 1_200_00, every: .year) }
    #expect(found.room?.counted == Money(cents: 2_350_00))
  }

  @Test(arguments: [(32_08, false), (32_07, true)])
  func reserve(cents: Int, isLow: Bool) throws {
    let found = try changed { $0.reserve = cents }
    #expect(found.codes.contains(.reserveLow) == isLow)
  }

  @Test func rulesOfCreditors() throws {
    let typed = try changed { $0.debts[0].minimum = Money(cents: 123_10) }
    #expect(typed.all(.creditorTerms).isEmpty)
    let more = try changed { $0.debts[0].minimum = Money(cents: 123_12) }
    #expect(more.all(.creditorTerms).map(\.severity) == [.stop])
    #expect(more.stopped == [ID("d1")] && more.verdict == .answersNeeded)
  }

  @Test func anEmptyDossierHasNoVerdict() throws {
    let found = Realism(
      of: try Plan(
        for: .empty(in: .dutch), on: RealHousehold.day, by: .proportional, law: .shipped))
    #expect(found.verdict == nil)
  }

  /// Before the first row of a table there is nothing to judge by, and that is said.
  @Test func beforeTheTablesBegin() throws {
    let found = try calm().judged(on: .day("2025-12-31"))
    #expect(found.verdict == nil && found.room == nil)
    #expect(found.findings.map(\.code) == [.notChecked])
  }

  /// An office that puts its own figures in place of the open set is followed.
  @Test func ownFiguresForFood() throws {
    let own = Override(
      table: .livingReference, subject: nil, fact: FactKey(.askBelow, band: 1),
      from: .day("2026-06-01"), value: .money(Money(cents: 400_00)), source: "Kantoor, 2026")
    let found = try calm().judged(law: Law.shipped.adding([own]))
    #expect(
      found.says(
        .foodTooLow(
          Money(cents: 325_00), askBelow: Money(cents: 400_00), people: 1, isStop: false)))
  }

  /// Whatever the household: what is judged divides no more than the law asks, and a verdict of an
  /// offer has no letter with a crumb, a plan that is too long, or interest that outruns it.
  @Test(arguments: UInt64(0)..<60)
  func anOfferIsAnOffer(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var home = calm()
    home.kind = Household.Kind.allCases.randomElement(using: &random) ?? .single
    home.incomes = []
    home.gets(.wages, Int.random(in: 0...350_000, using: &random))
    home.debts = []
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      home.owes(
        Int.random(in: 0...300_000, using: &random),
        interest: Bool.random(using: &random) ? .none : .contract(Rate(percent: 12)))
    }
    let (plan, found) = (try home.plan(), try home.judged())
    let room = try #require(found.room)
    #expect(plan.capacity <= min(max(plan.budget.left, .zero), room.room))
    #expect(plan.monthly <= plan.capacity)
    #expect(room.room + room.floor == room.counted)
    #expect(found.findings.allSatisfy { !$0.steps.isEmpty })
    if found.verdict == .noOffer {
      #expect(try !HelpAdvice(of: plan, ClaimCheck(of: plan.standing)).reasons.isEmpty)
    }
    if found.verdict == .offer || found.verdict == .offerCapped {
      for offer in found.plan.offers where offer.kind == .instalments {
        #expect(offer.monthly >= Money(cents: 5_00) || offer.monthly == offer.owed)
        #expect((offer.instalments?.terms ?? .max) <= 36)
      }
      #expect(found.stopped.isEmpty)
    }
  }
}

extension Cost {
  fileprivate func costing(_ cents: Int) -> Cost {
    var cost = self
    cost.amount = Money(cents: cents)
    return cost
  }
}
