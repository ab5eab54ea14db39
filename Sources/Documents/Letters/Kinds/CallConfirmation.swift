import Domain
import Planning

/// Confirms a talk in words of its own: what was said, and what both sides said they would do. What
/// was agreed on terms has a letter of its own (`AgreementConfirmation`).
package struct CallConfirmation: AcknowledgingLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("call-confirmation")

  package let head: LetterHead
  /// The contact that it confirms.
  package let talk: LogEntry
  package let answerBy: LocalDate

  package static let asks: [LetterAsk] = [.optional(.letterTalkedOn)]

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    talk = try matter.talk(facts)
    guard talk.said != nil || !talk.promises.isEmpty else { throw .emptyTalk(talk.id) }
    head = matter.head
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "bevestiging van een gesprek", english: "confirmation of a talk")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Zet op papier wat er in een gesprek is gezegd en beloofd.",
      english: "Puts in writing what was said and promised in a talk.")
  }

  package func subject(in language: Language) -> String {
    language.say(
      dutch: "Ons gesprek van \(talk.on.text(in: .dutch))",
      english: "Our talk of \(talk.on.text(in: .english))")
  }

  package static let fields: [LetterField] =
    TalkWords.fields + [
      .optional("said"), .flag("ours"), .flag("theirs"),
      .list("ourPromises", promise), .list("theirPromises", promise), .required("answerBy"),
    ]

  private static let promise: [LetterField] = [.required("what"), .optional("until")]

  package func values(in language: Language) -> LetterValues {
    let ours = talk.promises.filter { $0.by == .us }
    let theirs = talk.promises.filter { $0.by == .them }
    var values = TalkWords.values(talk, in: language)
    values["said"] = .text(asSentence(talk.said.map(capitalised) ?? ""))
    values["ours"] = .flag(!ours.isEmpty)
    values["theirs"] = .flag(!theirs.isEmpty)
    values["ourPromises"] = .list(ours.map { $0.values(in: language) })
    values["theirPromises"] = .list(theirs.map { $0.values(in: language) })
    values["answerBy"] = .text(answerBy.text(in: language))
    return values
  }
}

extension LogEntry.Promise {
  fileprivate func values(in language: Language) -> [String: LetterValue] {
    ["what": .text(what), "until": .text(until?.text(in: language) ?? "")]
  }
}

/// What letters about a talk say in the same way.
enum TalkWords {
  static let fields: [LetterField] = [
    .required("talkDay"), .optional("talkedWith"), .flag("byPhone"),
  ]

  static func values(_ talk: LogEntry, in language: Language) -> LetterValues {
    [
      "talkDay": .text(talk.on.text(in: language)), "talkedWith": .text(talk.person ?? ""),
      "byPhone": .flag(talk.channel == .phone),
    ]
  }

  static let dutch = #"""
    Op {{talkDay}} sprak ik {{#talkedWith}}met {{talkedWith}}{{/talkedWith}}{{^talkedWith}}met u{{/talkedWith}}{{#byPhone}} aan de telefoon{{/byPhone}}.
    {{#onBehalfOf}}Het ging over de vordering van {{onBehalfOf}}.{{/onBehalfOf}}
    """#

  static let english = #"""
    On {{talkDay}} I talked {{#talkedWith}}with {{talkedWith}}{{/talkedWith}}{{^talkedWith}}with you{{/talkedWith}}{{#byPhone}} on the phone{{/byPhone}}.
    {{#onBehalfOf}}It was about the claim of {{onBehalfOf}}.{{/onBehalfOf}}
    """#
}

extension LetterMatter {
  /// The talk that a letter is about: the one that is named by its number or its day, else the newest
  /// call or visit.
  /// - Throws: `LetterRefusal.noTalk` where none was written down.
  func talk(_ facts: LetterFacts) throws(LetterRefusal) -> LogEntry {
    let talks = dossier.contacts(about: debt.id).filter {
      ($0.channel == .phone || $0.channel == .visit) && $0.on <= today
    }
    let found = talks.first { talk in
      facts.talk.map { $0 == talk.id } ?? (facts.talkedOn.map { $0 == talk.on } ?? true)
    }
    guard let found else { throw .noTalk }
    return found
  }
}

extension CallConfirmation {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    \#(TalkWords.dutch)
    Met deze brief leg ik vast wat ik heb onthouden.

    {{#said}}
    Zo begreep ik het gesprek: {{said}}
    {{/said}}

    {{#ours}}
    Dit zou ik doen:
    {{/ours}}
    {{#ourPromises}}
    - {{what}}{{#until}}, uiterlijk op {{until}}{{/until}}
    {{/ourPromises}}

    {{#theirs}}
    Dit zou u doen:
    {{/theirs}}
    {{#theirPromises}}
    - {{what}}{{#until}}, uiterlijk op {{until}}{{/until}}
    {{/theirPromises}}

    Mijn vragen aan u:
    - Is dit juist? Wilt u dat uiterlijk op {{answerBy}} schriftelijk bevestigen?
    - Heeft u iets anders begrepen? Wilt u mij dat dan schrijven?

    Deze brief is geen erkenning van bedragen die ik niet heb gecontroleerd, zoals rente en kosten.
    """#

  private static let english = #"""
    \#(TalkWords.english)
    This letter puts down what I remember of it.

    {{#said}}
    This is how I understood it: {{said}}
    {{/said}}

    {{#ours}}
    This is what I would do:
    {{/ours}}
    {{#ourPromises}}
    - {{what}}{{#until}}, by {{until}}{{/until}}
    {{/ourPromises}}

    {{#theirs}}
    This is what you would do:
    {{/theirs}}
    {{#theirPromises}}
    - {{what}}{{#until}}, by {{until}}{{/until}}
    {{/theirPromises}}

    My requests:
    - If this is right, please confirm it in writing, no later than {{answerBy}}.
    - If something is not right, please write to me what is different.

    This letter does not acknowledge amounts that I have not checked, such as interest and costs.
    """#
}
