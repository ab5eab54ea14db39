import Domain
import Planning

/// Debts that were read and are not stored yet.
package struct DebtPreview: Sendable {
  /// The dossier as it would be.
  package let dossier: Dossier
  /// In the order of the list.
  package let debts: [Debt]
  /// For a debt that seems to be there already: which one it is.
  package let doubles: [ID<Debt>: ID<Debt>]
  package let newCreditors: [Creditor]
  /// What was understood of the list and left out of it.
  package let notes: [ListNote]

  package init(
    dossier: Dossier, debts: [Debt], doubles: [ID<Debt>: ID<Debt>], newCreditors: [Creditor],
    notes: [ListNote]
  ) {
    self.dossier = dossier
    self.debts = debts
    self.doubles = doubles
    self.newCreditors = newCreditors
    self.notes = notes
  }
}

/// What was read from a list, before anything is stored: every debt, the total, which creditors are
/// new and what seems to be there already. The ids are those that the debts would get.
package func debtPreview(_ preview: DebtPreview, in language: Language) -> Report {
  var blocks: [Report.Block] = [.table(table(of: preview, in: language))]
  let names = preview.newCreditors.map(\.name)
  if !names.isEmpty {
    let counted = Counted.creditor.text(names.count, in: language)
    blocks.append(
      .paragraph(
        language.say(
          dutch: "Nieuw: \(counted): \(names.namedFirst(in: .dutch)).",
          english: "New: \(counted): \(names.namedFirst(in: .english)).")))
  }
  for debt in preview.debts {
    guard let double = preview.doubles[debt.id] else { continue }
    let name = preview.dossier.name(of: debt.creditor)
    blocks.append(
      .note(
        .warn,
        language.say(
          dutch: "\(debt.id.text) (\(name)) lijkt er al te staan: \(double.text).",
          english: "\(debt.id.text) (\(name)) seems to be there already: \(double.text).")))
  }
  blocks += noteBlocks(preview.notes, in: language)
  return Report(
    title: language.say(
      dutch: "Dit heb ik gelezen: \(Counted.debt.text(preview.debts.count, in: .dutch))",
      english: "This is what I read: \(Counted.debt.text(preview.debts.count, in: .english))"),
    blocks: blocks)
}

/// More than these of one kind are counted.
private let mostNotes = 10

private func noteBlocks(_ notes: [ListNote], in language: Language) -> [Report.Block] {
  let codes = notes.map(\.code)
  return notes.enumerated().compactMap { index, note -> Report.Block? in
    let place = codes[..<index].count { $0 == note.code }
    guard place <= mostNotes else { return nil }
    guard place < mostNotes else {
      let rest = codes.count { $0 == note.code } - mostNotes
      return .note(
        .info,
        language.say(
          dutch: "En nog \(rest) keer zoiets.", english: "And so \(rest) more times."))
    }
    return .note(.info, note.text(in: language))
  }
}

private func table(of preview: DebtPreview, in language: Language) -> ReportTable {
  let hasCollector = preview.debts.contains { $0.collector != nil }
  let rows = preview.debts.map { debt in
    var creditor = preview.dossier.name(of: debt.creditor)
    if hasCollector, let collector = debt.collector {
      creditor += " (via \(preview.dossier.name(of: collector)))"
    }
    return [
      debt.id.text, creditor, debt.reference ?? "-", debt.dueDate?.short(in: language) ?? "-",
      debt.kind.name(in: language), debt.stage.name(for: debt.kind, in: language),
      debt.claimed.plain(in: language),
    ]
  }
  let total = preview.debts.map(\.claimed).sum().plain(in: language)
  return ReportTable(
    columns: [
      .short(language.say(dutch: "Nr.", english: "No.")),
      .words(language.say(dutch: "Schuldeiser", english: "Creditor")),
      .words(language.say(dutch: "Kenmerk", english: "Reference")),
      .short(language.say(dutch: "Betaaldag", english: "Pay by")),
      .words(language.say(dutch: "Soort", english: "Kind")),
      .words(language.say(dutch: "Stap", english: "Step")),
      .amount(language.say(dutch: "Schuld", english: "Owed")),
    ],
    rows: rows,
    totals: [["", language.say(dutch: "Samen", english: "Together"), "", "", "", "", total]])
}
