import Foundation
import TestSupport
import Testing

/// A calendar that gets one file after another asks for what is to be done, once, and for nothing
/// else.
@Suite struct CalendarChangesTests {
  /// What a file says of an event.
  private struct Event: Equatable {
    var sequence = 0
    var day = ""
    var title = ""
    var isCancelled = false
    var hasAlarm = false
  }

  private func events(_ place: Workplace, _ more: [String] = []) throws -> [String: Event] {
    let path = place.path("agenda.ics")
    let outcome = try place.run(["agenda", "--ics", path] + more)
    #expect(outcome.status == 0, "\(outcome.error)")
    let text = try String(contentsOfFile: path, encoding: .utf8).replacing("\r\n ", with: "")
    var events: [String: Event] = [:]
    var (uid, event) = ("", Event())
    for line in text.split(separator: "\r\n") {
      let parts = line.split(separator: ":", maxSplits: 1).map { String($0) }
      switch parts[0] {
      case "BEGIN" where parts[1] == "VEVENT": event = Event()
      case "BEGIN" where parts[1] == "VALARM": event.hasAlarm = true
      case "UID":
        uid = parts[1].prefix { $0 != "@" }.split(separator: ".").dropLast()
          .joined(separator: ".")
      case "SEQUENCE": event.sequence = Int(parts[1]) ?? -1
      case "DTSTART;VALUE=DATE": event.day = parts[1]
      case "SUMMARY": event.title = parts[1]
      case "STATUS": event.isCancelled = parts[1] == "CANCELLED"
      case "END" where parts[1] == "VEVENT":
        #expect(events[uid] == nil, "\(uid)")
        events[uid] = event
      default: break
      }
    }
    return events
  }

  private func pays(_ events: [String: Event]) -> [String: Event] {
    events.filter { $0.key.hasPrefix("pay.d5.") }
  }

  @Test func aTermThatIsPaidIsTakenBack() throws {
    let place = try Workplace().importing("2-family-too-many-creditors")
    let first = pays(try events(place))
    #expect(first.count > 6 && first.values.allSatisfy { $0.sequence == 0 && $0.hasAlarm })
    let next = try #require(first.min { $0.value.day < $1.value.day }?.key)
    #expect(try place.run(["pay", "d5", "87,50"]).status == 0)
    let second = pays(try events(place))
    #expect(
      second[next]
        == Event(
          sequence: 1, day: first[next]?.day ?? "", title: "Vervallen: Termijn betalen",
          isCancelled: true, hasAlarm: false))
    for (key, event) in second where key != next && first[key] != nil {
      #expect(event == first[key], "\(key)")
    }
  }

  /// Another arrangement moves the terms there are and takes back those there are no more; no term is
  /// in the calendar twice.
  @Test func anotherArrangementMovesTheTerms() throws {
    let place = try Workplace().importing("2-family-too-many-creditors")
    let first = pays(try events(place))
    #expect(try place.run(["agree", "end", "d5", "--reason", "replaced"]).status == 0)
    let ended = pays(try events(place))
    #expect(Set(ended.keys) == Set(first.keys))
    #expect(ended.values.allSatisfy { $0.isCancelled && $0.title.hasPrefix("Vervallen: ") })
    let outcome = try place.run([
      "agree", "d5", "--monthly", "300", "--from", "2026-12-28", "--terms", "7", "--last", "300",
      "--total", "2100", "--yes",
    ])
    #expect(outcome.status == 0, "\(outcome.error)")
    let second = pays(try events(place))
    let running = second.filter { !$0.value.isCancelled }
    #expect(Set(running.map(\.value.day)).count == running.count && running.count == 7)
    #expect(running.values.allSatisfy { $0.sequence >= 0 && $0.title == "Termijn betalen" })
    for (key, event) in running where first[key] != nil { #expect(event.sequence == 2) }
  }

  @Test func nothingChangesInWhatDidNotChange() throws {
    let place = try Workplace().importing("1-single-tenant")
    let first = try events(place)
    #expect(try events(place) == first)
    // Another name of the sender is no other calendar.
    #expect(try place.run(["household", "edit", "--name", "Iemand Anders"]).status == 0)
    let second = try events(place)
    #expect(Set(second.keys) == Set(first.keys))
    #expect(second.values.allSatisfy { $0.sequence == 0 })
    let named = try events(place, ["--details"])
    #expect(named.values.contains { $0.sequence == 1 })
  }

  /// How a calendar gets each item once is said the first time.
  @Test func whatHelpsIsSaidOnce() throws {
    let place = try Workplace().importing("1-single-tenant")
    let path = place.path("agenda.ics")
    let first = try place.run(["agenda", "--ics", path]).output
    #expect(first.contains("aparte agenda"))
    #expect(try !place.run(["agenda", "--ics", path]).output.contains("aparte agenda"))
    let json = try place.json(["agenda", "--ics", path])
    #expect(json["cancelled"] as? Int == 0)
  }
}
