import Domain
import Planning

/// One answer with what follows from it, for the screen.
package func replyReport(
  _ reply: Reply, then step: ReplyStep, _ check: OfferCheck?, of dossier: Dossier,
  in language: Language
) -> Report {
  let name = dossier.label(of: reply.debt)
  let kind = dossier.kind(of: reply).name(in: language)
  let day = reply.on.text(in: language)
  let text = check.map { OfferCheckText(check: $0, dossier: dossier, language: language) }
  let checked: [Report.Block] =
    text.map { [.pairs($0.points), .note($0.severity, $0.check.verdict.text(in: language))] }
    ?? []
  return Report(
    title: language.say(dutch: "\(name): \(kind), \(day)", english: "\(name): \(kind), \(day)"),
    blocks: facts(of: reply, dossier, in: language) + checked + (text?.findings ?? [])
      + (text?.others ?? []) + [text?.next ?? step.block(for: reply.debt, in: language)])
}

private func facts(
  of reply: Reply, _ dossier: Dossier, in language: Language
) -> [Report.Block] {
  var pairs: [Report.Pair] = []
  switch reply.answer {
  case .refused(let refusal):
    pairs.append(
      Report.Pair(Field.replyReason.name(in: language), refusal.name(in: language)))
  case .passedOn(let name?):
    let isSold = dossier.sale(in: reply) != nil
    pairs.append(
      Report.Pair(
        isSold
          ? language.say(dutch: "Verkocht aan", english: "Sold to")
          : Field.replyPassedTo.name(in: language), name))
  case .balance(let balance): pairs += balance.pairs(in: language)
  case .accepted, .counterOffer, .asksInformation, .saysPaid, .passedOn, .withdrawn: break
  }
  if let words = reply.words {
    pairs.append(Report.Pair(Field.replyWords.name(in: language), words))
  }
  return (pairs.isEmpty ? [] : [.pairs(pairs)]) + sold(reply, dossier, in: language)
}

extension Reply.Balance {
  /// What they say that is owed, part by part, and together.
  package func pairs(in language: Language) -> [Report.Pair] {
    let amounts: [(Field, Money)] = [
      (.replyPrincipal, parts.principal), (.replyInterest, parts.interest),
      (.replyCollectionCosts, parts.collectionCosts), (.replyOtherCosts, parts.otherCosts),
    ]
    return amounts.filter { $0.1 > .zero || $0.0 == .replyPrincipal }.map {
      Report.Pair($0.0.name(in: language), $0.1.text(in: language))
    } + [
      Report.Pair(
        language.say(dutch: "Samen volgens hen", english: "Together, they state"),
        parts.total.text(in: language)),
      Report.Pair(Field.replyAsOf.name(in: language), asOf.text(in: language)),
    ] + (by.map { [Report.Pair(Field.replyBy.name(in: language), $0)] } ?? [])
  }
}

/// What a sale changes, and what it leaves as it is.
private func sold(_ reply: Reply, _ dossier: Dossier, in language: Language) -> [Report.Block] {
  guard dossier.sale(in: reply) != nil, let debt = dossier.debt(reply.debt),
    let seller = dossier.seller(of: debt)?.seller.name
  else { return [] }
  let owner = dossier.name(of: debt.creditor)
  let agreed =
    debt.runningArrangement == nil
    ? ""
    : language.say(
      dutch: " Wat u met \(seller) heeft afgesproken, blijft gelden.",
      english: " What you agreed with \(seller) stays in force.")
  return [
    .paragraph(
      language.say(
        dutch:
          "De schuld \(debt.id.text) is nu van \(owner). Eerst was die van \(seller).\(agreed)",
        english: "The debt \(debt.id.text) is \(owner)'s now. It was \(seller)'s before.\(agreed)"))
  ]
}

/// What was sent and waits, and what was answered, debt by debt.
package func replyList(
  _ standings: [ReplyStanding], of dossier: Dossier, in language: Language
) -> Report {
  let title = language.say(dutch: "Antwoorden", english: "Answers")
  guard !standings.isEmpty else {
    return Report(
      title: title,
      blocks: [
        .paragraph(
          language.say(
            dutch: "Er is nog niets verstuurd en niets geantwoord.",
            english: "Nothing was sent or answered yet.")),
        .command(
          "aflos letter list",
          explanation: language.say(
            dutch: "Bekijk welke brieven er klaarliggen.",
            english: "See which letters are ready.")),
      ])
  }
  let rows = standings.map { standing in
    let sent = standing.waiting?.sent.short(in: language) ?? "-"
    let answer = standing.reply.map { reply in
      "\(dossier.kind(of: reply).name(in: language)), \(reply.on.short(in: language)) (\(reply.id.text))"
    }
    return [
      dossier.label(of: standing.debt), sent, answer ?? "-", standing.step.short(in: language),
    ]
  }
  return Report(
    title: title,
    blocks: [
      .table(
        ReportTable(
          columns: [
            .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
            .short(language.say(dutch: "Verstuurd", english: "Sent")),
            .words(language.say(dutch: "Antwoord", english: "Answer")),
            .words(language.say(dutch: "Volgende stap", english: "Next step")),
          ], rows: rows, totals: []))
    ] + [next(standings, language)])
}

/// What presses most: an answer on which something is to be done, then a reminder.
private func next(_ standings: [ReplyStanding], _ language: Language) -> Report.Block {
  let waiting = standings.filter(\.step.isForThePerson)
  guard let first = waiting.first(where: { $0.isAnswered }) ?? waiting.first else {
    return .command(
      "aflos agenda",
      explanation: language.say(
        dutch: "U hoeft nu niets te doen. In uw agenda ziet u wanneer wel.",
        english: "There is nothing to do now. Your agenda shows when there is."))
  }
  return first.step.block(for: first.debt, in: language)
}

/// No answer came: until when they have time, and what comes then. Nothing is kept.
package func noAnswerReport(
  _ step: ReplyStep, on debt: ID<Debt>, of dossier: Dossier, in language: Language
) -> Report {
  let name = dossier.label(of: debt)
  let sentence: String =
    switch (step, language) {
    case (.wait(let day), .dutch):
      "\(name) heeft tot en met \(day.text(in: .dutch)) de tijd. Daarna past een herinnering."
    case (.wait(let day), .english):
      "\(name) has time through \(day.text(in: .english)). After that a reminder fits."
    case (.remind(let day), .dutch):
      "De tijd van \(name) is om sinds \(day.text(in: .dutch)). Nu past een herinnering."
    case (.remind(let day), .english):
      "The time of \(name) is over since \(day.text(in: .english)). Now a reminder fits."
    case (.writeFirst, .dutch):
      "Naar \(name) is nog niets verstuurd, voor zover hier staat. Verstuurd? Typ aflos letter sent met het nummer van de brief."
    case (.writeFirst, .english):
      "Nothing was sent to \(name) yet, as far as is known here. Did you send it? Type aflos letter sent with the number of the letter."
    case (_, .dutch): "\(name) heeft al geantwoord. Met aflos reply list ziet u wat."
    case (_, .english): "\(name) answered already. aflos reply list shows what."
    }
  return Report(
    title: "\(name): \(AnswerKind.noAnswer.name(in: language))",
    blocks: [
      .paragraph(sentence),
      .paragraph(
        language.say(dutch: "Er is niets bewaard.", english: "Nothing was kept.")),
      step.block(for: debt, in: language),
    ])
}

extension ReplyProblem {
  /// What is wrong, then what to do.
  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.beforeTheDebt(let debt, let day, let first), .dutch):
      "\(capitalised(day.text(in: .dutch))) kan niet: \(debt.text) begon op zijn vroegst op \(first.text(in: .dutch)). Kijk de dag na."
    case (.beforeTheDebt(let debt, let day, let first), .english):
      "\(day.text(in: .english)) cannot be: \(debt.text) began on \(first.text(in: .english)) at the soonest. Check the day."
    case (.noOffer(let debt), .dutch):
      "Wat wil de schuldeiser? Noem een bedrag, zoals aflos reply check \(debt.text) --monthly 50."
    case (.noOffer(let debt), .english):
      "What does the creditor want? Name an amount, like aflos reply check \(debt.text) --monthly 50."
    }
  }
}

extension ReplyStep {
  /// Whether there is something to do, for whoever owes.
  fileprivate var isForThePerson: Bool {
    switch self {
    case .wait, .keepPaying: false
    default: true
    }
  }
}
