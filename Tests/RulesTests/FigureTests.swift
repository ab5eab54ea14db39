import Domain
import Rules
import Testing

/// Figures of law-nl.md that are no interest.
@Suite struct FigureTests {
  private let day = LocalDate(iso: "2026-11-21")

  @Test func collectionCostsAreTheScaleOf2012() throws {
    let scale = try collectionCosts.row(on: #require(LocalDate(iso: "2012-07-01"))).value
    #expect(scale.bands.map { $0.limit?.cents } == [250_000, 500_000, 1_000_000, 20_000_000, nil])
    #expect(scale.bands.map(\.rate.percentText) == ["15", "10", "5", "1", "0.5"])
    #expect(scale.minimum == Money(cents: 4_000))
    #expect(scale.maximum == Money(cents: 677_500))
  }

  @Test func bandLimitsRiseInEveryScale() throws {
    let day = try #require(day)
    let costs = try collectionCosts.row(on: day).value.bands.map(\.limit)
    let fees = try courtFees.row(on: day).value.bands.map(\.limit)
    for limits in [costs, fees] {
      #expect(limits.last == .some(nil))
      let known = limits.compactMap(\.self)
      #expect(known.count == limits.count - 1)
      #expect(zip(known, known.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  @Test(arguments: [
    (0, 93_00, 139_00), (500_00, 93_00, 139_00), (500_01, 233_00, 350_00),
    (1_500_00, 233_00, 350_00), (1_500_01, 265_00, 397_00), (2_500_00, 265_00, 397_00),
    (2_500_01, 265_00, 529_00), (5_000_00, 265_00, 529_00), (5_000_01, 265_00, 559_00),
    (12_500_00, 265_00, 559_00), (12_500_01, 753_00, 1_504_00),
  ])
  func courtFee(forClaim claim: Int, person: Int, company: Int) throws {
    let band = try courtFees.row(on: #require(day)).value.band(of: Money(cents: claim))
    #expect(band?.privatePerson == Money(cents: person))
    #expect(band?.company == Money(cents: company))
  }

  @Test func stackingLooksBackSixMonthsAndCapsAtForty() throws {
    let rule = try collectionCostsStacking.row(on: #require(day)).value
    #expect(rule.window == .months(6))
    #expect(rule.smallestCap == Money(cents: 4_000))
  }

  @Test(arguments: [
    ("2022-01-01", 1_691_66, 1_814_73, 2_236_89, 2_262_98),
    ("2022-06-30", 1_691_66, 1_814_73, 2_236_89, 2_262_98),
    ("2023-01-01", 1_872_81, 2_015_84, 2_470_03, 2_509_97),
    ("2025-07-01", 2_093_67, 2_264_67, 2_771_07, 2_888_00),
    ("2026-06-30", 2_191_42, 2_526_69, 2_881_41, 3_155_31),
    ("2026-07-01", 2_208_48, 2_543_75, 2_905_80, 3_179_69),
  ])
  func exemptMaxima(on day: String, _ a: Int, _ b: Int, _ c: Int, _ d: Int) throws {
    let value = try exemptAmountMaxima.row(on: #require(LocalDate(iso: day))).value
    let all = [value.single, value.singleParent, value.couple, value.coupleWithChildren]
    #expect(all.map(\.cents) == [a, b, c, d])
  }

  @Test(arguments: ["2022-07-01", "2022-12-31", "2023-07-01", "2025-06-30"])
  func halfYearsThatWereNotFoundAreNotInvented(_ day: String) throws {
    let day = try #require(LocalDate(iso: day))
    #expect(throws: RuleError.self) { try exemptAmountMaxima.row(on: day) }
    #expect(try exemptAmountMaxima.rowOrAssumed(on: day).mayDifferSince != nil)
  }

  @Test(arguments: [
    ("2025-01-01", 1_345_45, 1_922_07), ("2025-06-30", 1_345_45, 1_922_07),
    ("2025-07-01", 1_369_06, 1_955_80), ("2025-12-31", 1_369_06, 1_955_80),
    ("2026-01-01", 1_401_50, 2_002_13), ("2026-06-30", 1_401_50, 2_002_13),
    ("2026-07-01", 1_419_46, 2_027_79),
  ])
  func socialAssistanceNorms(on day: String, single: Int, couple: Int) throws {
    let value = try socialAssistance.row(on: #require(LocalDate(iso: day))).value
    #expect([value.single.cents, value.couple.cents] == [single, couple])
  }

  /// The exempt amount uses the same norms (A and B).
  @Test(arguments: ["2026-01-01", "2026-07-01"])
  func normsAgreeAcrossTables(_ day: String) throws {
    let day = try #require(LocalDate(iso: day))
    let norms = try socialAssistance.row(on: day).value
    let parameters = try exemptAmountParameters.row(on: day).value
    #expect(norms.single == parameters.normSingle)
    #expect(norms.couple == parameters.normCouple)
  }

  @Test func nobodyCheckedTheAdministrationFee() throws {
    let row = try fineAdministrationFee.row(on: #require(day))
    #expect(row.source.standing == .unchecked)
  }

  @Test func figuresOfHalfAYearThatWereComputedSaySo() throws {
    let july = try #require(LocalDate(iso: "2026-07-01"))
    #expect(try exemptAmountMaxima.row(on: july).source.standing == .derived)
    #expect(try exemptAmountParameters.row(on: july).source.standing == .derived)
    #expect(try socialAssistance.row(on: july).source.standing == .derived)
  }

  @Test func governmentRemindersCostNineOrTwenty() throws {
    let rule = try governmentReminder.row(on: #require(day)).value
    #expect(rule.threshold == Money(cents: 454_00))
    #expect(rule.belowThreshold == Money(cents: 9_00))
    #expect(rule.fromThreshold == Money(cents: 20_00))
    #expect(rule.term == .weeks(2))
  }
}
