import Domain
import Planning
import Rules

/// Tells a creditor that debt help takes over, asks for patience and to write to the helper from now
/// on.
///
/// Asking for patience is asking for time, which counts as acknowledging (law-nl 3.3: *vragen om
/// uitstel*); a sentence that denies it would not change what is asked. So the gate holds for it.
package struct DebtHelpHandover: AcknowledgingLetter, Hashable {
  /// Under this name its template is found and the letter is kept.
  package static let kind = LetterKind("debt-help-handover")
  package static let asksForAnswer = false

  package let head: LetterHead
  package let claim: ClaimedAmount
  /// The organisation that helps.
  package let helper: String
  /// The day of the first talk there; nil when it is not known.
  package let intakeOn: LocalDate?
  /// What the rules give a creditor of this kind to wait for; nil where the table has nothing.
  package let protection: Pause?
  package let answerBy: LocalDate

  /// A pause that goes with debt help.
  package enum Pause: Hashable, Sendable {
    /// The CJIB stops, at most this long (*noodstop*).
    case emergencyStop(TimeSpan)
    /// The tax collector does not enforce for this long after a stabilisation agreement.
    case tax(TimeSpan)
    /// No disconnection of energy after a request for debt help.
    case energy
  }

  package static let asks: [LetterAsk] = [.required(.letterHelper), .optional(.letterFrom)]

  package init(_ matter: LetterMatter, _ facts: LetterFacts) throws(LetterRefusal) {
    helper = try LetterFacts.needed(facts.helper, .letterHelper)
    guard !trimmed(helper).isEmpty else { throw .missing(.letterHelper) }
    head = matter.head
    claim = ClaimedAmount(matter.debt)
    intakeOn = facts.from
    protection = Self.pause(matter)
    answerBy = matter.days.answerBy
  }

  private static func pause(_ matter: LetterMatter) -> Pause? {
    func longest(_ protection: Protection) -> TimeSpan? {
      let answer = try? matter.law.protections.answer(
        for: protection, on: matter.today, afterCheck: .assume)
      return answer?.row.value.longest
    }
    switch matter.debt.kind {
    case .fine:
      guard matter.head.creditor.kind == .government else { return nil }
      return longest(.emergencyStop).map { .emergencyStop($0) }
    case .tax, .allowanceRepayment: return longest(.taxPause).map { .tax($0) }
    case .energy: return .energy
    default: return nil
    }
  }

  package static func name(in language: Language) -> String {
    language.say(dutch: "overdracht aan schuldhulp", english: "hand-over to debt help")
  }

  package static func purpose(in language: Language) -> String {
    language.say(
      dutch: "Zegt wie u helpt met uw schulden, en vraagt om te wachten.",
      english: "Says who helps you with your debts, and asks to wait.")
  }

  package func subject(in language: Language) -> String {
    language.say(
      dutch: "Ik krijg hulp bij mijn schulden", english: "I am getting help with my debts")
  }

  package static let fields: [LetterField] =
    ClaimedAmount.fields + [
      .required("helper"), .group("intake", [.required("intakeDay"), .flag("comes")]),
      .group("emergencyStop", [.required("pause")]), .group("taxPause", [.required("pause")]),
      .flag("energy"), .required("answerBy"),
    ]

  package func values(in language: Language) -> LetterValues {
    var values = claim.values(in: language)
    values["helper"] = .text(helper)
    if let intakeOn {
      values["intake"] = .group([
        "intakeDay": .text(intakeOn.text(in: language)),
        "comes": .flag(intakeOn > head.writtenOn),
      ])
    }
    switch protection {
    case .emergencyStop(let span):
      values["emergencyStop"] = .group(["pause": .text(span.counted(in: language))])
    case .tax(let span): values["taxPause"] = .group(["pause": .text(span.counted(in: language))])
    case .energy: values["energy"] = .flag(true)
    case nil: break
    }
    values["answerBy"] = .text(answerBy.text(in: language))
    return values
  }
}

extension DebtHelpHandover {
  package static func template(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = #"""
    {{#disputed}}
    U vraagt mij {{#onBehalfOf}}namens {{onBehalfOf}} {{/onBehalfOf}}om {{claimed}} te betalen.
    Met {{part}} daarvan ben ik het niet eens. Deze brief gaat over de andere {{owed}}.
    {{/disputed}}
    {{^disputed}}
    U vraagt mij {{#onBehalfOf}}namens {{onBehalfOf}} {{/onBehalfOf}}om {{owed}} te betalen.
    {{/disputed}}
    Ik krijg hulp bij mijn schulden. Dit is wie mij helpt: {{helper}}.
    {{#intake}}
    {{#comes}}Het eerste gesprek daar is op {{intakeDay}}.{{/comes}}
    {{^comes}}Het eerste gesprek daar was op {{intakeDay}}.{{/comes}}
    {{/intake}}

    {{#emergencyStop}}
    Voor wie schuldhulp zoekt, kent het CJIB een noodstop van hooguit {{pause}}.
    Ik vraag u om die noodstop voor mij te laten ingaan.
    {{/emergencyStop}}
    {{#taxPause}}
    Voor zover ik weet, wacht u {{pause}} na een stabilisatie via schuldhulp.
    Dat staat in de Leidraad Invordering.
    Ik vraag u om dat ook voor mij te doen.
    {{/taxPause}}
    {{#energy}}
    Na een verzoek om schuldhulp mag u de levering niet stoppen.
    {{/energy}}

    Mijn vragen aan u:
    - Wilt u geen nieuwe stappen nemen totdat u van {{helper}} hoort?
    - Wilt u vanaf nu geen rente en kosten meer rekenen?
    - Wilt u uw brieven voortaan ook aan {{helper}} sturen?
    - Wilt u mij dit uiterlijk op {{answerBy}} schriftelijk bevestigen?

    Deze brief is geen erkenning van bedragen die ik niet heb gecontroleerd, zoals rente en kosten.
    """#

  private static let english = #"""
    {{#disputed}}
    You ask me {{#onBehalfOf}}on behalf of {{onBehalfOf}} {{/onBehalfOf}}to pay {{claimed}}.
    I do not agree with {{part}} of it. This letter is about the other {{owed}}.
    {{/disputed}}
    {{^disputed}}
    You ask me {{#onBehalfOf}}on behalf of {{onBehalfOf}} {{/onBehalfOf}}to pay {{owed}}.
    {{/disputed}}
    I am getting help with my debts. This is who helps me: {{helper}}.
    {{#intake}}
    {{#comes}}The first talk there is on {{intakeDay}}.{{/comes}}
    {{^comes}}The first talk there was on {{intakeDay}}.{{/comes}}
    {{/intake}}

    {{#emergencyStop}}
    For people who look for debt help, CJIB has a pause (noodstop) of at most {{pause}}.
    I ask you to let that pause begin for me.
    {{/emergencyStop}}
    {{#taxPause}}
    As far as I know, you wait {{pause}} after a stabilisation by debt help.
    The rule is in the Leidraad Invordering.
    I ask you to do so for me as well.
    {{/taxPause}}
    {{#energy}}
    After a request for debt help you may not stop the supply.
    {{/energy}}

    My requests:
    - Please take no new steps until you hear from {{helper}}.
    - Please charge no more interest and costs from now on.
    - Please send your letters to {{helper}} as well from now on.
    - Please confirm this to me in writing, no later than {{answerBy}}.

    This letter does not acknowledge amounts that I have not checked, such as interest and costs.
    """#
}
