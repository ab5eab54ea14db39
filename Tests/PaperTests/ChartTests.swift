import Testing

@testable import Paper

/// Pictures of numbers, and documents that ask for what no page has.
@Suite struct ChartTests {
  private func words(_ blocks: [PaperBlock], style: PaperStyle = .letter) throws -> [String] {
    var document = FileTests.document([PaperSection(blocks: blocks)])
    document.style = style
    return try PDFFile(document.pdf(with: .helvetica).bytes).pages.flatMap(PageTests.words)
  }

  private func chart(
    _ kind: PaperChart.Kind, _ levels: [Int], _ ticks: [PaperChart.Tick] = []
  ) -> PaperBlock {
    .chart(
      PaperChart(
        kind, levels: levels, levelTicks: [.init(0, "nul"), .init(10, "tien")], timeTicks: ticks,
        alternative: "Het daalt."))
  }

  @Test func labelsThatWouldTouchAreLeftOut() throws {
    let ticks = (0..<60).map { PaperChart.Tick($0, "januari \($0)") }
    let printed = try words([chart(.line, Array(0..<60), ticks)]).filter { $0.hasPrefix("jan") }
    #expect(printed.first == "januari 0")
    #expect((5...15).contains(printed.count))
  }

  @Test func labelOutsideThePictureIsLeftOut() throws {
    let ticks = [PaperChart.Tick(-1, "a"), .init(3, "b"), .init(1, "c")]
    #expect(try words([chart(.bars, [1, 2, 3], ticks)]) == ["nul", "tien", "c"])
  }

  @Test(
    arguments: [
      [0], [0, 0], [5, -5], [.max, .min], [1], Array(repeating: 7, count: 5_000),
    ] as [[Int]], [PaperChart.Kind.bars, .line])
  func anyLevelsCanBeDrawn(_ levels: [Int], _ kind: PaperChart.Kind) throws {
    #expect(try words([chart(kind, levels)]) == ["nul", "tien"])
  }

  @Test func nothingToDrawIsNothingDrawn() throws {
    #expect(try words([chart(.bars, []), .bullets([]), .pairs([]), .signatures([])]) == [])
    #expect(
      try words([.paragraph(""), .note(""), .table(PaperTable(columns: [], rows: []))]) == [])
  }

  /// Margins wider than the sheet, letters without size: ugly, but printed.
  @Test(arguments: [
    (0, 0, 0), (400, 11, 15), (0, 200, 2), (25, 1, 1_000),
  ])
  func impossibleStyleStillPrints(margin: Int, size: Int, leading: Int) throws {
    let style = PaperStyle(
      top: .mm(margin), bottom: .mm(margin), left: .mm(margin), right: .mm(margin),
      size: .points(size), leading: .points(leading))
    let blocks = FileTests.letter.blocks
    let printed = try words(blocks, style: style).joined()
    #expect(printed.filter { $0 == "J" }.count == 1)
  }
}
