import Foundation
import TestSupport
import Testing

/// The calendar file as a calendar library reads it: another program than the one that wrote it.
@Suite struct CalendarLibraryTests {
  /// A Python that has the library `icalendar`; nil where there is none.
  private static let python: String? = {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    let candidates = folders.map { "\($0)/python3" } + ["/usr/bin/python3"]
    return candidates.filter(FileManager.default.isExecutableFile(atPath:))
      .first { (try? run($0, ["-c", "import icalendar"]))?.status == 0 }
  }()

  private static let script = """
    import sys
    from icalendar import Calendar

    calendar = Calendar.from_ical(open(sys.argv[1], 'rb').read())
    assert str(calendar['VERSION']) == '2.0' and calendar['PRODID']
    uids = set()
    for event in calendar.walk('VEVENT'):
        day = event['DTSTART'].dt
        assert type(day).__name__ == 'date', day
        assert event['UID'] not in uids, event['UID']
        uids.add(event['UID'])
        assert event['DTSTAMP'].dt.tzinfo is not None
        assert len(event.walk('VALARM')) == 1
        print(day.isoformat(), str(event['UID']).split('@')[0], event['SUMMARY'], sep='|')
    """

  @Test(
    .enabled(if: python != nil, "no Python with icalendar on this machine: .ci/setup installs it"),
    arguments: Cases.households)
  func everyItemIsReadOnItsDay(household: String) throws {
    let python = try #require(Self.python)
    let place = try Workplace().importing(household)
    let path = place.path("agenda.ics")
    #expect(try place.run(["agenda", "--ics", path, "--details"]).status == 0)
    let read = try Self.run(python, ["-c", Self.script, path])
    #expect(read.status == 0, "\(read.error)")
    let lines = read.output.split(separator: "\n").map { $0.split(separator: "|") }
    let items = try #require(try place.json(["agenda"])["items"] as? [[String: Any]])
    #expect(lines.count == items.count && !items.isEmpty)
    for (line, item) in zip(lines, items) {
      #expect(String(line[0]) == item["act"] as? String)
      let term = (item["pay"] as? [String: Any])?["term"] as? Int
      let debt = item["debt"] as? String
      let name = term.map { "pay.\(debt ?? "-").\($0)" } ?? item["key"] as? String ?? "-"
      #expect(line[1].hasPrefix("\(name)."))
      #expect(String(line[2]) == item["title"] as? String)
    }
  }

  private static func run(
    _ program: String, _ arguments: [String]
  ) throws -> (status: Int32, output: String, error: String) {
    let process = Process()
    let (output, error) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = error
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let wrong = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(bytes: said, encoding: .utf8) ?? "",
      String(bytes: wrong, encoding: .utf8) ?? ""
    )
  }
}
