import Domain
import Exchange
import TestSupport
import Testing

/// A calendar file keeps to RFC 5545.
@Suite struct CalendarFileTests {
  private let long = String(
    repeating: "Bel de gemeente; neem mee: brieven, loonstrook é\\ ", count: 4)

  private var text: String {
    CalendarFile(
      name: "Aflos",
      events: [
        .init(id: "a@aflos", day: .day("2026-12-31"), title: "Betalen", details: ""),
        .init(
          id: "b@aflos", day: .day("2027-02-28"), title: long, details: "Regel een\nRegel twee"),
      ], made: LocalDate.day("2026-11-22").dayNumber * 86_400 + 9 * 3_600 + 65
    ).text
  }

  @Test func linesEndInTwoSignsAndAreAtMostSeventyFiveOctets() {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(lines.last?.isEmpty == true)
    for line in lines.dropLast() {
      #expect(line.last == 0x0D)
      #expect(line.count - 1 <= 75)
      #expect(!line.dropLast().contains(0x0D))
    }
  }

  @Test func unfoldedItSaysWhatWasGiven() {
    let lines = text.replacing("\r\n ", with: "").split(separator: "\r\n").map { String($0) }
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    #expect(lines.contains("DTSTART;VALUE=DATE:20261231"))
    #expect(lines.contains("DTEND;VALUE=DATE:20270101"))
    #expect(lines.contains("DTSTAMP:20261122T090105Z"))
    #expect(lines.contains("DESCRIPTION:Regel een\\nRegel twee"))
    let escaped = long.replacing("\\", with: "\\\\").replacing(";", with: "\\;")
      .replacing(",", with: "\\,")
    #expect(lines.contains("SUMMARY:\(escaped)"))
    for part in ["VEVENT", "VALARM"] {
      #expect(lines.count { $0 == "BEGIN:\(part)" } == 2)
      #expect(lines.count { $0 == "END:\(part)" } == 2)
    }
    #expect(!text.contains("VTIMEZONE"))
  }
}
