import Domain
import Planning

extension LetterRefusal {
  /// Why this kind of letter does not fit now, and what would help.
  package func text(in language: Language) -> String {
    switch self {
    case .gate(let gate): gate.refusal(in: language)
    case .notRealistic(let findings): notRealistic(findings, language)
    case .nothingUndisputed:
      language.say(
        dutch: "U bent het met het hele bedrag niet eens. Dan past geen brief die geld aanbiedt.",
        english: "You do not agree with any of the amount. A letter that offers money does not fit."
      )
    case .nothingDisputed:
      language.say(
        dutch: "Er staat nog niet welk bedrag niet klopt. Vul dat in met --disputed.",
        english: "It is not said yet which amount is not right. Say it with --disputed.")
    case .nothingToObjectTo:
      language.say(
        dutch: "De controle vond niets in de kosten of de rente om bezwaar tegen te maken.",
        english: "The check found nothing in the costs or the interest to object to.")
    case .noRoom:
      language.say(
        dutch: "In uw plan is nu geen geld voor deze schuldeiser.",
        english: "Your plan has no money for this creditor now.")
    case .roomForOffer(let monthly):
      language.say(
        dutch: "In uw plan is \(monthly.text(in: .dutch)) per maand voor deze schuldeiser.",
        english: "Your plan has \(monthly.text(in: .english)) a month for this creditor.")
    case .noArrangement:
      language.say(
        dutch: "Voor deze schuld staat geen afspraak in het dossier.",
        english: "The dossier has no arrangement for this debt.")
    case .noDecision:
      language.say(
        dutch: "Deze brief is voor een besluit van de overheid, zoals belasting of een toeslag.",
        english: "This letter is for a decision of the government, like a tax or an allowance.")
    case .nothingSent:
      language.say(
        dutch: "Aan deze schuldeiser is nog geen brief bewaard waaraan u kunt herinneren.",
        english: "No letter to this creditor was kept of which you could remind them.")
    case .otherReminder, .answerStillDue, .offerNoLongerFits, .fitsThePlan, .moreThanOwed,
      .notTooOld, .waitUntil, .noSeizure, .finesGoElsewhere, .objectionTooLate, .noTalk,
      .oppositionTooLate, .noTitle,
      .emptyTalk, .noTax, .needsNoRegister, .taxCanBePaid, .notToldNotMine:
      answerOrRight(in: language)
    case .missing(let field):
      language.say(
        dutch: "Dit ontbreekt nog: \(field.name(in: .dutch)) (--\(field.optionName)).",
        english: "This is still missing: \(field.name(in: .english)) (--\(field.optionName)).")
    case .amountOutside(let field, let above, let through):
      language.say(
        dutch: "\(field.name(in: .dutch)): meer dan \(above.text(in: .dutch)) en hooguit "
          + "\(through.text(in: .dutch)).",
        english: "\(field.name(in: .english)): more than \(above.text(in: .english)) and at most "
          + "\(through.text(in: .english)).")
    case .dayBefore(let field, let day):
      language.say(
        dutch: "\(field.name(in: .dutch)): op of na \(day.text(in: .dutch)).",
        english: "\(field.name(in: .english)): on or after \(day.text(in: .english)).")
    case .dayAfter(let field, let day):
      language.say(
        dutch: "\(field.name(in: .dutch)): op of voor \(day.text(in: .dutch)).",
        english: "\(field.name(in: .english)): on or before \(day.text(in: .english)).")
    case .secured, .nothingToWaive, .noBankDay, .tooLittleBy, .law: moneyText(in: language)
    }
  }

  /// What has to come before an offer.
  private func notRealistic(_ findings: [Finding], _ language: Language) -> String {
    let why = Self.reasons(findings, language)
    return language.say(
      dutch: "Deze brief past nog niet. \(why) Met “aflos plan” ziet u wat u kunt doen.",
      english: "This letter does not fit yet. \(why) “aflos plan” shows what you can do.")
  }

  /// Why letters that were written ask for time and offer nothing: what stopped their offers.
  static func timeInstead(
    for count: Int, because findings: [Finding], in language: Language
  ) -> String {
    let why = reasons(findings, language)
    return switch (language, count) {
    case (.dutch, 1):
      "Deze brief vraagt om tijd en biedt nog geen bedrag. \(why) Met “aflos plan” ziet u wat u kunt doen."
    case (.dutch, _):
      "Deze brieven vragen om tijd en bieden nog geen bedrag. \(why) Met “aflos plan” ziet u wat u kunt doen."
    case (.english, 1):
      "This letter asks for time and offers no amount yet. \(why) “aflos plan” shows what you can do."
    case (.english, _):
      "These letters ask for time and offer no amount yet. \(why) “aflos plan” shows what you can do."
    }
  }

  /// Why no offer is made, each reason once.
  private static func reasons(_ findings: [Finding], _ language: Language) -> String {
    var reasons: [String] = []
    for finding in findings {
      guard case .realism(let issue) = finding.issue else { continue }
      let reason = issue.whyNoOffer(in: language)
      if !reasons.contains(reason) { reasons.append(reason) }
    }
    return reasons.joined(separator: " ")
  }

  /// A stable word for machines.
  package var code: String {
    switch self {
    case .gate: "letter.mayBeTooOld"
    case .notRealistic: "letter.notRealistic"
    case .nothingUndisputed: "letter.nothingUndisputed"
    case .nothingDisputed: "letter.nothingDisputed"
    case .nothingToObjectTo: "letter.nothingToObjectTo"
    case .noRoom: "letter.noRoom"
    case .roomForOffer: "letter.roomForOffer"
    case .noArrangement: "letter.noArrangement"
    case .noDecision: "letter.noDecision"
    case .nothingSent: "letter.nothingSent"
    case .otherReminder: "letter.otherReminder"
    case .answerStillDue: "letter.answerStillDue"
    case .offerNoLongerFits: "letter.offerNoLongerFits"
    case .fitsThePlan: "letter.fitsThePlan"
    case .moreThanOwed: "letter.moreThanOwed"
    case .notTooOld: "letter.notTooOld"
    case .waitUntil: "letter.waitUntil"
    case .noSeizure: "letter.noSeizure"
    case .finesGoElsewhere: "letter.finesGoElsewhere"
    case .objectionTooLate: "letter.objectionTooLate"
    case .oppositionTooLate: "letter.oppositionTooLate"
    case .noTitle: "letter.noTitle"
    case .noTax: "letter.noTax"
    case .needsNoRegister: "letter.needsNoRegister"
    case .taxCanBePaid: "letter.taxCanBePaid"
    case .notToldNotMine: "letter.notToldNotMine"
    case .noTalk: "letter.noTalk"
    case .emptyTalk: "letter.emptyTalk"
    case .missing: "missing"
    case .amountOutside: "letter.amountOutside"
    case .dayBefore: "letter.dayBefore"
    case .dayAfter: "letter.dayAfter"
    // Money and time.
    case .secured: "letter.secured"
    case .nothingToWaive: "letter.nothingToWaive"
    case .noBankDay: "letter.noBankDay"
    case .tooLittleBy: "letter.tooLittleBy"
    case .law: "letter.law"
    }
  }
}
