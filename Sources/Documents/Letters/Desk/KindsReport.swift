import Domain
import Exchange

/// One kind of letter, with whether it fits a debt.
package struct KindEntry: Sendable {
  /// Whether a kind fits a debt now.
  package enum Fit: Hashable, Sendable {
    case fits
    case not(LetterRefusal)
  }

  /// The kind.
  package let letter: any Letter.Type
  /// Nil where no debt was named.
  package let fit: Fit?

  package init(_ letter: any Letter.Type, fit: Fit?) {
    self.letter = letter
    self.fit = fit
  }

  /// Whether this kind fits `matter`, facts aside that the user can still say.
  package init(_ letter: any Letter.Type, for matter: LetterMatter) {
    self.letter = letter
    do throws(LetterRefusal) {
      _ = try letter.fitting(matter, letter.suggested(for: matter))
      fit = .fits
    } catch {
      fit = error.isAboutFacts ? .fits : .not(error)
    }
  }
}

/// Every kind of letter with what it is for; with a debt, which of them fit it and why others do not.
package func kindsReport(
  _ entries: [KindEntry], about debt: String?, in language: Language
) -> Report {
  let words = KindWords(language)
  var blocks: [Report.Block] = []
  let fitting = entries.filter { $0.fit == nil || $0.fit == .fits }
  for entry in fitting { blocks += words.blocks(of: entry) }
  let others = refused(entries, in: language)
  if !others.isEmpty { blocks += [.heading(words.notNow), .bullets(others)] }
  let kind = fitting.first?.letter.kind.rawValue ?? ""
  blocks.append(
    debt == nil
      ? .command("aflos letter kinds d1", explanation: words.forADebt)
      : .command("aflos letter show \(debt ?? "") --kind \(kind)", explanation: words.look))
  let title = debt.map { "\(words.title) (\($0))" } ?? words.title
  return Report(title: title, blocks: blocks)
}

/// The kinds that do not fit, those with the same reason together: a reason is said once.
private func refused(_ entries: [KindEntry], in language: Language) -> [String] {
  var reasons: [(why: String, names: [String])] = []
  for entry in entries {
    guard case .not(let refusal) = entry.fit else { continue }
    let (why, name) = (refusal.text(in: language), entry.letter.name(in: language))
    if let known = reasons.firstIndex(where: { $0.why == why }) {
      reasons[known].names.append(name)
    } else {
      reasons.append((why, [name]))
    }
  }
  return reasons.map { "\(capitalised($0.names.listed(in: language))): \($0.why)" }
}

/// `aflos.kinds/1`: the same for other programs.
package func kindsDocument(
  _ entries: [KindEntry], about debt: ID<Debt>?, in language: Language
) -> JSONValue {
  [
    "schema": "aflos.kinds/1", "debt": .id(debt),
    "items": .list(entries) { entry in
      let (fits, why, code) = facts(entry.fit, in: language)
      return [
        "kind": .string(entry.letter.kind.rawValue),
        "name": .string(entry.letter.name(in: language)),
        "purpose": .string(entry.letter.purpose(in: language)),
        "acknowledges": .bool(entry.letter.acknowledges), "fits": fits, "code": code,
        "message": why,
        "asks": .list(entry.letter.asks) { ask in
          [
            "field": .choice(ask.field), "option": .string("--\(ask.field.optionName)"),
            "name": .string(ask.field.name(in: language)), "required": .bool(ask.isRequired),
          ]
        },
      ]
    },
  ]
}

private func facts(
  _ fit: KindEntry.Fit?, in language: Language
) -> (fits: JSONValue, why: JSONValue, code: JSONValue) {
  switch fit {
  case nil: (.null, .null, .null)
  case .fits: (true, .null, .null)
  case .not(let why): (false, .string(why.text(in: language)), .string(why.code))
  }
}

private struct KindWords {
  let language: Language
  let title, asks, mayAsk, notNow, forADebt, look: String

  init(_ language: Language) {
    self.language = language
    switch language {
    case .dutch:
      (title, asks, mayAsk) = ("Soorten brieven", "Vraagt", "Kan ook")
      notNow = "Deze passen nu niet"
      forADebt = "Kijk welke brieven nu bij een schuld passen."
      look = "Bekijk een van deze brieven. Er wordt niets bewaard of verstuurd."
    case .english:
      (title, asks, mayAsk) = ("Kinds of letters", "Asks for", "May have")
      notNow = "These do not fit now"
      forADebt = "See which letters fit a debt now."
      look = "Look at one of these letters. Nothing is kept or sent."
    }
  }

  func blocks(of entry: KindEntry) -> [Report.Block] {
    let letter = entry.letter
    var lines = [
      "\(letter.purpose(in: language)) \(letter.admission(in: language))",
      "--kind \(letter.kind.rawValue)",
    ]
    for (label, isRequired) in [(asks, true), (mayAsk, false)] {
      let fields = letter.asks.filter { $0.isRequired == isRequired }.map { ask in
        "\(ask.field.name(in: language).lowercased()) (--\(ask.field.optionName))"
      }
      if !fields.isEmpty { lines.append("\(label): \(fields.listed(in: language)).") }
    }
    return [.heading(capitalised(letter.name(in: language))), .bullets(lines)]
  }
}
