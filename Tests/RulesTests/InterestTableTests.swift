import Domain
import Rules
import Testing

/// Rates of law-nl.md 1.1, 1.2 and 7.4: the day before and the first day of each.
@Suite struct InterestTableTests {
  @Test(arguments: [
    ("1998-01-01", 6), ("2000-12-31", 6), ("2001-01-01", 8), ("2001-12-31", 8),
    ("2002-01-01", 7), ("2003-07-31", 7), ("2003-08-01", 5), ("2004-01-31", 5),
    ("2004-02-01", 4), ("2006-12-31", 4), ("2007-01-01", 6), ("2009-06-30", 6),
    ("2009-07-01", 4), ("2009-12-31", 4), ("2010-01-01", 3), ("2011-06-30", 3),
    ("2011-07-01", 4), ("2012-06-30", 4), ("2012-07-01", 3), ("2014-12-31", 3),
    ("2015-01-01", 2), ("2022-12-31", 2), ("2023-01-01", 4), ("2023-06-30", 4),
    ("2023-07-01", 6), ("2023-12-31", 6), ("2024-01-01", 7), ("2024-12-31", 7),
    ("2025-01-01", 6), ("2025-12-31", 6), ("2026-01-01", 4), ("2026-07-01", 4),
    ("2026-11-21", 4),
  ])
  func statutory(on day: String, is percent: Int) throws {
    let day = try #require(LocalDate(iso: day))
    #expect(try statutoryInterest.row(on: day).value == Rate(percent: percent))
  }

  @Test(arguments: [
    ("2002-12-01", 1035), ("2003-01-01", 985), ("2003-07-01", 910), ("2004-01-01", 902),
    ("2004-07-01", 901), ("2005-01-01", 909), ("2005-07-01", 905), ("2006-01-01", 925),
    ("2006-07-01", 983), ("2007-01-01", 1058), ("2007-07-01", 1107), ("2008-01-01", 1120),
    ("2008-07-01", 1107), ("2009-01-01", 950), ("2009-06-30", 950), ("2009-07-01", 800),
    ("2011-06-30", 800), ("2011-07-01", 825), ("2012-01-01", 800), ("2012-12-31", 800),
    ("2013-01-01", 775), ("2013-03-15", 775), ("2013-03-16", 875), ("2013-07-01", 850),
    ("2014-01-01", 825), ("2014-07-01", 815), ("2015-01-01", 805), ("2016-01-01", 805),
    ("2016-06-30", 805), ("2016-07-01", 800), ("2022-12-31", 800), ("2023-01-01", 1050),
    ("2023-07-01", 1200), ("2024-01-01", 1250), ("2024-07-01", 1225), ("2025-01-01", 1115),
    ("2025-07-01", 1015), ("2026-01-01", 1015), ("2026-06-30", 1015), ("2026-07-01", 1040),
    ("2026-11-21", 1040),
  ])
  func commercial(on day: String, is hundredths: Int) throws {
    let day = try #require(LocalDate(iso: day))
    let rate = try commercialInterest.row(on: day).value
    #expect(rate == Rate(hundredthsOfPercent: hundredths))
  }

  @Test(arguments: [
    ("2015-01-01", 14, Source.Standing.published), ("2020-08-09", 14, .published),
    ("2020-08-10", 10, .published), ("2022-12-31", 10, .published), ("2023-01-01", 12, .derived),
    ("2023-07-01", 14, .derived), ("2024-01-01", 15, .published), ("2025-01-01", 14, .published),
    ("2026-01-01", 12, .derived),
  ])
  func credit(on day: String, is percent: Int, standing: Source.Standing) throws {
    let row = try creditMaximum.row(on: #require(LocalDate(iso: day)))
    #expect(row.value == Rate(percent: percent))
    #expect(row.source.standing == standing)
  }

  /// Derived rows must follow from the rule they name: statutory interest plus eight points.
  @Test func derivedCreditMaximaFollowFromStatutoryInterest() throws {
    for row in creditMaximum.rows where row.source.standing == .derived {
      let statutory = try statutoryInterest.row(on: row.from).value
      #expect(row.value.partsPerMillion == statutory.partsPerMillion + 80_000)
    }
  }
}
