import Domain

/// Something that goes with a letter or a batch of them, on pages of its own: a budget, an overview,
/// a list. Made of the same blocks as a letter, so that every form of a letter can show it.
package struct Annex: Hashable, Sendable {
  package let title: String
  package let blocks: [LetterSheet.Block]
  /// Stand under the heading, on pages and paper; the blocks say the same in words.
  package var pictures: [Picture] = []

  /// Its heading and what stands below it.
  package init(title: String, blocks: [LetterSheet.Block]) {
    self.title = title
    self.blocks = blocks
  }
}

extension Annex {
  /// A report on paper. Commands are left out: nobody types on paper.
  package init(_ report: Report, pictures: [Picture] = []) {
    self.init(title: report.title, blocks: report.blocks.flatMap(Self.blocks))
    self.pictures = pictures
  }

  private static func blocks(of block: Report.Block) -> [LetterSheet.Block] {
    switch block {
    case .heading(let text): [.heading(text)]
    case .paragraph(let text), .note(_, let text): [.paragraph(text)]
    case .bullets(let items): [.bullets(items)]
    case .pairs(let pairs):
      [
        .table(
          LetterSheet.Table(
            titles: [], isAmount: [false, false], rows: pairs.map { [$0.label, $0.value] }))
      ]
    case .table(let table):
      [
        .table(
          LetterSheet.Table(
            titles: table.columns.map(\.title), isAmount: table.columns.map(\.isAmount),
            rows: table.rows, totals: table.totals))
      ]
    case .chart(let chart): [.heading(chart.caption), .bullets(chart.plain)]
    case .command: []
    }
  }
}

extension LetterSheet {
  /// The same letter with something that goes with it.
  package func enclosing(_ annexes: [Annex]) -> LetterSheet {
    var sheet = self
    sheet.annexes += annexes
    return sheet
  }

  /// What stands before the names of what goes with it.
  var enclosedLabel: String {
    switch (annexes.count == 1, language) {
    case (true, .dutch): "Bijlage"
    case (false, .dutch): "Bijlagen"
    case (_, .english): "Enclosed"
    }
  }
}
