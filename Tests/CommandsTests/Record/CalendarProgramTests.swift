import Foundation
import TestSupport
import Testing

/// A calendar program that knows neither ids nor cancelling shows each item once in a calendar that was
/// emptied, and what fell away by its title.
@Suite(.enabled(if: program("calcurse") != nil, "calcurse is not on this machine"))
struct CalendarProgramTests {
  private func items(_ place: Workplace, _ folder: String, from path: String) throws -> [String] {
    let calcurse = try #require(program("calcurse"))
    let home = ["HOME": place.folder.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    let folder = place.path(folder)
    let read = try Piped.run(calcurse, ["-D", folder, "-i", path], environment: home)
    #expect(read.output.contains("0 skipped") || read.error.contains("0 skipped"), "\(read)")
    let list = try Piped.run(
      calcurse, ["-D", folder, "-Q", "--from", "11/21/2026", "--days", "400"], environment: home)
    return list.output.split(separator: "\n").filter { $0.hasPrefix(" * ") }
      .map { String($0.dropFirst(3)) }
  }

  @Test func eachItemStandsThereOnce() throws {
    let place = try Workplace().importing("2-family-too-many-creditors")
    let path = place.path("agenda.ics")
    #expect(try place.run(["agenda", "--ics", path]).status == 0)
    let count = try place.json(["agenda"])["items"].flatMap { $0 as? [Any] }?.count
    let first = try items(place, "een", from: path)
    #expect(first.count == count && !first.contains { $0.hasPrefix("Vervallen") })
    #expect(try place.run(["agree", "end", "d5", "--reason", "replaced"]).status == 0)
    #expect(try place.run(["agenda", "--ics", path]).status == 0)
    let second = try items(place, "twee", from: path)
    #expect(second.count { $0 == "Vervallen: Termijn betalen" } > 5)
    #expect(!second.contains("Termijn betalen"))
  }
}
