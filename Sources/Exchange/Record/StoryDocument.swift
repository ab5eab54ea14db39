import Domain
import Planning

/// What happened in dates, as one list: the day, what it was, and the thing it is about.
package enum StoryDocument {
  /// In the order of days.
  package static func json(of story: Story) -> JSONValue {
    .list(story.events) { event in
      [
        "on": .day(event.on), "what": .string(event.what.code),
        "about": .text(event.what.about),
      ]
    }
  }
}

extension Story.What {
  /// The id of the thing it is about; nil where it is about the people.
  fileprivate var about: String? {
    switch self {
    case .livesHere, .civil, .workEnded, .representative, .sent, .paid, .begun: nil
    case .due(let debt), .judgment(let debt), .soldBy(let debt, _), .agreed(let debt, _):
      debt.text
    case .matter(let id, _): id.text
    case .reply(let id): id.text
    case .contact(let id): id.text
    }
  }
}
