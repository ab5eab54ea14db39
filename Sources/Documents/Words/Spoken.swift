import Domain

/// `text` in words that a voice and a braille line can say: signs between numbers that voices skip or
/// name (`×`, `/`, `=`, `§`) become words, and a day in digits, of which they lose the month, gets the
/// name of its month. A sign before an amount, which voices leave out behind a currency sign, is a word as
/// well, and so are the signs that are typed. Amounts themselves stay as they are.
package func spoken(_ text: String, in language: Language) -> String {
  var text = text
  for (sign, dutch, english) in signsBetweenNumbers {
    let word = language.say(dutch: dutch, english: english)
    text = text.replacing(" \(sign) ", with: " \(word) ") { before, after in
      before.endsNumber && after.startsNumber
    }
  }
  text = text.replacing("t/m", with: "tot en met").replacing(" · ", with: ", ")
    .replacing("§ ", with: language.say(dutch: "paragraaf ", english: "section "))
  text = sayingSigns(sayingKeys(text, in: language), in: language)
  return text.replacing(#/\b(\d\d)-(\d\d)-(\d{4})\b/#) { found in
    let parts = [found.3, found.2, found.1].compactMap { Int($0) }
    let day = LocalDate(year: parts[0], month: parts[1], day: parts[2])
    return day?.text(in: language) ?? String(found.0)
  }
}

/// `€ -12,00` and `-12,00` as “min € 12,00” and “min 12,00”, and the same for more.
private func sayingSigns(_ text: String, in language: Language) -> String {
  let (less, more) = (language.say(dutch: "min", english: "minus"), "plus")
  return text.replacing(#/€([\u{00A0} ]?)-(?=\d)/#) { "\(less) €\($0.1)" }
    .replacing(#/(^|[\s(\[“:])([-+−])(?=[€\d])/#) { found in
      "\(found.1)\(found.2 == "+" ? more : less) "
    }
}

/// Keys that stand alone, like `?` in “Typ ? voor uitleg”: a voice says nothing for them.
private func sayingKeys(_ text: String, in language: Language) -> String {
  let names: [Substring: (dutch: String, english: String)] = [
    "?": ("vraagteken", "question mark"), "<": ("kleiner dan", "less than"),
    ".": ("punt", "full stop"),
    "!": ("uitroepteken", "exclamation mark"), "+": ("plusteken", "plus sign"),
    "-": ("minteken", "minus sign"),
  ]
  func name(_ key: Substring) -> String {
    names[key].map { language.say(dutch: $0.dutch, english: $0.english) } ?? String(key)
  }
  return text.replacing(#/(^|\s)([?<.!+])(?=$|\s|[:.,](?:\s|$))/#) { "\($0.1)\(name($0.2))" }
    .replacing(#/(^|\s)!(?=(?:en|nl)\b)/#) { "\($0.1)\(name("!")) " }
    .replacing(#/\b((?:[Tt]yp|[Tt]ype|of|or) )-(?=$|\s|[.,])/#) { "\($0.1)\(name("-"))" }
}

private let signsBetweenNumbers = [
  ("×", "keer", "times"), ("x", "keer", "times"), ("/", "gedeeld door", "divided by"),
  ("=", "is", "is"), ("+", "plus", "plus"),
]

extension Report {
  /// The same for a screen that is read out. What is to be typed stays as it is typed.
  package func spoken(in language: Language) -> Report {
    func say(_ text: String) -> String { Documents.spoken(text, in: language) }
    // A dash for nothing is silent; an empty cell is left out.
    func cell(_ text: String) -> String { text == "-" ? "" : text }
    return Report(
      title: say(title),
      blocks: blocks.map { block in
        switch block {
        case .heading(let text): .heading(say(text))
        case .paragraph(let text): .paragraph(say(text))
        case .bullets(let items): .bullets(items.map(say))
        case .pairs(let pairs): .pairs(pairs.map { Pair(say($0.label), say($0.value)) })
        case .table(let table):
          .table(
            ReportTable(
              columns: table.columns, rows: table.rows.map { $0.map { cell(say($0)) } },
              totals: table.totals.map { $0.map { cell(say($0)) } }))
        case .chart(let chart): .chart(chart.saying(say))
        case .note(let severity, let text): .note(severity, say(text))
        case .command(let command, let explanation):
          .command(command, explanation: say(explanation))
        }
      })
  }
}

extension String {
  /// Each place where `sign` stands between a left and a right side of which `fits` says yes.
  fileprivate func replacing(
    _ sign: String, with word: String, where fits: (Substring, Substring) -> Bool
  ) -> String {
    var (result, rest) = ("", self[...])
    while let range = rest.firstRange(of: sign) {
      let (before, after) = (rest[..<range.lowerBound], rest[range.upperBound...])
      result += before
      result += fits(before, after) ? word : sign
      // The right side of one can be the left side of the next.
      rest = after
    }
    return result + rest
  }
}

extension Substring {
  fileprivate var endsNumber: Bool { last.map { $0.isNumber || ")%".contains($0) } ?? false }
  fileprivate var startsNumber: Bool { first.map { $0.isNumber || "(€-".contains($0) } ?? false }
}
