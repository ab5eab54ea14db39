import Domain
import Planning

/// How far one creditor has gone, what usually comes next, what it costs and what still stops it.
package func ladderReport(
  _ ladder: Ladder, of dossier: Dossier, in language: Language
) -> Report {
  let name = dossier.label(of: ladder.debt)
  let words = LadderWords(ladder: ladder, dossier: dossier, language: language)
  return Report(
    title: language.say(
      dutch: "\(name): hoe ver het is", english: "\(name): how far it has gone"),
    blocks: (ladder.rungs.isEmpty ? [] : [.table(words.steps)]) + [.paragraph(words.now)]
      + words.lastDay + words.next
      + words.threat + words.stops + [words.command])
}

/// Every debt in one line, the most pressing first.
package func ladderList(
  _ ladders: [Ladder], of dossier: Dossier, in language: Language
) -> Report {
  let title = language.say(
    dutch: "Hoe ver uw schuldeisers zijn", english: "How far your creditors have gone")
  guard let first = ladders.first else {
    return Report(
      title: title,
      blocks: [
        .paragraph(
          language.say(dutch: "Er staat nu niets open.", english: "Nothing is owed now.")),
        .command(
          "aflos debt add",
          explanation: language.say(dutch: "Vul een schuld in.", english: "Fill in a debt.")),
      ])
  }
  return Report(
    title: title,
    blocks: [
      .table(
        ReportTable(
          columns: [
            .short(language.say(dutch: "Nr.", english: "No.")),
            .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
            .words(language.say(dutch: "Nu", english: "Now")),
            .words(language.say(dutch: "Hierna", english: "Next")),
            .short(language.say(dutch: "Laatste dag", english: "Last day")),
          ],
          rows: ladders.map { ladder in
            [
              ladder.debt.text, dossier.name(of: dossier.debt(ladder.debt)?.creditor ?? ID("-")),
              ladder.next == .untold
                ? language.say(dutch: "nog niet bekend", english: "not known yet")
                : ladder.stage.name(for: kind(of: ladder, in: dossier), in: language),
              ladder.next.short(for: kind(of: ladder, in: dossier), in: language),
              ladder.deadline?.short(in: language) ?? "-",
            ]
          }, totals: [])),
      .paragraph(
        language.say(
          dutch: "Wat het eerst aandacht vraagt, staat bovenaan.",
          english: "What needs attention first stands at the top.")),
      .command(
        "aflos debt ladder \(first.debt.text)",
        explanation: language.say(
          dutch: "Lees wat het kost, en wat het nog tegenhoudt.",
          english: "Read what it costs, and what still stops it.")),
    ])
}

private func kind(of ladder: Ladder, in dossier: Dossier) -> Debt.Kind {
  dossier.debt(ladder.debt)?.kind ?? .other
}

extension Ladder.Next {
  fileprivate func short(for kind: Debt.Kind, in language: Language) -> String {
    switch self {
    case .step(let step): step.stage.name(for: kind, in: language)
    case .arrangement: language.say(dutch: "regeling loopt", english: "arrangement runs")
    case .paid: language.say(dutch: "betaald", english: "paid")
    case .none, .untold: "-"
    }
  }
}

/// The words about one ladder.
private struct LadderWords {
  let ladder: Ladder
  let dossier: Dossier
  let language: Language

  private func say(_ dutch: String, _ english: String) -> String {
    language.say(dutch: dutch, english: english)
  }

  var steps: ReportTable {
    ReportTable(
      columns: [
        .words(say("Stap", "Step")), .short(say("Dag", "Day")),
        .words(say("Waar het staat", "Where it stands")),
      ],
      rows: ladder.rungs.map { rung in
        [
          name(of: rung.stage),
          rung.on?.short(in: language) ?? say("niet bekend", "not known"), place(of: rung.origin),
        ]
      }, totals: [])
  }

  private func place(of origin: Ladder.Rung.Origin) -> String {
    switch origin {
    case .letter(let entry): say("brief \(entry.text)", "letter \(entry.text)")
    case .bill: say("rekening", "bill")
    case .debt: say("uw dossier", "your dossier")
    }
  }

  var now: String {
    guard ladder.next != .untold else {
      return say(
        "Nog niet gezegd hoe ver de schuldeiser is. Kijk op de laatste brief.",
        "How far the creditor has gone was not told yet. Look at the last letter.")
    }
    return say(
      "Nu: \(name(of: ladder.stage)). \(ladder.stage.explanation(in: .dutch))",
      "Now: \(name(of: ladder.stage)). \(ladder.stage.explanation(in: .english))")
  }

  private func name(of stage: Debt.Stage) -> String {
    stage.name(for: kind(of: ladder, in: dossier), in: language)
  }

  var lastDay: [Report.Block] {
    guard let day = ladder.lastDay else { return [] }
    return [
      .note(
        .warn,
        say(
          "De brief noemt als laatste dag \(day.text(in: .dutch)).",
          "The letter names \(day.text(in: .english)) as the last day."))
    ]
  }

  var next: [Report.Block] {
    switch ladder.next {
    case .paid:
      [.paragraph(say("Hier staat niets meer open.", "Nothing is owed here any more."))]
    case .arrangement:
      [
        .paragraph(
          say(
            "De regeling loopt. Zolang u die nakomt, volgt er meestal niets.",
            "The arrangement runs. While you keep it, nothing more usually comes."))
      ]
    case .untold: []
    case .none:
      [
        .paragraph(
          say("Hierna komt geen stap meer.", "There is no further step after this one."))
      ]
    case .step(let step):
      [
        .heading(say("Wat hierna komt", "What comes next")), .paragraph(coming(step)),
        .bullets(step.costs.map { $0.sentence(in: language) }),
      ] + sources(of: step)
    }
  }

  private func coming(_ step: Ladder.Step) -> String {
    let stage = name(of: step.stage)
    switch step.basis {
    case .usual:
      return say(
        "Meestal volgt nu: \(stage). Dat is gewoonte, geen wet. Wanneer, staat niet vast.",
        "This usually comes next: \(stage). That is custom, not law. When is not fixed.")
    case .law:
      return say("De wet laat nu toe: \(stage). ", "The law now allows: \(stage). ")
        + when(step.earliest)
    }
  }

  private func when(_ earliest: LocalDate?) -> String {
    guard let earliest else {
      return say("Wanneer, weet Aflos niet.", "Aflos does not know when.")
    }
    guard earliest > ladder.on else {
      return say(
        "Dat kan sinds \(earliest.text(in: .dutch)) elke dag.",
        "Since \(earliest.text(in: .english)) that can be any day.")
    }
    return say(
      "Dat kan op zijn vroegst op \(earliest.text(in: .dutch)).",
      "That can be on \(earliest.text(in: .english)) at the soonest.")
  }

  private func sources(of step: Ladder.Step) -> [Report.Block] {
    guard case .law(let sources) = step.basis, !sources.isEmpty else { return [] }
    let rules = sources.flatMap { $0.articles(in: language) }.reduce(into: [String]()) {
      all, rule in
      if !all.contains(rule) { all.append(rule) }
    }
    let list = rules.joined(separator: "; ")
    return [.note(.info, say("Regel: \(list)", "Rule: \(list)"))]
  }

  var threat: [Report.Block] {
    guard let threat = ladder.threat else { return [] }
    return [.note(.warn, threat.text(of: dossier, in: language))]
      + (threat.protections.isEmpty
        ? [] : [.bullets(threat.protections.map { $0.text(in: language) })])
  }

  var stops: [Report.Block] {
    guard !ladder.stops.isEmpty else { return [] }
    return [
      .heading(say("Wat het nog tegenhoudt", "What still stops it")),
      .bullets(ladder.stops.map { $0.sentence(about: ladder.debt, of: dossier, in: language) }),
    ] + asOf
  }

  /// Of which day the amounts are, where one is named.
  private var asOf: [Report.Block] {
    let names = ladder.stops.contains { if case .pay = $0 { true } else { false } }
    guard names, let stated = dossier.debt(ladder.debt)?.statedOn else { return [] }
    let (day, from) = (ladder.on.text(in: language), stated.text(in: language))
    return [
      .paragraph(
        stated >= ladder.on
          ? say("Zo stond het op \(from).", "So it stood on \(from).")
          : say(
            "Zo staat het op \(day): wat op \(from) gevraagd werd, met rente en betalingen sindsdien.",
            "So it stands on \(day): what was asked on \(from), with interest and payments since."))
    ]
  }

  var command: Report.Block {
    let id = ladder.debt.text
    switch ladder.next {
    case .paid, .arrangement:
      return .command(
        "aflos log \(id)",
        explanation: say("Bekijk de contacten hierover.", "See the contacts about this."))
    case .untold:
      return .command(
        "aflos debt edit \(id)",
        explanation: say(
          "Vul in welke brief of stap het laatst kwam.",
          "Fill in which letter or step came last."))
    case .step, .none:
      return .command(
        "aflos call \(id)",
        explanation: say(
          "Bereid een telefoongesprek voor. Schrijven kan ook: aflos letter show \(id)",
          "Prepare a phone call. You can also write: aflos letter show \(id)"))
    }
  }
}

extension Ladder.Cost {
  fileprivate func sentence(in language: Language) -> String {
    switch (self, language) {
    case (.nothing, .dutch): "Daar mogen geen kosten bij komen."
    case (.nothing, .english): "No costs may be added for that."
    case (.collection(let most, let vat), .dutch):
      "Incassokosten: samen hooguit \(most.text(in: .dutch)). Met btw \(vat.text(in: .dutch)), maar alleen als de schuldeiser die niet kan aftrekken."
    case (.collection(let most, let vat), .english):
      "Collection costs: \(most.text(in: .english)) at most in all. With VAT \(vat.text(in: .english)), but only if the creditor cannot deduct it."
    case (.reminderFee(let fee), .dutch): "De aanmaning kost \(fee.text(in: .dutch))."
    case (.reminderFee(let fee), .english): "The reminder costs \(fee.text(in: .english))."
    case (.fine(let amount), .dutch):
      "De boete wordt dan \(amount.text(in: .dutch)). Administratiekosten stijgen niet mee."
    case (.fine(let amount), .english):
      "The fine then becomes \(amount.text(in: .english)). Administration costs do not rise."
    case (.surcharge(let fee, let term), .dutch):
      "Het LBIO telt er \(fee.text(in: .dutch)) bij op. Niet als u binnen \(term.counted(in: .dutch)) na de eerste brief betaalt."
    case (.surcharge(let fee, let term), .english):
      "LBIO adds \(fee.text(in: .english)). Not if you pay within \(term.counted(in: .english)) of its first letter."
    case (.courtFee(let fee), .dutch):
      "Griffierecht voor de rechter: \(fee.text(in: .dutch)). Wie verliest, betaalt dat."
    case (.courtFee(let fee), .english):
      "Court fee (“griffierecht”): \(fee.text(in: .english)). Who loses pays it."
    case (.afterJudgment(let plain, let served), .dutch):
      "Kosten na het vonnis: \(plain.text(in: .dutch)). Brengt een deurwaarder het, dan \(served.text(in: .dutch))."
    case (.afterJudgment(let plain, let served), .english):
      "Costs after the judgment: \(plain.text(in: .english)). If a bailiff brings it, \(served.text(in: .english))."
    case (.unknown, .dutch): "Er kunnen nog kosten bij komen. Hoeveel, weet Aflos niet."
    case (.unknown, .english): "More costs may come. Aflos does not know how much."
    }
  }
}

extension Ladder.Stop {
  fileprivate func sentence(
    about debt: ID<Debt>, of dossier: Dossier, in language: Language
  ) -> String {
    switch language {
    case .dutch: dutch(debt, dossier)
    case .english: english(debt, dossier)
    }
  }

  private func dutch(_ debt: ID<Debt>, _ dossier: Dossier) -> String {
    switch self {
    case .askDetails(let gate): gate.sentence(on: debt, in: dossier, .dutch)
    case .deny: "Betaal en beloof niets. Schrijf dat de schuld niet van u is, en vraag om bewijs."
    case .pay(let amount, let day?):
      "Betaal \(amount.text(in: .dutch)), uiterlijk op \(day.text(in: .dutch))."
    case .pay(let amount, nil): "Betaal \(amount.text(in: .dutch)), als dat in uw plan past."
    case .arrangement: "Vraag een regeling. De schuldeiser hoeft niet akkoord te gaan."
    case .dispute: "Klopt er iets niet? Schrijf dat, met de reden erbij."
    case .objection(let day?):
      "Bent u het niet eens met het besluit? Maak bezwaar, uiterlijk op \(day.text(in: .dutch))."
    case .objection(nil):
      "Bent u het niet eens met het besluit? In de brief staat tot wanneer bezwaar kan."
    case .emergencyStop(let span):
      "Vraag het CJIB om een noodstop"
        + (span.map { " van hooguit \($0.counted(in: .dutch))" } ?? "")
        + ", om schuldhulp te zoeken."
    case .court(let day?):
      "Antwoord de rechter uiterlijk op \(day.text(in: .dutch)), of ga naar de zitting."
    case .court(nil): "Antwoord de rechter voor de dag in de brief, of ga naar de zitting."
    case .proofOfSale:
      "Laat de nieuwe eigenaar met een bewijs tonen dat de schuld nu van hem is. Betaal daarna pas."
    case .askForJudgment: "Vraag of er een vonnis is. Zonder vonnis kan er geen beslag komen."
    case .exemptAmount: "Kijk of er genoeg van uw inkomen vrij blijft: aflos law exempt."
    case .municipality(let day):
      "Bel uw gemeente en vraag met spoed om schuldhulp. Die praat uiterlijk \(day.text(in: .dutch)) met u."
    case .legalDesk: "Vraag gratis raad bij het Juridisch Loket (juridischloket.nl)."
    }
  }

  private func english(_ debt: ID<Debt>, _ dossier: Dossier) -> String {
    switch self {
    case .askDetails(let gate): gate.sentence(on: debt, in: dossier, .english)
    case .deny: "Pay and promise nothing. Write that the debt is not yours, and ask for proof."
    case .pay(let amount, let day?):
      "Pay \(amount.text(in: .english)), by \(day.text(in: .english)) at the latest."
    case .pay(let amount, nil): "Pay \(amount.text(in: .english)), if that fits your plan."
    case .arrangement: "Ask for an arrangement. The creditor need not agree."
    case .dispute: "Is something not right? Write that, with the reason."
    case .objection(let day?):
      "Do you not agree with the decision? Object (“bezwaar”) by \(day.text(in: .english))."
    case .objection(nil):
      "Do you not agree with the decision? The letter says until when you can object (“bezwaar”)."
    case .emergencyStop(let span):
      "Ask CJIB for a “noodstop”" + (span.map { " of at most \($0.counted(in: .english))" } ?? "")
        + ", to look for debt help."
    case .court(let day?):
      "Answer the court by \(day.text(in: .english)), or go to the hearing."
    case .court(nil): "Answer the court before the day in the letter, or go to the hearing."
    case .proofOfSale:
      "Let the new owner show with proof that the debt is theirs now. Pay only after that."
    case .askForJudgment: "Ask whether there is a judgment. Without one nothing can be seized."
    case .exemptAmount: "See whether enough of your income stays free: aflos law exempt."
    case .municipality(let day):
      "Call your municipality and ask for debt help with urgency. It must talk with you by \(day.text(in: .english))."
    case .legalDesk: "Ask free advice from the Juridisch Loket (juridischloket.nl)."
    }
  }
}
