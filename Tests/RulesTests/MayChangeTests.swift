import Domain
import Rules
import Testing

/// Whether a table may change is known without its listing.
@Suite struct MayChangeTests {
  @Test(arguments: [2025, 2026, 2027, 2028]) func theListingSaysTheSame(_ year: Int) throws {
    for month in [1, 7] {
      let day = try #require(LocalDate(year: year, month: month, day: 1))
      let listed = RuleName.allCases.filter { name in
        name.rhythm.canChange(on: day)
          && Law.shipped.listing(of: name).mayChange.map { $0 <= day } ?? false
      }
      #expect(Law.shipped.tables(changingOn: day) == listed)
    }
  }
}
