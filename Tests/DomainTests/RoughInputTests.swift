import Domain
import TestSupport
import Testing

/// Amounts and days as people remember them.
@Suite struct RoughInputTests {
  @Test(arguments: [
    ("ongeveer 1200", "1200"), ("Ongeveer €1.200,50", "€1.200,50"), ("circa 80", "80"),
    ("ca. 80", "80"), ("±600", "600"), ("~600", "600"), ("+/- 600", "600"), ("zo'n 50", "50"),
    ("rond de 300", "300"), ("about 1,200", "1,200"), ("1200 ongeveer", "1200"),
    ("1200 of zo", "1200"), ("85 or so", "85"), ("bijna 40 per week", "40 per week"),
  ])
  func aboutIsTakenOff(text: String, rest: String) {
    #expect(Typed(text, for: .costAmount).withoutAbout?.raw == rest)
  }

  @Test(arguments: ["1200", "ongeveer", "ongeveerd 12", "", "cafe 12", "1200 per week", "rond"])
  func whatIsNotAboutStays(text: String) {
    #expect(Typed(text, for: .costAmount).withoutAbout == nil)
  }

  @Test(arguments: [
    ("Vattenfall ongeveer 612", "Vattenfall 612"), ("ING ±3000", "ING 3000"),
    ("Woonstad huur 1300 ongeveer", "Woonstad huur 1300"),
  ])
  func aLineMayBeAbout(line: String, rest: String) {
    #expect(Typed(line, for: nil).droppingAbout == rest)
    #expect(Typed(rest, for: nil).droppingAbout == nil)
  }

  @Test(arguments: [
    ("per week 45", Frequency.week), ("45 elke week", .week), ("elke maand 45", .month),
    ("per 4 weken 45", .fourWeeks), ("45 a week", .week), ("45 every month", .month),
    ("per jaar 45", .year), ("iedere week € 45", .week),
  ])
  func howOftenMayComeFirst(text: String, every: Frequency) throws {
    let amount = try Typed(text, for: .costAmount).amountWithFrequency()
    #expect(amount == TypedAmount(money: Money(cents: 4_500), every: every))
  }

  @Test(arguments: ["per 45", "elke 45", "per week", "per dag 45", "elke"])
  func halfOfItIsNoAmount(text: String) {
    #expect(throws: InputError.self) { try Typed(text, for: .costAmount).amountWithFrequency() }
  }

  private static let today = LocalDate.day("2026-11-21")

  @Test(arguments: [
    ("eind maart", "2026-03-31"), ("begin maart", "2026-03-01"), ("half maart", "2026-03-15"),
    ("maart 2020", "2020-03-01"), ("eind februari 2024", "2024-02-29"), ("2019", "2019-01-01"),
    ("december", "2025-12-01"), ("november", "2026-11-01"), ("eind november", "2025-11-30"),
    ("de 20e", "2026-11-20"), ("de 25e", "2026-10-25"), ("20ste", "2026-11-20"),
    ("the 2nd", "2026-11-02"), ("vorige week", "2026-11-14"), ("ongeveer maart 2020", "2020-03-01"),
    ("in 2019", "2019-01-01"), ("last month", "2026-10-22"), ("31 dec", "2025-12-31"),
    ("1-3-2026", "2026-03-01"), ("eind 2024", "2024-12-31"),
  ])
  func aRememberedDay(text: String, day: String) throws {
    let read = try Typed(text, for: .debtDueDate).remembered(today: Self.today, leaning: .past)
    #expect(read == LocalDate.day(day))
    #expect(read <= Self.today)
  }

  @Test(arguments: ["eind", "maartje", "eind 20", "20", "1812", "ergens in maart 20", "vroeger"])
  func whatIsNoDayStaysNone(text: String) {
    #expect(throws: InputError.self) {
      try Typed(text, for: .debtDueDate).remembered(today: Self.today, leaning: .past)
    }
  }

  @Test func yearsAndDaysAsTheyAreSaid() throws {
    let years = Household.birthYearsAllowed
    #expect(try Typed("2018 en 2015", for: .childBirthYears).numbers(in: years) == [2018, 2015])
    #expect(try Typed("2018 & 2015", for: .childBirthYears).numbers(in: years) == [2018, 2015])
    #expect(try Typed("2018 and 2015", for: .childBirthYears).numbers(in: years) == [2018, 2015])
    for text in ["de 20e", "20ste", "rond de 20e", "the 20th", "20"] {
      #expect(try Typed(text, for: .incomePayDay).number(in: 1...31) == 20)
    }
    #expect(throws: InputError.self) { try Typed("de 32e", for: .incomePayDay).number(in: 1...31) }
  }

  @Test(arguments: [
    ("de huur is 712,45", "712,45"), ("ik betaal 160 per maand", "160 per maand"),
    ("De huur is ongeveer 712 per maand", "ongeveer 712 per maand"), ("45 is het", "45"),
    ("we pay 1,200.50 a month", "1,200.50 a month"), ("€ 50", "€ 50"), ("712,45", "712,45"),
    ("dat kost 85 per week", "85 per week"),
  ])
  func aSentenceAboutAnAmountIsTheAmount(text: String, rest: String) {
    #expect(Typed(text, for: .costAmount).withoutSentence.raw == rest)
  }

  /// What says something about the amount, or holds another one, is never taken away.
  @Test(arguments: [
    "niet 712,45", "gas 100 licht 60", "tussen 40 en 60", "minder dan 50", "huur 700 of 712",
    "12 x 50", "nog geen 100", "de huur", "is in onderzoek",
  ])
  func otherSentencesStay(text: String) {
    #expect(Typed(text, for: .costAmount).withoutSentence.raw == text)
  }
}
