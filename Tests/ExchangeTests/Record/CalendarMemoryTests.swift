import Domain
import Exchange
import TestSupport
import Testing

/// What calendars were told is taken back where it is no longer so, and nothing is told twice.
@Suite struct CalendarMemoryTests {
  private static let today = LocalDate.day("2026-11-29")

  private func event(_ id: String, _ day: String, _ title: String = "Betalen") -> CalendarFile.Event
  {
    CalendarFile.Event(id: id, day: .day(day), title: title, details: "")
  }

  private func tell(
    _ memory: inout CalendarMemory, _ events: [CalendarFile.Event], on day: LocalDate = today
  ) throws -> [String] {
    let told = memory.tell(events, on: day) { "Vervallen: \($0)" }
    // What is kept is what was remembered.
    #expect(CalendarMemory(kept: memory.text) == memory)
    return told.map {
      "\($0.id) \($0.sequence) \($0.day.iso) \($0.title)\($0.isCancelled ? " x" : "")"
    }
  }

  @Test func whatChangedGoesUpAndWhatVanishedIsTakenBack() throws {
    var memory = CalendarMemory(mark: "m")
    #expect(memory.isEmpty)
    let (a, b) = (event("a", "2026-12-01"), event("b", "2027-01-01"))
    #expect(
      try tell(&memory, [a, b]) == ["a 0 2026-12-01 Betalen", "b 0 2027-01-01 Betalen"])
    #expect(
      try tell(&memory, [a, b]) == ["a 0 2026-12-01 Betalen", "b 0 2027-01-01 Betalen"])
    let moved = event("a", "2026-12-05")
    #expect(
      try tell(&memory, [moved])
        == ["a 1 2026-12-05 Betalen", "b 1 2027-01-01 Vervallen: Betalen x"])
    // Said again as it was, for who missed a file.
    #expect(
      try tell(&memory, [moved])
        == ["a 1 2026-12-05 Betalen", "b 1 2027-01-01 Vervallen: Betalen x"])
    // Back again: above what was told last.
    #expect(
      try tell(&memory, [moved, b]) == ["a 1 2026-12-05 Betalen", "b 2 2027-01-01 Betalen"])
  }

  @Test func whatHasPassedIsLeftAlone() throws {
    var memory = CalendarMemory(mark: "m")
    _ = try tell(&memory, [event("a", "2026-12-01"), event("b", "2026-12-20")])
    let later = LocalDate.day("2026-12-02")
    #expect(try tell(&memory, [], on: later) == ["b 1 2026-12-20 Vervallen: Betalen x"])
    #expect(try tell(&memory, [], on: .day("2026-12-21")) == [])
    #expect(
      try tell(&memory, [event("b", "2027-01-05")], on: .day("2026-12-22"))
        == ["b 2 2027-01-05 Betalen"])
  }

  @Test func itsSizeDoesNotGrowForEver() {
    var memory = CalendarMemory(mark: "m")
    for month in 0..<200 {
      let day = Self.today.adding(months: month)
      let events = (0..<12).map { number in
        CalendarFile.Event(
          id: "pay.\(month + number)", day: day.adding(months: number), title: "x", details: "")
      }
      #expect(memory.tell(events, on: day) { $0 }.count == 12)
    }
    #expect(memory.text.utf8.count < 6_000)
  }

  @Test func namesAndAmountsAreNotKept() throws {
    var memory = CalendarMemory(mark: "m")
    let told = CalendarFile.Event(
      id: "a", day: .day("2026-12-20"), title: "Betaal Geheimbank 12,50", publicTitle: "Betalen",
      details: "Rekening NL00")
    #expect(memory.tell([told], on: Self.today) { $0 }.first?.title == told.title)
    #expect(!memory.text.contains("Geheim") && !memory.text.contains("12,50"))
    #expect(!memory.text.contains("NL00"))
    // Another amount is another event, and what is taken back has its public title.
    let other = CalendarFile.Event(
      id: "a", day: told.day, title: "Betaal Geheimbank 13", publicTitle: "Betalen", details: "")
    #expect(try tell(&memory, [other]) == ["a 1 2026-12-20 Betaal Geheimbank 13"])
    #expect(try tell(&memory, []) == ["a 2 2026-12-20 Vervallen: Betalen x"])
  }

  @Test func titlesOfTheFirstLayoutAreNotTakenOver() throws {
    let kept = """
      {"schema":"aflos.calendar-memory/1","mark":"m","told":[{"id":"a","sequence":3,
      "day":"2026-12-20","title":"Betaal Geheimbank","details":"00","cancelled":false}]}
      """
    let memory = try #require(CalendarMemory(kept: kept))
    #expect(!memory.text.contains("Geheim"))
    #expect(memory.text.contains("\"sequence\":3"))
  }

  @Test(arguments: ["", "{}", "[]", #"{"schema":"aflos.calendar-memory/3","mark":"m","told":[]}"#])
  func whatIsNotKnownIsNoMemory(_ text: String) { #expect(CalendarMemory(kept: text) == nil) }
}
