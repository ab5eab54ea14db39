import Domain
import Planning

/// Says that there was a talk, and asks for what was said in writing. For a claim that may be too old,
/// or of which the whole is disputed: it repeats nothing of the talk, because a promise that is
/// repeated in writing admits the claim (BW 3:318).
package struct NeutralCallConfirmation: NeutralLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("neutral-call-confirmation")

  package let head: LetterHead
  /// The contact that it is about; of its words nothing is said.
  package let talk: LogEntry
  package let answerBy: LocalDate

  package static let asks: [LetterAsk] = [.optional(.letterTalkedOn)]

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    talk = try matter.talk(facts)
    head = matter.head
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(
      dutch: "gesprek zonder erkenning", english: "talk without admission")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Vraagt na een gesprek om alles op papier.",
      english: "Asks for everything in writing after a talk.")
  }

  package func subject(in language: Language) -> String {
    language.say(
      dutch: "Ons gesprek van \(talk.on.text(in: .dutch))",
      english: "Our talk of \(talk.on.text(in: .english))")
  }

  package static let fields: [LetterField] = TalkWords.fields + [.required("answerBy")]

  package func values(in language: Language) -> LetterValues {
    var values = TalkWords.values(talk, in: language)
    values["answerBy"] = .text(answerBy.text(in: language))
    return values
  }
}

extension NeutralCallConfirmation {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    \#(TalkWords.dutch)

    Met deze brief erken ik uw vordering niet. Ook ons gesprek is geen erkenning.

    Mijn vragen aan u:
    - Wilt u uiterlijk op {{answerBy}} schrijven wat u mij hebt verteld?
    - Wilt u de stukken meesturen waarop uw vordering rust?
    - Wilt u mij voortaan schrijven in plaats van bellen?

    Ik behoud al mijn rechten.
    """#

  private static let english = #"""
    \#(TalkWords.english)

    This letter does not acknowledge your claim. Neither does our talk.

    My requests:
    - Please write to me what you told me, no later than {{answerBy}}.
    - Please send the documents on which your claim rests.
    - Please write to me from now on, and do not call.

    I reserve all my rights.
    """#
}
