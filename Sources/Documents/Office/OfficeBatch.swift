import Domain
import Paper
import Planning

/// What became of one client in work on many.
package enum OfficeOutcome: Hashable, Sendable {
  /// So many letters, files or copies.
  case done(Int)
  /// There was nothing to do.
  case nothing
  /// It was not done, in whole or in part: so many were, and why the rest was not.
  case partly(Int, reasons: [String])

  /// As it is kept: what was done already is not done again.
  package var kept: String {
    switch self {
    case .done(let count): "done \(count)"
    case .nothing: "nothing"
    case .partly(let count, let reasons):
      "partly \(count)\u{1E}" + reasons.joined(separator: "\u{1E}")
    }
  }

  /// The same as it was kept; nil for anything else.
  package init?(kept: String) {
    if kept == "nothing" {
      self = .nothing
      return
    }
    let parts = kept.split(separator: "\u{1E}", omittingEmptySubsequences: false)
    let words = parts.first?.split(separator: " ") ?? []
    guard words.count == 2, let count = Int(words[1]) else { return nil }
    switch words[0] {
    case "done": self = .done(count)
    case "partly": self = .partly(count, reasons: parts.dropFirst().map { String($0) })
    default: return nil
    }
  }

  /// Whether something was left that should have been done.
  package var isWhole: Bool { if case .partly = self { false } else { true } }
}

/// Work on many clients, before it is done or after.
package struct OfficeBatch {
  package let work: OfficeWork
  /// Name of the client, and what is to be done or was done.
  package let rows: [(name: String, outcome: OfficeOutcome)]
  /// How many of them were done before this was stopped.
  package let before: Int
  /// Where the files are; nil where there are none.
  package let folder: String?
  /// The folder of the office as it was named, for commands to copy; empty where it was not.
  package var office = ""

  package init(
    work: OfficeWork, rows: [(name: String, outcome: OfficeOutcome)], before: Int,
    folder: String?
  ) {
    self.work = work
    self.rows = rows
    self.before = before
    self.folder = folder
  }

  private var total: Int {
    rows.map { row in
      switch row.outcome {
      case .done(let count), .partly(let count, _): count
      case .nothing: 0
      }
    }.reduce(0, +)
  }

  /// What will be done, before anybody says yes.
  package func preview(in language: Language) -> Report {
    let count = Counted.client.text(rows.count, in: language)
    let title = language.say(
      dutch: "Samen doen: \(work.name(in: .dutch)), \(count)",
      english: "Do together: \(work.name(in: .english)), \(count)")
    let again: [Report.Block] =
      before == 0
      ? []
      : [
        .paragraph(
          language.say(
            dutch: "Dit gaat verder waar het bleef: \(before) zijn al gedaan.",
            english: "This goes on where it was left: \(before) are done already."))
      ]
    return Report(
      title: title, blocks: again + [table(isDone: false, in: language)] + left(language))
  }

  /// What was done, what was not and why.
  package func report(in language: Language) -> Report {
    let isWhole = rows.allSatisfy(\.outcome.isWhole)
    let title = language.say(
      dutch: "\(capitalised(work.name(in: .dutch))): \(total) gedaan",
      english: "\(capitalised(work.name(in: .english))): \(total) done")
    var blocks = [table(isDone: true, in: language)] + left(language)
    if isWhole {
      blocks.append(
        .paragraph(
          language.say(dutch: "Alles is gelukt.", english: "Everything was done.")))
    }
    if let folder {
      blocks.append(
        .paragraph(
          language.say(
            dutch: "De bestanden staan in \(folder).", english: "The files are in \(folder).")))
    }
    return Report(title: title, blocks: blocks + [next(language)])
  }

  private func next(_ language: Language) -> Report.Block {
    switch work {
    case .letters:
      .command(
        OfficeSay.command("do \(OfficeWork.sent.name(in: language))", office) + " --by post",
        explanation: language.say(
          dutch: "Zijn de brieven op de post? Zeg het voor allemaal.",
          english: "Were the letters posted? Say so for all."))
    case .overviews, .budgets, .sent, .backups:
      .command(
        OfficeSay.list(office),
        explanation: language.say(
          dutch: "Terug naar de lijst.", english: "Back to the list."))
    }
  }

  private func table(isDone: Bool, in language: Language) -> Report.Block {
    .table(
      ReportTable(
        columns: [
          .words(language.say(dutch: "Cliënt", english: "Client")),
          .amount(capitalised(work.name(in: language))),
          .words(
            isDone
              ? language.say(dutch: "Niet gedaan", english: "Not done")
              : language.say(dutch: "Niet", english: "Not")),
        ],
        rows: rows.map { row in
          switch row.outcome {
          case .done(let count): [row.name, String(count), ""]
          case .nothing: [row.name, "–", ""]
          case .partly(let count, let reasons): [row.name, String(count), String(reasons.count)]
          }
        },
        totals: rows.count > 1
          ? [[language.say(dutch: "Samen", english: "Together"), String(total), ""]] : []))
  }

  /// Why not, client by client.
  private func left(_ language: Language) -> [Report.Block] {
    let reasons = rows.flatMap { row -> [String] in
      guard case .partly(_, let reasons) = row.outcome else { return [] }
      return reasons.map { "\(row.name): \($0)" }
    }
    guard !reasons.isEmpty else { return [] }
    return [
      .heading(language.say(dutch: "Waarom niet", english: "Why not")), .bullets(reasons),
    ]
  }
}
