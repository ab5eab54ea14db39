import Documents
import Domain
import Imports

/// A list of debts as text, with what was said about it, read into a batch.
struct DebtListReading {
  let text: DelimitedText
  let columns: DebtColumns
  /// Whether a list without names above its columns is read row by row, as debts in one line.
  let mayLackHeader: Bool
  /// The lines of a list that has no cells: a debt on each.
  var lines: [String]?

  /// Reads every row on top of `dossier`. Throws what is wrong with rows and columns; what is wrong
  /// with values is in the batch.
  func batch(
    on dossier: Dossier, otherwise: DebtBatch.Otherwise, _ context: Context
  ) throws(ListProblems) -> DebtBatch {
    let words = DebtWords(for: dossier, in: context.language)
    var batch = DebtBatch(dossier, context)
    if lines != nil || mayLackHeader && !DebtTable.hasHeader(text, words) {
      for row in try lines(words, context) { batch.add(row, otherwise: otherwise) }
      return batch
    }
    for row in try DebtTable(text, words, columns: columns).rows {
      batch.add(
        DebtBatch.Row(line: row.line, answers: row.cells, hasIDs: false), otherwise: otherwise)
    }
    return batch
  }

  /// Each row as a debt in one line: its cells, or its words.
  private func lines(
    _ words: DebtWords, _ context: Context
  ) throws(ListProblems) -> [DebtBatch.Row] {
    var rows: [DebtBatch.Row] = []
    var problems = lines == nil ? text.problems : []
    if text.rows.isEmpty { problems.append(ListProblem(nil, .empty)) }
    let items =
      lines.map { lines in lines.enumerated().map { (line: $0 + 1, cells: [$1], isLine: true) } }
      ?? text.rows.map { (line: $0.line, cells: $0.cells, isLine: false) }
    for item in items where item.cells.contains(where: { !trimmed($0).isEmpty }) {
      let place = ListProblem.Place(line: item.line, column: 0)
      do throws(DebtLineProblems) {
        let line =
          item.isLine
          ? try DebtLine(item.cells[0], words, today: context.today)
          : try DebtLine(cells: item.cells, words, today: context.today)
        rows.append(
          DebtBatch.Row(line: item.line, answers: line.answers.map { ($0, place) }, hasIDs: true))
      } catch {
        problems += error.all.map { ListProblem(place, .line($0)) }
      }
    }
    guard problems.isEmpty else { throw ListProblems(problems) }
    return rows
  }
}
