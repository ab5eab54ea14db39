import Domain
import Exchange
import Planning

/// Every letter that is to go, each as it is on its own screen, and the next step.
package func envelopeReport(
  _ envelopes: [LetterEnvelope], without: [String], dossier: Dossier, in language: Language
) -> Report {
  let words = EnvelopeWords(dossier: dossier, language: language)
  var blocks: [Report.Block] = []
  for (index, envelope) in envelopes.enumerated() {
    blocks.append(.heading(words.title(of: envelope, index + 1, of: envelopes.count)))
    blocks += words.blocks(of: envelope)
  }
  if envelopes.isEmpty { blocks.append(.paragraph(words.nothing)) }
  blocks += without.map { .note(.ask, $0) }
  return Report(title: words.reportTitle, blocks: blocks + [words.next(envelopes)])
}

/// One letter on one screen; `number` of `count`.
package func envelopeScreen(
  _ envelope: LetterEnvelope, _ number: Int, of count: Int, dossier: Dossier, in language: Language
) -> Report {
  let words = EnvelopeWords(dossier: dossier, language: language)
  return Report(
    title: words.title(of: envelope, number, of: count), blocks: words.blocks(of: envelope))
}

/// `aflos.envelopes/1`: the same for other programs.
package func envelopesDocument(
  _ envelopes: [LetterEnvelope], dossier: Dossier, in language: Language
) -> JSONValue {
  let words = EnvelopeWords(dossier: dossier, language: language)
  return [
    "schema": "aflos.envelopes/1",
    "items": .list(envelopes) { envelope in
      [
        "id": .id(envelope.id), "debt": .id(envelope.debt),
        "kind": .string(envelope.kind.rawValue), "to": .list(envelope.to) { .string($0) },
        "email": .text(envelope.email), "reference": .text(envelope.reference),
        "claimedCents": .cents(envelope.claimed),
        "monthlyCents": .cents(envelope.amounts?.monthly),
        "terms": .count(envelope.amounts?.terms), "lastCents": .cents(envelope.amounts?.last),
        "totalCents": .cents(envelope.amounts?.total), "firstDay": .day(envelope.firstDay),
        "acknowledges": .bool(envelope.acknowledges), "answerBy": .day(envelope.answerBy),
        "does": .string(words.does(envelope)), "ways": .list(envelope.ways) { .choice($0) },
        "lacks": .list(envelope.lacks) { lack in
          [
            "code": .string(lack.code), "message": .string(words.text(of: lack)),
            "command": .string(lack.command(about: envelope)),
          ]
        },
      ]
    },
  ]
}

extension LetterEnvelope.Lack {
  fileprivate var code: String {
    switch self {
    case .address: "address"
    case .senderAddress: "senderAddress"
    case .reference: "reference"
    case .costs: "costs"
    case .outdated: "outdated"
    }
  }

  /// What fills it in, as it is typed.
  fileprivate func command(about envelope: LetterEnvelope) -> String {
    switch self {
    case .address(let id): "aflos creditor edit \(id.text)"
    case .senderAddress: "aflos household edit"
    case .reference: "aflos debt edit \(envelope.debt.text)"
    case .costs: CheckLetter.costsObjection.typed(for: [envelope.debt])
    case .outdated: "aflos letter write \(envelope.debt.text)"
    }
  }
}

private struct EnvelopeWords {
  let dossier: Dossier
  let language: Language

  private func say(_ dutch: String, _ english: String) -> String {
    language.say(dutch: dutch, english: english)
  }

  var reportTitle: String { say("Voor het versturen", "Before sending") }
  var nothing: String { say("Er ligt geen brief klaar.", "No letter is waiting.") }

  func title(of envelope: LetterEnvelope, _ number: Int, of count: Int) -> String {
    let kind = capitalised(envelope.kind.name(in: language))
    let name = dossier.label(of: envelope.debt)
    return say("Brief \(number) van \(count)", "Letter \(number) of \(count)")
      + ": \(kind), \(name)"
  }

  func blocks(of envelope: LetterEnvelope) -> [Report.Block] {
    var pairs = [Report.Pair(say("Aan", "To"), envelope.to.joined(separator: ", "))]
    func add(_ label: String, _ value: String?) {
      if let value { pairs.append(Report.Pair(label, value)) }
    }
    add(say("E-mail", "E-mail"), envelope.email)
    add(say("Kenmerk", "Reference"), envelope.reference)
    add(say("Zij vragen", "They ask"), envelope.claimed?.text(in: language))
    add(say("U biedt", "You offer"), envelope.amounts.map(offer))
    add(say("Eerste dag", "First day"), envelope.firstDay?.text(in: language))
    add(say("Wat de brief doet", "What it does"), does(envelope))
    let renewed = envelope.renews.map { $0.name(in: language) }
    add(say("Veranderd", "Changed"), renewed.isEmpty ? nil : renewed.listed(in: language))
    add(say("Kan weg", "Can go"), ways(of: envelope))
    let lacks = envelope.lacks.map { lack in
      "\(text(of: lack)) \(say("Typ", "Type")) \(lack.command(about: envelope))."
    }
    return [.pairs(pairs)]
      + zip(envelope.lacks, lacks).map { lack, text in .note(severity(of: lack), text) }
  }

  /// In one line: what it does, what it admits, when an answer is expected.
  func does(_ envelope: LetterEnvelope) -> String {
    let kind = envelope.kind.letter
    let answer = envelope.answerBy.map { day in
      say(
        "Antwoord verwacht: uiterlijk \(day.text(in: .dutch)).",
        "Answer expected: no later than \(day.text(in: .english)).")
    }
    return [kind?.purpose(in: language), kind?.admission(in: language), answer]
      .compactMap(\.self).joined(separator: " ")
  }

  private func offer(_ amounts: LetterAmounts) -> String {
    func money(_ amount: Money) -> String { amount.text(in: language) }
    if amounts.terms == 1 {
      return say("\(money(amounts.total)) in één keer", "\(money(amounts.total)) at once")
    }
    // Amounts that change on the way stand in the letter itself, each with its day.
    guard amounts.changes.steps.isEmpty, amounts.changes.extras.isEmpty else {
      return say(
        "eerst \(money(amounts.monthly)) per maand, later andere bedragen, samen \(money(amounts.total))",
        "first \(money(amounts.monthly)) a month, later other amounts, \(money(amounts.total)) in all"
      )
    }
    func times(_ count: Int, _ amount: Money) -> String {
      say("\(count) keer \(money(amount))", "\(count) times \(money(amount))")
    }
    let all = say("samen \(money(amounts.total))", "\(money(amounts.total)) in all")
    guard amounts.last != amounts.monthly else {
      return "\(times(amounts.terms, amounts.monthly)), \(all)"
    }
    let last = say("1 keer \(money(amounts.last))", "once \(money(amounts.last))")
    return [times(amounts.terms - 1, amounts.monthly), last].listed(in: language) + ", \(all)"
  }

  private func ways(of envelope: LetterEnvelope) -> String {
    let ways = envelope.ways.map { $0.phrase(in: language) }
    return ways.isEmpty ? say("nog niet", "not yet") : ways.alternatives(in: language)
  }

  private func severity(of lack: LetterEnvelope.Lack) -> FindingSeverity {
    switch lack {
    case .address, .outdated, .costs: .warn
    case .senderAddress, .reference: .ask
    }
  }

  func text(of lack: LetterEnvelope.Lack) -> String {
    switch lack {
    case .address:
      say(
        "Het adres ontbreekt: met de post kan deze brief nog niet. Het staat op hun brief.",
        "The address is missing: this letter cannot go by post yet. It is on their letter.")
    case .senderAddress:
      say(
        "Uw eigen adres ontbreekt. Daar gaat het antwoord naartoe.",
        "Your own address is missing. That is where the answer goes.")
    case .reference:
      say(
        "Hun kenmerk ontbreekt. Daarmee vinden zij uw brief sneller.",
        "Their reference is missing. With it they find your letter sooner.")
    case .costs(let excess):
      say(
        "De kosten zijn misschien \(excess.text(in: .dutch)) te hoog. Stuur liever eerst een bezwaar.",
        "The costs may be \(excess.text(in: .english)) too high. Better send an objection first.")
    case .outdated(let changes):
      say(
        "Deze brief klopt niet meer: \(changes.map { $0.name(in: .dutch) }.listed(in: .dutch)).",
        "This letter is no longer right: \(changes.map { $0.name(in: .english) }.listed(in: .english))."
      )
    }
  }

  func next(_ envelopes: [LetterEnvelope]) -> Report.Block {
    let isWritten =
      !envelopes.isEmpty
      && envelopes.allSatisfy { envelope in
        envelope.id != nil && !envelope.ways.isEmpty
      }
    if isWritten {
      return .command(
        "aflos letter sent --all --by post",
        explanation: say(
          "Zijn alle brieven op de bus? Zeg het zo.", "Are all letters posted? Say so like this."))
    }
    return .command(
      "aflos letter write --all --format pdf --one-file",
      explanation: say(
        "Maak alle brieven, en één bestand om af te drukken.",
        "Make all letters, and one file for printing."))
  }
}
