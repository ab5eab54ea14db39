import Domain

/// What was changed, the newest first.
package func historyReport(_ entries: [HistoryEntry], in language: Language) -> Report {
  let words = HistoryWords(language)
  guard !entries.isEmpty else {
    return Report(
      title: words.title, blocks: [.paragraph(Say.noHistory.text(in: language))])
  }
  // What was undone stands behind it; most histories have none of that.
  let hasUndone = entries.contains { $0.state != .done }
  return Report(
    title: words.title,
    blocks: [
      .table(
        ReportTable(
          columns: [.amount(words.number), .short(words.day), .words(words.what)]
            + (hasUndone ? [.words("")] : []),
          rows: entries.map { entry in
            [
              String(entry.number), entry.day.short(in: language),
              entry.intent.text(in: language),
            ] + (hasUndone ? [entry.state.note(in: language)] : [])
          },
          totals: [])),
      .command("aflos undo", explanation: words.undo),
    ])
}

private struct HistoryWords {
  let title: String
  let number: String
  let day: String
  let what: String
  let undo: String

  init(_ language: Language) {
    switch language {
    case .dutch:
      (title, number, day) = ("Wat er is veranderd", "Nr.", "Dag")
      (what, undo) = ("Wat", "Draai de laatste verandering terug.")
    case .english:
      (title, number, day) = ("What was changed", "No.", "Day")
      (what, undo) = ("What", "Take back the last change.")
    }
  }
}
