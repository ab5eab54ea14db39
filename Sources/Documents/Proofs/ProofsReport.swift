import Domain
import Planning

/// The papers that fit a household, what is missing first, with where each is.
package func proofsReport(
  _ list: ProofList, of dossier: Dossier, in language: Language
) -> Report {
  let (have, needed) = list.counts
  let title = language.say(dutch: "Bewijsstukken", english: "Proofs")
  var blocks: [Report.Block] = [
    .paragraph(
      language.say(
        dutch: "U heeft \(have) van de \(needed) papieren. Wat het meest telt, staat bovenaan.",
        english: "You have \(have) of \(needed) papers. What matters most stands on top."))
  ]
  let missing = list.missing
  if !missing.isEmpty {
    // What is meant is said once for each kind: ten letters are ten times the same.
    var said: Set<ProofPaper.Kind> = []
    blocks += [
      .heading(language.say(dutch: "Wat nog ontbreekt", english: "What is missing")),
      .table(
        ReportTable(
          columns: [
            .words(language.say(dutch: "Papier", english: "Paper")),
            .words(language.say(dutch: "Wat en waar", english: "What and where")),
            .short(language.say(dutch: "Naam", english: "Name")),
          ],
          rows: missing.map { row in
            [
              row.paper.text(of: dossier, in: language),
              said.insert(row.paper.kind).inserted ? row.paper.kind.hint(in: language) : "",
              row.paper.text,
            ]
          }, totals: [])),
    ]
  }
  let told = list.rows.compactMap { row in row.kept.map { (row, $0) } }
  if !told.isEmpty {
    blocks += [
      .heading(language.say(dutch: "Wat u al zei", english: "What you said already")),
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
  let first = missing.first?.paper.text ?? "bankStatements"
  blocks.append(
    .command(
      "aflos proofs have \(first)",
      explanation: language.say(
        dutch: "Zeg wat u heeft, met --where waar het ligt en met --copy een kopie erbij.",
        english: "Say what you have, with --where where it is and with --copy a copy of it.")))
  return Report(title: title, blocks: blocks)
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
