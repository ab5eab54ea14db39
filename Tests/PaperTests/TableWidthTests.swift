import Testing

@testable import Paper

/// How wide columns become.
@Suite struct TableWidthTests {
  private func column(
    _ side: PaperTable.Column.Side, word: Int, line: Int, heading: Int = 0
  ) -> TableWidths.Column {
    var column = TableWidths.Column(side: side)
    column.take((word, line), isHeading: false)
    column.take((heading, heading), isHeading: true)
    return column
  }

  @Test func roomThatIsLeftIsSharedEqually() {
    let columns = [column(.left, word: 30, line: 100), column(.right, word: 50, line: 50)]
    #expect(TableWidths.widths(of: columns, padding: 10, total: 270) == [150, 100])
  }

  @Test func amountsAndShortTextsKeepTheirLine() {
    let columns = [
      column(.left, word: 20, line: 40), column(.left, word: 30, line: 900),
      column(.right, word: 50, line: 60),
    ]
    #expect(TableWidths.widths(of: columns, padding: 0, total: 300) == [40, 200, 60])
  }

  @Test func longHeadingOfAnAmountIsWrapped() {
    var amount = TableWidths.Column(side: .right)
    amount.take((50, 60), isHeading: false)
    amount.take((40, 400), isHeading: true)
    let columns = [column(.left, word: 30, line: 500), amount]
    #expect(TableWidths.widths(of: columns, padding: 0, total: 200) == [85, 115])
  }

  @Test func tooMuchForThePageStillFits() {
    let columns = (0..<4).map { _ in column(.right, word: 300, line: 300) }
    let widths = TableWidths.widths(of: columns, padding: 10, total: 440)
    #expect(widths == [100, 100, 100, 100])
    #expect(TableWidths.widths(of: [], padding: 10, total: 100) == [])
  }
}
