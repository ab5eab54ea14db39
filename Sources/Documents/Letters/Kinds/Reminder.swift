import Domain
import Planning

/// Reminds a silent creditor of a letter that offered money or asked for time, and repeats its
/// figures. It acknowledges what that letter acknowledged, so the gate holds for it as well.
///
/// A letter that admitted nothing has a reminder of its own (`NeutralReminder`): the type says which
/// of the two may be written, and neither can repeat what the other holds.
package struct Reminder: AcknowledgingLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("reminder")
  package static let asksForAnswer = false

  package let head: LetterHead
  /// The day of the earlier letter.
  package let earlierDay: LocalDate
  package let earlierKind: LetterKind
  /// What it offered; nil where it offered no money.
  package let offer: OfferLines?
  package let answerBy: LocalDate

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    let earlier = try EarlierLetter(matter)
    guard earlier.acknowledges else { throw .otherReminder(NeutralReminder.kind) }
    head = matter.head
    earlierDay = earlier.letter.written
    earlierKind = earlier.kind
    offer = try Self.offer(earlier, matter)
    answerBy = matter.days.answerBy
  }

  /// The offer of the earlier letter, or the one that it repeats; nil where it makes none.
  private static func offer(
    _ earlier: EarlierLetter, _ matter: LetterMatter
  ) throws(LetterRefusal) -> OfferLines? {
    if earlier.kind == ReplyToRefusal.kind { return try KeptOffer(matter).lines }
    return earlier.letter.isOffer ? try KeptOffer(earlier.letter, in: matter).lines : nil
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "herinnering", english: "reminder")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Herinnert een schuldeiser die niet antwoordt aan uw voorstel of vraag.",
      english: "Reminds a creditor who does not answer of your proposal or request.")
  }

  package var amounts: LetterAmounts? { offer?.amounts }

  package func subject(in language: Language) -> String {
    language.say(
      dutch: "Herinnering aan mijn brief van \(earlierDay.text(in: .dutch))",
      english: "Reminder of my letter of \(earlierDay.text(in: .english))")
  }

  package static let fields: [LetterField] =
    EarlierLetter.fields + [.group("offer", OfferLines.fields), .required("answerBy")]

  package func values(in language: Language) -> LetterValues {
    var values = EarlierLetter.values(earlierDay, earlierKind, in: language)
    if let offer { values["offer"] = .group(offer.values(in: language)) }
    values["answerBy"] = .text(answerBy.text(in: language))
    return values
  }
}

extension Reminder {
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

    {{#offer}}
    Mijn voorstel uit die brief geldt nog:
    \#(OfferLines.dutch)
    {{/offer}}
    {{^offer}}
    Wat ik u in die brief vroeg, vraag ik u nog steeds.
    {{/offer}}

    Mijn vragen aan u:
    - Wilt u mij uiterlijk op {{answerBy}} schriftelijk antwoorden?
    - Gaat u niet akkoord? Wilt u mij dan schrijven waarom?
    - Heeft u mijn brief niet gekregen? Dan stuur ik u graag een kopie.

    Deze brief is geen erkenning van bedragen die ik niet heb gecontroleerd, zoals rente en kosten.
    """#

  private static let english = #"""
    On {{letterDay}} I wrote you a letter{{#letterName}} ({{letterName}}){{/letterName}}.
    {{#onBehalfOf}}It was about the claim of {{onBehalfOf}}.{{/onBehalfOf}}
    I have not had an answer yet.

    {{#offer}}
    My proposal in that letter still stands:
    \#(OfferLines.english)
    {{/offer}}
    {{^offer}}
    What I asked you in that letter, I still ask.
    {{/offer}}

    My requests:
    - Please answer me in writing, no later than {{answerBy}}.
    - If you do not agree, please write me why.
    - If my letter did not reach you, I will gladly send you a copy.

    This letter does not acknowledge amounts that I have not checked, such as interest and costs.
    """#
}
