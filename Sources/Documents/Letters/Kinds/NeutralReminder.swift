import Domain
import Planning

/// Reminds a silent creditor of a letter that admitted nothing, such as a request for details or a
/// dispute. It repeats nothing of it and admits nothing either.
package struct NeutralReminder: NeutralLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("neutral-reminder")
  package static let asksForAnswer = false

  package let head: LetterHead
  /// The day of the earlier letter.
  package let earlierDay: LocalDate
  package let earlierKind: LetterKind
  package let answerBy: LocalDate

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    let earlier = try EarlierLetter(matter)
    guard !earlier.acknowledges else { throw .otherReminder(Reminder.kind) }
    head = matter.head
    earlierDay = earlier.letter.written
    earlierKind = earlier.kind
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "herinnering zonder erkenning", english: "reminder without admission")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Herinnert aan een brief waarin u niets erkent.",
      english: "Reminds of a letter that admits nothing.")
  }

  package func subject(in language: Language) -> String {
    language.say(
      dutch: "Herinnering aan mijn brief van \(earlierDay.text(in: .dutch))",
      english: "Reminder of my letter of \(earlierDay.text(in: .english))")
  }

  package static let fields: [LetterField] = EarlierLetter.fields + [.required("answerBy")]

  package func values(in language: Language) -> LetterValues {
    var values = EarlierLetter.values(earlierDay, earlierKind, in: language)
    values["answerBy"] = .text(answerBy.text(in: language))
    return values
  }
}

extension NeutralReminder {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    Op {{letterDay}} schreef ik u een brief{{#letterName}} ({{letterName}}){{/letterName}}.
    {{#onBehalfOf}}Die ging over de vordering van {{onBehalfOf}}.{{/onBehalfOf}}
    Ik heb nog geen antwoord gekregen.

    Wat in die brief staat, blijft zo. Met deze brief erken ik uw vordering niet.

    Mijn vragen aan u:
    - Wilt u mij uiterlijk op {{answerBy}} schriftelijk antwoorden?
    - Hebt u mijn brief niet gekregen? Dan stuur ik u graag een kopie.

    Ik behoud al mijn rechten.
    """#

  private static let english = #"""
    On {{letterDay}} I wrote you a letter{{#letterName}} ({{letterName}}){{/letterName}}.
    {{#onBehalfOf}}It was about the claim of {{onBehalfOf}}.{{/onBehalfOf}}
    I have not had an answer yet.

    What is in that letter still holds. This letter does not acknowledge your claim.

    My requests:
    - Please answer me in writing, no later than {{answerBy}}.
    - If my letter did not reach you, I will gladly send you a copy.

    I reserve all my rights.
    """#
}
