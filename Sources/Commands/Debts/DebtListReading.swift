import Documents
import Domain
import Exchange
import Imports

/// A list of debts as rows of cells, with what was said about it, read into a batch.
struct DebtListReading {
  let text: DelimitedText
  let columns: DebtColumns
  /// Whether a list without names above its columns is read row by row, as debts in one line.
  let mayLackHeader: Bool
  /// The lines of a list that has no cells: a debt on each.
  var lines: [String]?
  /// What was said of the file itself.
  var notes: [ListNote] = []

  /// Reads every row on top of `dossier`. Throws what is wrong with rows and columns, and what has to be
  /// asked of them; what is wrong with values is in the batch.
  func batch(
    on dossier: Dossier, otherwise: DebtBatch.Otherwise, _ choices: ListChoices, _ context: Context
  ) throws(ListProblems) -> DebtBatch {
    let words = DebtWords(for: dossier, in: context.language)
    let isLines = lines != nil || mayLackHeader && !DebtTable.hasHeader(text, words)
    var notes = notes
    let all: [DebtTable.Row]
    var isOwn = false
    if isLines {
      all = try rows(words, choices, context)
    } else {
      let own = columns.isNamedOnly ? OwnTable(text) : nil
      isOwn = own != nil
      let table = try DebtTable(
        own?.text ?? text, words, columns: own?.columns ?? columns, choices: choices)
      if isOwn { notes.append(ListNote(nil, .ownTable)) }
      notes += table.notes
      all = table.rows
    }
    let sifted = DebtRows(all, choices)
    guard sifted.problems.isEmpty else { throw ListProblems(sifted.problems) }
    notes += sifted.notes
    var batch = DebtBatch(dossier, context)
    for row in sifted.rows {
      batch.add(
        DebtBatch.Row(
          line: row.line, answers: row.cells, hasIDs: isLines, lostReference: row.lostReference,
          isOwn: isOwn), otherwise: otherwise)
    }
    guard !sifted.rows.isEmpty else {
      batch.note(notes)
      throw ListProblems([ListProblem(nil, .nothingOwed(notes.count))])
    }
    batch.note(notes)
    return batch
  }

  /// Each row as a debt in one line: its cells, or its words.
  private func rows(
    _ words: DebtWords, _ choices: ListChoices, _ context: Context
  ) throws(ListProblems) -> [DebtTable.Row] {
    var rows: [DebtTable.Row] = []
    var problems = lines == nil ? text.problems : []
    if text.rows.isEmpty { problems.append(ListProblem(nil, .empty)) }
    let items =
      lines.map { lines in lines.enumerated().map { (line: $0 + 1, cells: [$1], isLine: true) } }
      ?? text.rows.map { (line: $0.line, cells: $0.cells, isLine: false) }
    for item in items
    where item.cells.contains(where: { !trimmed($0).isEmpty })
      && !choices.leftOut.contains(item.line)
    {
      let place = ListProblem.Place(line: item.line, column: 0)
      do throws(DebtLineProblems) {
        let line =
          item.isLine
          ? try DebtLine(item.cells[0], words, today: context.today)
          : try DebtLine(cells: item.cells, words, today: context.today)
        let name = line.answers.first { $0.field == .debtCreditor }?.typed
        rows.append(
          DebtTable.Row(
            line: item.line, cells: line.answers.map { ($0, place) }, label: name ?? ""))
      } catch {
        problems += error.all.map { ListProblem(place, .line($0)) }
      }
    }
    guard problems.isEmpty else { throw ListProblems(problems) }
    return rows
  }
}

/// The overview of creditors that Aflos itself writes, in both of its dialects: read back as what it was.
private struct OwnTable {
  let text: DelimitedText
  let columns: DebtColumns

  /// Nil where the names of the columns are not exactly those of the overview.
  init?(_ text: DelimitedText) {
    guard let first = text.rows.first, first.cells == ExportTables.overviewColumns,
      text.rows.count > 1
    else { return nil }
    // A sum, a number that is given anew, and numbers of bills without what belongs to them.
    let without: Set<String> = ["id", "amount", "invoices"]
    columns = DebtColumns(
      inOrder: first.cells.map { name in
        if without.contains(name) { return nil }
        switch name {
        case "monthly": return .arrangementMonthly
        case "iban": return .creditorIBAN
        case "customerNumber": return .customerNumber
        default: return Field.allCases.first { $0.rawValue == "debt.\(name)" }
        }
      })
    self.text = DelimitedText(rows: Array(text.rows.dropFirst()))
  }
}
