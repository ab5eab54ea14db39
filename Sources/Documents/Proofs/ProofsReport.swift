import Domain
import Planning

/// The papers that fit a household, what is missing first, with where each is.
package func proofsReport(
  _ list: ProofList, of dossier: Dossier, in language: Language
) -> Report {
  let words = ProofWords(list: list, dossier: dossier, language: language)
  let first = list.missing.first?.paper.text ?? "bankStatements"
  return Report(
    title: words.title,
    blocks: [words.counts] + words.missing + words.told + [
      .command(
        "aflos proofs have \(first)",
        explanation: language.say(
          dutch: "Zeg wat u heeft, met --where waar het ligt en met --copy een kopie erbij.",
          english: "Say what you have, with --where where it is and with --copy a copy of it."))
    ])
}

/// The same on a page of its own, for whoever helps: what is there, and what is still missing.
package func proofsPage(
  _ list: ProofList, of dossier: Dossier, in language: Language
) -> Report {
  let words = ProofWords(list: list, dossier: dossier, language: language)
  return Report(title: words.title, blocks: [words.counts] + words.told + words.missingInShort)
}

/// The blocks of both.
private struct ProofWords {
  let list: ProofList
  let dossier: Dossier
  let language: Language

  /// Of so many kinds it is said where to get them.
  private static let hinted = 3

  var title: String { language.say(dutch: "Bewijsstukken", english: "Proofs") }

  var counts: Report.Block {
    let (have, needed) = list.counts
    return .paragraph(
      language.say(
        dutch:
          "Aanwezig: \(have) van de \(needed) papieren. Wat het meest telt, staat bovenaan.",
        english: "There: \(have) of \(needed) papers. What matters most stands on top."))
  }

  private var missingHeading: Report.Block {
    .heading(language.say(dutch: "Wat nog ontbreekt", english: "What is missing"))
  }

  /// A row for each, with the name by which it is told; then where to get the first.
  var missing: [Report.Block] {
    guard !list.missing.isEmpty else { return [] }
    return [
      missingHeading,
      .table(
        ReportTable(
          columns: [
            .words(language.say(dutch: "Papier", english: "Paper")),
            .short(language.say(dutch: "Naam", english: "Name")),
          ],
          rows: list.missing.map { [$0.paper.text(of: dossier, in: language), $0.paper.text] },
          totals: [])),
      .heading(language.say(dutch: "Waar u de eerste haalt", english: "Where to get the first")),
      .bullets(
        kinds.prefix(Self.hinted).map { "\($0.name(in: language)): \($0.hint(in: language))" }),
    ]
  }

  /// Each kind that is missing once, in order.
  private var kinds: [ProofPaper.Kind] {
    var seen: Set<ProofPaper.Kind> = []
    return list.missing.map(\.paper.kind).filter { seen.insert($0).inserted }
  }

  /// One line for each kind, with what it is about behind it.
  var missingInShort: [Report.Block] {
    guard !list.missing.isEmpty else { return [] }
    let lines = kinds.map { kind in
      let about = list.missing.filter { $0.paper.kind == kind }
        .compactMap { $0.paper.subject(in: dossier) }
      let name = kind.name(in: language)
      return about.isEmpty ? name : "\(name): \(about.listed(in: language))"
    }
    return [missingHeading, .bullets(lines)]
  }

  var told: [Report.Block] {
    let told = list.rows.compactMap { row in row.kept.map { (row, $0) } }
    guard !told.isEmpty else { return [] }
    return [
      .heading(language.say(dutch: "Wat er is", english: "What there is")),
      .table(
        ReportTable(
          columns: [
            .words(language.say(dutch: "Papier", english: "Paper")),
            .short(language.say(dutch: "Hoe het staat", english: "How it stands")),
            .short(language.say(dutch: "Sinds", english: "Since")),
            .words(language.say(dutch: "Waar", english: "Where")),
          ],
          rows: told.map { row, kept in
            [
              row.paper.text(of: dossier, in: language), kept.state.name(in: language),
              kept.on.short(in: language), kept.whereabouts(in: language),
            ]
          }, totals: [])),
    ]
  }
}

extension KeptProof {
  /// Where it is: in words, and how many copies are beside the dossier.
  fileprivate func whereabouts(in language: Language) -> String {
    let count = copies.count
    let copied: String? =
      count == 0
      ? nil
      : language.say(
        dutch: count == 1 ? "1 kopie" : "\(count) kopieën",
        english: count == 1 ? "1 copy" : "\(count) copies")
    let parts = [place, copied].compactMap(\.self)
    return parts.isEmpty ? "-" : parts.joined(separator: ", ")
  }
}
