import Domain
import Planning
import Rules

/// Whether to get help, why, whom to call and what to bring: one place for it.
package func supportReport(
  _ advice: HelpAdvice, of dossier: Dossier, in language: Language
) -> Report {
  let text = SupportText(advice: advice, dossier: dossier, language: language)
  return Report(
    title: language.say(dutch: "Hulp bij schulden", english: "Help with debts"),
    blocks: advice.reasons.isEmpty
      ? text.noReason : text.why + text.whom + text.bring + [text.next])
}

private struct SupportText {
  let advice: HelpAdvice
  let dossier: Dossier
  let language: Language

  // MARK: No reason

  var noReason: [Report.Block] {
    let day = (advice.lookAgain ?? advice.on).text(in: language)
    return [
      .paragraph(
        language.say(
          dutch: "Uit uw gegevens blijkt nu geen reden om hulp te zoeken.",
          english: "Your details show no reason to look for help now.")),
      .paragraph(
        language.say(
          dutch: "Kijk opnieuw op \(day), of eerder als een van deze dingen gebeurt:",
          english: "Look again on \(day), or sooner when one of these things happens:")),
      .bullets(signs),
      .paragraph(
        language.say(
          dutch: "Hulp vragen mag altijd. De gemeente helpt gratis.",
          english: "You may always ask for help. The municipality helps for free.")),
      .command(
        "aflos agenda",
        explanation: language.say(
          dutch: "Bekijk wat u nu kunt doen.", english: "See what you can do now.")),
    ]
  }

  private var signs: [String] {
    switch language {
    case .dutch:
      [
        "er komt een brief van een deurwaarder of een rechter", "uw inkomen daalt",
        "u gaat scheiden of er verandert iets groots", "u kunt een termijn niet betalen",
        "u maakt uw post niet meer open",
      ]
    case .english:
      [
        "a letter from a bailiff or a judge arrives", "your income falls",
        "you divorce or something large changes", "you cannot pay an instalment",
        "you no longer open your mail",
      ]
    }
  }

  // MARK: Why

  var why: [Report.Block] {
    var said: [String] = []
    return [
      .paragraph(
        language.say(
          dutch: "U hoeft dit niet alleen te doen. Dit zijn de redenen om hulp te vragen.",
          english: "You do not have to do this alone. These are the reasons to ask for help."))
    ]
      + advice.reasons.flatMap { reason -> [Report.Block] in
        let lines =
          (reason.protections.filter {
            ![.urgentTalk, .debtTalk].contains($0.protection)
          }.map { $0.text(in: language) } + rule(of: reason)).filter { !said.contains($0) }
        said += lines
        let head = Report.Block.note(
          reason.trigger.isUrgent ? .stop : .warn,
          reason.text(of: dossier, in: language))
        return lines.isEmpty ? [head] : [head, .bullets(lines)]
      }
  }

  private func rule(of reason: HelpReason) -> [String] {
    let articles = reason.sources.flatMap { $0.articles(in: language) }
    guard !articles.isEmpty else { return [] }
    return [
      language.say(dutch: "Regel: ", english: "Rule: ") + articles.joined(separator: "; ") + "."
    ]
  }

  // MARK: Whom to call

  var whom: [Report.Block] {
    [
      .heading(language.say(dutch: "Wie u belt", english: "Whom to call")),
      .bullets([municipality] + others),
    ]
  }

  private var municipality: String {
    let (span, day) = (advice.talkWithin.counted(in: language), advice.talkBy.text(in: language))
    let rule = advice.talkSources.flatMap { $0.articles(in: language) }.joined(separator: "; ")
    return language.say(
      dutch: "Uw gemeente: vraag naar “schuldhulpverlening”\(urgently). Dat is gratis. "
        + "Belt u vandaag, dan is het eerste gesprek uiterlijk op \(day): binnen \(span) (\(rule)).",
      english: "Your municipality: ask for “schuldhulpverlening”\(urgently). It is free. "
        + "If you call today, the first talk is on \(day) at the latest: within \(span) (\(rule)).")
  }

  private var urgently: String {
    guard advice.isUrgent else { return "" }
    return language.say(dutch: ", en zeg dat er haast bij is", english: ", and say it is urgent")
  }

  private var others: [String] {
    let isFined = advice.reasons.contains { reason in
      if case .fineDetention = reason.trigger { true } else { false }
    }
    return [
      language.say(
        dutch: "Het Juridisch Loket: gratis raad over brieven van een rechter of deurwaarder "
          + "(juridischloket.nl).",
        english: "The Juridisch Loket: free advice on letters of a judge or a bailiff "
          + "(juridischloket.nl)."),
      language.say(
        dutch: "Sociaal raadslieden: hulp met formulieren, in uw wijk. De gemeente weet waar.",
        english: "Social counsellors (“sociaal raadslieden”): help with forms, near you. "
          + "The municipality knows where."),
    ]
      + (isFined
        ? [
          language.say(
            dutch: "Het CJIB: zeg dat u hulp zoekt, en vraag om de “noodstop”.",
            english: "The CJIB: say that you are looking for help, and ask for the “noodstop”.")
        ] : [])
  }

  // MARK: What to bring

  var bring: [Report.Block] {
    [
      .heading(language.say(dutch: "Wat u meeneemt", english: "What to bring")),
      .bullets(language.thingsToBring),
      .heading(language.say(dutch: "Daarna", english: "After that")),
      .bullets([
        language.say(
          dutch: "Is er een afspraak voor hulp? Laat het uw schuldeisers weten: \(letters)",
          english: "Is there a date for help? Let your creditors know: \(letters)")
      ]),
    ]
  }

  private var letters: String {
    "aflos letter write --all --kind \(DebtHelpHandover.kind.rawValue)"
  }

  var next: Report.Block {
    let file = language.say(dutch: "overdracht.pdf", english: "handover.pdf")
    return .command(
      "aflos export handover --to \(file)",
      explanation: language.say(
        dutch: "Zet alles wat Aflos weet bij elkaar, voor wie u helpt.",
        english: "Put all that Aflos knows together, for whoever helps you."))
  }
}
