import Domain
import Planning
import Rules

/// `docs/law.md`: every figure of the tables with its unit, its first day and its source, in
/// English Markdown. A test compares the file with this.
package func lawManual(_ listings: [TableListing]) -> String {
  let contents = listings.map { "- [\($0.heading)](#\($0.anchor))" }
  let all = contents + ["- [What `aflos check` looks at](#what-aflos-check-looks-at)"]
  return ([introduction, all.joined(separator: "\n")] + listings.map(section) + [checks])
    .joined(separator: "\n\n") + "\n"
}

/// The stable codes of `aflos.check/1`.
private var checks: String {
  let lines = [
    "## What `aflos check` looks at", "",
    "The codes of `aflos.check/1`. A code is never renamed.", "", "| code | what it says |",
    "|---|---|",
  ]
  return (lines + FindingCode.allCases.map { "| `\($0.rawValue)` | \($0.summary) |" })
    .joined(separator: "\n")
}

private let introduction = """
  # Dutch law in Aflos

  Every figure Aflos computes with, where it comes from, when somebody read the source, and the next
  day on which it can change. This file is made from the tables themselves (`Sources/Rules`), and a test compares
  the two: it is never edited by hand.

  Aflos says facts and never a verdict. Up to the next possible change of a table its newest figure is
  simply valid. After that day Aflos goes on with it as the last one known and says so, with the day
  from which it may differ; with `--strict` the calculators give an error instead. A figure can be
  added or corrected with `aflos law set`.

  How sure a figure is: *published* was read in the named source; *derived* was computed from
  published figures by the rule that is named; *unchecked* is general knowledge that nobody checked.
  """

private func section(_ listing: TableListing) -> String {
  var lines = [
    "## \(listing.heading)", "",
    "Table `\(listing.name.rawValue)`, checked on \(listing.checkedOn.iso). \(listing.change)", "",
    "| \(listing.isBySubject ? "for" : "from") | figure | value | source | standing |",
    "|---|---|---|---|---|",
  ]
  for row in listing.rows {
    let label = listing.manualLabel(of: row)
    let end = "| \(cell(row.source.citation)) | \(row.source.standing.rawValue) |"
    if row.facts.isEmpty { lines.append("| \(label) | nothing fixed | - \(end)") }
    for fact in row.facts {
      let name = "\(fact.key.name(in: .english)) (`\(fact.key.text)`)"
      lines.append(
        "| \(label) | \(cell(name)) | \(cell(fact.quantity.text(in: .english))) \(end)")
    }
  }
  if !listing.notModelled.isEmpty {
    lines += ["", "Not modelled:", ""]
    lines += listing.notModelled.map { "- \($0.text(in: .english))" }
  }
  return lines.joined(separator: "\n")
}

/// A bar would end the cell.
private func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }

extension TableListing {
  fileprivate var change: String {
    if let mayChange { return "Can change on \(mayChange.iso)." }
    return name.rhythm == .never ? "A fixed rule." : "Holds until the law changes."
  }

  fileprivate var heading: String { capitalised(name.name(in: .english)) }

  /// As a link to a heading is written: small letters, hyphens, no other marks.
  fileprivate var anchor: String {
    heading.lowercased().compactMap { character in
      if character == " " { return "-" }
      return character.isLetter || character.isNumber || character == "-" ? String(character) : nil
    }.joined()
  }

  fileprivate func manualLabel(of row: Row) -> String {
    if let subject = row.subject {
      return "\(cell(subject.name(in: .english))) (`\(subject.text)`)"
    }
    guard let from = row.from else { return "" }
    guard let end = row.mayChange, end != mayChange else { return from.iso }
    return "\(from.iso) until \(end.iso)"
  }
}
