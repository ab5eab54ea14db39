import Domain
import Planning
import Rules
import TestSupport
import Testing

@Suite struct LowerBoundTests {
  private let today = LocalDate.day("2026-11-21")

  private func bound(_ debt: Debt) throws -> LowerBound? {
    try LowerBound.of(
      Claim(debt), paid: .offered(debt, on: today), in: .empty(in: .dutch), on: today,
      law: .shipped)
  }

  private func bound(
    _ owed: Int, minimum: Int?, months: Int?, kind: Debt.Kind = .other
  ) throws -> Int? {
    var debt = Debt.example("d1", owed: owed, kind: kind)
    debt.minimum = minimum.map { Money(cents: $0) }
    debt.maximumMonths = months
    return try bound(debt)?.amount.cents
  }

  @Test func theHigherOfMinimumAndMonthsDecides() throws {
    #expect(try bound(100_000, minimum: nil, months: nil) == nil)
    #expect(try bound(100_000, minimum: 2_500, months: nil) == 2_500)
    #expect(try bound(100_000, minimum: nil, months: 12) == 8_334)
    #expect(try bound(100_000, minimum: 2_500, months: 12) == 8_334)
    #expect(try bound(100_000, minimum: 9_000, months: 12) == 9_000)
    #expect(try bound(100_000, minimum: nil, months: 600) == 167)
    #expect(try bound(2_000, minimum: 2_500, months: nil) == 2_000)
    #expect(try bound(0, minimum: 2_500, months: 12) == nil)
  }

  @Test func whatThePersonKnowsGoesBeforeTheRule() throws {
    #expect(try bound(110_000, minimum: 3_000, months: nil, kind: .fine) == 3_000)
  }

  /// cjib.nl: below 120 euro 3 months, below 300 euro 6, and so on; from 75 euro.
  @Test(arguments: [
    (7_499, 7_499), (7_500, 2_500), (11_999, 4_000), (12_000, 2_000), (29_999, 5_000),
    (30_000, 3_334), (44_999, 5_000), (45_000, 3_750), (110_000, 9_167), (124_999, 10_417),
    (125_000, 6_945), (199_999, 11_112), (200_000, 8_334), (300_000, 10_000), (400_000, 11_112),
  ])
  func aFineHasMonthsByItsSize(owed: Int, expected: Int) throws {
    let found = try #require(try bound(.example("d1", owed: owed, kind: .fine)))
    #expect(found.amount == Money(cents: expected))
    #expect(found.isAssumed)
    #expect(!found.sources.isEmpty)
  }

  /// Leidraad 25.5 (12 months) and 79.7 (20 euro, 24 months); WSF 6.9 (5 euro, 35 years).
  @Test(arguments: [
    (Debt.Kind.tax, 90_000, 7_500), (.allowanceRepayment, 48_000, 2_000),
    (.allowanceRepayment, 48_001, 2_001), (.allowanceRepayment, 1_500, 1_500),
    (.studentLoan, 100_000, 500), (.studentLoan, 1_000_000, 2_381),
  ])
  func creditorsWithAPolicyHaveABound(kind: Debt.Kind, owed: Int, expected: Int) throws {
    #expect(try bound(.example("d1", owed: owed, kind: kind))?.amount.cents == expected)
  }

  @Test func atTheBailiffNoRuleOfTheFineHolds() throws {
    for (stage, holds) in [
      (Debt.Stage.collector, true), (.bailiff, false), (.writ, false), (.seizure, false),
    ] {
      let fine = Debt.example("d1", owed: 110_000, kind: .fine, stage: stage)
      #expect((try bound(fine) != nil) == holds, "\(stage)")
    }
    #expect(try bound(.example("d1", owed: 90_000, kind: .tax, stage: .seizure)) == nil)
    #expect(try bound(.example("d1", owed: 90_000, kind: .tax, stage: .writ)) != nil)
  }

  @Test func aRunningArrangementHasNoBoundOfItsOwn() throws {
    let running = Debt.example(
      "d1", owed: 90_000, kind: .tax,
      arrangement: Debt.Arrangement(
        monthly: Money(cents: 100), dueDay: nil, from: nil, isKept: true))
    #expect(try bound(running) == nil)
  }

  /// A correction counts whether the rule has bands or not, from its first day.
  @Test(arguments: [
    ("taxInstalments", Debt.Kind.tax, FactKey(.longest), 3_750),
    ("trafficFine", .fine, FactKey(.longest), 3_750),
    ("trafficFine", .fine, FactKey(.longest, band: 4), 3_750),
    ("trafficFine", .fine, FactKey(.longest, band: 5), 7_500),
  ])
  func anOwnFigureOfTheLawIsUsed(
    subject: String, kind: Debt.Kind, fact: FactKey, expected: Int
  ) throws {
    let law = try Law.shipped.adding([
      Override(
        table: .creditorTerms, subject: subject, fact: fact, from: today,
        value: .span(.months(24)), source: "brief")
    ])
    let debt = Debt.example("d1", owed: 90_000, kind: kind)
    func amount(on day: LocalDate) throws -> Money? {
      try LowerBound.of(
        Claim(debt), paid: .offered(debt, on: day), in: .empty(in: .dutch), on: day, law: law
      )?.amount
    }
    #expect(try amount(on: today) == Money(cents: expected))
    #expect(try amount(on: today.adding(days: -1)) == Money(cents: 7_500))
  }

  @Test func aBandThatIsNotThereTakesNoFigure() {
    #expect(throws: OverrideError.self) {
      try Law.shipped.adding([
        Override(
          table: .creditorTerms, subject: "taxInstalments", fact: FactKey(.longest, band: 1),
          from: today, value: .span(.months(24)), source: "brief")
      ])
    }
  }
}

/// What an office knows of a creditor, once for all its clients.
@Suite struct HouseBoundTests {
  private let today = LocalDate.day("2026-11-30")

  private func terms(
    _ name: String, minimum: Int?, months: Int?, day: String = "2026-11-01"
  ) -> HouseTerms {
    var terms = HouseTerms(
      creditor: name, minimum: minimum.map { Money(cents: $0) }, months: months, iban: nil,
      street: nil, postcode: nil, city: nil, email: nil, accepts: "online", day: .day(day),
      source: "telefoon")
    terms.city = "Amsterdam"
    return terms
  }

  private func bound(
    _ debt: Debt, _ all: [HouseTerms], collector: String? = nil
  ) throws -> LowerBound? {
    var dossier = Dossier.example(capacity: 10_000, debts: [debt])
    if let collector {
      dossier.creditors.append(.example("c2", named: collector))
      dossier.debts[0].collector = ID("c2")
    }
    let law = Law.shipped.knowing(HouseTermsBook(all))
    let course = try TermCourse.offered(dossier.debts[0], on: today)
    return try LowerBound.of(
      Claim(dossier.debts[0]), paid: course, in: dossier, on: today, law: law)
  }

  @Test func theHighestOfWhatTheOfficeKnowsHolds() throws {
    let debt = Debt.example("d1", owed: 120_000)
    #expect(try bound(debt, []) == nil)
    #expect(try bound(debt, [terms("Essent", minimum: 2_500, months: 12)]) == nil)
    let both = try #require(try bound(debt, [terms("VATTENFALL B.V.", minimum: 2_500, months: 12)]))
    #expect(both.amount == Money(cents: 10_000))
    let least = try #require(try bound(debt, [terms("Vattenfall", minimum: 2_500, months: 60)]))
    #expect(least.amount == Money(cents: 2_500))
    #expect(
      least.basis
        == .houseMinimum(
          HouseRule(
            creditor: "Vattenfall", day: .day("2026-11-01"), isOld: false, source: "telefoon")))
    #expect(least.sources.map(\.citation) == ["telefoon"])
    #expect(least.sources.first?.checkedOn == .day("2026-11-01"))
    // Never more than what is owed.
    let small = try bound(
      .example("d1", owed: 1_000), [terms("Vattenfall", minimum: 2_500, months: nil)])
    #expect(small?.amount == Money(cents: 1_000))
  }

  @Test func whatTheClientWasToldGoesFirst() throws {
    var debt = Debt.example("d1", owed: 120_000)
    debt.minimum = Money(cents: 500)
    let found = try bound(debt, [terms("Vattenfall", minimum: 2_500, months: 12)])
    #expect(found?.amount == Money(cents: 500) && found?.basis == .minimum)
  }

  @Test func theOfficeGoesBeforeTheRuleOfTheKind() throws {
    let fine = Debt.example("d1", owed: 110_000, kind: .fine)
    #expect(try bound(fine, [])?.amount == Money(cents: 9_167))
    let known = try bound(fine, [terms("Vattenfall", minimum: 2_500, months: nil)])
    #expect(known?.amount == Money(cents: 2_500))
    // Where the office knows only an address, the rule of the kind holds.
    let address = try bound(fine, [terms("Vattenfall", minimum: nil, months: nil)])
    #expect(address?.amount == Money(cents: 9_167))
  }

  @Test func whoCollectsGoesBeforeTheCreditor() throws {
    let debt = Debt.example("d1", owed: 120_000)
    let all = [
      terms("Vattenfall", minimum: 2_500, months: nil),
      terms("Syncasso", minimum: 4_000, months: nil),
    ]
    #expect(try bound(debt, all, collector: "Syncasso")?.amount == Money(cents: 4_000))
    #expect(try bound(debt, all, collector: "Flanderijn")?.amount == Money(cents: 2_500))
  }

  /// After fourteen months figures are old: on the day itself they are not yet.
  @Test(arguments: [("2025-09-30", false), ("2025-09-29", true)])
  func whatWasToldLongAgoIsNamed(day: String, isOld: Bool) throws {
    let found = try bound(
      .example("d1", owed: 120_000), [terms("Vattenfall", minimum: 2_500, months: nil, day: day)])
    guard case .houseMinimum(let rule) = found?.basis else {
      Issue.record("no terms of the office")
      return
    }
    #expect(rule.isOld == isOld)
  }
}

extension TermCourse {
  /// The terms of a new offer for `debt`, where no pay day is known.
  fileprivate static func offered(_ debt: Debt, on day: LocalDate) throws -> TermCourse {
    try TermCourse(
      of: debt, on: day, law: .shipped, dueDates: DueDates(dayOfMonth: 28, notBefore: day))
  }
}
