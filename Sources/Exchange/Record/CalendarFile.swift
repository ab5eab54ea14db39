import Domain

/// A calendar file (iCalendar, RFC 5545): all-day events that calendars on phones and computers read.
///
/// Lines end in CR LF and are folded at 75 octets; a day stands as `DATE`, so no time zone is needed.
/// The same events at the same moment give the same bytes. Tasks and times of day are never written:
/// some calendars drop the first in silence and shift the second.
package struct CalendarFile: Hashable, Sendable {
  /// One day with something on it.
  package struct Event: Hashable, Sendable {
    /// Stays the same as long as it is the same thing: a calendar then moves it, and adds none.
    package let id: String
    /// Goes up each time it changes, from 0.
    package let sequence: Int
    /// Whether it was in an earlier file and is no longer so. It then has no alarm.
    package let isCancelled: Bool
    package let day: LocalDate
    package let title: String
    /// The title as anybody may read it: all that is remembered of it.
    package let publicTitle: String
    /// Empty where there is nothing more to say.
    package let details: String

    /// `publicTitle` is the title where nothing else is given.
    package init(
      id: String, sequence: Int = 0, isCancelled: Bool = false, day: LocalDate, title: String,
      publicTitle: String? = nil, details: String
    ) {
      self.id = id
      self.sequence = sequence
      self.isCancelled = isCancelled
      self.day = day
      self.title = title
      self.publicTitle = publicTitle ?? title
      self.details = details
    }
  }

  /// The name of the calendar.
  package let name: String
  package let events: [Event]
  /// The moment at which it was made, in seconds since 1970 began in Greenwich.
  package let made: Int

  package init(name: String, events: [Event], made: Int) {
    self.name = name
    self.events = events
    self.made = made
  }

  /// The whole file.
  package var text: String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Aflos//Agenda//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:\(Self.escaped(name))",
    ]
    let lines = head + events.flatMap(lines) + ["END:VCALENDAR"]
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private func lines(of event: Event) -> [String] {
    let details =
      event.details.isEmpty ? [] : ["DESCRIPTION:\(Self.escaped(event.details))"]
    // Nine o'clock on the day itself.
    let alarm = [
      "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(Self.escaped(event.title))",
      "TRIGGER:PT9H", "END:VALARM",
    ]
    return [
      "BEGIN:VEVENT", "UID:\(event.id)", "DTSTAMP:\(stamp)", "SEQUENCE:\(event.sequence)",
      "DTSTART;VALUE=DATE:\(Self.basic(event.day))",
      "DTEND;VALUE=DATE:\(Self.basic(event.day.adding(days: 1)))",
      "SUMMARY:\(Self.escaped(event.title))",
    ] + details + ["TRANSP:TRANSPARENT"] + (event.isCancelled ? ["STATUS:CANCELLED"] : alarm)
      + ["END:VEVENT"]
  }

  /// `20261231T235959Z`.
  private var stamp: String {
    let (day, rest) = (max(made, 0) / 86_400, max(made, 0) % 86_400)
    let clock = [rest / 3_600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(Self.basic(LocalDate(dayNumber: day)))T\(clock.joined())Z"
  }

  /// `20261231`.
  private static func basic(_ day: LocalDate) -> String { day.iso.filter { $0 != "-" } }

  /// Text as RFC 5545 section 3.3.11 writes it. Other control characters have no place there.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case ";": escaped += "\\;"
      case ",": escaped += "\\,"
      case "\n": escaped += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The line in pieces of at most 75 octets, each but the first behind a space; no character is cut.
  private static func folded(_ line: String) -> String {
    var folded = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let size = String(scalar).utf8.count
      if octets + size > 75 {
        folded += "\r\n "
        octets = 1
      }
      folded.unicodeScalars.append(scalar)
      octets += size
    }
    return folded
  }
}
