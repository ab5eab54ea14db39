import Domain
import Exchange
import Planning
import Rules

/// How old a claim may be and since when it may be too old: facts, never a verdict.
package func limitationReport(_ limitation: Limitation, in language: Language) -> Report {
  let text = LimitationText(limitation: limitation, language: language)
  return Report(
    title: language.say(
      dutch: "Verjaring: kan deze schuld te oud zijn?",
      english: "Limitation: may this debt be too old?"),
    blocks: [text.standing, .paragraph(text.explanation)] + text.care + [text.facts] + text.steps
      + text.doubts + language.lastKnown(since: limitation.mayDifferSince)
      + SourceList.blocks(of: limitation.sources, in: language)
      + language.notModelled([.limitation]) + [language.seeTable(.limitation)])
}

private struct LimitationText {
  let limitation: Limitation
  let language: Language

  private func say(_ dutch: String, _ english: String) -> String {
    language.say(dutch: dutch, english: english)
  }

  var standing: Report.Block {
    let day = limitation.barredFrom.map { $0.text(in: language) } ?? "-"
    switch limitation.standing {
    case .possiblyBarred where limitation.hasMeasures: return .note(.warn, measures(since: day))
    case .possiblyBarred:
      return .note(
        .warn,
        say(
          "Deze schuld kan te oud zijn sinds \(day).", "This debt may be too old since \(day)."))
    case .soon:
      return .note(
        .warn,
        say(
          "Deze schuld kan te oud zijn vanaf \(day). Dat is binnen zes maanden.",
          "This debt may be too old from \(day). That is within six months."))
    case .running:
      return .paragraph(
        say(
          "Deze schuld kan te oud zijn vanaf \(day). Dat duurt nog meer dan zes maanden.",
          "This debt may be too old from \(day). That is more than six months away."))
    case .unknown:
      return .note(
        .warn,
        say(
          "Hoe oud deze schuld is, is niet bekend. Noem de dag met --due.",
          "It is not known how old this debt is. Name the day with --due."))
    }
  }

  /// No recovery any more, but a court can still press (WAHV 28 to 28b).
  private func measures(since day: String) -> String {
    let until = limitation.measuresUntil.map { $0.text(in: language) } ?? "-"
    return say(
      "Sinds \(day) mag het CJIB misschien geen beslag meer leggen. Tot \(until) kan een rechter u nog dwingen. Vraag raad bij het Juridisch Loket.",
      "Since \(day) CJIB may no longer be allowed to seize. Until \(until) a court can still press you. Ask advice from the Juridisch Loket."
    )
  }

  var explanation: String {
    guard limitation.claim != .trafficFine else {
      return say(
        "Een verkeersboete vervalt na een aantal jaren vanzelf (WAHV 25). Een aanmaning of een betaling begint die tijd niet opnieuw.",
        "A traffic fine ends by itself after a number of years (WAHV 25). A reminder or a payment does not start that time anew."
      )
    }
    return say(
      "Na een aantal jaren is een schuld verjaard. De rechter kijkt daar alleen naar als u het zelf zegt (BW 3:322).",
      "After a number of years a debt is time-barred (“verjaard”). The court looks at it only when you say so (BW 3:322)."
    )
  }

  var care: [Report.Block] {
    guard limitation.needsCare, limitation.claim != .trafficFine else { return [] }
    return [
      .paragraph(
        say(
          "Betaal niets en beloof niets voordat u dit weet. Daarmee kan de tijd opnieuw beginnen (BW 3:318).",
          "Pay nothing and promise nothing before you know. That can start the time anew (BW 3:318)."
        ))
    ]
  }

  var facts: Report.Block {
    let question = limitation.question
    var pairs = [
      Report.Pair(say("Soort", "Kind"), question.kind.name(in: language)),
      Report.Pair(say("Telt als", "Counts as"), limitation.claim.name(in: language)),
      Report.Pair(
        say("Termijn", "Period"),
        limitation.period.text(in: language)),
    ]
    if let other = limitation.barredFromByOtherReading {
      pairs.append(
        Report.Pair(say("Anders gelezen", "By the other reading"), other.text(in: language)))
    }
    if limitation.standing == .running, let warn = limitation.warnFrom {
      pairs.append(Report.Pair(say("Weer kijken op", "Look again on"), warn.text(in: language)))
    }
    return .pairs(pairs)
  }

  var steps: [Report.Block] {
    guard !limitation.steps.isEmpty else { return [] }
    return [
      .heading(say("Zo is het geteld", "How it was counted")),
      .bullets(
        limitation.steps.map { step in
          step.text(in: language)
        }),
    ]
  }

  var doubts: [Report.Block] {
    guard !limitation.doubts.isEmpty else {
      return [
        .paragraph(say("Zeker, voor zover u alles noemde.", "Sure, as far as you named all."))
      ]
    }
    return [
      .heading(say("Niet zeker", "Not sure")),
      .bullets(limitation.doubts.map { $0.text(in: language) }),
    ]
  }
}

extension Limitation.Step {
  /// What happened to the period.
  func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .began(let day, let period, let barred):
      "Op \(day.text(in: .dutch)) begon \(period.text(in: .dutch)), tot \(barred.text(in: .dutch))."
    case .judged(let day, let period, let barred):
      "Vonnis op \(day.text(in: .dutch)): \(period.text(in: .dutch)), tot \(barred.text(in: .dutch))."
    case .interrupted(let cause, let day, let period, let barred):
      "\(cause.name(in: .dutch)) op \(day.text(in: .dutch)): opnieuw \(period.text(in: .dutch)), tot \(barred.text(in: .dutch)) (BW 3:319)."
    case .beforeBeginning(let cause, let day):
      "\(cause.name(in: .dutch)) op \(day.text(in: .dutch)): voor het begin, dus dat verandert niets."
    case .tooLate(let cause, let day):
      "\(cause.name(in: .dutch)) op \(day.text(in: .dutch)): de tijd was toen al voorbij."
    case .withoutEffect(let cause, let day):
      "\(cause.name(in: .dutch)) op \(day.text(in: .dutch)): dat verandert niets bij deze soort."
    case .lengthened(let barred):
      "Door uitstel of termijnen langer: tot \(barred.text(in: .dutch))."
    }
  }

  private var english: String {
    switch self {
    case .began(let day, let period, let barred):
      "On \(day.text(in: .english)) \(period.text(in: .english)) began, until \(barred.text(in: .english))."
    case .judged(let day, let period, let barred):
      "Judgment on \(day.text(in: .english)): \(period.text(in: .english)), until \(barred.text(in: .english))."
    case .interrupted(let cause, let day, let period, let barred):
      "\(cause.name(in: .english)) on \(day.text(in: .english)): \(period.text(in: .english)) anew, until \(barred.text(in: .english)) (BW 3:319)."
    case .beforeBeginning(let cause, let day):
      "\(cause.name(in: .english)) on \(day.text(in: .english)): before the beginning, so it changes nothing."
    case .tooLate(let cause, let day):
      "\(cause.name(in: .english)) on \(day.text(in: .english)): the time had passed already."
    case .withoutEffect(let cause, let day):
      "\(cause.name(in: .english)) on \(day.text(in: .english)): that changes nothing for this kind."
    case .lengthened(let barred):
      "Longer because of deferral or instalments: until \(barred.text(in: .english))."
    }
  }
}

extension Limitation.Interruption {
  fileprivate func name(in language: Language) -> String {
    switch (self, language) {
    case (.demand, .dutch): "Aanmaning"
    case (.demand, .english): "Demand"
    case (.acknowledgement, .dutch): "Betaling, belofte of verzoek"
    case (.acknowledgement, .english): "Payment, promise or request"
    }
  }
}

extension Limitation.Doubt {
  /// Why the day is not sure, in one sentence or two.
  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.dueDateUnknown, .dutch): "De dag waarop betaald moest zijn, is niet bekend."
    case (.dueDateUnknown, .english): "The day on which it had to be paid is not known."
    case (.historyIncomplete, .dutch):
      "Er kan nog een aanmaning, betaling of belofte zijn. Is er verder niets? Typ --nothing-else."
    case (.historyIncomplete, .english):
      "There may be another demand, payment or promise. Is there none? Type --nothing-else."
    case (.twoReadings, .dutch):
      "De wet kan op twee manieren worden gelezen. De kortste termijn is genomen."
    case (.twoReadings, .english):
      "The law can be read in two ways. The shorter period was taken."
    case (.dayOfKnowledge, .dutch):
      "De tijd begint pas als de schuldeiser van de schade weet en wie die deed."
    case (.dayOfKnowledge, .english):
      "The time starts only when the creditor knows of the damage and who did it."
    case (.dayFineWasFinal, .dutch):
      "De tijd begint als de boete vaststaat. Hier is de uiterste betaaldag genomen."
    case (.dayFineWasFinal, .english):
      "The time starts when the fine is final. Here the last day to pay was taken."
    case (.dayAccountClosed, .dutch): "De tijd begint als de rekening is gesloten."
    case (.dayAccountClosed, .english): "The time starts when the account was closed."
    case (.dayOfMortgage, .dutch): "Een hypotheek heeft een eigen dag (BW 3:323 lid 3)."
    case (.dayOfMortgage, .english): "A mortgage has a day of its own (BW 3:323 lid 3)."
    case (.kindUnknown, .dutch): "Het soort schuld is niet bekend."
    case (.kindUnknown, .english): "The kind of debt is not known."
    case (.acknowledgedTooLate, .dutch):
      "U betaalde of beloofde iets toen de tijd al voorbij was. Bronnen zijn het niet eens."
    case (.acknowledgedTooLate, .english):
      "You paid or promised when the time had passed already. Sources disagree."
    case (.judgmentDayUnknown, .dutch): "De dag van het vonnis of dwangbevel is niet bekend."
    case (.judgmentDayUnknown, .english): "The day of the judgment or writ is not known."
    case (.uncheckedPeriod, .dutch): "De termijn is niet nagekeken in een bron."
    case (.uncheckedPeriod, .english): "The period was not checked in a source."
    }
  }
}
