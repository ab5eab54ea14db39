import Domain
import Planning

/// Complains of how the sender is treated, in their own words, and names where the complaint can go
/// after that. It is about the treatment and not about the claim: it admits nothing.
package struct Complaint: NeutralLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("complaint")

  /// Who looks at a complaint that is not settled; nobody is named where that is not known.
  package enum Next: Hashable, Sendable {
    /// For a collection agency: the inspection that supervises the register.
    case inspection
    /// For the government (Awb 9:18): the national ombudsman, or that of the municipality.
    case ombudsman
    case notKnown
  }

  package let head: LetterHead
  /// What went wrong, in the sender's own words.
  package let reason: String
  /// The day of the letter or talk it is about; nil when it is not known.
  package let aboutDay: LocalDate?
  package let next: Next
  package let answerBy: LocalDate

  package static let asks: [LetterAsk] = [.required(.letterReason), .optional(.letterTheirs)]

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    reason = try LetterFacts.needed(
      facts.reason.flatMap { trimmed($0).isEmpty ? nil : $0 }, .letterReason)
    aboutDay = try facts.theirDay(from: nil, through: matter.today)
    head = matter.head
    switch matter.head.addressee.kind {
    case .collector: next = matter.head.addressee.needsNoRegister ? .notKnown : .inspection
    case .government: next = .ombudsman
    case .company, .person: next = .notKnown
    }
    answerBy = matter.days.answerBy
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "klacht", english: "complaint")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Klaagt over hoe u wordt behandeld, en zegt waar de klacht daarna heen kan.",
      english: "Complains of how you are treated, and says where the complaint can go next.")
  }

  package func subject(in language: Language) -> String {
    language.say(dutch: "Klacht over uw behandeling", english: "Complaint about your treatment")
  }

  package static let fields: [LetterField] = [
    .required("reason"), .group("letter", [.required("letterDay")]), .flag("inspection"),
    .flag("ombudsman"), .required("answerBy"),
  ]

  package func values(in language: Language) -> LetterValues {
    var values: LetterValues = [
      "reason": .text(asSentence(reason)), "inspection": .flag(next == .inspection),
      "ombudsman": .flag(next == .ombudsman), "answerBy": .text(answerBy.text(in: language)),
    ]
    if let aboutDay {
      values["letter"] = .group(["letterDay": .text(aboutDay.text(in: language))])
    }
    return values
  }
}

extension Complaint {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    Ik dien een klacht in over hoe u mij behandelt. Met deze brief erken ik uw vordering niet.
    {{#letter}}Het gaat om uw brief van {{letterDay}}.{{/letter}}

    Mijn klacht: {{reason}}

    Mijn vragen aan u:
    - Wilt u deze brief behandelen als klacht, zoals uw eigen regels zeggen?
    - Wie behandelt mijn klacht, en op welke dag hoor ik iets?
    - Wilt u mij uiterlijk op {{answerBy}} schriftelijk antwoorden?

    {{#inspection}}
    Komen wij er niet uit? Dan meld ik dit bij de Inspectie Justitie en Veiligheid.
    {{/inspection}}
    {{#ombudsman}}
    Komen wij er niet uit? Dan kan ik naar de Nationale ombudsman, of naar die van de gemeente.
    {{/ombudsman}}
    Ik behoud al mijn rechten.
    """#

  private static let english = #"""
    I make a complaint about how you treat me. This letter does not acknowledge your claim.
    {{#letter}}It is about your letter of {{letterDay}}.{{/letter}}

    My complaint: {{reason}}

    My requests:
    - Please treat this letter as a complaint, under your complaints procedure.
    - Please tell me who deals with it, and on which day I will hear from you.
    - Please answer me in writing, no later than {{answerBy}}.

    {{#inspection}}
    If we do not settle it, I will report it to the Inspectie Justitie en Veiligheid.
    {{/inspection}}
    {{#ombudsman}}
    If we do not settle it, I can go to the national ombudsman, or to that of the municipality.
    {{/ombudsman}}
    I reserve all my rights.
    """#
}
