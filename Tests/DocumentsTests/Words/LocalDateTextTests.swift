import Domain
import Testing

@testable import Documents

@Suite struct LocalDateTextTests {
  @Test(arguments: [
    ("2026-11-21", "21 november 2026", "21-11-2026", "21 November 2026", "21 Nov 2026"),
    ("2026-03-01", "1 maart 2026", "01-03-2026", "1 March 2026", "1 Mar 2026"),
    ("2024-02-29", "29 februari 2024", "29-02-2024", "29 February 2024", "29 Feb 2024"),
    ("2025-12-31", "31 december 2025", "31-12-2025", "31 December 2025", "31 Dec 2025"),
    ("2026-05-09", "9 mei 2026", "09-05-2026", "9 May 2026", "9 May 2026"),
  ])
  func readsAsItsLanguageWritesIt(
    iso: String, dutch: String, dutchShort: String, english: String, englishShort: String
  ) throws {
    let day = try #require(LocalDate(iso: iso))
    #expect(day.text(in: .dutch) == dutch)
    #expect(day.short(in: .dutch) == dutchShort)
    #expect(day.text(in: .english) == english)
    #expect(day.short(in: .english) == englishShort)
    #expect(day.inMonth.text(in: .dutch) == dutch.drop { $0 != " " }.dropFirst())
    #expect(day.inMonth.text(in: .english) == english.drop { $0 != " " }.dropFirst())
  }

  @Test(arguments: Language.allCases)
  func everyDayReadsBack(language: Language) throws {
    let first = try #require(LocalDate(iso: "2023-12-25"))
    for distance in 0..<800 {
      let day = first.adding(days: distance)
      for text in [day.text(in: language), day.short(in: language)] {
        #expect(try Typed(text, for: nil).day(today: first, leaning: .past) == day)
      }
    }
  }
}
