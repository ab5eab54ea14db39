import Domain
import Planning
import Rules
import TestSupport
import Testing

/// The twelve worked households of the research on realistic offers, with the open figures for food.
@Suite struct TwelveHouseholdsTests {
  private func cents(_ amount: Int) -> Money { Money(cents: amount) }

  private func family(food: (Int, Frequency)) -> RealHousehold {
    var home = RealHousehold(kind: .coupleWithChildren, children: [2013, 2018])
    home.gets(.wages, 2_500_00)
    home.add(.housing, 900_00)
    home.add(.household, food.0, every: food.1)
    home.owes(612_30, 2_000_00)
    return home
  }

  @Test func first_aFamilyWithTwentyEurosForFood() throws {
    let home = family(food: (20_00, .month))
    let found = try home.judged()
    #expect(try home.plan().budget.left == cents(1_580_00))
    #expect(found.room?.room == cents(573_60))
    #expect(found.verdict == .answersNeeded)
    #expect(found.says(.costMissing(.energy)) && found.says(.costMissing(.healthInsurance)))
    #expect(!found.says(.costMissing(.housing)) && !found.says(.costMissing(.household)))
    #expect(
      found.says(
        .foodTooLow(cents(20_00), askBelow: cents(505_93), people: 4, isStop: true)))
    #expect(found.codes.contains(.costForgotten))
  }

  @Test func first_theSameAfterTheAnswers() throws {
    var home = family(food: (150_00, .week))
    home.pays(home: nil, energy: 217_00, water: 32_25, premium: 318_00, foodAWeek: nil)
    home.add(.healthCare, 770_00, every: .year)
    for (category, amount): (Cost.Category, Int) in [
      (.telecom, 45_00), (.clothing, 80_00), (.transport, 20_00), (.insurance, 15_00),
    ] { home.add(category, amount) }
    home.answersNone()
    let (plan, found) = (try home.plan(), try home.judged())
    #expect(plan.budget.allCosts == cents(2_341_42))
    #expect(plan.budget.left == cents(158_58) && found.most == cents(158_58))
    #expect(found.room?.room == cents(573_60))
    #expect(plan.offers.compactMap(\.instalments?.terms).max() == 17)
    #expect(found.verdict == .offer)
    #expect(
      found.says(
        .belowMinimum(left: cents(906_42), minimum: cents(1_395_00), year: 2023, .info)))
    #expect(found.codes == [.belowMinimum])
  }

  @Test func second_onAssistance() throws {
    var home = RealHousehold(reserve: 25_00)
    home.gets(.benefit, 1_348_49)
    home.gets(.rentAllowance, 290_00)
    home.gets(.healthAllowance, 129_00)
    home.pays(
      home: 640_00, energy: 140_00, water: 17_70, premium: 159_00, foodAWeek: 75_00,
      others: 97_50)
    home.add(.healthCare, 385_00, every: .year)
    home.answersNone()
    home.owes(1_900_00)
    let (plan, found) = (try home.plan(), try home.judged())
    #expect(plan.budget.income == cents(1_767_49) && plan.budget.left == cents(331_20))
    #expect(found.room?.floor == cents(1_281_07) && found.most == cents(67_42))
    #expect(found.plan.offers.first?.instalments?.terms == 29)
    #expect(found.verdict == .offerCapped)
    #expect(
      found.says(
        .aboveRoomByLaw(capacity: cents(331_20), room: cents(67_42), endsSoon: false)))
    #expect(found.codes == [.aboveRoomByLaw, .belowMinimum])
  }

  @Test func third_allowancesAreNotThereForCreditors() throws {
    var home = RealHousehold(kind: .singleParent, children: [2016], reserve: 50_00)
    home.gets(.wages, 1_600_00)
    home.gets(.rentAllowance, 300_00)
    home.gets(.healthAllowance, 129_00)
    home.gets(.childBudget, 450_00)
    home.gets(.childBenefit, 362_35, every: .quarter)
    home.pays(
      home: 700_00, energy: 150_00, water: 16_50, premium: 159_00, foodAWeek: 110_00,
      others: 249_09)
    home.answersNone()
    home.owes(25_300_10)
    let (plan, found) = (try home.plan(), try home.judged())
    #expect(plan.budget.left == cents(798_52))
    #expect(plan.offers.first?.instalments?.terms == 101)
    #expect(found.most == cents(251_51))
    #expect(found.verdict == .noOffer)
    #expect(found.says(.tooLong(months: 101, limit: 36)))
  }

  @Test func fourth_crumbs() throws {
    var home = RealHousehold(reserve: 50_00)
    home.gets(.wages, 1_760_00)
    home.pays(
      home: 700_00, energy: 150_00, water: 16_50, premium: 159_00, foodAWeek: 65_00,
      others: 193_26)
    home.answersNone()
    home.owes(
      31_37, 33_00, 35_00, 36_50, 38_00, 39_00, 40_00, 41_00, 42_00, 42_55, 42_00, 46_44,
      6_000_00)
    #expect(home.debts.dropLast().map(\.claimed).sum() == cents(466_86))
    let (plan, found) = (try home.plan(), try home.judged())
    #expect(plan.budget.left == cents(209_57))
    #expect(plan.offers.last?.monthly == cents(194_44))
    #expect(found.all(.crumb).count == 12)
    #expect(found.all(.crumb).allSatisfy { $0.severity == .stop })
    #expect(found.stopped == home.debts.dropLast().map(\.id))
    #expect(found.verdict == .answersNeeded)
    #expect(!found.codes.contains(.tooLong))
    // What is proposed first: the small ones, the lender waits.
    let usual = try home.usualPlan()
    #expect(usual.strategy == .smallestFirst)
    #expect(usual.offers.last?.monthly == .zero)
    let judged = Realism(of: usual)
    #expect(judged.verdict == .offer && judged.stopped == [])
    // 31 payments; what comes free is passed on a month later.
    #expect(usual.course.monthsToEnd == 32)
  }

  private func student(food: Int) -> RealHousehold {
    var home = RealHousehold()
    home.gets(.wages, 150_00, every: .week)
    home.gets(.other, 420_00)
    home.pays(home: 450_00, energy: nil, water: nil, premium: 145_00, foodAWeek: food)
    home.owes(250_00, 75_00)
    return home
  }

  @Test func fifth_aStudentInARoom() throws {
    let home = student(food: 45_00)
    let found = try home.judged(answered: [.energy, .water])
    #expect(try home.plan().budget.left == cents(280_00))
    #expect(found.room?.room == cents(53_50))
    #expect(found.verdict == .answersNeeded)
    #expect(
      found.says(
        .foodTooLow(cents(195_00), askBelow: cents(249_04), people: 1, isStop: true)))
    #expect(found.all(.costMissing).isEmpty)
  }

  @Test func fifth_afterTheAnswers() throws {
    var home = student(food: 63_03)
    home.add(.telecom, 10_00)
    home.answersNone()
    let found = try home.judged(answered: [.energy])
    #expect(try home.plan().budget.left == cents(191_87))
    #expect(found.most == cents(53_50))
    #expect(found.plan.offers.compactMap(\.instalments?.terms).max() == 7)
    #expect(found.verdict == .offerCapped)
    #expect(
      found.says(
        .aboveRoomByLaw(capacity: cents(191_87), room: cents(53_50), endsSoon: true)))
  }

  @Test func sixth_noOfferThatIsNotTrue() throws {
    var home = RealHousehold(reserve: 50_00)
    home.gets(.wages, 2_900_00)
    home.pays(home: 700_00, energy: 150_00, water: 16_50, premium: 159_00, foodAWeek: 85_00)
    home.add(.transport, 750_00)
    home.add(.leisure, 500_00)
    home.add(.subscriptions, 250_00)
    home.owes(9_600_00)
    let found = try home.judged(taxableYear: 45_000_00)
    #expect(try home.plan().budget.left == cents(-43_84))
    #expect(found.room?.floor == cents(1_963_51) && found.room?.room == cents(936_49))
    #expect(found.verdict == .answersNeeded)
    #expect(found.says(.noOfferNotTrue(shortfall: cents(43_84), room: cents(936_49))))
    #expect(found.says(.highCost(.leisure, cents(750_00), usual: cents(253_00))))
    #expect(found.says(.highCost(.transport(ID("k6")), cents(750_00), usual: cents(432_00))))
    #expect(found.codes.contains(.costForgotten))
  }

  @Test func seventh_tooMuchDebt() throws {
    var home = RealHousehold()
    home.gets(.wages, 2_400_00, low: 2_120_00)
    home.gets(.healthAllowance, 62_00)
    home.pays(
      home: 795_00, energy: 154_00, water: 16_50, premium: 161_20, foodAWeek: 70_00,
      others: 646_59)
    home.answersNone()
    home.owes(8_123_00, kind: .tax)
    home.owes(4_770_00)
    home.owes(12_500_00, kind: .loan, interest: .contract(Rate(hundredthsOfPercent: 7_25)))
    home.owes(974_50, 968_00, 312_60)
    let (plan, found) = (try home.plan(), try home.judged())
    #expect(plan.budget.left == cents(105_37))
    #expect(plan.offers.map(\.monthly.cents).first == 30_96)
    #expect(found.verdict == .noOffer)
    #expect(found.says(.tooLong(months: 263, limit: 36)))
    #expect(
      found.all(.belowInterest).map(\.issue) == [
        .realism(.belowInterest(monthlyInterest: cents(75_52), offered: cents(47_64)))
      ])
    #expect(found.all(.crumb).map(\.debt) == [ID("d4"), ID("d5"), ID("d6")])
    // A rule of twelve months that is policy, not law: a warning.
    #expect(found.all(.creditorTerms).map(\.severity) == [.warn])
  }

  private func eighth(premium: Int) -> RealHousehold {
    var home = RealHousehold(kind: .couple, reserve: 50_00)
    home.gets(.wages, 1_900_00)
    home.gets(.wages, 900_00)
    home.pays(
      home: 690_00, energy: 193_00, water: 21_85, premium: premium, foodAWeek: 120_00,
      others: 340_84)
    home.answersNone()
    home.owes(2_400_00)
    return home
  }

  @Test func eighth_aYearlyPremiumTypedAMonth() throws {
    let found = try eighth(premium: 3_180_00).judged()
    #expect(found.verdict == .answersNeeded)
    #expect(
      found.says(
        .amountOdd(
          OddAmount(
            line: .cost(ID("k4")), amount: cents(3_180_00), every: .month, oddity: .much,
            guesses: [
              OddAmount.Guess(amount: cents(3_180_00), every: .year),
              OddAmount.Guess(amount: cents(318_00), every: .month),
            ]))))
    let right = try eighth(premium: 318_00).judged()
    #expect(right.most == cents(666_31) && right.room?.room == cents(873_60))
    #expect(right.plan.offers.first?.instalments?.terms == 4)
    #expect(right.verdict == .offer)
  }

  private func ninth(rent: Int) -> RealHousehold {
    var home = RealHousehold(reserve: 50_00)
    home.gets(.wages, 1_850_00)
    home.pays(
      home: rent, energy: 147_00, water: 17_70, premium: 159_00, foodAWeek: 70_00,
      others: 254_09)
    home.answersNone()
    home.owes(1_500_00)
    return home
  }

  @Test func ninth_aRentOfSeven() throws {
    let found = try ninth(rent: 7_00).judged()
    #expect(try ninth(rent: 7_00).plan().budget.left == cents(911_87))
    #expect(found.verdict == .answersNeeded)
    guard case .realism(.amountOdd(let odd)) = found.all(.amountOdd).first?.issue else {
      Issue.record("no odd amount")
      return
    }
    #expect(odd.oddity == .little)
    #expect(odd.guesses == [OddAmount.Guess(amount: cents(700_00), every: .month)])
    let right = try ninth(rent: 700_00).judged()
    #expect(right.most == cents(218_87))
    #expect(right.plan.offers.first?.instalments?.terms == 7)
    #expect(right.verdict == .offer)
  }

  @Test func tenth_notOneFinding() throws {
    var home = RealHousehold(reserve: 75_00)
    home.gets(.wages, 2_250_00)
    home.pays(
      home: 720_00, energy: 147_00, water: 17_70, premium: 159_00, foodAWeek: 75_00,
      others: 375_43)
    home.answersNone()
    home.owes(1_200_00, 900_00, 2_100_00)
    let found = try home.judged(taxableYear: 28_500_00)
    #expect(found.room?.floor == cents(1_462_67) && found.room?.room == cents(787_33))
    #expect(found.most == cents(430_87))
    #expect(found.plan.offers.compactMap(\.instalments?.terms).max() == 10)
    #expect(found.verdict == .offer)
    #expect(found.findings.isEmpty)
  }

  @Test func eleventh_pensioners() throws {
    var home = RealHousehold(kind: .couple, reserve: 50_00)
    home.gets(.pension, 2_168_26)
    home.gets(.rentAllowance, 180_00)
    home.gets(.healthAllowance, 246_00)
    home.pays(
      home: 650_00, energy: 193_00, water: 21_85, premium: 318_00, foodAWeek: 115_00,
      others: 239_17)
    home.answersNone()
    home.owes(480_00, kind: .insurance)
    home.owes(150_00, kind: .healthCare)
    let (plan, found) = (try home.plan(), try home.judged())
    #expect(plan.budget.left == cents(623_90) && found.most == cents(241_86))
    #expect(found.plan.offers.map(\.monthly) == [cents(184_27), cents(57_59)])
    #expect(found.plan.offers.compactMap(\.instalments?.terms).max() == 3)
    #expect(found.verdict == .offerCapped)
    #expect(
      found.says(
        .aboveRoomByLaw(capacity: cents(623_90), room: cents(241_86), endsSoon: true)))
  }

  @Test func twelfth_anAllowanceThatStops() throws {
    var home = RealHousehold(reserve: 50_00)
    home.gets(.wages, 1_650_00)
    home.gets(.rentAllowance, 260_00, until: "2027-06-30")
    home.gets(.healthAllowance, 129_00)
    home.pays(
      home: 690_00, energy: 147_00, water: 17_70, premium: 159_00, foodAWeek: 70_00,
      others: 174_09)
    home.answersNone()
    home.owes(3_600_00)
    let (plan, found) = (try home.plan(), try home.judged())
    #expect(plan.budget.left == cents(497_87) && found.room?.room == cents(301_51))
    // From the start the amount that is left when the allowance has stopped.
    #expect(found.most == cents(237_87))
    #expect(found.plan.offers.first?.instalments?.terms == 16)
    #expect(found.verdict == .offerCapped)
    let later = LessLater(
      line: .incomeEnds(ID("i2")), through: .day("2027-06-30"), promised: cents(301_51),
      then: cents(237_87))
    #expect(found.says(.endsBefore(later, isStop: false)))
  }
}
