import Domain
import Exchange
import Planning

/// The script of a call on one screen.
package func callReport(_ script: CallScript, in language: Language) -> Report {
  let parts = script.parts(in: language).flatMap { part -> [Report.Block] in
    [.heading(part.title), .bullets(part.lines)]
  }
  let name = script.head.addressee.name
  return Report(
    title: language.say(dutch: "Bellen met \(name)", english: "Calling \(name)"),
    blocks: [.pairs(script.ready(in: language))] + parts + [script.logging(in: language)])
}

extension CallScript {
  /// What to have at hand.
  fileprivate func ready(in language: Language) -> [Report.Pair] {
    let onTheLetter = language.say(
      dutch: "staat op hun brief", english: "stands on their letter")
    var pairs = [
      Report.Pair(
        language.say(dutch: "Waarom u belt", english: "Why you call"), purposeText(in: language)),
      Report.Pair(
        language.say(dutch: "Wie u belt", english: "Whom you call"), whom(in: language)),
      Report.Pair(language.say(dutch: "Nummer", english: "Number"), onTheLetter),
      Report.Pair(
        language.say(dutch: "Kenmerk", english: "Reference"),
        head.reference ?? head.creditorReference ?? onTheLetter),
    ]
    if let number = head.creditor.customerNumber {
      pairs.append(
        Report.Pair(language.say(dutch: "Klantnummer", english: "Customer number"), number))
    }
    if let letter = theirLetter {
      let kind = letter.stage?.name(in: language) ?? letter.channel.name(in: language)
      pairs.append(
        Report.Pair(
          language.say(dutch: "Hun laatste brief", english: "Their last letter"),
          "\(kind), \(letter.on.text(in: language))"))
    }
    return pairs
  }

  private func whom(in language: Language) -> String {
    guard let creditor = head.onBehalfOf?.name else { return head.addressee.name }
    return language.say(
      dutch: "\(head.addressee.name), namens \(creditor)",
      english: "\(head.addressee.name), for \(creditor)")
  }

  /// The line that writes the call down.
  package func logCommand(in language: Language) -> String {
    let (name, said) =
      language == .dutch ? ("NAAM", "WAT ER IS GEZEGD") : ("NAME", "WHAT WAS SAID")
    return "aflos log add \(debt.text) --by phone --with \"\(name)\" --said \"\(said)\" --confirm"
  }

  fileprivate func logging(in language: Language) -> Report.Block {
    .command(
      logCommand(in: language),
      explanation: language.say(
        dutch:
          "Schrijf het gesprek meteen op. Met aflos log confirm maakt u er daarna een e-mail van.",
        english: "Write the call down at once. --confirm makes an email of it."))
  }

  /// `aflos.call/1`.
  package func json(in language: Language) -> JSONValue {
    [
      "schema": "aflos.call/1", "debt": .id(debt), "on": .day(head.writtenOn),
      "purpose": .string(purpose.code), "admitsNothing": .bool(admitsNothing),
      "addressee": .string(head.addressee.name), "onBehalfOf": .text(head.onBehalfOf?.name),
      "reference": .text(head.reference), "customerNumber": .text(head.creditor.customerNumber),
      "offer": offer, "missed": missed,
      "parts": .list(parts(in: language)) { part in
        [
          "part": .choice(part.kind), "title": .string(part.title),
          "lines": .list(part.lines) { .string($0) },
        ]
      },
      "log": .string(logCommand(in: language)),
    ]
  }

  private var missed: JSONValue {
    guard case .missed(let terms) = purpose else { return nil }
    return [
      "since": .day(terms.since), "terms": .count(terms.count), "openCents": .cents(terms.open),
      "payCents": .cents(terms.oldest), "payOn": .day(terms.until),
    ]
  }

  private var offer: JSONValue {
    guard case .offer(let amounts, let from) = purpose else { return nil }
    return [
      "monthlyCents": .cents(amounts.monthly), "terms": .count(amounts.terms),
      "lastCents": .cents(amounts.last), "totalCents": .cents(amounts.total),
      "firstDue": .day(from),
    ]
  }

  /// One line for each thing to say.
  package func table(in language: Language) -> TableText {
    TableText(
      columns: ["part", "text"],
      rows: parts(in: language).flatMap { part in
        part.lines.map { [.text(part.kind.rawValue), .text($0)] }
      })
  }
}
