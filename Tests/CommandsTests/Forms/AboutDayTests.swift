import Foundation
import TestSupport
import Testing

/// A day that is not exact is shown as it was told, everywhere, and never printed as an exact one.
@Suite struct AboutDayTests {
  private func place() throws -> Workplace { try Workplace().importing("1-single-tenant") }

  @Test func itIsShownAsItWasTold() throws {
    let place = try place()
    #expect(try place.run(["debt", "edit", "d2", "--due-date", "2015"]).status == 0)
    #expect(try place.run(["debt", "edit", "d2", "--last-demand", "eind mei 2016"]).status == 0)
    for screen in [["debt", "show", "d2"], ["export", "overview"], ["check", "d2"]] {
      let text = try place.run(screen + ["--lang", "nl"]).output
      #expect(text.contains("2015") || screen[0] == "check", "\(screen) \(text)")
      #expect(!text.contains("1 januari 2015") && !text.contains("01-01-2015"), "\(screen)")
      #expect(!text.contains("31 mei 2016") && !text.contains("31-05-2016"), "\(screen)")
    }
    #expect(
      try place.run(["debt", "show", "d2", "--lang", "en"]).output.contains("end of May 2016"))
    let json = try place.run(["debt", "show", "d2", "--json"]).output
    #expect(json.contains("\"daysAbout\"") && json.contains("\"monthEnd\""))
    #expect(
      try place.run(["export", "overview", "--json"]).output.contains("\"sinceAbout\": \"year\""))
  }

  @Test(arguments: ["nl", "en"])
  func noLetterPrintsItAsExact(language: String) throws {
    let place = try place()
    _ = try place.run(
      ["debt", "edit", "d2", "--due-date", "2015", "--last-demand", "eind mei 2016"])
    let letter = try place.run(
      ["letter", "show", "d2", "--kind", "limitation", "--letter-language", language])
    #expect(letter.status == 0, "\(letter)")
    #expect(letter.output.contains("2015"))
    #expect(
      !letter.output.contains(#/\d+ (?:januari|January|mei|May|juni|June) 201\d/#), "\(letter)")
  }

  /// It stays about when something else is changed, and is exact when it is told so.
  @Test func itEndsWithAnExactDay() throws {
    let place = try place()
    func isAbout() throws -> Bool {
      try place.run(["debt", "show", "d2", "--json"]).output.contains("daysAbout")
    }
    _ = try place.run(["debt", "edit", "d2", "--due-date", "maart 2020"])
    _ = try place.run(["debt", "edit", "d2", "--reference", "X-1"])
    #expect(try isAbout())
    _ = try place.run(["debt", "edit", "d2", "--due-date", "1-3-2020"])
    #expect(try !isAbout())
    _ = try place.run(["undo"])
    #expect(try isAbout())
    _ = try place.run(["debt", "edit", "d2", "--due-date", "klopt"])
    #expect(try !isAbout())
    _ = try place.run(["undo"])
    _ = try place.run(["debt", "edit", "d2", "--due-date", "-"])
    #expect(try !isAbout())
  }

  /// A bill gets no day that is only known about.
  @Test func aBillGetsNoDayThatIsNotExact() throws {
    let place = try place()
    let exact = try place.run(["check", "--lang", "nl"]).output
    let command = try #require(
      exact.firstMatch(of: #/aflos debt edit (d\d+) --bills "-; -; \d{4}/#))
    let id = String(command.1)
    _ = try place.run(["debt", "edit", id, "--due-date", "maart 2026"])
    let rough = try place.run(["check", id, "--lang", "nl"]).output
    #expect(!rough.contains("2026-03-01"), "\(rough)")
  }
}
