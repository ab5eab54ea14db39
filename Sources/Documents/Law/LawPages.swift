import Domain
import Planning
import Rules

/// Sources in the order in which they are first used, each with a number.
struct SourceList {
  private(set) var sources: [Source] = []

  /// The numbers of these sources: "1, 3".
  mutating func numbers(of used: [Source]) -> String {
    used.map { source in
      if let index = sources.firstIndex(of: source) { return String(index + 1) }
      sources.append(source)
      return String(sources.count)
    }.joined(separator: ", ")
  }

  /// A heading and each source with its number; nothing when there are none.
  func blocks(in language: Language) -> [Report.Block] {
    guard !sources.isEmpty else { return [] }
    return [
      .heading(language.say(dutch: "Bronnen", english: "Sources")),
      .bullets(sources.enumerated().map { "\($0 + 1): \($1.text(in: language))" }),
    ]
  }

  static func blocks(of sources: [Source], in language: Language) -> [Report.Block] {
    var list = SourceList()
    _ = list.numbers(of: sources)
    return list.blocks(in: language)
  }
}

extension Report {
  /// This report with the user's own figures among `sources` said before its last block, each with
  /// its day and its source.
  package func noting(
    _ corrections: [LawCorrection], among sources: [Source], in language: Language
  ) -> Report {
    let used = corrections.filter { sources.contains(Source.entered($0.source)) }
    guard !used.isEmpty else { return self }
    let own: [Block] = [
      .heading(language.say(dutch: "Uw eigen cijfers", english: "Your own figures")),
      .bullets(used.map { $0.sentence(in: language) }),
    ]
    return Report(title: title, blocks: blocks.dropLast() + own + blocks.suffix(1))
  }
}

extension Language {
  /// What stands behind a figure that nobody checked for its day.
  var assumed: String { say(dutch: "aangenomen", english: "assumed") }

  /// `text`, marked where it rests on a figure that nobody checked for its day.
  func marked(_ text: String, _ isAssumed: Bool) -> String {
    isAssumed ? "\(text) (\(assumed))" : text
  }

  /// Said where a figure was not checked for its day; nothing when all was.
  func assumption(_ isAssumed: Bool) -> [Report.Block] {
    guard isAssumed else { return [] }
    return [
      .note(
        .warn,
        say(
          dutch:
            "Aangenomen: niet alle cijfers zijn nagekeken voor deze dag. Aflos nam de laatste die bekend zijn.",
          english:
            "Assumed: not all figures were checked for this day. Aflos took the last known ones."))
    ]
  }

  /// What Aflos does not reckon with in these tables.
  func notModelled(_ tables: [RuleName]) -> [Report.Block] {
    var missing: [NotModelled] = []
    for item in tables.flatMap(NotModelled.of) where !missing.contains(item) {
      missing.append(item)
    }
    guard !missing.isEmpty else { return [] }
    return [
      .heading(
        say(
          dutch: "Waar Aflos niet mee rekent", english: "What Aflos does not reckon with")),
      .bullets(missing.map { $0.text(in: self) }),
    ]
  }

  /// The next step after a calculation: the table it used.
  func seeTable(_ name: RuleName) -> Report.Block {
    .command(
      "aflos law tables \(name.rawValue)",
      explanation: say(
        dutch: "Bekijk de cijfers, met hun bron en tot wanneer ze zijn nagekeken.",
        english: "See the figures, with their source and through when they were checked."))
  }
}
