import Domain
import Planning

extension OfferCheck.Verdict {
  /// Whether it fits, in one or two short sentences. It never says to sign.
  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.fits, .dutch): "Dit past in uw plan."
    case (.fits, .english): "This fits your plan."
    case (.fitsIf, .dutch): "Dit past alleen als er iets verandert. Vraag eerst dit:"
    case (.fitsIf, .english): "This fits only if something changes. First ask this:"
    case (.doesNotFit, .dutch): "Dit past niet. U hoeft er geen ja op te zeggen."
    case (.doesNotFit, .english): "This does not fit. You do not have to say yes to it."
    }
  }
}

/// What a creditor wants, held against the plan and the law, for the screen.
package func offerCheckReport(
  _ check: OfferCheck, of dossier: Dossier, in language: Language
) -> Report {
  let text = OfferCheckText(check: check, dossier: dossier, language: language)
  let name = dossier.label(of: check.debt)
  return Report(
    title: language.say(
      dutch: "\(name): voordat u ja zegt", english: "\(name): before you say yes"),
    blocks: [.pairs(text.points), .note(text.severity, check.verdict.text(in: language))]
      + text.findings + text.others + [text.next])
}

/// The pieces of the check of an offer; also shown under an answer that was just kept.
struct OfferCheckText {
  let check: OfferCheck
  let dossier: Dossier
  let language: Language

  private func money(_ amount: Money) -> String { amount.text(in: language) }

  var severity: FindingSeverity {
    switch check.verdict {
    case .fits: .info
    case .fitsIf: .warn
    case .doesNotFit: .stop
    }
  }

  /// What they want, and what there is.
  var points: [Report.Pair] {
    let plan = [
      Report.Pair(
        language.say(dutch: "In uw plan per maand", english: "In your plan a month"),
        money(check.room)),
      Report.Pair(
        language.say(
          dutch: "Open op \(check.on.text(in: .dutch))",
          english: "Owed on \(check.on.text(in: .english))"), money(check.owed)),
    ]
    let paid = check.paid.map {
      [
        Report.Pair(
          language.say(dutch: "U betaalt dan samen", english: "You would pay in all"), money($0))
      ]
    }
    return check.offer.points(in: language) + (paid ?? []) + plan
  }

  /// What is about the claim itself comes with its usual advice; the rest says what to ask.
  var findings: [Report.Block] {
    check.findings.map { finding in
      let text = finding.text(of: dossier, in: language)
      if case .offer = finding.issue { return .note(finding.severity, text) }
      let sentences = [
        text, finding.isAboutAge ? admits : nil, finding.advice(in: language),
      ].compactMap(\.self)
      return .note(finding.severity, sentences.joined(separator: " "))
    }
  }

  private var admits: String {
    language.say(
      dutch: "Zegt u ja, dan erkent u de schuld.", english: "If you say yes, you admit the debt.")
  }

  /// What it does to the others; nothing where nothing changes.
  var others: [Report.Block] {
    guard let whatIf = check.whatIf else { return [] }
    let changed = whatIf.differences.filter {
      $0.debt != check.debt && $0.before != $0.after
    }
    guard !changed.isEmpty else { return [] }
    return [
      .paragraph(
        language.say(
          dutch: "Zegt u ja, dan verandert dit voor de anderen, per maand:",
          english: "If you say yes, this changes for the others, a month:")),
      .table(
        ReportTable(
          columns: [
            .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
            .amount(language.say(dutch: "Nu", english: "Now")),
            .amount(language.say(dutch: "Dan", english: "Then")),
            .amount(language.say(dutch: "Verschil", english: "Difference")),
          ],
          rows: changed.map { difference in
            [
              dossier.label(of: difference.debt), difference.before.plain(in: language),
              difference.after.plain(in: language),
              (difference.after - difference.before).plain(in: language),
            ]
          }, totals: [])),
    ]
  }

  var next: Report.Block {
    switch check.verdict {
    case .fits: ReplyStep.agree.block(for: check.debt, in: language)
    case .fitsIf, .doesNotFit:
      if check.findings.contains(where: \.isAboutAge) {
        .command(
          "aflos check \(check.debt.text)",
          explanation: language.say(
            dutch: "Kijk eerst hoe oud de schuld is, en wat u daarmee kunt.",
            english: "First see how old the debt is, and what you can do with that."))
      } else if check.room == .zero {
        .command(
          "aflos letter kinds \(check.debt.text)",
          explanation: language.say(
            dutch: "Er is nu geen geld voor deze schuldeiser. Kijk welke brief dan past.",
            english: "There is no money for this creditor now. See which letter fits then."))
      } else if (check.offer.monthly ?? .zero) > check.room {
        .command(
          "aflos letter write \(check.debt.text) --kind reply-to-counter-offer",
          explanation: language.say(
            dutch: "Schrijf dat dit niet past, en wat wel past.",
            english: "Write that this does not fit, and what does."))
      } else if check.verdict == .doesNotFit {
        .command(
          "aflos letter kinds \(check.debt.text)",
          explanation: language.say(
            dutch: "Schrijf wat u wel kunt. Hier ziet u welke brief past.",
            english: "Write what you can do. This shows which letter fits."))
      } else {
        .command(
          "aflos agree \(check.debt.text)",
          explanation: language.say(
            dutch: "Gaan ze akkoord met uw vragen? Leg het dan vast, met hun brief als bewijs.",
            english:
              "Do they agree to your requests? Then write it down, with their letter as proof.")
        )
      }
    }
  }
}

extension Finding {
  fileprivate var isAboutAge: Bool {
    switch code {
    case .mayBeTimeBarred, .soonTimeBarred, .ageUnknown: true
    default: false
    }
  }
}

extension Reply.CounterOffer {
  /// What the creditor said, point by point; what it did not say is left out.
  func points(in language: Language) -> [Report.Pair] {
    let rows: [(Field, String?)] = [
      (.replyMonthly, monthly?.text(in: language)), (.replyTerms, terms.map { String($0) }),
      (.replyOnce, once?.text(in: language)), (.replyTotal, total?.text(in: language)),
      (.replyFrom, from?.text(in: language)),
      (.replyDefaultRate, defaultRate?.text(in: language)),
      (.replyOnMiss, onMiss?.name(in: language)),
      (.replyWaives, waivesRights ? language.yesOrNo(true) : nil),
      (.replyAnswerBy, answerBy?.text(in: language)),
    ]
    return rows.compactMap { field, value in
      value.map { Report.Pair(field.name(in: language), $0) }
    }
  }
}
