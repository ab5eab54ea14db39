import Domain
import Planning

/// A letter that was written before and waits for an answer.
struct EarlierLetter {
  let letter: KeptLetter
  let kind: LetterKind

  /// The newest letter about the debt that asks for an answer and had time to get one: ten working
  /// days.
  /// - Throws: `nothingSent`, or `answerStillDue` with the last day of those ten.
  init(_ matter: LetterMatter) throws(LetterRefusal) {
    let asking = matter.kept.last {
      LetterKind(rawValue: $0.kind).letter?.asksForAnswer ?? true
    }
    guard let asking else { throw .nothingSent }
    let due = asking.answerBy ?? asking.written.answerBy
    guard due < matter.today else { throw .answerStillDue(due) }
    letter = asking
    kind = LetterKind(rawValue: asking.kind)
  }

  /// Whether it may count as acknowledging the claim. A kind of another version of Aflos does when
  /// it offers money.
  var acknowledges: Bool {
    guard let type = kind.letter else { return letter.monthly != nil }
    return type is any AcknowledgingLetter.Type
  }

  static let fields: [LetterField] = [.required("letterDay"), .optional("letterName")]

  static func values(
    _ day: LocalDate, _ kind: LetterKind, in language: Language
  ) -> LetterValues {
    // A kind of another version of Aflos has a name that nobody can read.
    let name = kind.letter?.name(in: language) ?? ""
    return ["letterDay": .text(day.text(in: language)), "letterName": .text(name)]
  }
}
