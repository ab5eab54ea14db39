import Domain

/// What calendar files told so far: which events, and what they were when they were told last. From it
/// follows what a next file has to say of what changed and of what is no longer so, because a calendar
/// keeps what nobody takes back. It holds no names and no amounts: of an event told with them it keeps
/// the public title and a fingerprint.
package struct CalendarMemory: Hashable, Sendable {
  /// An event as it was told last.
  struct Told: Hashable, Sendable {
    let id: String
    let sequence: Int
    let day: LocalDate
    /// As anybody may read it.
    let title: String
    /// Fingerprint of all that was told.
    let details: String
    let isCancelled: Bool
  }

  /// Tells this dossier from others in a calendar that holds several. It stays what it was when the
  /// first file was made, whatever changes: other ids would double every event.
  package let mark: String
  private(set) var told: [Told]

  /// Nothing was told yet.
  package init(mark: String) {
    self.mark = mark
    told = []
  }

  /// Whether no file was made before.
  package var isEmpty: Bool { told.isEmpty }

  /// How many days after its day an event is remembered.
  private static let remembered = 400

  /// Remembers the events of a file that is made today, and gives those that the file must hold:
  /// these, each one higher in its sequence where it changed, and after them those that were told and
  /// are no longer so, until their day has passed.
  /// - Parameter cancelled: The title of an event that is no longer so.
  package mutating func tell(
    _ events: [CalendarFile.Event], on today: LocalDate, cancelled: (String) -> String
  ) -> [CalendarFile.Event] {
    let before = Dictionary(told.map { ($0.id, $0) }) { $1 }
    let now = events.map { event in
      let told = Told(
        id: event.id, sequence: event.sequence, day: event.day,
        title: event.publicTitle, details: event.fingerprint, isCancelled: false)
      return (event, told.after(before[event.id]))
    }
    let ids = Set(events.map(\.id))
    let gone = told.filter { !ids.contains($0.id) && today.days(to: $0.day) > -Self.remembered }
      .map { old in
        old.isCancelled || old.day < today
          ? old
          : Told(
            id: old.id, sequence: old.sequence + 1, day: old.day, title: cancelled(old.title),
            details: "", isCancelled: true)
      }
    told = now.map(\.1) + gone
    return now.map { $0.numbered($1.sequence) }
      + gone.filter { $0.isCancelled && $0.day >= today }.map(\.event)
  }
}

extension CalendarMemory.Told {
  /// With the sequence that follows from what was told before.
  fileprivate func after(_ old: Self?) -> Self {
    guard let old else { return self }
    let isSame =
      old.day == day && old.title == title && old.details == details && !old.isCancelled
    return Self(
      id: id, sequence: isSame ? old.sequence : old.sequence + 1, day: day, title: title,
      details: details, isCancelled: false)
  }

  fileprivate var event: CalendarFile.Event {
    CalendarFile.Event(
      id: id, sequence: sequence, isCancelled: isCancelled, day: day, title: title, details: "")
  }
}

extension CalendarFile.Event {
  fileprivate func numbered(_ sequence: Int) -> Self {
    Self(
      id: id, sequence: sequence, day: day, title: title, publicTitle: publicTitle, details: details
    )
  }

  fileprivate var fingerprint: String {
    String(SHA256.hex(of: (title + "\u{0}" + details).utf8).prefix(16))
  }
}

extension CalendarMemory {
  /// The name under which it is kept.
  package static let key = "aflos.calendar-memory/1"
  private static let schema = "aflos.calendar-memory/2"

  /// As it is kept.
  package var text: String {
    let json: JSONValue = [
      "schema": .string(Self.schema), "mark": .string(mark),
      "told": .list(told) { told in
        [
          "id": .string(told.id), "sequence": .count(told.sequence), "day": .day(told.day),
          "title": .string(told.title), "details": .string(told.details),
          "cancelled": .bool(told.isCancelled),
        ]
      },
    ]
    return json.text(.compact)
  }

  /// What was kept; nil for anything else, as from another version of Aflos. The first layout held the
  /// titles as they were told, with names: those are not taken over.
  package init?(kept text: String) {
    guard let json = try? JSONNode.read(Array(text.utf8), limits: .standard).value,
      json["schema"] == .string(Self.schema) || json["schema"] == .string(Self.key),
      case .string(let mark)? = json["mark"],
      case .array(let elements)? = json["told"]
    else { return nil }
    let told = elements.compactMap { Told($0) }
    guard told.count == elements.count else { return nil }
    self.mark = mark
    let isNamed = json["schema"] == .string(Self.key)
    self.told = isNamed ? told.map(\.nameless) : told
  }
}

extension CalendarMemory.Told {
  fileprivate var nameless: Self {
    Self(
      id: id, sequence: sequence, day: day, title: "Aflos", details: details,
      isCancelled: isCancelled)
  }

  fileprivate init?(_ json: JSONValue) {
    guard case .string(let id)? = json["id"], case .number(let number)? = json["sequence"],
      let sequence = Int(number.literal), case .string(let iso)? = json["day"],
      let day = LocalDate(iso: iso), case .string(let title)? = json["title"],
      case .string(let details)? = json["details"], case .bool(let isCancelled)? = json["cancelled"]
    else { return nil }
    self.init(
      id: id, sequence: sequence, day: day, title: title, details: details,
      isCancelled: isCancelled)
  }
}
